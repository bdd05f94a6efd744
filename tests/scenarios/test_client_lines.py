"""Lines about a client: whom there is no deal with, in reply to his card, that he is none, what he has bought."""

import pytest

from bot.i18n import Translations
from tests.marks import covers, on_sqlite
from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def met(anya: Person) -> Person:
    """Аня knows Семён Кузьмин, with whom there is no deal."""
    await anya.says("/client")
    await anya.says("Семён Кузьмин 8 921 111-22-33 semyon@mail.ru")
    return anya


@story
async def petr(anya: Person) -> Person:
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    await anya.taps("Открыть")
    await anya.taps("Ещё…")
    await anya.taps("👤 Клиент")
    return anya


@covers(18)
async def test_what_is_said_of_a_client_without_a_deal_makes_one(met: Person) -> None:
    await met.says("звонок Кузьмину 7 мин хочет лодку")
    assert met.buttons == ["➕ Сделка: Семён Кузьмин", "➕ Новая сделка", "‹ Главная"]
    asked = met.answers[-1]["message_id"]
    await met.taps("➕ Сделка: Семён")
    assert met.text.startswith("#1 Семён Кузьмин\n📞 исходящий звонок, 7 мин\n«хочет лодку»")
    await met.taps_data(asked, "sayof:1", forged=True)
    assert met.text.startswith("Из этого сообщения сделка уже сделана."), "a double tap makes no second one"
    await met.says("отмени")
    assert met.text == "↩ Сделка #1 убрана, как не было."


async def test_a_task_for_a_client_without_a_deal(met: Person) -> None:
    await met.says("напомни Кузьмину отправить КП завтра 9:30")
    await met.taps("➕ Сделка: Семён Кузьмин")
    assert met.text.startswith("#1 Семён Кузьмин\n")
    assert "Отправить КП" in met.text
    assert "завтра, 09:30" in met.text


@covers(21)
@pytest.mark.parametrize("said", ["semyon@mail.ru", "найди Semyon@Mail.ru", "/find semyon@mail.ru"])
async def test_a_client_is_found_by_his_address(met: Person, said: str) -> None:
    await met.says(said)
    assert met.buttons == ["👤 Семён Кузьмин", "‹ Главная"]


async def test_a_reply_to_the_card_of_a_client_is_about_the_deal_with_him(petr: Person) -> None:
    card = petr.answers[-1]["message_id"]
    await petr.says("900к", reply_to=card)
    assert petr.text.startswith("#1 веста")
    assert "Сумма: 1 200 000 ₽ → 900 000 ₽" in petr.text
    await petr.says("сделка +7 912 345-67-89 нива 500к")
    await petr.taps("Открыть")
    await petr.taps("Ещё…")
    await petr.taps("👤 Клиент")
    await petr.says("звонок 5 мин", reply_to=petr.answers[-1]["message_id"])
    assert petr.text == "«Пётр Иванов» — это которая сделка?"
    await petr.taps("#2")
    assert "📞 исходящий звонок, 5 мин" in petr.text


@covers(51)
@pytest.mark.parametrize(
    "said", ["Иванов не клиент", "Иванов: это не клиент", "#1 не клиент", "Иванов is not a client"]
)
async def test_one_line_says_that_somebody_is_no_client(petr: Person, said: str) -> None:
    await petr.says(said)
    assert petr.sees == "👤 Пётр Иванов\nИтог: Не клиент\n[#1: куда её?]\n[Открыть | ↩ Отменить]"
    await petr.taps("#1: куда её?")
    assert "Не настоящая сделка" in " ".join(petr.buttons)
    await petr.says("отмени")
    assert petr.text.startswith("#1 веста")  # the question that stood open is called off
    await petr.says("отмени")
    assert petr.text == "👤 Пётр Иванов\n↩ Вернул как было.\nИтог: убрано (Не клиент)"


@covers(51)
@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Иванов не клиент, ошибся номером", "ошибся номером"),
        ("Иванов спам, предлагает кредиты", "предлагает кредиты"),
        ("Иванов не клієнт, помилився номером", "помилився номером"),
        ("Иванов is not a client, wrong number", "wrong number"),
    ],
)
async def test_why_somebody_is_no_client_is_a_note(petr: Person, said: str, why: str) -> None:
    await petr.says(said)
    assert petr.text == f"👤 Пётр Иванов\nИтог: Не клиент\n💬 «{why}»"
    await petr.says("отмени")
    assert f"💬 «{why}» — убрано\nИтог: убрано (Не клиент)" in petr.text


