"""Anything at all, from everybody: always an answer, nothing set aside, nobody sees what is not his."""

import random
import string

import pytest

from bot.app import App
from bot.callbacks import AddParticipant, AnswerTransfer, HandOut, HandTo
from bot.playground.engine import Engine
from tests.house import matrix
from tests.house.matrix import NO_RECORD, Firm
from tests.house.test_access_matrix import ACTORS, leaks
from tests.office import Company

UPDATES = 700
SEED = 20261123

PIECES = (
    "сделка", "воронка", "рейтинг", "отмени", "завтра в 10", "350к", "1,5 млн", "$3k", "15.12", "31.12.9999",
    "март", "0000", "за", "/new", "/deals", "/skip", "/cancel", "/undo", "/start", "/funnel", "/team", "/нет",
    "/rating@voronka_bot", "<b>", "</pre>", "&amp;", "🦊", "👩‍👩‍👧", "שלום", "\u2067", "\u200b", "\u0301" * 9,
    "\n", "'; DROP TABLE deals;--", "{x}", "%s", "+7 912 345 67 89", "через 999 лет", "1" * 40, "я" * 500,
    "-", ":", "²", "٣٥٠", "Ромашка", "Europe/Kyiv", "null",
)  # fmt: skip
TAILS = (
    "", ":", ":0", ":-1", ":1", ":7", ":99999999999", ":all", ":x", ":20260230-20260101", ":99991231-99991231",
    ":🦊", ":\x00",
)  # fmt: skip


GIVING = {HandTo, HandOut, AnswerTransfer, AddParticipant}
"""By these somebody else may rightly see a deal, whose canaries stay those of its former owner."""


def words(chance: random.Random) -> str:
    if chance.random() < 0.2:
        return "".join(
            chr(chance.choice((chance.randint(33, 0x2FFF), chance.randint(0x1F300, 0x1FAFF)))) for _ in range(20)
        )
    return " ".join(chance.choices(PIECES, k=chance.randint(1, 5))).strip() or "?"


def mutated(data: str, chance: random.Random) -> str:
    parts = data.split(":")
    match chance.randrange(6):
        case 0:
            place = chance.randrange(len(parts))
            parts[place] = str(chance.choice((chance.randint(0, 9), 2**31, -1, "all", "x", "")))
        case 1:
            return (data + chance.choice(TAILS))[:60]
        case 2:
            place = chance.randrange(len(data))
            return data[:place] + chance.choice(string.printable) + data[place + 1 :]
    return ":".join(parts)


class Fuzz:
    def __init__(self, firm: Firm, chance: random.Random) -> None:
        self.firm, self.chance = firm, chance
        self.kinds = [kind for kind in matrix.addresses(firm.routes).values() if kind not in GIVING]
        self.records = [*firm.records.values(), NO_RECORD]

    def tap(self, actor: str) -> str:
        kind, record = self.chance.choice(self.kinds), self.chance.choice(self.records)
        return mutated(matrix.forged(kind, record, actor, self.firm), self.chance)

    async def once(self) -> list[str]:
        """One update; what is wrong with the answer to it."""
        actor = self.chance.choice(ACTORS)
        person, tap = self.firm.people[actor], self.chance.random() < 0.6
        sent = self.tap(actor) if tap else words(self.chance)
        self.firm.spy.take()
        if tap:
            await person.taps_data(self.firm.screens[actor], sent, forged=True)
        else:
            await person.says(sent[:4000])
        said = self.firm.spy.take()
        silent = [] if said else ["silence"]
        return [
            f"{actor} {'taps' if tap else 'says'} {sent!r}: {what}"
            for what in (*silent, *leaks(self.firm, actor, said))
        ]


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
async def test_anything_at_all_is_answered_and_shows_nobody_what_is_not_his(
    app: App, engine: Engine, company: Company
) -> None:
    firm = await matrix.firm(app, engine, company)
    fuzz, wrong = Fuzz(firm, random.Random(SEED)), list[str]()
    for _ in range(UPDATES):
        wrong += await fuzz.once()
    wrong += [f"set aside: {body}" for body in await firm.quarantined()]
    assert not wrong, "\n".join(wrong[:60])
