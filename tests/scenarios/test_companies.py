"""Firms as things of their own: the card, people, deals, history, names, doubles."""

import pytest

from bot.i18n import Translations
from tests.marks import covers, on_sqlite
from tests.office import Clock, Company
from tests.people import Person
from tests.scenarios.test_clients import change, open_client
from tests.stories import story


@story
async def firm(anya: Person) -> Person:
    """ООО «Ромашка»: the firm itself with a deal (#1), and Пётр Иванов who works there and has another (#2)."""
    await anya.says("сделка ООО «Ромашка» info@romashka.ru окна 350к")
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    await open_client(anya)
    await change(anya, "Фирма", "Ромашка")
    return anya


async def open_firm(person: Person) -> None:
    await person.says("/companies")
    await person.taps("1")


@covers(28)
async def test_the_card_of_a_firm_has_its_people_deals_and_phones(firm: Person) -> None:
    assert firm.text == "👤 Пётр Иванов\nФирма: ООО «Ромашка»", "the one firm that is called so, with its legal form"
    await firm.says("звонок #2 7 мин думает до пятницы")
    await open_firm(firm)
    assert firm.sees == (
        "🏢 ООО «Ромашка»\n"
        "👤 ООО «Ромашка»  info@romashka.ru\n"
        "👤 Пётр Иванов  +7 912 345-67-89\n"
        "2 сделки · 1 550 000 ₽\n"
        "#2 веста · Новый лид · 1 200 000 ₽\n"
        "#1 окна · Новый лид · 350 000 ₽\n"
        "💬 сегодня, 10:00, исходящий звонок, 7 мин: «думает до пятницы»\n"
        "[Люди · 2 | Сделки · 2 | История · 5]\n"
        "[➕ Сделка | ➕ Человек]\n"
        "[Изменить… | ‹ Фирмы]"
    )
    await firm.taps("Сделки · 2")
    assert firm.text.startswith("ООО «Ромашка» · 2 сделки на 1 550 000 ₽\n")
    await firm.taps("‹ Назад")
    await firm.taps("Люди · 2")
    await firm.taps("Пётр Иванов")
    assert firm.text.startswith("👤 Пётр Иванов\n🏢 ООО «Ромашка»\n")
    await firm.taps("🏢 Фирма")
    assert firm.text.startswith("🏢 ООО «Ромашка»\n")


@covers(28)
async def test_the_size_of_a_firm(firm: Person) -> None:
    await open_firm(firm)
    await change(firm, "Размер", "около 1,5 тыс человек")
    assert firm.text == "🏢 ООО «Ромашка»\nСотрудников: 1 500"
    await firm.taps("Открыть")
    assert "\n👥 1 500 сотрудников\n" in firm.text
    await change(firm, "Размер", "до обеда")
    assert firm.text.startswith("Не разобрал «до обеда». Напишите, сколько человек, например 50 или 1,5 тыс.")
    for nonsense in ("0", "50-100", "9 18", "-5", "99999999999", "🪟", "<b>5</b>"):
        await firm.says(nonsense)
        assert firm.text.startswith("Не разобрал «"), nonsense
    await firm.taps("Не знаю")
    assert firm.text == "🏢 ООО «Ромашка»\nСотрудников: убрано (1 500)"
    await firm.says("отмени")
    assert firm.text == "🏢 ООО «Ромашка»\n↩ Вернул как было.\nСотрудников: 1 500"


async def test_a_firm_is_renamed_and_found_by_its_new_name(firm: Person) -> None:
    await open_firm(firm)
    await change(firm, "Название", "АО «Василёк» & <b>Ко</b>")
    assert firm.text == "🏢 АО «Василёк» & <b>Ко</b>\nНазвание: ООО «Ромашка» → АО «Василёк» & <b>Ко</b>"
    await firm.says("найди василек")
    await firm.taps("🏢 АО «Василёк»")
    assert firm.text.startswith("🏢 АО «Василёк» & <b>Ко</b>\n")
    await firm.says("отмени")
    assert firm.text.startswith("🏢 ООО «Ромашка»\n↩ Вернул как было.")
    await firm.says("найди василек")
    assert firm.text.startswith("Не нашёл")


