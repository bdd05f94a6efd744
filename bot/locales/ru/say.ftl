say-which = «{ $name }» — это которая сделка?
say-nobody = Не нашёл «{ $name }» среди ваших сделок. Это новая?
say-found = Нашлось по «{ $name }»:
say-note-to = 💬 Заметка к { $deal }
step-call = Позвонить
