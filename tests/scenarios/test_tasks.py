"""What is to be done: planned, seen, done, put off, given to somebody else."""

import pytest
from sqlalchemy import select, update

from bot.app import App
from models import Activity, Deal, Reminder, ReminderState, Task, TaskKind, TaskStatus, User
from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    return anya


async def rows(app: App, model: type) -> list:
    async with app.database.reading() as session:
        return list(await session.scalars(select(model).order_by(model.id)))


@covers(20, 80)
async def test_one_line_sets_a_task_on_the_deal_and_it_shows_in_the_list(deal: Person) -> None:
    await deal.says("напомни Иванову отправить КП завтра 9:30")
    assert (
        deal.sees
        == "#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ Отправить КП — завтра, 09:30\n[Открыть | Перенести | ↩ Отменить]"
    )
    await deal.says("/tasks")
    assert deal.text == "Завтра · 1 задача\n1. 09:30 Отправить КП\nПётр Иванов · #1 веста"
    await deal.taps("1")
    await deal.taps("Сделка")
    assert "⏰ завтра, 09:30 — Отправить КП" in deal.text


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("позвонить", TaskKind.CALL),
        ("отправить КП", TaskKind.PROPOSAL),
        ("написать в вотсап", TaskKind.MESSENGER),
        ("встретиться", TaskKind.MEETING),
        ("показать презентацию", TaskKind.PRESENTATION),
        ("подумать", TaskKind.OTHER),
    ],
)
@covers(79)
async def test_the_words_say_what_kind_of_task_it_is(deal: Person, app: App, said: str, kind: TaskKind) -> None:
    await deal.says(f"напомни Иванову {said} завтра")
    assert [task.kind for task in await rows(app, Task)] == [kind]


async def test_a_task_may_have_no_deal(deal: Person) -> None:
    await deal.says("напомни купить бумагу завтра")
    assert deal.sees == "⏰ Купить бумагу — завтра, 10:00\n[Открыть | Перенести | ↩ Отменить]"
    await deal.taps("Отменить")
    assert deal.text == "↩ Вернул как было.\n⏰ Купить бумагу — убрано"
    await deal.says("/tasks")
    assert "0 задач" in deal.text


async def test_a_name_nobody_goes_by_is_asked_about(deal: Person) -> None:
    await deal.says("напомни Сидоренко отправить КП завтра")
    assert "Не нашёл «Сидоренко»" in deal.text
    await deal.taps("⏰ Задача без сделки")
    assert deal.text == "⏰ Отправить КП Сидоренко — завтра, 10:00"


@covers(77, 19)
async def test_a_finished_call_is_logged_once_and_the_next_step_is_asked_for(deal: Person, app: App) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    await deal.says("/today")
    await deal.taps("✔ 1")
    assert "0 задач" in deal.show(deal.answers[-2])
    assert deal.sees == (
        "#1 веста, Пётр Иванов · 1 200 000 ₽\n✔ Позвонить — сделано\n📞 исходящий звонок\nЧто дальше с #1?\n"
        "[Звонок завтра | Через 3 дня]\n[В понедельник | Напишу сам]\n[💬 Слово о результате]\n[Открыть | ↩ Отменить]"
    )
    await deal.taps("💬 Слово")
    await deal.says("берёт, но хочет коврики")
    assert "💬 «берёт, но хочет коврики»" in deal.text
    assert [(one.kind, one.text) for one in await rows(app, Activity)] == [
        ("call", None),
        ("note", "берёт, но хочет коврики"),
    ]


async def test_a_call_just_logged_is_the_one_that_the_task_asked_for(deal: Person, app: App) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    await deal.says("звонок Иванову 7 мин")
    assert "✔ Сделана: Позвонить" in deal.buttons
    await deal.taps("✔ Сделана")
    assert "✔ Позвонить — сделано" in deal.text
    assert len(await rows(app, Activity)) == 1


async def test_after_a_call_with_nothing_ahead_the_next_step_is_one_tap(deal: Person) -> None:
    await deal.says("звонок Иванову 7 мин")
    assert "Что дальше с #1?" in deal.text
    await deal.taps("Через 3 дня")
    assert deal.text == "#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ Позвонить — чт 26 ноя, 10:00"
    await deal.says("звонок Иванову 2 мин")
    assert "Что дальше" not in deal.text


