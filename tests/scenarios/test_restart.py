"""Nothing typed is lost when the bot stops in the middle."""

from tests.office import Company
from tests.people import Person


async def test_a_wizard_goes_on_after_a_restart(company: Company, another, engine) -> None:
    await company.anya.says("/new")
    await company.anya.says("Веста")
    anya = Person(another, engine, company.anya.id, "Аня")
    await anya.says("Иванов")
    await anya.says("/skip")
    await anya.says("1,2 млн")
    await anya.taps("Пропустить")
    await anya.taps("Пропустить")
    assert anya.sees.startswith("🆕 #1 Веста · 1 200 000 ₽\nНовый лид · только что · Аня\n👤 Иванов\n")


async def test_what_came_while_the_bot_was_stored_but_not_handled_is_done_once(company: Company, app, engine) -> None:
    engine.says(company.anya.id, "сделка Веста 1,2 млн")
    await app.intake.once(wait=0)
    app.intake.offset = None
    await app.intake.once(wait=0)
    await app.worker.drain()
    await company.anya.says("/deals")
    assert company.anya.text.startswith("Открытые · 1 сделка")


async def test_an_unfinished_conversation_is_forgotten_by_the_next_day(anya: Person, clock) -> None:
    await anya.says("/new")
    clock.passes(hours=13)
    await anya.says("сделка Ромашка 350к")
    assert anya.sees.startswith("🆕 #1 Ромашка · 350 000 ₽")


async def test_a_command_in_the_middle_does_not_end_the_conversation(anya: Person) -> None:
    await anya.says("/new")
    await anya.says("/deals")
    await anya.says("Веста")
    assert anya.text == "Кто клиент? Имя или фирма."
