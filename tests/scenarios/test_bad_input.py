"""Whatever is sent: a short clear answer that says what to do, and nothing lost or doubled."""

import asyncio
import base64

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from bot.app import App
from bot.playground.engine import Engine
from bot.playground.refusals import ApiError, refused, too_many
from models import Deal, InboxState, InboxUpdate, User
from services import deals, team, timeline
from tests.conftest import Clock, Company
from tests.people import Person

_PHOTO = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)
WORDS_NEEDED = "Здесь нужны слова. Напишите их сообщением."
GONE = "Такой записи нет среди ваших."
on_sqlite = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("address", ["postgresql"], indirect=True)


async def quarantined(app: App) -> list[str | None]:
    async with app.database.reading() as session:
        query = select(InboxUpdate.code).where(InboxUpdate.state == InboxState.QUARANTINED)
        return list(await session.scalars(query))


async def count_deals(app: App) -> int:
    async with app.database.reading() as session:
        return await session.scalar(select(func.count()).select_from(Deal).where(Deal.deleted_at.is_(None))) or 0


async def a_deal(person: Person, line: str = "сделка Ромашка окна 350к") -> Person:
    await person.says(line)
    await person.taps("Открыть")
    return person


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("много", "Не разобрал сумму «много». Напишите, например, 350к, 1,5 млн или 350 000."),
        ("0,001", "Не разобрал сумму «0,001». Напишите, например, 350к, 1,5 млн или 350 000."),
        ("9" * 50, f"Не разобрал сумму «{'9' * 40}». Напишите, например, 350к, 1,5 млн или 350 000."),
        ("-5", "Не разобрал сумму «-5». Напишите, например, 350к, 1,5 млн или 350 000."),
    ],
)
@on_sqlite
async def test_an_unreadable_amount(anya: Person, words: str, answer: str) -> None:
    await a_deal(anya)
    await anya.taps("Ещё")
    await anya.taps("Сумма")
    await anya.says(words)
    assert anya.text == f"{answer}\n\n#1 Ромашка окна\nКакая сумма? Например, 350к, 1,2 млн или $3k."
    await anya.says("400к")
    assert "Сумма: 350 000 ₽ → 400 000 ₽" in anya.text


@pytest.mark.parametrize("words", ["когда-нибудь", "32.12", "30 февраля", "25:99", "00.00.0000"])
@on_sqlite
async def test_an_unreadable_date(anya: Person, words: str) -> None:
    await a_deal(anya)
    await anya.taps("Ещё")
    await anya.taps("Срок")
    await anya.says(words)
    refusal, question = anya.text.split("\n\n")
    said = "Напишите, например, завтра в 10, в пятницу или 15.12."
    assert refusal == f"Не разобрал дату «{words}». {said}"
    assert question.startswith("#1 Ромашка окна\nКогда ждём решения?")


@on_sqlite
async def test_a_title_that_is_too_long_or_cannot_be_seen(anya: Person, app: App) -> None:
    await anya.says("сделка " + "я" * 121)
    assert anya.text == "Слишком длинно: 121 знак, а помещается 120. Сократите и пришлите снова."
    await anya.says("/new")
    for nothing in ("\u3000", "\u200b\u200b", "\u2800"):
        await anya.says(nothing)
        assert anya.text == f"{WORDS_NEEDED}\n\nЧто продаём? Название сделки.", ascii(nothing)
    await anya.says("я" * 120)
    assert "Кто клиент?" in anya.text
    assert await count_deals(app) == 0


@pytest.mark.parametrize("words", ["за позавчерашку", "39.39", "март 0000", "1.10–99.99"])
@on_sqlite
async def test_an_unknown_period(anya: Person, words: str) -> None:
    await anya.says(f"воронка {words}")
    assert anya.text == f"Не разобрал период «{words}». Напишите, например, март, неделя или 1.10–15.10."


@pytest.mark.parametrize("words", ["01.01.0001", "декабрь 9999", "январь 0001", "31.12.9999"])
@on_sqlite
async def test_a_period_at_the_end_of_time_is_answered(anya: Person, app: App, words: str) -> None:
    await anya.says(f"рейтинг {words}")
    await anya.says(f"воронка {words}")
    assert await quarantined(app) == []


@on_sqlite
async def test_an_unknown_person_or_one_of_another_department(company: Company) -> None:
    await company.boris.says("/start")
    here = company.boris.answers[-1]["message_id"]
    for person in (6, 777):
        await company.boris.taps_data(here, f"rpr:r:all:1::{person}:0", forged=True)
        assert company.boris.alert == GONE


