// Who one may be: the switch, the unread badges, the persona in the address.
import { $, el, place } from "./dom.js";
import { t } from "./words.js";

const seenKey = (who) => `voronka.seen.${who.user_id}`;

export class People {
  constructor(people, choose) {
    this.all = people;
    this.choose = choose;
    this.unread = new Map(people.map((who) => [who.user_id, unreadOnArrival(who)]));
    this.buttons = new Map(people.map((who) => [who.user_id, this.button(who)]));
    place($("people"), [...this.buttons.values()]);
    addEventListener("hashchange", () => this.fromAddress());
  }

  fromAddress() {
    const slug = decodeURIComponent(location.hash.slice(1));
    const who = this.all.find((one) => one.slug === slug) || this.all[0];
    if (who !== this.current) this.choose((this.current = who));
    for (const [id, button] of this.buttons) {
      if (id === who.user_id) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  button(who) {
    const initials = el("span", { class: "avatar", "aria-hidden": "true" }, who.first_name[0] + who.last_name.slice(0, 1));
    initials.style.setProperty("--colour", who.colour);
    const badge = el("span", { class: "badge", hidden: true, data: { testid: `badge-${who.slug}` } });
    const name = el("span", { class: "name" }, el("b", {}, who.first_name), el("small", {}, who.role_label));
    const go = () => { location.hash = who.slug; };
    return el("button", { type: "button", class: "persona", onclick: go, data: { testid: `persona-${who.slug}` } }, initials, name, badge);
  }

  got(user_id) {
    this.unread.set(user_id, this.unread.get(user_id) + 1);
    this.draw();
  }

  /** Everything up to this message has been looked at. */
  saw(who, message_id) {
    this.unread.set(who.user_id, 0);
    try { localStorage.setItem(seenKey(who), String(message_id)); } catch { /* private windows may forbid it */ }
    this.draw();
  }

  draw() {
    let all = 0;
    for (const who of this.all) {
      const count = this.unread.get(who.user_id);
      const badge = this.buttons.get(who.user_id).querySelector(".badge");
      all += count;
      badge.hidden = count === 0;
      badge.replaceChildren(count > 99 ? "99+" : String(count), el("span", { class: "spoken" }, ` ${t("unread")}`));
    }
    document.title = `${all ? `(${all}) ` : ""}${this.current?.first_name ?? ""} · ${this.title ?? "Voronka"}`;
  }
}

function unreadOnArrival(who) {
  let seen = 0;
  try { seen = Number(localStorage.getItem(seenKey(who))) || 0; } catch { /* private windows may forbid it */ }
  const newest = who.incoming.at(-1) ?? 0;
  // A practice company that was started anew counts its messages from one again.
  return seen > newest ? 0 : who.incoming.filter((id) => id > seen).length;
}
