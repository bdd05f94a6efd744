"""Which words name a person or a firm: given names, surnames, legal forms; capitals do not count."""

import re
from functools import lru_cache

from services.grammar.language import ukrainian
from services.grammar.language.agreement import agree
from services.grammar.language.likeness import Like, same_name
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.language.words import spelt
from services.grammar.line import Line
from services.grammar.people import given as given_names
from services.grammar.people import houses, surnames

_BY_START: dict[str, list[str]] = {}
for _name in given_names.ALL:
    _BY_START.setdefault(_name[:2], []).append(_name)

SECOND = spelt(
    "агро пак плюс групп группа группы сервис строй трейд инвест груп сервіс буд люкс центр сити маркет логистик "
    "логистика "
    "транс "
    "техно пром снаб торг хаус ресурс проект медиа софт лайн стандарт комфорт экспресс лайт престиж альянс холдинг "
    "юг север восток запад урал сибирь кубань волга дон консалт медикал фарма инжиниринг "
    "финанс маркетинг технолоджи девелопмент центр логістика буд проєкт "
    "glazing plastering tiling rendering paving landscaping decorating welding joinery plumbing roofing haulage "
    "catering bakery brewery couriers freight groundworks scaffolding fencing "
    "flooring electrical heating builders tyres autos coaches taxis removals nurseries farms florists engineering "
    "steel industries textiles pharma chemicals polymers exports traders plus group solutions systems partners "
    "logistics "
    "foods homes motors studio media consulting lux luxe trade invest"
)
"""What the second word of a firm's name may be: «Магнит плюс»."""
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
_LEGAL = re.compile(
    rf"(?<!\w)(?:(?:{LEGAL})(?!\w) ?)+(?:(?:{_WORKS}) (?=[^\W\d_]))?"
    r"(?:[«\"“„'](?P<quoted>[^»\"”“]+)[»\"”“']|(?P<word>[^\W\d_][\w'&-]*)"
    rf"(?: (?:{'|'.join(sorted(SECOND))}|и ко|та ко)(?!\w))?)"
)
_NO_DAY = r"(?!(?:to(?:day|morrow|night)|yesterday|(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur?|sun)(?:day)?)(?!\w))"
_LEGAL_AFTER = re.compile(
    rf"(?<![\w]){_NO_DAY}"
    r"(?:(?!(?:to|for|with|from|of|at|by|the|an?|call|called|met|meet|ring|rang|send|sent|email|emailed|deal"
    r"|lead|and|find|move|give|invoice|quote|me|client"
    r"|new)(?!\w))[^\W\d_][\w'&-]* )?(?P<name>[^\W\d_][\w'&-]*(?: (?:&|and) [^\W\d_]\w*)?),?"
    rf" (?:{LEGAL_AFTER})\.?(?: (?:ltd|limited)\.?)?(?!\w)"
    rf"|(?<!\w){_NO_DAY}"
    r"(?:(?!(?:call|to|for|with|from|of|at|by)(?!\w))[^\W\d_][\w'-]* )?(?!(?:to|for|with|from|of|at|by)(?!\w))"
    r"[^\W\d_][\w'-]* (?:&|and) (?:co|sons|bros|partners|associates)(?!\w)"
    rf"(?: (?:{'|'.join(sorted(word for word in SECOND if word.isascii()))})(?=,|$))?"
)
_NUMBERED = re.compile(
    r"(?<!\w)(?:сто|азс|дом|дім|школа|лицей|ліцей|садик|склад|салон|магазин|аптека|студия|студія|кафе|клуб|гараж|цех"
    r"|отель|база|поликлиника|больница|(?:studio|school|store|garage)(?! \d+ [a-z])) ?[№#]? ?\d{1,3}"
    r"(?![\w.,:%]\d|\w| ?(?:тыс|тис|млн|руб|грн|этаж|поверх|мин|хв|час|год|дн|нед|шт|м2|кв|комнат|окон|раз(?!\w)))"
)
"""What goes by a number of its own: «СТО 24», «Дом 2»."""
_JOINT = re.compile(
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
_QUOTED = re.compile(rf"(?:(?<!\w)(?:{_WORKS}) )?[«\"“„](?P<quoted>[^»\"”“]{{2,40}})[»\"”“]")


_NO_HOUSE = (
    r"(?:to|for|with|from|of|at|by|the|an?|and|or|call(?:ed)?|met|meet|ring|rang|phoned?|send|sent|e-?mail(?:ed)?"
    r"|text(?:ed)?"
    r"|deal|lead|find|show|open|move|put|push|give|hand|pass|invoiced?|quoted?|me|client|customer|new|add|chased?"
    r"|visit(?:ed)?"
    r"|lost|won|sold|book(?:ed)?|remind|spoke|talked|messaged|whats ?apped|tell|ask|see|saw|note|task|budget|is"
    r"|was|has|had"
    r"|no|not|missed|tried|today|tomorrow|yesterday|next|his|her|their|our|my|big|small|used|second|old)(?!\w)"
)
_HOUSE = re.compile(
    rf"(?<![\w']){_NO_DAY}(?!{_NO_HOUSE})[a-z][a-z'-]+ (?:(?!{_NO_HOUSE})[a-z][a-z'-]+ )?"
    rf"(?:{'|'.join(sorted(houses.SURE))})(?!\w)"
)
""""Maplewood Dental Group", "Leeds Community Trust": firms that say no legal form."""


NO_SURNAMES = spelt(
    "птс стс осаго каско псм the a an to for from of at by on in with and or not no his her their our my about re via "
    "van vans car cars truck bike boiler kitchen kitchens bathroom roof roofing window windows door doors office "
    "garden fence fencing solar loft extension conservatory insurance mortgage website software cleaning hire repair "
    "too as service services lease leasing training tyres flooring carpet carpets sofa blinds two three four five new "
    "used "
    "wants want needs need looking asked asks called calls rang rings phoned said says came comes coming is was has "
    "will would interested bought took signed paid lost won won't didn't doesn't isn't can't hasn't went goes test "
    "quote invoice order call meeting visit demo next budget phone mobile email text message back again today "
    "tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
)
_NO_NAMES = spelt(
    "жена жену женой жены надо люди людей любой любое никого никому нікого нікому семь коли марки марок ли грейт "
    "лицо лица сервер сервера серверы"
)


@lru_cache(4096)
def given(word: str) -> bool:
    return word not in _NO_NAMES and _given(word)


def _given(word: str) -> bool:
    russian = word.translate(_AS_IN_RUSSIAN)
    return _listed(word) or (russian != word and _listed(russian))


_AS_IN_RUSSIAN = str.maketrans({"і": "и", "ї": "и", "є": "е"})
"""«Савелій» is called so in both."""


def _listed(word: str) -> bool:
    if word.isascii():
        return not given_names.ALL.isdisjoint((word, word.removesuffix("s"), word.removesuffix("'s")))
    if word in given_names.ALL or any(same_name(word, name) is Like.FORM for name in _BY_START.get(word[:2], ())):
        return True
    return len(word) > 4 and must_be(word, Form.GIVEN)


_UKRAINIAN_CASES = frozenset().union(*map(ukrainian.cases, surnames.UKRAINIAN | surnames.OF_ONE_SHAPE_WITH_WORDS))


def surname_in_case(word: str) -> bool:
    """«цимбалу»: a common Ukrainian surname, though it may be another word as well."""
    return word in _UKRAINIAN_CASES


_OF_PEOPLE = Form.SURNAME | Form.GIVEN | Form.PATRONYMIC


@lru_cache(4096)
def surname(word: str) -> bool:
    if surnames.THINGS.fullmatch(word):
        return False
    if "'" in word and word not in surnames.ALL:
        word = word.replace("'", "")
    if word in surnames.ALL or _by_dictionary(word) or (word in _UKRAINIAN_CASES and not readings(word)):
        return True
    if not surnames.SHAPE.fullmatch(word):
        return bool(surnames.PATRONYMIC.fullmatch(word))
    return well_known(word.removesuffix("ым").rstrip("аеуйо")) or not _other_word(word)


def _by_dictionary(word: str) -> bool:
    """A shorter one may be any word of another language."""
    return len(word) > 4 and must_be(word, _OF_PEOPLE)


def _other_word(word: str) -> bool:
    """«раковина», «кладовщиков», but not «хвостов», which may be Хвостов as well."""
    if not must_be(word, Form.NOUN | Form.ADJECTIVE | Form.NUMERAL):
        return False
    found = readings(word)
    several = all(one & Form.PLURAL and not one & Form.ANIMATE for one in found)
    return not several and not any(_OF_PEOPLE & one for one in found)


def well_known(word: str) -> bool:
    """A surname that is on the list, as a man or a woman is called."""
    return word in surnames.ALL or word.removesuffix("а") in surnames.RUSSIAN or _by_dictionary(word)


def personal(word: str) -> bool:
    return given(word) or surname(word)


def may_be_surname(name: str, word: str) -> bool:
    """Of English names any word may be one, but for what is bought and what only links."""
    return re.fullmatch("[a-z']+", name + word) is not None and word not in NO_SURNAMES


def firm(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """A firm that says so itself: by its legal form or by quotation marks."""
    numbered = _NUMBERED.search(line.read, start, end)
    for pattern in (_LEGAL, _LEGAL_AFTER, _QUOTED):
        if match := pattern.search(line.read, start, end):
            if pattern is _LEGAL and (second := _with_its_noun(line, match, end)):
                return match.start(), second
            within = numbered and match.start() < numbered.start() < match.end() < numbered.end()
            return (match.start(), numbered.end()) if numbered and within else match.span()
    joint = _JOINT.search(line.read, start, end) or _HOUSE.search(line.read, start, end)
    return numbered.span() if numbered else joint.span() if joint else None


def _with_its_noun(line: Line, match: re.Match[str], end: int) -> int | None:
    """«ООО Молочный край»: where the noun of the adjective ends."""
    word, *_ = [*line.words(match.end(), end)[:1], None]
    first = match["word"]
    if word is None or first is None or word.start != match.end() + 1:
        return None
    if _OF_ONE.match(match[0]) or word.read.endswith(("ние", "тие", "тье")):
        return None  # «ТСЖ Парковое мытье фасада»: what is done
    parted = line.read.startswith((",", " \x00"), word.end) and any(one & Form.ADJECTIVE for one in readings(first))
    says_what = (
        parted or must_be(first, Form.ADJECTIVE) or (not readings(first) and _UKRAINIAN_ADJECTIVE.fullmatch(first))
    )
    return word.end if says_what and agree(first, word.read) else None


_OF_ONE = re.compile(r"(?:ип|фоп|чп)(?!\w)")
"""«ФОП Лозовський автобус»: he goes by his surname, whatever it is like."""
_UKRAINIAN_ADJECTIVE = re.compile(
    r"[^\W\d_]{2,}(?:[нвлтрд]ий|[сц]ький|[сц]ькі|[нвлтр]і|[нвлтрд]а|[сц]ька"
    r"|[нвлтрд]е|ське|ого|ому|ою|ій)"
)
