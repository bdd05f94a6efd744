deal-open = Відкриті
deal-parked = Відкладені
deal-won = Виграні
deal-lost = Відмови
deal-stepless = Без наступного кроку
deals-title = { $which } · { $deals }
deals-sums = на { $sums }
deals-empty = { $which }: поки нічого. Почніть одним рядком: <code>угода Ромашка вікна 350к</code>
deals-none = { $which }: таких угод немає.
deals-all = Усі угоди
deals-whose = Чиї угоди?
deals-no-such =
    Такого відбору немає: «{ $words }». Вибрати можна за станом, етапом, людиною і періодом:
    <code>мої угоди</code>, <code>угоди за місяць</code>.
deals-line = <b>#{ $number }</b> { $title } · { $amount }
deals-line-more = <i>{ $parts }</i>

deal-heading = <b>#{ $number } { $title }</b>
deal-heading-amount = <b>#{ $number } { $title }</b> · { $amount }
deal-stage = { $stage } · { $days } · { $name }
deal-client = 👤 { $name }
deal-client-phone = 👤 { $name }  { $phone }
deal-task = ⏰ { $when } — { $title }
deal-task-undated = ⏰ { $title }
deal-task-overdue = ⏰ { $when } — { $title }, прострочено
deal-no-task = ⏰ Наступного кроку немає
deal-expected = чекаємо на рішення до { $day }
deal-expected-late = рішення чекали до { $day }
deal-tags = 🏷 { $tags }
deal-reason-lost = Відмова: { $reason }
deal-reason-won = Купили: { $reason }
deal-comment = «{ $comment }»
deal-no-amount = без суми

deal-next = ▶ { $stage }
deal-stages = Етап…
deal-win = 🏆 Успіх
deal-lose = ✖ Відмова
deal-step = ⏰ Завдання
deal-history = Історія · { $count }
deal-open-client = 👤 Клієнт
deal-more = Ще…
deal-back-to-work = ↩ У роботу: { $stage }
deal-list = ‹ До списку

deals-new = ➕ Нова

new-client = Хто клієнт? Ім’я або фірма.
new-phone = Телефон клієнта?
new-title = Що продаємо? Назва угоди.
new-amount = На яку суму? Наприклад, 350к або 1,2 млн.
new-source = Звідки клієнт?
new-step = Який наступний крок? Наприклад, «подзвонити завтра о 10».
newfor-amount = { new-amount }
newfor-source = { new-source }
newfor-step = { new-step }
step-call-tomorrow = Подзвонити завтра
step-call-3days = Подзвонити через 3 дні
step-call-monday = Подзвонити в понеділок
deal-line-example = Напишіть, що продаємо: <code>угода Ромашка вікна 350к</code>
deal-wake = повернемося { $day }
deal-has-files = 📎 { $count }
deal-participant = 👥 { $name } — { $function }
function-task = за завданням
