// Everything that is sent but is not typed: files, contacts, places, forwarded messages.
import { act, upload } from "./api.js";
import { $, el, toast } from "./dom.js";
import { ask, popup } from "./panels.js";
import { t } from "./words.js";

const BIGGEST = 20 * 1024 * 1024;
const PHONE = "[+]?[0-9 \\(\\)\\-]{5,20}";
const PHOTO = /^image\/(png|jpeg|webp)$/;

/** `guarded(promise)` tells the person about a failure; `who()` is the persona; `words()` takes what is typed. */
export class Attachments {
  constructor({ who, guarded, words }) {
    Object.assign(this, { who, guarded, words });
    $("attach").addEventListener("click", () => this.menu());
    $("input").addEventListener("paste", (event) => this.pasted(event));
    this.acceptDrops($("phone"), $("drop"));
  }

  menu() {
    const { left, top } = $("attach").getBoundingClientRect();
    popup({ x: left, y: top - 8 }, t("attach"), [
      { icon: "photo", text: t("photo"), run: () => this.pick("photo", "image/png,image/jpeg,image/webp"), testid: "attach-photo" },
      { icon: "file", text: t("file"), run: () => this.pick("document", ""), testid: "attach-document" },
      { icon: "voice", text: t("voice"), run: () => this.pick("voice", "audio/*,.ogg,.oga,.opus"), testid: "attach-voice" },
      { icon: "contact", text: t("contact"), run: () => this.contact(), testid: "attach-contact" },
      { icon: "location", text: t("location"), run: () => this.location(), testid: "attach-location" },
      { icon: "forward", text: t("forward"), run: () => this.forward(), testid: "attach-forward" },
    ], "attach-menu");
  }

  pick(kind, accept) {
    const chooser = el("input", { type: "file", accept, multiple: kind !== "voice", data: { testid: "chooser" }, hidden: true });
    chooser.addEventListener("change", () => { this.files([...chooser.files], kind); chooser.remove(); });
    chooser.addEventListener("cancel", () => chooser.remove());
    document.body.append(chooser);
    chooser.click();
  }

  /** Several pictures at once are one album, as in Telegram; the typed text is the caption of the first. */
  async files(files, kind) {
    if (files.some((file) => file.size > BIGGEST)) return toast(t("tooBig"));
    const [who, words] = [this.who(), this.words()];
    const kindOf = (file) => kind || (PHOTO.test(file.type) ? "photo" : "document");
    const album = files.length > 1 && new Set(files.map(kindOf)).size === 1 ? String(Date.now()) : "";
    for (const [i, file] of files.entries()) {
      const fields = { kind: kindOf(file), media_group_id: album, ...(i ? {} : words) };
      if ((await this.guarded(upload(who, file, fields))) === false) return;
    }
  }

  pasted(event) {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    this.files(files);
  }

  acceptDrops(zone, sign) {
    let depth = 0;
    const show = (by) => { depth = Math.max(0, depth + by); sign.hidden = depth === 0; };
    const carries = (event) => event.dataTransfer.types.includes("Files");
    zone.addEventListener("dragenter", (event) => carries(event) && show(1));
    zone.addEventListener("dragleave", (event) => carries(event) && show(-1));
    zone.addEventListener("dragover", (event) => event.preventDefault());
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      show(-depth);
      this.files([...event.dataTransfer.files]);
    });
  }

  async contact() {
    const who = this.who();
    const values = await ask(t("contact"), [
      { name: "first_name", label: t("name"), value: "Олег" },
      { name: "last_name", label: t("surname"), required: false },
      { name: "phone_number", label: t("phone"), type: "tel", value: "+380 67 123 45 67", pattern: PHONE },
    ], { testid: "contact-form" });
    if (values) this.guarded(act(who, "contact", values));
  }

  /** The bot asked for the person's own number with a button. */
  async ownContact({ user_id, first_name, last_name }) {
    const field = { name: "phone_number", label: t("phone"), type: "tel", value: "+380 50 765 43 21", pattern: PHONE };
    const values = await ask(t("contact"), [field], { note: t("ownPhone"), testid: "own-contact-form" });
    if (values) this.guarded(act(user_id, "contact", { ...values, first_name, last_name, contact_user_id: user_id }));
  }

  async location() {
    const who = this.who();
    const degree = { type: "number", step: "any" };
    const values = await ask(t("location"), [
      { name: "latitude", label: t("latitude"), value: "50.4501", min: -90, max: 90, ...degree },
      { name: "longitude", label: t("longitude"), value: "30.5234", min: -180, max: 180, ...degree },
    ], { testid: "location-form" });
    if (values) this.guarded(act(who, "location", { latitude: Number(values.latitude), longitude: Number(values.longitude) }));
  }

  async forward() {
    const who = this.who();
    const values = await ask(t("forwardTitle"), [
      { name: "author_name", label: t("author"), value: "Мария Ковальчук" },
      { name: "text_or_message", label: t("text"), rows: 4 },
    ], { testid: "forward-form" });
    if (values) this.guarded(act(who, "forward", values));
  }
}