@pytest.mark.parametrize(
    "title",
    [
        "<b>жир</b> & Ко",
        "</pre><a href='x'>тык",
        "&lt &amp К",
        "Окна 🪟👩‍👩‍👧",
        "שלום עולם",
        "a\tb\x07c",
    ],
)
@on_sqlite
async def test_a_strange_title_is_shown_as_it_is(anya: Person, title: str) -> None:
    await a_deal(anya, f"сделка {title} 350к")
    shown = " ".join(title.replace("\x07", " ").split())
    for screen in (
        anya.text,
        *[await _pressed(anya, one) for one in ("Ещё", "История", "Открыть", "Ещё", "Изменить…", "‹ Назад")],
    ):
        assert shown in screen


async def _pressed(person: Person, label: str) -> str:
    await person.taps(label)
    return person.text


@on_sqlite
async def test_a_person_with_markup_for_a_name(company: Company, engine: Engine, app: App) -> None:
    odd = Person(app, engine, 77, "<b>&</b>\u202e🦊")
    await company.vera.says("/team")
    await company.vera.taps("➕ менеджер")
    await odd.says(f"/start {company.vera.link()}")
    assert "<b>&</b>🦊" in odd.text
    await app.delivery.drain()
    assert "<b>&</b>🦊 теперь в команде" in company.vera.text
    await company.vera.says("/team")
    assert "<b>&</b>🦊" in company.vera.text


@on_sqlite
async def test_a_message_of_4096_characters(anya: Person, app: App) -> None:
    for words in ("я" * 4096, "сделка " + "я" * 4089, "воронка " + "1" * 4088, "9" * 4096, "🦊" * 2048, "<" * 4096):
        await anya.says(words)
        assert anya.answers[-1]["message_id"] == anya.screen[-1]["message_id"]
    assert (await quarantined(app), await count_deals(app)) == ([], 0)


@on_sqlite
async def test_a_comment_as_long_as_may_be_is_still_shown(anya: Person, app: App) -> None:
    await a_deal(anya)
    await anya.taps("✖")
    await anya.taps("Дорого")
    for letter in ("🦊", "🐻"):
        await anya.says("/deals")
        await anya.taps("Отказы")
        await anya.taps("#")
        await anya.taps("Ещё")
        await anya.taps("Комментарий")
        await anya.says(letter * 2000)
        assert letter in anya.screen[-1]["text"]


@on_sqlite
async def test_a_list_longer_than_a_page_and_pages_that_are_not_there(anya: Person) -> None:
    for number in range(9):
        await anya.says(f"сделка Дом{number} 350к")
    await anya.says("/deals")
    assert "1 / 2" in anya.buttons
    here = anya.answers[-1]["message_id"]
    for page in (99, 10**9):
        await anya.taps_data(here, f"deals:open:{page}", forged=True)
        assert "2 / 2" in anya.buttons
    await anya.taps("2 / 2")
    assert anya.engine.answers(anya.last_tap) is not None, "the spinner is still turning"


async def test_two_people_change_one_deal_and_the_later_is_told(company: Company) -> None:
    await a_deal(company.anya)
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("▶")
    await company.anya.taps("▶")
    assert company.anya.text == "Так уже и есть: Первичный контакт."
    await company.boris.taps("▶")
    await company.anya.taps_data(company.anya.answers[1]["message_id"], "move:1:3:1", forged=True)
    assert "Открыть" in company.anya.buttons
    await company.anya.taps_data(company.anya.answers[1]["message_id"], "move:1:4:1", forged=True)
    assert company.anya.text == "Сделку уже передвинули: Запись на тест-драйв (Борис)."
    await company.anya.taps("Открыть")
    assert "Запись на тест-драйв" in company.anya.text


