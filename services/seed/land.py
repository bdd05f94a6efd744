"""What the invented company is in one language: what it deals in, who its clients are, what they say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Trade:
    titles: Sequence[tuple[str, int, int]]
    """What is sold, and its lowest and highest price in thousands."""
    endings: Sequence[str]
    """What is added to some titles."""
    firms: float
    """The share of clients who are firms."""
    steps: Sequence[Sequence[str]]
    """Next steps, from those at the start of the pipeline to those before the end."""
    tags: Sequence[str]
    comments: Mapping[str, Sequence[str]]
    """What is said about a loss, by a part of its reason."""
    results: Sequence[str]
    """What is said after a call or a task that is done."""

    def goods(self, rng: Random) -> tuple[str, int]:
        """A title and its price in minor units, rounded as people say it."""
        title, low, high = rng.choice(self.titles)
        if rng.random() < 0.25:
            title += rng.choice(self.endings)
        return title, rounded(rng.randint(low, high) * 1000)


def rounded(units: int) -> int:
    """Whole units of currency → minor units of a sum that a person would name."""
    for floor, step in ((3_000_000, 50_000), (300_000, 10_000), (50_000, 5_000)):
        if units >= floor:
            return round(units / step) * step * 100
    return max(1, round(units / 500)) * 500 * 100


@dataclass(frozen=True, slots=True)
class Names:
    """Of invented people and firms, and phone numbers that nobody answers."""

    men: Sequence[str]
    women: Sequence[str]
    surnames: Sequence[str]
    hers: Mapping[str, str]
    """How a surname ends when it is a woman's, by how a man's does; the first ending that fits counts."""
    forms: Sequence[str]
    """A firm with a name, `{}`."""
    firms: Sequence[str]
    sole: str
    """Somebody who is a firm himself: `{surname}`, `{first}` and `{second}` are for his name and two initials."""
    initials: str
    country: str
    codes: Sequence[str]
    """Of phones, all of one length; no operator has them, though the numbers look right."""
    digits: int
    """In a phone after the code."""

    def person(self, rng: Random) -> str:
        surname = rng.choice(self.surnames)
        if rng.random() < 0.62:
            return f"{rng.choice(self.men)} {surname}"
        return f"{rng.choice(self.women)} {self.wife(surname)}"

    def somebody(self, rng: Random) -> tuple[str, str]:
        """A given name, and a surname to tell two of that name apart."""
        first, surname = rng.choice([*self.men, *self.women]), rng.choice(self.surnames)
        return first, self.wife(surname) if first in self.women else surname

    def wife(self, surname: str) -> str:
        """The surname of his wife."""
        his, hers = next(pair for pair in self.hers.items() if surname.endswith(pair[0]))
        return surname.removesuffix(his) + hers

    def firm(self, rng: Random) -> str:
        if rng.random() < 0.2:
            surname, first, second = rng.choice(self.surnames), rng.choice(self.initials), rng.choice(self.initials)
            return self.sole.format(surname=surname, first=first, second=second)
        return rng.choice(self.forms).format(rng.choice(self.firms))

    def phone(self, number: int) -> str:
        """The phone of the client of this number: scattered, and different for as many clients as there are phones."""
        room = 10**self.digits
        code, rest = divmod(number * 38_196_601 % (len(self.codes) * room), room)
        return f"{self.country}{self.codes[code]}{rest:0{self.digits}}"


@dataclass(frozen=True, slots=True)
class Land:
    company: str
    department: str
    names: Names
    trade: Trade
    quality: Mapping[str, float]
    """How much better the clients of a source are, by a part of its name."""
    often: Mapping[str, float]
    """How much more often than others a deal is lost for a reason, by a part of its name."""
