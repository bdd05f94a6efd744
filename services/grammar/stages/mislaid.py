"""A thing that was lost, and not the deal: «243 второй ключ потеряли», «упустил звонок»."""

import re

from services.grammar.language import lazily
from services.grammar.language.agreement import agree
from services.grammar.language.morphology import Form, readings
from services.grammar.line import Line, Word


def mislaid(line: Line, match: re.Match[str]) -> bool:
    """Whether what the verb of the match says was lost is a thing."""
    if _MISSED.match(match[0]) and _OF_NO_DEAL.match(line.read, match.end()):
        return True
    before = line.words(0, match.start())[-1:]
    if not before or not _LOST_SOMETHING.match(match[0]) or before[0].end != match.start() - 1:
        return False
    things = (one & _THING == _THING and not one & Form.ANIMATE for one in readings(before[0].read))
    words = line.words(0, match.start())
    return len(words) > 1 and any(things) and not _one_name(line, words)


def _one_name(line: Line, words: list[Word]) -> bool:
    """«Белый парус потеряли», but not «второй ключ»."""
    alone = len(words) == 2 and not line.read[: words[0].start].strip()
    return alone and agree(words[0].read, words[1].read) and not _OF_NO_DEAL.match(f" {words[1].read}")


_MISSED = lazily.compile(r"упусти|прошляп|впусти")
_OF_NO_DEAL = lazily.compile(
    r" (?:[^\W\d_]+(?:ый|ую|ий|ой|у|і) )?(?:звон|дзвін|вызов|виклик|скидк|знижк|деньг|грош|ключ|номер|машин|авто|срок"
    r"|строк"
    r"|термін|акци|поставк|доставк|документ|договор|договір|скан|письм|лист|встреч|зустріч|сообщ|повідомл|вопрос|питан)"
)
_THING = Form.NOUN | Form.ACCUSATIVE
_LOST_SOMETHING = lazily.compile(r"потеря(?:л|н)|втрати")