async def test_a_name_that_another_firm_has_leads_to_it(firm: Person) -> None:
    await firm.says("сделка ЗАО Тюльпан +7 916 111-22-33 двери 200к")
    await open_firm(firm)
    assert "Тюльпан" in firm.text
    await change(firm, "Название", "ромашка ООО")
    assert firm.sees == "Такая фирма уже есть: ООО «Ромашка». Если это та же, объедините их.\n[Открыть]"
    await firm.taps("Открыть")
    assert firm.text.startswith("🏢 ООО «Ромашка»\n")


@covers(21, 28, 34)
async def test_the_history_of_a_firm_is_that_of_all_its_people(firm: Person, clock: Clock) -> None:
    clock.passes(days=1)
    await firm.says("#1 дальше")
    await open_firm(firm)
    await change(firm, "Размер", "50")
    await firm.taps("Открыть")
    await firm.taps("История · 5")
    assert firm.text == (
        "🏢 ООО «Ромашка»\nИстория: 5\n\n"
        "сегодня, 10:00 · Аня\nСотрудников: 50\n\n"
        "сегодня, 10:00 · Аня · #1 окна\nЭтап: Новый лид → Первичный контакт\n\n"
        "вчера, 10:00 · Аня · Пётр Иванов\nФирма: ООО «Ромашка»\n\n"
        "вчера, 10:00 · Аня · #2 веста\nСделка создана, 1 200 000 ₽\n\n"
        "вчера, 10:00 · Аня · #1 окна\nСделка создана, 350 000 ₽\n\n"
        "вчера, 10:00 · Аня\nПервая запись о фирме"
    )


async def test_who_works_there_is_put_down_from_the_card(firm: Person) -> None:
    await open_firm(firm)
    await firm.taps("➕ Человек")
    assert firm.text == "ООО «Ромашка»\nКто там работает? Имя, телефон, почта — что есть."
    await firm.says("Анна Петрова 8 916 111-22-33")
    assert firm.text == "👤 Анна Петрова\nФирма: ООО «Ромашка»"
    await open_firm(firm)
    assert "👤 Анна Петрова  +7 916 111-22-33" in firm.text
    await firm.taps("➕ Человек")
    await firm.taps("Отмена")
    assert firm.text.startswith("🏢 ООО «Ромашка»\n"), "back on the card"


async def test_a_phone_of_the_firm_itself(firm: Person) -> None:
    await open_firm(firm)
    await change(firm, "➕ Телефон", "8 495 123-45-67")
    await open_firm(firm)
    assert "👤 ООО «Ромашка»  info@romashka.ru  +7 495 123-45-67" in firm.text


async def test_a_new_deal_with_somebody_of_the_firm(firm: Person) -> None:
    await open_firm(firm)
    await firm.taps("➕ Сделка")
    assert firm.text == "🏢 ООО «Ромашка»\nС кем новая сделка?"
    await firm.taps("Пётр Иванов")
    await firm.says("Ларгус")
    for _ in range(3):
        await firm.taps("Пропустить")
    assert "👤 Пётр Иванов  +7 912 345-67-89\n🏢 ООО «Ромашка»\n" in firm.text


@covers(21)
@pytest.mark.parametrize("said", ["Ромашка", "/find ромашку", "найди ООО Ромашка", "компания Рамашка"])
async def test_a_firm_is_found_by_name_and_so_are_the_deals_of_its_people(firm: Person, said: str) -> None:
    await firm.says(said)
    assert firm.buttons == [
        "#1 ООО «Ромашка», окна, 350 000 ₽",
        "#2 ООО «Ромашка», веста, 1 200 000 ₽",
        "🏢 ООО «Ромашка»",
        "‹ Главная",
    ]
    await firm.taps("🏢")
    assert firm.text.startswith("🏢 ООО «Ромашка»\n")


