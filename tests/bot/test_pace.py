"""Telegram's limits are kept, whatever is asked to be sent."""

from bot.pace import GROUP_WINDOW, SECOND, Pace


class Watch:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def send(pace: Pace, chat: int) -> None:
    pace.reserve(1)
    pace.begun(chat)


def test_thirty_a_second_and_no_more() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    for chat in range(1, 31):
        assert pace.room() == 31 - chat
        send(pace, chat)
    assert pace.room() == 0
    assert pace.till_room() == SECOND
    watch.now += SECOND + 0.001  # past what floats round away
    assert pace.room() == 30


def test_what_is_reserved_counts_until_it_is_sent_or_given_back() -> None:
    pace = Pace(now=Watch())
    pace.reserve(30)
    assert pace.room() == 0
    pace.release()
    assert pace.room() == 1


def test_one_a_second_to_a_chat_and_twenty_a_minute_to_a_group() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    send(pace, 7)
    assert pace.full() == {7}
    watch.now += SECOND + 0.001  # past what floats round away
    assert pace.full() == set()
    for _ in range(20):
        assert pace.full() == set()
        send(pace, -100)
        watch.now += SECOND + 0.001  # past what floats round away
    assert pace.full() == {-100}
    watch.now += GROUP_WINDOW + 1
    assert pace.full() == set()


def test_a_chat_that_asks_to_wait_delays_nobody_else() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    pace.hold(7, 30)
    assert pace.full() == {7}
    assert pace.room() == 30
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
    assert pace.room() == 30
    pace.hold(5, 40)
    assert pace.room() == 0
    assert pace.till_room() == 40


def test_when_telegram_is_out_of_reach_all_wait_longer_each_time_but_never_over_a_minute() -> None:
    watch = Watch()
    pace = Pace(now=watch)
    waits = []
    for _ in range(9):
        pace.trouble(everybody=True)
        pace.trouble(everybody=True)  # begun at the same time: no news
        waits.append(pace.till_room())
        watch.now += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    pace.well()
    pace.trouble(everybody=False)
    assert pace.room() == 30, "one unanswered message is no outage"
