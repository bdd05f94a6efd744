"""People over HTTP: a test in another process acts for them and looks at their screens."""

import base64
import json
from typing import Any

from aiohttp import web

from bot.playground.engine import ApiError, Engine

ACTS = {
    "person", "create_group", "migrates", "says", "edits", "taps", "sends_file", "sends_contact", "sends_location",
    "forwards", "reacts", "blocks", "unblocks", "asks_inline", "chooses_inline", "pushes", "ages",
}  # fmt: skip


def add(app: web.Application, engine: Engine) -> None:
    """`POST /person/<act>` with the act's arguments as a JSON object; `GET` for what is seen."""

    async def act(request: web.Request) -> web.Response:
        name = request.match_info["act"]
        if name not in ACTS:
            raise web.HTTPNotFound(text=f"no such act: {name}")
        arguments = json.loads(await request.text() or "{}")
        if "content" in arguments:
            arguments["content"] = base64.b64decode(arguments["content"])
        try:
            result = getattr(engine, name)(**arguments)
        except (ValueError, KeyError, TypeError, ApiError) as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
        return _json(result.user if name == "person" else result)

    async def screen(request: web.Request) -> web.Response:
        return _json(engine.screen(int(request.match_info["chat_id"])))

    async def answers(request: web.Request) -> web.Response:
        return _json(engine.answers(request.match_info["query_id"]))

    async def keyboard(request: web.Request) -> web.Response:
        return _json(engine.reply_keyboard(int(request.match_info["chat_id"])))

    async def log(request: web.Request) -> web.Response:
        since = int(request.query.get("since", 0))
        calls = [{"method": c.method, "params": c.params, "at": c.at.isoformat()} for c in engine.log[since:]]
        return _json(calls)

    app.router.add_post("/person/{act}", act)
    app.router.add_get("/screen/{chat_id}", screen)
    app.router.add_get("/answers/{query_id}", answers)
    app.router.add_get("/keyboard/{chat_id}", keyboard)
    app.router.add_get("/log", log)


def _json(value: Any) -> web.Response:
    return web.json_response(value, dumps=lambda one: json.dumps(one, ensure_ascii=False))