@covers(77)
async def test_a_task_is_begun_given_up_and_each_can_be_taken_back(deal: Person, app: App) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    for tap, line, status in (
        ("▶ В работу", "▶ Позвонить — в работе", TaskStatus.IN_PROGRESS),
        ("✖ Не сделана", "✖ Позвонить — не сделано", TaskStatus.FAILED),
    ):
        await deal.says("/today")
        await deal.taps("1")
        await deal.taps(tap)
        assert line in deal.text
        assert (await rows(app, Task))[0].status is status
    await deal.taps("Отменить")
    assert (await rows(app, Task))[0].status is TaskStatus.IN_PROGRESS
    assert (await rows(app, Task))[0].closed_at is None


@pytest.mark.parametrize(
    ("tap", "when"),
    [("+1 час", "сегодня, 16:00"), ("Завтра", "завтра, 09:00")],
)
async def test_one_tap_puts_it_off_and_one_brings_it_back(deal: Person, tap: str, when: str) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    await deal.says("/today")
    await deal.taps("1")
    await deal.taps(tap)
    assert deal.text == f"#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ Позвонить — {when} (было: сегодня, 15:00)"
    await deal.taps("Отменить")
    assert f"⏰ Позвонить — сегодня, 15:00 (было: {when})" in deal.text


async def test_another_time_is_typed_and_a_past_one_refused(deal: Person) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    await deal.says("/today")
    await deal.taps("1")
    await deal.taps("Перенести")
    assert deal.buttons[:4] == ["+30 мин", "+1 час", "Вечером", "Завтра"]
    await deal.taps("Напишу время")
    await deal.says("когда-нибудь")
    assert "Не разобрал дату" in deal.text
    await deal.says("вчера в 10")
    assert deal.text.startswith("Это время уже прошло. Когда напомнить?\n\nПозвонить\nНа когда?")
    await deal.says("в среду в 10")
    assert "⏰ Позвонить — ср 25 ноя, 10:00 (было: сегодня, 15:00)" in deal.text


@pytest.mark.parametrize(
    "said", ["что просрочено", "кто просрочил", "просроченные задачи", "хто прострочив", "overdue", "who is overdue"]
)
async def test_whoever_leads_hears_of_his_peoples_overdue(company: Company, clock: Clock, said: str) -> None:
    vera = company.vera
    for person, words in ((company.anya, "позвонить"), (company.anya, "написать"), (company.zoya, "съездить")):
        await person.says(f"напомни {words} завтра")
    clock.passes(days=2)
    await vera.says(said)
    assert vera.sees.startswith(
        "Просрочены у команды · 3 задачи\nАня: 2 просрочены\nЗоя: 1 просрочена\n[Аня · 2 | Зоя · 1]\n"
    )
    await vera.taps("Аня · 2")
    assert vera.text.startswith("Просрочены · Аня · 2 задачи\n1. ")
    await vera.says("напомни сверить кассу завтра в 10")
    clock.passes(days=2)
    await vera.says(said)
    assert vera.text.startswith("Просрочены · 1 задача\n1. вчера, 10:00 Сверить кассу\nАня: 2 просрочены\n")
    assert "Аня · 2" in vera.buttons
    await company.anya.says(said)
    assert company.anya.text.startswith("Просрочены · 2 задачи\n1. ")
    await vera.says("просроченные задачи Зои")
    assert vera.text.startswith("Просрочены · Зоя · 1 задача\n")
    await company.boris.says(said)
    assert "Зоя" not in company.boris.sees


async def test_a_manager_gives_a_task_and_sees_his_people(company: Company, deal: Person, clock: Clock) -> None:
    boris, anya = company.boris, company.anya
    await boris.says("поставь Ане задачу перезвонить #1 завтра")
    assert boris.text == "#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ Перезвонить — завтра, 10:00 · Аня"
    clock.passes(days=2)
    await boris.says("/today")
    assert "Аня: 1 просрочена" in boris.text
    await boris.taps("Команда")
    assert boris.text == "Задачи команды\nАня: 1 просрочена, 0 сегодня"
    await boris.taps("Аня")
    await boris.taps("1")
    assert "делает Аня · поручение: Борис" in boris.text
    await boris.taps("Поручить другому")
    await boris.taps("Дима")
    assert "⏰ Перезвонить — теперь Дима" in boris.text
    await anya.says("/tasks")
    assert "0 задач" in anya.text
    await boris.taps("Отменить")
    await anya.says("/today")
    assert "Перезвонить" in anya.text


