"""Calls that have taken place: with whom, how long, which way, whether anybody answered."""

import re
from dataclasses import dataclass

from services.grammar.company import lists
from services.grammar.intent import Direction, Intent, Outcome, Step, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import speaks
from services.grammar.line import Line
from services.grammar.past import happened, outcomes, times, ways
from services.grammar.past.call_words import CALL
from services.grammar.said import Said
from services.grammar.todo import follow
from services.grammar.typed.spelling import heard
from services.grammar.when import dates, durations
from services.grammar.whom import known, subject

_AND_CALL = lazily.compile(r" (?:звонок|звонки|дзвінок|вызов|виклик|calls?)(?!\w)")


_SELF = lazily.compile(
    r"(?<!\w)(?:сам|сама|сам[иі])(?= (?:\S+ )?(?:по|пере|на|от)?(?:звон|звяк|дзвон|набра[лв]|телефон))"
    r"|(?:(?<=звонил )|(?<=звонила )|(?<=звонили )|(?<=набрал )|(?<=набрала ))(?:сам|сама|сами)(?!\w)"
)


_FROM = lazily.compile(r"(?<=ли) (?:из|от|зі?|із|від) ")
"""«звонили из Медтранса»."""


def _rung_from(line: Line, match: re.Match[str]) -> bool:
    """«дзвонили з Медтрансу», but not «поговорили з Медтрансом»."""
    return _RANG.search(match[0]) is not None and _FROM.match(line.read, match.end()) is not None


_RANG = lazily.compile(r"звон|телефон|набра")
_ALONE = lazily.compile(r"(?<!\w)(?:сам|сама|сам[иі])(?!\w)")


_PUT_OFF = lazily.compile(r"перен[еі]с|отменил|отменен|скасува|сорвал|не состоял|postpon|moved|cancel|reschedul")
"""A call that has not taken place."""


@dataclass(frozen=True, slots=True)
class Told:
    minutes: int | None
    direction: Direction
    outcome: Outcome | None
    note: str


def told(text: str) -> Told:
    """What is said of a call that is known to be one; nothing is refused, the rest of the words is its note."""
    line = heard(text)
    match = CALL.search(line.read)
    said = match.lastgroup if match else ""
    himself = line.grab(_SELF) is not None
    minutes = durations.take(line)
    outcome = outcomes.take(line, talked=minutes is not None)
    if match is not None and said in _WAYS:
        _take_call(line, match)
    direction = "in" if himself else _WAYS.get(said or "", "out")
    return Told(minutes, direction, outcome, line.rest().strip(" ,.;—-"))


def _take_call(line: Line, match: re.Match[str]) -> None:
    """«пропущенный звонок»."""
    line.take(*match.span())
    if more := _AND_CALL.match(line.read, match.end()):
        line.take(*more.span())


_WAYS: dict[str, Direction] = {"missed": "missed", "incoming": "in", "outgoing": "out"}


def answered(outcome: Outcome | None, direction: Direction | None) -> bool:
    """Whether somebody was spoken to: who asks to be called back has answered."""
    return direction != "missed" and outcome in (None, "call_back")


_BEFORE_THAT = lazily.compile(r"(?<!\w)(?:вчера|вчора|учора|позавчера|yesterday|earlier)(?!\w)")
"""«не дозвонился, вчера говорили 10 минут»: how long is of that talk."""


def _how(said: Said, match: re.Match[str]) -> tuple[int | None, dates.When | None, Outcome | None]:
    """How long, on what day of the past, and with what outcome; taken from the line."""
    before = said.line.copy()
    minutes, past = times.how_long_and_when(said)
    outcome = outcomes.take(said.line, talked=minutes is not None)
    if match.re == outcomes.BY_ITSELF and minutes and _BEFORE_THAT.search(said.line.typed.lower()):
        said.line = before
        return None, None, outcomes.take(before)
    return minutes, past, outcome


def _circumstances(said: Said, match: re.Match[str]) -> bool:
    """What is said around the call, taken from the line; whether it was the client who rang."""
    line = said.line
    said.take_leading_number()
    himself = line.grab(_SELF) is not None or _called_me(line, match) or _rung_from(line, match)
    if match.re == CALL and match["past"]:
        happened.take_earlier(line)
    happened.take_meanwhile(line, match.end())
    happened.take_number(said, match.end())
    return himself


def call(said: Said, *, at_start: bool) -> Intent | None:
    match = _trigger(said, at_start=at_start)
    if match is None:
        return None
    said = said.copy()
    himself = _circumstances(said, match)
    minutes, past, outcome = _how(said, match)
    line = said.line
    _take_call(line, match)
    if match.re == outcomes.BY_ITSELF:
        line.grab(_RANG_LAST)
    elif match["missed"]:
        line.grab(_RANG_THEN)
    line.grab(_ON_THE_PHONE)
    name, note = happened.who_and_what(said)
    bare = match.re == CALL and bool(match["noun"]) and minutes is None
    if bare and outcome is None and past is None and happened.to_come(said):
        return None
    note, task, sure, unread = _what_next(said, note, outcome)
    put_off = bare and bool(_PUT_OFF.match(note.lower()))
    nothing = bare and outcome is None and not note and past is None and task is None
    line.take_all()
    way = ways.direction(match, name, line, himself=himself, reached=outcome in (None, *outcomes.KEPT))
    way = ways.by_what_follows(way, match["past"], name, note) if match.re == CALL and match["past"] else way
    left = _LEFT_US.search(" ".join(line.typed.lower().split())) is not None
    return said.intent(
        Verb.CALL, name=name, note=note, task=task, minutes=minutes, outcome=outcome, when=past, direction=way,
        unread=(*said.unread, *unread),
        sure=said.sure and sure and not (nothing or put_off or left or note.isdecimal())
        and not _stranger(said, name, way, minutes, note),
    )  # fmt: skip


