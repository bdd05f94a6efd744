say-which = «{ $name }» — це яка угода?
say-nobody = Не знайшлося «{ $name }» серед ваших угод. Це нова?
say-note-to = 💬 Нотатка до { $deal }
step-call = Подзвонити
corrected-answer = Виправлену відповідь я не перечитую. Повернутися до запитання можна кнопкою «‹ Назад».
say-for-client = ➕ Угода: { $name }