async def test_a_rep_gives_no_tasks_to_others_and_sees_none(company: Company, deal: Person) -> None:
    await company.anya.says("поставь Диме задачу перезвонить #1 завтра")
    assert company.anya.text == (
        "Поручить задачу можно только тому, чьи цифры вы видите. А сделку можно передать: «передай #12 Диме»."
    )
    await company.anya.says("/today")
    assert "Команда" not in company.anya.buttons


@pytest.mark.parametrize(
    ("language", "line", "told", "step", "planned"),
    [
        ("ru", "перенеси Иванова на завтра", "Дел пока нет.", "⏰ Позвонить · завтра · #1", "⏰ Позвонить — завтра"),
        ("uk", "перенеси Іванова на завтра", "Справ поки немає.", "⏰ Подзвонити", "⏰ Подзвонити — завтра"),
        ("en", "move #1 to tomorrow", "No open tasks yet.", "⏰ Call · tomorrow", "⏰ Call — tomorrow"),
    ],
)
async def test_where_nothing_can_be_put_off_the_step_is_offered(
    deal: Person, language: str, line: str, told: str, step: str, planned: str
) -> None:
    await deal.speaks(language)
    await deal.says(line)
    assert deal.text == f"#1 Пётр Иванов, веста\n{told}"
    await deal.taps(step)
    assert planned in deal.text


async def test_what_was_to_be_put_off_may_be_a_note(deal: Person) -> None:
    await deal.says("перенеси Иванова на завтра")
    await deal.taps("💬 Заметка к #1")
    assert "«перенеси Иванова на завтра»" in deal.text


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("поставь встречу с Ивановым завтра в 10", "Встреча"),
        ("назначь презентацию по кредиту Иванову завтра в 10", "Презентация по кредиту"),
        ("поставь напоминание отправить оплату Иванову завтра в 10", "Отправить оплату"),
    ],
)
async def test_a_task_is_called_by_what_there_will_be(deal: Person, line: str, title: str) -> None:
    await deal.says(line)
    assert f"⏰ {title} — завтра, 10:00" in deal.text


@pytest.mark.parametrize("line", ["перенеси Иванова на завтра", "по Иванову всё сделал"])
async def test_who_only_looks_is_offered_no_step(company: Company, deal: Person, line: str) -> None:
    await company.inna.says(line)
    assert company.inna.sees == "#1 Пётр Иванов, веста\nДел пока нет."


async def test_where_nothing_can_be_ticked_the_next_step_is_asked(deal: Person) -> None:
    await deal.says("по Иванову всё сделал")
    assert deal.text == "#1 Пётр Иванов, веста\nДел пока нет.\nЧто дальше с #1?"
    await deal.taps("Звонок завтра")
    assert "⏰ Позвонить — завтра" in deal.text


async def test_a_deal_handed_over_takes_its_tasks_along(company: Company, deal: Person, app: App) -> None:
    async with app.database.writing.begin() as session:
        await session.execute(update(User).where(User.name == "Дима").values(timezone="Asia/Yekaterinburg"))
    await deal.says("задача позвонить Иванову завтра в 15:00")
    before = (await rows(app, Task))[0]
    await deal.says("передай #1 Диме")
    task = (await rows(app, Task))[0]
    assert (before.due_at - task.due_at).total_seconds() == 2 * 3600
    await company.dima.says("/tasks")
    assert "1. 15:00 Позвонить" in company.dima.text
    await deal.taps("Отменить")
    again = (await rows(app, Task))[0]
    assert (again.due_at, again.assignee_id) == (before.due_at, before.assignee_id)


