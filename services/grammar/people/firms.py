"""Firms: where one is named, which names say that they are one, and which two spellings mean the same."""

import re
from functools import lru_cache
from itertools import pairwise

from services.grammar.language import lazily, ukrainian
from services.grammar.language.agreement import agree
from services.grammar.language.morphology import Form, must_be, nominative, readings
from services.grammar.line import Line, Word
from services.grammar.people import houses, names

LEGAL_AFTER = r"ltd|llc|inc|bros|corp|gmbh|plc|co|limited|llp|pllc|pvt|pty|pte|private|dac"
LEGAL = (
    r"тзов|стов|спд|тдв|сгк|ооо|зао|оао|пао|нао|ао|ип|чп|тов|фоп|пп|прат|ат|тоо|тд|гк|нко|мкк|кфх|снт|тсж|жк|ук|ск|тк"
    r"|тпк|нпо|нпп|фг|сг|сфг"
    r"|чоп|осбб|жбк|осмд|апк|кфх|пкф|бц|тц|трц|фермерське господарство|фермерское хозяйство|приватне підприємство"
    r"|кооператив|м[бка]?д?оу|мкдоу|г[бка]?оу|гбуз|гбу|мбу|мау|муп|гуп|фгуп|фгбу|ано|нии|чоу|сро|тсн|дск|птк|пск|спк"
    r"|нпф|пмк|сму|мпк"
)
_WORKS = (
    r"комбінат|корпорац[иі]я|концерн|компан[иі]я|торговый дом|торговий дім|таксопарк|столовая|клиника|аптека|мастерская"
    rf"|майстерня|рыбокомбинат|агрохолдинг|{'|'.join(sorted(houses.KINDS))}"
)
"""What stands between «ООО» and the name."""
_LEGAL = lazily.compile(
    rf"(?<!\w)(?:(?:{LEGAL})(?!\w) ?)+(?:(?:{_WORKS}) (?=[^\W\d_]))?"
    r"(?:[«\"“„'](?P<quoted>[^»\"”“]+)[»\"”“']|(?P<word>[^\W\d_][\w'&-]*)"
    rf"(?: (?:{'|'.join(sorted(names.SECOND))}|и ко|та ко)(?!\w))?)"
)
_NO_DAY = r"(?!(?:to(?:day|morrow|night)|yesterday|(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur?|sun)(?:day)?)(?!\w))"
_LEGAL_AFTER = lazily.compile(
    rf"(?<![\w]){_NO_DAY}"
    r"(?:(?!(?:to|for|with|from|of|at|by|the|an?|call|called|met|meet|ring|rang|send|sent|email|emailed|deal"
    r"|lead|and|find|move|give|invoice|quote|me|client"
    r"|new|change|set|make|update|put)(?!\w))[^\W\d_][\w'&-]* )?(?P<name>[^\W\d_][\w'&-]*(?: (?:&|and) [^\W\d_]\w*)?),?"
    rf" (?:{LEGAL_AFTER})\.?(?: (?:ltd|limited)\.?)?(?!\w)"
    rf"|(?<!\w){_NO_DAY}"
    r"(?:(?!(?:call|to|for|with|from|of|at|by)(?!\w))[^\W\d_][\w'-]* )?(?!(?:to|for|with|from|of|at|by)(?!\w))"
    r"[^\W\d_][\w'-]* (?:&|and) (?:co|sons|bros|partners|associates)(?!\w)"
    rf"(?: (?:{'|'.join(sorted(word for word in names.SECOND if word.isascii()))})(?=,|$))?"
)
_NUMBERED = lazily.compile(
    r"(?<!\w)(?:(?:хлебо|хлібо|мясо|м'ясо|молоко|мото|авто|кирпичн\w+ |цегельн\w+ )?(?:завод|комбинат|комбінат)|фабрика"
    r"|(?:детский|дитячий) сад(?:ок)?|детсад|сто|азс|дом|дім|школа|лицей|ліцей|садик|склад|салон|магазин|аптека"
    r"|студия|студія|кафе|клуб|гараж|цех"
    r"|отель|база|поликлиника|больница|(?:studio|school|store|garage)(?! \d+ [a-z])) ?[№#]? ?\d{1,3}"
    r"(?![\w.,:%]\d|\w| ?(?:тыс|тис|млн|руб|грн|этаж|поверх|мин|хв|час|год|дн|нед|шт|м2|кв|комнат|окон|раз(?!\w)))"
)
"""What goes by a number of its own: «СТО 24», «Дом 2»."""
_JOINT = lazily.compile(
    rf"(?<![\w-])(?:(?:{_WORKS}) )?"
    r"(?!(?:северо|юго|південно|північно|бизнес|бізнес|торгово|колл|кол|дата|фитнес|фітнес|интернет|інтернет|онлайн"
    r"|пресс|чат|веб|видео|відео|фото|мини|міні|тест|кран|шино|авиа|авто|гипер|супер|sms|web|call)-)"
    r"[^\W\d_]{3,}-(?:логист|логіст|сервис|сервіс|стро[йяюе]|буд|групп?|трейд|торг|маркет|фасад|декор|дизайн|мебел"
    r"|меблі|пак"
    r"|транс|тех|маш|мет|металл|метал|снаб|пром|агро|софт|медиа|медіа|принт|центр|инвест|інвест|холдинг|ойл|хим|хім"
    r"|юг|север"
    r"|инжинир|восток|запад|урал|сибир|дон|волг|плюс|люкс|профи|мастер|комфорт|стил|хаус|дент|фарм|мед|продукт|фуд"
    r"|экспорт"
    r"|импорт|стал|нефт|газ|лес|хлеб|бетон|цемент"
    r"|electro|service|trade|group|tech|plus|trans|bau)[^\W\d_]{0,4}(?![\w-])"
)
"""«Гранит-Сервис», «Янтарь-Логистику»: the second half says that it is a firm."""
_QUOTED = lazily.compile(rf"(?:(?<!\w)(?:{_WORKS}) )?[«\"“„](?P<quoted>[^»\"”“]{{2,40}})[»\"”“]")


