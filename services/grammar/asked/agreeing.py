"""«да», «ага, новая», "yes please": the answer to a question that asks no more."""

from services.grammar.language import lazily
from services.grammar.typed.spelling import heard

_SAID = lazily.compile(
    r"(?:да|ага|угу|ну да|верно|точно|правильно|конечно|давай|сделай|ок(?:ей)?|хорошо|именно"
    r"|так|авжеж|звісно|звичайно|вірно|слушно|добре|зроби"
    r"|yes|yeah|yep|yup|sure|right|correct|ok(?:ay)?|do it|go ahead)"
    r"(?:[ ,.!]+(?:да|новая|это новая|сделай|так|все верно|пожалуйста|нова|це нова|будь ласка|it is|new|please|do))*"
    r"[ .!)]*"
)


def said(text: str) -> bool:
    """Whether this and nothing else is said."""
    return _SAID.fullmatch(heard(text).read.strip()) is not None
