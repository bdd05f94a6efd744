waking-when = Коли повернутися?
waking-ask = { $heading }
    Коли повернутися до клієнта?
waking-week = Через тиждень
waking-month = Через місяць
waking-quarter = Через 3 місяці
waking-day = Інший день…
wakeday-day =
    <b>#{ $number } { $title }</b>
    Коли повернутися до клієнта? Наприклад, 15 березня, у п'ятницю або через 2 тижні.
waking-why = { $why }, { $day }
waking-take-up = 📞 Взяти в роботу
waking-month-more = Ще за місяць
waking-never = Більше не нагадувати
waking-dont = Не повертатися
waking-promise = Повернуся до них через { $months }, { $day }.
waking-task = Повернутися до клієнта
changed-wake = Повернутися
error-day-past = Цей день уже минув або занадто далеко. Коли повернутися?

buried-title = <b>Закопані гроші:</b> { $what }
buried-row = { $name } — { $what }
buried-worth = { $deals } на { $money }
buried-empty = Закопаних грошей немає: повертатися сьогодні ні до кого.
buried-all = Роздати всім порівну
buried-some = Роздати обраним…
buried-choose = Кому роздати? Кожному по черзі, із завданням на завтрашній ранок.
buried-chosen = ✔ { $name }
buried-free = { $name }
buried-hand = Роздати
buried-handed = Роздав, завдання — на наступний робочий ранок:
buried-of = Закопані гроші, { $name }