_NO_HOUSE = (
    r"(?:to|for|with|from|of|at|by|the|an?|and|or|call(?:ed)?|met|meet|ring|rang|phoned?|send|sent|e-?mail(?:ed)?"
    r"|text(?:ed)?"
    r"|deal|lead|find|show|open|move|put|push|give|hand|pass|invoiced?|quoted?|me|client|customer|new|add|chased?"
    r"|visit(?:ed)?"
    r"|lost|won|sold|book(?:ed)?|remind|spoke|talked|messaged|whats ?apped|tell|ask|see|saw|note|task|budget|is"
    r"|was|has|had"
    r"|no|not|missed|tried|today|tomorrow|yesterday|next|his|her|their|our|my|big|small|used|second|old)(?!\w)"
)
_HOUSE = lazily.compile(
    rf"(?<![\w']){_NO_DAY}(?!{_NO_HOUSE})[a-z][a-z'-]+ (?:(?!{_NO_HOUSE})[a-z][a-z'-]+ )?"
    rf"(?:{'|'.join(sorted(houses.SURE))})(?!\w)"
)
""""Maplewood Dental Group", "Leeds Community Trust": firms that say no legal form."""
_LETTER, _QUOTE = lazily.compile(r"[a-z]"), lazily.compile(r"[«\"“„]")
"""Without one no English firm is named, and none in quotation marks: looked for first, for it is found faster."""
_FORMS = frozenset(f"{LEGAL}|{LEGAL_AFTER}".split("|"))