def _what_next(said: Said, note: str, outcome: Outcome | None) -> tuple[str, Step | None, bool, tuple[str, ...]]:
    """Where nobody was spoken to, «в 3 еще раз» is enough to say."""
    note, task, sure, unread = follow.follow_up(said, note)
    if outcome in _NOBODY and task is None:
        note, task = follow.once_more(said, note)
    return note, task, sure, unread


_NOBODY = ("no_answer", "busy", "unreachable")
_RANG_THEN = lazily.compile(r"(?<!\w)(?:(?:по)?звонил|дзвонив|дзвонил|телефонував|телефонувал)[аи]?(?!\w)")
_RANG_LAST = lazily.compile(r"(?<!\w)(?:(?:по|пере)?звонил|набирал|набрал|дзвонив|дзвонил|набирав)[аи]?[ .!]*$")
"""«Техноком занято набирал»."""
_ON_THE_PHONE = lazily.compile(
    r"(?<!\w)(?:по телефону|телефоном|(?:over|on|by) the phone)(?!\w)(?! (?:сказал|обещал|ответил|сказав))"
)
_LEFT_US = lazily.compile(
    r"^(?:got )?(?:an? )?(?:v|voice ?)m(?:ail)? from |^[a-z'-]{2,}(?: [a-z'-]{2,})? left (?:me |us )?an? (?:v"
    r"|voice ?)m(?:ail)?(?!\w)"
)
"""«hawkins left a voicemail»: he did, perhaps."""


def _stranger(said: Said, name: str, way: Direction, minutes: int | None, note: str) -> bool:
    """Somebody whose phone has to be told, and no more than what he rang about."""
    unknown = bool(name) and not known(name)
    return said.phone is not None and (unknown or (way == "in" and minutes is None and bool(note)))


_ME = lazily.compile(r" (?:меня|мне|нас|нам|мене|мені|me|us)(?: back)?(?!\w)|(?= (?:\w+ )?(?:сам|сама|сам[иі])(?!\w))")


def _called_me(line: Line, match: re.Match[str]) -> bool:
    """«набрал меня», «мне звонила», «передзвонив сам»."""
    if match.re != CALL or not match["past"]:
        return False
    found = _ME.match(line.read, match.end()) or _TO_ME.search(line.read, 0, match.start())
    if found is None:
        return False
    line.take(*found.span())
    line.grab(_ALONE)
    return True


_TO_ME = lazily.compile(r"(?<!\w)(?:мне|нам|мені) $")
_BEFORE = lazily.compile(
    r"(?:\w+ )?(?:мне|нам|мені)|(?:двічі|тричі|дважды|трижды|twice)|(?:мы|ми) (?:с|со|з|із|зі) [^ ]+(?: [^ ]+)?"
    r"|[^ ]+(?: [^ ]+)? and i"
    r"|i and [^ ]+(?: [^ ]+)?"
)
"""«мы с Жеребцовой созвонились»."""


def _refused(said: Said, match: re.Match[str]) -> bool:
    """«Дельта-М не берут, нет интеграции»: nothing was picked up, and the reason says what."""
    why = lists.find(said.words(match.end()), said.entries(said.vocabulary.lost_reasons))
    return match[0].startswith(("не бер", "не взя")) and why is not None and why.full and len(why.words) > 1


def _trigger(said: Said, *, at_start: bool) -> re.Match[str] | None:
    """A past call; a bare noun counts only at the start, and the future is a task."""
    other = outcomes.BY_ITSELF.search(said.line.read)
    match = CALL.search(said.line.read) or other
    if match is None or _refused(said, match):
        return None
    if other and other.start() < match.start():
        match = other
    head = said.line.copy()
    head.take(match.start(), len(head.read))
    head.grab(_ALONE)
    durations.take(head)
    dates.take(head, said.now)
    before = head.read.strip(" ,\x00")
    if (stage := said.stage(head.words())) and stage.full:
        return None
    if match.re == CALL and match["noun"] == "call" and not re.search(r"\x00| with | \d+ ?min", said.line.read):
        return None
    if at_start:
        return None if before and not (before.isdigit() or _BEFORE.fullmatch(before)) else match
    timed = durations.take(said.line.copy()) is not None
    if match.re == CALL and (
        (match["noun"] and not timed) or re.search(r"(?<!\w)(?:не|not|если|когда|if|when)$", before)
    ):
        return None
    called = not head.text(subject(head, 0, match.start())[1])
    return match if len(before.split()) <= 4 and (called or not speaks(head.words())) else None
