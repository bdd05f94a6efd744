settings-title =
    <b>Налаштування</b>
    Мова: { $language }
    Часовий пояс: { $zone }, зараз { $time }
    Працюю: { $hours }
    Не турбувати: { $quiet }
    Нагадувати: { $remind }
    Картинки: { $pictures }
pictures-light = світлі
pictures-dark = темні
settings-pictures = 🌓 Картинки
settings-language = Мова
settings-zone = Часовий пояс
settings-goal = Ціль дзвінків
settings-calls = Ціль: цільових дзвінків на день { $calls }
goal-calls = Скільки цільових дзвінків на день чекаємо від кожного? Зараз { $calls }. Цільовий — довший за дві хвилини, номер за день рахується один раз.
goal-none = Без цілі
language-ask = Оберіть мову
language-ru = Русский
language-uk = Українська
language-en = English
zone-zone = Який у вас часовий пояс? Якщо вашого міста тут немає, напишіть його, наприклад Варшава.
zone-moscow = Москва
zone-kyiv = Київ
zone-minsk = Мінськ
zone-almaty = Алмати
zone-yekaterinburg = Єкатеринбург
zone-novosibirsk = Новосибірськ
zone-tashkent = Ташкент
zone-london = Лондон
currency-rub = ₽ рубль
currency-uah = ₴ гривня
currency-kzt = ₸ теньге
currency-byn = Br біл. рубль
currency-usd = $ долар
currency-eur = € євро
currency-gbp = £ фунт

settings-hours = Робочий час
settings-quiet = Тихі години
settings-remind = Нагадування
settings-unanswered = Без відповіді
settings-waking = Повернутися
settings-holidays = Свята
settings-firm = Компанія
settings-back = ‹ Налаштування
firm-title =
    <b>Налаштування · { $company }</b>
    Працюємо: { $hours }
    Не турбувати: { $quiet }
    Нагадувати: { $remind }
    Без відповіді нагадати знову: { $again }
    І далі без відповіді — керівнику: { $manager }
    Повернутися до тих, хто відмовив: { $lost }
    Нагадати про себе покупцям: { $won }
    Свята: { $holidays }

setting-as-company = Як у компанії
setting-keep = Залишити як є
setting-hours = Робочі години
setting-days = Робочі дні
setting-quiet = Тихі години
setting-remind = Нагадування
setting-again = Нагадати знову
setting-manager = Керівнику
setting-lost = До тих, хто відмовив
setting-won = До покупців
setting-holidays = Свята

hours-hours = Коли ви працюєте? Напишіть години, наприклад 9-18 або 10:00–19:00.
hours-days = У які дні? Напишіть, наприклад пн-пт або вт, чт, сб.
quiet-hours = Коли не турбувати? Те, що ви самі призначили на таку годину, прийде без звуку. Напишіть години, наприклад 22-8.
remind-before = За скільки нагадувати про справи? Напишіть, наприклад за 15 хвилин або за годину.
firmhours-hours = З якої до якої години працює компанія? Напишіть, наприклад 9-18 або 10:00–19:00.
firmhours-days = У які дні працює компанія? Напишіть, наприклад пн-пт або вт, чт, сб.
firmquiet-hours = Коли нікого не турбувати? Напишіть години, наприклад 22-8.
firmremind-before = За скільки нагадувати про справи? Напишіть, наприклад за 15 хвилин або за годину.
unanswered-again = На нагадування не відповіли. Через скільки нагадати ще раз? Напишіть, наприклад 30 хвилин або година.
unanswered-manager = Знову тиша. Через скільки сказати керівнику? Напишіть, наприклад 60 хвилин або 2 години.
waking-lost = Через скільки повертатися до тих, хто відмовив? Напишіть, наприклад 6 місяців або рік.
waking-won = Як часто нагадувати про себе тим, хто купив? Напишіть, наприклад 1 місяць або 3 місяці.

hours-9-18 = 9–18
hours-10-19 = 10–19
hours-8-17 = 8–17
days-mon-fri = пн–пт
days-mon-sat = пн–сб
days-all = щодня
quiet-21-8 = 21–8
quiet-22-7 = 22–7
quiet-none = немає
remind-15-0 = за 15 хвилин і в строк
remind-60-0 = за годину і в строк
remind-0 = у строк
remind-none = не нагадувати
remind-ahead = за { $span }
after-15 = 15 хвилин
after-30 = 30 хвилин
after-60 = 1 година
after-none = немає
months-1 = 1 місяць
months-6 = 6 місяців
months-12 = 12 місяців
months-none = немає
count-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[many] { $count } місяців
 }
count-hours-of = { $count ->
    [one] { $count } годину
    [few] { $count } години
   *[many] { $count } годин
 }
count-minutes-of = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
   *[many] { $count } хвилин
 }

holidays-title = Дні, коли компанія не працює. Натисніть, щоб прибрати.
holidays-none = Свят у календарі немає: робочими є всі дні тижня, які позначено робочими.
holidays-line = { $days } — { $name }
holidays-drop = ✖ { $days }
holidays-add = ➕ Додати
holiday-days = Коли компанія не працює? Напишіть, наприклад 1–8 січня або 9 травня.