@on_postgresql
async def test_two_people_at_the_very_same_moment(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both have read the deal before either has changed it."""
    await a_deal(company.anya)
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    both, record = asyncio.Barrier(2), timeline.record

    async def together(*args: object, **extra: object) -> object:
        await both.wait()
        return await record(*args, **extra)  # type: ignore[arg-type]

    monkeypatch.setattr(timeline, "record", together)
    for person in (company.anya, company.boris):
        message, data = person._find("▶")
        person.last_tap = person.engine.taps(person.id, message["message_id"], data)["id"]
    await company.anya._work()
    told = [
        person
        for person in (company.anya, company.boris)
        if person.text == "Это только что изменил кто-то другой. Посмотрите, как сейчас."
    ]
    assert len(told) == 1
    assert "Открыть" in told[0].buttons


@on_sqlite
async def test_a_double_tap_that_arrives_with_a_new_number(anya: Person, app: App) -> None:
    await anya.says("Лютик двери 90к")
    message, data = anya._find("➕ Новая сделка")
    anya.engine.taps(anya.id, message["message_id"], data)
    anya.engine.taps(anya.id, message["message_id"], data)
    await anya._work()
    assert await count_deals(app) == 1


@on_sqlite
async def test_a_source_chosen_twice_is_one_change(anya: Person) -> None:
    await a_deal(anya)
    await anya.taps("Ещё")
    await anya.taps("Изменить…")
    await anya.taps("Источник")
    message, data = anya._find("Сайт")
    for _ in range(2):
        await anya.taps_data(message["message_id"], data, forged=True)
    await anya.taps("Открыть")
    await anya.taps("Ещё")
    assert "История · 2" in anya.buttons


@on_sqlite
async def test_a_button_from_last_year(anya: Person) -> None:
    await anya.says("/start")
    here = anya.answers[-1]["message_id"]
    for old in ("gone:1", "deal", "deal:1:2:3", "deal:x", "deals:zzz:0", ":", "", "lang:xx", "🦊"):
        await anya.taps_data(here, old, forged=True)
        assert anya.alert == "Эта кнопка из старой версии. Вот главное меню.", old
        assert "📋 Сделки" in anya.buttons


async def test_a_number_that_no_record_can_have(anya: Person, app: App) -> None:
    await a_deal(anya)
    here, broken = anya.answers[-1]["message_id"], list[str]()
    for data in (
        "deal:{}",
        "undo:{}",
        "source:1:{}",
        "giveto:1:{}",
        "losefor:1:1:{}",
        "rpr:r:all:1::{}:0",
        "rp:f:all:{}:",
        "rp:c:all:0:p{}",
    ):
        for number in (-1, 2**31, 2**63, 10**30):
            before = len(await quarantined(app))
            await anya.taps_data(here, data.format(number), forged=True)
            broken += [data.format(number)] if len(await quarantined(app)) > before else []
    assert broken == []


@on_sqlite
async def test_a_button_of_a_deal_that_was_taken_back(anya: Person) -> None:
    await anya.says("сделка Ромашка окна 350к")
    await anya.taps("Отменить")
    for data in ("deal:1", "move:1:2:1", "history:1:0", "title:1"):
        await anya.taps_data(anya.answers[-1]["message_id"], data, forged=True)
        assert anya.alert == GONE


@on_sqlite
async def test_a_button_of_a_stage_that_is_no_more(anya: Person) -> None:
    await a_deal(anya)
    await anya.taps_data(anya.answers[-1]["message_id"], "move:1:99:1", forged=True)
    assert anya.alert == "Такого этапа в этой воронке больше нет."


@on_sqlite
async def test_an_old_message_that_telegram_does_not_show_any_more(anya: Person, engine: Engine) -> None:
    await a_deal(anya)
    old = anya.answers[-1]["message_id"]
    engine.ages(old, anya.id)
    await anya.taps("▶")
    assert anya.answers[-1]["message_id"] > old
    assert "Первичный контакт" in anya.text


@on_sqlite
async def test_a_message_that_was_edited_away(anya: Person, engine: Engine) -> None:
    await a_deal(anya)
    old = anya.answers[-1]["message_id"]
    engine.faults = lambda method, _: refused("message to edit not found") if method == "editMessageText" else None
    await anya.taps("▶")
    assert anya.answers[-1]["message_id"] > old
    assert "Первичный контакт" in anya.text


@on_sqlite
async def test_somebody_who_was_removed(company: Company, app: App, clock: Clock) -> None:
    await a_deal(company.anya)
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("Ещё")
    await company.boris.taps("Передать")
    await company.boris.taps("Дима")
    async with app.database.writing.begin() as session:
        for number in (company.anya.id, company.dima.id):
            (await session.scalars(select(User).where(User.telegram_id == number))).one().disabled_at = clock.now
    await company.anya.taps("▶")
    assert company.anya.alert == "Эта кнопка вам больше не доступна."
    await company.anya.says("/deals")
    assert company.anya.text.startswith("Здравствуйте. Это рабочий бот компании, вход по приглашению.")
    await company.dima.says("/start")
    before = len(company.dima.answers)
    await app.delivery.drain()
    assert len(company.dima.answers) == before, "news of the company goes to somebody who has left it"


@on_sqlite
async def test_somebody_without_the_right(company: Company) -> None:
    await a_deal(company.anya)
    await company.inna.says("сделка Ромашка 350к")
    assert company.inna.text == "У контроля качества всё открыто для чтения, менять сделки нельзя."
    await company.anya.taps_data(company.anya.answers[-1]["message_id"], "newteam", forged=True)
    assert company.anya.alert == "На это у вас нет прав. Попросите собственника."


@on_sqlite
async def test_a_photo_or_a_command_in_the_middle_of_a_conversation(anya: Person) -> None:
    await anya.says("/new")
    await anya.says("Веста")
    await anya.sends_photo(_PHOTO, "Иванов")
    assert anya.text.startswith("🖼 Фото")
    assert anya.text.endswith("Куда?")
    await anya.says("/help")
    assert "Что я умею" in anya.text
    await anya.says("Иванов")
    assert "Телефон клиента?" in anya.text


@pytest.mark.parametrize("form", ["Ещё/Изменить…/Название", "Ещё/Сумма", "⏰ Задача"])
@on_sqlite
async def test_a_question_that_needs_an_answer_is_not_skipped_into_nothing(anya: Person, app: App, form: str) -> None:
    await a_deal(anya)
    for button in form.split("/"):
        await anya.taps(button)
    await anya.says("/skip")
    assert await quarantined(app) == []
    await anya.taps_data(anya.answers[-1]["message_id"], "skip:0", forged=True)
    assert await quarantined(app) == []


@on_sqlite
async def test_a_new_deal_without_a_title_is_not_made(anya: Person, app: App) -> None:
    await anya.says("/new")
    for _ in range(6):
        await anya.says("/skip")
    assert (await quarantined(app), await count_deals(app)) == ([], 0)


@pytest.mark.parametrize("words", ["999", "²", "9" * 30, "Сайт"])
async def test_a_source_is_chosen_and_not_made_up(anya: Person, app: App, words: str) -> None:
    await anya.says("/new")
    for answer in ("Веста", "/skip", "/skip", "/skip", words, "/skip"):
        await anya.says(answer)
    assert await quarantined(app) == []


@on_sqlite
async def test_a_conversation_about_a_deal_that_is_gone_lets_go(company: Company, app: App) -> None:
    await a_deal(company.anya)
    await company.anya.taps("Ещё")
    await company.anya.taps("Изменить…")
    await company.anya.taps("Название")
    async with app.database.writing.begin() as session:
        (await session.get_one(Deal, 1)).responsible_id = 6
    await company.anya.says("Лютик")
    assert company.anya.text == GONE
    await company.anya.says("сделка Лютик двери 90к")
    assert "🆕" in company.anya.text, "the dead conversation swallows everything that is said"


@on_sqlite
async def test_a_long_name_or_a_colon_does_not_silence_the_first_questions(
    app: App, engine: Engine, clock: Clock
) -> None:
    for number, name in enumerate(("Константин Константинопольский-Задунайский", "Иван: окна и двери"), start=50):
        async with app.database.writing.begin() as session:
            await team.ensure_owner(session, number, clock.now, "ru")
        owner = Person(app, engine, number, name)
        await owner.says("/start")
        assert "Как называется компания?" in owner.text


@on_sqlite
async def test_dollars_stay_dollars_when_a_deal_is_won(anya: Person) -> None:
    await a_deal(anya)
    await anya.taps("🏆")
    await anya.taps("Другая сумма")
    await anya.says("$3k")
    assert "3 000 $" in anya.text


@on_sqlite
async def test_a_bot_that_was_blocked(anya: Person, app: App, engine: Engine) -> None:
    await a_deal(anya)
    message, data = anya._find("▶")
    engine.taps(anya.id, message["message_id"], data)
    engine.blocks(anya.id)
    await anya._work()
    async with app.database.reading() as session:
        assert (await session.get_one(Deal, 1)).stage_id == 2
    assert await quarantined(app) == []


@pytest.mark.parametrize("error", [too_many(1), too_many(3600), ApiError(500, "Internal Server Error")])
@on_sqlite
async def test_telegram_that_refuses_to_send_loses_only_the_answer(
    anya: Person, app: App, engine: Engine, monkeypatch: pytest.MonkeyPatch, error: ApiError
) -> None:
    waited: list[float] = []

    async def asleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("bot.show.asyncio.sleep", asleep)
    failing = iter([error])
    engine.faults = lambda method, _: next(failing, None) if method == "sendMessage" else None
    await anya.says("сделка Ромашка окна 350к")
    assert (await count_deals(app), await quarantined(app)) == (1, [])
    assert (waited == [1] and "🆕" in anya.text) if error.parameters == {"retry_after": 1} else anya.answers == []
    await anya.says("/deals")
    assert "Ромашка окна" in anya.text


@on_sqlite
async def test_an_update_that_cannot_be_read_stops_nobody(company: Company, engine: Engine, app: App) -> None:
    bad = {"message_id": 1, "date": 1, "chat": {"id": company.anya.id, "type": "private"}, "text": "x"}
    engine.pushes(
        message=bad
        | {"from": {"id": company.anya.id, "is_bot": False, "first_name": "А"}, "entities": [{"type": "bold"}]}
    )
    engine.pushes(message="?")
    engine.pushes()
    await company.anya.says("сделка Ромашка окна 350к")
    await company.vera.says("/start")
    assert await count_deals(app) == 1
    codes = await quarantined(app)
    assert len(codes) == 3
    assert all(codes)
    await app.delivery.drain()
    for code in codes:
        assert any(f"Код {code} есть в журнале" in Person.show(said) for said in company.vera.answers)


@on_sqlite
async def test_an_update_of_a_kind_that_was_not_asked_for_is_passed_over(
    anya: Person, engine: Engine, app: App
) -> None:
    chat = {"id": anya.id, "type": "private", "first_name": "Аня"}
    sender = {"id": anya.id, "is_bot": False, "first_name": "Аня"}
    with capture_logs() as logs:
        engine.pushes(
            edited_message={"message_id": 1, "date": 1, "edit_date": 2, "chat": chat, "from": sender, "text": "x"}
        )
        await anya.says("/help")
    assert [entry for entry in logs if entry["log_level"] == "error"] == []
    assert "Что я умею" in anya.text


@on_sqlite
async def test_an_error_of_ours_is_answered_with_a_code_that_is_in_the_log(
    company: Company, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch, capture_logs() as logs:
        patch.setattr(deals, "page", broken)
        await company.anya.says("/deals")
    code = next(entry["code"] for entry in logs if entry["event"] == "quarantined")
    assert (
        company.anya.text
        == f"Что-то сломалось у меня, ваше сообщение сохранено. Код {code} — покажите его собственнику."
    )
    assert await quarantined(app) == [code]
    await company.anya.says("/deals")
    assert "Открытые" in company.anya.text


@on_sqlite
async def test_nothing_is_promised_when_the_commit_fails(anya: Person, app: App) -> None:
    await anya.says("/start")

    doomed: list[Session] = []

    def note(session: Session, _: object) -> None:
        doomed.extend(session for row in session.new if isinstance(row, Deal))

    def refuse(session: Session) -> None:
        if session in doomed:
            raise OSError("disk full")

    hooks = (("after_flush", note), ("before_commit", refuse))
    for name, hook in hooks:
        event.listen(Session, name, hook)
    try:
        await anya.says("сделка Ромашка окна 350к")
    finally:
        for name, hook in hooks:
            event.remove(Session, name, hook)
    assert doomed
    assert "🆕" not in anya.text
    assert anya.text.startswith("Что-то сломалось у меня, ваше сообщение сохранено. Код ")
    assert await count_deals(app) == 0


@on_sqlite
async def test_a_photograph_alone_is_answered(anya: Person) -> None:
    await anya.sends_photo(_PHOTO)
    assert anya.text.endswith("Куда?")
    await anya.sends_raw(sticker={"file_id": "1", "file_unique_id": "1", "type": "regular", "width": 1, "height": 1,
                                  "is_animated": False, "is_video": False})  # fmt: skip
    assert anya.text.startswith("Такое приложить не умею.")


async def test_characters_that_a_database_cannot_keep(anya: Person, app: App) -> None:
    """A changed app may send any bytes behind a button."""
    await anya.says("/new")
    await anya.taps_data(anya.answers[-1]["message_id"], "a:0:\x00Веста", forged=True)
    for _ in range(5):
        await anya.says("/skip")
    assert await quarantined(app) == []


@on_sqlite
async def test_half_a_character_does_not_stop_the_intake(company: Company, engine: Engine) -> None:
    sender = {"id": company.anya.id, "is_bot": False, "first_name": "Аня"}
    engine.pushes(message={"message_id": 1, "date": 1, "chat": sender, "from": sender, "text": "\ud83d"})
    await company.vera.says("/help")
    assert "Что я умею" in company.vera.text
