settings-title =
    <b>Настройки</b>
    Язык: { $language }
    Часовой пояс: { $zone }, сейчас { $time }
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
zone-zone = Какой у вас часовой пояс? Напишите город, если его нет здесь, например Almaty.
zone-moscow = Москва
zone-kyiv = Киев
zone-minsk = Минск
zone-almaty = Алматы
zone-yekaterinburg = Екатеринбург
zone-novosibirsk = Новосибирск
zone-tashkent = Ташкент
currency-rub = ₽ рубль
currency-uah = ₴ гривна
currency-kzt = ₸ тенге
currency-byn = Br бел. рубль
currency-usd = $ доллар
currency-eur = € евро
