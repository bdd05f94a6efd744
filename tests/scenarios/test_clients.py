"""The client: his card, what is known of him, what became of him, all that happened with him."""

import pytest

from bot.app import App
from bot.i18n import Translations
from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def petr(anya: Person) -> Person:
    """Anya has the card of Пётр Иванов before her."""
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    await open_client(anya)
    return anya


async def open_client(person: Person) -> None:
    await person.taps("Открыть")
    if "👤 Клиент" not in person.buttons:
        await person.taps("Ещё…")
    await person.taps("👤")


async def change(person: Person, button: str, said: str = "") -> None:
    await person.taps("Изменить…")
    await person.taps(button)
    if said:
        await person.says(said)


async def lose(person: Person, number: int, reason: str) -> None:
    await person.says(f"#{number} отказ {reason}")


@covers(18, 28)
async def test_the_card_of_a_client(petr: Person) -> None:
    assert petr.sees == (
        "👤 Пётр Иванов\n"
        "+7 912 345-67-89\n"
        "В работе · 1 сделка · 1 200 000 ₽\n"
        "#1 веста · Новый лид · 1 200 000 ₽\n"
        "[Сделки · 1 | История · 1]\n"
        "[➕ Сделка | Изменить…]\n"
        "[Итог… | Объединить с…]\n"
        "[‹ Клиенты]"
    )
    await petr.says("звонок #1 7 мин думает до пятницы")
    await open_client(petr)
    assert "💬 сегодня, 10:00, исходящий звонок, 7 мин: «думает до пятницы»" in petr.text


@covers(28)
async def test_phones_and_addresses_are_known_by_their_looks(petr: Person) -> None:
    await change(petr, "➕ Телефон", "8 916 111 22 33, Petr.Ivanov@Mail.ru и @PetrIvanov")
    assert petr.text == "👤 Пётр Иванов\nСвязь: petr.ivanov@mail.ru, +7 916 111-22-33, @petrivanov"
    await petr.taps("Открыть")
    assert "+7 912 345-67-89\npetr.ivanov@mail.ru\n@petrivanov\n+7 916 111-22-33\n" in petr.text
    await change(petr, "✖ +7 912")
    assert petr.text == "👤 Пётр Иванов\nСвязь: убрано (+7 912 345-67-89)"
    await petr.taps("Отменить")
    assert "Связь: +7 912 345-67-89" in petr.text
    await petr.taps("Открыть")
    assert petr.text.count("+7 91") == 2


async def test_what_is_no_way_to_reach_anybody_is_asked_again(petr: Person) -> None:
    await change(petr, "➕ Телефон", "спросить у жены")
    assert petr.text.startswith("Не разобрал «спросить у жены». Напишите телефон, почту или @имя.\n\nПётр Иванов\n")
    await petr.says("@petr_ivanov")
    assert "Связь: @petr_ivanov" in petr.text


async def test_ten_phones_are_enough(petr: Person) -> None:
    await change(petr, "➕ Телефон", " ".join(f"p{number}@mail.ru" for number in range(9)))
    await petr.taps("Открыть")
    await change(petr, "➕ Телефон", "one@more.ru")
    assert petr.text == "Слишком много: не больше 10."


@pytest.mark.parametrize(
    ("said", "shown"),
    [("12.03", "12 мар"), ("12 марта 1985", "12 мар 1985"), ("1985-03-12", "12 мар 1985"), ("12/03/85", "12 мар 1985")],
)
async def test_a_birthday_with_its_year_or_without(petr: Person, said: str, shown: str) -> None:
    await change(petr, "День рождения", said)
    assert petr.text == f"👤 Пётр Иванов\nДень рождения: {shown}"
    await petr.taps("Открыть")
    assert f"🎂 {shown}\n" in petr.text


async def test_a_birthday_that_cannot_be_is_asked_again(petr: Person) -> None:
    await change(petr, "День рождения", "30 февраля")
    assert petr.text.startswith("Не разобрал день рождения «30 февраля».")
    await petr.taps("Отмена")
    assert petr.text.startswith("👤 Пётр Иванов\n+7 912 345-67-89"), "back on the card"


@covers(28)
async def test_people_of_one_firm_are_found_from_each_other(petr: Person) -> None:
    await change(petr, "Фирма", "ООО «Ромашка»")
    assert petr.text == "👤 Пётр Иванов\nФирма: ООО «Ромашка»"
    await petr.says("сделка ООО Ромашка info@romashka.ru окна 350к")
    await open_client(petr)
    assert "Из той же фирмы: Пётр Иванов" in petr.text
    await petr.taps("🏢 Фирма")
    await petr.taps("Люди · 2")
    await petr.taps("Пётр Иванов")
    assert petr.text.startswith("👤 Пётр Иванов\n🏢 ООО «Ромашка»\n+7 912 345-67-89\n")


