"""Clients chosen by any criteria, kept by name, and reminded of together."""

import pytest

from bot.app import App
from bot.i18n import Translations
from tests.marks import covers, on_sqlite
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def full(anya: Person, clock: Clock) -> Person:
    """Пётр has bought a Веста in November; Олег has been silent about his for 40 days; Анна is new, with an e-mail."""
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн с сайта")
    await anya.says("#1 выиграна")
    await anya.says("сделка Олег Сидоров +7 916 111-22-33 веста 900к")
    clock.passes(days=40)
    await anya.says("сделка Анна Кузнецова +7 903 111-22-33 anna@mail.ru нива 700к")
    return anya


async def choose(person: Person, criterion: str, answer: str) -> None:
    await person.taps("Условия…")
    await person.taps(criterion)
    await person.says(answer)


@covers(29)
async def test_clients_are_chosen_by_what_is_known_of_them(full: Person) -> None:
    await full.says("/clients")
    await full.taps("🔎 Отбор")
    assert full.text.startswith("🔎 Отбор клиентов · 3\nВсе клиенты: добавьте условие.\n1. Анна Кузнецова")
    await choose(full, "О чём сделка", "весту")
    assert full.text == (
        "🔎 Отбор клиентов · 2\nО чём сделка: весту\n1. Олег Сидоров · в работе 1\n2. Пётр Иванов · 1 продажа"
    )
    await choose(full, "Молчат", "30 дней")
    assert "· 2\n" in full.text
    await choose(full, "Купили на сумму от", "1 млн")
    assert full.text == (
        "🔎 Отбор клиентов · 1\nМолчат: 30 дней\nО чём сделка: весту\nКупили на сумму от: 1 000 000 ₽\n"
        "1. Пётр Иванов · 1 продажа"
    )
    await full.taps("1")
    assert full.text.startswith("👤 Пётр Иванов\n")


@covers(29, 31)
async def test_each_criterion_alone(full: Person) -> None:
    await full.says("отбор")
    for criterion, answer, found in (
        ("Когда купили", "ноябрь", "Пётр Иванов"),
        ("Когда купили", "октябрь", "Здесь пока никого."),
        ("Источник", "Сайт", "Пётр Иванов"),
        ("Почта", "есть", "Анна Кузнецова"),
        ("Почта", "нет", "Олег Сидоров"),
        ("Кто", "Активные клиенты", "Анна Кузнецова"),
        ("Кто", "Спрашивали, не купили", "Здесь пока никого."),
        ("Молчат", "60 дней", "Здесь пока никого."),
    ):
        await full.taps("Условия…")
        await full.taps(criterion)
        await (full.taps(answer) if answer not in ("ноябрь", "октябрь") else full.says(answer))
        assert found in full.text, (criterion, answer)
        await full.taps("Условия…")
        await full.taps("Начать заново")
        await full.taps("‹ Показать")
        assert "· 3\n" in full.text


@covers(29)
async def test_a_selection_is_kept_and_all_in_it_are_reminded_of(full: Person) -> None:
    await full.says("/segments")
    await choose(full, "Молчат", "30")
    await full.taps("Условия…")
    await full.taps("💾 Сохранить")
    await full.says("Молчуны <b>")
    assert full.text.startswith("🔎 Молчуны <b> · 2\n")
    await full.taps("⏰ Напомнить")
    await full.says("позвонить завтра в 10")
    assert full.text == "⏰ Поставлены 2 задачи."
    await full.says("#2")
    assert "Позвонить" in full.text
    await full.says("отмени")
    await full.says("#2")
    assert "Следующего шага нет" in full.text
    await full.says("/segments")
    assert "· 3\n" in full.text
    await full.taps("Условия…")
    await full.taps("⭐ Молчуны")
    assert full.text.startswith("🔎 Молчуны <b> · 2\n")
    await full.taps("Условия…")
    await full.taps("Удалить")
    assert "⭐ Молчуны <b>" not in full.buttons


@covers(172, 173)
async def test_everybody_selects_among_his_own(company: Company, full: Person) -> None:
    await full.says("/segments")
    await choose(full, "Молчат", "30")
    await full.taps("Условия…")
    await full.taps("💾 Сохранить")
    await full.says("Молчуны")
    for reader, count in ((company.boris, 3), (company.zoya, 0), (company.inna, 3)):
        await reader.says("/segments")
        assert reader.text.startswith(f"🔎 Отбор клиентов · {count}\n")
        await reader.taps_data(reader.answers[-1]["message_id"], "seg:1:0", forged=True)
        assert reader.alert == "Такой записи нет среди ваших."
    await company.inna.taps("Условия…")
    assert "Купили на сумму от" not in company.inna.buttons
    await company.inna.taps_data(company.inna.answers[-1]["message_id"], "segask:0:paid", forged=True)
    await company.inna.says("1 млн")
    assert company.inna.text == "На это у вас нет прав. Попросите собственника."


@on_sqlite
async def test_bad_conditions_are_asked_again(full: Person, app: App) -> None:
    await full.says("/segments")
    await choose(full, "Молчат", "-5")
    assert full.text.startswith("Не разобрал число.")
    for nonsense in ("0", "99999", "🪟", "92 345", "30 января", "40 лет"):
        await full.says(nonsense)
        assert full.text.startswith("Не разобрал число."), nonsense
    app.worker._busy.clear()  # as after a restart
    await full.says("1 месяц")
    assert "Молчат: 30 дней" in full.text
    await choose(full, "• Молчат", "не важно")
    assert "Молчат:" not in full.text
    await choose(full, "О чём сделка", "%_ <b> \u202e")
    assert "Здесь пока никого." in full.text or "· " in full.text
    await choose(full, "Кто", "все")
    assert full.text.startswith("Такой записи нет")
    await full.taps("Не важно")
    await full.taps_data(full.answers[-1]["message_id"], "segremind:0", forged=True)
    await full.says("позвонить завтра")
    assert full.text == "Под эти условия никто не подходит." or full.text.startswith("⏰ Постав")


@pytest.mark.parametrize(
    ("language", "title", "conditions", "silent", "shown"),
    [
        ("uk", "🔎 Відбір клієнтів · 3", "Умови…", "Мовчать", "Мовчать: 30 днів"),
        ("en", "🔎 Client segment · 3", "Conditions…", "No activity for", "No activity for: 30 days"),
    ],
)
async def test_selections_in_other_languages(
    full: Person, texts: Translations, language: str, title: str, conditions: str, silent: str, shown: str
) -> None:
    await full.speaks(language)
    await full.says("/segments")
    assert full.text.startswith(title)
    await full.taps(conditions)
    await full.taps(silent)
    await full.says("30")
    assert shown in full.text
