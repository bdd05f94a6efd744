"""Lines as salespeople write them are read as they are meant; what is read wrongly is asked about, never done."""

from dataclasses import replace

import pytest

from services import grammar
from services.grammar import Intent, StageName, Verb
from tests.services.grammar.companies import AUTO, COMPANIES, NOW
from tests.services.grammar.corpus import CASES, CORPUS, Case, cases, read

SHOWN = Intent.__slots__
WEIGHTY = ("verb", "number", "money", "task", "when", "stage_id", "reason_id", "person_id", "period", "report")
"""What must never be wrong while the bot is sure."""


def differences(case: Case) -> dict[str, tuple[object, object]]:
    found = read(case.text, case.company)
    pairs = {name: (getattr(case.expected, name), getattr(found, name)) for name in SHOWN}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def silently_wrong(case: Case) -> bool:
    """Sure, and wrong in what counts; of a task the moment counts, not the words."""
    found = read(case.text, case.company)

    def weight(intent: Intent, name: str) -> object:
        value = getattr(intent, name)
        return value[1] if name == "task" and value else value

    return found.sure and any(weight(case.expected, name) != weight(found, name) for name in WEIGHTY)


def test_the_corpus_is_large():
    by_language = {path.stem: len(list(cases(path))) for path in CORPUS.glob("*.txt")}
    assert by_language["ru"] >= 250
    assert by_language["uk"] >= 80
    assert by_language["en"] >= 70


def _is_read(lines: list[Case]) -> None:
    """Both in one, so that the lines are read by one worker."""
    wrong = {f"{case.place} {case.text}": found for case in lines if (found := differences(case))}
    assert [f"{case.place} {case.text}" for case in lines if silently_wrong(case)] == []
    assert len(wrong) <= 0.02 * len(lines), wrong


def test_lines_are_read_as_they_are_meant_and_nothing_is_silently_wrong():
    """Of the many sets of authors who had not seen the code every tenth line; all of them by hand (`make torture`)."""
    _is_read([case for at, case in enumerate(CASES) if at % 10 == 1 or not case.place.startswith(("phone", "unseen"))])


@pytest.mark.torture
def test_each_line_is_read_as_it_is_meant_and_none_is_silently_wrong():
    _is_read(CASES)


@pytest.mark.parametrize(("place", "company"), list(enumerate(COMPANIES)))
def test_no_line_of_the_corpus_is_an_error_in_another_company(place, company):
    """Every fifteenth line in one of them; each in all of them by hand."""
    for case in CASES[15 * place :: 15 * len(COMPANIES)]:
        assert read(case.text, company).verb in Verb


@pytest.mark.torture
@pytest.mark.parametrize("company", COMPANIES)
def test_no_line_is_an_error_in_any_company(company):
    for case in CASES:
        assert read(case.text, company).verb in Verb


def test_one_name_in_two_pipelines_is_no_riddle():
    """Which of them is meant, the deal's own pipeline tells."""
    twice = replace(AUTO, stages=(*AUTO.stages, StageName(100, "Тест-драйв", "open")))
    found = grammar.read("Иванов тест-драйв", NOW, twice)
    assert found.sure
    assert found.stage_id in {stage.id for stage in twice.stages if stage.name == "Тест-драйв"}


@pytest.mark.parametrize("text", ["", " ", "\n", "\x00", "х" * 5000])
def test_what_is_no_line_is_asked_about(text):
    assert (found := grammar.read(text, NOW, AUTO)).verb in (Verb.UNCLEAR, Verb.FIND)
    assert found.stage_id is None
