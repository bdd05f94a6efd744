"""Telegram's limits are kept, whatever is asked to be sent."""

import asyncio
from itertools import pairwise

import pytest

from bot.pace import GROUP_WINDOW, SECOND, Pace, Untimely


class Watch:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def sent(pace: Pace, watch: Watch, chat: int) -> float:
    """The message goes as soon as it may; how long that took."""
    wait = pace.wait(chat)
    watch.now += wait
    assert pace.wait(chat) < 1e-9
    pace.begun(chat)
    return wait


def test_thirty_a_second_and_no_more() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    times = []
    for chat in range(1, 301):
        sent(pace, watch, chat)
        times.append(watch.now)
    assert all(late - early >= SECOND - 1e-9 for early, late in zip(times, times[30:], strict=False))
    assert 299 / (times[-1] - times[0]) > 30 * 0.97


def test_they_come_in_no_bursts_and_a_delay_is_caught_up_with() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    times = []
    for chat in range(1, 301):
        sent(pace, watch, chat)
        times.append(watch.now)
        watch.now += 0.005  # what a busy machine takes
    assert min(late - early for early, late in pairwise(times)) > 0.025
    assert 299 / (times[-1] - times[0]) > 30 * 0.97


async def test_whoever_waits_gets_his_turn_and_no_two_the_same_one() -> None:
    pace = Pace(in_all=20)

    async def send(chat: int) -> float:
        await pace.turn(chat, pace.now() + 9)
        pace.begun(chat)
        return pace.now()

    times = sorted(await asyncio.gather(*(send(chat) for chat in range(1, 26))))
    assert times[20] - times[0] >= SECOND
    assert len(set(times)) == 25


async def test_a_turn_that_does_not_come_soon_enough_is_not_waited_for() -> None:
    pace = Pace()
    pace.hold(7, 30)
    with pytest.raises(Untimely):
        await pace.turn(7, pace.now() + 5)
    await pace.turn(8, pace.now())


def test_one_a_second_to_a_chat_and_twenty_a_minute_to_a_group() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    sent(pace, watch, 7)
    assert pace.full() == {7}
    watch.now += SECOND
    assert pace.full() == set()
    waits = [sent(pace, watch, -100) for _ in range(20)]
    assert waits == pytest.approx([0] + [SECOND] * 19)
    assert pace.full() == {-100}
    assert sent(pace, watch, -100) == pytest.approx(GROUP_WINDOW - 19 * SECOND)


def test_a_chat_that_asks_to_wait_delays_nobody_else() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    pace.hold(7, 30)
    assert pace.full() == {7}
    assert pace.rest() == 0
    watch.now += 30
    assert pace.full() == set()


def test_three_chats_that_ask_to_wait_one_after_another_speak_for_all() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    pace.hold(1, 30)
    pace.hold(2, 30)
    pace.well()
    pace.hold(3, 30)
    pace.hold(4, 30)
    assert pace.rest() == 0
    pace.hold(5, 40)
    assert pace.rest() == 40


def test_when_telegram_is_out_of_reach_all_wait_longer_each_time_but_never_over_a_minute() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    waits = []
    for _ in range(9):
        pace.trouble(everybody=True)
        pace.trouble(everybody=True)  # begun at the same time: no news
        waits.append(pace.rest())
        watch.now += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    pace.well()
    pace.trouble(everybody=False)
    assert pace.rest() == 0, "one unanswered message is no outage"
