"""One client is known once: recognised while a deal is made, asked about, merged and parted again."""

import pytest
from sqlalchemy import select

from bot.app import App
from models import Contact, ContactPoint, Deal, Event
from tests.marks import covers
from tests.office import Company
from tests.people import Person
from tests.scenarios.test_clients import change, open_client
from tests.stories import story

Rows = dict[str, list[tuple[object, ...]]]


async def rows(app: App) -> Rows:
    """Who has what: enough to see that all is as it was."""
    async with app.database.reading() as session:
        found = {
            "deals": select(Deal.id, Deal.contact_id),
            "points": select(ContactPoint.id, ContactPoint.contact_id, ContactPoint.kind, ContactPoint.value),
            "clients": select(
                Contact.id,
                Contact.name,
                Contact.merged_into_id,
                Contact.company_id,
                Contact.birthday,
                Contact.birth_year,
                Contact.referred_by_id,
            ),
        }
        return {name: sorted(tuple(row) for row in await session.execute(query)) for name, query in found.items()}


@story
async def petr(anya: Person) -> Person:
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    return anya


@covers(18, 32)
@pytest.mark.parametrize("spelling", ["8 (912) 345 67 89", "+79123456789", "89123456789", "7-912-345-67-89"])
async def test_a_phone_in_any_spelling_is_recognised_and_it_is_said(petr: Person, app: App, spelling: str) -> None:
    await petr.says(f"сделка Петя {spelling} гранта 900к")
    assert "👤 Пётр Иванов  +7 912 345-67-89" in petr.text
    assert petr.text.endswith("👋 Уже знакомы: Пётр Иванов, 1 сделка")
    assert len((await rows(app))["clients"]) == 1


@covers(18, 32)
@pytest.mark.parametrize(
    ("known", "said"), [("ivanov@mail.ru", "Ivanov@MAIL.ru"), ("@petr_ivanov", "t.me/Petr_Ivanov")]
)
async def test_an_address_is_recognised_in_a_line_and_in_the_wizard(petr: Person, known: str, said: str) -> None:
    await open_client(petr)
    await change(petr, "➕ Телефон", known)
    await petr.says(f"сделка гранта {said} 900к")
    assert petr.text.startswith("🆕 #2 гранта · 900 000 ₽\n")
    assert "👋 Уже знакомы: Пётр Иванов, 1 сделка" in petr.text
    await petr.says("/new")
    for answer in ("Нива", f"Петя {said}", "/skip", "/skip", "/skip", "/skip"):
        await petr.says(answer)
    assert "👋 Уже знакомы: Пётр Иванов, 2 сделки" in petr.text


@covers(32)
async def test_a_like_name_is_asked_about_and_never_linked_by_itself(petr: Person, app: App) -> None:
    await petr.says("сделка Иванов Пётр нива 700к позвонить завтра")
    assert "Похоже, клиент уже есть. Это он?" in petr.text
    assert petr.buttons == ["Это он: Пётр Иванов, 1 сделка", "Новый клиент", "Открыть", "⏰ Задача", "↩ Отменить"]
    assert (await rows(app))["deals"] == [(1, 1), (2, 2)]
    before = await rows(app)
    await petr.taps("Это он")
    assert petr.text == "👤 Пётр Иванов\n🔗 Объединено: Иванов Пётр"
    assert (await rows(app))["deals"] == [(1, 1), (2, 1)]
    await petr.taps("Отменить")
    assert await rows(app) == before
    await petr.says("сделка Иванов Пётр гранта 700к позвонить завтра")
    await petr.taps("Новый клиент")
    assert petr.text.startswith("#3 ")


async def test_a_title_that_sounds_like_a_known_client_offers_him(petr: Person, app: App) -> None:
    await petr.says("сделка Иванов 350")
    await petr.taps("Это он: Пётр Иванов")
    assert petr.text == "#2 Иванов 350, Пётр Иванов\nКлиент: Пётр Иванов"
    assert (await rows(app))["deals"] == [(1, 1), (2, 1)]


