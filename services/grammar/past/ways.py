"""Who rang whom: «набрал Калугина», «дзвонив Галпак», «позвонила Марьям»."""

import re

from services.grammar.intent import Direction
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, may_be, readings
from services.grammar.language.words import spelt
from services.grammar.line import TAKEN, Line
from services.grammar.past import outcomes
from services.grammar.people import firms, given, names

_OUT_CASE = lazily.compile(r".*(?:у|ю|е|і|ой|ей|ому|ові|еві|ам|ям)$")


_OF_ONE_FORM = spelt(
    "марьям мариам гузель айгуль асель лейсан ляйсан айжан гульназ назгуль ильсеяр нино вано айсель шушан "
    "эсмеральд кетеван арсине нодари"
)
"""«позвонила Марьям»: the same in every case, so taken for whom it was."""


def _rang(past: str, last: str) -> bool:
    """«дзвонив Галпак», «звонили Орион Логистик»: one rings to somebody in the dative, so it is he who did."""
    return (
        re.match(r"(?:по|пере)?д?звон(?:ив|или?$)|зателефонував|телефонував", past) is not None
        and (last in _KOREAN or last[-1] not in "еиоуыэюіїєй")
        and not last.endswith(("ова", "ева", "ина"))
        and not last.endswith(("ым", "им", "ых", "их"))
    )


_KOREAN = spelt("цой чой")


def by_what_follows(way: Direction, past: str, name: str, note: str) -> Direction:
    """«набрала Суслопарова, он за рулём»: a man, so he was rung."""
    if way == "in" and _other_sex(past, note.lower()):
        return "out"
    his = bool(_A_MAN.match(note.lower()) and _HERS_OR_HIS.fullmatch(name.lower()))
    his = his or bool(_HE_DID.match(note.lower()) and name.lower().endswith(("ова", "ева")))
    hers = _ASKED.match(note.lower()) and _OF_ONE_SHAPE.fullmatch(name.lower())
    return "in" if hers and way == "out" else "out" if way == "in" and his else way


def _other_sex(past: str, note: str) -> bool:
    """«позвонил Корнейчук, просила перезвонить»: she was rung."""
    asked = _ASKED_TO.match(note)
    return asked is not None and past.endswith(("ла", "л", "в")) and past.endswith("ла") is not bool(asked["she"])


_ASKED_TO = lazily.compile(r"(?:по)?проси(?:л(?P<she>а)?|в)(?!\w)")
_HE_DID = lazily.compile(r"[^\W\d_]{2,}[аеиоуыя]л(?:ся)?(?!\w)")
"""«набрала Бутусова, выбрал ламинат»."""
_OF_ONE_SHAPE = lazily.compile(r"(?:.* )?[^\W\d_]+(?:енко|[юуа]к|ич|яр|ин|ець|ан)")
_ASKED = lazily.compile(r"(?:спрашивал|питал|запитувал|уточнял|уточнювал|интересовал|цікавил)[^\W\d_]+(?!\w)")
"""«дзвонила Бондаренко, питала про страховку»."""
_A_MAN = lazily.compile(r"(?:он|він|его|його|ему|йому)(?!\w)")
_HERS_OR_HIS = lazily.compile(r"[^\W\d_]+(?:ова|ева|ина|ына)")


_INTO = lazily.compile(r"\s+(?:в|у|до)\s", re.IGNORECASE)
"""«позвонив у Сонцедар»."""
_TO = lazily.compile(r"(?<!\w)(?:в|у|до|к|ко|на)\s+$")
"""«в Метиз-Урал звонил»."""
_HE = lazily.compile(r".*(?:л|в|лся|вся)")
"""«набрал Калугина»: not a woman's doing, so Калугин was rung."""
_NOMINATIVE = lazily.compile(r".*(?:ов|ев|ин|ын|ова|ева|ина|[сц]кий|[сц]кая|[сц]ький|[сц]ька|енко)$")


_GAVE_UP = lazily.compile(r"(?<!\w)(?:сбросил|скинул|отклонил|не взял|не ответил)(?!\w)")
"""«набрала Абрамова сбросил»: he did, and she rang."""
_ENGLISH = ("called", "rang", "phoned", "called back", "rang back")
_OF_DEAL = lazily.compile(rf"[ ]*(?:{TAKEN}+|\d{{2,6}})[ ]*")
"""«318 rang»."""


