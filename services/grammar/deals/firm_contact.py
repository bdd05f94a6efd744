"""Who speaks for a firm: «ООО Кедр, Лидия Сергеевна, …», «… контакт Игорь Львович»."""

from services.grammar.deals import before_phone
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, readings
from services.grammar.lexicon import things, wares
from services.grammar.lexicon.speech import FILL, tells
from services.grammar.line import Line, Word
from services.grammar.people import firms, houses, names, persons, surnames
from services.grammar.said import Said

_CONTACT = lazily.compile(
    r"(?<!\w)(?:контакт\w*(?: лицо| особа)?|конт\.? лицо|лпр|директор|гендир|бухгалтер|снабженец|закупщик"
    r"|contact(?: person)?)(?: is)?[ :]+"
)


def contact(said: Said, firm: str) -> tuple[str, str]:
    """«… контакт Игорь Львович»: who speaks for the firm, and the words that say more of him than his name.

    Of a client who is no firm they are all words about him.
    """
    match = _CONTACT.search(said.line.read)
    span = persons.first(said.words(match.end())) if match else _unannounced(said, firm)
    if match and (span is None or (span[0] == match.end() and not _goods_behind(said, span))):
        span = _all_of(said, match.end()) or span
    if span is None or (match and span[0] != match.end()):
        return "", ""
    span = _unlabelled(said, span)
    start = match.start() if match else span[0]
    said.line.take(start, span[1])
    whole, name = said.line.typed_between(start, span[1]), said.line.typed_between(*span)
    if not (firms.is_firm(firm) or _nobody(firm)):
        return "", whole
    return name, whole if match and not _JUST_CONTACT.match(match[0]) else ""


def _nobody(client: str) -> bool:
    """«Ремстройсервис», who has a contact: no person is called so."""
    words = Line.of(client).words()
    return words[0].read in houses.KINDS or not any(names.personal(word.read) for word in words)


def introduced(said: Said, person: tuple[int, int]) -> bool:
    """«контакт Олег»: said of him to be no more than that."""
    match = _CONTACT.search(said.line.read, 0, person[0])
    return match is not None and len(said.words(match.end(), person[0])) < _FEW


def _unlabelled(said: Said, span: tuple[int, int]) -> tuple[int, int]:
    """«роман телефон 8 911 …», "gareth label printers"."""
    words = said.words(*span)
    thing = len(words) > 1 and (words[-1].read in _ITS_LABEL or wares.ware(words[-1].read))
    return (span[0], words[-2].end) if thing and names.given(words[0].read) else span


def _goods_behind(said: Said, span: tuple[int, int]) -> bool:
    """«контакт Регина аудит склада»: a given name, and what is sold."""
    following = next(iter(said.words(span[1])), None)
    if following is None or following.start != span[1] + 1 or names.personal(following.read):
        return False
    if wares.ware(following.read):
        return True
    lifeless = any(one & Form.NOUN and not one & Form.ANIMATE for one in readings(following.read))
    return lifeless and all(names.given(word.read) for word in said.words(*span))


def _all_of(said: Said, start: int) -> tuple[int, int] | None:
    """«контакт Янис Озолс, …»: all that stands there, be it in no list."""
    end = next((last for first, last in said.line.pieces() if first <= start < last), start)
    words = said.words(start, end)
    while words and words[-1].read in _ITS_LABEL:
        words = words[:-1]
    named = 0 < len(words) < _NAMES and all(word.read.isalpha() and not tells(word.read) for word in words)
    return (words[0].start, words[-1].end) if named and words[0].start == start else None


_NAMES = 4
_ITS_LABEL = ("тел", "телефон", "моб", "номер", "phone", "mobile", "tel")
_JUST_CONTACT = lazily.compile(r"конт|лпр|contact")


def _unannounced(said: Said, firm: str) -> tuple[int, int] | None:
    span = _alone(said) or _behind(said, firm)
    return span if span or not firms.is_firm(firm) else _before_phone(said) or before_phone.stranger(said)


def _alone(said: Said) -> tuple[int, int] | None:
    """«…, Игорь Львович, …»: between commas."""
    found = None
    for start, end in said.line.pieces():
        words = said.words(start, end)
        if words and (persons.first(words) == (words[0].start, words[-1].end) or _two_names(said, start, end, words)):
            found = words[0].start, words[-1].end
    return found


def _behind(said: Said, firm: str) -> tuple[int, int] | None:
    """«ООО Пожцентр Юлия Сергеевна огнетушители»: two names at least, right behind the firm or its phone."""
    if _OF_ONE.match(firm.lower()):
        return None
    first = next(iter(said.line.pieces()), None)
    words = said.words(*first) if first else []
    span = persons.first(words)
    if (led := _led_by_surname(words)) is not None and _nobody(firm):
        return led
    if len(words) > _FEW and surnames.LIKE_ADJECTIVE.fullmatch(words[0].read) and _nobody(firm):
        return words[0].start, words[0].end
    if span is None or span[0] != words[0].start or not (named := said.words(*span)):
        return None
    if len(named) == 1:
        surname = _nobody(firm) and not firms.is_firm(firm) and names.surname(named[0].read)
        return span if (surname or _alone_in_firm(named)) and len(words) > _FEW else None
    return span if any(names.given(word.read) for word in named) else None


def _led_by_surname(words: list[Word]) -> tuple[int, int] | None:
    """«… Шкурат Денис настройка аналитики»: a surname of no list, and then a given name."""
    if len(words) <= _FEW or not names.given(words[1].read) or words[1].start != words[0].end + 1:
        return None
    strange = words[0].read.isalpha() and not (readings(words[0].read) or words[0].read.isascii())
    return (words[0].start, words[1].end) if strange else None


_FEW = 2


def _alone_in_firm(named: list[Word]) -> bool:
    """«ООО Атлант-Фит Регина ежедневная уборка»: a given name, and nothing that is sold."""
    name = named[0].read
    lifeless = any(one & Form.NOUN and not one & Form.ANIMATE for one in readings(name))
    return names.given(name) and not lifeless and not (wares.ware(name) or name in wares.COMMON)


def _before_phone(said: Said) -> tuple[int, int] | None:
    """«вентиляция для столовой Ольга Генриховна телефон 8 912 …»: with a patronymic, at the end of what is told."""
    for start, end in said.line.pieces():
        for span in persons.every(said.words(start, end)):
            full = surnames.PATRONYMIC.fullmatch(said.words(*span)[-1].read) and len(said.words(*span)) > 1
            if full and _ITS_PHONE.match(said.line.read, span[1]):
                return span
    return None


_ITS_PHONE = lazily.compile(r",? ?(?:(?:тел|телефон|моб|номер)\.?:? ?)?\x00{9,}")
_OF_ONE = lazily.compile(r"(?:ип|фоп|чп)(?!\w)")
"""A firm that is a person himself."""


def _two_names(said: Said, start: int, end: int, words: list[Word]) -> bool:
    """«Tashi Norbu, Coldstream LLC, …, payroll for 30»: alone between commas, and the goods stand elsewhere."""
    if len(words) != 2 or not all(word.read.isalpha() for word in words):
        return False
    if not words[0].read.isascii():
        return names.given(words[0].read) and not wares.ware(words[1].read) and words[1].read not in wares.COMMON
    if any(word.read in FILL | wares.COMMON or tells(word.read) or things.is_object(word.read) for word in words):
        return False
    others = [span for span in said.line.pieces() if span != (start, end)]
    wanted = any(len(said.words(*span)) > 2 for span in others)
    return wanted and (any(names.personal(word.read) for word in words) or not said.line.read[:start].strip(" ,"))
