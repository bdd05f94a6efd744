"""A name that fits several deals: the likeliest is taken, the others are a tap away; what weighs is asked."""

import pytest

from tests.marks import covers
from tests.people import Person
from tests.stories import story


@story
async def deals(anya: Person) -> Person:
    """#1 is lost; of the open ones #2 is a man's, #3 a woman's."""
    for said in (
        "сделка Соболев Илья +7 912 345-67-81 гранта 700к",
        "сделка Соболев Денис +7 912 345-67-82 нива 900к",
        "сделка Соболева Юлия +7 912 345-67-83 веста 1,1 млн",
        "#1 отказ дорого",
    ):
        await anya.says(said)
    return anya


@covers(22)
@pytest.mark.parametrize(
    ("language", "said", "done", "label"),
    [
        ("ru", "соболев просит скидку", "💬 «просит скидку»", "Не та? ✖ #1 Соболев Илья, гранта"),
        ("uk", "соболев тест-драйв", "Тест-драйв", "Не та? ✖ #1 Соболев Илья, гранта"),
        ("en", "соболев: wants a discount", "💬 “wants a discount”", "Not this? ✖ #1 Соболев Илья, гранта"),
        ("ru", "звонил соболев 5 мин", "📞 входящий звонок, 5 мин", "Не та? ✖ #1 Соболев Илья, гранта"),
    ],
)
async def test_the_likeliest_is_done_and_the_others_are_buttons(
    deals: Person, language: str, said: str, done: str, label: str
) -> None:
    await deals.speaks(language)
    await deals.says(said)
    assert deals.text.startswith("#2 ")
    assert done in deals.text
    assert label in deals.buttons


async def test_a_tap_moves_the_change_there(deals: Person) -> None:
    await deals.says("соболев просит скидку, позвонить завтра в 10")
    await deals.taps("Не та? #3")
    assert deals.text.startswith("#3 веста")
    assert "💬 «просит скидку»" in deals.text
    await deals.says("#2")
    assert "скидку" not in deals.text
    assert "Следующего шага нет" in deals.text
    await deals.says("отмени")
    await deals.says("#3")
    assert "скидку" not in deals.text


async def test_so_it_does_with_a_task(deals: Person) -> None:
    await deals.says("соболев отправить кп завтра в 10")
    assert deals.text.startswith("#2 ")
    await deals.taps("Не та? ✖ #1")
    assert deals.text.startswith("#1 гранта")
    await deals.says("#2")
    assert "Следующего шага нет" in deals.text


@pytest.mark.parametrize("said", ["соболев выиграна 900к", "соболев отказ дорого", "соболев 950к"])
async def test_what_weighs_is_asked(deals: Person, said: str) -> None:
    await deals.says(said)
    assert deals.text == "«соболев» — это которая сделка?"
    assert [button.split(",")[0] for button in deals.buttons[:2]] == ["#2 Соболев Денис", "#3 Соболева Юлия"]
    assert deals.buttons[-2:] == ["➕ Новая сделка", "‹ Главная"]


async def test_a_closed_deal_is_not_opened_again_while_another_may_be_meant(deals: Person) -> None:
    await deals.says("#2 отказ дорого")
    await deals.says("соболев тест-драйв")
    assert deals.text == "«соболев» — это которая сделка?"


@pytest.mark.parametrize("said", ["соколев тест-драйв", "соболева на тест-драйв"])
async def test_what_may_be_either_is_asked(deals: Person, said: str) -> None:
    await deals.says(said)
    assert "это которая сделка?" in deals.text


async def test_a_mere_resemblance_is_asked_about(anya: Person) -> None:
    await anya.says("сделка Мария Котова веста 1 млн")
    await anya.says("Марс тест-драйв")
    assert anya.sees == (
        "«Марс» — это которая сделка?\n[#1 Мария Котова, веста, 1 000 000 ₽]\n[➕ Новая сделка | ‹ Главная]"
    )
    await anya.taps("➕ Новая сделка")
    assert anya.text.startswith("#2 Марс")


async def test_the_button_is_as_good_after_a_restart_and_harmless_when_tapped_twice(deals: Person, another) -> None:
    await deals.says("соболев просит скидку")
    button = deals._find("Не та? #3")
    deals.app = another
    for _ in range(2):
        await deals.taps_data(button[0]["message_id"], button[1], forged=True)
    await deals.says("история #3")
    assert deals.text.count("просит скидку") <= 2
    await deals.says("#2")
    assert "скидку" not in deals.text
