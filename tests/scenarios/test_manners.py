"""What a line does, it does however it is put: as a question, officially, to a friend, with the deed last."""

import pytest

from tests.marks import covers
from tests.people import Person
from tests.stories import story


@story
async def deals(anya: Person) -> Person:
    await anya.says("сделка Орлов веста 900к")
    await anya.says("сделка Фогель окна 350к")
    return anya


@covers(13, 19, 79)
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("добрый день, а можно перевести Орлова на тест-драйв?", "Этап: Новый лид → Тест-драйв"),
        ("Не могли бы вы, пожалуйста, передвинуть Орлова на тест-драйв", "Этап: Новый лид → Тест-драйв"),
        ("Сообщаю: Орлов отказался, дорого", "Причина: Дорого"),
        ("Рад сообщить, Орлов купил весту за 890 тыс", "Этап: Новый лид → Успех"),
        ("слушай, короче, набрала Орлова, не берёт", "📞 не дозвонились"),
        ("Орлов 10 мин просил скидку входящий", "📞 входящий звонок, 10 мин"),
        ("к сожалению, орлов слился, дорого 😢", "Причина: Дорого"),
        ("отправила коммерческое предложение Орлову", "📄 КП"),
        ("в угоді з Орловим будь ласка суму на 950 тис", "900 000 ₽ → 950 000 ₽"),
        ("орлов видмова дорого", "Причина: Дорого"),
        ("please could you move Орлов to тест-драйв", "Этап: Новый лид → Тест-драйв"),
        ("I had meeting with Орлов, one hour", "🤝 встреча, 60 мин"),
    ],
)
async def test_the_deed_is_done(deals: Person, line: str, told: str) -> None:
    await deals.says(line)
    assert told in deals.text
    assert "#1 веста" in deals.text


async def test_an_order_that_stands_last_is_taken_back_as_any_other(deals: Person) -> None:
    await deals.says("Фогель реквизиты на почту отправила")
    assert deals.text == "#2 окна, Фогель · 350 000 ₽\n✉ письмо\n«реквизиты»"
    await deals.says("ой, поторопилась я, отмените, пожалуйста")
    assert "↩ Вернул как было." in deals.text


@pytest.mark.parametrize("greeting", ["привет", "Добрый день!", "привіт", "hello", "Good morning"])
async def test_who_greets_is_shown_what_there_is(deals: Person, greeting: str) -> None:
    await deals.says(greeting)
    assert "📊 Воронка" in deals.buttons
    assert greeting not in deals.text


@pytest.mark.parametrize("line", ["добрый дом окна 350к", "привет ромашка"])
async def test_a_line_that_only_begins_like_a_greeting_is_read(deals: Person, line: str) -> None:
    await deals.says(line)
    assert "📊 Воронка" not in deals.buttons


@pytest.mark.parametrize("asked", ["мои сделки", "покажи открытые сделки", "список угод", "my open deals"])
async def test_deals_asked_for_in_words_are_those_that_the_menu_lists(deals: Person, asked: str) -> None:
    await deals.says("/deals")
    menu = deals.text
    await deals.says(asked)
    assert deals.text == menu


async def test_what_somebody_else_did_is_told_and_not_done(deals: Person) -> None:
    await deals.says("Орлов сказал что вчера звонил")
    assert deals.text == "#1 веста, Орлов · 900 000 ₽\n💬 «сказал что вчера звонил»"
