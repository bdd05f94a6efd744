"""What a line says besides which order it is: as an intent of that order, or none where the order lacks its object."""

from collections.abc import Callable

from services.grammar.company import colleagues, lists
from services.grammar.deals import sources
from services.grammar.intent import Intent, Step, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.around import AROUND
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.line import Line
from services.grammar.opinion import parts, slots
from services.grammar.opinion.kinds import Kind
from services.grammar.people import firms, names
from services.grammar.said import Said
from services.grammar.stages import reasons
from services.grammar.todo import follow
from services.grammar.when import calendars, dates, durations
from services.grammar.whom import joined

_OF_NOBODY = (Verb.UNDO, Verb.REPORT, Verb.NEW)


def filled(kind: Kind, said: Said) -> Intent | None:
    """`said` is left as it is."""
    said = said.copy()
    told = _told(kind.verb, said)
    if kind.verb not in _OF_NOBODY and said.number is None and not _names(told.get("whom", ""), said):
        return None
    said.sure = said.sure and (kind.verb is Verb.NEW or "title" not in told)
    read = _READ.get(kind.verb)
    return read(kind, said, told) if read else None


Told = dict[str, str]
"""The parts of a line, as they were typed."""


def _told(verb: Verb, said: Said) -> Told:
    """What is a name is looked into no further: in «lead Sunday Adeyemi» there is no day."""
    found = parts.runs(said.line, verb.value)
    found |= {"whom": [_whole(said, run) for run in found.get("whom", [])]}
    told = {part: joined(said.line, [run[:2] for run in runs]) for part, runs in found.items()}
    if said.number is None and (number := slots.number(said, found.get("whom", []))) is not None:
        said.number = int(number.read)
        said.line.take(number.start, number.end)
        told["whom"] = ""
    for part in parts.NAMES:
        for run in found.get(part, []):
            said.line.take(run.start, run.end)
    return told


def _whole(said: Said, run: parts.Run) -> parts.Run:
    """«Acme» of «Acme Ltd»."""
    start, end = firms.first(said.line, 0, len(said.line.read)) or (0, 0)
    return run._replace(start=start, end=end) if run.start < end and start < run.end else run


def _names(whom: str, said: Said) -> bool:
    """Not «если» nor «договорились», nor a stage, nor a colleague, nor «fiat 500»."""
    words = Line.of(whom).words()
    means = any(word.read not in FILL | STOP and not _does(word.read) for word in words)
    own = said.stage(words) is not None or colleagues.declined(words, said.entries(said.vocabulary.people)) is not None
    return means and not own and not any(word.read.isdigit() for word in words)


def _does(word: str) -> bool:
    return tells(word) and not names.personal(word)


def _of(verb: Verb, said: Said, told: Told, **others: object) -> Intent:
    name = "" if said.number is not None else told.get("whom", "")
    return said.intent(verb, name=name, note=told.get("note", ""), **others)


def _new(_: Kind, said: Said, told: Told) -> Intent | None:
    client, title = told.get("whom", ""), told.get("title", "")
    money = slots.money(said)
    said.sure = said.sure and (money is None or not any(map(str.isdigit, title.split(" ")[-1])))
    step = _step(said, told)
    source = sources.source(said) or lists.find(said.words(), said.entries(said.vocabulary.sources))
    if not (title or (client and (money or source))):
        return None
    return said.intent(
        Verb.NEW, client=client, contact=told.get("contact", ""), title=title, money=money, task=step,
        source_id=source.id if source else None, note=told.get("note", ""),
    )  # fmt: skip


def _contact(kind: Kind, said: Said, told: Told) -> Intent:
    minutes = durations.take(said.line)
    another = any(map(names.personal, told.get("note", "").lower().split()[:_NEAR]))
    said.sure = said.sure and not another and not any(word.read in AROUND for word in said.words())
    past = dates.take(said.line.copy(), said.now)
    when = past.when if past and past.when and past.when.day < said.now.date() else None
    task = _step(said, told)
    if kind.verb is Verb.TOUCH:
        return _of(Verb.TOUCH, said, told, touch=kind.detail[0], minutes=minutes, when=when, task=task)
    direction, *outcome = (*kind.detail, None)
    return _of(
        Verb.CALL, said, told, direction=direction, outcome=outcome[0], minutes=minutes, when=when, task=task
    )  # fmt: skip


_NEAR = 2
"""Words: «с Жеребцовой созвонился», «жена звонила», said of another, tells who has rung whom."""


def _task(_: Kind, said: Said, told: Told) -> Intent | None:
    person = slots.colleague(said)
    step = _step(said, told)
    if step is None or not step[0]:
        return None
    said.sure = said.sure and not parts.slip(step[0].split()[0].lower())
    return _of(Verb.TASK, said, told, task=step, person_id=person.id if person else None)


