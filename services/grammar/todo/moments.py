"""A name and a moment, with nothing to do, «Иванов завтра в 10», or but a thing: «Козлову договор в пятницу»."""

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, may_be
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import speaks
from services.grammar.said import Said
from services.grammar.todo import snoozed
from services.grammar.when import dates
from services.grammar.whom import known, subject


def moment(said: Said) -> Intent | None:
    said = said.copy()
    said.take_leading_number()
    same = said.line.grab(snoozed.SAME_TIME) is not None
    found = dates.take(said.line, said.now)
    spans = list(said.line.pieces())
    if found is None or found.when is None or len(spans) > 1:
        return None
    if spans and (given := _given(said, *spans[0])) is not None:
        sure = said.sure and not (found.doubtful or found.unread) and found.when.day >= said.now.date()
        return said.intent(Verb.TASK, name=given[0], task=(given[1], found.when), unread=found.unread, sure=sure)
    name, stop = subject(said.line, *spans[0]) if spans else ("", 0)
    if spans and (said.line.text(stop, spans[0][1]) or speaks(said.words(*spans[0]))):
        return None
    if same:
        return said.intent(Verb.SNOOZE, name=name, when=found.when, same_time=True, sure=said.sure and bool(name))
    return said.intent(Verb.TASK, name=name, task=("", found.when), unread=found.unread, sure=False)


_FOR = lazily.compile(r" (?:для|for) (?=[^\W\d_]+(?: [^\W\d_]+)?[ .]*$)")
_LONGEST = 4
"""Words."""


def _given(said: Said, start: int, end: int) -> tuple[str, str] | None:
    """Who, and what is for him: «Козлову договор», "insurance docs for Nair"."""
    line, words = said.line, said.words(start, end)
    if not 1 < len(words) <= _LONGEST or any(word.read.isdigit() for word in words):
        return None
    if (led := _FOR.search(line.read, start, end)) is not None:
        what = said.words(start, led.start())
        named = bool(what) and things.is_thing(what[-1].read)
        return (line.text(led.end(), end), line.text(start, led.start())) if named else None
    name, stop = subject(line, start, end)
    what = said.words(stop, end)
    last = name.lower().rpartition(" ")[2]
    to_him = (
        (last.endswith("е") and may_be(last, Form.DATIVE))
        or name.lower().endswith(("у", "ю", "ові", "еві", "ой", "ій"))
        or (known(name) and name.lower().endswith("е"))
    )
    return (name, line.text(stop, end)) if to_him and what and things.is_thing(what[0].read) else None
