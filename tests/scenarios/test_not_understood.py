"""A line that says nothing the bot can do: who is named somewhere in it is offered a note, with one tap."""

import pytest

from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def deals(anya: Person) -> Person:
    """The third is at hand; the first and the second are named."""
    await anya.says("сделка Комаров Веста 1,2 млн")
    await anya.says("сделка Сомик котлы")
    await anya.says("сделка Лютик окна 350к")
    return anya


@pytest.mark.parametrize(
    ("language", "line", "button"),
    [
        ("ru", "фоткал салон для комарова вчера", "💬 Заметка к #1"),
        ("ru", "образцы обивки туда-сюда, комарову короче", "💬 Заметка к #1"),
        ("uk", "салон фоткав учора задля комарова", "💬 Нотатка до #1"),
        ("en", "pics of the salon комарову sort of", "💬 Note on #1"),
        ("ru", "каталоги туда же куда сомику", "💬 Заметка к #2"),
        ("ru", "фоткал салон вчера", "💬 Заметка к #3"),
    ],
)
async def test_a_note_is_offered_on_the_deal_of_whom_it_names(
    deals: Person, language: str, line: str, button: str
) -> None:
    await deals.speaks(language)
    await deals.says(line)
    (offered,) = [one for one in deals.buttons if one.startswith("💬")]
    assert offered.startswith(button), deals.sees
    await deals.taps(button)
    assert line in deals.text
    assert button.rpartition(" ")[2] in deals.text


async def test_a_deal_that_is_not_theirs_to_see_is_not_offered(company: Company):
    await company.anya.says("сделка Комаров Веста 1,2 млн")
    await company.zoya.says("сделка Лютик окна 350к")
    await company.zoya.says("фоткал салон для комарова вчера")
    assert "Комаров" not in "".join(company.zoya.buttons)
    assert any(button.startswith("💬 Заметка к #2") for button in company.zoya.buttons)
