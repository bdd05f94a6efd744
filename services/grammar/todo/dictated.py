"""«Петренко тест-драйв прошёл завтра в три позвонить»: two things in one breath, where a comma would part them."""

from collections.abc import Sequence

from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.line import TAKEN, Line, Word
from services.grammar.said import Said
from services.grammar.todo import actions
from services.grammar.when import dates


def parted(said: Said) -> str | None:
    """The line anew, with a comma before the moment of what is to be done then; none where it does not end so."""
    read = said.line.read
    if "," in read or ";" in read:
        return None
    rest = said.line.copy()
    moment = dates.take(rest, said.now)
    if moment is None or moment.when is None:
        return None
    taken = [place for place, letter in enumerate(rest.read) if letter == TAKEN and read[place] != TAKEN]
    start, end = taken[0], taken[-1] + 1
    if rest.words(start, end):
        return None
    start = start if rest.words(end) else _call_before(rest, start)
    before, step = said.line.words(0, start), rest.words(start)
    if len(before) < _ENOUGH or not step or not _is_step(rest, step):
        return None
    if before[-1].read in FILL | STOP | _NEEDS or not (_told(before[-1].read) or _CALL.match(step[0].read)):
        return None
    place = said.line.span(start, end)[0]
    return f"{said.line.typed[:place].rstrip()}, {said.line.typed[place:]}"


def _call_before(line: Line, end: int) -> int:
    """«… принято в работу позвонить в среду в 11»: where the call begins that is to be then; `end` where none is."""
    words = line.words(0, end)
    return next((word.start for word in words[-_NEAR:] if _TO_CALL.fullmatch(word.read)), end)


_NEAR = 2
_TO_CALL = lazily.compile(r"(?:пере|по|со)?(?:звонить|дзвонити|телефонувати)|(?:пере)?набрать|(?:пере)?набрати")
_ENOUGH = 2
_NEEDS = spelt("надо нужно треба потрібно напомни нагадай need must to")


def _is_step(line: Line, words: Sequence[Word]) -> bool:
    """What to do, and nothing that somebody does."""
    action = actions.begins(line, words[0].start) or actions.NOUN.match(line.read, words[0].start)
    begins = action is not None and action.start() == words[0].start
    return begins and not any(tells(word.read) for word in words[1:])


def _told(word: str) -> bool:
    """«прошёл», «подписан»: so ends what was done; «договор завтра отправить» is one thing."""
    return tells(word) or _DONE.fullmatch(word) is not None


_DONE = lazily.compile(
    r"[^\W\d_]{3,}(?:[аяеё]н(?:[аоыі]|ий|ия)?|[ия]т[аоыі]?)|готов[аоыі]?|готовий|done|ready|signed|sent|paid"
)
_CALL = lazily.compile(
    r"(?:пере|со?|до|за|зі|по)?(?:звон|дзвон|дзвін|телефон)|(?:пере)?набра|call|ring|phone|встреч|зустріч|показ"
    r"|замер|замір"
)
"""What is done then to no thing that stands before."""
