"""Stages that are called by a verb, «Пропал»: what else is told of him who did, and what only things did."""

from services.grammar.company import lists, wordings
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.lexicon.speech import NEGATIONS, tells
from services.grammar.people import firms, names
from services.grammar.said import Said


def vanished(said: Said, hit: lists.Hit) -> bool:
    """«пропал, не выходит на связь»: a stage called by a verb, and what else one knows of it."""
    follows = said.words(hit.end)
    doing = (
        hit.full
        and any(tells(word.read) or wordings.gone(word.read) for word in hit.words)
        and (said.number is not None or bool(said.words(0, hit.start)))
    )
    if not doing or not follows:
        return False
    first = follows[0].read
    if _SO_LONG.match(said.line.read, hit.end) or _PHONE.match(said.line.read, hit.end):
        return True
    return first.isdigit() or first in (*NEGATIONS, "no") or tells(first)


_SO_LONG = lazily.compile(
    r" (?:уже |вже )?(?:(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|цел|перш|друг|трет|п'ят"
    r"|ціл)[^\W\d_]+ )?(?:недел|день|дня|дней"
    r"|месяц|тиж|дні|днів|місяц)"
)
"""«пропал вторую неделю»."""


_PHONE = lazily.compile(
    r" на (?:звонки|почт[уе]|письма|сообщения|дзвінки|листи|повідомлення) не | (?:и )?(?:(?:his|her"
    r"|their) )?(?:тел(?:ефон)?|номер|трубка|слухавка|phone|mobile)(?:'s)?(?!\w)"
)
"""«пропал телефон выключен»."""


def of_a_thing(said: Said, hit: lists.Hit) -> bool:
    """«заменили подшипник, гул пропал»: a thing did, and not the client."""
    before = said.words(0, hit.start)
    firm = firms.first(said.line, 0, hit.start)
    if (
        len(before) < 2
        or len(before[-1].read) == 1
        or firm is not None
        or before[-2].hyphened
        or before[-1].read in names.SECOND
        or not (len(hit.words) == 1 and must_be(hit.words[0].read, Form.PAST))
    ):
        return False
    thing = readings(before[-1].read)
    beside = before[-1].end == hit.start - 1 and not names.personal(before[-1].read)
    return beside and any(one & Form.NOUN for one in thing) and not any(one & Form.ANIMATE for one in thing)