async def test_a_client_whose_deal_was_taken_back_is_no_double(anya: Person) -> None:
    await anya.says("сделка Пётр Ивонов нива 700к позвонить завтра")
    await anya.taps("Отменить")
    await anya.says("сделка Пётр Иванов нива 700к позвонить завтра")
    assert anya.buttons == ["Открыть", "⏰ Задача", "↩ Отменить"]


async def test_nobody_alike_is_not_worth_a_word(petr: Person) -> None:
    await petr.says("сделка Олег Сидоров +7 916 111-22-33 нива 700к")
    assert petr.buttons == ["Открыть", "⏰ Задача", "↩ Отменить"]


@covers(32)
async def test_a_colleagues_client_is_told_by_whose_he_is_and_can_be_asked_for(
    company: Company, petr: Person, app: App
) -> None:
    zoya, boris = company.zoya, company.boris
    await boris.says("/start")
    await zoya.says("сделка Олег Мороз 8 912 345-67-89 ларгус 1 млн")
    assert zoya.text.endswith(
        "👤 Олег Мороз  +7 912 345-67-89\n⏰ Следующего шага нет\nТакой клиент уже есть. Ведёт: Аня."
    )
    assert "Иванов" not in zoya.text
    assert "1 200 000" not in zoya.text
    await zoya.taps("Попросить передать")
    assert zoya.alert == "Просьба отправлена: Аня."
    await zoya.taps("Попросить передать")
    await app.delivery.drain()
    for reader in (petr, boris):
        asked = [one["text"] for one in reader.answers if "просит передать" in one.get("text", "")]
        assert asked == ["🤝 Зоя просит передать клиента: Пётр Иванов. Ведёт: Аня."]
    await boris.taps("Открыть")
    assert boris.text.startswith("👤 Пётр Иванов\n")


async def test_nothing_is_asked_of_nobody(petr: Person) -> None:
    await petr.taps_data(petr.answers[-1]["message_id"], "askfor:1", forged=True)
    assert petr.alert == "Такой записи нет среди ваших."


async def test_a_phone_of_another_client_leads_to_him(petr: Person) -> None:
    await petr.says("сделка Олег Сидоров +7 916 111-22-33 нива 700к")
    await open_client(petr)
    await change(petr, "➕ Телефон", "8 912 345-67-89")
    assert petr.text == "Это уже есть у другого клиента: Пётр Иванов. Если это тот же, объедините их."
    await petr.taps("Открыть")
    assert petr.text.startswith("👤 Пётр Иванов\n")


@story
async def two(petr: Person) -> Person:
    """Пётр Иванов (#1), and Иванов П. С. (#2), who is the same man with more known of him."""
    await petr.says("сделка Олег Сидоров +7 916 111-22-33 нива 700к")
    await open_client(petr)
    for button, said in (("Фирма", "ООО Ромашка"), ("День рождения", "12.03"), ("➕ Телефон", "petr@mail.ru")):
        await change(petr, button, said)
        await petr.taps("Открыть")
    return petr


async def merge(person: Person) -> None:
    await person.says("/clients")
    await person.taps("2")
    assert person.text.startswith("👤 Пётр Иванов\n")
    await person.taps("Объединить с…")
    await person.says("Сидоров")
    await person.taps("Олег Сидоров")


@covers(32)
async def test_two_records_become_one_and_part_again_exactly(two: Person, app: App) -> None:
    before = await rows(app)
    await merge(two)
    assert two.text == (
        "👤 Пётр Иванов\n🔗 Объединено: Олег Сидоров\nФирма: ООО Ромашка\nДень рождения: 12 мар\n"
        "Связь: petr@mail.ru, +7 916 111-22-33"
    )
    await two.taps("Открыть")
    assert two.text.startswith(
        "👤 Пётр Иванов\n🏢 ООО Ромашка\n+7 912 345-67-89\n+7 916 111-22-33\npetr@mail.ru\n"
        "🎂 12 мар\nВ работе · 2 сделки"
    )
    await two.taps("История · 6")
    assert "#2 нива" in two.text
    assert "Связь: petr@mail.ru" in two.text, "what was told of the other is told of this one"
    await two.says("/clients")
    assert two.text.startswith("Активные клиенты · 1\n")
    await two.says("отмени")
    assert two.text.startswith("👤 Пётр Иванов\n↩ Вернул как было.")
    assert await rows(app) == before


