"""What is said in the middle of a conversation: called off by a word, something else answered and the question kept."""

import pytest

from bot.app import App
from tests.marks import on_sqlite
from tests.office import Company
from tests.people import Person
from tests.stories import story

DIALOGS = {
    "/new": "",
    "/new the amount": "Нива|Котов|/skip",
    "/new the step": "Нива|Котов|/skip|/skip|/skip",
    "/task": "",
    "/task the deal": "купить кран",
    "/task the time": "купить кран|/skip",
    "/client": "",
    "/call": "",
}
SETTINGS = ("Рабочее время", "Тихие часы", "Напоминания", "Часовой пояс")
OF_A_DEAL = ("💬 Заметка", "📞 Звонок", "⏰ Задача", "Ещё…/Сумма", "Ещё…/Срок", "Ещё…/Изменить…/Название")
WORDS = ("отмена", "Отмени", "Отменить!", "отмени, пожалуйста", "отмна", "скасувати", "скасуй", "Cancel", "never mind")
CALLED_OFF = "Хорошо, отменил. Ничего не записано."
REMIND = "За сколько напоминать о делах?"


@story
async def deal(anya: Person) -> Person:
    """Аня with a deal with Комаров."""
    await anya.says("сделка Комаров веста 1,2 млн +7 912 349-23-45")
    return anya


async def begun(person: Person, dialog: str) -> None:
    await person.says(dialog.split()[0])
    for answer in filter(None, DIALOGS[dialog].split("|")):
        await person.says(answer)


async def of_settings(person: Person, setting: str) -> None:
    await person.says("/settings")
    await person.taps(setting)


def said_last(person: Person, many: int) -> list[str]:
    """The newest answers with words, oldest first."""
    return [person.show(one) for one in person.answers if "text" in one][-many:]


@pytest.mark.parametrize("dialog", DIALOGS)
@on_sqlite
async def test_a_dialog_is_called_off_by_the_word_from_any_step(anya: Person, dialog: str) -> None:
    for word in WORDS:
        await begun(anya, dialog)
        await anya.says(word)
        assert anya.text == CALLED_OFF, word
    await anya.says("сделки")
    assert anya.text.startswith("Открытые: пока ничего.")


@pytest.mark.parametrize("setting", SETTINGS)
@on_sqlite
async def test_a_setting_is_called_off_by_the_word(anya: Person, setting: str) -> None:
    for word in WORDS:
        await of_settings(anya, setting)
        await anya.says(word)
        assert anya.text == CALLED_OFF, word


@pytest.mark.parametrize("path", OF_A_DEAL)
@on_sqlite
async def test_a_question_about_a_deal_is_called_off_and_the_card_is_shown(deal: Person, path: str) -> None:
    for word in ("отмена", "скасуй", "cancel"):
        await deal.says("#1")
        for button in path.split("/"):
            await deal.taps(button)
        await deal.says(word)
        assert deal.text.startswith("#1 веста · 1 200 000 ₽\nНовый лид"), word
    assert "💬" not in deal.text


async def test_a_word_calls_off_after_a_restart_too(deal: Person, another: App) -> None:
    await begun(deal, "/new the amount")
    deal.app = another
    await deal.says("отмени")
    assert deal.text == CALLED_OFF
    await deal.says("отмени")
    assert deal.text.startswith("↩"), "outside a dialog it takes the last change back"


async def test_a_button_s_label_is_as_good_as_a_tap(anya: Person) -> None:
    await anya.says("/new")
    for said in ("Нива", "назад", "Нива", "пропустить", "Пропустить", "500к", "сарафан"):
        await anya.says(said)
    await anya.says("Календарь")
    assert "[· | ноя 2026 | ›]" in anya.sees
    await anya.says("позвонить через 3 дня")
    assert anya.text.startswith("🆕 #1 Нива · 500 000 ₽")
    assert "Сарафан" in anya.text
    await anya.says("/new")
    await anya.says("Веста")
    await anya.says("готово")
    assert anya.text.startswith("🆕 #2 Веста")
    assert "👤" not in anya.text


@pytest.mark.parametrize(("language", "word"), [("uk", "без угоди"), ("en", "no deal")])
async def test_a_label_is_typed_in_one_s_own_language(anya: Person, language: str, word: str) -> None:
    await anya.speaks(language)
    await anya.says("/task")
    await anya.says("помыть витрину")
    await anya.says(word)
    await anya.says("/skip")
    assert anya.text.casefold().startswith("⏰ помыть витрину")


