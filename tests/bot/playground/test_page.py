"""The practice chat's page and API: what a browser may do here, and what another web page may not."""

import asyncio
import io
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import ClientResponse, FormData, web
from aiohttp.test_utils import TestClient, TestServer

from bot.playground import page
from bot.playground.engine import Engine
from bot.playground.page import ACTIONS, STATIC, Persona, add_page

ANYA = Persona(101, "anya", "Аня", "Соколова", "менеджер", "ru", "#4a8f5b")
BORIS = Persona(102, "boris", "Борис", "Коваль", "керівник", "uk", "#8a63b8")
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000001f15c48"
    "0000000d49444154789c6360f8cfc000000301010018dd8db00000000049454e44ae426082"
)
Client = TestClient[web.Request, web.Application]


@pytest.fixture
def engine() -> Engine:
    return Engine("42:TEST", clock=lambda: datetime.now(UTC))


@pytest.fixture
async def browser(engine: Engine) -> AsyncIterator[Client]:
    app = web.Application()
    add_page(app, engine, [ANYA, BORIS])
    async with TestClient(TestServer(app)) as client:
        yield client


async def does(browser: Client, action: str, **body: Any) -> Any:
    """What Аня does; the result, or the status of the refusal."""
    return await told(await browser.post(f"/play/{ANYA.user_id}/{action}", json=body))


async def uploads(browser: Client, name: str, content: bytes, mime: str, **fields: str) -> Any:
    form = FormData(fields)
    form.add_field("file", io.BytesIO(content), filename=name, content_type=mime)
    return await told(await browser.post(f"/play/{ANYA.user_id}/upload", data=form))


async def told(response: ClientResponse) -> Any:
    return (await response.json())["result"] if response.status == 200 else response.status


async def screen(browser: Client, who: Persona = ANYA, query: str = "") -> Any:
    return await (await browser.get(f"/play/{who.user_id}/screen{query}")).json()


async def asked(engine: Engine, who: Persona = ANYA) -> int:
    """The bot's message with a button; its number."""
    engine.says(who.user_id, "/start")
    keyboard = {"inline_keyboard": [[{"text": "Успех", "callback_data": "won"}]]}
    sent = await engine.call("sendMessage", {"chat_id": who.user_id, "text": "Ромашка", "reply_markup": keyboard})
    return int(sent["message_id"])


async def test_what_anya_says_reaches_the_bot_and_stands_on_her_screen(browser: Client, engine: Engine) -> None:
    await does(browser, "say", text="сделка Ромашка")
    assert (await engine.call("getUpdates", {}))[0]["message"]["text"] == "сделка Ромашка"
    assert [m["text"] for m in (await screen(browser))["messages"]] == ["сделка Ромашка"]
    assert (await screen(browser, BORIS))["messages"] == []


async def test_a_reply_and_an_edit_name_their_message(browser: Client) -> None:
    await does(browser, "say", text="раз")
    await does(browser, "say", text="два", reply_to=1)
    await does(browser, "edit", message_id=2, text="три")
    last = (await screen(browser))["messages"][-1]
    assert (last["text"], last["reply_to_message"]["text"], "edit_date" in last) == ("три", "раз", True)


async def test_a_tap_brings_the_bots_answer_over_the_open_line(browser: Client, engine: Engine) -> None:
    number = await asked(engine)
    async with browser.ws_connect(f"/play/{ANYA.user_id}/events") as line:
        query_id = (await does(browser, "tap", message_id=number, data="won"))["id"]
        await engine.call("answerCallbackQuery", {"callback_query_id": query_id, "text": "Ура", "show_alert": True})
        event = await line.receive_json(timeout=5)
    assert (event["type"], event["query_id"], event["text"], event["show_alert"]) == ("answer", query_id, "Ура", True)


async def test_a_tap_on_a_button_that_is_gone_is_refused(browser: Client, engine: Engine) -> None:
    number = await asked(engine)
    assert await does(browser, "tap", message_id=number, data="lost") == 409
    assert await does(browser, "tap", message_id=999, data="won") == 409


async def test_the_line_tells_of_everybodys_chats_but_not_of_strangers(browser: Client, engine: Engine) -> None:
    engine.person(999, "Чужой")
    async with browser.ws_connect(f"/play/{ANYA.user_id}/events") as line:
        engine.says(999, "тайна")
        engine.says(BORIS.user_id, "привет")
        event = await line.receive_json(timeout=5)
    assert (event["chat_id"], event["message"]["text"]) == (BORIS.user_id, "привет")


