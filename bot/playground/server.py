"""The engine over HTTP, as Telegram serves it; `python -m bot.playground.server` is a process of its own for tests."""

import argparse
import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import aiohttp
from aiohttp import web

from bot.playground import remote
from bot.playground.engine import Engine, Lost
from bot.playground.refusals import ApiError
from bot.playground.request import Upload

ENGINE = web.AppKey("engine", Engine)
BODY_LIMIT = 60 << 20
FIRST_RETRY, LAST_RETRY = 2.0, 60.0


def application(engine: Engine) -> web.Application:
    app = web.Application(client_max_size=BODY_LIMIT)
    app[ENGINE] = engine
    app.router.add_route("*", "/bot{token}/{method}", _call)
    app.router.add_get("/file/bot{token}/{path:.+}", _download)
    app.cleanup_ctx.append(_webhooks)
    return app


async def _call(request: web.Request) -> web.Response:
    engine = request.app[ENGINE]
    try:
        if request.match_info["token"] != engine.token:
            raise ApiError(401, "Unauthorized")
        params, uploads = await _parameters(request)
        result = await engine.call(request.match_info["method"], params, uploads)
    except ApiError as error:
        return web.json_response(error.body(), status=error.code)
    except Lost:
        assert request.transport is not None
        request.transport.close()
        return web.Response()
    except web.HTTPRequestEntityTooLarge:
        return web.json_response(ApiError(413, "Request Entity Too Large").body(), status=413)
    return web.json_response({"ok": True, "result": result})


async def _parameters(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """From the query and any kind of body at once; libraries use them all."""
    params: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        with suppress(ValueError):
            sent = json.loads(await request.text() or "{}")
            params |= sent if isinstance(sent, dict) else {}
    elif request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                uploads[name] = Upload(value.filename, value.file.read(), _mime(value))
            else:
                params[name] = value if isinstance(value, str) else bytes(value).decode()
    return params, uploads


def _mime(part: web.FileField) -> str:
    # Clients that do not know the type say so with this one; Telegram then looks at the name.
    return "" if part.content_type == "application/octet-stream" else part.content_type


async def _download(request: web.Request) -> web.Response:
    engine = request.app[ENGINE]
    if request.match_info["token"] != engine.token:
        return web.json_response(ApiError(401, "Unauthorized").body(), status=401)
    stored = engine.world.files.at_path(request.match_info["path"])
    if stored is None:
        return web.json_response(ApiError(404, "Not Found").body(), status=404)
    return web.Response(body=stored.content, content_type="application/octet-stream")


async def _webhooks(app: web.Application) -> AsyncIterator[None]:
    task = asyncio.create_task(_deliver(app[ENGINE]))
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def _deliver(engine: Engine) -> None:
    """Posts updates to the webhook one after another, again and again until each is taken."""
    updates = engine.world.updates
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as http:
        pause = 0.0  # the first repeat comes at once
        while True:
            waiting = updates.pending() if updates.webhook["url"] else []
            if not waiting:
                updates.arrived.clear()
                await updates.arrived.wait()
            elif await _posted(http, updates.webhook, waiting[0]):
                updates.confirm(waiting[0]["update_id"] + 1)
                pause = 0.0
            else:
                await asyncio.sleep(pause)
                pause = min(max(pause * 2, FIRST_RETRY), LAST_RETRY)


async def _posted(http: aiohttp.ClientSession, webhook: dict[str, Any], update: dict[str, Any]) -> bool:
    headers = {"X-Telegram-Bot-Api-Secret-Token": webhook["secret"]} if webhook["secret"] else {}
    try:
        async with http.post(webhook["url"], json=update, headers=headers) as response:
            return response.status // 100 == 2
    except (aiohttp.ClientError, TimeoutError):
        return False


async def _serve(token: str, port: int) -> None:
    engine = Engine(token, clock=lambda: datetime.now(UTC))
    app = application(engine)
    remote.add(app, engine)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    print(f"listening on http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def main() -> None:
    options = argparse.ArgumentParser(prog="bot.playground.server")
    options.add_argument("--token", required=True)
    options.add_argument("--port", type=int, default=0)
    chosen = options.parse_args()
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(chosen.token, chosen.port))


if __name__ == "__main__":
    main()
