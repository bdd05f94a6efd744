"""A task of which no verb tells what is to be done: «напомни завтра Марченко про документы»."""

import re

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon import things
from services.grammar.said import Said
from services.grammar.when import dates
from services.grammar.whom import joined, known, subject

_OF = lazily.compile(r"(?<!\w)(?:про|о|об|насчет|по|about|of|щодо)(?!\w)")


_ABOUT = lazily.compile(r"(?<=\S )(?:про|о|об|насчет|about|щодо)(?!\w)")


def _about(said: Said, of: re.Match[str], found: dates.Found | None) -> Intent | None:
    """«напомни завтра Марченко про документы»: whom, and of what."""
    name, stop = next((subject(said.line, *span) for span in said.line.pieces(0, of.start())), ("", 0))
    title = said.line.text(of.start())
    if (
        not (known(name) or (" " not in name and name.lower().endswith(("у", "ю", "е", "ой", "ові", "еві"))))
        or said.line.text(stop, of.start())
        or not title
    ):
        return None
    said.line.take_all()
    when, doubtful = (found.when, found.doubtful) if found else (None, any(map(str.isdigit, title)))
    return said.intent(Verb.TASK, name=name, task=(title, when), sure=said.sure and not doubtful)


_DATIVE = ("у", "ю", "е", "ові", "еві", "ой", "ій")
_ABOUT_IT = lazily.compile(r"^[ \x00]*(?:про|о|об|насчет|за|щодо) ")


def _thing_to(said: Said) -> tuple[str, str] | None:
    """«напомни про акт Меридиану», «нагадай Цимбал договір»: of what, and whom."""
    words = said.words()
    start = 1 if _ABOUT_IT.match(said.line.read) else 0
    if len(words) - start not in (2, 3) or "," in said.line.read:
        return None
    at_front, at_end = things.is_thing(words[start].read), things.is_thing(words[-1].read)
    if at_front == at_end:
        return None
    what, who = (words[: start + 1], words[start + 1 :]) if at_front else (words[-1:], words[start:-1])
    name = said.line.text(who[0].start, who[-1].end)
    if not (known(name) or (len(who) == 1 and name.lower().endswith(_DATIVE) and not things.is_thing(who[0].read))):
        return None
    return said.line.text(what[0].start, what[-1].end), name


def _in_columns(said: Said) -> tuple[str, str] | None:
    """«задача: Техногрупп, закрывающие документы, 30.11»: whom, and what, behind a comma."""
    spans = [span for span in said.line.pieces() if said.words(*span)]
    if len(spans) != 2 or "," not in said.line.read[spans[0][1] : spans[1][0] + 1]:
        return None
    name, stop = subject(said.line, *spans[0])
    what = said.words(*spans[1])
    if not name or said.line.text(stop, spans[0][1]) or not any(things.is_thing(word.read) for word in what):
        return None
    return name, said.line.text(*spans[1])


def bare(said: Said) -> Intent | None:
    """«задача #12 замер в пятницу»: no verb, so all that is left is its name."""
    found = dates.take(said.line, said.now)
    if (of := _ABOUT.search(said.line.read)) and (about := _about(said, of, found)) is not None:
        return about
    if (given := _thing_to(said)) is not None:
        said.line.take_all()
        when, doubtful = (found.when, found.doubtful) if found else (None, False)
        return said.intent(
            Verb.TASK, name=given[1], task=(given[0], when), sure=said.sure and found is not None and not doubtful
        )
    if found is not None and (parted := _in_columns(said)) is not None:
        said.line.take_all()
        sure = said.sure and not (found.doubtful or found.unread)
        return said.intent(Verb.TASK, name=parted[0], task=(parted[1], found.when), unread=found.unread, sure=sure)
    said.line.grab(_OF)
    title = said.line.text(*span) if (span := next(said.line.pieces(), None)) else ""
    if not title and found is None:
        return None
    if known(title):
        when, doubtful = (found.when, found.doubtful) if found else (None, False)
        besides = joined(said.line, list(said.line.pieces())[1:])
        said.line.take_all()
        return said.intent(
            Verb.TASK, name=title, task=(besides, when), sure=said.sure and found is not None and not doubtful
        )
    when, doubtful = (found.when, found.doubtful) if found else (None, False)
    if not title and when is not None and said.number is not None:
        return said.intent(Verb.TASK, task=("", when), sure=said.sure and not doubtful)
    if not title and when is not None:
        return said.intent(Verb.SNOOZE, when=when, sure=not doubtful)
    return said.intent(Verb.TASK, task=(title, when), sure=False)