async def test_a_closed_page_is_no_longer_told_anything(browser: Client, engine: Engine) -> None:
    async with browser.ws_connect(f"/play/{ANYA.user_id}/events"):
        assert len(engine.world.listeners) == 1
    await browser.get("/play/people")
    assert engine.world.listeners == []


async def test_an_open_page_does_not_hold_the_process_back(engine: Engine) -> None:
    app = web.Application()
    add_page(app, engine, [ANYA])
    client = TestClient(TestServer(app))
    await client.start_server()
    line = await client.ws_connect(f"/play/{ANYA.user_id}/events")
    closing = asyncio.create_task(app.shutdown())
    assert (await line.receive(timeout=5)).data == 1001
    await closing
    await client.close()


async def test_a_photo_is_shown_in_place_with_its_size(browser: Client) -> None:
    about = {"kind": "photo", "caption": "окно", "media_group_id": "7"}
    message = await uploads(browser, "замер.png", PIXEL, "image/png", **about)
    file = await browser.get(f"/play/file/{message['photo'][-1]['file_id']}")
    assert (message["caption"], message["photo"][-1]["width"], message["media_group_id"]) == ("окно", 1, "7")
    assert (await file.read(), file.content_type) == (PIXEL, "image/png")


@pytest.mark.parametrize(("name", "mime"), [("x.html", "text/html"), ("x.svg", "image/svg+xml")])
async def test_a_file_that_could_run_a_script_is_only_downloaded(browser: Client, name: str, mime: str) -> None:
    message = await uploads(browser, name, b"<script>1</script>", mime)
    file = await browser.get(f"/play/file/{message['document']['file_id']}")
    assert file.content_type == "application/octet-stream"
    assert file.headers["Content-Disposition"].startswith("attachment")
    assert file.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_file_may_answer_a_message(browser: Client) -> None:
    await does(browser, "say", text="где план?")
    message = await uploads(browser, "план.txt", b"1", "text/plain", reply_to="1")
    assert message["reply_to_message"]["text"] == "где план?"
    assert await uploads(browser, "план.txt", b"1", "text/plain", reply_to="первое") == 409


async def test_a_file_too_large_or_broken_is_refused(browser: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "UPLOAD_LIMIT", 1_000_000)
    assert await uploads(browser, "big.bin", b"0" * 1_000_001, "application/x-big") == 413
    assert await uploads(browser, "x.png", b"not a picture", "image/png", kind="photo") == 409
    form = FormData({"kind": "photo"}, default_to_multipart=True)
    assert await told(await browser.post(f"/play/{ANYA.user_id}/upload", data=form)) == 400
    assert (await screen(browser))["messages"] == []


async def test_contacts_places_and_forwarded_words_are_sent(browser: Client) -> None:
    name = {"first_name": "Олег", "last_name": "", "phone_number": "+380671234567"}
    await does(browser, "contact", **name, contact_user_id=ANYA.user_id)
    await does(browser, "location", latitude=50, longitude=30.5)
    await does(browser, "forward", text_or_message="Сколько стоят окна?", author_name="Мария")
    contact, place, forwarded = (await screen(browser))["messages"]
    assert contact["contact"]["user_id"] == ANYA.user_id
    assert place["location"]["longitude"] == 30.5
    assert forwarded["forward_origin"]["sender_user_name"] == "Мария"


async def test_the_screen_shows_reactions_and_a_stopped_bot(browser: Client, engine: Engine) -> None:
    number = await asked(engine)
    await does(browser, "react", message_id=number, emoji="👍")
    await does(browser, "block")
    shown = await screen(browser)
    assert (shown["reactions"][str(number)], shown["blocked"]) == ([{"emoji": "👍", "mine": True}], True)
    assert await does(browser, "say", text="ау") == 409
    await does(browser, "unblock")
    assert (await does(browser, "say", text="ау"))["text"] == "ау"


async def test_an_inline_answer_is_chosen(browser: Client, engine: Engine) -> None:
    query_id = (await does(browser, "inline", query="Рома"))["id"]
    article = {"type": "article", "id": "1", "title": "Ромашка", "input_message_content": {"message_text": "Ромашка"}}
    await engine.call("answerInlineQuery", {"inline_query_id": query_id, "results": [article]})
    assert await does(browser, "choose", query_id=query_id, result_id="2") == 409
    assert (await does(browser, "choose", query_id=query_id, result_id="1"))["text"] == "Ромашка"


