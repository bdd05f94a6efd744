"""One's own settings, and the company's: language, time zone, hours, reminders, holidays."""

from io import BytesIO

import pytest
from PIL import Image

from bot.i18n import Translations
from charts import DARK, LIGHT
from handlers import settings as handlers
from services.grammar.when import week
from tests.office import Company
from tests.people import Person


async def test_the_language_changes_with_one_tap_commands_too(anya: Person, engine) -> None:
    await anya.says("/settings")
    assert anya.sees == (
        "Настройки\nЯзык: Русский\nЧасовой пояс: Москва, сейчас 10:00\nРаботаю: пн–пт · 9:00–18:00\n"
        "Не беспокоить: 21:00–8:00\nНапоминать: за 15 минут, в срок\nКартинки: светлые\n"
        "[Язык | Часовой пояс]\n[Рабочее время | Тихие часы]\n[Напоминания | Расписание]\n"
        "[🌓 Картинки | 🌴 Отпуск]\n[‹ Главная]"
    )
    await anya.taps("Язык")
    await anya.taps("English")
    assert "English" in anya.text
    assert {"command": "deals", "description": "my deals"} in engine.commands(anya.id)


@pytest.mark.parametrize(
    ("language", "dark", "told"),
    [
        ("Русский", "🌓 Картинки", "Картинки: тёмные"),
        ("Українська", "🌓 Картинки", "Картинки: темні"),
        ("English", "🌓 Pictures", "Pictures: dark"),
    ],
)
async def test_pictures_are_dark_for_whoever_wants_them_so(
    company: Company, language: str, dark: str, told: str
) -> None:
    await company.anya.says("сделка Веста 1,2 млн")
    await company.anya.says("/settings")
    await company.anya.taps("Язык")
    await company.anya.taps(language)
    await company.anya.taps(dark)
    assert told in company.anya.text
    for person, paper in ((company.anya, DARK.paper), (company.boris, LIGHT.paper)):
        await person.says("/funnel")
        assert _paper(person.photos[-1]) == paper
    await company.anya.says("/settings")
    await company.anya.taps("🌓")
    await company.anya.says("/funnel")
    assert _paper(company.anya.photos[-1]) == LIGHT.paper


def _paper(png: bytes) -> str:
    red, green, blue = Image.open(BytesIO(png)).convert("RGB").getpixel((5, 5))
    return f"#{red:02x}{green:02x}{blue:02x}"


async def test_everybody_reads_times_in_his_own_zone(company: Company) -> None:
    await company.anya.says("/settings")
    await company.anya.taps("Часовой пояс")
    await company.anya.says("almaty")
    assert "Часовой пояс: Алматы, сейчас 12:00" in company.anya.text
    await company.anya.says("сделка Веста 1,2 млн")
    await company.anya.taps("Открыть")
    await company.anya.taps("Ещё…")
    await company.anya.taps("История")
    assert "сегодня, 12:00 · Аня" in company.anya.text
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("Ещё…")
    await company.boris.taps("История")
    assert "сегодня, 10:00 · Аня" in company.boris.text


async def test_an_unknown_zone_is_asked_again(anya: Person) -> None:
    await anya.says("/settings")
    await anya.taps("Часовой пояс")
    await anya.says("Нарния")
    assert anya.text == (
        "Не знаю города «Нарния». Напишите большой город с тем же временем, например Самара, Омск или Владивосток.\n\n"
        "Какой у вас часовой пояс? Напишите город, если его нет здесь, например Самара."
    )
    await anya.taps("Минск")
    assert "Часовой пояс: Минск" in anya.text


@pytest.mark.parametrize(
    ("said", "shown"), [("самара", "Самара"), ("Варшава", "Варшава"), ("Київ", "Киев"), ("Vladivostok", "Владивосток")]
)
async def test_a_zone_is_known_by_its_city_in_ones_own_language(anya: Person, said: str, shown: str) -> None:
    await anya.says("/settings")
    await anya.taps("Часовой пояс")
    await anya.says(said)
    assert f"Часовой пояс: {shown}" in anya.text


