"""What to do next, what is done, and what is put off."""

import re
from dataclasses import replace

from services.grammar.company import colleagues
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon import verbs
from services.grammar.lexicon.kinds import kind
from services.grammar.lexicon.speech import FILL, ONWARD, ORDERS, speaks, tells, tells_deed
from services.grammar.line import Line
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.todo import actions, bare, doing, follow, moved, needs, rules, steps
from services.grammar.when import dates
from services.grammar.whom import joined, known

_ME = r"(?: мне| мені| me)?(?: to| что)?"
_REMIND = lazily.compile(
    rf"^[ ,]*(?:напомни(?:ть|те)?|напоминание|нагадай(?:те)?|нагадування|remind|reminder){_ME}(?!\w)[ :]*"
)
_PLAN = lazily.compile(
    r"^[ ,\x00]*(?:(?:поставь|создай|добавь|запиши|нова[яя]|постав|створи|додай|set|add|create|new|a) )*"
    r"(?:задач[ауи]|задание|завдання|task|todo|to do|дело)(?: на| по| for)?(?!\w)[ :]*"
    r"|^[ ,\x00]*(?:надо(?: бы?| будет| буде)?|нужно(?: бы| будет| буде)?|необходимо|(?:треба|потрібно)(?: б"
    r"| би| буде)?|не забыть(?: бы| мне)?|не забудь|не забути(?: б| би)?"
    r"|запланируй|запланувати"
    r"|(?:i |we )?(?:need to|must|have to|should|gotta|got to)|don't forget(?: to)?|должен|должна|schedule)(?!\w) ?"
)
_SET = lazily.compile(r"^[ \x00]*(?:поставь|создай|добавь|постав|створи|додай)(?!\w)|(?<!\w)(?:задачу|завдання)(?!\w)")


def at_start(said: Said) -> Intent | None:
    """A line that begins by saying what to do."""
    if _REMIND.search(said.line.read) or _PLAN.search(said.line.read):
        return _task(said.copy(), led=True)
    if moved.is_moved(said):
        return None
    if _first_words(said):
        return _task(said.copy(), led=False)
    return _doing(said)


def _doing(said: Said) -> Intent | None:
    """«завтра в 11 еду к Тупицыну»: what one does at a moment to come."""
    match = doing.deed(said.line, 0, len(said.line.read), said.now)
    first = next(iter(said.words()), None)
    if match is None and first is not None and names.personal(first.read):
        rest = said.line.copy()
        rest.take(first.start, first.end)
        match = doing.deed(rest, 0, len(rest.read), said.now)
    return _task(said.copy(), led=True, match=match) if match else None


_OF_DEAL = lazily.compile(
    r"(?<=[^\W\d_]) (?:по|для|on|for) (\d{2,6})(?= (?:до|к|на|в|у|by|till|завтра|сегодня|послезавтра|сьогодні"
    r"|tomorrow|today|утром|вечером|пн|вт|ср|чт|пт|сб|вс)(?!\w))"
    r"|(?<=[^\W\d_]) (?:по|для|on|for) (3[2-9]|[4-9]\d|\d{3,6})[ .!]*$"
)
"""«проверить оплату по 73 завтра»."""


def at(said: Said, match: re.Match[str]) -> Intent | None:
    """The task whose first word is known."""
    return _task(said.copy(), led=True, match=match)


def _first_words(said: Said) -> bool:
    """The action is the first thing, but for the moment."""
    if actions.begins(said.line) is None:
        return False
    line = said.line.copy()
    dates.take(line, said.now)
    match = actions.begins(line)
    return match is not None and not line.read[: match.start()].strip(" ,\x00")


def anywhere(said: Said) -> Intent | None:
    """«Иванову позвонить завтра», «встреча с Ивановым в пятницу»."""
    if moved.is_moved(said) or moved.is_paused(said):
        return None
    noun = actions.NOUN.search(said.line.read)
    action = actions.begins(said.line)
    if noun and action and noun.start() < action.start():
        return _noun(said.copy()) or _task(said.copy(), led=False)
    return _task(said.copy(), led=False) or _noun(said.copy())


def _task(said: Said, *, led: bool, match: re.Match[str] | None = None) -> Intent | None:
    line = said.line
    said.take_leading_number()
    if led:
        _ = line.grab(_REMIND) or line.grab(_PLAN)
        said.take_leading_number()
    if said.number is None and (of := line.grab(_OF_DEAL)):
        said.number = int(of[1] or of[2])
    needs.drop(line)
    if match is None:
        line.grab(_SET)
    match = match or (_action(line, said) if led else actions.begins(line))
    if match is None:
        return bare.bare(said) if led else None
    if not led and (moved.told_before(said, match) or ONWARD.search(line.read, 0, match.start())):
        return None
    end = next(stop for start, stop in line.clauses() if start <= match.start() < stop)
    found = steps.step(line, match, end, said.now)
    thing = steps.thing_before(line, match.start())
    if not led and _tells_before(said, match, found):
        return None
    name = steps.before(line, 0, match.start()) or _named(said, found)
    title = found.title if name == found.name else found.whole
    title = f"{thing} {title}" if thing else title
    ordered = any(word.read in ORDERS for word in line.words(0, match.start()))
    guessed = found.guessed and name == found.name
    found = replace(found, doubtful=found.doubtful or (ordered and not led) or guessed)
    besides = "" if ordered else steps.beside(line, 0, match.start())
    note = ", ".join(filter(None, (besides, joined(line, list(line.pieces(end))))))
    name, note = _whose(said, name, note)
    return _made(said, name, title, found, note)


