"""An order to move a deal to no stage of the company's: «#101 на космос», «двигай Орлова», «Орлов назад»."""

import re

from services.grammar.company import colleagues
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.lexicon import things, wares
from services.grammar.lexicon.speech import NEGATIONS, tells
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.when import dates
from services.grammar.whom import known, subject

_ONLY_DEALS = (
    r"(?P<push>(?:пере|про|по)?двин(?:ь|ьте|уть)|двига(?:й|йте|ем|ть)|пересунь|пересувай|посунь|рухай(?:мо)?"
    r"|move|shift|закр(?:ой(?:те)?|ыть|ий(?:те)?|ити)|close)"
)
"""What is moved so is a deal; what is «перенеси», "put" or «переведи» may be much else."""
_ORDER = lazily.compile(
    rf"^[ \x00]*(?:{_ONLY_DEALS}|переведи(?:те)?|переводи(?:м|те)?|перевести|(?P<put>перен[еі]си(?:те)?|перенести"
    r"|перекинь|put(?= .* to )))(?: (?:сделку|клиента|угоду|клієнта|deal))?(?= |$)(?P<whom>[^,;:.!?]*?)"
    r"(?: (?:на|в|у|до|to|into|onto) (?:the )?(?:(?:этап|стадию|статус|етап|стадію|stage) )?(?:the )?"
    r"(?P<where>[^,;:.!?\d\x00]{2,60}))?[ .!]*$"
)
_BARE = lazily.compile(
    r"^[ ]*\x00+ (?:на|to the) (?:(?:этап|стадию|етап|стадію) )?(?P<where>[^,;:.!?\d\x00]{2,40})[ .!]*$"
)
_BACK = (
    r"(?:назад|(?:на )?(?:один )?(?:этап|шаг|стадию|етап|крок|стадію) назад|(?:one )?(?:stage |step )?back"
    r"|back (?:a|one) (?:stage|step)"
    r"|(?:(?:на|to) (?:the )?)?(?:предыдущ\w+|попередн\w+|друг\w+|інш\w+|previous|another) (?:этап|стадию|етап"
    r"|стадію|stage))"
)
_STAGE = r"(?:этап|стади[яю]|етап|стаді[яю]|stage|(?:смена|зміна) (?:этапа|стадии|етапу|стадії)|change of stage)"
_ANEW = lazily.compile(
    rf"^[ ]*(?:верни(?:те)?|вернуть|поверни|move|send|put) (?:сделку |угоду "
    rf"|deal )?(?P<back>[^,;:.!?]+?) {_BACK}[ .!]*$"
    r"|^[ ]*(?:смени(?:ть)?|поменя(?:й|ть)|измени(?:ть)?|зміни(?:ти)?|поміняй|change|update) (?:the )?"
    r"(?:этап|стадию|етап|стадію|stage)(?: (?:у|по|в|of|on|for))? (?P<of>[^,;:.!?]+?)[ .!]*$"
    rf"|^[ ]*(?P<whom>[^,;:.!?]+?) (?:{_BACK}|{_STAGE})[ .!?]*$"
)
"""To which, is asked."""
_SOMETIME = lazily.compile(
    r"(?:по)?(?:том|тім)|(?:по)?п[оі]з[жн]і?[шж]?е|later|друг(?:ой|ое|ий|ую) .*|another .*|next .*"
)
_LONGEST = 4
"""Words by which a stage is called."""


def nowhere(said: Said) -> Intent | None:
    """Asked about: which stage it is to be. `note` is what it was called, "" where nothing was named."""
    if (anew := _anew(said)) is not None:
        return anew
    match = _BARE.match(said.line.read) or _ORDER.match(said.line.read)
    if match is None or said.unread or (said.number is None and match.re == _BARE):
        return None
    where = match.span("where") if match["where"] else None
    if where is not None and not _may_be_a_stage(said, *where):
        return None
    name = _whom(said, match) if match.re == _ORDER else ""
    if name is None or not (where or ((name or said.number is not None) and not match["put"])):
        return None
    note = said.line.text(*where) if where else ""
    said = said.copy()
    said.line.take_all()
    return said.intent(Verb.MOVE, name=name if said.number is None else "", note=note, sure=False)


def _anew(said: Said) -> Intent | None:
    """Whose stage is to be another."""
    match = _ANEW.match(said.line.read)
    group = match.lastgroup if match else None
    if match is None or group is None or said.unread:
        return None
    said = said.copy()
    said.line.take(0, match.start(group))
    said.line.take(match.end(group), len(said.line.read))
    said.take_leading_number()
    words = said.words()
    name, stop = subject(said.line, 0, len(said.line.read)) if said.number is None and words else ("", 0)
    ordered = group != "whom" and not any(things.is_thing(word.read) for word in words)
    whose = name and not said.words(stop) and (known(name) or ordered or not readings(words[0].read))
    if not whose and (said.number is None or words):
        return None
    said.line.take_all()
    return said.intent(Verb.MOVE, name=name, sure=False)


def _may_be_a_stage(said: Said, start: int, end: int) -> bool:
    """No moment, nobody of the team or else, and nothing that somebody does."""
    words = said.words(start, end)
    if not 0 < len(words) <= _LONGEST or dates.take(said.line.only(start, end), said.now, delay=True):
        return False
    if colleagues.person(words, said.entries(said.vocabulary.people)) or _SOMETIME.fullmatch(
        said.line.read[start:end].strip()
    ):
        return False
    return not any(
        names.personal(word.read) or must_be(word.read, Form.ANIMATE) or tells(word.read) or word.read in NEGATIONS
        for word in words
    )


def _whom(said: Said, match: re.Match[str]) -> str | None:
    """The name between the order and the stage; none where it is a thing, or more than a name."""
    start, end = match.span("whom")
    words = said.words(start, end)
    if not words:
        return ""
    name, stop = subject(said.line, start, end)
    if not name or said.words(stop, end) or any(things.is_thing(word.read) for word in words):
        return None
    first = words[0].read
    strange = not any(wares.ware(word.read) for word in words) if first.isascii() else not readings(first)
    may_be_one = match.groupdict().get("push") and not first.isascii()
    return name if known(name) or strange or may_be_one else None