async def test_hours_and_days_of_ones_own_by_a_tap_and_by_words_and_back(anya: Person) -> None:
    await anya.says("/settings")
    await anya.taps("Рабочее время")
    await anya.taps("10–19")
    await anya.says("вт, чт и сб")
    assert anya.sees == (
        "Рабочие часы: Как в компании → 10:00–19:00\nРабочие дни: Как в компании → вт, чт, сб\n"
        "[↩ Отменить | ‹ Настройки]"
    )
    await anya.taps("‹ Настройки")
    assert "Работаю: вт, чт, сб · 10:00–19:00" in anya.text
    await anya.says("сделка Веста, позвонить завтра утром")
    assert "⏰ завтра, 10:00" in anya.text


async def test_a_change_of_settings_is_taken_back_once(anya: Person) -> None:
    await anya.says("/settings")
    await anya.taps("Тихие часы")
    await anya.says("23:00-7:30")
    assert "Тихие часы: Как в компании → 23:00–7:30" in anya.text
    await anya.taps("Отменить")
    assert anya.text.endswith("Тихие часы: 23:00–7:30 → Как в компании")
    assert "↩ Отменить" not in anya.buttons
    await anya.says("/settings")
    assert "Не беспокоить: 21:00–8:00" in anya.text


async def test_a_change_of_settings_is_taken_back_by_word(anya: Person) -> None:
    await anya.says("/settings")
    await anya.taps("Тихие часы")
    await anya.says("23:00-7:30")
    await anya.says("отмени")
    assert anya.text.endswith("Тихие часы: 23:00–7:30 → Как в компании")


async def test_what_is_not_read_is_asked_again_in_words(anya: Person) -> None:
    await anya.says("/settings")
    await anya.taps("Рабочее время")
    for said, why in (
        ("с утра до ночи", "Не разобрал часы «с утра до ночи»"),
        ("25-30", "Не разобрал часы «25-30»"),
        ("<b>", "Не разобрал часы «<b>»"),
    ):
        await anya.says(said)
        assert why in anya.text
        assert "Когда вы работаете?" in anya.text
    await anya.taps("Оставить")
    await anya.says("пн-ыы")
    assert "Не разобрал дни «пн-ыы»" in anya.text
    await anya.taps("Оставить")
    assert anya.text == "Так и есть, ничего не изменилось."


async def test_a_day_does_not_end_before_it_begins(anya: Person) -> None:
    await anya.says("/settings")
    await anya.taps("Рабочее время")
    for said in ("18-9", "9-9"):
        await anya.says(said)
        assert f"Не разобрал часы «{said}»" in anya.text
    await anya.says("9-18")
    assert "Не разобрал" not in anya.text


@pytest.mark.parametrize("said", ["92 345", "345", "1000", "15 60"])
async def test_a_number_that_nobody_counts_minutes_by_is_asked_about(anya: Person, said: str) -> None:
    await anya.says("/settings")
    await anya.taps("Напоминания")
    await anya.says(said)
    assert anya.text.startswith(f"Не разобрал «{said}». Напишите, например, 15 минут или за час.")
    await anya.says("за 345 минут")
    assert anya.text == "Напоминания: Как в компании → за 345 минут"


@pytest.mark.parametrize("said", ["9-9", "0-24"])
async def test_quiet_hours_without_an_end_are_asked_again(anya: Person, said: str) -> None:
    await anya.says("/settings")
    await anya.taps("Тихие часы")
    await anya.says(said)
    assert f"Не разобрал часы «{said}»" in anya.text


async def test_reminders_as_one_likes_or_none(anya: Person) -> None:
    await anya.says("/settings")
    await anya.taps("Напоминания")
    await anya.says("за день, за 2 часа и в срок")
    assert "Напоминания: Как в компании → за 1 день, за 2 часа, в срок" in anya.text
    await anya.says("/settings")
    await anya.taps("Напоминания")
    await anya.taps("не напоминать")
    assert "за 1 день, за 2 часа, в срок → не напоминать" in anya.text
    await anya.says("/settings")
    await anya.taps("Напоминания")
    await anya.taps("Как в компании")
    await anya.taps("‹ Настройки")
    assert "Напоминать: за 15 минут, в срок" in anya.text


