"""A slip in a short key word, told by the word beside it: «ноав угода», "new dela", "tets drive"."""

from itertools import pairwise

from services.grammar.language.mistyped import Words
from services.grammar.language.morphology import readings
from services.grammar.language.words import spelt
from services.grammar.line import Line
from services.grammar.people import names

_MAKE = "new add create log open"
_FIRST_IN_LINE = (
    (_MAKE, "deal lead client customer enquiry"),
    ("нова", "угода заявка"),
    ("нову додай створи запиши заведи", "угоду заявку"),
    ("новий додай", "лід клієнт"),
    ("нового додай запиши", "ліда клієнта"),
)
_ANYWHERE = (
    ("test", "drive"),
    ("тест", "драйв драйву драйві"),
    ("phone", "call"),
    ("no", "answer"),
    ("left", "voicemail"),
    ("pulled backed dropped", "out"),
)
_OTHERS = spelt(
    "seal real dial meal heal leaf load lend leak lean lead dead read head dean teal deals leads clients dealer leader"
    " lid led drove dive drives driver rest best text nest few now mew nee sew not call calls hall fall ball"
    " phoned phones"
)
"""Words of their own that are but one slip from another."""


def _sides(table: tuple[tuple[str, str], ...]) -> tuple[dict[str, Words], dict[str, Words]]:
    before: dict[str, set[str]] = {}
    behind: dict[str, set[str]] = {}
    for firsts, seconds in table:
        for first in firsts.split():
            behind.setdefault(first, set()).update(seconds.split())
        for second in seconds.split():
            before.setdefault(second, set()).update(firsts.split())
    return {word: Words(all_) for word, all_ in before.items()}, {word: Words(all_) for word, all_ in behind.items()}


_START, _LATER = _sides(_FIRST_IN_LINE), _sides(_ANYWHERE)


def correct(line: Line) -> None:
    """Of two words that belong together, the one that is mistyped."""
    words = line.words()
    for at, (first, second) in enumerate(pairwise(words)):
        if line.read[first.end : second.start] not in (" ", "-"):
            continue
        for before, behind in (_START, _LATER) if at == 0 else (_LATER,):
            for slipped, known in ((first, before.get(second.read)), (second, behind.get(first.read))):
                meant = _meant(slipped.read, known) if known else None
                if meant is not None:
                    line.respell(slipped.start, slipped.end, meant)
                    return


def _meant(word: str, known: Words) -> str | None:
    """One word alone that may be meant, and no other that there is."""
    if word in known.words or word in _OTHERS or len(word) < _SHORTEST or readings(word):
        return None
    found = {one for one in known.meant(word) if not names.given(word) or sorted(one) == sorted(word)}
    return found.pop() if len(found) == 1 else None


_SHORTEST = 3
