"""A deal from the first word to its end, and back."""

from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person


@covers(4, 11, 13, 17)
async def test_one_line_makes_a_deal(anya: Person) -> None:
    await anya.says("сделка Ромашка окна 350к")
    assert anya.sees == (
        "🆕 #1 Ромашка окна · 350 000 ₽\nНовый лид · только что · Аня\n⏰ Следующего шага нет\n"
        "[Открыть | ⏰ Задача | ↩ Отменить]"
    )


@covers(2, 3, 6, 18, 20)
async def test_the_wizard_asks_for_everything_and_only_the_title_is_needed(anya: Person) -> None:
    await anya.says("/new")
    for answer in ("Веста", "Иванов Пётр", "8 912 345 67 89", "1,2 млн"):
        await anya.says(answer)
    await anya.taps("Сайт")
    await anya.says("позвонить завтра в 10")
    assert anya.sees == (
        "🆕 #1 Веста · 1 200 000 ₽\n"
        "Новый лид · только что · Аня\n"
        "👤 Иванов Пётр  +7 912 345-67-89\n"
        "⏰ завтра, 10:00 — Позвонить\n"
        "Сайт\n"
        "[Открыть | ⏰ Задача | ↩ Отменить]"
    )
    await anya.says("/new")
    await anya.says("Только название")
    for _ in range(5):
        await anya.taps("Пропустить")
    assert anya.sees.startswith("🆕 #2 Только название\n")


async def test_a_long_list_of_ready_answers_turns_its_pages(anya: Person) -> None:
    await anya.says("/new")
    await anya.says("Веста")
    for _ in range(3):
        await anya.taps("Пропустить")
    first = anya.buttons
    assert (len(first), first[7:]) == (12, ["Ещё…", "‹ Назад", "Пропустить", "✔ Готово", "Отмена"])
    await anya.taps("Ещё…")
    second = anya.buttons[: anya.buttons.index("Ещё…")]
    assert len(second) == 7
    assert not set(first[:7]) & set(second)
    await anya.taps("Ещё…")
    assert anya.buttons == first
    await anya.taps(first[0])
    assert anya.text.startswith("Какой следующий шаг?")


async def test_back_asks_the_question_before_again(anya: Person) -> None:
    await anya.says("/new")
    await anya.says("Вестта")
    await anya.taps("‹ Назад")
    assert anya.text == "Что продаём? Название сделки."
    await anya.says("Веста")
    await anya.says("/skip")
    assert anya.text == "Телефон клиента?"


@covers(13, 41, 43)
async def test_a_deal_moves_forward_back_and_aside(anya: Person, clock: Clock) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.taps("Открыть")
    await anya.taps("▶ Первичный контакт")
    assert anya.sees == (
        "#1 Веста · 1 200 000 ₽\nЭтап: Новый лид → Первичный контакт\n[▶ Запись на тест-драйв]\n[Открыть | ↩ Отменить]"
    )
    clock.passes(days=3)
    await anya.taps("Открыть")
    assert "Первичный контакт · 3 дня · Аня" in anya.sees
    await anya.taps("Этап…")
    await anya.taps("Новый лид")
    assert "Этап: Первичный контакт → Новый лид" in anya.sees
    await anya.taps("Открыть")
    await anya.taps("Этап…")
    await anya.taps("Пропал")
    await anya.taps("В работу: Новый лид")
    assert "Этап: Пропал → Новый лид" in anya.sees


@covers(51)
async def test_a_win_confirms_the_amount_and_offers_a_reason(anya: Person) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.taps("Открыть")
    await anya.taps("🏆 Успех")
    await anya.taps("Другая сумма")
    await anya.says("1,15 млн")
    assert anya.sees == (
        "🏆 Сделка выиграна!\n"
        "#1 Веста · 1 150 000 ₽\n"
        "Этап: Новый лид → Успех\n"
        "Сумма: 1 200 000 ₽ → 1 150 000 ₽\n"
        "[🏆 Почему купили?]\n"
        "[Открыть | ↩ Отменить]"
    )
    await anya.taps("🏆 Почему купили?")
    await anya.taps("Понравился тест-драйв")
    assert "Причина: Понравился тест-драйв" in anya.sees


