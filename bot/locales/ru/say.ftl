say-which = «{ $name }» — это которая сделка?
say-nobody = Не нашёл «{ $name }» среди ваших сделок. Это новая?
say-note-to = 💬 Заметка к { $deal }
step-call = Позвонить
