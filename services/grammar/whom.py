"""The name in a stretch of a line, and what stands around it."""

import re
from collections.abc import Sequence

from services.grammar.language import lazily
from services.grammar.language.agreement import agree
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.language.words import spelt
from services.grammar.lexicon import things
from services.grammar.lexicon.around import AROUND
from services.grammar.lexicon.ing import DOING
from services.grammar.lexicon.speech import DID, FILL, ORDERS, STOP, SURELY_VERBAL, tells, verbal
from services.grammar.line import TAKEN, Line, Word
from services.grammar.people import firm_ends, firms, houses, names, persons, roles
from services.grammar.said import Said

_POSSESSIVE = lazily.compile(r"['’]s$", re.IGNORECASE)


_PREPOSITIONS = spelt("по с со у от до для к в из від з із with to for from at")
_ARTICLES = ("the", "a", "an", "his", "her", "our")
_ONTO = ("to", "into", "onto")


def subject(line: Line, start: int, end: int) -> tuple[str, int]:
    """The name at the beginning of a stretch, as typed, and where what follows it begins."""
    words = line.words(start, end)
    inside = False
    while words and (words[0].read in FILL or _a_deal(words)):
        inside = words[0].read in ("в", "во")
        words = words[1:]
    if not words:
        return "", end
    firm = firms.first(line, start, end)
    if firm and firm[0] <= words[0].start:
        return line.text(*firm), firm[1]
    led = any(word.read in _PREPOSITIONS for word in line.words(start, words[0].start)[-1:])
    alone = len(words) == 1 and not (line.ukrainian or readings(words[0].read) or words[0].read.isascii())
    plain = (
        alone or _number_of_a_name(line, words) or (led and words[0].read not in STOP and not words[0].read.isdigit())
    )
    if not plain and _begins_no_name(words[0].read):
        return "", words[0].start
    words = _of_a_name(line, words)
    last = 0
    while last + 1 < len(words) and last < 2 and _goes_on(line, words, last):
        if inside and names.given(words[last + 1].read) and not names.personal(words[0].read):
            break
        last += 1
    while last and words[last].read in FILL | STOP:
        last -= 1
    stop = firm_ends.and_company(line, words[last].end)
    if names.given(words[0].read) or names.given(words[last].read):
        stop = firm_ends.of_firm(line, stop)
    return _POSSESSIVE.sub("", line.text(words[0].start, stop)), stop


def _of_a_name(line: Line, words: list[Word]) -> list[Word]:
    """Not what follows an article, nor the «to» of «move Imogen Thwaite to …»."""
    words = words[: next((at for at, word in enumerate(words) if word.read in _ARTICLES), len(words))] or words
    led_on = len(words) > 1 and words[-1].read in _ONTO and line.read.startswith(TAKEN, words[-1].end + 1)
    return words[:-1] if led_on else words


def _a_deal(words: list[Word]) -> bool:
    """«заказ Вахрушевой»."""
    return words[0].read in _DEALS and len(words) > 1 and names.personal(words[1].read)


_DEALS = spelt("заявка заявку заявки заявке заявкой заказ заказа заказу замовлення order")


COUNTED = lazily.compile(
    r"раз\w?|дн\w+|день|нед\w+|тиж\w+|мес\w*|міс\w*|мин\w*|хв\w*|час\w*|год\w*|лет|лист\w*|вопрос\w*|питан\w+|звон\w+"
    r"|дзвін\w*|окн\w|вікн\w|двер\w+|машин\w*|авто|штук\w?|комплект\w?|тыс\w*|тис\w*|млн|руб\w*|грн|доллар\w*|долар\w*"
    r"|процент\w*|человек\w?|людин\w?|times?|days?|weeks?|months?|hours?|min\w*|windows?|doors?|cars?|people|calls?"
)
_INTO = lazily.compile(r"(?:^|(?<!\w)(?:в|во|с|со|к|у|для|по|з|із|до|to|with|from|at) )[ \x00]*$")


def _number_of_a_name(line: Line, words: list[Word]) -> bool:
    """«звонок в Три кита»: a number in letters, at the start or after «в», of what is not counted."""
    if len(words) < 2 or not words[0].read.isdigit() or words[1].start != words[0].end + 1:
        return False
    in_letters = not line.typed_between(words[0].start, words[0].end)[0].isdigit()
    plain = not (words[1].read.isdigit() or verbal(words[1].read) or COUNTED.fullmatch(words[1].read))
    return in_letters and plain and _INTO.search(line.read[: words[0].start]) is not None


def _begins_no_name(word: str) -> bool:
    named = names.given(word) or (word.endswith("ing") and word.isascii() and word not in DOING)
    told = not named and (SURELY_VERBAL.fullmatch(word) or DID.fullmatch(word))
    return word in STOP or word in ORDERS or word in _DAYS or bool(told) or word.isdigit()


_DAYS = spelt("сегодня завтра послезавтра вчера сьогодні післязавтра вчора учора today tomorrow yesterday")


def _a_house(words: list[Word]) -> bool:
    """«ресторан волна хотят скидку»: called by a name of its own, with its deed behind; in capitals it is a firm."""
    if words[0].read not in houses.KINDS or len(words) < _WITH_DEED or not tells(words[2].read):
        return False
    called = words[1].read
    return not (tells(called) or called in FILL | STOP or must_be(called, Form.ADVERB))


_WITH_DEED = 3


