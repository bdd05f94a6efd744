"""By what a line is likened to others: its words, every four letters of it, how it begins, whom and what it names."""

from collections.abc import Iterator

from services.grammar.company import colleagues
from services.grammar.language import lazily
from services.grammar.said import Said

_TOKEN = lazily.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[,:;.?!→+@%/#-]")
_LONGEST_NUMBER = 5
_PIECE = 4
"""Letters: enough for a stem, and whoever has mistyped a word has most of its pieces right."""


def traits(said: Said) -> set[str]:
    """Of a line that no reader has taken anything from yet; digits count, and not which they are."""
    tokens = [_digits(token) if token.isdigit() else token for token in _TOKEN.findall(said.line.read)]
    if not tokens:
        return set()
    whole = f" {' '.join(tokens)} "
    found = {f" {token} " for token in tokens}
    found.update(whole[at : at + _PIECE] for at in range(len(whole) - _PIECE + 1))
    found.update(f"^{' '.join(tokens[:count])}" for count in (1, 2, 3))
    found.add(f"{tokens[-1]}$")
    found.update(_named(said))
    return found


def _digits(number: str) -> str:
    return "0" * min(len(number), _LONGEST_NUMBER)


def _named(said: Said) -> Iterator[str]:
    """What is named, however the company calls it."""
    if said.number is not None:
        yield "<number>"
    if said.phone is not None:
        yield "<phone>"
    words = said.words()
    if (stage := said.stage(words)) is not None:
        kind = next(one.kind for one in said.vocabulary.stages if one.id == stage.id)
        yield f"<{kind}>" if stage.full else f"<{kind}?>"
    if (person := colleagues.person(words, said.entries(said.vocabulary.people))) is not None:
        yield "<colleague>" if person.full else "<colleague?>"
