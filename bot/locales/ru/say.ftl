say-which = «{ $name }» — это которая сделка?
say-nobody = Не нашёл «{ $name }» среди ваших сделок. Это новая?
say-note-to = 💬 Заметка к { $deal }
step-call = Позвонить
corrected-answer = Исправленный ответ я не перечитываю. Вернуться к вопросу можно кнопкой «‹ Назад».
say-for-client = ➕ Сделка: { $name }