async def test_a_firm_is_offered_as_one_types(firm: Person) -> None:
    offered = await firm.types("ромаш")
    assert [one.partition(" |")[0] for one in offered] == ["#1 окна", "#2 веста", "🏢 ООО «Ромашка»"]
    await firm.chooses("🏢")
    assert "🏢 ООО «Ромашка»" in firm.buttons


async def test_a_deal_is_meant_by_the_firm_of_its_client(firm: Person) -> None:
    await firm.says("#1 отказ дорого")
    await firm.says("ромашка 900к")
    assert firm.text == "«ромашка» — это которая сделка?"
    await firm.taps("#2")
    assert "Сумма: 1 200 000 ₽ → 900 000 ₽" in firm.text


async def test_a_name_that_fits_several_firms_is_asked_about(firm: Person) -> None:
    await firm.says("сделка ЗАО Ромашка +7 916 111-22-33 двери 200к")
    await firm.says("сделка Олег Сидоров +7 903 111-22-33 нива 700к")
    await open_client(firm)
    await change(firm, "Фирма", "ромашка")
    assert firm.sees == (
        "👤 Олег Сидоров\n«ромашка» — какая из них?\n"
        "[ООО «Ромашка» · 2 человека]\n[ЗАО Ромашка · 1 человек · в работе 1]\n"
        "[➕ Новая фирма]\n[‹ Назад]"
    )
    await firm.taps("ЗАО Ромашка")
    assert firm.text == "👤 Олег Сидоров\nФирма: ЗАО Ромашка"
    await firm.taps("Открыть")
    await change(firm, "Фирма", "ромашка")
    await firm.taps("➕ Новая фирма")
    assert firm.text == "👤 Олег Сидоров\nФирма: ЗАО Ромашка → ромашка"


async def test_a_new_firm_that_is_like_a_known_one_is_asked_about(firm: Person) -> None:
    await firm.says("сделка Олег Сидоров +7 903 111-22-33 нива 700к")
    await open_client(firm)
    await change(firm, "Фирма", "Рамашка")
    assert firm.sees == (
        "👤 Олег Сидоров\nФирма: Рамашка\nПохоже, такая фирма уже есть. Это она?\n"
        "[Это она: ООО «Ромашка» · 2 человека]\n[Открыть | ↩ Отменить]"
    )
    await firm.taps("Это она")
    assert firm.text == "👤 Олег Сидоров\nФирма: Рамашка → ООО «Ромашка»"


async def test_two_firms_become_one_and_part_again(firm: Person) -> None:
    await firm.says("сделка ЗАО Василёк +7 916 111-22-33 двери 200к")
    await open_firm(firm)
    assert firm.text.startswith("🏢 ЗАО Василёк\n")
    await change(firm, "Объединить с…", "Ромашка")
    await firm.taps("ООО «Ромашка» · 2 человека")
    assert firm.text == "🏢 ЗАО Василёк\n🔗 Объединено: ООО «Ромашка»"
    await firm.taps("Открыть")
    assert "Люди · 3" in firm.buttons
    await firm.taps_data(firm.answers[-1]["message_id"], "co:1", forged=True)
    assert firm.text.startswith("🏢 ЗАО Василёк\n"), "a button of the one that was merged"
    await firm.says("отмени")
    assert firm.text == "🏢 ЗАО Василёк\n↩ Вернул как было."
    await firm.says("/companies")
    assert firm.text == (
        "Фирмы · 2\n1. ЗАО Василёк · 1 человек · в работе 1\n2. ООО «Ромашка» · 2 человека · в работе 2"
    )


