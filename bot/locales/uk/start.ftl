start-welcome = Це Воронка: відділ продажів у цьому чаті.
start-four = Чотири питання, і можна працювати. Будь-яке можна пропустити, /skip — пропустити всі.

setup-name =
    { start-welcome }
    { start-four }

    Як називається компанія?
setup-preset = Чим займаєтеся? Від цього залежать етапи воронки, змінити їх можна буде потім.
setup-currency = У якій валюті угоди?
setup-timezone = Часовий пояс? Якщо потрібного немає, напишіть місто, наприклад Варшава.
setup-default-name = Моя компанія
setup-done =
    Готово. Воронка «{ $pipeline }»:
    { $stages }

    Спробуйте просто зараз, одним рядком:
    <code>угода Коваль Октавія 1,2 млн, подзвонити завтра о 10</code>
setup-invite = Запросити людей

home-title = { $company }
home-greeting = { $name }, { $role }
home-rep = Відкрито: { $open }. Нова угода — одним рядком: <code>угода Ромашка вікна 350к</code>
home-manager = У відділі відкрито: { $open }.
home-owner = Відкрито: { $open }.
home-controller = Відкрито: { $open }. Усе видно, змінювати не можна.
home-today = ⏰ Сьогодні
home-clients = 👤 Клієнти
home-deals = 📋 Угоди
home-new = ➕ Нова угода
home-funnel = 📊 Воронка
home-rating = 🏆 Рейтинг
home-calls = 📞 Дзвінки
home-tasks = ✔ Завдання
home-lost = ✖ Відмови
home-won = 💰 Продажі
home-team = 👥 Команда
home-settings = ⚙ Налаштування

help-text =
    <b>Що я вмію</b> — пишіть рядком, як колезі

    🆕 <code>угода Ромашка вікна 350к, подзвонити завтра о 10</code>
    ▶ <code>Ромашка тест-драйв</code> · <code>#12 далі</code> · <code>#12 виграна 1150000</code> · <code>Ромашка відмова дорого</code>
    📞 <code>дзвінок Іваненку 7 хв домовились на четвер</code>
    💬 <code>Іваненко: просить знижку 5%</code>
    ⏰ <code>нагадай Іваненку надіслати КП завтра 9:30</code>
    🔎 <code>Іваненко</code>, <code>067 123</code> · /deals · /clients · /companies · /segments
    📎 Файл, фото, голосове, контакт, переслане: надішліть, спитаю куди; відповіддю на картку — одразу туди
    📊 <code>воронка за березень</code>, <code>рейтинг за тиждень</code>, <code>дзвінки вчора</code>, <code>завдання за тиждень</code>

    Мій день: /today, /plan, підсумки — /wrap
    До кого час повернутися: /buried
    Що й коли надсилати: /schedule
    Скасувати останнє: <code>скасуй</code> або «↩ Скасувати», протягом доби
    По кроках: /new, /task, /client, /call
    /settings — години, нагадування, мова{ $team ->
        [yes] , /team — люди й запрошення
       *[no] {""}
    }

stranger-answer = Вітаю. Це робочий бот компанії, вхід за запрошенням. Власник уже знає, що ви писали.
stranger-tap = Ця кнопка вам більше не доступна.
joined-welcome =
    Ласкаво просимо, { $name }.
    Ви: { $role }{ $team ->
        [none] .
       *[other] , «{ $team }».
    }
joined-hint = Напишіть першу угоду одним рядком: <code>угода Ромашка вікна 350к</code>

command-new = нова угода
command-deals = мої угоди
command-find = знайти угоду, клієнта, нотатку
command-today = що сьогодні
command-tasks = мої завдання
command-task = нове завдання
command-clients = клієнти
command-client = новий клієнт
command-companies = фірми
command-segments = відбір клієнтів
command-funnel = воронка
command-rating = рейтинг
command-call = записати дзвінок
command-calls = дзвінки
command-taskreport = завдання в цифрах
command-lost = причини відмов
command-won = продажі та їхні причини
command-team = люди й запрошення
command-undo = скасувати останнє
command-settings = години, нагадування, мова
command-help = що я вмію

not-understood = Не вдалося зрозуміти «{ $text }». Це нова угода?
not-understood-deal = ➕ Нова угода
not-understood-help = Що я вмію
groups-later = Я працюю в особистому чаті. Напишіть мені туди.
unknown-command = Команди { $text } немає. Усі команди — за кнопкою «/», а простіше написати словами.
not-understood-note = Не вдалося зрозуміти «{ $text }». Це нотатка?
thanks = Будь ласка.
