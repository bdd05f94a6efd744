"""Every change can be taken back, for a day."""

import pytest
from sqlalchemy import select

from bot.app import App
from models import Contact, Deal, Event, StageChange
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("сделка Веста 1,2 млн")
    return anya


async def _row(app: App) -> Deal:
    async with app.database.reading() as session:
        return (await session.scalars(select(Deal))).one()


async def test_a_new_deal_is_taken_back(deal: Person, app: App) -> None:
    await deal.taps("Отменить")
    assert deal.text == "↩ Сделка #1 убрана, как не было."
    await deal.says("/deals")
    assert "пока ничего" in deal.text


async def test_a_lost_deal_comes_back_as_it_was(deal: Person, app: App, clock: Clock) -> None:
    before = await _row(app)
    clock.passes(hours=5)
    await deal.taps("Открыть")
    await deal.taps("✖ Отказ")
    await deal.taps("Дорого")
    assert (await _row(app)).closed_at == clock.now
    await deal.taps("Отменить")
    after = await _row(app)
    for name in ("stage_id", "stage_since", "reason_id", "closed_at", "furthest_stage_id", "last_open_stage_id"):
        assert getattr(after, name) == getattr(before, name), name
    async with app.database.reading() as session:
        assert len((await session.scalars(select(StageChange))).all()) == 1, "the move is gone from the funnel too"


async def test_tags_are_put_back(deal: Person) -> None:
    for tags in ("кредит", "трейд-ин, лизинг"):
        await deal.taps("Открыть")
        await deal.taps("Ещё…")
        await deal.taps("Изменить…")
        await deal.taps("Теги")
        await deal.says(tags)
    await deal.taps("Отменить")
    assert "Теги: лизинг, трейд-ин → кредит" in deal.sees


async def test_undo_is_refused_after_a_day(deal: Person, clock: Clock) -> None:
    clock.passes(days=1, seconds=1)
    await deal.taps("Отменить")
    assert deal.alert == "Отменить можно в течение суток, они прошли."


async def test_undo_twice_says_so(deal: Person) -> None:
    await deal.taps("Открыть")
    await deal.taps("▶")
    tapped = deal.answers[-1]
    await deal.taps("Отменить")
    undo = tapped["reply_markup"]["inline_keyboard"][1][1]["callback_data"]
    await deal.taps_data(tapped["message_id"], undo, forged=True)
    assert deal.alert == "Это уже отменено."


async def test_undo_is_refused_when_somebody_changed_the_same_since(company: Company, deal: Person) -> None:
    await deal.taps("Открыть")
    await deal.taps("▶ Первичный контакт")
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("▶ Запись на тест-драйв")
    await deal.taps("Отменить")
    assert deal.sees == ("Отменить не могу: это с тех пор изменили (Борис). Посмотрите, как сейчас.\n[Открыть]")
    await deal.taps("Открыть")
    assert "Запись на тест-драйв" in deal.sees


async def test_undo_leaves_alone_what_others_changed_beside(company: Company, deal: Person, app: App) -> None:
    await deal.taps("Открыть")
    await deal.taps("▶ Первичный контакт")
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("Ещё…")
    await company.boris.taps("Сумма")
    await company.boris.says("900к")
    await deal.taps("Отменить")
    row = await _row(app)
    assert (row.amount, row.stage_id) == (90_000_000, row.last_open_stage_id)
    assert "Этап: Первичный контакт → Новый лид" in deal.sees


async def test_nobody_undoes_for_another(company: Company, deal: Person) -> None:
    await company.boris.says("/deals")
    await company.boris.taps_data(company.boris.answers[-1]["message_id"], "undo:1", forged=True)
    assert company.boris.alert == "Такой записи нет среди ваших."


async def test_undo_by_word_takes_back_the_last_change(deal: Person) -> None:
    await deal.taps("Открыть")
    await deal.taps("▶ Первичный контакт")
    await deal.says("отмени")
    assert "Этап: Первичный контакт → Новый лид" in deal.sees
    await deal.says("/undo")
    assert deal.text == "↩ Сделка #1 убрана, как не было."
    await deal.says("/undo")
    assert deal.text == "Отменять нечего: за сутки вы ничего не меняли."


