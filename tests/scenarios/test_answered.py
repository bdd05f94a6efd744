"""A question with buttons is answered by typing as well; what is no answer to it is done as always."""

import pytest

from tests.marks import covers
from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("сделка Ромашка окна 350к")
    await anya.says("сделка Комаров Веста 1,2 млн")
    return anya


@covers(22)
@pytest.mark.parametrize(
    ("language", "order", "answer", "done"),
    [
        ("ru", "#1 отказ", "дорого", "Причина: Дорого"),
        ("ru", "ромашка отказ", "купили в другом салоне", "Причина: Купили в другом салоне"),
        ("uk", "#1 відмова", "дорого", "Причина: Дорого"),
        ("en", "#1 lost", "Дорого", "Reason: Дорого"),
        ("ru", "передай #1", "Диме", "Ответственный: Аня → Дима"),
        ("uk", "передай #1", "борису", "Відповідальний: Аня → Борис"),
        ("en", "hand over #1", "дима", "Assigned to: Аня → Дима"),
        ("ru", "не взял трубку", "ромашка", "📞 не дозвонились"),
        ("uk", "не взяв слухавку", "#1", "📞 не додзвонилися"),
        ("en", "no answer", "1", "📞 no answer"),
        ("ru", "#1 350", "да", "350 000 ₽ → 350 ₽"),
        ("uk", "#1 350", "так", "350 000 ₽ → 350 ₽"),
        ("en", "#1 350", "yes please", "350,000 ₽ → 350 ₽"),
        ("ru", "Галкин тест-драйв", "да, новая", "#3 Галкин"),
        ("en", "Галкин тест-драйв", "комаров", "#2 Веста, Комаров"),
    ],
)
async def test_what_was_asked_is_typed(deal: Person, language: str, order: str, answer: str, done: str) -> None:
    await deal.speaks(language)
    await deal.says(order)
    await deal.says(answer)
    assert done in deal.text


@pytest.mark.parametrize(
    ("button", "answer", "done"),
    [
        ("✖ Отказ", "дорого", "Причина: Дорого"),
        ("🏆 Успех", "330к", "350 000 ₽ → 330 000 ₽"),
        ("🏆 Успех", "да", "Этап: Новый лид → Успех"),
        ("Этап…", "тест-драйв", "Этап: Новый лид → Тест-драйв"),
        ("Этап…", "отказ, дорого", "Причина: Дорого"),
    ],
)
async def test_so_is_what_a_button_of_the_card_asks(deal: Person, button: str, answer: str, done: str) -> None:
    await deal.says("#1")
    await deal.taps(button)
    await deal.says(answer)
    assert done in deal.text


async def test_a_reason_in_words_of_ones_own_is_the_comment(deal: Person) -> None:
    await deal.says("#1 отказ")
    await deal.says("муж против")
    assert "«муж против» запишу. Какая из причин ближе?" in deal.text
    await deal.taps("Ещё причины")
    await deal.taps("Передумали покупать")
    assert "Причина: Передумали покупать\nКомментарий: муж против" in deal.text


async def test_a_colleague_whom_nobody_knows_is_asked_again(deal: Person) -> None:
    await deal.says("передай #1 Кузьмичу")
    assert "Не знаю, кто это: «Кузьмичу». Кому передать?" in deal.text
    await deal.says("борис")
    assert "Ответственный: Аня → Борис" in deal.text


async def test_so_is_one_to_whom_one_may_not_give_it(deal: Person) -> None:
    await deal.says("передай #1 Вере")
    assert deal.text.endswith("Этому коллеге вы передать не можете. Кому передать?")
    assert deal.buttons[:2] == ["Борис", "Дима"]


async def test_a_name_that_fits_several_deals_is_asked_once_more(deal: Person) -> None:
    await deal.says("сделка Комаров Гранта 700к")
    await deal.says("не взял трубку")
    await deal.says("комаров")
    assert "«комаров» — это которая сделка?" in deal.text
    await deal.says("#3")
    assert deal.text.startswith("#3 Гранта, Комаров · 700 000 ₽\n📞 не дозвонились")


