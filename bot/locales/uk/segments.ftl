segments-title = <b>🔎 { $name } · { $count }</b>
segment-title = Відбір клієнтів
segment-all = Усі клієнти: додайте умову.
segment-criterion = <i>{ $what }</i>
segment-wants = { $what }: { $value }
segment-who = Хто
segment-silent = Мовчать
segment-about = Про що угода
segment-paid = Купили на суму від
segment-when = Коли купили
segment-source = Джерело
segment-mail = Пошта
segment-mail-yes = є
segment-mail-no = немає
segment-any = Не важливо
segment-edit = Умови…
segment-remind = ⏰ Нагадати
segment-keep = 💾 Зберегти
segment-drop = Видалити
segment-clear = Почати заново
segment-kept = ⭐ { $name }
segment-show = ‹ Показати
segment-ask = <b>{ $name }</b>
    За якою умовою вибрати?
segwho-value = Яких клієнтів вибрати?
segsilent-value = Скільки днів нічого не відбувається? Можна написати число.
segabout-value = Яке слово є в назві угоди?
segpaid-value = На яку суму купили, не менше? Наприклад, 500к або 1,2 млн.
segwhen-value = За який період купили? Наприклад, березень, квартал або 1.10–15.10.
segsource-value = З якого джерела?
segmail-value = Пошта відома?
segkeep-name = Як назвати відбір?
segremind-step = Що зробити з кожним і коли? Наприклад, «подзвонити завтра о 10».
segment-reminded = ⏰ { $count ->
    [one] Поставлено { $count } завдання.
    [few] Поставлено { $count } завдання.
   *[many] Поставлено { $count } завдань.
 }
segment-left = За раз не більше, ще лишилося: { $count }.
