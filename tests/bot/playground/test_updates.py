"""getUpdates: offsets confirm, the second poll wins, what is old goes away."""

import asyncio
from typing import Any

import pytest

from bot.playground.engine import ApiError, Engine
from tests.bot.playground.conftest import ANYA, Clock, Refusal


async def fetched(engine: Engine, **params: Any) -> list[str]:
    updates = await engine.call("getUpdates", params)
    return [(u.get("message") or u.get("edited_message") or u["callback_query"]["message"])["text"] for u in updates]


async def test_updates_stay_until_a_higher_offset_confirms_them(engine: Engine) -> None:
    for text in ("раз", "два", "три"):
        engine.says(ANYA, text)
    assert await fetched(engine, limit=2) == ["раз", "два"]
    assert await fetched(engine) == ["раз", "два", "три"]
    first = (await engine.call("getUpdates", {}))[0]["update_id"]
    assert await fetched(engine, offset=first + 2) == ["три"]
    assert await fetched(engine) == ["три"]


async def test_a_negative_offset_keeps_only_the_last(engine: Engine) -> None:
    for text in ("раз", "два", "три"):
        engine.says(ANYA, text)
    assert await fetched(engine, offset=-1) == ["три"]
    assert await fetched(engine) == ["три"]


async def test_numbers_grow_by_one_even_for_unasked_updates(engine: Engine) -> None:
    engine.says(ANYA, "раз")
    engine.reacts(ANYA, 1, "👍")
    engine.says(ANYA, "два")
    numbers = [update["update_id"] for update in await engine.call("getUpdates", {})]
    assert numbers == [500_000_002, 500_000_004]


async def test_reactions_come_only_when_asked_for(engine: Engine) -> None:
    await engine.call("getUpdates", {"allowed_updates": '["message_reaction"]'})
    engine.says(ANYA, "раз")
    engine.reacts(ANYA, 1, "👍")
    engine.reacts(ANYA, 1, "")
    reactions = [update["message_reaction"] for update in await engine.call("getUpdates", {})]
    assert [r["new_reaction"] for r in reactions] == [[{"type": "emoji", "emoji": "👍"}], []]
    assert reactions[1]["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]


async def test_a_long_poll_ends_as_soon_as_something_happens(engine: Engine) -> None:
    poll = asyncio.create_task(fetched(engine, timeout=30))
    await asyncio.sleep(0)
    engine.says(ANYA, "раз")
    assert await asyncio.wait_for(poll, 1) == ["раз"]


async def test_a_long_poll_ends_empty_when_its_time_is_over(engine: Engine) -> None:
    assert await asyncio.wait_for(fetched(engine, timeout=1), 2) == []


async def test_a_second_poll_ends_the_first_with_a_conflict(engine: Engine) -> None:
    first = asyncio.create_task(engine.call("getUpdates", {"timeout": 30}))
    await asyncio.sleep(0)
    second = asyncio.create_task(fetched(engine, timeout=30))
    with pytest.raises(ApiError) as caught:
        await asyncio.wait_for(first, 1)
    assert caught.value.code == 409
    assert caught.value.description == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    engine.says(ANYA, "раз")
    assert await asyncio.wait_for(second, 1) == ["раз"]


async def test_polling_and_a_webhook_exclude_each_other(engine: Engine, refusal: Refusal) -> None:
    poll = asyncio.create_task(engine.call("getUpdates", {"timeout": 30}))
    await asyncio.sleep(0)
    await engine.call("setWebhook", {"url": "https://crm.ru/hook", "secret_token": "s"})
    with pytest.raises(ApiError, match="Conflict: terminated by setWebhook request"):
        await asyncio.wait_for(poll, 1)
    assert await refusal("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    engine.says(ANYA, "раз")
    info = await engine.call("getWebhookInfo", {})
    assert (info["url"], info["pending_update_count"]) == ("https://crm.ru/hook", 1)
    assert "secret" not in info
    await engine.call("deleteWebhook", {"drop_pending_updates": True})
    assert await fetched(engine) == []


async def test_a_bad_webhook_secret_is_refused(refusal: Refusal) -> None:
    assert await refusal("setWebhook", url="https://a.ru", secret_token="я") == (
        "Bad Request: secret token contains unallowed characters"
    )


async def test_messages_wait_a_day_and_taps_two_and_a_half_minutes(engine: Engine, clock: Clock) -> None:
    markup = {"inline_keyboard": [[{"text": "Да", "callback_data": "yes"}]]}
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Брать?", "reply_markup": markup})
    engine.says(ANYA, "раз")
    engine.taps(ANYA, sent["message_id"], "yes")
    clock.passes(seconds=149)
    assert await fetched(engine) == ["раз", "Брать?"]
    clock.passes(seconds=1)
    assert await fetched(engine) == ["раз"]
    clock.passes(hours=24)
    assert await fetched(engine) == []


async def test_any_odd_update_can_be_pushed(engine: Engine) -> None:
    number = engine.pushes(something_new={"a": 1})
    assert await engine.call("getUpdates", {}) == [{"update_id": number, "something_new": {"a": 1}}]