async def test_a_person_who_moves_keeps_his_hours_on_the_wall(deal: Person, app: App) -> None:
    await deal.says("задача позвонить Иванову завтра в 15:00")
    await deal.says("через 2 часа перезвонить #1")
    before = [task.due_at for task in await rows(app, Task)]
    await deal.says("/settings")
    await deal.taps("🕒") if any("🕒" in button for button in deal.buttons) else await deal.taps(deal.buttons[1])
    await deal.says("Yekaterinburg")
    after = [task.due_at for task in await rows(app, Task)]
    assert [(old - new).total_seconds() / 3600 for old, new in zip(before, after, strict=True)] == [2, 0]
    waiting = [one for one in await rows(app, Reminder) if one.state is ReminderState.WAITING and one.before == 0]
    assert sorted(one.due_at for one in waiting) == sorted(after)


async def test_undo_is_refused_when_another_has_changed_the_task_since(company: Company, deal: Person) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    await deal.says("/today")
    await deal.taps("1")
    await deal.taps("+1 час")
    await company.boris.says("/deals")
    await company.boris.says("#1 отложи на завтра в 12")
    assert "завтра, 12:00" in company.boris.text
    await deal.taps("Отменить")
    assert deal.sees == "Отменить не могу: это с тех пор изменили (Борис). Посмотрите, как сейчас.\n[Открыть]"


async def test_an_undone_plan_leaves_nothing_behind(deal: Person, app: App) -> None:
    await deal.says("задача позвонить Иванову завтра в 15:00")
    await deal.says("отмени")
    assert deal.text == "#1 веста, Пётр Иванов · 1 200 000 ₽\n↩ Вернул как было.\n⏰ Позвонить — убрано"
    assert (await rows(app, Task), await rows(app, Reminder)) == ([], [])


async def test_an_undone_finish_brings_the_reminders_back(deal: Person, app: App) -> None:
    await deal.says("задача позвонить Иванову завтра в 15:00")
    await deal.says("#1 готово")
    assert {one.state for one in await rows(app, Reminder)} == {ReminderState.CALLED_OFF}
    await deal.taps("Отменить")
    assert {one.state for one in await rows(app, Reminder)} == {ReminderState.WAITING}
    assert await rows(app, Activity) == []


