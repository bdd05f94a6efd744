"""Tasks in figures, asked for by the people who need them."""

import pytest

from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


async def _closes_first(person: Person, button: str) -> None:
    """The first task of the list is closed by this button of its card."""
    await person.says("/tasks")
    await person.taps("1")
    await person.taps(button)


@story
async def week(company: Company, clock: Clock) -> Company:
    """By Wednesday Аня has done one in time and one too late, given one up, left two; Дима and Зоя have one each."""
    anya = company.anya
    await anya.says("сделка Ромашка окна 350к")
    for said in (
        "напомни #1 позвонить завтра в 10",
        "напомни #1 отправить КП завтра в 11",
        "напомни купить кран завтра в 12",
        "напомни #1 встретиться завтра в 13",
        "напомни позвонить в банк в пятницу в 10",
    ):
        await anya.says(said)
    await company.dima.says("напомни сверить цены в четверг в 10")
    await company.zoya.says("напомни сдать отчёт завтра в 10")
    await _closes_first(anya, "✔ Сделано")
    clock.passes(days=2)
    await _closes_first(anya, "✔ Сделано")
    await _closes_first(anya, "✖ Не сделана")
    return company


@covers(78, 99, 106, 166, 167)
async def test_tasks_are_counted_by_person_and_by_kind_and_every_row_opens(week: Company) -> None:
    await week.boris.says("задачи за неделю")
    assert week.boris.sees == (
        "Задачи · 23–29 ноя\n"
        "6 задач, из них просрочено 3\nсделано 2 · не сделано 1 · открыто 3\n\n"
        "Аня — 5 задач, из них просрочено 3\n"
        "сделано 2 · не сделано 1 · открыто 2\n\n"
        "Дима — 1 задача\n"
        "открыто 1\n\n"
        "По видам\n"
        "Звонки 2: сделано 1 · открыто 1\n"
        "Другое 2, из них просрочено 1: не сделано 1 · открыто 1\n"
        "Встречи 1, из них просрочено 1: открыто 1\n"
        "КП 1, из них просрочено 1: сделано 1\n\n"
        "23–29 ноя, Москва. Просрочено — срок прошёл, а задача открыта или закрыта больше чем через час.\n"
        "[Аня · 5 | Дима · 1]\n"
        "[‹ 16–22 ноя]\n"
        "[Период | ‹ Главная]"
    )
    assert week.boris.photos[0].startswith(b"\x89PNG")
    assert len(week.boris.photos[0]) <= 60_000
    await week.boris.taps("Аня · 5")
    assert week.boris.sees == (
        "Аня: задачи · 23–29 ноя · 5 задач\n"
        "1. ✔ Позвонить\n"
        "срок вчера, 10:00 · закрыта пн 23 ноя, 10:00 · #1 Ромашка окна\n"
        "2. ✔ Отправить КП\n"
        "срок вчера, 11:00 · просрочена · закрыта сегодня, 10:00 · #1 Ромашка окна\n"
        "3. ✖ Купить кран\n"
        "срок вчера, 12:00 · просрочена · закрыта сегодня, 10:00\n"
        "4. ⏰ Встретиться\n"
        "срок вчера, 13:00 · просрочена · #1 Ромашка окна\n"
        "5. ⏰ Позвонить в банк\n"
        "срок пт 27 ноя, 10:00\n"
        "[1 | 2 | 3 | 4 | 5]\n"
        "[‹ Назад]"
    )
    await week.boris.taps("4")
    assert week.boris.sees.startswith("Встретиться\n")


async def test_going_back_to_the_figures_sends_no_second_picture(week: Company) -> None:
    await week.boris.says("/taskreport")
    await week.boris.taps("Дима · 1")
    assert week.boris.sees.startswith("Дима: задачи · 23–29 ноя · 1 задача\n1. ⏰ Сверить цены\n")
    await week.boris.taps("‹ Назад")
    assert week.boris.sees.startswith("Задачи · 23–29 ноя\n")
    assert len(week.boris.photos) == 1


async def test_a_long_list_behind_a_row_has_pages(week: Company) -> None:
    await week.anya.says("напомни полить цветы в пятницу в 11")
    await week.boris.says("/taskreport")
    await week.boris.taps("Аня · 6")
    assert "Полить цветы" not in week.boris.sees
    await week.boris.taps("›")
    assert "\n6. ⏰ Полить цветы\n" in week.boris.sees


