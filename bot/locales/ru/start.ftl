start-welcome = Это Воронка: отдел продаж в этом чате.
start-four = Четыре вопроса, и можно работать. Любой можно пропустить, /skip — пропустить все.

setup-name =
    { start-welcome }
    { start-four }

    Как называется компания?
setup-preset = Чем занимаетесь? От этого зависят этапы воронки, поменять их можно будет потом.
setup-currency = В какой валюте сделки?
setup-timezone = Часовой пояс? Если нужного нет, напишите город, например Almaty.
setup-default-name = Моя компания
setup-done =
    Готово. Воронка «{ $pipeline }»:
    { $stages }

    Попробуйте прямо сейчас, одной строкой:
    <code>сделка Иванов Лада Веста 1,2 млн</code>
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
home-team = 👥 Команда
home-settings = ⚙ Настройки

help-text =
    <b>Что я умею</b>

    <b>Новая сделка</b>: <code>сделка Ромашка окна 350к</code> или /new по шагам
    <b>Мои сделки</b>: /deals. Откройте карточку: этап, выигрыш, отказ, сумма, шаг — кнопками
    <b>Найти</b>: <code>Иванов</code>, <code>912 345</code> или /find
    <b>Клиенты</b>: /clients, новый — /client, фирмы — /companies, отбор — /segments
    <b>Задача</b>: <code>напомни Иванову отправить КП завтра 9:30</code>; все — /tasks, на сегодня — /today
    <b>Воронка</b>: <code>воронка за март</code> или /funnel
    <b>Рейтинг</b>: <code>рейтинг за неделю</code> или /rating
    <b>Звонки</b>: <code>звонки вчера</code> или /calls
    <b>Файл, фото, голосовое, контакт, пересланное</b>: пришлите, спрошу куда; ответом на карточку — сразу туда
    <b>План на сегодня</b>: /plan, итоги — /wrap, что и когда присылать — /schedule
    <b>Зарытые деньги</b>, к кому пора вернуться: /buried
    <b>Отменить последнее</b>: /undo, или «↩ Отменить» под ответом — в течение суток

    /settings — часы, напоминания, язык{ $team ->
        [yes] , /team — люди и приглашения
       *[no] {""}
    }

stranger-answer = Здравствуйте! Это рабочий бот компании, вход по приглашению. Я сообщил собственнику, что вы писали.
stranger-tap = Эта кнопка вам больше не доступна.
joined-welcome =
    Добро пожаловать, { $name }!
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
command-team = люди и приглашения
command-undo = отменить последнее
command-settings = часы, напоминания, язык
command-help = что я умею

not-understood = Не понял «{ $text }». Это новая сделка?
not-understood-deal = ➕ Новая сделка
not-understood-help = Что я умею
groups-later = Я работаю в личном чате. Напишите мне туда.
