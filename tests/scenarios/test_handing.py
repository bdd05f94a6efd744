"""All of somebody's open deals for a colleague: asked once, told once, taken back by one tap."""

import pytest

from bot.app import App
from tests.marks import covers
from tests.office import Clock, Company
from tests.scenarios.test_reminders import ring
from tests.stories import story


@story
async def monday(company: Company) -> Company:
    """Аня has two open deals, one with a task, and one that is won."""
    for said in ("сделка Ромашка окна 350к", "сделка Кедр двери 200к", "сделка Мак кран 90к", "#3 выиграна 90к"):
        await company.anya.says(said)
    await company.anya.says("позвонить #1 завтра в 15:00")
    await company.dima.says("/start")
    return company


@covers(14)
@pytest.mark.parametrize(
    "said",
    [
        "передай все сделки Ани Диме",
        "передай Диме все сделки Ани",
        "все сделки Ани передай Диме",
        "передай усі угоди Ані Диме",
        "transfer all deals of Аня to Дима",
    ],
)
async def test_a_manager_hands_everything_over_in_one_line(monday: Company, app: App, said: str) -> None:
    boris = monday.boris
    await boris.says(said)
    assert boris.sees == ("2 открытые сделки на 550 000 ₽: Аня → Дима. Передать?\n[🤝 Передать | Не передавать]")
    await boris.taps("🤝 Передать")
    assert boris.sees == "🤝 Аня → Дима: 2 сделки, с задачами по ним.\n[↩ Отменить]\n[‹ Дима]"
    await app.delivery.drain()
    assert monday.dima.sees == ("🤝 Борис передаёт вам 2 сделки. Прежний ответственный: Аня.\n[📋 Сделки]")
    await monday.dima.taps("📋")
    assert monday.dima.text.startswith("Открытые · 2 сделки на 550 000 ₽")
    await monday.dima.says("/tasks")
    assert "Позвонить" in monday.dima.text
    await monday.anya.says("/deals")
    assert monday.anya.text.startswith("Открытые: пока ничего.")
    await boris.taps("Отменить")
    assert boris.text == "↩ Вернул как было: 2 сделки\nАня — 2 сделки"
    await monday.anya.says("/deals")
    assert monday.anya.text.startswith("Открытые · 2 сделки на 550 000 ₽")
    await app.delivery.drain()
    assert monday.dima.text == "↩ Борис забирает обратно 2 сделки."


async def test_no_is_no_and_twice_is_once(monday: Company) -> None:
    boris = monday.boris
    await boris.says("передай все сделки Ани Диме")
    asked = boris.answers[-1]["message_id"]
    await boris.taps("Не передавать")
    assert boris.text.startswith("Аня · открытые · 2 сделки")
    await boris.says("передай все сделки Ани Диме")
    await boris.taps("🤝 Передать")
    data = f"giveallnow:{await _ids(boris, 'Аня')}:{await _ids(boris, 'Дима')}"
    await boris.taps_data(asked, data, forged=True)
    assert boris.alert == "Так и есть, ничего не изменилось."
    await boris.says("передай все сделки Ани Диме")
    assert boris.text == "Аня · открытые: таких сделок нет."


async def _ids(person, name: str) -> str:
    """The number of a colleague, as the buttons of the team have it."""
    await person.says("/team")
    _, data = person._find(name)
    return data.partition(":")[2]


async def test_from_the_page_of_a_colleague(monday: Company) -> None:
    await monday.vera.says("Аня")
    await monday.vera.taps("🤝 Передать все сделки…")
    assert monday.vera.text == "Аня: кому передать все открытые сделки?"
    assert "Аня" not in monday.vera.buttons
    await monday.vera.taps("Зоя")
    await monday.vera.taps("🤝 Передать")
    assert monday.vera.text == "🤝 Аня → Зоя: 2 сделки, с задачами по ним."


async def test_ones_own(monday: Company) -> None:
    await monday.anya.says("передай все мои сделки Диме")
    await monday.anya.taps("🤝 Передать")
    assert monday.anya.text == "🤝 Аня → Дима: 2 сделки, с задачами по ним."
    await monday.anya.taps("Отменить")
    await monday.anya.says("/deals")
    assert monday.anya.text.startswith("Открытые · 2 сделки")


async def test_only_whoever_may_hand_over_one_hands_over_all(monday: Company) -> None:
    anya, dima = await _ids(monday.vera, "Аня"), await _ids(monday.vera, "Дима")
    zoya = await _ids(monday.vera, "Зоя")
    for person, taker in ((monday.dima, dima), (monday.gleb, zoya), (monday.boris, zoya), (monday.inna, dima)):
        await person.says("/start")
        for prefix in ("giveallto", "giveallnow"):
            await person.taps_data(person.answers[-1]["message_id"], f"{prefix}:{anya}:{taker}", forged=True)
    await monday.dima.says("передай все сделки Ани Диме")
    assert monday.dima.text == "Такой записи нет среди ваших."
    await monday.anya.says("/deals")
    assert monday.anya.text.startswith("Открытые · 2 сделки")


async def test_of_what_was_long_overdue_nobody_is_told_that_it_was_missed(
    monday: Company, app: App, clock: Clock
) -> None:
    """The bot has not been away: the tasks have changed hands, and stand in the new one's plan."""
    for _ in range(4):
        clock.passes(days=1)
        await ring(app, clock)
    heard = len(monday.dima.answers)
    await monday.boris.says("передай все сделки Ани Диме")
    await monday.boris.taps("🤝 Передать")
    for _ in range(3):
        clock.passes(minutes=1)
        await ring(app, clock)
    told = [answer["text"] for answer in monday.dima.answers[heard:]]
    assert told == ["🤝 Борис передаёт вам 2 сделки. Прежний ответственный: Аня."]
    await monday.dima.says("/tasks")
    assert "Позвонить" in monday.dima.text


async def test_to_whom_and_whether_may_be_typed(monday: Company) -> None:
    vera = monday.vera
    await vera.says("Аня")
    await vera.taps("🤝 Передать все сделки…")
    await vera.says("диме")
    assert vera.text == "2 открытые сделки на 550 000 ₽: Аня → Дима. Передать?"
    await vera.says("да")
    assert vera.text == "🤝 Аня → Дима: 2 сделки, с задачами по ним."
    await vera.says("передай все сделки Димы Ане")
    await vera.says("нет")
    await vera.says("Дима")
    assert "Открытые · 2 сделки" in vera.text
