// The page: one person's chat at a time, kept true by asking for the screen again after every event.
import { act, listen, people as askPeople, Refusal, screen as askScreen } from "./api.js";
import { Attachments } from "./attach.js";
import { brief, isMine } from "./bubble.js";
import { Composer } from "./compose.js";
import { $, copy, el, icon, toast } from "./dom.js";
import { InlineMode } from "./inline.js";
import { ChatList } from "./list.js";
import { alertBox, popup } from "./panels.js";
import { People } from "./people.js";
import { applyTheme, flipTheme } from "./theme.js";
import { speak, t } from "./words.js";

const PAGE = 100;
const ACTION_SECONDS = 5;
const EMOJI = ["👍", "❤", "🔥", "👏", "😁", "🤔", "👎"];
const ACTIONS = { upload_photo: "sendsPhoto", upload_document: "sendsFile" };

const chats = new Map();
const answers = new Map();
let bot, people, me, composer, inline, retry, acting;

async function guarded(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Refusal) console.info(error.message);
    toast(t(error instanceof Refusal ? "failed" : "lost"));
    return false;
  }
}

const here = () => chats.get(me.user_id);
const doing = (action, body) => guarded(act(me.user_id, action, body));
const say = (text, replyTo = null) => doing("say", { text, reply_to: replyTo });

function openChat(who) {
  const chat = { who, last: PAGE, screen: null, reactions: new Map(), asked: false, busy: false };
  chat.list = new ChatList({
    say,
    fill: (text) => composer.fill(`@${bot.username} ${text}`),
    tap: (message, data) => tap(message, data),
    changed: () => chat.screen && chat.list.show(chat.screen),
    find: (id) => chat.list.find(id),
    menu: messageMenu,
    reply: (message) => composer.reply(message),
    react,
    reactions: (id) => chat.reactions.get(id) || [],
    earlier: () => { chat.last += PAGE; refresh(chat); },
    scrolled: (list) => chat.who === me && showDown(list),
    botName: bot.first_name,
  });
  $("stage").prepend(chat.list.node);
  chats.set(who.user_id, chat);
  return chat;
}

function choose(who) {
  me = who;
  speak(who.language_code);
  const chat = chats.get(who.user_id) || openChat(who);
  for (const other of chats.values()) {
    other.list.node.classList.toggle("away", other !== chat);
    other.list.node.inert = other !== chat;
  }
  composer.enter(who.user_id);
  setAction(null);
  showDown(chat.list);
  if (chat.screen) draw(chat, true);
  refresh(chat);
}

/** One question at a time; an event that comes while the answer is on its way asks once more. */
async function refresh(chat) {
  if (chat.busy) return void (chat.asked = true);
  chat.busy = true;
  do {
    chat.asked = false;
    const screen = await askScreen(chat.who.user_id, chat.last).catch(() => null);
    if (!screen) break;
    const quiet = chat.screen === null;
    chat.screen = screen;
    if (chat.who === me) draw(chat, quiet);
  } while (chat.asked);
  chat.busy = false;
}

function draw(chat, quiet) {
  const { messages, pinned, action, blocked } = chat.screen;
  chat.reactions = new Map(Object.entries(chat.screen.reactions || {}).map(([id, given]) => [Number(id), given]));
  chat.list.show(chat.screen, quiet);
  composer.show(chat.screen);
  $("empty").hidden = messages.length > 0;
  $("compose").hidden = Boolean(blocked);
  $("blocked").hidden = !blocked;
  showPinned(messages.find((m) => m.message_id === pinned.at(-1)));
  if (action) setAction(action);
  if (document.visibilityState === "visible") people.saw(chat.who, messages.filter((m) => !isMine(m)).at(-1)?.message_id ?? 0);
}

function showPinned(message) {
  const bar = $("pinned");
  bar.hidden = !message;
  if (!message) return;
  bar.replaceChildren(icon("pin"), el("b", {}, t("pinned")), el("span", {}, brief(message)));
  bar.onclick = () => here().list.find(message.message_id);
}

function showDown(list) {
  $("down").hidden = list.stuck;
  $("down").dataset.count = list.unseen || "";
}

function setAction(action) {
  clearTimeout(acting);
  $("status").textContent = action ? t(ACTIONS[action] || "typing") : t("bot");
  $("status").classList.toggle("busy", Boolean(action));
  if (action) acting = setTimeout(() => setAction(null), ACTION_SECONDS * 1000);
}

