// The messages of one person's chat: drawn by key, so that only what changed is drawn again.
import { bubble, isMine } from "./bubble.js";
import { el, place } from "./dom.js";
import { busyKeys } from "./keyboards.js";
import { language, t } from "./words.js";

const NEAR = 80;

export class ChatList {
  constructor(on) {
    this.on = on;
    this.drawn = new Map();
    this.days = new Map();
    this.stuck = true;
    this.unseen = 0;
    this.newest = null;
    this.earlier = el("button", { type: "button", class: "earlier", onclick: on.earlier }, t("earlier"));
    this.inner = el("div", { class: "inner", role: "log", "aria-live": "polite", "aria-relevant": "additions" });
    this.node = el("div", { class: "list", tabindex: -1 }, this.inner);
    this.node.addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => this.resized()).observe(this.node);
  }

  /** `quiet` keeps a screen reader from reading a whole chat that was only opened. */
  show({ messages, more }, quiet = false) {
    this.inner.setAttribute("aria-busy", String(quiet));
    const anchor = this.stuck ? null : this.anchor();
    const fresh = this.countFresh(messages);
    const sections = this.sections(albums(messages));
    this.earlier.textContent = t("earlier");
    place(this.inner, more ? [this.earlier, ...sections] : sections);
    this.forget();
    if (this.stuck || fresh.mine) this.toBottom();
    else this.keep(anchor, fresh.theirs);
    requestAnimationFrame(() => this.inner.setAttribute("aria-busy", "false"));
  }

  countFresh(messages) {
    const after = this.newest;
    this.newest = messages.at(-1)?.message_id ?? 0;
    const fresh = after === null ? [] : messages.filter((m) => m.message_id > after);
    return { mine: fresh.some(isMine), theirs: fresh.filter((m) => !isMine(m)).length };
  }

  sections(groups) {
    const byDay = new Map();
    for (const group of groups) {
      const day = new Date(group[0].date * 1000).toDateString();
      byDay.set(day, [...(byDay.get(day) || []), group]);
    }
    this.used = new Set();
    for (const day of this.days.keys()) if (!byDay.has(day)) this.days.delete(day);
    return [...byDay].map(([day, inside]) => this.section(day, inside));
  }

  section(day, groups) {
    if (!this.days.has(day)) this.days.set(day, el("section", { class: "day" }));
    const section = this.days.get(day);
    const title = section.querySelector(".date") || el("h2", { class: "date" });
    title.textContent = dayName(new Date(day));
    const nodes = groups.map((group) => this.draw(group));
    nodes.forEach((node, i) => node.classList.toggle("last", i + 1 === groups.length || isMine(groups[i][0]) !== isMine(groups[i + 1][0])));
    place(section, [title, ...nodes]);
    return section;
  }

  draw(group) {
    const key = group[0].message_id;
    const signature = JSON.stringify([group, busyKeys(group[0]), this.on.reactions(key), language()]);
    const before = this.drawn.get(key);
    this.used.add(key);
    if (before?.signature === signature) return before.node;
    const node = bubble(group, this.on);
    this.drawn.set(key, { signature, node });
    if (before) replace(before.node, node);
    return node;
  }

  forget() {
    for (const key of this.drawn.keys()) if (!this.used.has(key)) this.drawn.delete(key);
  }

  anchor() {
    const top = this.node.getBoundingClientRect().top;
    const node = [...this.inner.querySelectorAll(".message")].find((m) => m.getBoundingClientRect().bottom > top);
    return node && { id: node.dataset.id, top: node.getBoundingClientRect().top };
  }

  keep(anchor, theirs) {
    const node = anchor && this.inner.querySelector(`[data-id="${anchor.id}"]`);
    if (node) this.node.scrollTop += node.getBoundingClientRect().top - anchor.top;
    this.unseen += theirs;
    this.on.scrolled(this);
  }

  resized() {
    this.height = this.node.clientHeight;
    if (this.stuck) this.toBottom();
  }

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.node;
    // A keyboard has just taken room away: that is not the person scrolling up.
    if (clientHeight !== this.height) return;
    this.node.classList.add("scrolling");
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.node.classList.remove("scrolling"), 900);
    this.stuck = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.stuck) this.unseen = 0;
    this.on.scrolled(this);
  }

  toBottom() {
    this.node.scrollTop = this.node.scrollHeight;
    this.scrolled();
  }

  find(id) {
    const node = this.inner.querySelector(`[data-id="${id}"]`);
    node?.scrollIntoView({ block: "center" });
    node?.classList.remove("found");
    requestAnimationFrame(() => node?.classList.add("found"));
  }
}

/** Messages that were sent as one album stand together. */
function albums(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

function dayName(day) {
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - day) / 86_400_000);
  if (ago === 0 || ago === 1) return t(ago ? "yesterday" : "today");
  const year = day.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return day.toLocaleDateString(language(), { day: "numeric", month: "long", year });
}

/** The focus stays on the same button when the bot redraws the message that holds it. */
function replace(before, node) {
  const focusable = (root) => [...root.querySelectorAll(".inline .key, button, a")];
  const at = before.contains(document.activeElement) ? focusable(before).indexOf(document.activeElement) : -1;
  node.classList.add("again");
  before.replaceWith(node);
  if (at >= 0) (focusable(node)[at] || node.querySelector(".inline .key"))?.focus({ preventScroll: true });
}
