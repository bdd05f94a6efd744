// The foot of the chat: the input, what it quotes or edits, the commands, the bot's reply keyboard.
import { brief, isMine } from "./bubble.js";
import { $, el, icon, iconButton, place } from "./dom.js";
import { replyKeyboard } from "./keyboards.js";
import { t } from "./words.js";

const LONGEST = 4096;
const input = $("input");
const drafts = new Map();
const TOUCH = matchMedia("(pointer: coarse)");

/** `on.say(text, replyTo)`, `on.edit(id, text)`, `on.inline(text)`, `on.lastOwn()`, `on.contact()`, `on.location()`. */
export class Composer {
  constructor(on) {
    this.on = on;
    this.commands = [];
    this.keyboard = null;
    this.mode = null;
    this.prompted = null;
    $("compose").addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    input.addEventListener("input", () => this.changed());
    input.addEventListener("keydown", (event) => this.key(event));
    $("menu").addEventListener("click", () => this.menu());
    $("keys").addEventListener("click", () => this.showKeys($("replykeys").hidden));
  }

  /** Another person sits down: their draft comes back. */
  enter(who) {
    if (this.who) drafts.set(this.who, { text: input.value, mode: this.mode });
    const { text = "", mode = null } = drafts.get(who) || {};
    this.who = who;
    this.setKeyboard(null);
    this.prompted = null;
    input.value = text;
    this.setMode(mode);
    this.changed();
  }

  show({ commands, reply_keyboard: keyboard, messages }) {
    this.commands = commands;
    if (JSON.stringify(keyboard) !== JSON.stringify(this.keyboard)) this.setKeyboard(keyboard);
    if (keyboard?.force_reply) this.prompt(messages.findLast((m) => !isMine(m)));
    this.listCommands();
  }

  setKeyboard(keyboard) {
    this.keyboard = keyboard;
    const keys = keyboard?.keyboard ? replyKeyboard(keyboard, { ...this.on, say: (text) => this.pressed(text) }) : [];
    place($("replykeys"), keys);
    $("replykeys").classList.toggle("tall", !keyboard?.resize_keyboard);
    $("keys").hidden = keys.length === 0;
    this.showKeys(keys.length > 0);
    input.placeholder = keyboard?.input_field_placeholder || t("write");
  }

  pressed(text) {
    this.on.say(text, null);
    if (this.keyboard.one_time_keyboard) this.showKeys(false);
  }

  showKeys(open) {
    $("replykeys").hidden = !open;
    $("keys").setAttribute("aria-expanded", String(open));
  }

  /** ForceReply: the bot's last message is quoted once, as if the person had asked to reply. */
  prompt(message) {
    if (!message || this.prompted === message.message_id) return;
    this.prompted = message.message_id;
    this.setMode({ kind: "reply", message });
    if (!TOUCH.matches) input.focus();
  }

  reply(message) {
    this.setMode({ kind: "reply", message });
    input.focus();
  }

  edit(message) {
    this.setMode({ kind: "edit", message });
    this.fill(message.text || message.caption || "");
  }

  fill(text) {
    input.value = text;
    input.focus();
    input.setSelectionRange(text.length, text.length);
    this.changed();
  }

  setMode(mode) {
    const bar = $("quoting");
    this.mode = mode;
    bar.hidden = !mode;
    if (!mode) return;
    const title = mode.kind === "edit" ? t("editing") : isMine(mode.message) ? t("you") : this.on.botName();
    bar.replaceChildren(
      icon(mode.kind), el("div", {}, el("b", {}, title), el("span", {}, brief(mode.message))),
      iconButton("close", t("cancel"), () => this.cancel(), "quoting-cancel"),
    );
  }

  cancel() {
    if (this.mode?.kind === "edit") input.value = "";
    this.setMode(null);
    this.changed();
    input.focus();
  }

  changed() {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight + 2}px`;
    $("compose").classList.toggle("ready", input.value.trim() !== "");
    this.opened = false;
    this.listCommands();
    this.on.inline(input.value);
  }

  /** Gives away the typed words and what they reply to, for a file that goes with them. */
  take() {
    if (this.mode?.kind === "edit") return {};
    const taken = { caption: input.value.trim(), reply_to: this.mode?.message.message_id };
    this.clear();
    return taken;
  }

  clear() {
    input.value = "";
    this.setMode(null);
    this.changed();
  }

  async send() {
    const text = input.value.trim();
    if (!text) return input.focus();
    const mode = this.mode;
    this.clear();
    const sent = mode?.kind === "edit" ? this.on.edit(mode.message.message_id, text) : this.sayInParts(text, mode?.message.message_id);
    if ((await sent) !== false || input.value) return;
    input.value = text;
    this.setMode(mode);
    this.changed();
  }

  /** What is longer than one message goes as several, as Telegram's apps do. */
  async sayInParts(text, replyTo) {
    for (let at = 0; at < text.length; at += LONGEST) {
      if ((await this.on.say(text.slice(at, at + LONGEST), at ? null : replyTo)) === false) return false;
    }
    return true;
  }

  key(event) {
    const options = [...$("commands").querySelectorAll("[role=option]")];
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      const chosen = options.find((option) => option.ariaSelected === "true");
      if (chosen && !$("commands").hidden) chosen.click();
      else this.send();
    } else if (event.key === "Escape" && this.opened) this.menu();
    else if (event.key === "Escape" && this.mode) this.cancel();
    else if (event.key.startsWith("Arrow") && !$("commands").hidden) this.choose(event, options);
    else if (event.key === "ArrowUp" && !input.value) this.editLast(event);
  }

  editLast(event) {
    const message = this.on.lastOwn();
    if (!message) return;
    event.preventDefault();
    this.edit(message);
  }

  choose(event, options) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !options.length) return;
    event.preventDefault();
    const at = options.findIndex((option) => option.ariaSelected === "true");
    const next = options[(at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length];
    for (const option of options) option.ariaSelected = String(option === next);
    next.scrollIntoView({ block: "nearest" });
  }

  menu() {
    this.opened = !this.opened;
    this.listCommands();
    input.focus();
  }

  /** All of them from the menu button, the fitting ones while «/…» is typed. */
  listCommands() {
    const typed = /^\/(\w*)$/.exec(input.value)?.[1];
    const box = $("commands");
    const fitting = this.commands.filter(({ command }) => this.opened || (typed !== undefined && command.startsWith(typed.toLowerCase())));
    box.hidden = !(this.opened || fitting.length);
    $("menu").setAttribute("aria-expanded", String(!box.hidden));
    if (box.hidden) return box.replaceChildren();
    box.replaceChildren(...fitting.map((one, i) => this.option(one, typed && i === 0)));
    if (!fitting.length) box.append(el("p", {}, t("noCommands")));
  }

  option({ command, description }, selected) {
    const run = () => {
      input.value = "";
      this.changed();
      this.on.say(`/${command}`, null);
    };
    return el(
      "button", { type: "button", role: "option", tabindex: -1, "aria-selected": String(Boolean(selected)), onclick: run, data: { testid: "command" } },
      el("b", {}, `/${command}`), el("span", {}, description),
    );
  }
}
