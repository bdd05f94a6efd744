segments-title = <b>🔎 { $name } · { $count }</b>
segment-title = Отбор клиентов
segment-all = Все клиенты: добавьте условие.
segment-criterion = <i>{ $what }</i>
segment-wants = { $what }: { $value }
segment-who = Кто
segment-silent = Молчат
segment-about = О чём сделка
segment-paid = Купили на сумму от
segment-when = Когда купили
segment-source = Источник
segment-mail = Почта
segment-mail-yes = есть
segment-mail-no = нет
segment-any = Не важно
segment-edit = Условия…
segment-remind = ⏰ Напомнить
segment-keep = 💾 Сохранить
segment-drop = Удалить
segment-clear = Начать заново
segment-kept = ⭐ { $name }
segment-show = ‹ Показать
segment-ask = <b>{ $name }</b>
    По какому условию выбрать?
segwho-value = Каких клиентов выбрать?
segsilent-value = Сколько дней ничего не происходит? Можно написать число.
segabout-value = Какое слово есть в названии сделки?
segpaid-value = На какую сумму купили, не меньше? Например, 500к или 1,2 млн.
segwhen-value = За какой период купили? Например, март, квартал или 1.10–15.10.
segsource-value = Из какого источника?
segmail-value = Почта известна?
segkeep-name = Как назвать отбор?
segremind-step = Что сделать с каждым и когда? Например, «позвонить завтра в 10».
segment-reminded = ⏰ { $count ->
    [one] Поставлена { $count } задача.
    [few] Поставлены { $count } задачи.
   *[many] Поставлено { $count } задач.
 }
segment-left = За раз не больше, ещё осталось: { $count }.
