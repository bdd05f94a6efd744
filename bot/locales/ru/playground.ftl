playground-ready = Тренировка открыта: { $address }
playground-hint = Здесь всё ненастоящее: выберите Аню, Бориса или Веру и пишите. Остановить: Ctrl+C
