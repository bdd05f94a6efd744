"""What is asked and not understood is neither a note nor a new deal; what there is to be seen has words of its own."""

import pytest

from bot.app import App
from tests.marks import on_sqlite
from tests.office import Company
from tests.people import Person
from tests.stories import story

MENU = ["📊 Воронка", "🏆 Рейтинг", "📞 Звонки", "✔ Задачи", "✖ Отказы", "💰 Продажи", "Что я умею", "‹ Главная"]
INSTEAD = {
    "ru": "Такого пока не умею. Вот что могу показать:",
    "uk": "Такого поки не вмію. Ось що можу показати:",
    "en": "I can’t do that yet. Here is what I can show:",
}


@story
async def deal(anya: Person) -> Person:
    await anya.says("сделка Комаров Веста 1,2 млн")
    return anya


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "сколько стоит доставка"),
        ("ru", "кто поедет на выставку?"),
        ("ru", "кому достался новый стол"),
        ("ru", "как дела"),
        ("ru", "есть ли у нас скидки?"),
        ("uk", "скільки коштує доставка"),
        ("uk", "хто поїде на виставку?"),
        ("en", "who ordered the new desk?"),
        ("en", "how much is delivery"),
    ],
)
async def test_a_question_is_answered_with_what_can_be_shown(deal: Person, language: str, line: str) -> None:
    await deal.speaks(language)
    await deal.says(line)
    assert deal.text == INSTEAD[language]
    assert len(deal.buttons) == len(MENU)
    assert not any(button.startswith(("💬", "➕")) for button in deal.buttons)


@pytest.mark.parametrize(
    ("language", "line", "title"),
    [
        ("ru", "почему мы теряем клиентов?", "Причины отказов"),
        ("ru", "почему проигрываем", "Причины отказов"),
        ("uk", "чому втрачаємо клієнтів", "Причини відмов"),
        ("en", "why are we losing deals?", "Loss reasons"),
        ("ru", "что ты умеешь?", "Что я умею"),
        ("uk", "Що вмієш", "Що я вмію"),
        ("en", "What can you do?", "What I can do"),
    ],
)
async def test_why_deals_are_lost_and_what_it_can_do_are_told(
    deal: Person, language: str, line: str, title: str
) -> None:
    await deal.speaks(language)
    await deal.says(line)
    assert deal.text.startswith(title)


@pytest.mark.parametrize("line", ["закрой Комарова", "закрой 1", "закрий Комарова", "close #1"])
async def test_a_deal_to_be_closed_is_asked_how(deal: Person, line: str) -> None:
    await deal.says(line)
    assert {"Успех", "Отказ"} <= set(deal.buttons)


async def test_its_buttons_lead_there(deal: Person) -> None:
    await deal.says("сколько стоит доставка")
    assert deal.buttons == MENU
    await deal.taps("📊 Воронка")
    assert "Воронка" in deal.text
    await deal.says("сколько стоит доставка")
    await deal.taps("Что я умею")
    assert deal.text.startswith("Что я умею")


async def test_of_a_deal_that_it_names_there_is_a_button_to_open_it(deal: Person) -> None:
    await deal.says("Комаров купил?")
    assert deal.text == INSTEAD["ru"]
    assert deal.buttons == ["#1 Комаров, Веста, 1 200 000 ₽", *MENU]
    await deal.taps("#1")
    assert deal.text.startswith("#1 Веста")


async def test_who_is_asked_about_and_not_known_is_no_new_deal(deal: Person) -> None:
    for line in ("где Сидоров", "Сидоров звонил?"):
        await deal.says(line)
        assert deal.text == "Такой записи нет среди ваших.", line
        assert "➕ Новая сделка" not in deal.buttons


async def test_what_is_no_question_is_a_note_or_a_deal_as_before(deal: Person) -> None:
    await deal.says("когда оплатит, отгрузить")
    assert "Такого пока не умею" not in deal.text
    await deal.says("Комаров: когда приедет?")
    assert deal.text == "#1 Веста, Комаров · 1 200 000 ₽\n💬 «когда приедет?»"
    await deal.says("сделка Где Лука окна 90к")
    assert deal.text.startswith("🆕 #2")


@pytest.mark.parametrize("line", ["история #1", "история сделки 1", "історія Комарова", "history of #1", "История #1?"])
async def test_the_history_of_a_deal_in_words(deal: Person, line: str) -> None:
    await deal.says(line)
    assert deal.text.startswith("#1 Веста, Комаров · 1 200 000 ₽\n")
    assert "Сделка создана" in deal.text
    assert "💬" not in deal.text


async def test_the_history_of_which_deal(company: Company, deal: Person) -> None:
    await deal.says("сделка Комаров Ларгус 2 млн")
    await deal.says("история Комарова")
    assert deal.text == "«Комарова» — это которая сделка?"
    await deal.taps("#2")
    assert "Сделка создана, 2 000 000 ₽" in deal.text
    await deal.says("#1")
    await deal.says("история", reply_to=deal.answers[-1]["message_id"])
    assert "Сделка создана, 1 200 000 ₽" in deal.text
    await deal.says("история #77")
    assert deal.text == "Такой записи нет среди ваших."
    await company.zoya.says("история #1")
    assert company.zoya.text == "Такой записи нет среди ваших."
    await company.inna.says("история #1")
    assert "₽" not in company.inna.text


@on_sqlite
@pytest.mark.parametrize(
    ("words", "command"),
    [
        (("команда", "Команда?", "team"), "/team"),
        (("настройки", "налаштування", "settings"), "/settings"),
        (("мои клиенты", "мої клієнти", "my clients"), "/clients"),
        (("статистика", "statistics"), "/report"),
    ],
)
async def test_screens_that_there_are_have_their_words(deal: Person, words: tuple[str, ...], command: str) -> None:
    await deal.says(command)
    wanted = deal.sees
    for word in words:
        await deal.says(word)
        assert deal.sees == wanted, word


@on_sqlite
@pytest.mark.parametrize("line", ["команда Иванова против", "мои сделки", "настройки Комарову скинуть завтра"])
async def test_a_line_that_only_begins_so_is_an_ordinary_one(deal: Person, line: str) -> None:
    for command in ("/team", "/settings", "/clients"):
        await deal.says(command)
        shown = deal.sees
        await deal.says(line)
        assert deal.sees != shown


@pytest.mark.parametrize(
    ("language", "line", "answer"),
    [
        ("ru", "спасибо", "Пожалуйста."),
        ("ru", "Спасибо большое!", "Пожалуйста."),
        ("uk", "дякую", "Будь ласка."),
        ("en", "Thanks!", "You’re welcome."),
        ("en", "thank you so much", "You’re welcome."),
    ],
)
async def test_thanks_are_answered_and_no_more(app: App, deal: Person, language: str, line: str, answer: str) -> None:
    await deal.speaks(language)
    await deal.says(line)
    assert deal.sees == answer


async def test_thanks_before_an_order_are_none(deal: Person) -> None:
    await deal.says("спасибо, Комаров тест-драйв")
    assert "Этап: Новый лид → Тест-драйв" in deal.text
