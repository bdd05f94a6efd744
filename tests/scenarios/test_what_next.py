"""An answer says what came of it and what to do next, also when nothing came of it."""

import pytest
from sqlalchemy import select

from bot.app import App
from models import User
from tests.marks import covers
from tests.office import Company
from tests.people import Person


async def speak(app: App, language: str) -> None:
    async with app.database.writing.begin() as session:
        for user in await session.scalars(select(User)):
            user.language = language


@pytest.mark.parametrize(
    ("language", "words", "button"),
    [
        ("ru", "Команды /rules нет. Все команды — за кнопкой «/», а проще написать словами.", "Что я умею"),
        ("uk", "Команди /rules немає. Усі команди — за кнопкою «/», а простіше написати словами.", "Що я вмію"),
        (
            "en",
            "There is no /rules command. They are all behind the “/” button; plain words work too.",
            "What I can do",
        ),
    ],
)
async def test_a_command_that_there_is_not_is_no_new_deal(
    anya: Person, app: App, language: str, words: str, button: str
) -> None:
    await speak(app, language)
    await anya.says("/rules за март")
    assert anya.text == words
    assert anya.buttons[0] == button
    await anya.taps(button)
    assert f"<b>{button}" in anya.text or button in anya.text


@pytest.mark.parametrize(
    ("language", "said", "words", "note"),
    [
        ("ru", "#1 перезвонить 32 января", "Не разобрал дату «32 января».", "💬 Заметка к #1 Веста"),
        ("uk", "#1 передзвонити 32 січня", "Не вдалося розібрати дату «32 січня».", "💬 Нотатка до #1 Веста"),
        ("en", "#1 send the quote 32 january", "I did not understand the date “32 january”.", "💬 Note on #1 Веста"),
    ],
)
async def test_a_date_that_there_is_not_is_asked_for_and_the_words_may_be_a_note(
    anya: Person, app: App, language: str, said: str, words: str, note: str
) -> None:
    await anya.says("сделка Веста 350к")
    await speak(app, language)
    await anya.says(said)
    assert anya.text.startswith(words)
    assert anya.buttons[0] == note
    await anya.taps(note)
    assert f"{said}»" in anya.text or f"{said}”" in anya.text


async def test_a_day_that_is_past_may_be_a_note_of_that_deal(anya: Person) -> None:
    await anya.says("сделка Веста 350к")
    await anya.says("напомни #1 позвонить вчера")
    assert anya.sees == "Не понял «напомни #1 позвонить вчера». Это заметка?\n[💬 Заметка к #1 Веста]\n[Что я умею]"


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("#1: просит скидку", "💬 «просит скидку» — убрано"),
        ("набрал #1, не взяли", "📞 не дозвонились — убрано"),
        ("передай #1 Диме", "Ответственный: Дима → Аня"),
    ],
)
async def test_undo_says_what_it_took_back(company: Company, said: str, gone: str) -> None:
    await company.anya.says("сделка Веста 350к")
    await company.anya.says(said)
    await company.anya.says("отмени")
    assert company.anya.text == f"#1 Веста · 350 000 ₽\n↩ Вернул как было.\n{gone}"


async def test_a_rep_is_told_who_keeps_the_team(company: Company) -> None:
    await company.anya.says("/team")
    assert company.anya.text == (
        "Вы: менеджер по продажам, «Продажи».\nЛюдей и приглашения ведут руководитель и собственник."
    )
    await company.boris.says("/team")
    assert company.boris.text.endswith("Позвать нового: нажмите его роль, будет ссылка на три дня.")


async def test_a_parked_deal_says_when_it_comes_back(anya: Person) -> None:
    await anya.says("сделка Веста 350к")
    await anya.says("#1 пауза до 15 марта")
    await anya.taps("Открыть")
    assert "вернёмся пн 15 мар" in anya.text


async def test_the_help_tells_lines_that_are_understood(anya: Person) -> None:
    await anya.says("сделка Иванов Веста 350к")
    await anya.says("/help")
    for line in (
        "звонок Иванову 7 мин договорились на четверг",
        "Иванов: просит скидку 5%",
        "напомни Иванову отправить КП завтра 9:30",
        "#1 дальше",
        "#1 выиграна 1150000",
        "сделка Ромашка окна 350к, позвонить завтра в 10",
        "Ромашка тест-драйв",
        "Ромашка отказ дорого",
        "задачи за неделю",
    ):
        await anya.says(line)
        assert "Не понял" not in anya.text, line
        assert "Не нашёл" not in anya.text, line


async def test_an_order_in_the_middle_of_a_question_that_cannot_read_it_is_done_and_the_question_stands_again(
    anya: Person,
) -> None:
    await anya.says("сделка Веста 350к")
    await anya.says("/new")
    await anya.says("Гранта")
    await anya.says("Олег")
    assert anya.text == "Телефон клиента?"
    for said, done in (
        ("#1 900к", "Сумма: 350\u00a0000\u00a0₽ → 900\u00a0000\u00a0₽"),
        ("воронка за март", "Воронка · Автосалон · март"),
    ):
        await anya.says(said)
        assert done in anya.answers[-2]["text"]
        assert anya.text == "Телефон клиента?"
    await anya.says("не знаю")
    assert "Телефон клиента?" in anya.text, "the question is still open, and these words are an answer to it"


async def test_an_answer_that_sounds_like_an_order_is_an_answer(anya: Person) -> None:
    await anya.says("сделка Веста 350к")
    await anya.taps("Открыть")
    await anya.taps("💬 Заметка")
    await anya.says("#1 выиграна")
    assert "💬 «#1 выиграна»" in anya.text


@covers(80)
@pytest.mark.parametrize(
    ("language", "said", "offered", "task"),
    [
        ("ru", "#1 обещал оплатить в пятницу в 15", "⏰ Напомнить: пт 27 ноя, 15:00", "Обещал оплатить в пятницу в 15"),
        (
            "uk",
            "#1 обіцяв оплатити у п'ятницю о 15",
            "⏰ Нагадати: пт 27 лис, 15:00",
            "Обіцяв оплатити у п'ятницю о 15",
        ),
        (
            "en",
            "#1 promised to pay on friday at 3pm",
            "⏰ Remind me: Fri 27 Nov, 15:00",
            "Promised to pay on friday at 3pm",
        ),
    ],
)
async def test_a_day_that_somebody_has_promised_is_a_reminder_with_one_tap(
    anya: Person, app: App, language: str, said: str, offered: str, task: str
) -> None:
    await anya.says("сделка Веста 350к")
    await speak(app, language)
    await anya.says(said)
    assert anya.buttons[0] == offered
    await anya.taps(offered)
    assert f"⏰ {task} — " in anya.text


async def test_a_double_tap_reminds_of_a_promise_once(anya: Person) -> None:
    await anya.says("сделка Веста 350к")
    await anya.says("#1 обещал оплатить в пятницу в 15")
    note = anya.answers[-1]
    data = note["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await anya.taps("⏰ Напомнить")
    await anya.taps_data(note["message_id"], data, forged=True)
    await anya.says("/tasks")
    assert anya.text.count("Обещал оплатить") == 1


async def test_a_note_of_no_day_to_come_offers_none(anya: Person) -> None:
    await anya.says("сделка Веста 350к")
    for said in ("#1 просит скидку 5%", "#1 работают с 9 до 18", "#1 был у нас вчера"):
        await anya.says(said)
        assert "Напомнить" not in " ".join(anya.buttons)