def _moved(kind: Kind, said: Said, told: Told) -> Intent | None:
    verb = kind.verb
    if verb is Verb.NEXT:
        return _of(verb, said, told)
    hit = said.stage(said.words())
    stage = next((one for one in said.vocabulary.stages if hit and hit.sure and one.id == hit.id), None)
    if verb is Verb.PARK:
        stage = stage if stage is not None and stage.kind == "parked" else None
        when = slots.other_moment(said)
        return _of(verb, said, told, stage_id=stage.id if stage else None, when=when) if stage or when else None
    if hit is None or stage is None or stage.kind != "open":
        return None
    said.line.take_words(hit.words)
    another = said.stage(said.words())
    task = _step(said, told)
    agreed = task is None and dates.take(Line.of(told.get("note", "")), said.now) is not None
    said.sure = said.sure and hit.full and another is None and not agreed
    return _of(verb, said, told, stage_id=stage.id, task=task)


def _closed(kind: Kind, said: Said, told: Told) -> Intent:
    verb = kind.verb
    own = said.vocabulary.won_reasons if verb is Verb.WON else said.vocabulary.lost_reasons
    said.line.grab_every(_CLOSE)
    hit, _ = reasons.find(said, own, list(said.line.pieces()))
    said.sure = said.sure and (hit is None or (hit.sure and hit.quality > 1 and _together(said, hit)))
    money = slots.money(said) if verb is Verb.WON else None
    return _of(verb, said, told, reason_id=hit.id if hit else None, money=money)


def _together(said: Said, hit: lists.Hit) -> bool:
    """«им нужна интеграция, а у нас её нет» does not say «Нет нужного»."""
    return any(start <= hit.start and hit.end <= end for start, end in said.line.clauses())


_CLOSE = lazily.compile(r"(?<!\w)(?:за|по)?(?:закр[ыио][^\W\d_]*|clos(?:e|ed|ing))(?!\w)")
"""«закрывай» is no «Бизнес закрывается»."""


def _report(kind: Kind, said: Said, _: Told) -> Intent | None:
    if not kind.detail:
        return None
    person = slots.colleague(said)
    stage = said.stage(said.words()) if kind.detail[0].startswith("deals") else None
    period = slots.period(said)
    if period is not None:
        said.line.take_all()
    if kind.detail[0] == "plan" and period == calendars.day(said.now.date()):
        period = None
    return said.intent(
        Verb.REPORT, report=kind.detail[0], period=period, person_id=person.id if person else None,
        stage_id=stage.id if stage and stage.full else None,
    )  # fmt: skip


def _step(said: Said, told: Told) -> Step | None:
    """What is to be done, and when; a day alone only where somebody has agreed on it or will do something."""
    step, note = told.get("step", ""), told.get("note", "")
    if not step and note:
        _, task, sure, unread = follow.follow_up(said, note)
        return task if task and task[1] and sure and not unread else None
    when = None if not step and follow.ONLY_A_MONTH.search(said.line.read) else slots.moment(said)
    said.sure = said.sure and dates.take(said.line.copy(), said.now) is None
    coming = when if when is not None and when.day >= said.now.date() else None
    said.sure = said.sure and coming is when
    return (step, coming) if step or coming else None


def _snoozed(_: Kind, said: Said, told: Told) -> Intent | None:
    when = slots.other_moment(said)
    return _of(Verb.SNOOZE, said, told, when=when) if when else None


def _amount(_: Kind, said: Said, told: Told) -> Intent | None:
    money = slots.money(said)
    return _of(Verb.AMOUNT, said, told, money=money) if money else None


def _handed_over(_: Kind, said: Said, told: Told) -> Intent | None:
    person = slots.colleague(said)
    return _of(Verb.HAND_OVER, said, told, person_id=person.id) if person else None


def _note(_: Kind, said: Said, told: Told) -> Intent | None:
    return _of(Verb.NOTE, said, told, task=_step(said, told)) if told.get("note") else None


def _plain(kind: Kind, said: Said, told: Told) -> Intent:
    return _of(kind.verb, said, told)


_READ: dict[Verb, Callable[[Kind, Said, Told], Intent | None]] = {
    Verb.NEW: _new, Verb.REPORT: _report, Verb.CALL: _contact, Verb.TOUCH: _contact, Verb.TASK: _task,
    Verb.MOVE: _moved, Verb.PARK: _moved, Verb.NEXT: _moved, Verb.WON: _closed, Verb.LOST: _closed,
    Verb.SNOOZE: _snoozed, Verb.AMOUNT: _amount, Verb.HAND_OVER: _handed_over, Verb.NOTE: _note,
    Verb.DONE: _plain, Verb.FIND: _plain, Verb.NO_CLIENT: _plain, Verb.UNDO: _plain,
}  # fmt: skip