@covers(38)
async def test_who_has_sent_the_client_is_known_on_both_cards(petr: Person) -> None:
    await petr.says("сделка Олег Сидоров +7 916 111-22-33 нива 700к")
    await open_client(petr)
    await change(petr, "Кто привёл", "иванов")
    await petr.taps("Пётр Иванов")
    assert petr.text == "👤 Олег Сидоров\nКто привёл: Пётр Иванов"
    await petr.taps("Открыть")
    assert "🤝 Привёл клиент: Пётр Иванов" in petr.text
    await petr.says("#1")
    await petr.taps("Ещё…")
    await petr.taps("👤 Клиент")
    assert "🤝 По рекомендации пришло: 1" in petr.text
    await petr.says("отмени")
    assert petr.text == "👤 Олег Сидоров\n↩ Вернул как было.\nКто привёл: убрано (Пётр Иванов)"


async def test_a_new_name_and_its_undoing(petr: Person) -> None:
    await change(petr, "Имя", "Пётр Сергеевич Иванов")
    assert petr.text == "👤 Пётр Сергеевич Иванов\nИмя: Пётр Иванов → Пётр Сергеевич Иванов"
    await petr.says("отмени")
    assert petr.text == "👤 Пётр Иванов\n↩ Вернул как было.\nИмя: Пётр Сергеевич Иванов → Пётр Иванов"


async def test_undo_is_refused_when_somebody_changed_the_same_since(company: Company, petr: Person) -> None:
    await change(petr, "Имя", "Петя")
    await company.boris.says("/clients")
    await company.boris.taps("1")
    await change(company.boris, "Имя", "Пётр Петрович")
    await petr.taps("Отменить")
    assert petr.text == "Отменить не могу: это с тех пор изменили (Борис). Посмотрите, как сейчас."
    await petr.taps("Открыть")
    assert petr.text.startswith("👤 Пётр Петрович\n")


@covers(51)
async def test_the_outcome_follows_the_deals_until_somebody_says_otherwise(petr: Person) -> None:
    await lose(petr, 1, "дорого")
    await open_client(petr)
    assert "Не купит · Дорого · 1 сделка" in petr.text
    await petr.taps("➕ Сделка")
    await petr.says("Гранта")
    for _ in range(3):
        await petr.taps("Пропустить")
    await open_client(petr)
    assert "В работе · 2 сделки" in petr.text
    await petr.says("#2 выиграна 900к")
    await open_client(petr)
    assert "Купил · 2 сделки" in petr.text
    await petr.taps("Итог…")
    await petr.taps("Не клиент")
    assert petr.text == "👤 Пётр Иванов\nИтог: Не клиент"
    await petr.taps("Открыть")
    assert "Не клиент · 2 сделки" in petr.text
    await petr.taps("Итог…")
    await petr.taps("По сделкам")
    await petr.taps("Открыть")
    assert "Купил · 2 сделки" in petr.text


@covers(51)
async def test_who_will_not_buy_has_a_reason_and_may_be_won_back(petr: Person) -> None:
    await petr.taps("Итог…")
    await petr.taps("Не купит")
    assert petr.text == "👤 Пётр Иванов\nПочему не купит?"
    await petr.taps("Дорого")
    assert petr.text == "👤 Пётр Иванов\nИтог: Не купит\nПричина: Дорого"
    await petr.taps("Открыть")
    await petr.taps("Итог…")
    await petr.taps("В работе")
    assert petr.text == "👤 Пётр Иванов\nИтог: Не купит → В работе\nПричина: убрано (Дорого)"
    await petr.taps("Отменить")
    await petr.taps("Открыть")
    assert "Не купит · Дорого" in petr.text


@covers(28, 34)
async def test_the_history_is_over_all_his_deals_and_tells_how_it_began(petr: Person, clock: Clock) -> None:
    clock.passes(days=1)
    await petr.taps("➕ Сделка")
    await petr.says("Гранта")
    await petr.says("900к")
    await petr.taps("Сайт")
    await petr.says("/skip")
    await petr.says("звонок #1 5 мин просит скидку")
    await petr.says("#2 дальше")
    await open_client(petr)
    await change(petr, "День рождения", "12.03")
    await petr.taps("Открыть")
    await petr.taps("История · 5")
    assert petr.text == (
        "👤 Пётр Иванов\nИстория: 5\n\n"
        "сегодня, 10:00 · Аня\nДень рождения: 12 мар\n\n"
        "сегодня, 10:00 · Аня · #2 Гранта\nЭтап: Новый лид → Первичный контакт\n\n"
        "сегодня, 10:00 · Аня · #1 веста\n📞 исходящий звонок, 5 мин\n«просит скидку»\n\n"
        "сегодня, 10:00 · Аня · #2 Гранта\nСделка создана, 900 000 ₽\n\n"
        "вчера, 10:00 · Аня · #1 веста\nСделка создана, 1 200 000 ₽\n\n"
        "вчера, 10:00 · Аня\nПервая запись о клиенте"
    )


