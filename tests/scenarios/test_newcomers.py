"""A client without a deal: from the list, from a shared contact, from what he wrote; known ones and doubles at each."""

import pytest

from bot.app import App
from bot.i18n import Translations
from tests.marks import covers, on_sqlite
from tests.office import Company
from tests.people import Person


@covers(18, 27)
async def test_a_shared_contact_becomes_only_a_client(anya: Person) -> None:
    await anya.sends_contact("8 912 345-67-89", "Пётр", "Сидоров")
    await anya.taps("👤 Только клиент")
    assert anya.sees == (
        "🆕 Клиент записан, сделки пока нет\n👤 Пётр Сидоров\n+7 912 345-67-89\nВ работе\n"
        "[Открыть | ➕ Сделка | ↩ Отменить]"
    )
    await anya.says("/clients")
    await anya.taps("Спрашивали · 1")
    assert "1. Пётр Сидоров" in anya.text
    await anya.taps("1")
    await anya.taps("➕ Сделка")
    await anya.says("Веста")
    for _ in range(3):
        await anya.taps("Пропустить")
    assert "👤 Пётр Сидоров  +7 912 345-67-89" in anya.text


async def test_a_client_without_a_deal_is_taken_back_while_nobody_needs_him(anya: Person) -> None:
    await anya.sends_contact("8 912 345-67-89", "Пётр", "Сидоров")
    asked = anya.answers[-1]
    tap = asked["reply_markup"]["inline_keyboard"][0][1]["callback_data"]
    await anya.taps("👤 Только клиент")
    await anya.taps_data(asked["message_id"], tap, forged=True)
    assert anya.sees == "Этот клиент уже записан.\n[Открыть]"
    await anya.says("отмени")
    assert anya.text == "↩ Клиента Пётр Сидоров больше нет, как не было."
    await anya.says("Сидоров")
    assert anya.text.startswith("Не нашёл")
    await anya.taps_data(asked["message_id"], tap, forged=True)
    made = next(one for one in anya.answers if one["message_id"] == asked["message_id"])
    assert made["text"].startswith("🆕 Клиент записан"), "taken back, it may be done again"
    undo = made["reply_markup"]["inline_keyboard"][0][2]["callback_data"]
    await anya.says("сделка +7 912 345-67-89 веста 1,2 млн")
    await anya.taps_data(made["message_id"], undo, forged=True)
    assert anya.text.startswith("Отменить не могу: это с тех пор изменили (Аня).")


async def test_a_contact_of_a_client_without_deals_leads_to_his_card(anya: Person) -> None:
    await anya.sends_contact("8 912 345-67-89", "Пётр", "Сидоров")
    await anya.taps("👤 Только клиент")
    await anya.sends_contact("+7 912 345 67 89", "Петя")
    assert anya.sees == (
        "👤 Пётр Сидоров, +7 912 345-67-89: уже есть, 0 сделок.\n[👤 Карточка клиента]\n[➕ Ещё одна с ним | Никуда]"
    )
    await anya.taps("👤 Карточка")
    assert anya.text.startswith("👤 Пётр Сидоров\n")


@covers(27)
async def test_a_client_is_put_down_from_the_list(anya: Person) -> None:
    await anya.says("/clients")
    await anya.taps("➕ Клиент")
    assert anya.text == "Кто клиент? Имя, телефон, почта — что есть."
    await anya.says("ООО Ромашка info@romashka.ru 8 495 123-45-67")
    assert anya.text == (
        "🆕 Клиент записан, сделки пока нет\n🏢 ООО Ромашка\ninfo@romashka.ru\n+7 495 123-45-67\nВ работе"
    )
    await anya.says("/client")
    await anya.says("info@romashka.ru")
    assert anya.text.endswith("👋 Этот клиент у вас уже есть.")
    await anya.says("/client")
    await anya.says("@vasya_pupkin")
    assert "@vasya_pupkin" in anya.text


