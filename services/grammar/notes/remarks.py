"""«#12 жена против», «Иванов просит скидку»: what somebody does or is, kept as a note."""

from collections.abc import Sequence
from itertools import pairwise

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.language.words import MONTH, spelt
from services.grammar.lexicon import verbs
from services.grammar.lexicon.around import AROUND
from services.grammar.lexicon.speech import FACT, FILL, MEASURED, NEGATIONS, ORDERS, speaks, tells
from services.grammar.line import Word
from services.grammar.money import amounts, prices
from services.grammar.notes import plain
from services.grammar.people import names, persons
from services.grammar.said import Said
from services.grammar.stages import closings
from services.grammar.todo import follow
from services.grammar.whom import COUNTED, subject


def remark(said: Said) -> Intent | None:
    """«#12 жена против», «Иванов просит скидку»: whom, and what somebody does."""
    if closings.asks(said.line) or plain.ORDER.search(said.line.read):
        return None
    said = said.copy()
    words = said.words()
    first = next((word.read for word in words[1:] if word.read not in FILL | NEGATIONS), "")
    _take_number(said, words, first)
    if said.number is not None and (words := said.words()):
        said.line.grab(_OF_DEAL)
        return _remark_of(said, "", 0)
    if words and (whose := _of_others(said, words)):
        text = said.line.text()
        said.line.take_all()
        return said.intent(Verb.NOTE, name=whose, note=text, sure=said.sure)
    name, stop = subject(said.line, 0, len(said.line.read))
    following = said.words(stop)
    fact = FACT.match(said.line.read, following[0].start) if following else None
    if following and (following[0].read in ORDERS or verbs.order(following[0].read)):
        return None
    placed = len(words) > _ABOUT and _at(said, words[0]) and _unknown(words[1].read)
    told_of = bool(following) and (placed or following[0].read in _NEEDED | AROUND)
    if not name or not following or not (fact or told_of or speaks(following) or tells(following[0].read)):
        return None
    first = next((word.read for word in following if word.read not in NEGATIONS), "")
    certain = bool(fact) or any(names.personal(word.read) for word in said.words(0, stop)) or tells(first)
    certain = certain or following[0].read in _NEEDED or (told_of and _at(said, words[0]))
    certain = certain or (not tells(said.words(0, stop)[0].read) and any(tells(word.read) for word in following[1:4]))
    told = any(tells(word.read) and not verbs.INFINITIVE.fullmatch(word.read) for word in following)
    certain = certain and (told or not _priced(said))
    return _remark_of(said, name, stop) if certain else None


_OF_DEAL = lazily.compile(r"^[ ]*(?:по|про|на|у|в|о|об|on|re|for|about) (?=\x00)")
"""«по сделке 187 просят отсрочку»."""


def _at(said: Said, first: Word) -> bool:
    """«у Білик мама …», «в гармаша директор …», «по Джиоеву деньги …»: whose they are is said before."""
    return first.read in ("у", "в", "по") and said.line.read[first.end : first.end + 1] == " "


def _unknown(word: str) -> bool:
    """«у Тольяттисервиса рампа только под газели», «у Ершовой потолок низкий»: in no dictionary, or a name."""
    strange = not readings(word) or names.surname(word) or names.surname_in_case(word)
    return word.isalpha() and not word.isascii() and strange


def _take_number(said: Said, words: Sequence[Word], first: str) -> None:
    """Of the deal, if the number that stands first is one."""
    if _so_many(words):
        said.number = int(words[0].read)
        said.line.take(words[0].start, words[0].end)
    elif len(words) > 2 and words[0].read.isdecimal() and (tells(first) or first in _NEEDED or _numbered(words)):
        said.take_leading_number()
    elif len(words) > _ABOUT and words[0].read in _OF and words[1].read.isdecimal() and _tells(words[2:]):
        said.take_leading_number()
        said.line.take(words[0].start, words[0].end)


def _tells(words: Sequence[Word]) -> bool:
    """«по 77 клиент хочет …»: he, and what he does."""
    first = words[1:] if words[0].read in FILL | {"the"} else words
    english = len(first) > 1 and first[0].read.isascii()
    return bool(first) and (tells(first[0].read) or (english and tells(first[1].read)))


_ABOUT = 3
_OF = spelt("по про on re about regarding")
"""«по 281 заменили подшипник»."""
_MANY = lazily.compile(r"[^\W\d_]+(?:ов|ев|ей|ок|ек|он|ей|ів|їв|ий)|[^\W\d_]*s")


_NEEDED = spelt(
    "нужен нужна нужно нужны надо треба потрібен потрібна потрібно потрібні против проти нет немає нема нету "
    "только лишь тільки лише лиш без важливо важливе важлива важливий важливі цікаво интересно двоє троє двое трое "
    "зручно незручно удобно неудобно"
)


def _numbered(words: Sequence[Word]) -> bool:
    """«57 соседи жалуются»: the number is a deal's, and counts nothing."""
    number, who, *rest = words
    if int(number.read) > _NO_COUNT and _FACTS.fullmatch(who.read):
        return True
    telling = any(tells(word.read) or word.read in _NEEDED for word in rest[:_NEAR])
    many = _MANY.fullmatch(who.read) and not _says_which(who.read) and not (telling and who.read.isascii())
    counted = who.read.isdigit() and who.read != "1"
    if _one_thing(int(number.read), who, rest):
        return True
    if int(number.read) < 5 or many or counted or COUNTED.fullmatch(who.read):
        return False
    return telling or _told_of(int(number.read), who, rest)