@covers(51)
async def test_somebody_without_a_deal_is_no_client_either(met: Person) -> None:
    await met.says("Кузьмин не клиент")
    assert met.text == "👤 Семён Кузьмин\nИтог: Не клиент"
    await met.edits("Кузьмин не клиент", "Кузьмин отказ дорого")
    assert met.text.startswith("Исправленное сделать не вышло")
    await met.says("/client")
    await met.says("semyon@mail.ru")
    assert "Не клиент" in met.text


@covers(51)
async def test_what_a_client_has_bought_is_one_of_his_deals(petr: Person) -> None:
    await petr.taps("Итог…")
    await petr.taps("Купил")
    assert petr.sees == (
        "👤 Пётр Иванов\nКакую сделку закрываем продажей?\n[#1 Пётр Иванов, веста, 1 200 000 ₽]\n[Без сделки | ‹ Назад]"
    )
    await petr.taps("#1")
    await petr.taps("🏆 1 200 000")
    await petr.says("#1")
    await petr.taps("👤 Клиент")
    assert "Купил · 1 сделка" in petr.text
    await petr.says("сделка +7 912 345-67-89 нива 500к")
    await petr.taps("Открыть")
    await petr.taps("Ещё…")
    await petr.taps("👤 Клиент")
    await petr.taps("Итог…")
    await petr.taps("Купил")
    await petr.taps("Без сделки")
    assert petr.text == "👤 Пётр Иванов\nИтог: Купил"


@on_sqlite
async def test_who_may_not_and_a_quote_that_is_gone(company: Company, met: Person) -> None:
    await company.inna.says("Кузьмин не клиент")
    assert company.inna.text == "У контроля качества всё открыто для чтения, менять сделки нельзя."
    await company.zoya.says("Кузьмин не клиент")
    assert company.zoya.text.startswith("Не нашёл «Кузьмин»")
    await met.says("/start")
    await met.taps_data(met.answers[-1]["message_id"], "sayof:1", forged=True)
    assert met.alert == "Такой записи нет среди ваших."


@pytest.mark.parametrize(
    ("language", "line", "done", "said", "offer"),
    [
        ("uk", "Кузьмін не клієнт", "Підсумок: Не клієнт", "дзвінок Кузьмін 5 хв", "➕ Угода: Семён Кузьмин"),
        ("en", "Кузьмин is not a client", "Outcome: Not a client", "call Кузьмин 5 min", "➕ Deal: Семён Кузьмин"),
    ],
)
async def test_lines_about_clients_in_other_languages(
    met: Person, texts: Translations, language: str, line: str, done: str, said: str, offer: str
) -> None:
    await met.speaks(language)
    await met.says(line)
    assert done in met.text
    await met.says(said)
    assert offer in met.buttons


@covers(12)
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Карен из Пакснаба просит скидку 5%", "💬 «просит скидку 5%»"),
        ("поговорил с Кареном из Пакснаба 5 мин", "📞 исходящий звонок, 5 мин"),
        ("Карен из Крокуснаба просит скидку 5%", "💬 «просит скидку 5%»"),
        ("поговорила з Кареном з ТОВ Пакснаб 5 хв", "📞 исходящий звонок, 5 мин"),
        ("spoke to Dora at Packsnab 5 min", "📞 исходящий звонок, 5 мин"),
    ],
)
async def test_a_person_is_named_with_his_firm_even_by_another(anya: Person, line: str, told: str) -> None:
    firm = "Packsnab Ltd, Dora Bell" if line.isascii() else "ООО Пакснаб, Карен Аванесян"
    await anya.says(f"сделка {firm}, плёнка 200к")
    await anya.says("сделка ООО Вектор, Каролина Бек, короб 90к")
    await anya.says(line)
    assert anya.text.startswith("#1 "), anya.text
    assert told in anya.text


@covers(11)
@pytest.mark.parametrize(
    ("line", "card"),
    [
        ("сделка исаев олег дастер 1,3 млн", "👤 Исаев Олег"),
        ("сделка ооо северный ветер вентиляция 850к", "👤 ООО Северный ветер"),
        ("угода фоп тер-григорян двері 40к", "ФОП Тер-Григорян"),
        ("deal pinder scaffolding ltd 3 tippers 84k", "Pinder Scaffolding Ltd"),
        ("сделка анна-МАРИЯ дастер 1,3 млн 8 912 345-67-89", "👤 анна-МАРИЯ"),
    ],
)
async def test_a_client_typed_in_small_letters_has_his_capitals(anya: Person, line: str, card: str) -> None:
    """Whoever has typed one himself has thought of it."""
    await anya.says(line)
    assert card in anya.text
