playground-ready = Тренування відкрито: { $address }
playground-hint = Тут усе несправжнє: оберіть Аню, Бориса або Віру й пишіть. Зупинити: Ctrl+C