def _whose(said: Said, name: str, note: str) -> tuple[str, str]:
    """«документы отвезти в банк, клиент Саакян»."""
    if name or said.number is not None or (whose := _WHOSE.fullmatch(note)) is None:
        return name, note
    return whose["who"], ""


_WHOSE = lazily.compile(
    r"(?:клиент|клієнт|заказчик|замовник|client|customer)[ :-]+(?P<who>[^\W\d_]\S*(?: [^\W\d_]\S*)?)", re.I
)


def _tells_before(said: Said, match: re.Match[str], found: steps.Step) -> bool:
    """More than a name stands before the action: what happened, or where the deal goes."""
    line = said.line
    if tells_deed(said.line) and "," in line.read[: match.start()]:
        return True
    if found.when is None and follow.lasting(match[0]) and steps.beside(line, 0, match.start()):
        return True  # «у Лядова собака злая звонить от калитки»
    told = [span for span in line.pieces(0, match.start()) if not _only_fill(line, span)]
    if len(told) > 1:
        return True
    return any(speaks(line.words(*span)) for span in told)


def _named(said: Said, found: steps.Step) -> str:
    """Where the deal has its number, only what is a name without a doubt."""
    return found.name if said.number is None or known(found.name) else ""


def _action(line: Line, said: Said) -> re.Match[str] | None:
    """Of «remind me friday to send …»: the moment may stand before it."""
    timeless = line.copy()
    dates.take(timeless, said.now)
    event = actions.EVENT.search(line.read)
    if event and _SOMEBODY_ABOUT.search(line.read[: event.start()]):
        event = None
    found = actions.begins(line) or actions.begins(timeless) or event
    infinitive = verbs.INFINITIVE.match(line.read, found.end() + 1) if found else None
    if infinitive and found and not verbs.INFINITIVE.fullmatch(found[0]):
        return infinitive  # «нагадай Рубану скинуть договір»
    return found


_SOMEBODY_ABOUT = lazily.compile(r"[^\W\d_] (?:про|о|об|насчет|about|щодо) $")
"""«Иванову про оплату»: whom and of what, nothing to be done there."""


def _only_fill(line: Line, span: tuple[int, int]) -> bool:
    return all(word.read in FILL for word in line.words(*span))


_NUMBER_LAST = lazily.compile(
    r"(?P<what>.*?[^\W\d_])(?: (?:по|про|насчет|about|re))? (?P<number>\d{1,6})", re.IGNORECASE
)


_AND_WHO = lazily.compile(r"(?<!\w)(?:и|й|і|та|and) (?P<who>[^\W\d_]+)$")
"""«набрать Рябова и Хвостова»: two clients."""


def _made(said: Said, name: str, title: str, found: steps.Step, note: str = "") -> Intent:
    whose = colleagues.declined(Line.of(name).words(), said.entries(said.vocabulary.people)) if name else None
    if whose is not None and said.number is not None:
        return replace(_made(said, "", title, found, note), person_id=whose)
    if name and (other := _AND_WHO.search(title.lower())) and names.personal(other["who"]):
        found = replace(found, doubtful=True)
    if said.number is None and not name and (last := _NUMBER_LAST.fullmatch(title)):
        said.number, title = int(last["number"]), last["what"]
        found = replace(found, doubtful=kind(title) != "call" or " " in title)
    if said.number is None and note.isdecimal() and len(note) < 7:
        said.number, note, found = int(note), "", replace(found, doubtful=True)
    read = Line.of(f"{name} {title} {note}")
    kept = f"{read.read} {said.number}"
    lost = [word.read for word in said.words() if word.read.isdigit() and word.read not in kept]
    slots = {"name": name, "task": (title, found.when), "note": note, "unread": (*said.unread, *found.unread, *lost)}
    past = found.when is not None and found.when.day < said.now.date()
    sure = said.sure and not (past or found.doubtful or lost) and (found.when is not None or not found.unread)
    return said.intent(Verb.TASK, **slots, sure=sure)


def _noun(said: Said) -> Intent | None:
    match = actions.NOUN.search(said.line.read)
    if match is None:
        return None
    if (hit := said.stage(said.words(*match.span()))) and hit.full and not moved.is_to_come(said, match):
        return None
    if any(
        tells(word.read) or _WANTED.fullmatch(word.read) for word in said.words(0, match.start())[1:]
    ) or ONWARD.search(said.line.read[: match.start()]):
        return None
    if moved.told_before(said, match) or rules.is_a_rule(said.line, match):
        return None
    said.take_leading_number()
    found = steps.step(said.line, match, len(said.line.read), said.now)
    if found.when is None and not found.unread:
        return None
    if found.when is not None and found.when.day < said.now.date():
        return None
    name = steps.before(said.line, 0, match.start()) or _named(said, found)
    long = len(found.title.split()) > LONG
    title = found.title if name == found.name else found.whole
    note = steps.beside(said.line, 0, match.start())
    if said.number is not None and name and not (known(name) or note):
        name, title = "", f"{name} {title}"  # "key handover for #114"
    long = long or len(note.split()) > LONG
    return _made(said, name, title, replace(found, doubtful=True) if long else found, note)


_WANTED = lazily.compile(r"(?:нуж(?:ен|на|но|ны)|потріб(?:ен|на|но|ні)|needs)")
"""«Лапина нужна сверка»: what somebody wants."""


LONG = 5
"""Words: a longer name of a meeting tells something else as well."""