function happened(event) {
  const chat = chats.get(event.chat_id);
  const fromBot = event.type === "message" && !isMine(event.message);
  if (event.type === "answer") return answered(event);
  if (event.chat_id === me.user_id) {
    if (event.type === "action") return setAction(event.action);
    if (fromBot) setAction(null);
  }
  if (fromBot && (event.chat_id !== me.user_id || document.visibilityState !== "visible")) people.got(event.chat_id);
  if (chat) refresh(chat);
}

/** Ends when the bot has answered the tap; the answer may come before the number of the question. */
async function tap(message, data) {
  const query = await doing("tap", { message_id: message.message_id, data });
  if (!query) return;
  await new Promise((resolve) => {
    if (answers.get(query.id) === "answered") resolve();
    else answers.set(query.id, resolve);
  });
  answers.delete(query.id);
}

function answered({ query_id, chat_id, text, show_alert, url, results }) {
  if (results) return inline.answered({ query_id, results });
  const waiting = answers.get(query_id);
  if (waiting) waiting();
  else answers.set(query_id, "answered");
  if (chat_id !== me.user_id) return;
  if (/^https?:/.test(url)) open(url, "_blank", "noopener");
  if (text) (show_alert ? alertBox : toast)(text);
}

function react(message, emoji) {
  return doing("react", { message_id: message.message_id, emoji });
}

function messageMenu(message, point) {
  const words = message.text || message.caption;
  const faces = el("div", { class: "faces" }, EMOJI.map((emoji) =>
    el("button", { type: "button", "aria-label": `${t("react")} ${emoji}`, data: { testid: "reaction" }, onclick: () => { close(); react(message, emoji); } }, emoji)));
  const close = popup(point, t("messageMenu"), [
    faces,
    { icon: "reply", text: t("reply"), run: () => composer.reply(message), testid: "menu-reply" },
    words && { icon: "copy", text: t("copy"), run: () => copy(words, t("copied")), testid: "menu-copy" },
    isMine(message) && message.text && !message.forward_origin && { icon: "edit", text: t("edit"), run: () => composer.edit(message), testid: "menu-edit" },
  ].filter(Boolean), "message-actions");
}

function moreMenu() {
  const { right, bottom } = $("more").getBoundingClientRect();
  const blocked = Boolean(here().screen?.blocked);
  popup({ x: right, y: bottom + 4 }, t("more"), [
    { icon: "stop", text: t(blocked ? "unblock" : "block"), run: () => doing(blocked ? "unblock" : "block", {}).then(() => refresh(here())), testid: "block" },
  ], "more-menu");
}

function dress() {
  for (const node of document.querySelectorAll("[data-icon]")) node.append(icon(node.dataset.icon));
  for (const node of document.querySelectorAll(".avatar.bot")) node.textContent = bot.first_name[0];
  $("bot-name").textContent = $("empty-name").textContent = bot.first_name;
  $("start").addEventListener("click", () => say("/start"));
  $("down").addEventListener("click", () => here().list.toBottom());
  $("retry").addEventListener("click", () => retry());
  $("theme").addEventListener("click", flipTheme);
  $("more").addEventListener("click", moreMenu);
  $("unblock").addEventListener("click", () => doing("unblock", {}).then(() => refresh(here())));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && here().screen && draw(here(), true));
}

async function begin() {
  applyTheme();
  speak(navigator.language);
  const known = await askPeople().catch(() => null);
  if (!known) return setTimeout(begin, 1500);
  bot = known.bot;
  dress();
  inline = new InlineMode({ who: () => me.user_id, bot, guarded, sent: () => composer.clear() });
  composer = new Composer({
    say,
    edit: (id, text) => doing("edit", { message_id: id, text }),
    inline: (text) => me && inline.typed(text),
    lastOwn: () => here().screen?.messages.findLast((m) => isMine(m) && m.text && !m.forward_origin),
    botName: () => bot.first_name,
    contact: () => attachments.ownContact(me),
    location: () => attachments.location(),
  });
  const attachments = new Attachments({ who: () => me.user_id, guarded, words: () => composer.take() });
  people = new People(known.people, choose);
  people.title = bot.first_name;
  people.fromAddress();
  people.draw();
  retry = listen(me.user_id, happened, (connected) => {
    $("lost").hidden = connected;
    if (connected) for (const chat of chats.values()) refresh(chat);
  });
}

begin();
