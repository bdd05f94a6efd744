"""What is sent may be broken, huge, empty or ill-meant: it is answered in words and harms nothing."""

from collections.abc import AsyncGenerator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientPayloadError
from sqlalchemy import select, update

from bot.app import App
from bot.playground.engine import Engine
from bot.playground.refusals import refused
from models import Attachment, FileState, User
from services import attachments, fetches
from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.scenarios.test_attachments import CONTRACT, rows
from tests.stories import story

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)


@story
async def deals(anya: Person) -> Person:
    await anya.says("сделка Ромашка окна 350к")
    return anya


def document(**about: Any) -> dict[str, Any]:
    return {"document": {"file_id": "BQAC1", "file_unique_id": "AgAD1", **about}}


async def test_a_file_with_hardly_anything_said_of_it(deals: Person) -> None:
    await deals.sends_raw(**document())
    assert deals.text == "📎 Файл\nКуда?"
    await deals.taps("#1")
    assert "📎 Файл" in deals.text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\evil.exe", "evil.exe"),
        ("счёт\u202egpj.exe", "счётgpj.exe"),
        ("a\x00b\nc.pdf", "ab c.pdf"),
        ("<b>жирный</b>.pdf", "b.pdf"),
        ("..", "Файл"),
        ("\u200b\u2067", "Файл"),
        ("", "Файл"),
        ("д" * 300 + ".pdf", "д" * 96 + ".pdf"),
    ],
)
async def test_a_name_leads_nowhere_and_misleads_nobody(deals: Person, name: str, shown: str) -> None:
    await deals.sends_raw(**document(file_name=name, file_size=2048))
    assert deals.text == f"📎 {shown} · 2 КБ\nКуда?"


@pytest.mark.parametrize("content", [{"photo": []}, document(file_size=0), document(file_size=-1)])
async def test_an_empty_file_is_refused(deals: Person, app: App, content: dict[str, Any]) -> None:
    await deals.sends_raw(**content)
    assert deals.text == "Файл пустой, прикладывать нечего."
    assert await rows(app) == []


async def test_a_photo_of_no_size_and_numbers_beyond_any_measure(deals: Person, app: App) -> None:
    size = {"file_id": "1", "file_unique_id": "1", "width": 0, "height": 0}
    await deals.sends_raw(photo=[size])
    assert deals.text == "🖼 Фото\nКуда?"
    note = {"file_id": "1", "file_unique_id": "1", "length": 240, "duration": 2**40}
    await deals.sends_raw(video_note=note)
    assert deals.text.startswith("🎬 Видеосообщение · ")
    await deals.taps("#1")
    assert deals.text.startswith("#1 Ромашка окна")


@covers(19)
async def test_over_the_limit_of_telegram_only_its_number_is_kept(deals: Person, app: App) -> None:
    await deals.sends_raw(**document(file_name="ролик.zip", file_size=30 << 20))
    assert deals.text == (
        "📎 ролик.zip · 30 МБ\nБольше 20 МБ Telegram ботам не отдаёт: у меня только ссылка на файл в Telegram. "
        "Чтобы он хранился у нас, пришлите его частями или сожмите.\nКуда?"
    )
    await deals.taps("#1")
    await app.fetcher.drain()
    assert [row.state for row in await rows(app)] == [FileState.TOO_BIG]
    await deals.says("#1")
    await deals.taps("Ещё…")
    await deals.taps("Файлы")
    assert "больше 20 МБ, хранится только в Telegram" in deals.text


async def test_a_size_that_was_kept_quiet_is_found_out_later(deals: Person, app: App) -> None:
    await deals.sends_file("ролик.zip", b"1" * (20 << 20) + b"2")
    async with app.database.writing.begin() as session:
        await session.execute(update(Attachment).values(size=None, state=FileState.WAITING))
    await deals.taps("#1")
    await app.fetcher.drain()
    await app.delivery.drain()
    assert [row.state for row in await rows(app)] == [FileState.TOO_BIG]
    assert deals.text.startswith("📎 Файл «ролик.zip» к сделке #1 Ромашка окна больше 20 МБ")


async def test_what_telegram_no_longer_has_is_said_once_and_not_asked_for_again(
    deals: Person, app: App, engine: Engine
) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    engine.faults = lambda method, _: refused("wrong file_id") if method == "getFile" else None
    for _ in range(2):
        await app.fetcher.drain()
        await app.delivery.drain()
    assert [row.state for row in await rows(app)] == [FileState.FAILED]
    told = [message for message in deals.answers if "скачать не удалось" in message.get("text", "")]
    assert len(told) == 1


