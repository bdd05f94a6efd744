start-welcome = Це Воронка: відділ продажів у цьому чаті.
start-four = Чотири питання, і можна працювати. Будь-яке можна пропустити, /skip — пропустити всі.

setup-name =
    { start-welcome }
    { start-four }

    Як називається компанія?
setup-preset = Чим займаєтеся? Від цього залежать етапи воронки, змінити їх можна буде потім.
setup-currency = У якій валюті угоди?
setup-timezone = Часовий пояс? Якщо потрібного немає, напишіть місто латиницею, наприклад Warsaw.
setup-default-name = Моя компанія
setup-done =
    Готово. Воронка «{ $pipeline }»:
    { $stages }

    Спробуйте просто зараз, одним рядком:
    <code>угода Коваль Октавія 1,2 млн</code>
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
home-team = 👥 Команда
home-settings = ⚙ Налаштування

help-text =
    <b>Що я вмію</b>

    <b>Нова угода</b>: <code>угода Ромашка вікна 350к</code> або /new по кроках
    <b>Мої угоди</b>: /deals. Відкрийте картку: етап, виграш, відмова, сума, крок — кнопками
    <b>Знайти</b>: <code>Іваненко</code>, <code>067 123</code> або /find
    <b>Клієнти</b>: /clients, новий — /client, фірми — /companies, відбір — /segments
    <b>Завдання</b>: <code>нагадай Іваненку надіслати КП завтра 9:30</code>; усі — /tasks, на сьогодні — /today
    <b>Воронка</b>: <code>воронка за березень</code> або /funnel
    <b>Рейтинг</b>: <code>рейтинг за тиждень</code> або /rating
    <b>Дзвінки</b>: <code>дзвінки вчора</code> або /calls
    <b>Файл, фото, голосове, контакт, переслане</b>: надішліть, спитаю куди; відповіддю на картку — одразу туди
    <b>План на сьогодні</b>: /plan, підсумки — /wrap, що й коли надсилати — /schedule
    <b>Закопані гроші</b>, до кого час повернутися: /buried
    <b>Скасувати останнє</b>: /undo або «↩ Скасувати» під відповіддю — протягом доби

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
command-team = люди й запрошення
command-undo = скасувати останнє
command-settings = години, нагадування, мова
command-help = що я вмію

not-understood = Не вдалося зрозуміти «{ $text }». Це нова угода?
not-understood-deal = ➕ Нова угода
not-understood-help = Що я вмію
groups-later = Я працюю в особистому чаті. Напишіть мені туди.