def _goes_on(line: Line, words: list[Word], last: int) -> bool:
    """Whether the name has one more word."""
    following = words[last + 1]
    alone = last == 0 and len(words) == 2
    if words[last].hyphened and following.start == words[last].end + 1:
        return True
    if line.read[words[last].end : following.start] not in (" ", "-"):
        return False
    stop = following.read in _ARTICLES or following.read in _NO_NAME or firm_ends.WHEN.fullmatch(following.read)
    if following.read.isdigit() or stop:
        return False
    if last + 2 < len(words) and words[last + 2].read == "of":
        return False  # «emailed lavelle pics of the boot»
    if following.hyphened and not names.personal(following.read):
        return persons.part(words, last + 1) == 2
    if things.is_object(following.read):
        return False
    if last == 0 and _a_house(words):
        return True
    if (
        last == 0
        and names.given(words[0].read)
        and (_OF_ALL_CASES.fullmatch(following.read) or roles.surname_of(words[0].read, following.read))
    ):
        return True
    firm = following.read in names.SECOND and (last == 0 or words[last].read in names.SECOND)
    if names.personal(following.read) or firm or _of_given(words, last):
        return True
    if last == 0 and not names.personal(words[0].read) and _one_name(words):
        return True
    return not verbal(following.read) and (alone or (not names.personal(words[last].read) and len(words) <= 3))


def _of_given(words: list[Word], last: int) -> bool:
    """ "Leanne Thackwray has a Corsa", "Lorna Petch pics …": a surname of no list behind the given name."""
    if last or len(words) < _WITH_DEED or not names.given(words[0].read):
        return False
    third = words[2].read
    does = SURELY_VERBAL.fullmatch(third) or third in _DOES or (third.isascii() and things.is_object(third))
    second = words[1].read
    return bool(does) and names.may_be_surname(words[0].read, second) and second not in FILL | STOP | AROUND


_DOES = ("has", "is", "was", "wants", "needs", "will", "says", "said")
_OF_ALL_CASES = lazily.compile(r"[^\W\d_]{2,}[^ш](?:ых|их)")
"""«Галина Сухих»."""
_NO_NAME = AROUND | spelt("без проти против двоє троє двое трое sent gave told showed asked сегодня сьогодні today")
"""«у гармаша дружина проти»: who else has a say, and how."""


def _one_name(words: list[Word]) -> bool:
    """«Северный ветер просит»; of English words any two before what somebody does."""
    first, second = (word.read for word in words[:2])
    if tells(second) or second in STOP | FILL:
        return False
    if agree(first, second):
        return True
    does = words[2].read if len(words) > 2 else ""
    english = first.isascii() and second.isascii() and first.isalpha() and second.isalpha()
    return english and second not in AROUND and SURELY_VERBAL.fullmatch(does) is not None


def joined(line: Line, spans: Sequence[tuple[int, int]]) -> str:
    """Stretches as typed, with a comma where there was punctuation between them."""
    text = ""
    for place, (start, end) in enumerate(spans):
        piece = line.text(start, end)
        if piece and text:
            between = line.read[spans[place - 1][1] : start]
            text += " / " if "/" in between else ", " if re.search(r"[,;:.!?-]", between) else " "
        text += piece
    return text


def more(said: Said, rest: list[tuple[int, int]]) -> bool:
    return any(word.read not in FILL for span in rest for word in said.words(*span))


def first_name(said: Said) -> tuple[str, list[tuple[int, int]]]:
    """The first name that is free, and the stretches after it that say something."""
    name, rest = "", []
    for start, end in said.line.pieces():
        found, stop = ("", start) if name else subject(said.line, start, end)
        if not found or (said.named and not known(found)):
            found, stop = "", start
        name = name or found
        if any(word.read not in FILL for word in said.words(stop, end)):
            rest.append((stop, end))
    return name, rest


def titled(said: Said) -> tuple[str, list[tuple[int, int]]]:
    """As `first_name`; a deal may go by its title, prepositions and all: «балкон под ключ на смету»."""
    return with_title(said, *first_name(said))


def with_title(said: Said, name: str, rest: list[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """The name with what of the deal's title stands right behind it."""
    if not name or not rest or known(name):
        return name, rest
    start, end = rest[0]
    words = said.words(start, end)
    while words and words[-1].read in _LEADS_ON:
        words = words[:-1]
    inside = 1 < len(words) < _MOST_INSIDE and words[0].read in _INSIDE and words[0].start == start + 1
    if not inside or any(word.read.isdigit() or tells(word.read) for word in words):
        return name, rest
    return f"{name} {said.line.text(words[0].start, words[-1].end)}", rest[1:]


_INSIDE = spelt("на для под в во с со из от к під у з із до for with in")
_LEADS_ON = spelt("на в во к до у to into onto")
_MOST_INSIDE = 5


def surely(name: str) -> bool:
    """Nothing but a person's names, or a firm; «Вадим аванс» has a word too many."""
    line = Line.of(name)
    words = line.words()
    firm = firms.first(line, 0, len(line.read)) or (len(words) == 2 and words[1].read in names.SECOND)
    return bool(firm) or all(names.personal(word.read) for word in words)


def known(name: str) -> bool:
    """Names a person or a firm by itself; «окна на дачу» may as well be goods."""
    line = Line.of(name)
    return any(names.personal(word.read) for word in line.words()) or firms.first(line, 0, len(line.read)) is not None
