"""What a step is done with, where it stands before the deed: «калитку привезу», «счёт выслать»."""

import re

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, may_be, readings
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.line import Line, Word
from services.grammar.people import names


def thing(line: Line, start: int, end: int) -> str:
    """«калитку привезу в сб»: what is done with it stands behind it."""
    words = line.words(start, end)
    alone = 0 < len(words) < _FEW and words[-1].end == end - 1 and not names.personal(words[0].read)
    alone = alone and not any(tells(word.read) for word in words)
    of_it = alone and all(may_be(word.read, Form.GENITIVE) or not readings(word.read) for word in words[1:])
    return line.text(start, end) if of_it and may_be(words[0].read, Form.ACCUSATIVE) else ""


def before(line: Line, start: int, match: re.Match[str]) -> tuple[int, str]:
    """What it is done with, where it stands before the deed; and where the words of the step begin."""
    if what := thing(line, start, match.start()):
        return start, what
    beside = _object_beside(line, start, match)
    return (beside.start, line.text(beside.start, beside.end)) if beside else (match.start(), "")


def _object_beside(line: Line, start: int, match: re.Match[str]) -> Word | None:
    """«хочет обучение счет выслать в чт»: the paper before the verb is what is to be sent, and not what he wants."""
    words = line.words(start, match.start())
    if len(words) < _BESIDE or words[-1].end != match.start() - 1 or not _SENDS.match(match[0]):
        return None
    wished = tells(words[-2].read) or words[-2].read in STOP | FILL or may_be(words[-2].read, Form.ADJECTIVE)
    return words[-1] if things.is_object(words[-1].read) and not wished else None


_SENDS = lazily.compile(
    r"(?:от|пере|вы|до|на)?(?:прав|сла|кину|скину|сброс|выстав|вистав|надісл|відправ|подгот|підгот"
    r"|сдела|зроб)"
)
_FEW, _BESIDE = 3, 2
