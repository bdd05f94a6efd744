start-welcome = Это Воронка: отдел продаж в этом чате.
start-four = Четыре вопроса, и можно работать. Любой можно пропустить, /skip — пропустить все.

setup-name =
    { start-welcome }
    { start-four }

    Как называется компания?
setup-preset = Чем занимаетесь? От этого зависят этапы воронки, поменять их можно будет потом.
setup-currency = В какой валюте сделки?
setup-timezone = Часовой пояс? Если нужного нет, напишите город, например Самара.
setup-default-name = Моя компания
setup-done =
    Готово. Воронка «{ $pipeline }»:
    { $stages }

    Попробуйте прямо сейчас, одной строкой:
    <code>сделка Иванов Лада Веста 1,2 млн, позвонить завтра в 10</code>
setup-invite = Пригласить людей

home-title = { $company }
home-greeting = { $name }, { $role }
home-rep = Открыто: { $open }. Новая сделка — одной строкой: <code>сделка Ромашка окна 350к</code>
home-manager = В отделе открыто: { $open }.
home-owner = Открыто: { $open }.
home-controller = Открыто: { $open }. Всё видно, менять нельзя.
home-today = ⏰ Сегодня
home-clients = 👤 Клиенты
home-deals = 📋 Сделки
home-new = ➕ Новая сделка
home-funnel = 📊 Воронка
home-rating = 🏆 Рейтинг
home-calls = 📞 Звонки
home-tasks = ✔ Задачи
home-lost = ✖ Отказы
home-won = 💰 Продажи
home-team = 👥 Команда
home-settings = ⚙ Настройки

help-text =
    <b>Что я умею</b> — пишите строкой, как коллеге

    🆕 <code>сделка Ромашка окна 350к, позвонить завтра в 10</code>
    ▶ <code>Ромашка тест-драйв</code> · <code>#12 дальше</code> · <code>#12 выиграна 1150000</code> · <code>Ромашка отказ дорого</code>
    📞 <code>звонок Иванову 7 мин договорились на четверг</code>
    💬 <code>Иванов: просит скидку 5%</code>
    ⏰ <code>напомни Иванову отправить КП завтра 9:30</code>
    🔎 <code>Иванов</code>, <code>912 345</code> · /deals · /clients · /companies · /segments
    📎 Файл, фото, голосовое, контакт, пересланное: пришлите, спрошу куда; ответом на карточку — сразу туда
    📊 <code>воронка за март</code>, <code>рейтинг за неделю</code>, <code>звонки вчера</code>, <code>задачи за неделю</code>

    Мой день: /today, /plan, итоги — /wrap
    К кому пора вернуться: /buried
    Что и когда присылать: /schedule
    Отменить последнее: <code>отмени</code> или «↩ Отменить», в течение суток
    По шагам: /new, /task, /client, /call
    /settings — часы, напоминания, язык{ $team ->
        [yes] , /team — люди и приглашения
       *[no] {""}
    }

stranger-answer = Здравствуйте. Это рабочий бот компании, вход по приглашению. Я сообщил собственнику, что вы писали.
stranger-tap = Эта кнопка вам больше не доступна.
joined-welcome =
    Добро пожаловать, { $name }.
    Вы: { $role }{ $team ->
        [none] .
       *[other] , «{ $team }».
    }
joined-hint = Напишите первую сделку одной строкой: <code>сделка Ромашка окна 350к</code>

command-new = новая сделка
command-deals = мои сделки
command-find = найти сделку, клиента, заметку
command-today = что сегодня
command-tasks = мои задачи
command-task = новая задача
command-clients = клиенты
command-client = новый клиент
command-companies = фирмы
command-segments = отбор клиентов
command-funnel = воронка
command-rating = рейтинг
command-call = записать звонок
command-calls = звонки
command-taskreport = задачи в цифрах
command-lost = причины отказов
command-won = продажи и их причины
command-team = люди и приглашения
command-undo = отменить последнее
command-settings = часы, напоминания, язык
command-help = что я умею

not-understood = Не понял «{ $text }». Это новая сделка?
not-understood-deal = ➕ Новая сделка
not-understood-help = Что я умею
groups-later = Я работаю в личном чате. Напишите мне туда.
unknown-command = Команды { $text } нет. Все команды — за кнопкой «/», а проще написать словами.
not-understood-note = Не понял «{ $text }». Это заметка?
thanks = Пожалуйста.
