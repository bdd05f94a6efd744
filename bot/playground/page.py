"""The practice chat: a page that looks like Telegram, and the small HTTP API that it talks to."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote
from weakref import WeakSet

from aiohttp import BodyPartReader, WSCloseCode, hdrs, web

from bot.playground.engine import ApiError, Engine

STATIC = Path(__file__).parent / "static"
LOOPBACK = {"localhost", "127.0.0.1", "::1"}
SHOWN_IN_PLACE = ("image/png", "image/jpeg", "image/webp", "image/gif", "audio/", "video/")
PAGE_OF_MESSAGES = 100
UPLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_FIELDS = {"kind", "caption", "media_group_id", "reply_to"}
SAFE_PAGE = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}
SAFE_FILE = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}

Body = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody of the demo company whom the newcomer may be; `slug` stands in the address after #."""

    user_id: int
    slug: str
    first_name: str
    last_name: str
    role_label: str
    language_code: str
    colour: str


@dataclass(frozen=True, slots=True)
class Practice:
    engine: Engine
    people: dict[int, Persona]
    sockets: WeakSet[web.WebSocketResponse]


PRACTICE = web.AppKey("PRACTICE", Practice)
CONTACT = {"phone_number": str, "first_name": str, "last_name": str | None, "contact_user_id": int | None}
ACTIONS: dict[str, tuple[Callable[..., Any], Mapping[str, Any]]] = {
    "say": (Engine.says, {"text": str, "reply_to": int | None}),
    "edit": (Engine.edits, {"message_id": int, "text": str}),
    "tap": (Engine.taps, {"message_id": int, "data": str}),
    "contact": (Engine.sends_contact, CONTACT),
    "location": (Engine.sends_location, {"latitude": float | int, "longitude": float | int}),
    "forward": (Engine.forwards, {"text_or_message": str, "author_name": str}),
    "react": (Engine.reacts, {"message_id": int, "emoji": str}),
    "block": (Engine.blocks, {}),
    "unblock": (Engine.unblocks, {}),
    "inline": (Engine.asks_inline, {"query": str}),
    "choose": (Engine.chooses_inline, {"query_id": str, "result_id": str}),
}


def add_page(app: web.Application, engine: Engine, people: Sequence[Persona]) -> None:
    """Adds the page at `/` and its API under `/play/`; the people are made known to the engine."""
    for who in people:
        engine.person(who.user_id, who.first_name, last_name=who.last_name, language_code=who.language_code)
    play = web.Application(middlewares=[only_our_own_page])
    play[PRACTICE] = Practice(engine, {who.user_id: who for who in people}, WeakSet())
    play.on_shutdown.append(hang_up)
    play.router.add_get("/people", list_people)
    play.router.add_get("/file/{file_id}", send_file)
    play.router.add_get(r"/{user_id:\d+}/screen", show_screen)
    play.router.add_get(r"/{user_id:\d+}/events", stream_events)
    play.router.add_post(r"/{user_id:\d+}/upload", upload)
    play.router.add_post(r"/{user_id:\d+}/{action:[a-z]+}", act)
    app.router.add_get("/", static)
    app.router.add_get(r"/static/{name:[a-z]+\.(?:js|css|svg)}", static)
    app.add_subapp("/play/", play)