def direction(match: re.Match[str], name: str, line: Line, *, himself: bool, reached: bool) -> Direction:
    if match.re == outcomes.BY_ITSELF:
        return "out"
    if match["missed"]:
        return "missed"
    if match["incoming"] or (match["noun"] and _FROM_HIM.match(line.typed.lower())):
        return "in"
    if himself or not reached or _GAVE_UP.search(line.typed.lower()):
        return "in" if himself else "out"
    if match["past"] in _ENGLISH and not name and _OF_DEAL.fullmatch(line.read, 0, match.start()):
        return "in"
    if name and match["past"] and _REACHING.match(match["past"]):
        return _by_case(match, name.lower(), line)
    return "out"


_FROM_HIM = lazily.compile(
    r"\W*(?:(?:запиши|занеси|внеси|отметь|зафиксируй|добавь|познач|занотуй|додай|зафіксуй)(?:те)? )?(?:звонок|дзвінок"
    r"|вызов|call) (?:от|від|from) "
)
"""«звонок от Субботиной»."""
_REACHING = lazily.compile(r"(?:по|пере)?д?звони|отзвон|called|phoned|rang|телефон|зателефон|(?:пере)?набра")


_HE_RANG = lazily.compile(r"(?:по|пере|за)?(?:дзвонив|телефонував)")
"""«телефонував Бабенко»: to him it would be «Бабенкові»."""
_OF_WOMEN = ("ова", "ева", "ина", "ая")
_SHE_RANG = lazily.compile(r"(?:по|пере)?(?:звонила|дзвонила)")
_LADY = lazily.compile(r"(?<!\w)(?:пані|госпожа|госпоже|г-же|г-жа)(?!\w)")
"""«дзвонив пані Стельмах»: he did, so she was rung."""
_TAKES_DATIVE = lazily.compile(r"(?:по|пере|за)?(?:д?звони|телефон)|отзвон")


def _by_given_name(words: list[str]) -> Direction | None:
    """«звонила Рита Вайнштейн», «дзвонив Мар'яні Сич»: the given name has a case."""
    known = [word for word in words if names.given(word) and word not in _OF_ONE_FORM]
    if not known or (len(words) == 1 and not _nominative(words[0])):
        return None
    return "in" if any(_nominative(word) or not _dative(word) for word in known) else "out"


_AS_IN_RUSSIAN = str.maketrans({"і": "и", "ї": "и", "є": "е"})


def _nominative(word: str) -> bool:
    """As in the list or in the dictionary, or «Ілона» as «Илона»."""
    russian = word.translate(_AS_IN_RUSSIAN)
    listed = not given.ALL.isdisjoint((word, russian))
    found = readings(russian)
    alone = any(one & Form.GIVEN and one & Form.NOMINATIVE and not one & Form.PLURAL for one in found)
    return listed or (alone and not any(one & Form.DATIVE for one in found))


def _dative(word: str) -> bool:
    return may_be(word, Form.DATIVE) if readings(word) else _OUT_CASE.fullmatch(word) is not None


def _by_case(match: re.Match[str], name: str, line: Line) -> Direction:
    """Who stands in the nominative has rung."""
    first, last = name.split()[0], name.split()[-1]
    last = first if first != last and firms.is_kind(first) else last
    typed, (start, end) = line.typed.lower(), line.span(*match.span())
    named = re.search(r"\s+".join(map(re.escape, name.split())), typed)
    if named and _TO.search(typed, 0, named.start()):
        return "out"
    if _TAKES_DATIVE.match(match["past"]) and (way := _by_given_name(name.split())):
        return way
    if named is None or named.start() < start:
        return "out" if _OUT_CASE.fullmatch(last) else "in"
    if _INTO.match(typed, end) or match["past"].isascii():
        return "out"
    if _LADY.search(typed) and _HE.fullmatch(match["past"]):
        return "out"
    if last.endswith("енко"):
        return "in" if _HE_RANG.fullmatch(match["past"]) else "out"
    if _SHE_RANG.fullmatch(match["past"]) and last.endswith(("а", "я")) and not last.endswith(_OF_WOMEN):
        return "in"  # «звонила Дзюба»: to her it would be «Дзюбе»
    himself = _NOMINATIVE.fullmatch(last) or last in given.ALL - _OF_ONE_FORM or _rang(match["past"], last)
    hers = _HE.fullmatch(match["past"]) and last.endswith(("ова", "ева", "ина", "ая"))
    return "in" if himself and not hers else "out"