async def test_a_long_chat_is_shown_from_its_end(browser: Client, engine: Engine) -> None:
    for number in range(7):
        engine.says(ANYA.user_id, f"{number}")
    few, all_of_them = await screen(browser, query="?last=3"), await screen(browser, query="?last=x")
    assert ([m["text"] for m in few["messages"]], few["more"]) == (["4", "5", "6"], True)
    assert (len(all_of_them["messages"]), all_of_them["more"]) == (7, False)


async def test_the_people_come_with_what_the_bot_has_written_to_them(browser: Client, engine: Engine) -> None:
    number = await asked(engine, BORIS)
    known = await (await browser.get("/play/people")).json()
    assert known["bot"]["username"] == "voronka_bot"
    assert {one["slug"]: one["incoming"] for one in known["people"]} == {"anya": [], "boris": [number]}


FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Host": "evil.example"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
async def test_another_web_page_can_do_and_see_nothing(
    browser: Client, engine: Engine, headers: dict[str, str]
) -> None:
    for action in (*ACTIONS, "upload"):
        body = json.dumps({"text": "взлом", "query": "взлом"})
        assert (await browser.post(f"/play/{ANYA.user_id}/{action}", data=body, headers=headers)).status == 403
    for path in ("people", f"{ANYA.user_id}/screen", f"{ANYA.user_id}/events", "file/1"):
        assert (await browser.get(f"/play/{path}", headers=headers)).status == 403
    assert (await screen(browser))["messages"] == []
    assert await engine.call("getUpdates", {}) == []


async def test_the_pages_own_requests_are_let_in(browser: Client) -> None:
    own = {"Origin": str(browser.make_url("")).rstrip("/"), "Sec-Fetch-Site": "same-origin"}
    response = await browser.post(f"/play/{ANYA.user_id}/say", json={"text": "своя"}, headers=own)
    assert response.status == 200


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("101/say", b"{}", 400),
        ("101/say", b'["text"]', 400),
        ("101/say", b"\xff{", 400),
        ("101/say", b'{"text": 5}', 400),
        ("101/say", b'{"text": "a", "reply_to": "1"}', 400),
        ("101/tap", b'{"message_id": true, "data": "won"}', 400),
        ("101/location", b'{"latitude": "50", "longitude": 30}', 400),
        ("101/upload", b"{}", 400),
        ("101/fly", b"{}", 404),
        ("555/say", b'{"text": "a"}', 404),
        ("101/say", b'{"text": "  "}', 409),
        ("101/say", b'{"text": "%s"}' % (b"a" * 4097), 409),
    ],
)
async def test_what_makes_no_sense_is_refused(browser: Client, path: str, body: bytes, status: int) -> None:
    assert (await browser.post(f"/play/{path}", data=body)).status == status


async def test_nobody_has_a_screen_or_a_file_under_an_unknown_number(browser: Client) -> None:
    assert (await browser.get("/play/555/screen")).status == 404
    assert (await browser.get("/play/file/nothing")).status == 404


async def test_the_page_and_all_that_it_loads_are_served(browser: Client) -> None:
    wanted, seen = ["/"], set[str]()
    while wanted:
        path = wanted.pop()
        seen.add(path)
        response = await browser.get(path)
        assert response.status == 200, path
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
        text = await response.text()
        found = re.findall(r'(?:src|href)="(/static/[^"]+)"', text)
        found += [f"/static/{name}" for name in re.findall(r'from "\./([a-z]+\.js)"', text)]
        wanted += [path for path in found if path not in seen]
    assert {f"/static/{file.name}" for file in STATIC.iterdir() if file.suffix != ".html"} == seen - {"/"}


def test_the_page_names_no_outside_address() -> None:
    for file in STATIC.iterdir():
        addresses = re.findall(r"(?:https?:)?//[a-z0-9-]+(?:\.[a-z0-9]+)+", file.read_text())
        assert set(addresses) <= {"http://www.w3.org"}, file.name


def test_every_word_of_the_page_is_said_in_three_languages() -> None:
    entries = re.findall(r"^  (\w+): (\[.+\]),$", (STATIC / "words.js").read_text(), re.MULTILINE)
    words = {key: json.loads(said) for key, said in entries}
    sources = "".join(file.read_text() for file in STATIC.iterdir() if file.suffix in {".js", ".html"})
    used = set(re.findall(r'\bt\("(\w+)"\)|data-t(?:-label)?="(\w+)"', sources))
    assert len(used) > 40
    assert {a or b for a, b in used} <= set(words)
    assert all(len(said) == 3 and all(said) for said in words.values())


def test_user_text_never_becomes_markup() -> None:
    for file in STATIC.glob("*.js"):
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", file.read_text()), file