@pytest.mark.parametrize("said", ["отчёт по задачам Ани за ноябрь", "/taskreport Ани ноябрь", "задачи Ани за месяц"])
async def test_tasks_of_a_named_person(week: Company, said: str) -> None:
    await week.boris.says(said)
    assert week.boris.sees.startswith("Задачи · ноябрь 2026 · Аня\n5 задач, из них просрочено 3\nсделано 2 · ")
    assert "Дима" not in week.boris.sees


@covers(78)
@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("вчера", "24 ноя\n3 задачи, из них просрочено 3\nоткрыто 3\n"),
        ("сегодня", "25 ноя\n2 задачи\nсделано 1 · не сделано 1\n"),
        ("квартал", "4-й квартал 2026\n6 задач, из них просрочено 3\nсделано 2 · не сделано 1 · открыто 3\n"),
        ("всё время", "всё время\n6 задач, из них просрочено 3\nсделано 2 · не сделано 1 · открыто 3\n"),
    ],
)
async def test_each_period_counts_what_was_closed_or_due_in_it(week: Company, said: str, figures: str) -> None:
    await week.boris.says(f"/taskreport {said}")
    assert week.boris.sees.startswith(f"Задачи · {figures}")


async def test_a_task_without_a_date_is_counted_over_all_time_alone(week: Company) -> None:
    await week.anya.says("/task")
    await week.anya.says("навести порядок")
    await week.anya.taps("Без сделки")
    await week.anya.taps("Без срока")
    await week.boris.says("/taskreport всё время")
    assert week.boris.sees.startswith("Задачи · всё время\n7 задач")
    await week.boris.says("/taskreport")
    assert week.boris.sees.startswith("Задачи · 23–29 ноя\n6 задач")


@covers(172, 173)
async def test_each_person_gets_the_tasks_of_those_whose_figures_he_may_see(week: Company) -> None:
    await week.dima.says("/taskreport")
    assert "Дима — 1 задача" in week.dima.sees
    assert "Аня" not in week.dima.sees
    await week.dima.says("отчёт по задачам Ани за неделю")
    assert week.dima.text == "Такой записи нет среди ваших."
    await week.gleb.says("/taskreport")
    assert "Зоя — 1 задача, из них просрочено 1\nоткрыто 1" in week.gleb.sees
    assert "Аня" not in week.gleb.sees
    await week.vera.says("/taskreport отдел опт")
    assert week.vera.sees.startswith("Задачи · 23–29 ноя · Опт\n1 задача")
    await week.inna.says("/taskreport")
    assert week.inna.sees.startswith("Задачи · 23–29 ноя\n7 задач")


async def test_an_undone_closing_and_a_closed_deal_are_seen_in_the_figures(week: Company) -> None:
    await week.anya.says("отмени")
    await week.boris.says("/taskreport")
    assert "Аня — 5 задач, из них просрочено 3\nсделано 2 · открыто 3\n" in week.boris.sees
    await week.anya.says("#1 отказ дорого")
    await week.boris.says("/taskreport")
    assert "Аня — 4 задачи, из них просрочено 2\nсделано 2 · открыто 2\n" in week.boris.sees


async def test_a_pipeline_leaves_out_tasks_without_a_deal(week: Company) -> None:
    await week.boris.says("/taskreport автосалон")
    assert week.boris.sees.startswith("Задачи · 23–29 ноя\n3 задачи, из них просрочено 2\nсделано 2 · открыто 1\n")


async def test_an_empty_period_helps_without_a_picture(week: Company) -> None:
    await week.boris.says("задачи за март")
    assert week.boris.sees == (
        "Задачи · март 2026\n"
        "На эти дни задач нет. Возьмите другой период или поставьте задачу: "
        "напомни Иванову отправить КП завтра 9:30\n"
        "[Сегодня | Вчера]\n[Эта неделя | Прошлая неделя]\n[Этот месяц | Прошлый месяц]\n"
        "[Квартал | Всё время]\n[‹ Главная]"
    )
    await week.boris.taps("Эта неделя")
    assert week.boris.sees.startswith("Задачи · 23–29 ноя\n6 задач")
    await week.boris.says("/taskreport за фигню")
    assert week.boris.text.startswith("Не разобрал период «за фигню».")


@covers(99)
async def test_the_rating_tells_of_tasks(week: Company) -> None:
    await week.anya.says("#1 выиграна 350000")
    await week.boris.says("рейтинг")
    assert "\nзадачи: сделано 2, просрочено 2, не сделано 1\n" in week.boris.sees


