// What opens over the chat: a menu at a point, a form, an alert.
import { el, icon } from "./dom.js";
import { t } from "./words.js";

let closeOpen = () => {};

/** items: {icon, text, run} or a ready node; opens at a point and keeps inside the window. */
export function popup({ x, y }, label, items, testid) {
  closeOpen();
  // Not an "auto" popover: lifting the finger after a long press would close that at once.
  const box = el("div", { class: "popup", role: "menu", popover: "manual", "aria-label": label, data: { testid } });
  const close = (closeOpen = closer(box));
  box.append(...items.map((item) => (item instanceof Node ? item : menuItem(item, close))));
  document.body.append(box);
  box.showPopover();
  const { width, height } = box.getBoundingClientRect();
  box.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  box.style.top = `${Math.max(8, y + height + 8 > innerHeight ? y - height : y)}px`;
  box.querySelector("button")?.focus({ focusVisible: false });
  return close;
}

/** A press outside or Escape closes the menu, and the focus goes back to where it was. */
function closer(box) {
  const before = document.activeElement;
  const listening = new AbortController();
  const { signal } = listening;
  const close = () => {
    if (signal.aborted) return;
    listening.abort();
    box.remove();
    before?.focus({ preventScroll: true });
  };
  document.addEventListener("pointerdown", (event) => box.contains(event.target) || close(), { capture: true, signal });
  document.addEventListener("keydown", (event) => (event.key === "Escape" ? close() : walk(event, box)), { capture: true, signal });
  return close;
}

function menuItem(item, close) {
  const run = () => { close(); item.run(); };
  return el("button", { type: "button", role: "menuitem", onclick: run, data: { testid: item.testid } }, icon(item.icon), item.text);
}

function walk(event, box) {
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...box.querySelectorAll("button")];
  buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length).focus();
}

/** Asks for the fields ({name, label, type, value, rows, required}); resolves to their values or to null. */
export function ask(title, fields, { note = "", testid = "form" } = {}) {
  return new Promise((resolve) => {
    const form = el("form", { method: "dialog" }, el("h2", {}, title), note && el("p", {}, note), fields.map(formField), buttons());
    const box = el("dialog", { class: "panel", "aria-label": title, data: { testid } }, form);
    let answer = null;
    form.addEventListener("submit", () => (answer = Object.fromEntries(new FormData(form))));
    open(box, () => resolve(answer));
    box.querySelector("[autofocus]")?.focus();
  });
}

function formField({ name, label, rows, value = "", required = true, ...rest }, index) {
  const attributes = { name, required, autocomplete: "off", autofocus: index === 0, ...rest };
  const input = rows ? el("textarea", { ...attributes, rows }) : el("input", attributes);
  input.value = value;
  return el("label", {}, el("span", {}, label), input);
}

function buttons() {
  const cancel = (event) => event.target.closest("dialog").close();
  return el(
    "div", { class: "buttons" },
    el("button", { type: "button", class: "quiet", onclick: cancel }, t("cancel")),
    el("button", { type: "submit", class: "strong", data: { testid: "form-send" } }, t("send")),
  );
}

/** What the bot says with show_alert: it stays until it is read. */
export function alertBox(text) {
  const done = el("button", { type: "button", class: "strong", autofocus: true, onclick: () => box.close() }, t("ok"));
  const box = el("dialog", { class: "panel", role: "alertdialog", "aria-label": text, data: { testid: "alert" } }, el("p", { class: "said" }, text), el("div", { class: "buttons" }, done));
  open(box);
}

function open(box, closed = () => {}) {
  box.addEventListener("close", () => { box.remove(); closed(); });
  box.addEventListener("pointerdown", (event) => event.target === box && box.close());
  document.body.append(box);
  box.showModal();
}