def first(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """A firm that says so itself: by its legal form or by quotation marks."""
    numbered = _NUMBERED.search(line.read, start, end)
    english = _LETTER.search(line.read, start, end) is not None
    quoted = _QUOTE.search(line.read, start, end) is not None
    for pattern in (_LEGAL, *[_LEGAL_AFTER] * english, *[_QUOTED] * quoted):
        if match := pattern.search(line.read, start, end):
            if pattern is _LEGAL and (second := _with_its_noun(line, match, end)):
                return match.start(), second
            within = numbered and match.start() < numbered.start() < match.end() < numbered.end()
            return (match.start(), numbered.end()) if numbered and within else match.span()
    joint = _JOINT.search(line.read, start, end) if "-" in line.read else None
    joint = joint or (_HOUSE.search(line.read, start, end) if english else None)
    if found := numbered or joint:
        return found.span()
    return _by_kind(line, start, end) or _by_house(line, start, end)


def _by_kind(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """«ресторан Волна», «детская клиника Белый клык», «школа танцев Ритм»: what kind of a house, and its name."""
    words = line.words(start, end)
    for place, (kind, called) in enumerate(pairwise(words)):
        if called.start != kind.end + 1 or not is_kind(kind.read) or _ON_BASE.search(line.read, 0, kind.end):
            continue
        if place and words[place - 1].read in houses.PICTURED:
            continue
        which = words[place - 1] if place and words[place - 1].end == kind.start - 1 else None
        begins = which if which and (which.read in houses.WHICH or agree(which.read, kind.read)) else kind
        behind = words[place + 2 if _of_what(called.read) else place + 1 :]
        if behind and behind[0].start <= called.end + 1 and _calls(behind[0].read):
            return begins.start, _end_of_name(behind)
    return None


def _of_what(word: str) -> bool:
    """«школа танцев», «сеть пекарен»."""
    return is_kind(word) or word in ("красоты", "краси") or must_be(word, Form.GENITIVE)


def _calls(word: str) -> bool:
    """What a house may be called by: a noun in the nominative, an adjective, or a word of no dictionary."""
    if not word.isalpha() or len(word) < _SHORTEST or word in houses.ASKED or names.given(word) or is_kind(word):
        return False
    found = readings(word)
    return not found or any(one & (Form.NOUN | Form.ADJECTIVE) and one & Form.NOMINATIVE for one in found)


_SHORTEST = 3
_KINDS = houses.KINDS.union(*map(ukrainian.cases, houses.KINDS))


@lru_cache(4096)
def is_kind(word: str) -> bool:
    """In any case: «рестораном», «школі»."""
    return word in _KINDS or nominative(word) in houses.KINDS


_ON_BASE = lazily.compile(r"(?<!\w)(?:на базе|на базі)$")
"""«автодом на базе Форд Транзит»."""


def _end_of_name(words: list[Word]) -> int:
    """«Белый Клык», «Зерно и Пар»."""
    first, second, third, *_ = [*words, None, None]
    if first is None or second is None or second.start != first.end + 1:
        return words[0].end
    if third is not None and second.read in _AND and _calls(third.read) and third.start == second.end + 1:
        return third.end
    adjective = any(one & Form.ADJECTIVE for one in readings(first.read))
    return second.end if adjective and agree(first.read, second.read) else first.end


_AND = ("и", "та", "і", "and", "&")


def _by_house(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """ "Hartley Motors", "riverside dental practice": what the firm is called, and what kind of a house it is."""
    words = line.words(start, end)
    for place, (called, house) in enumerate(pairwise(words)):
        if house.read not in houses.HOUSES or house.start != called.end + 1 or _OTHER.match(called.read):
            continue
        surname = names.surname(called.read) and not names.given(called.read)
        alone = not place and line.read.startswith(",", house.end) and names.may_be_surname("", called.read)
        if surname or alone or (house.read in houses.ONLY_HOUSES and called.read.isalpha()):
            return _from_start(line, words[: place + 1]), _last_house(words[place + 1 :])
    return None


def _from_start(line: Line, words: list[Word]) -> int:
    """«Riverside Dental Practice»: one word more, where the firm is what stands first."""
    first, *others = words
    beside = len(others) == 1 and others[0].start == first.end + 1 and first.read.isalpha()
    free = beside and not _OTHER.match(first.read) and not line.words(0, first.start)[-1:]
    return first.start if free else words[-1].start


def _last_house(words: list[Word]) -> int:
    """«Fratelli Bakery Supply»."""
    following = words[1] if len(words) > 1 and words[1].start == words[0].end + 1 else None
    return following.end if following and following.read in houses.HOUSES else words[0].end


_OTHER = lazily.compile(_NO_HOUSE)


def _with_its_noun(line: Line, match: re.Match[str], end: int) -> int | None:
    """«ООО Молочный край»: where the noun of the adjective ends."""
    word, *_ = [*line.words(match.end(), end)[:1], None]
    first = match["word"]
    if word is None or first is None or word.start != match.end() + 1:
        return None
    if _OF_ONE.match(match[0]) or word.read.endswith(("ние", "тие", "тье")):
        return None  # «ТСЖ Парковое мытье фасада»: what is done
    if line.ukrainian and _MELLOW.fullmatch(f"{first} {word.read}"):
        return word.end
    parted = line.read.startswith((",", " \x00"), word.end) and any(one & Form.ADJECTIVE for one in readings(first))
    says_what = (
        parted or must_be(first, Form.ADJECTIVE) or (not readings(first) and _UKRAINIAN_ADJECTIVE.fullmatch(first))
    )
    return word.end if says_what and agree(first, word.read) else None


_MELLOW = lazily.compile(r"[^\W\d_]{2,}(?:ова|ева|єва|[^\Wаеиоуіїє]на) [^\W\d_]{2,}[аяь]")
"""«ТОВ Медова Долина»: as a firm's name no surname."""
_OF_ONE = lazily.compile(r"(?:ип|фоп|чп)(?!\w)")
"""«ФОП Лозовський автобус»: he goes by his surname, whatever it is like."""
_UKRAINIAN_ADJECTIVE = lazily.compile(
    r"[^\W\d_]{2,}(?:[нвлтрд]ий|[сц]ький|[сц]ькі|[нвлтр]і|[нвлтрд]а|[сц]ька"
    r"|[нвлтрд]е|ське|ого|ому|ою|ій)"
)


def is_firm(name: str) -> bool:
    """By its legal form, before or after, by quotation marks, or by what kind of a house it is."""
    line = Line.of(name)
    words = line.words()
    said_so = len(words) > 1 and (
        words[-1].read in _FORMS | houses.HOUSES | names.SECOND
        or not houses.KINDS.isdisjoint(word.read for word in words[:2])
    )
    return said_so or first(line, 0, len(line.read)) is not None


def key(name: str) -> str:
    """The form in which two spellings of one firm are equal: «Ромашка ООО» and «ООО "Ромашка"»."""
    words = [word.read for word in Line.of(name).words()]
    forms = sorted(word for word in words if word in _FORMS)
    return " ".join([*forms, *(word for word in words if word not in _FORMS)]) or name.casefold()


def bare(name: str) -> str:
    """The key without the legal form."""
    return " ".join(word for word in key(name).split() if word not in _FORMS)
