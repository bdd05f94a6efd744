"""Deals and clients are found as people type: with a slip, in any case and order, by the end of a phone."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from alembic import command
from sqlalchemy import Connection, delete, insert, inspect, select, text, update

from bot.app import App
from models import Contact, ContactPoint, Deal, DealParticipant, User, Workspace, migrate
from models.search import LONGEST, fold, searchable, words
from services import contacts, deals, edits, moves, search, undo
from services.act import Act
from services.clients import newcomers
from tests.office import Clock, Company
from tests.people import Person

As = Callable[..., AbstractAsyncContextManager[Act]]


@pytest.fixture
def acting(app: App, company: Company, clock: Clock) -> As:
    """A transaction of a person of the company; `reading` takes a session in which nothing can be changed."""

    @asynccontextmanager
    async def begin(person: Person, *, reading: bool = False) -> AsyncIterator[Act]:
        sessions = app.database.reading if reading else app.database.writing
        async with sessions.begin() as session:
            user = (await session.scalars(select(User).where(User.telegram_id == person.id))).one()
            yield Act(session, user, (await session.scalars(select(Workspace))).one(), clock.now)

    return begin


async def open_deal(act: Act, title: str, client: str | None = None, phone: str | None = None) -> Deal:
    contact = await contacts.create(act, name=client, phone=phone) if client else None
    return (await deals.create(act, title=title, contact_id=contact and contact.id)).deal


async def titles(act: Act, typed: str, **how: bool) -> list[str]:
    return [hit.deal.title for hit in await search.deals(act, typed, **how)]


async def names(act: Act, typed: str) -> list[str]:
    return [hit.contact.name for hit in await search.clients(act, typed)]


BOOK = (
    ("Окна, частный дом", "Сергей Иванов", "+79161234567"),
    ("Лада Веста", "ООО «Ромашка»", "+79031112233"),
    ("Лада 2107", "Пётр Семёнов", None),
    ("Трейд-ин", "Дельта-Сервис", "+380671234599"),
    ("Двери", "Мар’яна Ґудзь", None),
    ("Toyota Camry", "ИП Левицкий А. А.", None),
    ("Шины", "Автомир", None),
    ("Диски", "Вега", None),
)
FOUND = {
    "Иванов": "Окна, частный дом",
    "ИВАНОВ": "Окна, частный дом",
    "иванов сергей": "Окна, частный дом",
    "Сергей Иванов": "Окна, частный дом",
    "Иванову": "Окна, частный дом",
    "у Сергея Иванова": "Окна, частный дом",
    "Ивонов": "Окна, частный дом",
    "Иваноов": "Окна, частный дом",
    "Ианов": "Окна, частный дом",
    "Иавнов": "Окна, частный дом",
    "Вианов": "Окна, частный дом",
    "Ивнов сергей окна": "Окна, частный дом",
    "ива": "Окна, частный дом",
    "частный": "Окна, частный дом",
    "частного дома": "Окна, частный дом",
    "+7 (916) 123-45-67": "Окна, частный дом",
    "8 916 123 45 67": "Окна, частный дом",
    "89161234567": "Окна, частный дом",
    "9161234567": "Окна, частный дом",
    "4567": "Окна, частный дом",
    "45-67": "Окна, частный дом",
    "Иванов 4567": "Окна, частный дом",
    "Ромашка": "Лада Веста",
    "Ромашку": "Лада Веста",
    "Ромашкою": "Лада Веста",
    "Ромашкой": "Лада Веста",
    "ромашками": "Лада Веста",
    "Рамашке": "Лада Веста",
    "ооо ромашка": "Лада Веста",
    "«Ромашка», ООО": "Лада Веста",
    "веста ромашка": "Лада Веста",
    "2107": "Лада 2107",
    "лада 2107": "Лада 2107",
    "петр семенов": "Лада 2107",
    "Пётр": "Лада 2107",
    "СЕМЁНОВУ": "Лада 2107",
    "трейдин": "Трейд-ин",
    "трейд ин": "Трейд-ин",
    "дельтасервис": "Трейд-ин",
    "дельта сервис": "Трейд-ин",
    "067 123 45 99": "Трейд-ин",
    "марьяна": "Двери",
    "Мар'яна": "Двери",
    "Мар`яні Ґудзь": "Двери",
    "toyta": "Toyota Camry",
    "camri": "Toyota Camry",
    "Левицкого": "Toyota Camry",
    "ип левицкий": "Toyota Camry",
    "авто мир": "Шины",
    "ООО Вега": "Диски",
    "Иванов +7 999 000 00 00": "Окна, частный дом",
}
"""What is typed, and the title of the deal that comes first."""


async def test_a_deal_is_found_as_people_type(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        for title, client, phone in BOOK:
            await open_deal(act, title, client, phone)
    async with acting(anya, reading=True) as act:
        assert {typed: (await titles(act, typed))[:1] for typed in FOUND} == {k: [v] for k, v in FOUND.items()}


NOTHING = (
    *(
        "",
        "   ",
        "\n",
        "ж",
        "?",
        "%",
        "%%%",
        "_",
        "___",
        "*",
        '"',
        "'",
        "' OR 1=1 --",
        '" OR "',
        "🙂🙂🙂",
        "\x00\x00\x00",
    ),
    *("\ud800\ud800\ud800", "абракадабра", "12", "999", "0000", "+7 999 000 00 00", "(((((", "NEAR", "а" * 5_000),
    *(" ".join(["абвг" + "я" * n for n in range(200)]), "Ж" * 3, "-- ;", "\u0301\u0301\u0301", "1234567890" * 50),
)


async def test_words_that_mean_nothing_find_nothing(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        for title, client, phone in BOOK:
            await open_deal(act, title, client, phone)
    async with acting(anya, reading=True) as act:
        assert {typed: await titles(act, typed) + await names(act, typed) for typed in NOTHING} == {
            typed: [] for typed in NOTHING
        }


async def test_the_very_word_goes_before_its_beginning_and_that_before_a_slip(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        for title in ("Весна", "Вестаком", "Веста", "Старая веста", "Весты"):
            await open_deal(act, title)
        hits = await search.deals(act, "Веста")
    assert [hit.deal.title for hit in hits] == ["Старая веста", "Веста", "Вестаком", "Весты", "Весна"]
    scores = [hit.score for hit in hits]
    assert scores[0] == scores[1] == 100 > scores[2] > scores[3] > scores[4] >= search.ENOUGH


async def test_another_case_of_a_word_goes_before_a_slip(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        for title in ("Ромашка", "Ромашкол", "Белов", "Белова"):
            await open_deal(act, title)
        assert await titles(act, "Ромашкой") == ["Ромашка", "Ромашкол"]
        assert len({hit.score for hit in await search.deals(act, "Белову")}) == 1


async def test_a_word_is_not_taken_for_two(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        for title in ("Пётр Иванов", "Иван Иванов"):
            await open_deal(act, title)
        scores = {hit.deal.title: hit.score for hit in await search.deals(act, "Иван Иванов")}
        assert scores == {"Иван Иванов": 100, "Пётр Иванов": 60}
        assert await titles(act, "Пётр Белов") == []


async def test_any_one_slip_in_a_short_name_is_forgiven_among_many_like_it(
    acting: As, anya: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "CANDIDATES", 5)
    async with acting(anya) as act:
        for title in ("Белов", "Титов", "Котов", "Рыков", "Сомов", "Шилов", "Жуков", "Мухов", "Гусев", "Чехов"):
            await open_deal(act, title)
    name = "Белов"
    parts = [(name[:at], name[at], name[at + 1 :]) for at in range(len(name))]
    typed = [f"{before}щ{after}" for before, _, after in parts]
    typed += [f"{before}{after}" for before, _, after in parts]
    typed += [f"{before}{letter * 2}{after}" for before, letter, after in parts]
    typed += [f"{before}{after[0]}{letter}{after[1:]}" for before, letter, after in parts[:-1]]
    async with acting(anya, reading=True) as act:
        assert {one: (await titles(act, one))[:1] for one in typed} == {one: ["Белов"] for one in typed}


async def test_a_word_said_twice_does_not_go_before_what_was_touched_later(
    acting: As, anya: Person, clock: Clock
) -> None:
    async with acting(anya) as act:
        await open_deal(act, "Веста", "Веста")
    clock.passes(hours=1)
    async with acting(anya) as act:
        await open_deal(act, "Веста новая")
        assert await titles(act, "веста") == ["Веста новая", "Веста"]


async def test_of_equals_an_open_deal_is_first_and_then_the_one_touched_last(
    acting: As, anya: Person, clock: Clock
) -> None:
    for number in range(4):
        clock.passes(hours=1)
        async with acting(anya) as act:
            await open_deal(act, f"Веста {number}")
    async with acting(anya) as act:
        await moves.win(act, 4, amount=None)
        assert await titles(act, "веста") == ["Веста 2", "Веста 1", "Веста 0", "Веста 3"]
        assert await titles(act, "веста", open_first=False) == ["Веста 3", "Веста 2", "Веста 1", "Веста 0"]


async def test_no_more_than_asked_for(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        for number in range(10):
            await open_deal(act, f"Веста {number}", f"Иванов {number}")
        assert len(await search.deals(act, "веста")) == len(await search.clients(act, "иванов")) == 8
        assert len(await search.deals(act, "веста", limit=3)) == len(await search.clients(act, "иванов", limit=3)) == 3


async def test_a_found_deal_can_be_shown_without_another_look_at_the_database(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        await open_deal(act, "Веста", "Иванов")
    async with acting(anya, reading=True) as act:
        deal = (await search.deals(act, "веста"))[0].deal
    assert (deal.stage.name, deal.responsible.name, deal.contact and deal.contact.name) == (
        "Новый лид",
        "Аня",
        "Иванов",
    )


async def test_only_what_is_visible_is_found(acting: As, company: Company) -> None:
    async with acting(company.dima) as act:
        hidden = await open_deal(act, "Тайная веста", "Скрытнов", "+79161234567")
    typed = ("тайная", "веста", "Скрытнов", "4567", "+79161234567")
    seen = {}
    for person in (company.anya, company.zoya, company.gleb, company.dima, company.boris, company.vera, company.inna):
        async with acting(person, reading=True) as act:
            seen[person.name] = [bool(await search.deals(act, one)) for one in typed]
            assert [bool(await search.clients(act, one)) for one in typed[2:]] == seen[person.name][2:]
    assert seen == {name: [name in ("Дима", "Борис", "Вера", "Инна")] * 5 for name in seen}
    async with acting(company.dima) as act:
        anya = (await act.session.scalars(select(User).where(User.telegram_id == company.anya.id))).one()
        act.session.add(DealParticipant(deal_id=hidden.id, user_id=anya.id, function="делит"))
    async with acting(company.anya, reading=True) as act:
        assert await titles(act, "тайная") == ["Тайная веста"]
        assert await names(act, "4567") == ["Скрытнов"]


async def test_what_is_not_visible_does_not_change_what_is_found(
    acting: As, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "CANDIDATES", 5)
    async with acting(company.anya) as act:
        for number in range(3):
            await open_deal(act, f"Вестта {number}", f"Ивановв {number}")
        before = [(hit.deal.id, hit.score) for hit in await search.deals(act, "веста")]
        people = [(hit.contact.id, hit.score) for hit in await search.clients(act, "иванов")]
    async with acting(company.dima) as act:
        for _ in range(30):
            await open_deal(act, "Веста", "Иванов")
    async with acting(company.anya, reading=True) as act:
        assert [(hit.deal.id, hit.score) for hit in await search.deals(act, "веста")] == before
        assert [(hit.contact.id, hit.score) for hit in await search.clients(act, "иванов")] == people
    assert len(before) == len(people) == 3


async def test_a_deal_taken_back_is_not_found_but_its_client_is_by_the_one_who_knows_him(
    acting: As, company: Company
) -> None:
    async with acting(company.anya) as act:
        contact = (await newcomers.put_down(act, name="Иванов")).contact
        made = await deals.create(act, title="Веста", contact_id=contact.id)
        await undo.undo(act, made.event.id)
        assert (await titles(act, "веста"), await titles(act, "иванов"), await names(act, "иванов")) == (
            [],
            [],
            ["Иванов"],
        )
    for stranger, knows in ((company.zoya, []), (company.vera, ["Иванов"])):
        async with acting(stranger, reading=True) as act:
            assert await names(act, "иванов") == knows, "an owner knows whom his people know"


async def test_a_deal_is_found_by_its_new_title_and_no_more_by_the_old_one(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        deal = await open_deal(act, "Веста")
        change = await edits.retitle(act, deal.id, "Гранта")
        assert (await titles(act, "веста"), await titles(act, "гранту")) == ([], ["Гранта"])
    async with acting(anya) as act:
        await undo.undo(act, change.event.id)
        assert (await titles(act, "весту"), await titles(act, "гранта")) == (["Веста"], [])


async def test_a_change_that_fails_leaves_the_index_as_it_was(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        deal = await open_deal(act, "Веста")

    async def fail() -> None:
        async with acting(anya) as act:
            await edits.retitle(act, deal.id, "Гранта")
            await open_deal(act, "Приора")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with acting(anya, reading=True) as act:
        assert [await titles(act, one) for one in ("веста", "гранта", "приора")] == [["Веста"], [], []]


async def test_rows_written_past_the_classes_are_found_too(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        rows = [{"name": name, "created_by_id": act.user.id, "created_at": act.now} for name in ("Иванов", "Ёлкин")]
        await act.session.execute(insert(Contact.__table__), rows)  # type: ignore[arg-type]
        assert (await names(act, "иванову"), await names(act, "елкину")) == (["Иванов"], ["Ёлкин"])
        await act.session.execute(update(Contact).values(search=searchable("Петров")))
        assert len(await search.clients(act, "петров")) == 2
        await act.session.execute(delete(Contact))
        assert await names(act, "петров") == []


async def test_the_index_on_sqlite_holds_what_the_tables_hold(acting: As, anya: Person) -> None:
    async with acting(anya) as act:
        if act.session.get_bind().dialect.name != "sqlite":
            pytest.skip("PostgreSQL keeps its own index")
        for title, client, phone in BOOK:
            deal = await open_deal(act, title, client, phone)
            await edits.retitle(act, deal.id, f"{title} ещё")
            await edits.set_amount(act, deal.id, 100)
        await act.session.execute(delete(ContactPoint))
        contact = await contacts.create(act, name="Лишний")
        await act.session.execute(delete(Contact).where(Contact.id == contact.id))
        for table in ("deals", "contacts", "companies"):
            check = f"INSERT INTO {table}_search ({table}_search, rank) VALUES ('integrity-check', 1)"
            await act.session.execute(text(check))


async def test_the_migration_fills_what_was_there_and_can_be_taken_back(acting: As, anya: Person, app: App) -> None:
    async with acting(anya) as act:
        await open_deal(act, "Веста", "Семёнов")

    def down(connection: Connection) -> None:
        command.downgrade(migrate.config(connection), "0001")
        assert connection.execute(text("SELECT title FROM deals")).scalars().all() == ["Веста"]
        assert "search" not in {column["name"] for column in inspect(connection).get_columns("deals")}

    def up(connection: Connection) -> None:
        command.upgrade(migrate.config(connection), "head")
        command.check(migrate.config(connection))

    for way in (down, up, down, up):
        async with app.database.engines[0].begin() as connection:
            await connection.run_sync(way)
    async with acting(anya) as act:
        assert (await titles(act, "семенову"), await names(act, "весна")) == (["Веста"], [])
        await open_deal(act, "Гранта")
        assert await titles(act, "гранту") == ["Гранта"]


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("ООО «Ромашка»", " ооо ромашка "),
        ("Пётр  СЕМЁНОВ", " петр семенов "),
        ("Петё\u0308р Ивано\u0301в", " петер иванов "),
        ("Серии\u0306", " серий "),
        ("Мар'яна, Мар’яна, Марʼяна", " маряна маряна маряна "),
        ("Трейд-ин/выкуп_2026", " трейд ин выкуп 2026 "),
        ("🚗", "  "),
        ("", "  "),
    ],
)
def test_a_name_is_kept_as_bare_words(name: str, known: str) -> None:
    assert searchable(name) == known


def test_a_name_is_kept_within_the_column() -> None:
    assert len(searchable("ﷺ" * 255)) == LONGEST


def test_folding_keeps_the_signs_that_tell_names_apart() -> None:
    assert fold("  Трейд-ИН  Ёж ") == "трейд-ин еж"
    assert words("C++ и C") == ["c", "и", "c"]
