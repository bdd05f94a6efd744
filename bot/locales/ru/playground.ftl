playground-ready = Тренировка открыта: { $address }
playground-hint = Здесь всё ненастоящее: выберите Аню, Бориса или Веру и пишите. Остановить: Ctrl+C
practice-rep = менеджер
practice-manager = начальник
practice-owner = владелец
