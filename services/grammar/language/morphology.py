"""What a Russian word may be, by the dictionary of OpenCorpora: an order, a surname, a thing; and in which case."""

import json
import mmap
import re
from array import array
from collections.abc import Iterator
from functools import cache, lru_cache, reduce
from operator import or_
from pathlib import Path

import pymorphy3_dicts_ru
from dawg_python import RecordDAWG
from dawg_python.wrapper import Dictionary, Guide

from services.grammar.language import lazily
from services.grammar.language.words import spelt


class Form:
    """What is known of one reading of a word, a bit each: «прозвонил» is `VERB | PAST`. Plain numbers, for speed."""

    VERB = 1 << 0
    INFINITIVE = 1 << 1
    ORDER = 1 << 2
    PAST = 1 << 3
    PRESENT = 1 << 4
    FUTURE = 1 << 5
    DOING = 1 << 6
    """«забираю»: of the present, by who speaks."""
    PROMISE = 1 << 7
    """«закажу»: of the future, by who speaks."""
    TOGETHER = 1 << 24
    """«подписываем»: of the present, by several who speak."""
    NOUN = 1 << 8
    ANIMATE = 1 << 9
    PLURAL = 1 << 10
    SURNAME = 1 << 11
    GIVEN = 1 << 12
    PATRONYMIC = 1 << 13
    ADJECTIVE = 1 << 14
    ADVERB = 1 << 15
    NUMERAL = 1 << 16
    LINK = 1 << 17
    """Prepositions, particles, pronouns: what is no name."""
    NOMINATIVE = 1 << 18
    GENITIVE = 1 << 19
    DATIVE = 1 << 20
    ACCUSATIVE = 1 << 21
    INSTRUMENTAL = 1 << 22
    LOCATIVE = 1 << 23
    LASTING = 1 << 25
    """«звонить», which goes on or is done again and again; «перезвонить» is done once."""


_GRAMMEMES = {
    **dict.fromkeys(("PREP", "CONJ", "PRCL", "INTJ", "NPRO", "Prnt"), Form.LINK),
    **dict.fromkeys(("ADVB", "COMP", "PRED"), Form.ADVERB),
    **dict.fromkeys(("ADJF", "PRTF"), Form.ADJECTIVE),
    "pres": Form.PRESENT,
    "futr": Form.FUTURE,
    **dict.fromkeys(("loct", "loc2"), Form.LOCATIVE),
    **dict.fromkeys(("gent", "gen2"), Form.GENITIVE),
    **dict.fromkeys(("VERB", "GRND"), Form.VERB),
    "INFN": Form.INFINITIVE,
    "impf": Form.LASTING,
    "impr": Form.ORDER,
    "past": Form.PAST,
    "NOUN": Form.NOUN,
    "anim": Form.ANIMATE,
    "Surn": Form.SURNAME,
    "Name": Form.GIVEN,
    "Patr": Form.PATRONYMIC,
    **dict.fromkeys(("NUMR", "Anum"), Form.NUMERAL),
    "nomn": Form.NOMINATIVE,
    "datv": Form.DATIVE,
    "accs": Form.ACCUSATIVE,
    "ablt": Form.INSTRUMENTAL,
    "plur": Form.PLURAL,
}


def _words(path: Path) -> RecordDAWG:
    """The packed words stay in their file: only the pages that are looked at take memory."""
    held = _held(path)
    size = int.from_bytes(held[:4], "little")
    words = RecordDAWG(">HH")
    words.dct, words.guide = Dictionary(), Guide()
    words.dct._units = held[4 : 4 + 4 * size].cast("I")
    words.guide._units = held[8 + 4 * size :]
    return words


