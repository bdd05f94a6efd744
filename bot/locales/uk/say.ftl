say-which = «{ $name }» — це яка угода?
say-nobody = Не знайшлося «{ $name }» серед ваших угод. Це нова?
say-note-to = 💬 Нотатка до { $deal }
step-call = Подзвонити