async def test_it_is_tried_for_hours_and_then_given_up(
    deals: Person, app: App, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cut_off(*_: object, **__: object) -> AsyncGenerator[bytes, None]:
        yield CONTRACT[:100]
        raise ClientPayloadError(f"https://api.telegram.org/file/bot{app.bot.token}/x")

    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    monkeypatch.setattr(app.bot.session, "stream_content", cut_off)
    for _ in range(fetches.MOST_TRIES):
        await app.fetcher.drain()
        clock.passes(hours=3)
    (row,) = await rows(app)
    assert (row.state, row.tries) == (FileState.FAILED, fetches.MOST_TRIES)
    assert app.bot.token not in (row.trouble or "")
    assert [path for path in (app.settings.data_dir / "files").rglob("*") if path.is_file()] == [], "no half of a file"


async def test_half_a_file_is_not_taken_for_the_whole(deals: Person, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    async def short(*_: object, **__: object) -> AsyncGenerator[bytes, None]:
        yield CONTRACT[:100]

    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    monkeypatch.setattr(app.bot.session, "stream_content", short)
    await app.fetcher.drain()
    assert [row.state for row in await rows(app)] == [FileState.WAITING]


async def test_a_fetch_that_a_crash_cut_off_is_begun_anew(deals: Person, app: App, clock: Clock) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    async with app.database.writing.begin() as session:
        assert await fetches.claim(session, clock.now, app.bot.id) is not None
        assert await fetches.claim(session, clock.now, app.bot.id) is None, "one fetches it"
    await app.fetcher.drain()
    assert [row.state for row in await rows(app)] == [FileState.FETCHING]
    clock.passes(seconds=(fetches.STUCK_AFTER + timedelta(seconds=1)).total_seconds())
    await app.fetcher.drain()
    assert [row.state for row in await rows(app)] == [FileState.STORED]


async def test_a_file_lost_from_the_disk_and_another_bots_is_said_to_be_lost(deals: Person, app: App) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    async with app.database.writing.begin() as session:
        await session.execute(update(Attachment).values(bot_id=1, sha256="0" * 64, state=FileState.STORED))
    await deals.says("#1")
    await deals.taps("Ещё…")
    await deals.taps("Файлы")
    await deals.taps("1")
    assert deals.text.startswith("📎 договор.pdf · 2 КБ\nЭтого файла у меня сейчас нет.")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("Куда?", "Никуда", "Ещё…", "Файлы · 1", "Файлы: 1")),
        ("uk", ("Куди?", "Нікуди", "Ще…", "Файли · 1", "Файли: 1")),
        ("en", ("Where should this go?", "Nowhere", "More…", "Files · 1", "Files: 1")),
    ],
)
async def test_it_is_asked_in_everyones_language(
    deals: Person, app: App, language: str, words: tuple[str, ...]
) -> None:
    async with app.database.writing.begin() as session:
        await session.execute(update(User).values(language=language))
    await deals.sends_file("договор.pdf", CONTRACT)
    asked, nowhere, more, button, title = words
    assert deals.text.endswith(asked)
    assert nowhere in deals.buttons
    await deals.taps("#1")
    await deals.says("#1")
    await deals.taps(more)
    await deals.taps(button)
    assert title in deals.text


async def test_a_contact_of_nothing_readable_is_still_somebody(deals: Person) -> None:
    await deals.sends_contact("112", "\u2067\u200b")
    assert deals.text == "👤 112\nКуда?"
    await deals.taps("#1")
    assert "Клиент: 112" in deals.text
    await deals.sends_contact("8 (912) <b>", "<b>Пётр</b>")
    assert deals.text.startswith("👤 <b>Пётр</b> · 8 (912) <b>")


async def test_files_of_a_deal_that_is_not_theirs_are_not_sent(company: Company, deals: Person, app: App) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    await app.fetcher.drain()
    await company.zoya.says("/help")
    for forged in ("file:1", "files:1:0", "put:1:1", "putnew:1", "putno:1"):
        await company.zoya.taps_data(company.zoya.answers[-1]["message_id"], forged, forged=True)
        assert company.zoya.alert == "Такой записи нет среди ваших.", forged
    async with app.database.reading() as session:
        assert (await session.scalars(select(Attachment.deal_id))).all() == [1]


async def test_the_same_message_handed_over_twice_is_kept_once(deals: Person, app: App) -> None:
    for _ in range(2):
        await deals.sends_raw(message_id=77, **document(file_name="договор.pdf"))
        assert deals.text == "📎 договор.pdf\nКуда?"
    await deals.taps("#1")
    await deals.sends_raw(message_id=77, **document(file_name="договор.pdf"))
    assert deals.text == "Это уже лежит в сделке."
    assert len(await rows(app)) == 1


async def test_what_was_put_nowhere_is_forgotten_after_a_week(deals: Person, app: App, clock: Clock) -> None:
    await deals.sends_file("лишнее.pdf", CONTRACT)
    await deals.taps("Никуда")
    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    clock.passes(days=9)
    async with app.database.writing.begin() as session:
        await attachments.forget(session, clock.now)
    assert [row.name for row in await rows(app)] == ["договор.pdf"]