def _held(path: Path) -> memoryview:
    with path.open("rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


class _Lexicon:
    def __init__(self) -> None:
        self.words = _words(_FOLDER / "words.dawg")
        self.paradigms = _held(_FOLDER / "paradigms.array").cast("H")
        self.starts = array("I", self._starts())
        self.tags = [_form(tag) for tag in _strings("gramtab-opencorpora-int.json")]

    def _starts(self) -> Iterator[int]:
        """Each paradigm is its length and then three numbers a form: the ending, the tag, the prefix."""
        at = 1
        for _ in range(self.paradigms[0]):
            yield at
            at += 1 + self.paradigms[at]

    def forms(self, word: str) -> Iterator[int]:
        for found in self.words.similar_item_values(word, _YO):
            for paradigm, form in found:
                at = self.starts[paradigm]
                yield self.tags[self.paradigms[at + 1 + self.paradigms[at] // 3 + form]]

    def nominatives(self, word: str) -> Iterator[tuple[int, str]]:
        """Each reading of a noun, and what the same noun is when it is the subject of a sentence."""
        for form, tag, other, said in self._inflected(word):
            if tag.startswith("NOUN") and other == tag.rpartition(",")[0] + ",nomn":
                yield form, said

    def infinitives(self, word: str) -> Iterator[str]:
        """What each reading of a verb is when nobody does it yet."""
        return (said for _, tag, other, said in self._inflected(word) if tag.startswith("VERB") and other[:4] == "INFN")

    def _inflected(self, word: str) -> Iterator[tuple[int, str, str, str]]:
        """Each reading, as a form and in words, with every other form of the same word, and its spelling."""
        endings, tags = _endings()
        for spelling, found in self.words.similar_items(word, _YO):
            for paradigm, form in found:
                at = self.starts[paradigm] + 1
                forms = self.paradigms[at - 1] // 3
                stem = spelling.removesuffix(endings[self.paradigms[at + form]])
                tag = self.paradigms[at + forms + form]
                for other in range(forms):
                    said = stem + endings[self.paradigms[at + other]]
                    yield self.tags[tag], tags[tag], tags[self.paradigms[at + forms + other]], said


@cache
def _endings() -> tuple[list[str], list[str]]:
    """For the few words whose form is to be changed: the endings and, in words, the forms."""
    return _strings("suffixes.json"), _strings("gramtab-opencorpora-int.json")


def _strings(name: str) -> list[str]:
    return list(json.loads((_FOLDER / name).read_text()))


_FOLDER = Path(pymorphy3_dicts_ru.get_path())


_YO = RecordDAWG.compile_replaces({"е": "ё"})


def _form(tag: str) -> int:
    told = set(re.split("[ ,]", tag))
    known = reduce(or_, (bit for grammeme, bit in _GRAMMEMES.items() if grammeme in told), 0)
    if {"1per", "sing"} <= told:
        known |= Form.DOING if "pres" in told else Form.PROMISE if "futr" in told else 0
    if {"1per", "plur", "pres"} <= told:
        known |= Form.TOGETHER
    return known if known & Form.VERB else known & ~(Form.PAST | Form.PRESENT | Form.FUTURE)


@cache
def _lexicon() -> _Lexicon:
    return _Lexicon()


@lru_cache(16384)
def readings(word: str) -> tuple[int, ...]:
    """Everything that a word of small letters may be; nothing for one that the dictionary has not."""
    return () if word in _MISLEADING else tuple(dict.fromkeys(_lexicon().forms(word)))


_MISLEADING = spelt(
    "тер забира орион ориона ориону орионом прометей прометея прометею октавия октавии октавию октавией"
)
"""«Тер-Петросян» is no verb, the Ukrainian «забира» and a firm «Орион» no given names."""


def may_be(word: str, form: int) -> bool:
    """In one reading at least, and in that one all of `form`."""
    return any(one & form == form for one in readings(word))


def must_be(word: str, form: int) -> bool:
    """In every reading some of `form`; of a word that is unknown nothing is so."""
    found = readings(word)
    return bool(found) and all(one & form for one in found)


@lru_cache(1024)
def infinitive(word: str) -> str:
    """«перезвонила» → «перезвонить», «надіслав» → «надіслати»; what is no verb stays as it was said."""
    known = next(_lexicon().infinitives(word), "")
    return known or _UKRAINIAN_PAST.sub(r"ти\1", word)


_UKRAINIAN_PAST = lazily.compile(r"(?<=[аеиіуїюя])(?:ла|ли|в)(ся|сь)?$")


def nominative(name: str) -> str:
    """«Сидорову» → «Сидоров», «Ромашку» → «Ромашка»; what the dictionary has not stays as it was said."""
    words = name.split()
    if any(must_be(word.lower(), Form.ADJECTIVE) for word in words):
        return name
    return " ".join(map(_named, words))


@lru_cache(8192)
def _named(word: str) -> str:
    found = list(_lexicon().nominatives(word.lower())) if word.lower() not in _MISLEADING else []
    if not found or any(form & Form.NOMINATIVE for form, _ in found):
        return word
    _, said = min(found, key=lambda one: (not one[0] & _PERSONAL, one[0] & Form.PLURAL, not one[0] & Form.DATIVE))
    return said.capitalize() if word[0].isupper() else said


_PERSONAL = Form.SURNAME | Form.GIVEN | Form.PATRONYMIC
