"""Words that cannot be taken as they are: an answer that says what to do, and nothing lost."""

import pytest

from bot.app import App
from bot.playground.engine import Engine
from tests.marks import on_sqlite
from tests.office import Company
from tests.people import Person
from tests.trouble import GONE, WORDS_NEEDED, a_deal, count_deals, quarantined


async def _pressed(person: Person, label: str) -> str:
    await person.taps(label)
    return person.text


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("много", "Не разобрал сумму «много». Напишите, например, 350к, 1,5 млн или 350 000."),
        ("0,001", "Не разобрал сумму «0,001». Напишите, например, 350к, 1,5 млн или 350 000."),
        ("9" * 50, f"Не разобрал сумму «{'9' * 40}». Напишите, например, 350к, 1,5 млн или 350 000."),
        ("-5", "Не разобрал сумму «-5». Напишите, например, 350к, 1,5 млн или 350 000."),
    ],
)
@on_sqlite
async def test_an_unreadable_amount(anya: Person, words: str, answer: str) -> None:
    await a_deal(anya)
    await anya.taps("Ещё")
    await anya.taps("Сумма")
    await anya.says(words)
    assert anya.text == f"{answer}\n\n#1 Ромашка окна\nКакая сумма? Например, 350к, 1,2 млн или $3k."
    await anya.says("400к")
    assert "Сумма: 350 000 ₽ → 400 000 ₽" in anya.text


@pytest.mark.parametrize("words", ["когда-нибудь", "32.12", "30 февраля", "25:99", "00.00.0000"])
@on_sqlite
async def test_an_unreadable_date(anya: Person, words: str) -> None:
    await a_deal(anya)
    await anya.taps("Ещё")
    await anya.taps("Срок")
    await anya.says(words)
    refusal, question = anya.text.split("\n\n")
    said = "Напишите, например, завтра в 10, в пятницу или 15.12."
    assert refusal == f"Не разобрал дату «{words}». {said}"
    assert question.startswith("#1 Ромашка окна\nКогда ждём решения?")


@on_sqlite
async def test_a_title_that_is_too_long_or_cannot_be_seen(anya: Person, app: App) -> None:
    await anya.says("сделка " + "я" * 121)
    assert anya.text == "Слишком длинно: 121 знак, а помещается 120. Сократите и пришлите снова."
    await anya.says("/new")
    for nothing in ("\u3000", "\u200b\u200b", "\u2800"):
        await anya.says(nothing)
        assert anya.text == f"{WORDS_NEEDED}\n\nЧто продаём? Название сделки.", ascii(nothing)
    await anya.says("я" * 120)
    assert "Кто клиент?" in anya.text
    assert await count_deals(app) == 0


@pytest.mark.parametrize("words", ["за позавчерашку", "39.39", "март 0000", "1.10–99.99"])
@on_sqlite
async def test_an_unknown_period(anya: Person, words: str) -> None:
    await anya.says(f"воронка {words}")
    assert anya.text == f"Не разобрал период «{words}». Напишите, например, март, неделя или 1.10–15.10."


@pytest.mark.parametrize("words", ["01.01.0001", "декабрь 9999", "январь 0001", "31.12.9999"])
@on_sqlite
async def test_a_period_at_the_end_of_time_is_answered(anya: Person, app: App, words: str) -> None:
    await anya.says(f"рейтинг {words}")
    await anya.says(f"воронка {words}")
    assert await quarantined(app) == []


@on_sqlite
async def test_an_unknown_person_or_one_of_another_department(company: Company) -> None:
    await company.boris.says("/start")
    here = company.boris.answers[-1]["message_id"]
    for person in (6, 777):
        await company.boris.taps_data(here, f"rpr:r:all:1::{person}:0", forged=True)
        assert company.boris.alert == GONE


@pytest.mark.parametrize(
    "title",
    [
        "<b>жир</b> & Ко",
        "</pre><a href='x'>тык",
        "&lt &amp К",
        "Окна 🪟👩‍👩‍👧",
        "שלום עולם",
        "a\tb\x07c",
    ],
)
@on_sqlite
async def test_a_strange_title_is_shown_as_it_is(anya: Person, title: str) -> None:
    await a_deal(anya, f"сделка {title} 350к")
    shown = " ".join(title.replace("\x07", " ").split())
    for screen in (
        anya.text,
        *[await _pressed(anya, one) for one in ("Ещё", "История", "Открыть", "Ещё", "Изменить…", "‹ Назад")],
    ):
        assert shown in screen


@on_sqlite
async def test_a_person_with_markup_for_a_name(company: Company, engine: Engine, app: App) -> None:
    odd = Person(app, engine, 77, "<b>&</b>\u202e🦊")
    await company.vera.says("/team")
    await company.vera.taps("➕ менеджер")
    await odd.says(f"/start {company.vera.link()}")
    assert "<b>&</b>🦊" in odd.text
    await app.delivery.drain()
    assert "<b>&</b>🦊 теперь в команде" in company.vera.text
    await company.vera.says("/team")
    assert "<b>&</b>🦊" in company.vera.text


@on_sqlite
async def test_a_message_of_4096_characters(anya: Person, app: App) -> None:
    for words in ("я" * 4096, "сделка " + "я" * 4089, "воронка " + "1" * 4088, "9" * 4096, "🦊" * 2048, "<" * 4096):
        await anya.says(words)
        assert anya.answers[-1]["message_id"] == anya.screen[-1]["message_id"]
    assert (await quarantined(app), await count_deals(app)) == ([], 0)


@on_sqlite
async def test_a_comment_as_long_as_may_be_is_still_shown(anya: Person, app: App) -> None:
    await a_deal(anya)
    await anya.taps("✖")
    await anya.taps("Дорого")
    for letter in ("🦊", "🐻"):
        await anya.says("/deals")
        await anya.taps("Отказы")
        await anya.taps("#")
        await anya.taps("Ещё")
        await anya.taps("Комментарий")
        await anya.says(letter * 2000)
        assert letter in anya.screen[-1]["text"]


@on_sqlite
async def test_dollars_stay_dollars_when_a_deal_is_won(anya: Person) -> None:
    await a_deal(anya)
    await anya.taps("🏆")
    await anya.taps("Другая сумма")
    await anya.says("$3k")
    assert "3 000 $" in anya.text


async def test_characters_that_a_database_cannot_keep(anya: Person, app: App) -> None:
    """A changed app may send any bytes behind a button."""
    await anya.says("/new")
    await anya.taps_data(anya.answers[-1]["message_id"], "a:0:\x00Веста", forged=True)
    for _ in range(5):
        await anya.says("/skip")
    assert await quarantined(app) == []
