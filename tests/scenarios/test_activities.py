"""Calls and notes on a deal."""

from tests.marks import covers
from tests.office import Clock
from tests.people import Person


@covers(19)
async def test_a_note_is_the_last_word_on_the_card(anya: Person, clock: Clock) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.taps("Открыть")
    await anya.taps("💬 Заметка")
    assert anya.text == "#1 Веста\nЧто записать?"
    await anya.says("просит скидку 5 %")
    assert anya.sees.startswith("#1 Веста · 1 200 000 ₽\n💬 «просит скидку 5 %»\n")
    clock.passes(days=1)
    await anya.taps("Открыть")
    assert "💬 вчера, 10:00: «просит скидку 5 %»" in anya.sees


@covers(79, 132)
async def test_a_call_keeps_its_length_and_its_words(anya: Person) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.taps("Открыть")
    await anya.taps("📞 Звонок")
    await anya.says("7 мин, договорились на четверг")
    assert anya.sees.startswith("#1 Веста · 1 200 000 ₽\n📞 исходящий звонок, 7 мин\n«договорились на четверг»\n")
    await anya.taps("Открыть")
    assert "💬 сегодня, 10:00, исходящий звонок, 7 мин: «договорились на четверг»" in anya.sees
    await anya.taps("Ещё…")
    await anya.taps("История · 2")
    assert "📞 исходящий звонок, 7 мин\n«договорились на четверг»" in anya.sees


@covers(51)
async def test_nobody_answered_is_one_tap(anya: Person) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.taps("Открыть")
    await anya.taps("📞 Звонок")
    await anya.taps("Не дозвонились")
    assert "📞 не дозвонились" in anya.sees
    await anya.taps("Отменить")
    await anya.taps("Открыть")
    assert "💬 сегодня" not in anya.sees


@covers(96, 125, 137)
async def test_calls_join_the_rating(anya: Person, clock: Clock) -> None:
    for line in ("сделка Веста 1,2 млн", "сделка Нива 1 млн"):
        await anya.says(line)
        for said in ("7 мин", "1 мин", "не взяли"):
            await anya.taps("Открыть")
            await anya.taps("📞 Звонок")
            await anya.says(said)
    clock.passes(days=1)
    await anya.taps("Открыть")
    await anya.taps("📞 Звонок")
    await anya.says("5 мин")
    await anya.taps("Открыть")
    await anya.taps("🏆 Успех")
    await anya.taps("🏆 1 000 000")
    await anya.says("рейтинг")
    assert "\n7 звонков, 21 мин · номеров 3, целевых 3\n" in anya.sees
