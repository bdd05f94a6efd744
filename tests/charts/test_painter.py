"""Drawing beside the event loop, in a process that comes and goes with the bot."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from statistics import quantiles

import pytest

from charts import DARK, CannotDraw, Funnel, FunnelStep, Painter, draw

ROOT = Path(__file__).parents[2]
FUNNEL = Funnel(
    "Воронка", "Октябрь", "Москва", (FunnelStep("Лид", 9, "9"), FunnelStep("Успех", 3, "3", "33 %")), 1, "−6"
)
PROLOGUE = """
import asyncio, os, signal, sys
from charts import Funnel, Painter
painter = Painter()
def paint():
    return asyncio.run(painter.paint(Funnel("Воронка", "", "", ())))
"""


@pytest.fixture
def painter():
    painter = Painter()
    yield painter
    painter.close()


def run(script: str) -> subprocess.CompletedProcess[str]:
    """Returns when everybody who could write to the script's output is gone: the worker too."""
    return subprocess.run(
        [sys.executable, "-c", PROLOGUE + script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        start_new_session=True,
    )


async def test_another_process_draws_the_same_bytes(painter):
    assert await painter.paint(FUNNEL) == draw(FUNNEL)
    assert await painter.paint(FUNNEL, DARK) == draw(FUNNEL, DARK)


async def test_one_worker_draws_all_the_pictures(painter):
    await painter.paint(FUNNEL)
    first = painter._worker.pid
    await asyncio.gather(*(painter.paint(FUNNEL) for _ in range(5)))

    assert painter._worker.pid == first


async def test_a_killed_worker_is_replaced(painter):
    before = await painter.paint(FUNNEL)
    os.kill(painter._worker.pid, signal.SIGKILL)

    assert await painter.paint(FUNNEL) == before


async def test_a_worker_killed_over_a_picture_is_replaced_and_the_picture_drawn(painter):
    await painter.paint(FUNNEL)
    first = painter._worker.pid
    os.kill(first, signal.SIGSTOP)
    waiting = asyncio.create_task(painter.paint(FUNNEL, DARK))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    os.kill(first, signal.SIGKILL)

    assert await waiting == draw(FUNNEL, DARK)


async def test_a_picture_that_cannot_be_drawn_says_why_and_the_next_one_is_drawn(painter):
    with pytest.raises(CannotDraw, match="AttributeError"):
        await painter.paint("not a picture")

    assert await painter.paint(FUNNEL) == draw(FUNNEL)


async def test_whoever_gives_up_waiting_does_not_mix_up_the_pictures(painter):
    await painter.paint(FUNNEL)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(painter.paint(FUNNEL, DARK), timeout=0.0001)

    assert await painter.paint(FUNNEL) == draw(FUNNEL)


async def test_a_closed_painter_refuses_and_leaves_nobody_waiting():
    painter = Painter()
    await painter.paint(FUNNEL)
    worker = painter._worker
    os.kill(worker.pid, signal.SIGSTOP)
    waiting = [asyncio.create_task(painter.paint(FUNNEL)) for _ in range(3)]
    await asyncio.sleep(0.1)
    started = time.perf_counter()
    painter.close()

    assert time.perf_counter() - started < 5
    assert [type(answer) for answer in await asyncio.gather(*waiting, return_exceptions=True)] == [CannotDraw] * 3
    assert worker.returncode == -signal.SIGKILL
    with pytest.raises(CannotDraw, match="closed"):
        await painter.paint(FUNNEL)


def test_closing_twice_or_before_the_first_picture_does_no_harm():
    painter = Painter()
    painter.close()
    painter.close()


async def test_the_loop_keeps_ticking_while_pictures_are_drawn(painter):
    late: list[float] = []
    pictures = asyncio.gather(*(painter.paint(FUNNEL) for _ in range(20)))
    while not pictures.done():
        started = time.perf_counter()
        await asyncio.sleep(0.002)
        late.append(time.perf_counter() - started - 0.002)

    assert quantiles(late, n=20)[-1] < 0.01


def test_the_bot_never_loads_matplotlib():
    done = run(
        "paint(); painter.close(); print([name for name in ('matplotlib', 'numpy', 'PIL') if name in sys.modules])"
    )

    assert (done.stdout, done.stderr, done.returncode) == ("[]\n", "", 0)


def test_the_worker_does_not_outlive_a_bot_that_forgot_to_close():
    assert run("paint()").returncode == 0


def test_the_worker_does_not_outlive_a_killed_bot():
    assert run("paint(); os.kill(os.getpid(), signal.SIGKILL)").returncode == -signal.SIGKILL


def test_ctrl_c_reaches_the_bot_alone():
    done = run("""
paint()
signal.signal(signal.SIGINT, signal.SIG_IGN)
worker = painter._worker.pid
os.killpg(0, signal.SIGINT)
paint()
print(worker == painter._worker.pid)
painter.close()
""")

    assert (done.stdout, done.stderr) == ("True\n", "")
