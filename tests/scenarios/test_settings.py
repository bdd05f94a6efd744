"""One's own language and time zone."""

from tests.conftest import Company
from tests.people import Person


async def test_the_language_changes_with_one_tap_commands_too(anya: Person, engine) -> None:
    await anya.says("/settings")
    assert anya.sees == (
        "Настройки\nЯзык: Русский\nЧасовой пояс: Москва, сейчас 10:00\n[Язык | Часовой пояс]\n[‹ Главная]"
    )
    await anya.taps("Язык")
    await anya.taps("English")
    assert "English" in anya.text
    assert {"command": "deals", "description": "my deals"} in engine.commands(anya.id)


async def test_everybody_reads_times_in_his_own_zone(company: Company) -> None:
    await company.anya.says("/settings")
    await company.anya.taps("Часовой пояс")
    await company.anya.says("almaty")
    assert "Часовой пояс: Алматы, сейчас 12:00" in company.anya.text
    await company.anya.says("сделка Веста 1,2 млн")
    await company.anya.taps("Открыть")
    await company.anya.taps("История")
    assert "сегодня, 12:00 · Аня" in company.anya.text
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("История")
    assert "сегодня, 10:00 · Аня" in company.boris.text


async def test_an_unknown_zone_is_asked_again(anya: Person) -> None:
    await anya.says("/settings")
    await anya.taps("Часовой пояс")
    await anya.says("Нарния")
    assert anya.text == (
        "Не знаю пояса «Нарния». Напишите город латиницей, например Moscow, Kyiv, Almaty.\n\n"
        "Какой у вас часовой пояс? Напишите город, если его нет здесь, например Almaty."
    )
    await anya.taps("Минск")
    assert "Часовой пояс: Минск" in anya.text