async def test_of_several_tasks_the_one_with_the_client_who_is_named(deal: Person) -> None:
    await deal.says("позвонить #1 сегодня в 15")
    await deal.says("позвонить #2 сегодня в 16")
    await deal.says("готово, согласны")
    assert "О каком деле речь?" in deal.text
    await deal.says("комаров")
    assert "✔ Позвонить — сделано" in deal.text
    assert deal.text.startswith("#2")


@pytest.mark.parametrize("word", ["отмена", "отмени", "нет", "не надо", "/cancel"])
async def test_called_off_nothing_older_is_taken_back(deal: Person, word: str) -> None:
    await deal.says("#1 отказ")
    await deal.says(word)
    assert deal.text.startswith("#1 Ромашка окна · 350 000 ₽\nНовый лид")
    await deal.says("#2")
    assert deal.text.startswith("#2 Веста")


@pytest.mark.parametrize("between", ["#2 тест-драйв", "воронка", "меню", "комаров: просит скидку", "/deals"])
async def test_whatever_is_no_answer_is_done_and_the_question_forgotten(deal: Person, between: str) -> None:
    await deal.says("#1 отказ")
    await deal.says(between)
    assert "Почему отказались?" not in deal.text
    await deal.says("дорого")
    assert "Не понял «дорого»" in deal.text
    await deal.says("#1")
    assert "Новый лид" in deal.text


async def test_a_tap_elsewhere_ends_it_too(deal: Person) -> None:
    await deal.says("#1 отказ")
    await deal.taps("Не отказ")
    await deal.says("дорого")
    assert "Не понял «дорого»" in deal.text


async def test_the_button_of_the_question_does_as_before(deal: Person) -> None:
    await deal.says("#1 отказ")
    await deal.says("воронка")
    await deal.taps("Дорого")
    await deal.says("#1")
    assert "Отказ: Дорого" in deal.text


async def test_it_is_answered_after_a_restart_and_no_more_the_next_day(
    company: Company, another, engine, clock
) -> None:
    for number in (1, 2):
        await company.anya.says(f"сделка Ромашка {number} окна 350к")
    await company.anya.says("#1 отказ")
    anya = Person(another, engine, company.anya.id, "Аня")
    await anya.says("дорого")
    assert "Причина: Дорого" in anya.text
    await anya.says("#2 отказ")
    clock.passes(hours=13)
    await anya.says("дорого")
    assert "Не понял «дорого»" in anya.text


async def test_an_open_conversation_goes_on_above_it(deal: Person) -> None:
    for said in ("/new", "Двери", "Галкин", "комаров отказ"):
        await deal.says(said)
    assert "Почему отказались?" in deal.answers[-2]["text"]
    assert deal.text == "Телефон клиента?"
    await deal.says("дорого")
    assert deal.text.startswith("Не похоже на телефон")


async def test_what_comes_of_the_answer_is_known_by_the_line_that_was_asked_about(deal: Person) -> None:
    """So the line is edited, and what it has made is made again."""
    await deal.says("звонил 5 минут просит скидку")
    await deal.says("ромашка")
    assert "📞 исходящий звонок, 5 мин" in deal.text
    await deal.edits("звонил 5 минут просит скидку", "звонил ромашке 7 минут просит скидку")
    assert "7 мин" in deal.text
    await deal.says("отмени")
    await deal.says("#1")
    assert "звонок" not in deal.text


async def test_quality_control_answers_nothing(company: Company, deal: Person) -> None:
    await company.inna.says("#1 отказ")
    await company.inna.says("дорого")
    await deal.says("#1")
    assert "Новый лид" in deal.text


@pytest.mark.parametrize("said", ["#1 этап", "#1 назад", "верни ромашку назад", "смени этап #1", "#1 stage", "#1 етап"])
async def test_a_stage_that_is_to_be_another_is_asked_for(deal: Person, said: str) -> None:
    await deal.says("#1 тест-драйв")
    await deal.says(said)
    assert deal.text == "#1 Ромашка окна · 350 000 ₽\nСейчас: Тест-драйв. Куда?"
    await deal.says("первичный контакт")
    assert "Этап: Тест-драйв → Первичный контакт" in deal.text
