settings-title =
    <b>Настройки</b>
    Язык: { $language }
    Часовой пояс: { $zone }, сейчас { $time }
    Работаю: { $hours }
    Не беспокоить: { $quiet }
    Напоминать: { $remind }
    Картинки: { $pictures }
pictures-light = светлые
pictures-dark = тёмные
settings-pictures = 🌓 Картинки
settings-language = Язык
settings-zone = Часовой пояс
settings-goal = Цель звонков
settings-calls = Цель: целевых звонков в день { $calls }
goal-calls = Сколько целевых звонков в день ждём от каждого? Сейчас { $calls }. Целевой — дольше двух минут, номер за день считается один раз.
goal-none = Без цели
language-ask = Выберите язык
language-ru = Русский
language-uk = Українська
language-en = English
zone-zone = Какой у вас часовой пояс? Напишите город, если его нет здесь, например Самара.
zone-moscow = Москва
zone-kyiv = Киев
zone-minsk = Минск
zone-almaty = Алматы
zone-yekaterinburg = Екатеринбург
zone-novosibirsk = Новосибирск
zone-tashkent = Ташкент
zone-london = Лондон
currency-rub = ₽ рубль
currency-uah = ₴ гривна
currency-kzt = ₸ тенге
currency-byn = Br бел. рубль
currency-usd = $ доллар
currency-eur = € евро
currency-gbp = £ фунт

settings-hours = Рабочее время
settings-quiet = Тихие часы
settings-remind = Напоминания
settings-unanswered = Без ответа
settings-waking = Вернуться
settings-holidays = Праздники
settings-firm = Компания
settings-back = ‹ Настройки
firm-title =
    <b>Настройки · { $company }</b>
    Работаем: { $hours }
    Не беспокоить: { $quiet }
    Напоминать: { $remind }
    Без ответа напомнить снова: { $again }
    Ещё без ответа — руководителю: { $manager }
    Вернуться к отказавшим: { $lost }
    Касаться купивших: { $won }
    Праздники: { $holidays }

setting-as-company = Как в компании
setting-keep = Оставить как есть
setting-hours = Рабочие часы
setting-days = Рабочие дни
setting-quiet = Тихие часы
setting-remind = Напоминания
setting-again = Напомнить снова
setting-manager = Руководителю
setting-lost = К отказавшим
setting-won = К купившим
setting-holidays = Праздники

hours-hours = Когда вы работаете? Напишите часы, например 9-18 или 10:00–19:00.
hours-days = В какие дни? Напишите, например пн-пт или вт, чт, сб.
quiet-hours = Когда не беспокоить? То, что вы сами назначили на такой час, придёт без звука. Напишите часы, например 22-8.
remind-before = За сколько напоминать о делах? Напишите, например за 15 минут или за час.
firmhours-hours = С какого до какого часа работает компания? Напишите, например 9-18 или 10:00–19:00.
firmhours-days = В какие дни работает компания? Напишите, например пн-пт или вт, чт, сб.
firmquiet-hours = Когда никого не беспокоить? Напишите часы, например 22-8.
firmremind-before = За сколько напоминать о делах? Напишите, например за 15 минут или за час.
unanswered-again = На напоминание не ответили. Через сколько напомнить ещё раз? Напишите, например 30 минут или час.
unanswered-manager = Снова молчание. Через сколько сказать руководителю? Напишите, например 60 минут или 2 часа.
waking-lost = Через сколько возвращаться к тем, кто отказался? Напишите, например 6 месяцев или год.
waking-won = Как часто касаться тех, кто купил? Напишите, например 1 месяц или 3 месяца.

hours-9-18 = 9–18
hours-10-19 = 10–19
hours-8-17 = 8–17
days-mon-fri = пн–пт
days-mon-sat = пн–сб
days-all = каждый день
quiet-21-8 = 21–8
quiet-22-7 = 22–7
quiet-none = нет
remind-15-0 = за 15 минут и в срок
remind-60-0 = за час и в срок
remind-0 = в срок
remind-none = не напоминать
remind-ahead = за { $span }
after-15 = 15 минут
after-30 = 30 минут
after-60 = 1 час
after-none = нет
months-1 = 1 месяц
months-6 = 6 месяцев
months-12 = 12 месяцев
months-none = нет
count-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
 }
count-hours-of = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
 }
count-minutes-of = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
   *[many] { $count } минут
 }

holidays-title = Дни, когда компания не работает. Нажмите, чтобы убрать.
holidays-none = Праздников в календаре нет: рабочие все дни недели, что отмечены рабочими.
holidays-line = { $days } — { $name }
holidays-drop = ✖ { $days }
holidays-add = ➕ Добавить
holiday-days = Когда компания не работает? Напишите, например 1–8 января или 9 мая.
