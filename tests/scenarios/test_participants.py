"""Several people on one deal, each with what he does on it."""

import pytest

from bot.app import App
from bot.i18n import Translations
from tests.marks import covers, on_sqlite
from tests.office import Company
from tests.people import Person


async def invite(person: Person, who: str, what: str) -> None:
    await person.says("#1")
    await person.taps("Ещё…")
    await person.taps("Изменить…")
    await person.taps("👥 Участники")
    await person.taps(f"➕ {who}")
    await person.says(what)


@covers(16, 22, 23)
async def test_a_colleague_takes_part_with_a_function_and_sees_the_deal(company: Company, app: App) -> None:
    anya, dima = company.anya, company.dima
    await dima.says("/start")
    await anya.says("сделка Ромашка окна 350к")
    await dima.says("#1")
    assert dima.text == "Такой записи нет среди ваших."
    await anya.says("#1")
    await anya.taps("Ещё…")
    await anya.taps("Изменить…")
    await anya.taps("👥 Участники")
    assert anya.sees == (
        "#1 Ромашка окна · 350 000 ₽\nКто ещё работает над сделкой? Участник видит её и может менять.\n"
        "[➕ Борис | ➕ Дима]\n[‹ Назад]"
    )
    await anya.taps("➕ Дима")
    await anya.taps("документы")
    assert anya.text == "#1 Ромашка окна · 350 000 ₽\n👥 Участвует: Дима — документы"
    await app.delivery.drain()
    assert dima.sees == "👥 Аня зовёт вас в сделку #1 Ромашка окна: документы.\n[Открыть]"
    await dima.taps("Открыть")
    assert "\n👥 Дима — документы" in dima.text
    await dima.says("#1: договор готов")
    assert "договор готов" in dima.text
    await dima.says("рейтинг")
    assert "350 000" not in dima.text, "it counts for the one responsible"


@covers(22)
async def test_who_leaves_sees_it_no_more_and_undo_brings_him_back(company: Company) -> None:
    anya, dima = company.anya, company.dima
    await anya.says("сделка Ромашка окна 350к")
    await invite(anya, "Дима", "замер")
    await anya.says("#1")
    await anya.taps("Ещё…")
    await anya.taps("Изменить…")
    await anya.taps("👥 Участники")
    await anya.taps("✖ Дима — замер")
    assert anya.text == "#1 Ромашка окна · 350 000 ₽\n👥 Больше не участвует: Дима — замер"
    await dima.says("#1")
    assert dima.text == "Такой записи нет среди ваших."
    await anya.says("отмени")
    await dima.says("#1")
    assert "👥 Дима — замер" in dima.text
    await dima.taps("Ещё…")
    await dima.taps("Изменить…")
    await dima.taps("👥 Участники")
    await dima.taps("✖ Дима")
    assert dima.sees == "#1 Ромашка окна · 350 000 ₽\n👥 Больше не участвует: Дима — замер\n[↩ Отменить]"
    await dima.taps("Отменить")
    await dima.says("#1")
    assert dima.text.startswith("#1 Ромашка окна")


@on_sqlite
async def test_bad_input_about_who_takes_part(company: Company) -> None:
    anya = company.anya
    await anya.says("сделка Ромашка окна 350к")
    await invite(anya, "Дима", "я" * 41)
    assert anya.text.startswith("Слишком длинно: 41 знак, а помещается 40.")
    await anya.says("<b>замер</b> 🪟 \u202eрем")
    assert "<b>замер</b> 🪟" in anya.text
    tapped = anya.answers[-1]["message_id"]
    for forged in ("peeradd:1:6", "peeradd:1:7", "peeradd:1:3", "peeradd:1:4", "peeradd:1:999"):
        await anya.taps_data(tapped, forged, forged=True)
        await anya.says("чужой")
        assert anya.text == "Такой записи нет среди ваших.", forged
    await anya.taps_data(tapped, "peerx:1:6", forged=True)
    assert anya.alert == "Такой записи нет среди ваших."
    for _ in range(2):
        await anya.taps_data(tapped, "peerx:1:4", forged=True)
    assert anya.alert == "Такой записи нет среди ваших.", "a second tap lets nobody go twice"


@pytest.mark.parametrize(
    ("language", "documents", "joined"),
    [("uk", "документи", "👥 Бере участь: Дима — документи"), ("en", "documents", "👥 Now involved: Дима, documents")],
)
async def test_taking_part_in_other_languages(
    anya: Person, texts: Translations, language: str, documents: str, joined: str
) -> None:
    await anya.says("сделка Ромашка окна 350к")
    await anya.speaks(language)
    await anya.taps_data(anya.answers[-1]["message_id"], "peeradd:1:4", forged=True)
    await anya.taps(documents)
    assert joined in anya.text