@covers(32)
async def test_a_like_name_is_asked_about_without_a_deal_too(anya: Person) -> None:
    await anya.says("/client")
    await anya.says("Пётр Иванов 8 912 345-67-89")
    await anya.says("/client")
    await anya.says("Иванов Пётр petr@mail.ru")
    assert "Похоже, клиент уже есть. Это он?" in anya.text
    await anya.taps("Это он: Пётр Иванов")
    assert anya.text.startswith("👤 Пётр Иванов\n🔗 Объединено: Иванов Пётр\n")


@covers(32, 61)
async def test_doubles_are_told_at_the_door_of_a_contact_and_of_a_forward(company: Company, anya: Person) -> None:
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    await anya.sends_contact("8 916 111-22-33", "Пётр", "Иванов")
    await anya.taps("➕ Новая сделка")
    assert "Похоже, клиент уже есть. Это он?" in anya.text
    await anya.taps("Это он")
    assert anya.text.startswith("👤 Пётр Иванов\n🔗 Объединено")
    await anya.forwards("Здравствуйте, мой телефон 8 916 111-22-33, нужна нива", "Петя")
    assert anya.buttons[0].startswith(("#1", "#2")), "the deals of the one who has this phone"
    await anya.taps("➕ Новая сделка")
    assert "👋 Уже знакомы: Пётр Иванов, 2 сделки" in anya.text
    await company.zoya.forwards("Позвоните мне 8 912 345-67-89", "Пётр")
    await company.zoya.taps("➕ Новая сделка")
    assert company.zoya.text.endswith("Такой клиент уже есть. Ведёт: Аня.")
    assert "Иванов" not in company.zoya.text


async def test_whoever_wrote_what_was_forwarded_is_only_a_client(anya: Person) -> None:
    await anya.forwards("Здравствуйте, мой телефон 8 916 111-22-33", "Олег Сидоров")
    await anya.taps("👤 Только клиент")
    assert "👤 Олег Сидоров\n+7 916 111-22-33" in anya.text


@covers(27, 173)
async def test_a_client_without_a_deal_is_in_the_lists_of_those_who_lead(company: Company, anya: Person) -> None:
    await anya.says("/client")
    await anya.says("Пётр Иванов 8 912 345-67-89")
    for reader in (company.boris, company.vera, company.inna):
        await reader.says("/clients")
        await reader.taps("Спрашивали · 1")
        assert "1. Пётр Иванов" in reader.text, reader.name
    for stranger in (company.dima, company.gleb, company.zoya):
        await stranger.says("/clients")
        assert "Спрашивали · 0" in stranger.buttons, stranger.name
        await stranger.says("Иванов")
        assert stranger.text.startswith("Не нашёл")
    await company.vera.says("/client")
    await company.vera.says("Анна Петрова 8 916 111-22-33")
    await company.vera.says("/clients")
    await company.vera.taps("Спрашивали · 2")
    assert "Анна Петрова" in company.vera.text
    await company.vera.says("петрова")
    assert "👤 Анна Петрова" in company.vera.buttons


@on_sqlite
async def test_bad_answers_and_who_may_not(company: Company, anya: Person, app: App) -> None:
    await anya.says("/client")
    await anya.says("я" * 200)
    assert anya.text.startswith("Слишком длинно")
    app.worker._busy.clear()  # as after a restart
    await anya.says("<b>Пётр</b> 🪟 \u202eвонави")
    assert "<b>Пётр</b> 🪟" in anya.text
    await company.inna.says("/client")
    assert company.inna.text == "У контроля качества всё открыто для чтения, менять сделки нельзя."
    await anya.sends_file("договор.pdf", b"x" * 100)
    asked = anya.answers[-1]["message_id"]
    await anya.taps_data(asked, "putclient:1", forged=True)
    assert anya.alert == "Такой записи нет среди ваших."


@pytest.mark.parametrize(
    ("language", "only", "made"),
    [
        ("uk", "👤 Лише клієнт", "🆕 Клієнта записано, угоди поки немає"),
        ("en", "👤 Just the client", "🆕 Client saved, no deal yet"),
    ],
)
async def test_only_a_client_in_other_languages(
    anya: Person, texts: Translations, language: str, only: str, made: str
) -> None:
    await anya.speaks(language)
    await anya.sends_contact("8 912 345-67-89", "Пётр")
    await anya.taps(only)
    assert anya.text.startswith(made)