@pytest.mark.parametrize("undo", ["отмени", "tap"])
async def test_all_that_one_line_has_made_is_taken_back_at_once(deal: Person, app: App, undo: str) -> None:
    await deal.says("#1 тест-драйв в субботу в 11")
    assert "Этап: Новый лид → Запись на тест-драйв\n" in deal.text
    assert "⏰ Тест-драйв — сб 28 ноя, 11:00" in deal.text
    assert len([one for one in deal.answers if "Тест-драйв" in one.get("text", "")]) == 1, "one card tells it all"
    await (deal.taps("Отменить") if undo == "tap" else deal.says(undo))
    assert "Этап: Запись на тест-драйв → Новый лид" in deal.text
    await deal.says("#1")
    assert "Новый лид" in deal.text
    assert "Следующего шага нет" in deal.text


async def test_a_call_and_its_next_step_are_one_line(deal: Person) -> None:
    await deal.says("звонок #1 7 мин, перезвонить завтра в 12")
    assert "7 мин" in deal.text
    assert "завтра, 12:00" in deal.text
    await deal.says("отмени")
    await deal.says("#1")
    assert "7 мин" not in deal.text
    assert "Следующего шага нет" in deal.text


async def test_a_new_deal_and_its_next_step_are_one_line(anya: Person) -> None:
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн, позвонить завтра в 10")
    await anya.says("отмени")
    assert anya.text == "↩ Сделка #1 и клиент Пётр Иванов убраны, как не было."
    await anya.says("отмени")
    assert anya.text == "Отменять нечего: за сутки вы ничего не меняли."


async def test_nothing_of_a_line_is_taken_back_when_a_part_of_it_cannot_be(company: Company, deal: Person) -> None:
    await deal.says("#1 тест-драйв в субботу в 11")
    await company.boris.says("#1 на КП и счёт")
    assert "КП и счёт" in company.boris.text
    await deal.says("отмени")
    assert deal.text.startswith("Отменить не могу: это с тех пор изменили (Борис).")
    await deal.says("#1")
    assert "сб 28 ноя, 11:00" in deal.text


async def test_a_line_whose_deal_was_chosen_from_two_is_one_line_too(deal: Person) -> None:
    await deal.says("сделка Веста вторая 900к")
    await deal.says("веста на тест-драйв в субботу в 11")
    await deal.taps("#1")
    assert "Этап: Новый лид → Запись на тест-драйв\n" in deal.text
    await deal.says("отмени")
    await deal.says("#1")
    assert "Новый лид" in deal.text
    assert "Следующего шага нет" in deal.text


async def test_a_hand_over_that_is_taken_back_says_who_has_the_deal_now(company: Company, deal: Person) -> None:
    await deal.says("#1 позвонить завтра в 10")
    boris = company.boris
    for language, line in (
        ("ru", "Ответственный: Дима → Аня"),
        ("uk", "Відповідальний: Дима → Аня"),
        ("en", "Assigned to: Дима → Аня"),
    ):
        await boris.speaks(language)
        await boris.says("#1")
        await boris.taps_data(boris.answers[-1]["message_id"], "giveto:1:4", forged=True)
        assert "Аня → Дима" in boris.text
        await boris.says("/undo")
        assert boris.text.split("\n")[2:] == [line], boris.text
    await deal.says("#1")
    assert "· Аня\n⏰ завтра, 10:00 — Позвонить" in deal.text
    await deal.taps_data(deal.answers[-1]["message_id"], "history:1:0", forged=True)
    assert "Отменено\nОтветственный: Дима → Аня" in deal.text


BORN = "сделка Тестов Веста 1,2 млн, позвонить завтра в 10"


async def clients(app: App) -> list[str]:
    """Who is still there, and the points of all."""
    async with app.database.reading() as session:
        there = select(Contact.name).where(Contact.deleted_at.is_(None), Contact.merged_into_id.is_(None))
        return list(await session.scalars(there.order_by(Contact.id)))


@pytest.mark.parametrize(
    ("language", "line", "undo", "gone"),
    [
        ("ru", BORN, "отмени", "↩ Сделка #1 и клиент Тестов убраны, как не было."),
        ("uk", "угода Тестов Веста 1,2 млн", "скасуй", "↩ Угоду #1 і клієнта Тестов прибрано, наче й не було."),
        (
            "en",
            "deal Marsden Fabia 12k",
            "undo",
            "↩ Deal #1 and the client Marsden removed, as if they had never existed.",
        ),
    ],
)
async def test_the_client_born_with_a_deal_goes_with_it(
    app: App, anya: Person, language: str, line: str, undo: str, gone: str
) -> None:
    await anya.speaks(language)
    await anya.says(line)
    assert len(await clients(app)) == 1, anya.text
    await anya.says(undo)
    assert anya.text == gone
    assert await clients(app) == []
    await anya.says("/tasks")
    assert "Позвонить" not in anya.text


