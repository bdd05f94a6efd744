settings-title =
    <b>Налаштування</b>
    Мова: { $language }
    Часовий пояс: { $zone }, зараз { $time }
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
zone-zone = Який у вас часовий пояс? Якщо вашого міста тут немає, напишіть його латиницею, наприклад Warsaw.
zone-moscow = Москва
zone-kyiv = Київ
zone-minsk = Мінськ
zone-almaty = Алмати
zone-yekaterinburg = Єкатеринбург
zone-novosibirsk = Новосибірськ
zone-tashkent = Ташкент
currency-rub = ₽ рубль
currency-uah = ₴ гривня
currency-kzt = ₸ теньге
currency-byn = Br біл. рубль
currency-usd = $ долар
currency-eur = € євро