async def test_a_second_tap_says_that_it_is_done(deal: Person) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    await deal.says("/today")
    await deal.taps("1")
    card = deal.answers[-1]
    data = card["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await deal.taps("✔ Сделано")
    await deal.taps_data(card["message_id"], data, forged=True)
    assert deal.sees == "Задача «Позвонить» уже сделана.\n[Открыть]"
    await deal.taps("Открыть")
    assert "✔ Сделано сегодня, 10:00" in deal.text


async def test_what_was_left_over_when_the_deal_was_closed_is_not_on_the_list(deal: Person, clock: Clock) -> None:
    await deal.says("задача позвонить Иванову завтра в 15:00")
    clock.passes(minutes=1)
    await deal.says("#1 отказ дорого")
    clock.passes(minutes=1)
    await deal.says("напомни #1 позвонить через неделю")
    await deal.says("/tasks")
    assert deal.text == "Неделя · 1 задача\n1. пн 30 ноя, 10:00 Позвонить\nПётр Иванов · #1 веста"


async def test_a_long_list_turns_its_pages(deal: Person) -> None:
    for number in range(7):
        await deal.says(f"напомни купить бумагу завтра в 1{number}:00")
    await deal.says("/tasks")
    assert deal.text.startswith("Завтра · 7 задач\n1. 10:00 Купить бумагу\n2. 11:00")
    await deal.taps("›")
    assert deal.text == "Завтра · 7 задач\n6. 15:00 Купить бумагу\n7. 16:00 Купить бумагу"


async def test_the_steps_of_a_new_task_survive_a_restart(company: Company, deal: Person, another: App, engine) -> None:
    await deal.says("/task")
    await deal.says("отправить договор")
    anya = Person(another, engine, company.anya.id, "Аня")
    await anya.taps("#1 веста")
    await anya.says("завтра в 11")
    assert anya.text == "#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ Отправить договор — завтра, 11:00"


async def test_the_history_tells_what_became_of_a_task(deal: Person) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    await deal.says("#1 отложи на завтра в 12")
    await deal.says("#1 готово, согласны на 10 %")
    await deal.taps("Открыть")
    await deal.taps("Ещё…")
    await deal.taps("История")
    assert "⏰ Позвонить — завтра, 12:00 (было: сегодня, 15:00)" in deal.text
    assert "📞 исходящий звонок\n«согласны на 10 %»\n✔ Позвонить — сделано" in deal.text


async def test_quality_control_looks_and_changes_nothing(company: Company, deal: Person) -> None:
    await deal.says("задача позвонить Иванову в 15:00")
    await company.inna.says("/today")
    await company.inna.taps("Команда")
    await company.inna.taps("Аня")
    await company.inna.taps("1")
    assert company.inna.text == (
        "Позвонить\n⏰ сегодня, 15:00\nделает Аня\n👤 Пётр Иванов  +7 912 345-67-89\n#1 веста · Новый лид"
    )
    assert company.inna.buttons == ["Сделка", "‹ К задачам"]
    assert (await _deals(company)) == 1


async def _deals(company: Company) -> int:
    async with company.anya.app.database.reading() as session:
        return len((await session.scalars(select(Deal))).all())


@pytest.mark.parametrize(
    ("language", "said", "shown", "listed"),
    [
        ("uk", "нагадай Іванову надіслати КП завтра о 9:30", "⏰ Надіслати КП — завтра, 09:30", "Завтра · 1 завдання"),
        ("en", "remind me to call Ivanov tomorrow at 9:30", "⏰ Call — tomorrow, 09:30", "Tomorrow · 1 task"),
    ],
)
async def test_in_the_other_languages(
    company: Company, app: App, language: str, said: str, shown: str, listed: str
) -> None:
    anya = company.anya
    async with app.database.writing.begin() as session:
        await session.execute(update(User).values(language=language))
    await anya.says(
        "Ivanov +7 912 345-67-89 Vesta 1200000" if language == "en" else "Іванов +7 912 345-67-89 веста 1,2 млн"
    )
    await anya.says(said)
    assert shown in anya.text
    await anya.says("/tasks")
    assert anya.text.startswith(listed)


@pytest.mark.parametrize("line", ["позвонить завтра в 10", "подзвонити завтра о 10", "call tomorrow at 10"])
async def test_a_call_to_nobody_asks_to_whom(deal: Person, line: str) -> None:
    await deal.says(line)
    assert deal.text == "О какой сделке речь?"
    assert deal.buttons == ["#1 Пётр Иванов, веста, 1 200 000 ₽", "⏰ Задача без сделки", "‹ Главная"]
    await deal.taps("#1")
    assert deal.text.startswith("#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ ")
    assert "завтра, 10:00" in deal.text
    await deal.says(line)
    await deal.taps("⏰ Задача без сделки")
    assert deal.text.startswith("⏰ ")
    assert "завтра, 10:00" in deal.text


@pytest.mark.parametrize(
    ("line", "question", "finished"),
    [
        ("готово, калитку привезу в сб", "О каком деле речь?", "⏰ Калитку привезу — сб 28 ноя"),
        ("готово согласны на 10 %", "О каком деле речь?", "«согласны на 10 %»"),
        ("зроблено, погодились", "О каком деле речь?", "«погодились»"),
        ("done, they agreed", "О каком деле речь?", "«they agreed»"),
        ("завтра в 11", "О каком деле речь?", "⏰ Позвонить — завтра, 11:00"),
    ],
)
async def test_an_answer_to_no_task_asks_which_and_loses_no_word(anya: Person, line, question, finished) -> None:
    await anya.says("сделка Иванов окна 350к, позвонить сегодня в 11")
    await anya.says("сделка Петров двери 90к, позвонить сегодня в 12")
    await anya.says(line)
    assert anya.sees == f"{question}\n[11:00 Иванов — Позвонить]\n[12:00 Петров — Позвонить]\n[‹ Главная]"
    await anya.taps("12:00 Петров — Позвонить")
    assert anya.text.startswith("#2 двери, Петров · 90 000 ₽\n")
    assert finished in anya.text


async def test_done_of_a_deal_with_nothing_to_do_may_be_a_note(anya: Person) -> None:
    await anya.says("сделка Иванов окна 350к")
    await anya.says("#1 готово, согласны на 10 %")
    await anya.taps("💬 Заметка к #1 Иванов, окна")
    assert "💬 «#1 готово, согласны на 10 %»" in anya.text
