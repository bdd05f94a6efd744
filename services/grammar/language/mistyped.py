"""Whether one word is another, mistyped or written as it is heard: «позвнить», «звнил», «бирет», «збросила»."""

from collections.abc import Iterable, Iterator

from services.grammar.language import lazily
from services.grammar.language.words import spelt

_ROWS = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_HEARD = spelt("ао еи ия ея ыи сз тд кг пб вф шж шщ ьъ іи еє эе ою ie ea ck sc")
"""Letters taken for one another by ear."""


def _near() -> frozenset[str]:
    beside = [row[at : at + 2] for row in _ROWS for at in range(len(row) - 1)]
    below = [
        upper[at] + lower[place]
        for upper, lower in zip(_ROWS, _ROWS[1:], strict=False)
        for at in range(len(upper))
        for place in (at - 1, at)
        if 0 <= place < len(lower) and (upper[0] < "а") == (lower[0] < "а")
    ]
    pairs = [*beside, *below, *_HEARD]
    return frozenset([*pairs, *(pair[::-1] for pair in pairs)])


_NEAR = _near()
_VOICED = dict(zip("бвгджз", "пфктшс", strict=True))
_VOICELESS = {quiet: loud for loud, quiet in _VOICED.items()}
_FOLD = str.maketrans("оеэяіїєґ", "аииииииг")
_ENDING = lazily.compile(r"т[ь]?ся$")


def heard(word: str) -> str:
    """How it sounds: unstressed vowels alike, consonants as voiced as the next one, no letter twice."""
    word = _ENDING.sub("ца", word.translate(_FOLD).replace("тс", "ц").replace("сч", "щ").replace("ъ", "ь"))
    sounds: list[str] = []
    for letter in reversed(word):
        after = sounds[-1] if sounds else ""
        if letter == after and letter not in "аиуыэю":
            continue
        if not after or after in _VOICELESS or after in "хцчщ":
            letter = _VOICED.get(letter, letter)
        elif after in "бгджз":
            letter = _VOICELESS.get(letter, letter)
        sounds.append(letter)
    return "".join(reversed(sounds))


_VOWELS = "аеиоуыэюяіїєaeiouy"
_LONG = 8
"""Letters: of so long a word «пербзвоню» can be no other form, whatever keys lie between."""


def without_one(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))


class Words:
    """Words that are looked for among mistyped ones."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._sounds: dict[str, set[str]] = {}
        self._shorter: dict[str, set[str]] = {}
        self._but_first: dict[str, set[str]] = {}
        for word in self.words:
            self._sounds.setdefault(heard(word), set()).add(word)
            self._but_first.setdefault(word[1:], set()).add(word)
            for short in without_one(word):
                self._shorter.setdefault(short, set()).add(word)

    def meant(self, word: str) -> set[str]:
        """What sounds the same; else all that is one slip away."""
        same = self._sounds.get(heard(word), set())
        if len(same) == 1:
            return same
        longer = {one for one in without_one(word) if one in self.words and _doubled(word, one)}
        as_long = {one for short in without_one(word) for one in self._shorter.get(short, ()) if _slipped(word, one)}
        begun_wrong = {one for one in self._but_first.get(word[1:], ()) if _slipped(word, one)}
        return self._shorter.get(word, set()) | longer | as_long | begun_wrong


def _doubled(word: str, meant: str) -> bool:
    """One letter too many: of the letter beside it, or of a key beside that."""
    at = next((place for place, letter in enumerate(meant) if letter != word[place]), len(meant))
    beside = word[at - 1 : at] + word[at + 1 : at + 2]
    return any(letter == word[at] or letter + word[at] in _NEAR for letter in beside)


def slip(word: str, meant: str) -> bool:
    """Whether one word is the other with one letter lost, one too many, one wrong, or two in the wrong order."""
    if len(word) < len(meant):
        return word in without_one(meant)
    return _slipped(word, meant) or (meant in without_one(word) and _doubled(word, meant))


def _slipped(word: str, meant: str) -> bool:
    """A key beside the right one, a letter that sounds alike, or two neighbours in the wrong order."""
    if len(word) != len(meant):
        return False
    other = [place for place in range(len(word)) if word[place] != meant[place]]
    if len(other) == 1:
        typed, right = word[other[0]], meant[other[0]]
        return typed + right in _NEAR or (len(word) >= _LONG and (typed in _VOWELS) != (right in _VOWELS))
    return (
        len(other) == 2
        and other[1] - other[0] == 1
        and word[other[0]] + word[other[1]] == meant[other[1]] + meant[other[0]]
    )
