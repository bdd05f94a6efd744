// One message (or one album) as a bubble.
import { el, iconButton } from "./dom.js";
import { rich } from "./entities.js";
import { inlineKeyboard } from "./keyboards.js";
import { media } from "./media.js";
import { language, t } from "./words.js";

const LONG_PRESS = 480;

export const isMine = (message) => !message.from?.is_bot;

export function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString(language(), { hour: "2-digit", minute: "2-digit" });
}

/** A message in one line: for the quotation, the pinned bar and the reply bar. */
export function brief(message) {
  const { photo, voice, document, contact, location, video } = message;
  const kind = photo ? t("photo") : voice ? t("voiceShort") : document ? document.file_name : contact ? t("contact") : location ? t("location") : video ? t("video") : "";
  return [kind, message.text || message.caption].filter(Boolean).join(", ").replace(/\s+/g, " ").slice(0, 160);
}

/** `group` is one message, or the messages of one album; `on` holds what the bubble may ask for. */
export function bubble(group, on) {
  const message = group[0];
  if (message.pinned_message) return service(message, on);
  const parts = group.flatMap(media);
  const captioned = group.find((m) => m.text || m.caption) || message;
  const words = captioned.text || captioned.caption || "";
  const bare = parts.length > 0 && !words && (message.photo || message.video);
  const box = el("div", { class: "bubble" }, quotation(message, on), origin(message), frame(group, parts), text(captioned, words, parts, on));
  if (message.photo || message.video) box.classList.add("framed");
  (words ? box.querySelector(".text") : box).append(stamp(group, bare));
  const marks = reactions(message, on);
  if (marks) box.append(marks);
  const node = el(
    "article", { class: `message ${isMine(message) ? "out" : "in"}`, data: { testid: "message", id: message.message_id } },
    el("div", { class: "line" }, box, tools(message, on)), inlineKeyboard(message, on),
  );
  gestures(node, box, message, on);
  return node;
}

function service(message, on) {
  const find = () => on.find(message.pinned_message.message_id);
  return el("button", { type: "button", class: "service", onclick: find, data: { id: message.message_id } }, t("pinnedThat").replace("{name}", on.botName));
}

function frame(group, parts) {
  if (parts.length < 2) return parts;
  return el("div", { class: group.every((m) => m.photo) ? "album" : "stack" }, parts);
}

function text(message, words, parts, on) {
  if (words) return el("div", { class: "text", dir: "auto" }, rich(words, message.entities || message.caption_entities, on.say));
  return parts.length ? null : el("div", { class: "text strange" }, t("strange"));
}

function stamp(group, bare) {
  const edited = group.some((m) => m.edit_date);
  return el("span", { class: bare ? "stamp over" : "stamp" }, edited && el("span", {}, t("edited"), " "), el("time", {}, clock(group[0].date)));
}

function quotation(message, on) {
  const quoted = message.reply_to_message;
  if (!quoted) return null;
  const words = [el("b", {}, isMine(quoted) ? t("you") : on.botName), el("span", {}, message.quote?.text || brief(quoted))];
  return el("button", { type: "button", class: "quote", onclick: () => on.find(quoted.message_id) }, words);
}

function origin({ forward_origin: from }) {
  if (!from) return null;
  const user = from.sender_user;
  const name = from.sender_user_name || [user?.first_name, user?.last_name].filter(Boolean).join(" ") || from.chat?.title || "";
  return el("p", { class: "origin" }, `${t("forwardedFrom")} `, el("b", {}, name));
}

function reactions(message, on) {
  const given = on.reactions(message.message_id);
  if (!given.length) return null;
  return el("div", { class: "reactions", data: { testid: "reactions" } }, given.map(({ emoji, mine }) =>
    el("button", { type: "button", class: mine ? "mine" : "", "aria-label": `${t("react")} ${emoji}`, onclick: () => on.react(message, mine ? "" : emoji) }, emoji)));
}

function tools(message, on) {
  const more = iconButton("more", t("messageMenu"), () => on.menu(message, corner(more)), "message-menu");
  const reply = iconButton("reply", t("reply"), () => on.reply(message), "reply");
  more.setAttribute("aria-haspopup", "menu");
  return el("div", { class: "tools" }, reply, more);
}

function corner(node) {
  const { left, bottom } = node.getBoundingClientRect();
  return { x: left, y: bottom };
}

function gestures(node, box, message, on) {
  let timer, held;
  const still = () => clearTimeout(timer);
  const hold = (event) => { held = true; on.menu(message, { x: event.clientX, y: event.clientY }); };
  box.addEventListener("dblclick", (event) => {
    if (event.target.closest("button, a, audio, video, pre")) return;
    getSelection().removeAllRanges();
    on.reply(message);
  });
  box.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a") || String(getSelection())) return;
    event.preventDefault();
    still();
    on.menu(message, { x: event.clientX, y: event.clientY });
  });
  box.addEventListener("pointerdown", (event) => {
    held = false;
    if (event.pointerType === "touch") timer = setTimeout(hold, LONG_PRESS, event);
  });
  // Lifting the finger after a long press must not also open the photo or the link under it.
  box.addEventListener("click", (event) => { if (held) { event.preventDefault(); event.stopPropagation(); } }, { capture: true });
  for (const end of ["pointerup", "pointermove", "pointercancel"]) box.addEventListener(end, still);
}
