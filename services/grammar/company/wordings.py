"""Verbs that say what a company's own name says: «взяли в работу» is «Принято в работу», «ушёл» is «ушли»."""

from functools import lru_cache

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be


@lru_cache(8192)
def of_another_kind(word: str, token: str) -> bool:
    """«работают» is not «Принято в работу»."""
    return word != token and must_be(word, Form.PRESENT) and must_be(token, Form.NOUN)


@lru_cache(8192)
def same_doing(word: str, token: str) -> bool:
    """«ушёл» is «ушли», «пішла» is «пішов», «обрав» «обрали»."""
    one, other = _PAST.fullmatch(word), _PAST.fullmatch(token)
    return one is not None and other is not None and one["stem"] == other["stem"]


_PAST = lazily.compile(r"(?P<stem>[^\W\d_]+ш(?=ел|ов|л)|[^\W\d_]{2,}[аиіуя](?=в|л))(?:ел|ов|л[аио]|в)(?:ся|сь)?")


_ACCEPTED, _SENT = ("принят", "прийнят"), ("отправл", "надісл", "відправл", "sent")
_GONE = ("зник", "пропал")
_RECEIVED = ("получен", "отриман", "received")
BY_DOING = (*_ACCEPTED, *_SENT, *_GONE, *_RECEIVED)
_TAKEN = lazily.compile(
    r"вз(?:ял[аи]?|ято?|ятый?|я(?:в|ла|ли))|бер(?:у|ем|емо|ет|е|ут|уть)|возьм(?:у|ем)|візьм(?:у|емо)"
)
_SENDING = lazily.compile(
    r"(?:вы|от|пере|по)сла(?:л[аи]?|н[оаы]?)|(?:с|за)кинул[аи]?|висла(?:в|ла|ли)|скину(?:в|ла|ли)"
)
_CAME_IN = lazily.compile(
    r"приш(?:ла|ли|ел)|поступил[аи]?|получил[аи]?|упал[аи]?|в?нес(?:ла|ли)?|перечислил[аи]?|оплатил[аи]?|(?:с"
    r"|за)?кинул[аи]?|перев(?:ел|ела|ели)"
    r"|(?:на|при)йш(?:ла|ли|ов)|отрима(?:в|ла|ли)|сплати(?:в|ла|ли)|arrived|landed"
)
"""«предоплата пришла», «внесли предоплату» is «Предоплата получена»."""
_VANISHED = lazily.compile(r"пропа(?:л[аи]?|в|ли)|зник(?:л[аи])?|исчез(?:л[аи])?")
"""«взяли в работу» is «Принято в работу», «выслала счёт и договор» is «Счёт+договор отправлен»."""


def gone(word: str) -> bool:
    """«пропал», «зник»."""
    return _VANISHED.fullmatch(word) is not None


def done(word: str, token: str) -> bool:
    """A verb that says in other words what a stage is called by."""
    if token.startswith(_ACCEPTED):
        return _TAKEN.fullmatch(word) is not None
    if token.startswith(_GONE):
        return _VANISHED.fullmatch(word) is not None
    if token.startswith(_RECEIVED):
        return _CAME_IN.fullmatch(word) is not None
    return token.startswith(_SENT) and _SENDING.fullmatch(word) is not None
