"""However a deal is named and however the order is put, the same is understood: each wording with each name."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from services.grammar import Intent, Verb
from services.grammar.intent import Vocabulary
from tests.services.grammar.companies import COMPANIES
from tests.services.grammar.corpus import _slot, read

WAYS = Path(__file__).parent / "ways"
COMPANY = {"ru": "auto", "uk": "uk", "en": "en"}
NUMBER = 85
BY_NUMBER = {
    "ru": (
        "#85|#85|#85|#85|#85",
        "85|85|85|85|85",
        "сделка 85|сделку 85|сделке 85|сделки 85|сделкой 85",
        "85-я|85-ю|85-й|85-й|85-й",
        "восемьдесят пятая|восемьдесят пятую|восемьдесят пятой|восемьдесят пятой|восемьдесят пятой",
    ),
    "uk": (
        "#85|#85|#85|#85|#85",
        "85|85|85|85|85",
        "угода 85|угоду 85|угоді 85|угоди 85|угодою 85",
        "85-та|85-ту|85-й|85-ї|85-ю",
        "вісімдесят п'ята|вісімдесят п'яту|вісімдесят п'ятій|вісімдесят п'ятої|вісімдесят п'ятою",
    ),
    "en": ("#85", "85", "deal 85", "number 85", "eighty five"),
}
BY_NAME = {
    "ru": (
        "лядов|лядова|лядову|лядова|лядовым",
        "Зимина|Зимину|Зиминой|Зиминой|Зиминой",
        "Пётр Лядов|Петра Лядова|Петру Лядову|Петра Лядова|Петром Лядовым",
        "ООО Кедр|ООО Кедр|ООО Кедр|ООО Кедр|ООО Кедр",
        "Кедр|Кедр|Кедру|Кедра|Кедром",
        "ремстрой|ремстрой|ремстрою|ремстроя|ремстроем",
        "Марат|Марата|Марату|Марата|Маратом",
        "кафе Улыбка|кафе Улыбка|кафе Улыбка|кафе Улыбка|кафе Улыбка",
        "ресторан Волна|ресторан Волна|ресторану Волна|ресторана Волна|рестораном Волна",
    ),
    "uk": (
        "Бондаренко|Бондаренка|Бондаренку|Бондаренка|Бондаренком",
        "зіміна|зіміну|зіміній|зіміної|зіміною",
        "Петро Гнатюк|Петра Гнатюка|Петру Гнатюку|Петра Гнатюка|Петром Гнатюком",
        "ТОВ Кедр|ТОВ Кедр|ТОВ Кедр|ТОВ Кедр|ТОВ Кедр",
        "Кедр|Кедр|Кедру|Кедра|Кедром",
        "укрбуд|укрбуд|укрбуду|укрбуду|укрбудом",
        "Тарас|Тараса|Тарасу|Тараса|Тарасом",
        "кафе Усмішка|кафе Усмішка|кафе Усмішка|кафе Усмішка|кафе Усмішка",
        "школа Ритм|школу Ритм|школі Ритм|школи Ритм|школою Ритм",
    ),
    "en": ("hartley", "Colin", "Colin Hartley", "Acme Ltd", "maple cafe", "hartley vets"),
}
CASES = ("nom", "acc", "dat", "gen", "ins", "x")


@dataclass(frozen=True)
class Way:
    """One wording with one name in it, and what is to be understood."""

    text: str
    verb: Verb
    slots: tuple[tuple[str, str], ...]
    name: str
    """As it stands in the line; "" for a number."""

    def wrong(self, found: Intent, vocabulary: Vocabulary) -> list[str]:
        whose = found.number == NUMBER if not self.name else found.name.lower() == self.name.lower()
        kept = {key: value for slot in self.slots for key, value in _wanted(*slot, vocabulary).items()}
        others = [key for key, value in kept.items() if _of(found, key) != value]
        return [*([] if found.verb is self.verb else ["verb"]), *([] if whose else ["whose"]), *others]


def _wanted(key: str, value: str, vocabulary: Vocabulary) -> dict[str, object]:
    if key == "note":
        return {"note": True}
    if key == "task":
        return {"task": next(iter(_slot("when", value, vocabulary).values()))}
    return _slot(key, value, vocabulary)


def _of(found: Intent, key: str) -> object:
    """Of a task its moment, of a note that there is one."""
    value = getattr(found, key)
    return bool(value) if key == "note" else value[1] if key == "task" and value else value


def _ways(language: str) -> Iterator[Way]:
    verb, slots = "", ()
    for line in (WAYS / f"{language}.txt").read_text().splitlines():
        if line.startswith("\t"):
            yield from _named(language, line.strip(), Verb[verb], slots)
        elif line and not line.startswith("#"):
            verb, _, rest = line.partition(" ")
            pairs = (pair.partition("=") for pair in rest.split(" | ") if pair)
            slots = tuple((key, value) for key, _, value in pairs)


def _named(language: str, wording: str, verb: Verb, slots: tuple[tuple[str, str], ...]) -> Iterator[Way]:
    for names, numbered in ((BY_NUMBER[language], True), (BY_NAME[language], False)):
        for forms in names:
            cases = dict(zip(CASES, forms.split("|"), strict=False)) | {"x": forms.split("|")[0]}
            said = next((case for word, case in cases.items() if f"{{{word}}}" in wording), "")
            yield Way(wording.format(**cases), verb, slots, "" if numbered else said)


def _is_understood(language: str, ways: list[Way]) -> None:
    """Asked about where it is not certain; never sure and wrong."""
    found = {way: read(way.text, COMPANY[language]) for way in ways}
    vocabulary = COMPANIES[COMPANY[language]]
    wrong = {way: faults for way, one in found.items() if (faults := way.wrong(one, vocabulary))}
    asked = [way.text for way, one in found.items() if way not in wrong and not one.sure]
    assert {way.text: faults for way, faults in wrong.items() if found[way].sure} == {}
    assert len(wrong) + len(asked) <= 0.02 * len(ways), [*(way.text for way in wrong), *asked]


@pytest.mark.parametrize("language", COMPANY)
def test_a_deal_is_named_in_any_way_and_an_order_put_in_any_way(language):
    """Every fourth of them; each by hand (`make torture`)."""
    names = len(BY_NUMBER[language]) + len(BY_NAME[language])
    _is_understood(language, [way for at, way in enumerate(_ways(language)) if not (at + at // names) % 4])


@pytest.mark.torture
@pytest.mark.parametrize("language", COMPANY)
def test_each_name_goes_with_each_order(language):
    _is_understood(language, list(_ways(language)))
