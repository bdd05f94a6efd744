// The words of the page itself, in the language of the person whom one plays: Russian, Ukrainian, English.
const ORDER = ["ru", "uk", "en"];
const WORDS = {
  practice: ["Тренировка:", "Тренування:", "Practice:"],
  practiceMeans: ["всё здесь ненастоящее, в Telegram ничего не уходит.", "усе тут несправжнє, у Telegram нічого не йде.", "nothing here is real, nothing is sent to Telegram."],
  railHint: ["Вы — тот, кого выбрали. Сделайте что-нибудь за одного и посмотрите глазами другого.", "Ви — той, кого обрали. Зробіть щось за одного й подивіться очима іншого.", "You are whom you picked. Do something as one, then look with another's eyes."],
  people: ["Кто вы сейчас", "Хто ви зараз", "Who you are now"],
  bot: ["бот", "бот", "bot"],
  typing: ["печатает…", "друкує…", "typing…"],
  sendsPhoto: ["отправляет фото…", "надсилає фото…", "sending a photo…"],
  sendsFile: ["отправляет файл…", "надсилає файл…", "sending a file…"],
  theme: ["Светлая или тёмная тема", "Світла чи темна тема", "Light or dark theme"],
  more: ["Ещё", "Ще", "More"],
  lost: ["Нет связи с ботом.", "Немає зв’язку з ботом.", "No connection to the bot."],
  retry: ["Повторить", "Повторити", "Try again"],
  pinned: ["Закреплено", "Закріплено", "Pinned"],
  emptyOne: ["Нажмите «Старт», а потом напишите обычной фразой: «сделка Ромашка окна 350к».", "Натисніть «Старт», а потім напишіть звичайною фразою: «угода Ромашка вікна 350к».", "Press Start, then write as you would say it: “deal Daisy windows 350k”."],
  emptyTwo: ["Или: «воронка за квартал». Команды — за кнопкой «/».", "Або: «воронка за квартал». Команди — за кнопкою «/».", "Or: “funnel this quarter”. Commands live behind “/”."],
  start: ["Старт", "Старт", "Start"],
  toBottom: ["К последним сообщениям", "До останніх повідомлень", "To the latest messages"],
  earlier: ["Показать более ранние", "Показати раніші", "Show earlier"],
  commands: ["Команды", "Команди", "Commands"],
  noCommands: ["У бота пока нет команд.", "У бота поки немає команд.", "The bot has no commands yet."],
  menu: ["Меню команд", "Меню команд", "Command menu"],
  attach: ["Прикрепить", "Прикріпити", "Attach"],
  write: ["Сообщение", "Повідомлення", "Message"],
  send: ["Отправить", "Надіслати", "Send"],
  keys: ["Клавиатура бота", "Клавіатура бота", "The bot’s keyboard"],
  drop: ["Отпустите, чтобы отправить", "Відпустіть, щоб надіслати", "Drop to send"],
  edited: ["изменено", "змінено", "edited"],
  you: ["Вы", "Ви", "You"],
  forwardedFrom: ["Переслано от", "Переслано від", "Forwarded from"],
  reply: ["Ответить", "Відповісти", "Reply"],
  edit: ["Изменить", "Змінити", "Edit"],
  editing: ["Изменение", "Редагування", "Editing"],
  copy: ["Скопировать текст", "Скопіювати текст", "Copy text"],
  copied: ["Скопировано", "Скопійовано", "Copied"],
  react: ["Реакция", "Реакція", "Reaction"],
  messageMenu: ["Действия с сообщением", "Дії з повідомленням", "Message actions"],
  cancel: ["Отмена", "Скасувати", "Cancel"],
  close: ["Закрыть", "Закрити", "Close"],
  ok: ["Понятно", "Зрозуміло", "OK"],
  photo: ["Фото", "Фото", "Photo"],
  file: ["Файл", "Файл", "File"],
  voice: ["Голосовое (файл)", "Голосове (файл)", "Voice (a file)"],
  voiceShort: ["Голосовое сообщение", "Голосове повідомлення", "Voice message"],
  video: ["Видео", "Відео", "Video"],
  contact: ["Контакт", "Контакт", "Contact"],
  location: ["Место", "Місце", "Location"],
  forward: ["Переслать от клиента", "Переслати від клієнта", "Forward from a client"],
  forwardTitle: ["Переслать сообщение клиента", "Переслати повідомлення клієнта", "Forward a client’s message"],
  author: ["Кто написал", "Хто написав", "Who wrote it"],
  text: ["Текст", "Текст", "Text"],
  name: ["Имя", "Ім’я", "Name"],
  surname: ["Фамилия", "Прізвище", "Surname"],
  phone: ["Телефон", "Телефон", "Phone"],
  ownPhone: ["Бот просит ваш номер. Здесь подойдёт любой.", "Бот просить ваш номер. Тут підійде будь-який.", "The bot asks for your number. Any will do here."],
  latitude: ["Широта", "Широта", "Latitude"],
  longitude: ["Долгота", "Довгота", "Longitude"],
  tooBig: ["Файл больше 20 МБ: бот такой не скачает.", "Файл більший за 20 МБ: бот такий не завантажить.", "The file is over 20 MB: a bot cannot download it."],
  failed: ["Не вышло: сейчас этого сделать нельзя.", "Не вийшло: зараз цього зробити не можна.", "That did not work: it cannot be done now."],
  pinnedThat: ["{name}: сообщение закреплено", "{name}: повідомлення закріплено", "{name} pinned a message"],
  strange: ["Такое сообщение здесь не показать.", "Таке повідомлення тут не показати.", "This kind of message cannot be shown here."],
  notHere: ["Эта кнопка работает только в Telegram.", "Ця кнопка працює лише в Telegram.", "This button works only in Telegram."],
  block: ["Остановить бота", "Зупинити бота", "Stop the bot"],
  unblock: ["Запустить бота снова", "Запустити бота знову", "Restart the bot"],
  download: ["Скачать", "Завантажити", "Download"],
  zoom: ["Увеличить", "Збільшити", "Zoom"],
  today: ["Сегодня", "Сьогодні", "Today"],
  yesterday: ["Вчера", "Вчора", "Yesterday"],
  unread: ["непрочитанных", "непрочитаних", "unread"],
  bytes: ["Б КБ МБ", "Б КБ МБ", "B KB MB"],
};

let spoken = 0;

export const language = () => ORDER[spoken];
export const t = (key) => WORDS[key][spoken];

/** Sets the language and says everything on the page anew that carries data-t or data-t-label. */
export function speak(code) {
  spoken = Math.max(0, ORDER.indexOf((code || "").slice(0, 2)));
  document.documentElement.lang = language();
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-label]")) label(node, t(node.dataset.tLabel));
}

function label(node, text) {
  node.setAttribute("aria-label", text);
  if (node.tagName === "TEXTAREA") node.placeholder = text;
  else if (node.tagName === "BUTTON") node.title = text;
}
