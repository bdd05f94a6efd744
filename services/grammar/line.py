"""A line as it was typed and, beside it, as it is read: small letters, ё as е, one space, numbers in digits."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category

from services.grammar.language import lazily, numbered_days, numerals

TAKEN = "\x00"
"""Stands in the reading where a slot has been read already."""
_APOSTROPHES = dict.fromkeys("’ʼ`´‘", "'")
_DASHES = dict.fromkeys("‐‑‒–—−", "-")
OPAQUE = "\ue000"
"""Stands in the reading for what is not read into: an address, the size of an engine."""
_PICTURE = "\ue001"
_SAME = {"ё": "е", "➡": "→", "\n": ";", "|": ";", "\u00a0": " ", **_APOSTROPHES, **_DASHES}
_BREAK = lazily.compile(r"[;!?…]|,(?!\d)|(?<!\d),|\.(?= |$)|(?<= )[-/](?= )|:(?= |$)")
_SHORT = lazily.compile(
    r"(?<!\w)(?:бух|обсл?|остекл|конт|техн|юр|физ|эл|ел|электр|спец|доп|дод|вх|вн|пог|комп|оборуд|обор|обл|рем|изг|монт"
    r"|мет|дер|пласт|алюм|меж?комн|вход|нерж|нат|иск|стр|строит|груз|пасс|авт|мех|прогр|лиц|сопров|кухон|мебел)\.$"
)
"""«бух. сопровождение»: no end of a sentence."""
_EDGE = " ,;.!:-…/|\x00"
_WORD = lazily.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+")


class Word(NamedTuple):
    read: str
    start: int
    end: int
    hyphened: bool = False
    """The first half of «тест-драйв»."""


class Line:
    """Places are places in the reading; `typed` is never changed."""

    __slots__ = ("_cut", "_pictured", "_spans", "read", "typed", "ukrainian")

    def __init__(self, typed: str, read: str, spans: list[tuple[int, int]]) -> None:
        self.typed, self.read, self._spans = typed, read, spans
        self._cut: tuple[tuple[int, int], ...] = ()
        self.ukrainian = False
        """By words that Russian has not; many are the same in both."""
        self._pictured = False

    @classmethod
    def of(cls, typed: str) -> "Line":
        return _of(typed).copy()

    def copy(self) -> "Line":
        line = Line(self.typed, self.read, self._spans)
        line._cut, line.ukrainian, line._pictured = self._cut, self.ukrainian, self._pictured
        return line

    def respell(self, start: int, end: int, said: str) -> None:
        """Read these letters as `said`."""
        whole = (self._spans[start][0], self._spans[end - 1][1])
        self.read = self.read[:start] + said + self.read[end:]
        self._spans = [*self._spans[:start], *[whole] * len(said), *self._spans[end:]]

    def rewrite(
        self, pattern: re.Pattern[str], said: str | Callable[[re.Match[str]], str | None], part: str | int = 0
    ) -> None:
        """Read each place where this part of the pattern stands as `said`; None leaves it as it is."""
        if pattern.search(self.read) is None:
            return  # of most patterns nothing stands in a line
        for match in reversed(list(pattern.finditer(self.read))):
            words = said(match) if callable(said) else said
            if words is not None:
                self.respell(*match.span(part), words)

    def rewrite_first(self, pattern: re.Pattern[str], said: str) -> None:
        """Read the first such place as `said`; what a group `keep` at its beginning matched stays."""
        if (match := pattern.search(self.read)) is not None:
            start = match.end("keep") if "keep" in pattern.groupindex else match.start()
            self.respell(start, match.end(), said)

    def cut(self, start: int, end: int) -> None:
        """Words that mean nothing are neither read nor kept, wherever they stand: «глянь будь ласка папери»."""
        self._cut = (*self._cut, self.span(start, end))
        self.respell(start, end, "")

    def take(self, start: int, end: int) -> None:
        self.read = self.read[:start] + TAKEN * (end - start) + self.read[end:]

    def take_words(self, words: Iterable[Word]) -> None:
        for word in words:
            self.take(word.start, word.end)

    def only(self, start: int, end: int) -> "Line":
        """A copy of which nothing else is left to be read."""
        line = self.copy()
        line.take(0, start)
        line.take(end, len(line.read))
        return line

    def take_all(self) -> None:
        self.take(0, len(self.read))

    def grab_every(self, pattern: re.Pattern[str]) -> None:
        while self.grab(pattern):
            pass

    def grab(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first place where the pattern stands; from now on it is taken."""
        match = pattern.search(self.read)
        if match is not None:
            self.take(*match.span())
        return match

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where these letters stand in what was typed."""
        return self._spans[start][0], self._spans[end - 1][1]

    def text(self, start: int = 0, end: int | None = None) -> str:
        """These letters as they were typed, without the punctuation at their edges."""
        end = len(self.read) if end is None else end
        outer = self._end(end) if self._pictured else 0
        while start < end and self.read[start] in _EDGE:
            start += 1
        while start < end and self.read[end - 1] in _EDGE:
            end -= 1
        if start >= end:
            return ""
        first, last = self.span(start, end)
        if outer and (pictures := _PICTURED.match(self.typed, last, outer)):
            last = pictures.end()
        for begin, stop in self._cut:
            if first < begin and stop < last:
                return " ".join(f"{self.typed[first:begin]} {self.typed[stop:last]}".split())
        return " ".join(self.typed[first:last].split())

    def _end(self, end: int) -> int:
        """Where what is read next begins, as typed."""
        return self._spans[end][0] if end < len(self._spans) else len(self.typed)

    def tail(self, start: int = 0) -> str:
        """All from here on as it was typed, what is taken as well."""
        while start < len(self.read) and self.read[start] in _EDGE:
            start += 1
        return "" if start >= len(self.read) else " ".join(self.typed[self._spans[start][0] :].split())

    def clauses(self) -> Sequence[tuple[int, int]]:
        """From punctuation to punctuation."""
        return _clauses(self.read)

    def pieces(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """What is not taken, from one taken place or clause to the next."""
        limit = len(self.read) if end is None else end
        for first, last in self.clauses():
            for match in lazily.compile(r"[^\x00]+").finditer(self.read, max(first, start), min(last, limit)):
                if match[0].strip(_EDGE):
                    yield match.span()

    def words(self, start: int = 0, end: int | None = None) -> list[Word]:
        return list(_words(self.read, start, len(self.read) if end is None else end))

    def rest(self) -> str:
        """What is not taken, as it was typed."""
        kept = (self.typed_between(*match.span()) for match in re.finditer(r"[^\x00]+", self.read))
        return " ".join(" ".join(kept).split())

    def typed_between(self, start: int, end: int) -> str:
        first, last = self.span(start, end)
        return self.typed[first:last]


@lru_cache(512)
def _of(typed: str) -> Line:
    """A note is looked at by several readers, as the whole line is."""
    plain = typed.translate(_PLAIN)
    plain = plain if plain.strip(f"{_PICTURE} ") else typed
    pictured = _PICTURE in plain
    plain = _BETWEEN.sub(_stop, plain).replace(_PICTURE, " ") if pictured else plain
    places: Sequence[int] = range(len(plain))
    if "  " in f" {plain}":
        places = [at for at in places if plain[at] != " " or plain[at - 1 : at].strip()]
    line = Line(typed, "".join(plain[at] for at in places), [(at, at + 1) for at in places])
    line._pictured = pictured
    for numbers in (numbered_days.years, numerals.halves, numbered_days.dates, numerals.found):
        for start, end, digits in reversed(list(numbers(line.read))):
            if not _quoted(line.read, start):
                line.respell(start, end, digits)
    return line


_BETWEEN = lazily.compile(rf"(?<=[^\W_]) *{_PICTURE}[{_PICTURE} ]*(?=[^\W\d_])")


def _stop(pictures: re.Match[str]) -> str:
    """Between words emoji part them like a full stop; elsewhere they are nothing."""
    return ";".ljust(len(pictures[0]))


_PICTURED = lazily.compile(r"\s*(?:[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]\s*)+")
"""«Окна 🪟»: the emoji behind the last word are no words, and stay with it."""


def _quoted(read: str, place: int) -> bool:
    """«Полтора мастера» is what somebody is called."""
    opened = read.rfind("«", 0, place)
    return opened > read.rfind("»", 0, place) and read.find("»", place) > 0


@lru_cache(512)
def _clauses(read: str) -> Sequence[tuple[int, int]]:
    """Asked for again by every reader of a line, as the words are."""
    ends = [match.span() for match in _BREAK.finditer(read) if not _SHORT.search(read, 0, match.end())]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(read)]
    return tuple((a, b) for a, b in zip(starts, stops, strict=True) if read[a:b].strip(_EDGE))


@lru_cache(512)
def _words(read: str, start: int, end: int) -> Sequence[Word]:
    found = _WORD.finditer(read, start, end)
    if "-" not in read:
        return tuple(Word(match[0], *match.span()) for match in found)
    return tuple(Word(match[0], *match.span(), read.startswith("-", match.end())) for match in found)


class _Plain(dict[int, str]):
    """Of each letter what it is read as."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        small = letter.lower() if len(letter.lower()) == 1 else letter
        kind = category(letter) if code > _MARKS and letter not in "№™" else ""
        blank = small.isspace() or code < _PRINTED or kind in ("Sk", "Mn", "Cf")
        self[code] = _SAME.get(small, " " if blank else _PICTURE if kind == "So" else small)
        return self[code]


_PRINTED = 32
_MARKS = 0x2000
"""From here on stand marks, signs and emoji: «забрал машину 🔥»."""
_PLAIN = _Plain()
