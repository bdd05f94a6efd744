"""Asked to stop, the bot stops: SIGTERM must not be overheard."""

import asyncio

from bot.app import App


async def test_a_worker_that_is_woken_while_it_is_stopped_stops(app: App) -> None:
    running = asyncio.create_task(app.worker.run())
    await asyncio.sleep(0.2)
    app.worker.wake()
    running.cancel()
    await asyncio.wait([running], timeout=3)
    overheard = not running.done()
    running.cancel()
    assert not overheard