@covers(51)
async def test_a_loss_names_its_reason(anya: Person) -> None:
    await anya.says("сделка Ромашка окна 350к")
    await anya.taps("Открыть")
    await anya.taps("✖ Отказ")
    await anya.taps("Дорого")
    assert anya.sees == (
        "#1 Ромашка окна · 350 000 ₽\n"
        "Этап: Новый лид → Отказ\n"
        "Причина: Дорого\n"
        "Вернусь к ним через 6 месяцев, 23 мая 2027.\n"
        "[Комментарий | Не возвращаться]\n"
        "[Открыть | ↩ Отменить]"
    )
    await anya.taps("Комментарий")
    await anya.says("у соседей на 20 тыс дешевле")
    await anya.taps("Открыть")
    assert "Отказ: Дорого\n«у соседей на 20 тыс дешевле»" in anya.sees


@covers(11, 12, 16, 20)
async def test_everything_about_a_deal_can_be_changed(anya: Person) -> None:
    await anya.says("сделка Веста 1,2 млн")
    for way, said, seen in (
        ("Ещё…/Сумма", "900к", "Сумма: 1 200 000 ₽ → 900 000 ₽"),
        ("Ещё…/Изменить…/Название", "Веста Кросс", "Название: Веста → Веста Кросс"),
        ("Ещё…/Срок", "в пятницу", "Срок решения: пт 27 ноя"),
        ("Ещё…/Изменить…/Теги", "трейд-ин, Кредит, кредит", "Теги: Кредит, трейд-ин"),
        ("⏰ Задача", "отправить КП завтра в 9:30", "⏰ Отправить КП — завтра, 09:30"),
    ):
        await anya.taps("Открыть")
        for button in way.split("/"):
            await anya.taps(button)
        await anya.says(said)
        assert seen in anya.sees
    await anya.taps("Открыть")
    await anya.taps("Ещё…")
    await anya.taps("Изменить…")
    await anya.taps("Источник")
    await anya.taps("Сарафан")
    assert "Источник: Сарафан" in anya.sees


@covers(16, 176)
async def test_a_deal_is_handed_over_and_the_colleague_is_told(company: Company, app) -> None:
    anya, dima = company.anya, company.dima
    await dima.says("/start")
    await anya.says("сделка Веста 1,2 млн")
    await anya.taps("Открыть")
    await anya.taps("Ещё…")
    await anya.taps("Передать")
    await anya.taps("Дима")
    assert "Ответственный: Аня → Дима" in anya.sees
    await app.delivery.drain()
    assert dima.text == "🤝 Аня передаёт вам сделку #1 Веста."
    await dima.taps("Открыть")
    assert dima.sees.startswith("#1 Веста · 1 200 000 ₽\nНовый лид · только что · Дима")

    assert anya.buttons == ["↩ Отменить"], "it is Dima's now"
    await anya.taps("Отменить")
    assert "Ответственный: Дима → Аня" in anya.sees
    await app.delivery.drain()
    assert dima.text == "↩ Аня забирает обратно сделку #1 Веста."


@covers(21, 177)
async def test_the_history_tells_who_did_what_and_when(company: Company, clock: Clock) -> None:
    await company.anya.says("сделка Веста 1,2 млн")
    await company.anya.taps("Открыть")
    await company.anya.taps("▶ Первичный контакт")
    clock.passes(days=1)
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("Ещё…")
    await company.boris.taps("История · 2")
    assert company.boris.sees == (
        "#1 Веста · 1 200 000 ₽\n"
        "История: 2\n\n"
        "вчера, 10:00 · Аня\n"
        "Этап: Новый лид → Первичный контакт\n\n"
        "вчера, 10:00 · Аня\n"
        "Сделка создана, 1 200 000 ₽\n"
        "[Открыть]"
    )


async def test_a_long_list_is_paged(anya: Person) -> None:
    for number in range(1, 12):
        await anya.says(f"сделка Окна {number} {number}00к")
    await anya.says("/deals")
    assert anya.text.startswith("Открытые · 11 сделок на 6 600 000 ₽\n#11 Окна 11 · 1 100 000 ₽\n")
    await anya.taps("›")
    assert anya.text.splitlines()[1:] == [
        *("#3 Окна 3 · 300 000 ₽", "Новый лид · только что"),
        *("#2 Окна 2 · 200 000 ₽", "Новый лид · только что"),
        *("#1 Окна 1 · 100 000 ₽", "Новый лид · только что"),
    ]
    assert "2 / 2" in anya.buttons
