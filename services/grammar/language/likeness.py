"""Whether two words are one: inflected, or with one letter wrong. Words are small letters, ё is е."""

from enum import IntEnum
from functools import lru_cache

from services.grammar.language import lazily
from services.grammar.language.words import spelt


class Like(IntEnum):
    NO = 0
    TYPO = 1
    FORM = 2
    SAME = 3


ENDINGS = spelt(
    "а я о е ё у ю ы и й ь ою ею ой ей ам ям ом ем ов ев ах ях ами ями ию ии ия ие ий ый ая ое ые ого его ому "
    "ему ым им ых их ую юю ьё ье ья ью і ї ів їв ові еві єві ям ях ем єм ею єю ією ій ої ою ому ими ого ть ти "
    "л ла ло ли ет ит ут ют ат ят ете ите ешь ишь ал ала али ало ил ила или ило ел ела ели ули нул нули ять "
    "ить еть ать ав ала яв ив ила или ує ає уть ють ать ять іть ено ена ены ен ано ана аны ан ато яты ято "
    "лено лен лена ло но на ны н т та ты то вато ват че ше ат яет ает ует ают яют уют уем аем яем ив ивши "
    "ивать ывать ывают ывает яют ся ок ка ку ком ки ков ек ец ца ець нн нный нная нное ованный s es ed d ing "
    "e er 's y ies"
) | {""}


def like(word: str, other: str) -> Like:
    """Of two words of a text and a list."""
    if word == other:
        return Like.SAME
    if word[:1] != other[:1]:
        return Like.NO
    return _like(*sorted((word, other)))


@lru_cache(8192)
def _like(word: str, other: str) -> Like:
    if word.isdigit() or other.isdigit():
        return Like.NO
    if _forms(_plain(word), _plain(other)):
        return Like.FORM
    long_enough = min(len(word), len(other)) >= 4 and max(len(word), len(other)) >= 5
    return Like.TYPO if long_enough and word[0] == other[0] and one_wrong(word, other) else Like.NO


_PASSED = lazily.compile(r"прош(?:ел|ла|ло|ли)|пройшо?(?:в|ла|ло|ли)")
"""«квалификацию прошли» is of the same root as «пройдена»."""


def _plain(word: str) -> str:
    """«запиши» is of the same root as «запись»; «записался» as «записал»."""
    if word.endswith(("иши", "ишите", "ишем")):
        word = word[: word.rindex("иш")] + "иси"
    if _PASSED.fullmatch(word):
        return "пройд"
    reflexive = word.endswith(("ся", "лась", "лись", "лось", "юсь", "усь"))
    return word[:-2] if len(word) > 5 and reflexive else word


def _forms(word: str, other: str) -> bool:
    """A common beginning of three letters or more, and endings that words take."""
    common = 0
    for one, two in zip(word, other, strict=False):
        if one != two:
            break
        common += 1
    shortest = min(len(word), len(other))
    if common < 3 or common < 0.55 * shortest:
        return False
    if common == 3 and max(len(word), len(other)) > 6:
        return False
    one, two = word[common:], other[common:]
    if one[:1] + two[:1] in ("лк", "кл"):
        return False
    return one in ENDINGS and two in ENDINGS


def one_wrong(word: str, other: str) -> bool:
    """One letter changed, missing, doubled, or two neighbours swapped."""
    if abs(len(word) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    one, two = word[start:], other[start:]
    return one[1:] == two[1:] or one == two[1:] or one[1:] == two or (one[:2] == two[1::-1] and one[2:] == two[2:])


_CASES = spelt(
    "а я у ю е и ы й ь о ой ей ою ею ом ем ём ию ии ия ие ые і ї ю ові еві єві ем єм ею єю ою ією ові 's s "
    "ого ому ым им ая ую"
) | {""}


@lru_cache(8192)
def same_name(word: str, name: str) -> Like:
    """A person's name in any case: «Ане» is Аня, «Павлу» Павел, «Ользі» Ольга."""
    if word == name:
        return Like.SAME
    for stem in _stems(name):
        ending = word[len(stem) :]
        if len(stem) >= 2 and word.startswith(stem) and ending in _CASES and (ending or stem == name):
            return Like.FORM
    if min(len(word), len(name)) >= 5 and word[0] == name[0] and one_wrong(word, name):
        return Like.TYPO
    return Like.NO


@lru_cache(1024)
def _stems(name: str) -> tuple[str, ...]:
    if len(name) > 2 and name[-1] in "аяйьоіє":
        stem = name[:-1]
        softened = {"г": "з", "к": "ц", "х": "с"}.get(stem[-1])
        if stem.endswith(("ь", "и", "і")) and name[-1] in "яй":
            return (stem,)
        return (stem, stem[:-1] + softened) if softened else (stem,)
    if len(name) > 4 and name[-2] in "ео" and name[-1] in "лкцн":
        return (name, name[:-2] + name[-1])
    return (name,)