async def test_the_company_s_hours_are_everybody_s_who_has_none_of_his_own(company: Company) -> None:
    await company.vera.says("/settings")
    await company.vera.taps("Компания")
    assert company.vera.text.startswith("Настройки · Окна и двери\nРаботаем: пн–пт · 9:00–18:00")
    await company.vera.taps("Рабочее время")
    await company.vera.taps("8–17")
    await company.vera.taps("пн–сб")
    assert "Рабочие часы: 9:00–18:00 → 8:00–17:00\nРабочие дни: пн–пт → пн–сб" in company.vera.text
    await company.anya.says("/settings")
    assert "Работаю: пн–сб · 8:00–17:00" in company.anya.text
    assert "Компания" not in company.anya.buttons


async def test_what_follows_silence_and_when_to_come_back(vera: Person) -> None:
    await vera.says("/settings")
    await vera.taps("Компания")
    await vera.taps("Без ответа")
    await vera.says("полчаса")
    await vera.taps("нет")
    assert vera.text == "Руководителю: 1 час → нет", "the first is as it was"
    await vera.taps("‹ Настройки")
    await vera.taps("Вернуться")
    await vera.taps("12 месяцев")
    await vera.says("квартал")
    assert "Не разобрал «квартал»" in vera.text
    await vera.says("3 месяца")
    assert vera.text == "К отказавшим: 6 месяцев → 12 месяцев\nК купившим: 1 месяц → 3 месяца"


async def test_the_owner_puts_holidays_down_and_takes_them_off(company: Company, clock) -> None:
    vera = company.vera
    await vera.says("/settings")
    await vera.taps("Компания")
    await vera.taps("Праздники")
    assert vera.text.startswith("Праздников в календаре нет")
    await vera.taps("➕ Добавить")
    await vera.says("8-1 января")
    assert "Не разобрал «8-1 января»" in vera.text
    await vera.says("1–8 января Новый год")
    assert vera.text == "Праздники: — → 1–8 янв"
    await vera.taps("‹ Настройки")
    assert "Праздники: 1–8 янв" in vera.text
    await vera.taps("Праздники")
    assert "1–8 янв — Новый год" in vera.text
    await vera.taps("✖ 1–8 янв")
    assert vera.text == "Праздники: 1–8 янв → —"
    await vera.taps("Отменить")
    assert vera.text.endswith("Праздники: — → 1–8 янв")
    await vera.taps_data(vera.answers[-1]["message_id"], "addhol", forged=True)
    await vera.says("5 января")
    assert vera.text == "Так и есть, ничего не изменилось."


async def test_a_forgotten_undo_says_so(anya: Person, clock) -> None:
    await anya.says("/settings")
    await anya.taps("Тихие часы")
    await anya.taps("нет")
    message = anya.answers[-1]
    await anya.says("/settings")
    await anya.taps("Тихие часы")
    await anya.taps("22–7")
    await anya.taps_data(message["message_id"], "undo:1", forged=True)
    assert "Отменить не могу" in f"{anya.alert} {anya.text}"
    clock.passes(days=2)
    await anya.taps("Отменить")
    assert "в течение суток" in f"{anya.alert} {anya.text}"


@pytest.mark.parametrize("language", ["ru", "uk", "en"])
def test_every_ready_answer_is_read_alike_in_every_language(texts: Translations, language: str) -> None:
    asked = ((handlers.HOURS, week.hours), (handlers.DAYS, week.days), (handlers.REMIND, week.before))
    for keys, parse in (*asked, (handlers.AFTER, week.minutes), (handlers.MONTHS, week.months)):
        for key in keys:
            assert parse(texts[language].plain(key)) == parse(texts["ru"].plain(key)), key
    for key in handlers.QUIET:
        said = texts[language].plain(key)
        assert week.none(said) == (key == "quiet-none")
        assert week.none(said) or week.hours(said)