@web.middleware
async def only_our_own_page(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Another web page open in the same browser can reach this port; it must get nothing and do nothing."""
    origin = request.headers.get(hdrs.ORIGIN)
    foreign = origin is not None and origin != f"{request.scheme}://{request.host}"
    from_elsewhere = request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}
    if request.url.host not in LOOPBACK or foreign or from_elsewhere:
        raise web.HTTPForbidden(text="This practice chat answers only to its own page on this machine.")
    return await handler(request)


async def static(request: web.Request) -> web.StreamResponse:
    return web.FileResponse(STATIC / request.match_info.get("name", "index.html"), headers=SAFE_PAGE)


async def list_people(request: web.Request) -> web.Response:
    """The bot and everybody whom one may be; `incoming` numbers the bot's latest messages, to count the unread."""
    practice = request.app[PRACTICE]
    people = []
    for who in practice.people.values():
        latest = practice.engine.screen(who.user_id)[-PAGE_OF_MESSAGES:]
        people.append(asdict(who) | {"incoming": [m["message_id"] for m in latest if m["from"]["is_bot"]]})
    return web.json_response({"bot": practice.engine.world.me, "people": people})


def present(request: web.Request) -> tuple[Practice, int]:
    """The practice ground and the person of this address."""
    practice, user_id = request.app[PRACTICE], int(request.match_info["user_id"])
    if user_id not in practice.people:
        raise web.HTTPNotFound(text="Nobody here has this number.")
    return practice, user_id


async def show_screen(request: web.Request) -> web.Response:
    """The last messages (`?last=N`) and everything around them; the page asks again after each event."""
    practice, who = present(request)
    engine = practice.engine
    last = request.query.get("last", "")[:6]
    count = max(1, int(last)) if last.isdecimal() else PAGE_OF_MESSAGES
    messages = engine.screen(who)
    return web.json_response(
        {
            "messages": messages[-count:],
            "more": len(messages) > count,
            "commands": engine.commands(who),
            "reply_keyboard": engine.reply_keyboard(who),
            "pinned": engine.pinned(who),
            "action": engine.actions(who),
            "blocked": engine.world.chats[who].blocked,
            "reactions": {m["message_id"]: reactions(engine, who, m["message_id"]) for m in messages[-count:]},
        }
    )


def reactions(engine: Engine, who: int, message_id: int) -> list[Body]:
    given = engine.reactions(who, message_id)
    return [{"emoji": one.get("emoji", "★"), "mine": by == who} for by, some in given.items() for one in some]


async def stream_events(request: web.Request) -> web.WebSocketResponse:
    """What happens in everybody's chats: the page shows one person and counts the unread of the others."""
    practice, _ = present(request)
    socket = web.WebSocketResponse(heartbeat=20)
    await socket.prepare(request)
    practice.sockets.add(socket)
    queue = practice.engine.subscribe()
    relay = asyncio.create_task(relay_events(queue, socket, set(practice.people)))
    try:
        async for _ in socket:
            pass
    finally:
        relay.cancel()
        practice.engine.unsubscribe(queue)
    return socket


async def relay_events(queue: asyncio.Queue[Body], socket: web.WebSocketResponse, chats: set[int]) -> None:
    with suppress(ConnectionError):
        while True:
            event = await queue.get()
            if event.get("chat_id") in chats:
                await socket.send_json(event)


async def hang_up(app: web.Application) -> None:
    """Open pages would otherwise hold the process for a minute when it is asked to stop."""
    await asyncio.gather(*(socket.close(code=WSCloseCode.GOING_AWAY) for socket in app[PRACTICE].sockets))


async def act(request: web.Request) -> web.Response:
    """One of ACTIONS; 409 when it is not possible, such as a tap on a button that is no longer there."""
    practice, who = present(request)
    if request.match_info["action"] not in ACTIONS:
        raise web.HTTPNotFound(text="There is no such action.")
    action, fields = ACTIONS[request.match_info["action"]]
    try:
        body = await request.json()
    except ValueError:
        raise web.HTTPBadRequest(text="JSON is expected.") from None
    return done(partial(action, practice.engine, who, **arguments(body, fields)))


def done(action: Callable[[], Any]) -> web.Response:
    try:
        return web.json_response({"result": action()})
    except (ValueError, LookupError, StopIteration, ApiError) as refusal:
        raise web.HTTPConflict(text=str(refusal)) from None


def arguments(body: Any, fields: Mapping[str, Any]) -> Body:
    """The fields of the right types; one that may be None may be left out."""
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="A JSON object is expected.")
    given = {name: body.get(name) for name in fields}
    for name, value in given.items():
        if not isinstance(value, fields[name]) or isinstance(value, bool):
            raise web.HTTPBadRequest(text=f"{name} is missing or of a wrong type.")
    return {name: value for name, value in given.items() if value is not None}


async def upload(request: web.Request) -> web.Response:
    """A file, the last part of the form, after the UPLOAD_FIELDS that say how it is sent."""
    practice, who = present(request)
    if not request.content_type.startswith("multipart/"):
        raise web.HTTPBadRequest(text="A form is expected.")
    sent: Body = {"kind": "document"}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            break
        if part.name in UPLOAD_FIELDS:
            sent[part.name] = await part.text()
        elif part.name == "file":
            sent |= {"name": part.filename or "file", "content": await read_within(part, UPLOAD_LIMIT)}
            sent["mime"] = part.headers.get(hdrs.CONTENT_TYPE, "application/octet-stream")
            if (reply_to := sent.get("reply_to", "")).isdecimal():
                sent["reply_to"] = int(reply_to)
            return done(partial(practice.engine.sends_file, who, **sent))
    raise web.HTTPBadRequest(text="The form holds no file.")


async def read_within(part: BodyPartReader, limit: int) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk():
        content += chunk
        if len(content) > limit:
            raise web.HTTPRequestEntityTooLarge(limit, len(content))
    return bytes(content)


async def send_file(request: web.Request) -> web.Response:
    """Pictures and sound are shown in place; anything else is only downloaded, as it could be a page with a script."""
    try:
        file = request.app[PRACTICE].engine.file(request.match_info["file_id"])
    except (ValueError, LookupError):
        raise web.HTTPNotFound(text="There is no such file.") from None
    shown = file.mime.startswith(SHOWN_IN_PLACE)
    disposition = f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{quote(file.name, safe='')}"
    mime = file.mime if shown else "application/octet-stream"
    headers = SAFE_FILE | {"Content-Type": mime, "Content-Disposition": disposition}
    return web.Response(body=file.content, headers=headers)