async def test_a_long_history_is_paged(petr: Person) -> None:
    for number in range(9):
        await petr.says(f"звонок #1 {number + 1} мин")
    await open_client(petr)
    await petr.taps("История · 10")
    assert "Первая запись" not in petr.text
    await petr.taps("›")
    assert petr.text.endswith("Первая запись о клиенте")


async def test_a_deal_without_a_client_gets_one(anya: Person) -> None:
    await anya.says("сделка Ромашка окна 100к")
    await open_client(anya)
    assert anya.text == "#1 Ромашка окна\nКто клиент? Имя, телефон, почта — что есть."
    await anya.says("Сидоров Олег 8 912 345 67 89")
    assert anya.text == "#1 Ромашка окна, Сидоров Олег · 100 000 ₽\nКлиент: Сидоров Олег"
    await anya.taps("Открыть")
    assert "👤 Сидоров Олег  +7 912 345-67-89" in anya.text
    await anya.says("отмени")
    assert "Клиент: убрано (Сидоров Олег)" in anya.text


@covers(27, 31)
async def test_three_sets_of_clients(anya: Person, clock: Clock) -> None:
    for name, phone in (("Купил Иван", "1"), ("Спросил Олег", "2"), ("Работаем Анна", "3")):
        clock.passes(minutes=1)
        await anya.says("/new")
        for answer in ("Веста", name, f"+7 912 345-67-8{phone}", "1 млн"):
            await anya.says(answer)
        await anya.says("/skip")
        await anya.says("/skip")
    clock.passes(minutes=1)
    await anya.says("#1 выиграна")
    await lose(anya, 2, "дорого")
    await anya.says("/clients")
    assert anya.sees == (
        "Активные клиенты · 2\n1. Купил Иван · 1 продажа\n2. Работаем Анна · в работе 1\n"
        "[1 | 2]\n[Ушедшие · 0 | Спрашивали · 1]\n[➕ Клиент | 🏢 Фирмы]\n[🔎 Отбор | ‹ Главная]"
    )
    clock.passes(days=181)
    await anya.says("клиенты")
    assert "Активные клиенты · 1\n1. Работаем Анна" in anya.text
    await anya.taps("Ушедшие · 1")
    assert "1. Купил Иван · 1 продажа" in anya.text
    await anya.taps("Спрашивали · 1")
    await anya.taps("1")
    assert anya.text.startswith("👤 Спросил Олег\n")
    await anya.taps("Итог…")
    await anya.taps("Не клиент")
    await anya.says("/clients")
    assert "Спрашивали · 0" in anya.buttons, "a wrong number is in none of the sets"


async def test_a_long_list_of_clients_is_paged(anya: Person) -> None:
    for number in range(10):
        await anya.says(f"сделка Пётр Иванов +7 912 345-67-{10 + number} веста 1 млн")
    await anya.says("/clients")
    await anya.taps("›")
    assert "9. Пётр Иванов · в работе 1\n10. Пётр Иванов · в работе 1" in anya.text
    await anya.taps("10")
    assert "+7 912 345-67-10" in anya.text


async def test_a_name_without_deals_finds_the_client(anya: Person) -> None:
    await anya.says("/client")
    await anya.says("Пётр Иванов +7 912 345-67-89")
    await anya.says("Пётр Иванов")
    await anya.taps("👤 Пётр Иванов")
    assert anya.text.startswith("👤 Пётр Иванов\n+7 912 345-67-89\n")


@covers(172)
async def test_a_colleagues_client_is_not_there(company: Company, petr: Person) -> None:
    await company.zoya.says("/clients")
    assert company.zoya.text == "Активные клиенты · 0\nЗдесь пока никого."
    await company.zoya.taps_data(company.zoya.answers[-1]["message_id"], "client:1", forged=True)
    assert company.zoya.alert == "Такой записи нет среди ваших."
    await company.inna.says("/clients")
    await company.inna.taps("1")
    assert company.inna.buttons == ["Сделки · 1", "История · 1", "‹ Клиенты"]
    assert "₽" not in company.inna.text


async def test_a_name_that_looks_like_markup_is_shown_as_it_is(petr: Person) -> None:
    await change(petr, "Имя", "<b>Пётр</b> & Ко")
    await petr.taps("Открыть")
    assert petr.text.startswith("👤 <b>Пётр</b> & Ко\n")


async def test_a_restart_in_the_middle_of_a_question_loses_nothing(petr: Person, app: App) -> None:
    await change(petr, "День рождения")
    app.worker._busy.clear()
    await petr.says("12 марта 1985")
    assert "День рождения: 12 мар 1985" in petr.text


@pytest.mark.parametrize(
    ("language", "title", "began"),
    [("uk", "Активні клієнти", "Перший запис про клієнта"), ("en", "Active clients", "Client first recorded")],
)
async def test_the_client_in_other_languages(
    petr: Person, texts: Translations, language: str, title: str, began: str
) -> None:
    await petr.speaks(language)
    await petr.says("/clients")
    assert petr.text.startswith(title)
    await petr.taps_data(petr.answers[-1]["message_id"], "chistory:1:0", forged=True)
    assert petr.text.endswith(began)