@on_sqlite
async def test_the_word_in_a_sentence_is_an_answer(anya: Person) -> None:
    await anya.says("/task")
    await anya.says("отмена брони у Котова")
    assert anya.text.startswith("По какой сделке?")


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("найди весту", "#1 веста · 1 200 000 ₽"),
        ("Комаров", "#1 веста · 1 200 000 ₽"),
        ("#1", "#1 веста · 1 200 000 ₽"),
        ("92 345", "#1 веста · 1 200 000 ₽"),
        ("воронка за октябрь", "Воронка · Автосалон · октябрь 2026"),
        ("звонки Ани вчера", "Звонки · 22 ноя · Аня"),
        ("Комаров тест-драйв", "#1 веста, Комаров · 1 200 000 ₽\nЭтап: Новый лид → Тест-драйв"),
        ("воронка каждый понедельник в 9", "«воронка»: не присылаю → пн, 9:00"),
        ("план", "Понедельник, 23 ноября."),
        ("меню", "Окна и двери"),
        ("отпуск с 1 по 14 декабря", "🌴 Не работаю: 1–14 дек"),
    ],
)
async def test_something_else_in_a_setting_is_answered_and_the_question_asked_again(
    deal: Person, said: str, answered: str
) -> None:
    await of_settings(deal, "Напоминания")
    await deal.says(said)
    done, question = said_last(deal, 2)
    assert done.startswith(answered)
    assert question.startswith(REMIND)
    await deal.says("за час")
    assert deal.text == "Напоминания: Как в компании → за 1 час"


@on_sqlite
async def test_what_nobody_knows_is_no_search(deal: Person) -> None:
    await of_settings(deal, "Напоминания")
    for said in ("Тюльпанов", "12 345", "по вечерам"):
        await deal.says(said)
        assert deal.text.startswith(f"Не разобрал «{said}»."), said
        assert REMIND in deal.text


@on_sqlite
async def test_a_search_finds_only_what_one_may_see(company: Company) -> None:
    await company.zoya.says("сделка Тюльпанов нива 500к")
    await of_settings(company.anya, "Напоминания")
    await company.anya.says("Тюльпанов")
    assert company.anya.text.startswith("Не разобрал «Тюльпанов».")


@pytest.mark.parametrize("dialog", ["/new", "/new the amount", "/new the step", "/task", "/client", "/call"])
@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("воронка за октябрь", "Воронка · Автосалон · октябрь 2026"),
        ("воронка за жовтень", "Воронка · Автосалон · октябрь 2026"),
        ("funnel for october", "Воронка · Автосалон · октябрь 2026"),
        ("звонки Ани вчера", "Звонки · 22 ноя · Аня"),
    ],
)
@on_sqlite
async def test_a_report_of_something_is_no_deal_and_no_task(
    anya: Person, dialog: str, said: str, answered: str
) -> None:
    await begun(anya, dialog)
    asked = anya.text
    await anya.says(said)
    done, question = said_last(anya, 2)
    assert done.startswith(answered)
    assert question.startswith(asked), "nothing was answered meanwhile"


@pytest.mark.parametrize("dialog", ["/new", "/new the amount", "/task", "/client", "/call"])
@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("настройки", "Настройки"),
        ("команда", "Вы: менеджер"),
        ("мои сделки", "Открытые · 1 сделка"),
        ("сделки без шага", "Без следующего шага · 1 сделка"),
        ("найди Комарова", "#1 веста"),
        ("мой план", "Понедельник, 23 ноября"),
    ],
)
@on_sqlite
async def test_so_it_is_with_whatever_plainly_asks_for_a_look(
    deal: Person, dialog: str, said: str, answered: str
) -> None:
    await begun(deal, dialog)
    asked = deal.text
    await deal.says(said)
    done, question = said_last(deal, 2)
    assert done.startswith(answered)
    assert question.startswith(asked), "nothing was answered meanwhile"


@on_sqlite
async def test_a_report_s_word_alone_is_a_name(anya: Person) -> None:
    for dialog, after in (("/new", "Кто клиент?"), ("/task", "По какой сделке?")):
        await anya.says(dialog)
        await anya.says("Воронка")
        assert anya.text.startswith(after)


@on_sqlite
async def test_a_note_may_say_anything(deal: Person) -> None:
    await deal.says("#1")
    await deal.taps("💬 Заметка")
    await deal.says("звонки Ани вчера")
    assert "💬 «звонки Ани вчера»" in deal.text


@on_sqlite
async def test_an_answer_that_is_no_hour_yet_to_come_is_asked_again(anya: Person) -> None:
    await begun(anya, "/new the step")
    await anya.says("позвонить вчера в 10")
    assert anya.text.startswith("Это время уже прошло. Когда напомнить?\n\nКакой следующий шаг?")
    await anya.says("позвонить завтра в 10")
    assert anya.text.startswith("🆕 #1 Нива"), "what was answered before is kept"