def _says_which(word: str) -> bool:
    """«лівий поріг»: an adjective; whatever is counted in Ukrainian does not end so."""
    return must_be(word, Form.ADJECTIVE) or (word.endswith("ий") and not readings(word))


_FACTS = lazily.compile(
    r"проб[еі]г|салон|кузов|дви[гж](?:ун|ок|атель)|мотор|бампер|пор[оі]г|капот|багажн[иі]к|коробка|кпп|ходова?я?"
    r"|п[оі]двес?[іо]?ска"
    r"|гума|резина|скло|стекло|лобове|лобовое|фара|диск|масло|кондер|кондиц[иі]онер|кл[иі]мат|тормоза|гальма|ржавчина"
    r"|[іи]ржа"
    r"|пр[иі]в[оі]д|документи|документы|власник|владелец|хозя[иї]н|господар|ключ|ремонт|балкон|дах|крыша|фасад|будинок"
    r"|дом|двері"
)
"""What a thing that is sold is told of by, one of each: «318 пробіг 140 тис» counts nothing."""


def _one_thing(number: int, who: Word, rest: Sequence[Word]) -> bool:
    """«264 дверь битая, хозяин один»: so many would be «двери»."""
    found = readings(who.read)
    one = bool(found) and all(form & Form.NOMINATIVE or form & Form.ACCUSATIVE for form in found)
    one = one and not any(form & (Form.GENITIVE | Form.PLURAL) for form in found)
    figures = _figures(rest)
    return number > _NO_COUNT and number % 10 != 1 and one and len(rest) > 1 and not figures


def _so_many(words: Sequence[Word]) -> bool:
    """«255 two keys, one tyre low»: those are counted, and the first number is a deal's."""
    if len(words) < _ABOUT or not (words[0].read.isdecimal() and words[1].read.isdecimal()):
        return False
    of = words[2].read
    counted = _HUNDRED < int(words[0].read) < _LONG and len(words[1].read) == 1 and of.isascii() and of.isalpha()
    return counted and not COUNTED.fullmatch(of) and not _UNIT.fullmatch(of)


def _told_of(number: int, who: Word, rest: Sequence[Word]) -> bool:
    """«236 зимняя на литье, летняя в багажнике»: so many are hardly counted, and so many words tell something."""
    figures = _figures([who, *rest])
    enough = _ENOUGH if number < 100 else _ENOUGH - 1
    return (
        number > _NO_COUNT
        and len(rest) >= enough
        and not figures
        and (_of_a_thing(who, rest) or not names.personal(who.read))
    )


def _of_a_thing(who: Word, rest: Sequence[Word]) -> bool:
    """«212 кутова квартира»: an adjective that ends as surnames do, and its noun."""
    return who.read.endswith("а") and rest[0].read.endswith(("а", "я")) and not names.personal(rest[0].read)


def _figures(words: Sequence[Word]) -> bool:
    """Those which tell how much, not «пробег 140»."""
    told = {after.start for word, after in pairwise(words) if _MEASURED.fullmatch(word.read)}
    return any(word.read.isdigit() and word.end - word.start > 1 and word.start not in told for word in words)


_MEASURED = lazily.compile(MEASURED)
_NEAR = 5
"""Words: «310 рассрочку на 6 месяцев одобрили»."""
_NO_COUNT, _ENOUGH = 20, 3
_HUNDRED, _LONG = 100, 10**6
_UNIT = lazily.compile(rf"[a-z]{{1,2}}|grand|lakhs?|crores?|quid|bucks|thousand|million|euros?|pounds|dollars|{MONTH}")


_OTHERS = lazily.compile(
    r"банк\w{0,2}|сбер\w{0,4}|втб|альфа|приват\w*|лизинг\w*|страхов\w+|жен[аы]|муж|сын|дочь|отец|мама|юрист\w*"
    r"|бухгалтер\w*"
    r"|главбух\w*|директор|склад|логист\w*|поставщик\w*|завод|производство|монтажник\w*|замерщик\w*|сервис|механик\w*"
    r"|дизайнер"
    r"|дружина|чоловік|постачальник\w*|виробництво|bank|supplier|wife|husband|accountant|warehouse"
)
"""Who does something about a client without being one: «банк одобрил Иванову кредит»."""


def _of_others(said: Said, words: Sequence[Word]) -> str:
    """The client whom others' doings concern."""
    if not _OTHERS.fullmatch(words[0].read) or not any(tells(word.read) for word in words[1:3]):
        return ""
    span = persons.first(words[1:])
    whose = _FOR_WHOM.search(said.line.read)
    return said.line.text(*span) if span else said.line.text(*whose.span(1)) if whose else ""


_FOR_WHOM = lazily.compile(r" (?:для|по|for) ([^\W\d_]{3,})(?!\w)")


def _priced(said: Said) -> bool:
    """«ИП Мурадян касса и эквайринг 38000»: a sum beside goods is no remark."""
    return any(not prices.of_something_else(said.line, one) for one in amounts.every(said.line))


def _remark_of(said: Said, name: str, start: int) -> Intent:
    text = said.line.text(start)
    kept, task, sure, unread = follow.follow_up(said, text)
    task = task if task and task[0] else None
    said.line.take_all()
    words = kept if task else text
    return said.intent(
        Verb.NOTE,
        name=name,
        note=words,
        task=task,
        unread=(*said.unread, *unread),
        sure=said.sure and (sure or not task),
    )