@pytest.mark.parametrize("said", ["мои задачи", "мои дела", "/tasks", "задачи"])
async def test_ones_own_tasks_are_a_list_and_no_report(week: Company, said: str) -> None:
    await week.anya.says(said)
    assert week.anya.text.startswith("Просрочены · 1 задача\n1. вчера, 13:00 Встретиться\n")


@pytest.mark.parametrize(
    ("language", "said", "words"),
    [
        (
            "uk",
            "завдання за тиждень",
            (
                "Завдання · 23–29 лис\n6 завдань, із них прострочено 3\nзроблено 2 · не зроблено 1 · відкрито 3\n",
                "Дима — 1 завдання\nвідкрито 1\n",
                "За видами\nДзвінки 2: зроблено 1 · відкрито 1\n",
                "Прострочено — термін минув, а завдання досі відкрите або закрите пізніше ніж на годину.",
            ),
        ),
        (
            "en",
            "tasks this week",
            (
                "Tasks · 23–29 Nov\n6 tasks, 3 of them overdue\n2 done · 1 not done · 3 open\n",
                "Дима — 1 task\n1 open\n",
                "By kind\nCalls 2: 1 done · 1 open\n",
                "Overdue: past its time and still open, or closed over an hour late.",
            ),
        ),
    ],
)
async def test_in_the_other_languages(week: Company, language: str, said: str, words: tuple[str, ...]) -> None:
    await week.boris.says("/settings")
    await week.boris.taps("Язык")
    await week.boris.taps({"uk": "Українська", "en": "English"}[language])
    await week.boris.says(said)
    for part in words:
        assert part in week.boris.text


async def test_what_is_closed_within_an_hour_was_closed_in_time(anya: Person, clock: Clock) -> None:
    await anya.says("напомни купить бумагу сегодня в 12")
    await anya.says("напомни забрать ключи сегодня в 12")
    for minutes, told in ((180, "сделано 1 · открыто 1"), (1, "сделано 2")):
        clock.passes(minutes=minutes)
        await anya.says("/today")
        await anya.taps("✔ 1")
        await anya.says("/taskreport")
        assert anya.text.startswith(f"Задачи · 23–29 ноя\n2 задачи, из них просрочено 1\n{told}\n")


@covers(78)
@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("/report tasks", "Задачи · 23–29 ноя"),
        ("/report задачи Ани за неделю", "Задачи · 23–29 ноя · Аня"),
        ("/report воронка за ноябрь", "Воронка · Автосалон"),
        ("/report rating", "Рейтинг · ноябрь 2026"),
    ],
)
async def test_a_report_is_asked_for_by_its_name(week: Company, asked: str, title: str) -> None:
    await week.boris.says(asked)
    assert week.boris.text.startswith(title)


@pytest.mark.parametrize("asked", ["/report", "отчёт", "/report чего-нибудь"])
async def test_which_report_is_asked_about_when_none_is_named(week: Company, asked: str) -> None:
    await week.boris.says(asked)
    assert week.boris.sees == (
        "Какой отчёт? Можно и словами: воронка за март, задачи за неделю.\n"
        "[📊 Воронка | 🏆 Рейтинг]\n[📞 Звонки | ✔ Задачи]\n[✖ Отказы | 💰 Продажи]\n[‹ Главная]"
    )
    await week.boris.taps("✔ Задачи")
    assert week.boris.text.startswith("Задачи · 23–29 ноя")


@covers(78)
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "что там у меня на четверг"),
        ("ru", "чем я занята в четверг?"),
        ("uk", "шо там у четвер в мене"),
        ("en", "do I have anything on thursday"),
    ],
)
async def test_a_day_to_come_is_asked_about_in_any_words(company: Company, language: str, line: str) -> None:
    """It is Monday: what is to be done that day opens, not figures of it."""
    await company.anya.says("напомни сверить цены в четверг в 10")
    await company.anya.speaks(language)
    await company.anya.says(line)
    assert "Сверить цены" in company.anya.text
    assert not company.anya.photos


@covers(78)
@pytest.mark.parametrize("line", ["что у меня в четверг", "що я маю у четвер", "what have I got on thursday"])
async def test_who_sees_others_asks_what_he_has_himself(company: Company, line: str) -> None:
    await company.anya.says("напомни сверить цены в четверг в 10")
    await company.boris.says("напомни обзвонить отдел в четверг в 11")
    await company.boris.says(line)
    assert "Обзвонить отдел" in company.boris.text
    assert "Сверить цены" not in company.boris.text
    await company.boris.says("что у меня в пятницу")
    assert not company.boris.photos
