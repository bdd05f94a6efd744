"""Search as one types, in the bot's own chat."""

import asyncio

from sqlalchemy import func, select

from bot.app import App
from bot.playground.engine import Engine
from models import InboxUpdate
from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def full(company: Company) -> Person:
    anya = company.anya
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн, позвонить завтра в 10")
    await anya.says("сделка Ромашка окна 350к")
    await anya.says("#2: просит скидку")
    return anya


async def test_deals_are_offered_as_one_types_and_the_chosen_one_is_opened(full: Person) -> None:
    assert await full.types("ива") == ["#1 веста | Пётр Иванов · Новый лид · 1 200 000 ₽"]
    assert (await full.types("скидк"))[0].startswith("#2 Ромашка окна")
    assert (await full.types("2"))[0].startswith("#2 Ромашка окна")
    assert (await full.types("345"))[0].startswith("#1 веста")
    assert len(await full.types("")) == 2
    assert await full.types("ничего такого") == []
    await full.types("ромаш")
    await full.chooses("#2")
    assert full.text.startswith("#2 Ромашка окна · 350 000 ₽\nНовый лид")


async def test_a_chosen_client_is_looked_for(full: Person) -> None:
    await full.says("/client")
    await full.says("Семён Кузьмин +7 921 111-22-33")
    offered = await full.types("кузьмин")
    assert offered[0].startswith("👤 Семён Кузьмин")
    await full.chooses("👤")
    assert full.text.startswith("Нашлось по «Семён Кузьмин")


@covers(172, 173)
async def test_everybody_is_offered_only_what_he_may_see(company: Company, full: Person) -> None:
    assert await company.dima.types("ива") == []
    assert await company.zoya.types("") == []
    assert len(await company.boris.types("ива")) == 1
    assert await company.inna.types("ива") == ["#1 веста | Пётр Иванов · Новый лид"]


async def test_strangers_and_other_chats_are_offered_nothing(company: Company, full: Person, engine: Engine) -> None:
    stranger = Person(full.app, engine, 99, "Чужой")
    assert await stranger.types("ива") == []
    for chat_type in ("private", "group", "supergroup", "channel", None):
        query_id = str(8_000_000_000_000 + len(chat_type or ""))
        engine.world.inline[query_id] = {"chat_id": full.id, "date": engine.world.now(), "query": "ива"}
        asked = {"id": query_id, "from": engine.world.people[full.id].user, "query": "ива", "offset": ""}
        engine.world.updates.push("inline_query", asked | ({"chat_type": chat_type} if chat_type else {}))
        await full.app.intake.once(wait=0)
        await full.app.inline.drain()
        assert (engine.answers(query_id) or {})["results"] == [], chat_type


async def test_the_answer_is_for_this_person_alone_and_kept_nowhere(full: Person, engine: Engine) -> None:
    await full.types("ива")
    call = next(call for call in reversed(engine.log) if call.method == "answerInlineQuery")
    assert (str(call.params["is_personal"]).lower(), str(call.params["cache_time"])) == ("true", "0")


async def test_an_answer_that_comes_too_late_stops_nothing(full: Person, clock: Clock, engine: Engine) -> None:
    query_id = engine.asks_inline(full.id, "ива")["id"]
    clock.passes(seconds=60)
    await full.app.intake.once(wait=0)
    await full.app.inline.drain()
    assert engine.answers(query_id) is None
    await full.says("Ромашка")
    assert full.text.startswith("#2 Ромашка окна")


async def test_only_the_last_that_was_typed_is_answered(full: Person, app: App, engine: Engine) -> None:
    typed = [engine.asks_inline(full.id, part)["id"] for part in ("и", "ив", "ива")]
    await app.intake.once(wait=0)
    await asyncio.sleep(0)
    await app.inline.drain()
    assert [bool(engine.answers(one)) for one in typed] == [False, False, True]


async def test_a_query_is_no_matter_of_the_inbox(full: Person, app: App) -> None:
    await full.types("ива")
    async with app.database.reading() as session:
        found = await session.scalar(select(func.count()).where(InboxUpdate.body.contains("inline_query")))
    assert found == 0


async def test_strange_words_are_answered_too(full: Person) -> None:
    for words in ("🪟", "%_", "' OR 1=1", "я" * 250, "#", "999999999", "\u202e", "<b>"):
        assert isinstance(await full.types(words), list), words