@covers(172, 173)
async def test_a_firm_is_seen_only_through_its_people(company: Company, firm: Person) -> None:
    zoya, boris, inna = company.zoya, company.boris, company.inna
    await zoya.says("/companies")
    assert zoya.text == "Фирмы · 0\nПока ни одной. Фирма появится, когда вы назовёте её у клиента."
    await zoya.taps_data(zoya.answers[-1]["message_id"], "co:1", forged=True)
    assert zoya.alert == "Такой записи нет среди ваших."
    await zoya.says("найди ромашку")
    assert zoya.text.startswith("Не нашёл")
    await zoya.says("сделка ООО Ромашка +7 903 555-66-77 двери 200к")
    await open_firm(zoya)
    assert "Иванов" not in zoya.text
    assert "История · 1" in zoya.buttons
    await open_firm(boris)
    assert "Люди · 2" in boris.buttons
    await inna.says("/companies")
    assert inna.text.startswith("Фирмы · 2\n")
    await inna.taps("1")
    assert "₽" not in inna.text
    assert inna.buttons == ["Сделки · 2", "История · 3", "Люди · 2", "‹ Фирмы"]


@on_sqlite
async def test_bad_names_of_a_firm_are_answered(firm: Person) -> None:
    await open_firm(firm)
    await change(firm, "Название", "я" * 121)
    assert firm.text.startswith("Слишком длинно: 121 знак, а помещается 120.")
    await firm.says("🪟 \u202eоконторг")
    assert "🪟" in firm.text
    renamed = firm.answers[-1]
    undo = renamed["reply_markup"]["inline_keyboard"][0][1]["callback_data"]
    for _ in range(2):
        await firm.taps_data(renamed["message_id"], undo, forged=True)
    assert firm.alert == "Это уже отменено."


@pytest.mark.parametrize(
    ("language", "title", "size", "began"),
    [
        ("uk", "Фірми · 1", "👥 2 співробітники", "Перший запис про фірму"),
        ("en", "Companies · 1", "👥 2 employees", "Company first recorded"),
    ],
)
async def test_a_firm_in_other_languages(
    firm: Person, texts: Translations, language: str, title: str, size: str, began: str
) -> None:
    await firm.speaks(language)
    await firm.says({"uk": "фірми", "en": "companies"}[language])
    assert firm.text.startswith(title)
    await firm.taps_data(firm.answers[-1]["message_id"], "cosize:1", forged=True)
    await firm.says("2")
    await firm.taps_data(firm.answers[-1]["message_id"], "co:1", forged=True)
    assert size in firm.text
    await firm.taps_data(firm.answers[-1]["message_id"], "cohist:1:0", forged=True)
    assert firm.text.endswith(began)


@covers(28)
@pytest.mark.parametrize(
    ("line", "card", "heading"),
    [
        (
            "ООО Кедр, Лидия Сергеевна, 8 903 456-78-90, насосы 480к",
            "👤 Лидия Сергеевна  +7 903 456-78-90\n🏢 ООО Кедр\n",
            "насосы, ООО Кедр",
        ),
        (
            "заявка с сайта ооо пожцентр юлия сергеевна 8 903 456-78-90 огнетушители 50 шт",
            "👤 Юлия Сергеевна  +7 903 456-78-90\n🏢 ООО Пожцентр\n",
            "огнетушители 50 шт, ООО Пожцентр",
        ),
        (
            "ТОВ Карпатліс, Роман Іванович, +380671112235, пилорама 900к",
            "👤 Роман Іванович  +380 67 111 2235\n🏢 ТОВ Карпатліс\n",
            "пилорама, ТОВ Карпатліс",
        ),
        (
            "deal Prosser Florists Ltd, Wendy Hart, +447470613958, card machines 9k",
            "👤 Wendy Hart  +44 7470 613958\n🏢 Prosser Florists Ltd\n",
            "card machines, Prosser Florists Ltd",
        ),
    ],
)
async def test_whoever_speaks_for_a_firm_is_the_client_and_of_the_firm(anya: Person, line, card, heading) -> None:
    await anya.says(line)
    assert card in anya.text
    await anya.says("#1 просит скидку")
    assert f"#1 {heading}" in anya.text
    await anya.says("/clients")
    person, _, firm = card.strip().partition("\n🏢 ")
    assert f"1. {person.removeprefix('👤 ').partition('  ')[0]}, {firm} · в работе 1" in anya.text
