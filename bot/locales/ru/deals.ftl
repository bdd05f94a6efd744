deal-open = Открытые
deal-parked = Отложенные
deal-won = Выигранные
deal-lost = Отказы
deal-stepless = Без следующего шага
deals-title = { $which } · { $deals }
deals-sums = на { $sums }
deals-empty = { $which }: пока ничего. Начните одной строкой: <code>сделка Ромашка окна 350к</code>
deals-none = { $which }: таких сделок нет.
deals-all = Все сделки
deals-whose = Чьи сделки?
deals-no-such =
    Такого отбора нет: «{ $words }». Выбрать можно по состоянию, по этапу, по человеку и за период:
    <code>мои сделки</code>, <code>сделки за месяц</code>.
deals-line = <b>#{ $number }</b> { $title } · { $amount }
deals-line-more = <i>{ $parts }</i>

deal-heading = <b>#{ $number } { $title }</b>
deal-heading-amount = <b>#{ $number } { $title }</b> · { $amount }
deal-stage = { $stage } · { $days } · { $name }
deal-client = 👤 { $name }
deal-client-phone = 👤 { $name }  { $phone }
deal-task = ⏰ { $when } — { $title }
deal-task-undated = ⏰ { $title }
deal-task-overdue = ⏰ { $when } — { $title }, просрочено
deal-no-task = ⏰ Следующего шага нет
deal-expected = ждём решения к { $day }
deal-expected-late = решение ждали к { $day }
deal-tags = 🏷 { $tags }
deal-reason-lost = Отказ: { $reason }
deal-reason-won = Купили: { $reason }
deal-comment = «{ $comment }»
deal-no-amount = без суммы

deal-next = ▶ { $stage }
deal-stages = Этап…
deal-win = 🏆 Успех
deal-lose = ✖ Отказ
deal-step = ⏰ Задача
deal-history = История · { $count }
deal-open-client = 👤 Клиент
deal-more = Ещё…
deal-back-to-work = ↩ В работу: { $stage }
deal-list = ‹ К списку

deals-new = ➕ Новая

new-client = Кто клиент? Имя или фирма.
new-phone = Телефон клиента?
new-title = Что продаём? Название сделки.
new-amount = На какую сумму? Например, 350к или 1,2 млн.
new-source = Откуда клиент?
new-step = Какой следующий шаг? Например, «позвонить завтра в 10».
newfor-amount = { new-amount }
newfor-source = { new-source }
newfor-step = { new-step }
step-call-tomorrow = Позвонить завтра
step-call-3days = Позвонить через 3 дня
step-call-monday = Позвонить в понедельник
deal-line-example = Напишите, что продаём: <code>сделка Ромашка окна 350к</code>
deal-wake = вернёмся { $day }
deal-has-files = 📎 { $count }
deal-participant = 👥 { $name } — { $function }
function-task = по задаче