async def test_a_button_of_the_one_who_was_merged_opens_the_one_who_stays(two: Person) -> None:
    await merge(two)
    await two.taps_data(two.answers[-1]["message_id"], "client:2", forged=True)
    assert two.text.startswith("👤 Пётр Иванов\n")


async def take_back(person: Person, app: App, **event: object) -> None:
    """By the button of an earlier answer."""
    async with app.database.reading() as session:
        number = await session.scalar(select(Event.id).filter_by(**event).order_by(Event.id.desc()).limit(1))
    await person.taps_data(person.answers[-1]["message_id"], f"undo:{number}", forged=True)


async def test_what_was_changed_before_a_merge_waits_for_its_undoing(two: Person, app: App) -> None:
    await merge(two)
    await take_back(two, app, subject="contact", subject_id=2)
    assert two.text == "Отменить не могу: это с тех пор изменили (Аня). Посмотрите, как сейчас."
    await two.says("отмени")
    await take_back(two, app, subject="contact", subject_id=2)
    assert "Связь: убрано (petr@mail.ru)" in two.text


async def test_a_deal_made_before_a_merge_can_still_be_taken_back(two: Person, app: App) -> None:
    await merge(two)
    await take_back(two, app, subject="deal", subject_id=2)
    assert two.text == "↩ Сделка #2 убрана, как не было."


async def test_merged_twice_and_parted_in_turn(two: Person, app: App) -> None:
    await two.says("сделка Анна Кузнецова +7 903 111-22-33 калина 700к")
    start = await rows(app)
    await two.taps_data(two.answers[-1]["message_id"], "cmergeto:2:3", forged=True)
    middle = await rows(app)
    await two.taps_data(two.answers[-1]["message_id"], "cmergeto:1:2", forged=True)
    assert {contact for _, contact in (await rows(app))["deals"]} == {1}
    assert {merged for _, _, merged, *_ in (await rows(app))["clients"]} == {None, 1}
    await two.says("отмени")
    assert await rows(app) == middle
    await two.says("отмени")
    assert await rows(app) == start


async def test_whoever_was_sent_by_the_other_is_sent_by_the_one_and_nobody_by_himself(two: Person, app: App) -> None:
    await two.says("сделка Анна Кузнецова +7 903 111-22-33 калина 700к")
    for button in ("csentby:3:2", "csentby:1:2"):
        await two.taps_data(two.answers[-1]["message_id"], button, forged=True)
    before = await rows(app)
    await two.taps_data(two.answers[-1]["message_id"], "cmergeto:1:2", forged=True)
    assert {row[0]: row[-1] for row in (await rows(app))["clients"]} == {1: None, 2: None, 3: 1}
    await two.says("отмени")
    assert await rows(app) == before


async def test_nobody_alike_to_merge_with(petr: Person) -> None:
    await open_client(petr)
    await petr.taps("Объединить с…")
    await petr.says("Кузнецов")
    assert petr.text == "👤 Пётр Иванов\nПохожего клиента среди ваших нет."


@pytest.mark.parametrize(
    ("language", "held", "asked"),
    [
        ("uk", "Такий клієнт уже є. Веде: Аня.", "Прохання надіслано: Аня."),
        ("en", "This client already exists. Looked after by Аня.", "Request sent to Аня."),
    ],
)
async def test_doubles_in_other_languages(company: Company, petr: Person, language: str, held: str, asked: str) -> None:
    zoya = company.zoya
    await zoya.speaks(language)
    await zoya.says("deal 8 912 345-67-89 1M Largus")
    assert held in zoya.text
    await zoya.taps_data(zoya.answers[-1]["message_id"], "askfor:2", forged=True)
    assert zoya.alert == asked