async def test_his_phone_is_free_for_the_next_who_comes_with_it(app: App, anya: Person) -> None:
    await anya.says("сделка Тестов +7 912 345-67-89 Веста 1,2 млн")
    await anya.taps("Отменить")
    assert anya.text == "↩ Сделка #1 и клиент Тестов убраны, как не было."
    await anya.says("сделка Пробин +7 912 345-67-89 Веста 1,2 млн")
    assert "Уже знакомы" not in anya.text
    assert await clients(app) == ["Пробин"]


async def test_a_message_edited_to_another_client_leaves_none_behind(app: App, anya: Person) -> None:
    await anya.says("сделка Тестов Веста 1,2 млн")
    await anya.edits("сделка Тестов Веста 1,2 млн", "сделка Пробин Веста 1,3 млн")
    assert anya.text.startswith("🆕 #1 Веста")
    assert await clients(app) == ["Пробин"]


async def test_step_by_step_and_of_a_stranger_it_is_the_same(app: App, anya: Person) -> None:
    await anya.says("/new")
    for answer in ("Веста", "Тестов", "+7 912 345-67-89"):
        await anya.says(answer)
    await anya.taps("✔ Готово")
    assert await clients(app) == ["Тестов"]
    await anya.taps("Отменить")
    assert await clients(app) == []
    await anya.says("звонок Соколову 7 мин")
    await anya.taps("➕ Новая сделка")
    assert await clients(app) == ["Соколов"]
    await anya.taps("Отменить")
    assert anya.text == "↩ Сделка #2 и клиент Соколов убраны, как не было."
    assert await clients(app) == []


async def test_the_client_of_a_deal_that_stays_goes_too(app: App, deal: Person) -> None:
    await deal.says("#1")
    await deal.taps("Ещё…")
    await deal.taps("👤")
    await deal.says("Тестов")
    assert await clients(app) == ["Тестов"]
    await deal.taps("Отменить")
    assert deal.text == (
        "#1 Веста · 1 200 000 ₽\n↩ Вернул как было.\nКлиент: убрано (Тестов)\n↩ Клиента Тестов больше нет, как не было."
    )
    assert await clients(app) == []


STAYS = "↩ Сделка #1 убрана, как не было.\nКлиент Тестов остаётся: о нём с тех пор есть другие записи."


@pytest.mark.parametrize("since", ["сделка Тестов +7 912 345-67-89 Нива 900к", "#1: просит скидку"])
async def test_a_client_of_whom_there_is_more_stays(app: App, anya: Person, since: str) -> None:
    await anya.says("сделка Тестов +7 912 345-67-89 Веста 1,2 млн")
    born = anya.answers[-1]["message_id"]
    await anya.says(since)
    undo = await _undo_of(app)
    await anya.taps_data(born, f"undo:{undo}", forged=True)
    shown = next(one["text"] for one in anya.answers if one["message_id"] == born)
    assert shown == STAYS
    assert await clients(app) == ["Тестов"]


async def _undo_of(app: App) -> int:
    async with app.database.reading() as session:
        return (await session.scalars(select(Event.id).order_by(Event.id))).first() or 0


async def test_a_client_whom_somebody_has_changed_stays_and_one_who_was_known_before(
    company: Company, app: App, clock: Clock
) -> None:
    anya, boris = company.anya, company.boris
    await anya.says("сделка Тестов +7 912 345-67-89 Веста 1,2 млн")
    await boris.says("/clients")
    await boris.taps("1")
    await boris.taps("Изменить")
    await boris.taps("День рождения")
    await boris.says("12.03")
    await anya.says("отмени")
    assert anya.text == STAYS
    clock.passes(minutes=1)
    await anya.says("сделка Тестов +7 912 345-67-89 Нива 900к")
    await anya.says("отмени")
    assert anya.text == "↩ Сделка #2 убрана, как не было."
    assert await clients(app) == ["Тестов"]


@pytest.mark.parametrize("word", ["отмена", "скасування", "/cancel"])
async def test_where_nothing_is_asked_cancelling_offers_the_last_change(anya: Person, word: str) -> None:
    await anya.says(word)
    assert anya.sees == "Сейчас ничего не спрашиваю, отменять нечего.\n[‹ Главная]"
    await anya.says("сделка Веста 1,2 млн")
    await anya.says(word)
    await anya.taps("Отменить последнее")
    assert anya.text.startswith("↩")
