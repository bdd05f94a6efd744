"""Asking a colleague for his client, and what he answers."""

import pytest

from bot.app import App
from tests.marks import covers, on_sqlite
from tests.office import Company
from tests.stories import story


@story
async def asked(company: Company, app: App) -> Company:
    """Аня has Пётр Иванов: #1 open, #2 won. Зоя has made #3 with the same phone, and asks for him."""
    anya, zoya = company.anya, company.zoya
    for person in (company.boris, company.vera, zoya):
        await person.says("/start")
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 нива 900к")
    await anya.says("#2 выиграна")
    await zoya.says("сделка Петя 8 912 345-67-89 ларгус 1 млн")
    await zoya.taps("Попросить передать")
    await app.delivery.drain()
    return company


@covers(32)
async def test_the_colleague_gives_the_client_with_his_open_deals(asked: Company, app: App) -> None:
    anya, zoya = asked.anya, asked.zoya
    assert anya.sees == (
        "🤝 Зоя просит передать клиента: Пётр Иванов. Ведёт: Аня.\n[Открыть]\n[🤝 Передать | Не передавать]"
    )
    await anya.taps("🤝 Передать")
    assert anya.sees == "🤝 Пётр Иванов теперь у Зоя: 1 сделка.\n[↩ Отменить]"
    await app.delivery.drain()
    assert zoya.sees == "🤝 Аня передаёт вам клиента: Пётр Иванов.\n[Открыть]\n[Это он, объединить с моим]"
    await zoya.taps("Это он")
    assert zoya.text.startswith("👤 Пётр Иванов\n🔗 Объединено: Петя")
    await zoya.taps("Открыть")
    assert "#1 веста" in zoya.text
    assert "нива" not in zoya.text, "what Аня has sold stays hers"
    await anya.says("#2")
    assert anya.text.startswith("#2 нива")


async def test_what_was_given_can_be_taken_back(asked: Company, app: App) -> None:
    anya, zoya = asked.anya, asked.zoya
    await anya.taps("🤝 Передать")
    await anya.taps("Отменить")
    assert anya.text == "↩ Вернул как было: 1 сделка\nАня — 1 сделка\n↩ Просьба передать клиента снова ждёт ответа."
    await anya.says("#1")
    assert "· Аня" in anya.text
    await zoya.taps_data(zoya.answers[-1]["message_id"], "client:1", forged=True)
    assert zoya.alert == "Такой записи нет среди ваших."
    await app.delivery.drain()
    await anya.taps_data(anya.answers[-1]["message_id"], "transfer:1:0", forged=True)
    assert anya.text == "Пётр Иванов остаётся, где был. Зоя узнает.", "the question is open again"


async def test_the_first_answer_counts(asked: Company, app: App) -> None:
    await asked.boris.taps("Не передавать")
    assert asked.boris.text == "Пётр Иванов остаётся, где был. Зоя узнает."
    await asked.anya.taps("🤝 Передать")
    assert asked.anya.alert == "Уже отказано, ответ дал: Борис."
    await app.delivery.drain()
    assert asked.zoya.sees == "Борис: клиента, о котором вы просили, не передаём."
    await asked.anya.says("#1")
    assert "· Аня" in asked.anya.text


async def test_nobody_answers_for_another(asked: Company) -> None:
    for person in (asked.zoya, asked.dima, asked.gleb, asked.inna):
        await person.says("/start")
        await person.taps_data(person.answers[-1]["message_id"], "transfer:1:1", forged=True)
        assert person.alert in (
            "Такой записи нет среди ваших.",
            "У контроля качества всё открыто для чтения, менять сделки нельзя.",
        ), person.name
    await asked.anya.says("#1")
    assert "· Аня" in asked.anya.text


async def test_a_client_without_any_deal_is_given_too(company: Company, app: App) -> None:
    anya, zoya = company.anya, company.zoya
    await zoya.says("/start")
    await anya.says("/client")
    await anya.says("Пётр Иванов 8 912 345-67-89")
    await zoya.says("/client")
    await zoya.says("Петя +7 912 345 67 89")
    assert zoya.text.endswith("Такой клиент уже есть. Ведёт: Аня.")
    await zoya.taps("Попросить передать")
    assert zoya.alert == "Просьба отправлена: Аня."
    await app.delivery.drain()
    await anya.taps("🤝 Передать")
    await app.delivery.drain()
    await zoya.taps("Открыть")
    assert zoya.text.startswith("👤 Пётр Иванов\n")


@on_sqlite
@pytest.mark.parametrize(
    ("language", "give", "given"), [("uk", "🤝 Передати", "тепер веде Зоя"), ("en", "🤝 Hand over", "is now with Зоя")]
)
async def test_an_answer_in_other_languages(company: Company, app: App, language: str, give: str, given: str) -> None:
    anya, zoya = company.anya, company.zoya
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    await anya.speaks(language)
    await zoya.says("сделка Петя 8 912 345-67-89 ларгус 1 млн")
    await zoya.taps("Попросить передать")
    await app.delivery.drain()
    await anya.taps(give)
    assert given in anya.text
