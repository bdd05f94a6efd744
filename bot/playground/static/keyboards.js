// The bot's keyboards: the inline one under a bubble and the reply one under the input.
import { copy, el, icon, toast } from "./dom.js";
import { SAFE_URL } from "./entities.js";
import { t } from "./words.js";

const waiting = new Map();
const PATIENCE = 15_000;

const key = (message, button) => `${message.chat.id}:${message.message_id}:${button.callback_data}`;

/** `on.tap(message, data)` and `on.fill(text)` say what a button did. */
export function inlineKeyboard(message, on) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el("div", { class: "inline" }, rows.map((row) => el("div", { class: "row" }, row.map((button) => inlineButton(message, button, on)))));
}

function inlineButton(message, button, on) {
  const attributes = { class: "key", title: button.text.length > 18 ? button.text : null, data: { testid: "inline-button" } };
  const words = el("span", {}, button.text);
  if (SAFE_URL.test(button.url)) return el("a", { ...attributes, href: button.url, target: "_blank", rel: "noopener noreferrer" }, words, icon("link"));
  const node = el("button", { ...attributes, type: "button", "aria-busy": waiting.has(key(message, button)) ? "true" : null }, words);
  node.addEventListener("click", () => pressed(message, button, on));
  if (button.copy_text) node.append(icon("copy"));
  return node;
}

function pressed(message, button, on) {
  if (button.callback_data !== undefined) return tapped(message, button, on);
  if (button.copy_text) return copy(button.copy_text.text, t("copied"));
  if (button.switch_inline_query_current_chat !== undefined) return on.fill(button.switch_inline_query_current_chat);
  return toast(t("notHere"));
}

function tapped(message, button, on) {
  const pressedKey = key(message, button);
  if (waiting.has(pressedKey)) return;
  waiting.set(pressedKey, setTimeout(() => calm(pressedKey, message, on), PATIENCE));
  on.changed(message.message_id);
  on.tap(message, button.callback_data).finally(() => calm(pressedKey, message, on));
}

function calm(pressedKey, message, on) {
  clearTimeout(waiting.get(pressedKey));
  if (waiting.delete(pressedKey)) on.changed(message.message_id);
}

/** What must be drawn again for this message when a tap starts or ends waiting. */
export const busyKeys = (message) =>
  (message.reply_markup?.inline_keyboard || []).flat().filter((button) => waiting.has(key(message, button))).length;

/** `on.say(text)`, `on.contact()`, `on.location()`. */
export function replyKeyboard(markup, on) {
  const pressedKey = (button) => {
    if (button.request_contact) on.contact();
    else if (button.request_location) on.location();
    else if (Object.keys(button).some((name) => name.startsWith("request_") || name === "web_app")) toast(t("notHere"));
    else on.say(button.text);
  };
  return markup.keyboard.map((row) =>
    el("div", { class: "row" }, row.map((raw) => {
      const button = typeof raw === "string" ? { text: raw } : raw;
      return el("button", { type: "button", class: "key", data: { testid: "reply-button" }, onclick: () => pressedKey(button) }, button.text);
    })),
  );
}
