"""What was done, what is told of it and what comes next, in one breath or parted: nothing of it is lost or mistaken."""

from collections.abc import Iterator
from itertools import product

import pytest

from services.grammar import Verb
from tests.services.grammar.corpus import _when, read
from tests.services.grammar.test_ways import COMPANY

WHOM = {
    "ru": ("Лядов|Лядова|Лядову|Лядова|Лядовым", "ООО Кедр|ООО Кедр|ООО Кедр|ООО Кедр|ООО Кедр",
           "Пётр Мельник|Петра Мельника|Петру Мельнику|Петра Мельника|Петром Мельником", "#85|#85|#85|#85|#85"),
    "uk": ("Бондаренко|Бондаренка|Бондаренку|Бондаренка|Бондаренком", "ТОВ Кедр|ТОВ Кедр|ТОВ Кедр|ТОВ Кедр|ТОВ Кедр",
           "#85|#85|#85|#85|#85"),
    "en": ("hartley", "Colin Hartley", "Acme Ltd", "#85"),
}  # fmt: skip
DEEDS = {
    "ru": (("CALL", "звонок {dat} 5 мин"), ("CALL", "поговорила с {ins}"), ("CALL", "{nom} недозвон"),
           ("CALL", "входящий от {gen} 3 мин"), ("TOUCH", "встретился с {ins}"), ("TOUCH", "отправил кп {dat}"),
           ("TOUCH", "встреча с {ins} прошла"), ("MOVE", "{acc} на тест-драйв"), ("MOVE", "{nom} кп и счёт"),
           ("NEXT", "{acc} на следующий этап")),
    "uk": (("CALL", "дзвінок {dat} 5 хв"), ("CALL", "поговорила з {ins}"), ("CALL", "{nom} недозвін"),
           ("TOUCH", "зустрівся з {ins}"), ("TOUCH", "надіслав кп {dat}"), ("MOVE", "{acc} на тест-драйв"),
           ("MOVE", "{nom} кп і рахунок"), ("NEXT", "{acc} на наступний етап")),
    "en": (("CALL", "call {x} 5 min"), ("CALL", "spoke to {x}"), ("CALL", "{x} no answer"), ("TOUCH", "met {x}"),
           ("TOUCH", "sent quote to {x}"), ("TOUCH", "emailed {x}"), ("MOVE", "{x} quote and invoice"),
           ("MOVE", "move {x} to test drive"), ("NEXT", "{x} next stage")),
}  # fmt: skip
TOLD = {
    "ru": (
        "просит скидку",
        "ждёт решения банка",
        "нужна рассрочка",
        "хочет белую",
        "просил каталог",
        "жена против",
        "",
    ),
    "uk": ("просить знижку", "чекає рішення банку", "потрібна розстрочка", "хоче білу", "просив каталог", ""),
    "en": ("wants a discount", "waiting for the bank", "needs finance", "asked for a brochure", "happy with it", ""),
}
STEPS = {
    "ru": (("перезвонить завтра в 10", "11-25 10:00"), ("наберу в пятницу", "11-27"), ("отправить КП завтра", "11-25"),
           ("встреча в четверг в 12", "11-26 12:00"), ("созвон через неделю", "12-01"), ("", "")),
    "uk": (("передзвонити завтра о 10", "11-25 10:00"), ("наберу в п'ятницю", "11-27"), ("", ""),
           ("зустріч у четвер о 12", "11-26 12:00"), ("надіслати договір завтра", "11-25")),
    "en": (("call back tomorrow at 10", "11-25 10:00"), ("will call friday", "11-27"), ("", ""),
           ("meeting thursday at 12", "11-26 12:00"), ("send contract tomorrow", "11-25")),
}  # fmt: skip
CASES = ("nom", "acc", "dat", "gen", "ins")


def _lines(language: str, between: str) -> Iterator[tuple[str, Verb, str, str]]:
    """Each line, what is done by it, what it tells, and the moment of the next step."""
    for forms, (verb, deed), told, (step, moment) in product(
        WHOM[language], DEEDS[language], TOLD[language], STEPS[language]
    ):
        cases = dict(zip(CASES, forms.split("|"), strict=False)) | {"x": forms}
        yield between.join(filter(None, (deed.format(**cases), told, step))), Verb[verb], told, moment


def _faults(language: str, line: str, verb: Verb, told: str, moment: str) -> list[str]:
    found = read(line, COMPANY[language])
    step = found.task and found.task[1]
    faults = [] if found.verb is verb else ["verb"]
    faults += [] if told.lower() in found.note.lower() else ["note"]
    return faults + ([] if step == (_when(moment) if moment else None) else ["step"])


PART = 11
"""Each commit reads every eleventh line, and no list here has as many words: each stands with each, in its turn."""


def _parted(language: str, between: str, every: int) -> None:
    lines = [*_lines(language, between)][::every]
    assert {line: faults for line, *about in lines if (faults := _faults(language, line, *about))} == {}


def _in_one_breath(language: str, every: int) -> None:
    """As a telephone writes down what is dictated to it."""
    lines = [*_lines(language, " ")][::every]
    wrong = {line: faults for line, *about in lines if (faults := _faults(language, line, *about))}
    assert {line: faults for line, faults in wrong.items() if read(line, COMPANY[language]).sure} == {}
    assert len(wrong) <= 0.05 * len(lines), [*wrong]


@pytest.mark.parametrize("between", [", ", ". "])
@pytest.mark.parametrize("language", COMPANY)
def test_of_what_is_parted_nothing_is_lost(language, between):
    _parted(language, between, PART)


@pytest.mark.parametrize("language", COMPANY)
def test_in_one_breath_it_is_read_alike_or_asked_about(language):
    _in_one_breath(language, PART)


@pytest.mark.torture
@pytest.mark.parametrize("between", [", ", ". "])
@pytest.mark.parametrize("language", COMPANY)
def test_of_no_line_that_is_parted_anything_is_lost(language, between):
    _parted(language, between, 1)


@pytest.mark.torture
@pytest.mark.parametrize("language", COMPANY)
def test_each_line_in_one_breath_is_read_alike_or_asked_about(language):
    _in_one_breath(language, 1)
