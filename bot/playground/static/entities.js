// Telegram's text with entities (offsets in UTF-16 units, as JavaScript counts) into DOM nodes.
import { el } from "./dom.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };
const FOUND = /(?<url>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|(?<command>(?<![\p{L}\d/<])\/[a-z][a-z0-9_]{0,31}(?:@\w+)?)|(?<phone>(?<![\p{L}\d])\+\d[\d\s()-]{8,18}\d(?!\d))/gu;
export const SAFE_URL = /^(https?|tg|mailto|tel):/i;

/** `say` is called with a command that was tapped. */
export function rich(text, entities = [], say = () => {}) {
  const order = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, 0, text.length, order, say);
}

function span(text, from, to, entities, say) {
  const out = document.createDocumentFragment();
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= at) continue;
    out.append(plain(text.slice(at, entity.offset), say));
    const inner = entities.slice(i + 1).filter((e) => e.offset < end);
    out.append(wrap(entity, text.slice(entity.offset, end), () => span(text, entity.offset, end, inner, say), say));
    at = end;
  }
  out.append(plain(text.slice(at, to), say));
  return out;
}

function wrap(entity, words, inside, say) {
  switch (entity.type) {
    case "pre": return el("pre", { tabindex: 0 }, el("code", {}, words));
    case "code": return el("code", {}, words);
    case "spoiler": return spoiler(inside());
    case "blockquote": return el("blockquote", {}, inside());
    case "expandable_blockquote": return folding(inside());
    case "text_link": return link(entity.url, inside());
    case "url": return link(/^[a-z]+:/i.test(words) ? words : `https://${words}`, words);
    case "email": return link(`mailto:${words}`, words);
    case "phone_number": return phone(words);
    case "bot_command": return command(words, say);
    case "mention": case "hashtag": case "cashtag": case "text_mention": return el("span", { class: "mention" }, inside());
    default: return TAGS[entity.type] ? el(TAGS[entity.type], {}, inside()) : inside();
  }
}

/** Telegram's apps find links, commands and phones in plain words themselves. */
function plain(words, say) {
  const out = document.createDocumentFragment();
  let at = 0;
  for (const found of words.matchAll(FOUND)) {
    out.append(words.slice(at, found.index));
    const { url, command: slash } = found.groups;
    out.append(url ? link(url, url) : slash ? command(slash, say) : phone(found[0]));
    at = found.index + found[0].length;
  }
  out.append(words.slice(at));
  return out;
}

function link(address, inside) {
  if (!SAFE_URL.test(address)) return el("span", {}, inside);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, inside);
}

const phone = (words) => el("a", { href: `tel:${words.replace(/[^+\d]/g, "")}` }, words);

const command = (words, say) => el("button", { type: "button", class: "command", onclick: () => say(words) }, words);

function spoiler(inside) {
  const node = el("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": "…" }, el("span", {}, inside));
  const open = () => { node.classList.add("open"); node.removeAttribute("role"); node.removeAttribute("aria-label"); };
  node.addEventListener("click", open);
  node.addEventListener("keydown", (event) => event.key === "Enter" && open());
  return node;
}

function folding(inside) {
  const node = el("blockquote", { class: "folding", tabindex: 0, onclick: () => node.classList.toggle("open") }, inside);
  return node;
}
