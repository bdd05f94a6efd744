"""Words that stand in no table: a client's name is read as a known one would be, and no word is ever dropped."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from services import grammar
from services.grammar import Verb
from tests.services.grammar.companies import COMPANIES, NOW
from tests.services.grammar.corpus import CASES, Case
from tests.services.grammar.test_corpus import differences, silently_wrong

_STRANGERS = (
    (r"[a-z]+", "Vukovary"),
    (r"\w*(?:ом|ем|ым)", "Шмыгалем"),
    (r"\w*[ую]", "Шмыгалю"),
    (r"\w*ой", "Орбитой"),
    (r"\w*а", "Орбита"),
    (r"\w*е", "Орбите"),
    (r"\w*ы", "Орбиты"),
    (r"\w*[^аеёиоуыэюяії]", "Шмыгаль"),
)
"""By the ending of a name, one in the same case that nobody has heard of."""


def _of_strangers(lines: Sequence[Case]) -> Iterator[Case]:
    for case in lines:
        name = case.expected.name
        if not name.isalpha() or case.text.lower().count(name.lower()) != 1 or differences(case):
            continue
        other = next((word for ending, word in _STRANGERS if re.fullmatch(ending, name.lower())), None)
        if other is not None:
            other = other if name[0].isupper() else other.lower()
            text = re.sub(rf"\b{name}\b", other, case.text, count=1)
            note = re.sub(rf"\b{name}\b", other, case.expected.note)
            yield replace(case, text=text, expected=replace(case.expected, name=other, note=note))


def test_clients_of_whom_nobody_has_heard_are_read_as_others():
    """In every fifteenth line; in all of them by hand."""
    _read_as_others(CASES[::15], least=350)


@pytest.mark.torture
def test_in_no_line_a_client_must_have_been_heard_of():
    _read_as_others(CASES, least=3000)


def _read_as_others(lines: Sequence[Case], *, least: int) -> None:
    strangers = list(_of_strangers(lines))
    assert len(strangers) > least
    assert [case.text for case in strangers if silently_wrong(case)] == []
    wrong = [case.text for case in strangers if set(differences(case)) - {"direction"}]
    assert len(wrong) <= 0.02 * len(strangers), wrong


def test_no_word_is_dropped():
    """A word that means nothing is put into every thirtieth line; it is kept somewhere, or the line is asked about."""
    assert _dropped(CASES[::30]) == []


@pytest.mark.torture
def test_no_word_is_dropped_from_any_line():
    assert _dropped(CASES) == []


def _dropped(lines: Sequence[Case]) -> list[str]:
    dropped = []
    for case in lines:
        if not case.expected.sure or case.expected.verb in (Verb.REPORT, Verb.UNDO):
            continue
        words = case.text.split(" ")
        strange = "wumble" if case.text.isascii() else "бурзик"
        for at in {len(case.text) % len(words) + 1, len(words)}:
            found = grammar.read(" ".join([*words[:at], strange, *words[at:]]), NOW, COMPANIES[case.company])
            if found.sure and strange not in repr(found):
                dropped.append(" ".join([*words[:at], strange, *words[at:]]))
    return dropped
