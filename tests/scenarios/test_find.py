"""Finding deals, clients, phones and what was said, on one screen."""

import pytest

from tests.marks import covers
from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def full(company: Company) -> Person:
    """Аня has three deals, one client of two of them, and a few notes."""
    anya = company.anya
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн, позвонить завтра в 10")
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 нива 900к, позвонить завтра в 11")
    await anya.says("сделка Ромашка окна 350к")
    await anya.says("#3: просит скидку на подоконники")
    return anya


@covers(21)
@pytest.mark.parametrize(
    "said", ["найди иваноф", "Иванов", "/find Пётр Иванов", "912 345", "/find 567", "+7 912 345 67 89"]
)
async def test_a_client_s_deals_are_found_by_name_with_a_slip_and_by_any_part_of_the_phone(
    full: Person, said: str
) -> None:
    await full.says(said)
    assert full.text.startswith("Нашлось по «")
    assert full.buttons[-1] == "‹ Главная"
    assert {label[:2] for label in full.buttons[:-1]} == {"#1", "#2"}


@pytest.mark.parametrize("said", ["найди подоконник", "/find скидку подаконники", "подоконники"])
async def test_a_word_of_a_note_finds_its_deal(full: Person, said: str) -> None:
    await full.says(said)
    assert full.buttons == ["💬 #3: просит скидку на подоконники", "‹ Главная"]
    await full.taps("💬 #3")
    assert full.text.startswith("#3 Ромашка окна")


async def test_a_number_alone_opens_the_deal(full: Person) -> None:
    for said in ("3", "#3", "/find 3", "/find #3", "найди 3"):
        await full.says(said)
        assert full.text.startswith("#3 Ромашка окна"), said
    for said in ("#77", "/find 77", "77"):
        await full.says(said)
        assert full.text == "Такой записи нет среди ваших.", said


@pytest.mark.parametrize(
    "asked", ["что там у Ромашки с оплатой", "що там у Ромашки з оплатою", "where are we with ромашка on money"]
)
async def test_a_question_is_about_whom_it_names(full: Person, asked: str) -> None:
    await full.says(asked)
    assert full.text.startswith("#3 Ромашка окна · 350 000 ₽\n")


async def test_a_question_names_nobody_who_is_not_to_be_seen(company: Company, full: Person) -> None:
    await company.zoya.says("что там у Ромашки с оплатой")
    assert company.zoya.text == "Такой записи нет среди ваших."


async def test_a_question_about_one_of_several_deals_shows_them(full: Person) -> None:
    await full.says("что у Иванова по оплате")
    assert {label[:2] for label in full.buttons[:-1]} == {"#1", "#2"}


async def test_one_that_fits_is_opened_at_once(full: Person) -> None:
    await full.says("найди ромашку")
    assert full.text.startswith("#3 Ромашка окна · 350 000 ₽\n")


async def test_a_client_without_deals_is_found_by_who_put_him_down(full: Person) -> None:
    await full.says("/client")
    await full.says("Семён Кузьмин +7 921 111-22-33")
    await full.says("Кузьмин")
    assert full.buttons[0].startswith("👤 Семён Кузьмин")
    assert full.buttons[1:] == ["‹ Главная"]
    await full.taps("👤")
    assert "+7 921 111-22-33" in full.text


@covers(172)
async def test_nothing_of_another_department_is_found(company: Company, full: Person) -> None:
    for said in ("Иванов", "912 345", "/find подоконники", "/find Ромашка"):
        await company.zoya.says(said)
        assert "Не нашёл" in company.zoya.text, said
        await company.dima.says(said)
        assert "Не нашёл" in company.dima.text, said
    await company.boris.says("найди ромашку")
    assert company.boris.text.startswith("#3 Ромашка окна")


async def test_find_without_words_says_how(anya: Person) -> None:
    await anya.says("/find")
    assert anya.text.startswith("Что найти? Напишите имя")
    for nothing in ("/find ???", "/find 🪟", "/find 1"):
        await anya.says(nothing)
        assert anya.text.startswith(("Не нашёл", "Такой записи")), nothing


async def test_an_undone_note_is_not_found(full: Person) -> None:
    await full.says("отмени")
    await full.says("найди подоконники")
    assert "Не нашёл" in full.text
