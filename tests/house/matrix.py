"""A company full of canaries, forged taps by everybody, and what came of each."""

import io
import json
import re
import sqlite3
from collections.abc import Coroutine, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from aiogram.filters.callback_data import CallbackData, CallbackQueryFilter
from PIL import Image
from sqlalchemy import Connection, insert, select
from sqlalchemy.orm import selectinload

import models as m
from bot import callbacks as to
from bot.app import App
from bot.callbacks import Clients, Next, SendFile, WonBecause
from bot.playground.engine import Engine
from bot.routes import Routes
from models import Base, Reason, ReasonKind, Role, Stage, StageKind, User
from services import agenda
from services.clients.sets import ClientSet
from services.deals import Which
from services.dialogs import QUESTION
from services.later import Later
from services.reports.scope import Report
from services.settings import Setting
from tests.office import MONDAY, Company
from tests.people import Person

UNKNOWN = 999_999
CHANGES, ASKS, SEES, NOTHING = "changes it", "is asked", "sees it", "gets nothing"
TABLES = [table for table in Base.metadata.sorted_tables if table.name != "inbox"]
QUERIES = {
    table.name: f"SELECT * FROM {table.name} ORDER BY {', '.join(table.primary_key.columns.keys())}" for table in TABLES
}
PASSING = {"dialogs", "notifications", "strangers"}
"""Tables that hold no business: what comes in and goes out, and half-finished conversations."""

SEEDED = (
    ("anya_open", "anya", StageKind.OPEN, 1_734_567),
    ("anya_won", "anya", StageKind.WON, 2_718_281),
    ("anya_deleted", "anya", StageKind.OPEN, 5_551_212),
    ("dima_open", "dima", StageKind.OPEN, 11_141_593),
    ("zoya_open", "zoya", StageKind.OPEN, 31_415_926),
)
ABOUT_COMPANIES = {"coname", "cosize", "copoints", "coperson", "cosame"}
"""Conversations about a firm."""
ABOUT_CLIENTS = {"newfor", "cname", "cpoints", "cbirth", "cfirm", "csent", "cmerge"}
"""Conversations that are about a client, not about a deal."""
ASKS_FOR = {"anya": "zoya", "dima": "zoya", "zoya": "anya"}
"""Who would like to have whose client."""
PEER = {"anya": "dima", "dima": "anya", "zoya": "gleb"}
HOLIDAY = date(2027, 5, 9)
EXPECTED_ON = date(2026, 12, 1)
TASK_FORMS = {"retime", "result"}
"""Conversations about a task."""
Said = list[tuple[str, str]]
Rows = dict[str, Sequence[Any]]
_PIXEL = io.BytesIO()
Image.new("RGB", (8, 8)).save(_PIXEL, "PNG")


@dataclass(frozen=True)
class Record:
    """A deal whose every word is a canary; `events` has an undoable change of it by each colleague."""

    name: str
    id: int
    holder: str
    task_id: int = UNKNOWN
    point_id: int = UNKNOWN
    company_id: int = UNKNOWN
    transfer_id: int = UNKNOWN
    stage_id: int = 1
    peer_id: int = 1
    holder_id: int = 1
    contact_id: int = UNKNOWN
    file_id: int = UNKNOWN
    canaries: tuple[str, ...] = ()
    money: tuple[str, ...] = ()
    events: dict[str, int] = field(default_factory=dict)


NO_RECORD = Record("unknown", UNKNOWN, "nobody", events={})


class Spy:
    """Whatever the bot tries to show, refused or not, pictures included."""

    def __init__(self, app: App, engine: Engine) -> None:
        self.said: Said = []
        engine.faults = self._note
        app.worker.show.sending.paint = self._paint

    def _note(self, method: str, params: dict[str, Any]) -> None:
        if method != "getUpdates":
            words = [str(params.get(name, "")) for name in ("text", "caption", "show_alert")]
            markup = json.loads(params.get("reply_markup") or "{}")
            self.said.append((method, "\n".join([*words, json.dumps(markup, ensure_ascii=False)])))

    async def _paint(self, picture: object, _: object) -> bytes:
        self.said.append(("picture", repr(picture)))
        return _PIXEL.getvalue()

    def take(self) -> Said:
        said, self.said = self.said, []
        return said


def squeezed(said: Said) -> str:
    """Without what lies between digits, so that sums and phones are found however they are written."""
    return re.sub(r"[\s\u00a0\\-]|xa0", "", " ".join(words for _, words in said))


def shows(canary: str, text: str) -> bool:
    """A rounded sum counts only as a whole number: `1,7млн` does not stand in `31,7млн`."""
    return canary in text and (not canary.endswith("млн") or bool(re.search(rf"(?<![\d,]){canary}", text)))


@dataclass
class Firm:
    app: App
    spy: Spy
    people: dict[str, Person]
    ids: dict[str, int]
    records: dict[str, Record]
    lists: dict[str, int]
    teams: dict[str, int]
    sent: dict[str, int]
    """What each has sent and not said where it belongs."""
    screens: dict[str, int] = field(default_factory=dict)
    snapshot: Rows = field(default_factory=dict)

    @property
    def routes(self) -> Routes:
        found: Routes = self.app.dispatcher["routes"]
        return found

    async def taps(self, actor: str, data: str) -> tuple[str, Said]:
        return await self._tried(self.people[actor].taps_data(self.screens[actor], data, forged=True))

    async def says(self, actor: str, words: str) -> tuple[str, Said]:
        return await self._tried(self.people[actor].says(words))

    async def answers(
        self, actor: str, form: str, given: Sequence[str | None], last: str | None, of: Record
    ) -> tuple[str, Said]:
        """The last answer to a conversation that was begun while the person might."""
        context = {} if of is NO_RECORD else {"deal_id": of.id} | ({"was": of.stage_id} if form == "won" else {})
        if form in ("schedhour", "scheddays"):
            context = {"schedule_id": UNKNOWN}
        if form.startswith("seg"):
            about = {"criterion": form.removeprefix("seg")} if form not in ("segkeep", "segremind") else {}
            context = {"segment_id": 0} | about
        if form in TASK_FORMS:
            context = {"task_id": of.task_id}
        if form == "peer":
            context |= {"user_id": of.peer_id}
        if form in ABOUT_CLIENTS:
            context = {"contact_id": of.contact_id}
        if form in ABOUT_COMPANIES:
            context = {"company_id": of.company_id}
        if form.startswith(QUESTION):
            form, _, verb = form.partition(" ")
            context |= {
                "verb": verb,
                "note": "",
                "text": "не взял трубку",
                "origin": "1:1",
                "attachment_id": UNKNOWN,
                "giver": 1,
                "taker": 0,
            }
        number = self.people[actor].id
        async with self.app.database.writing.begin() as session:
            answers = {"context": context, "given": list(given)}
            row = m.Dialog(chat_id=number, telegram_id=number, form=form, answers=answers, touched_at=MONDAY)
            session.add(row)
        return await self.says(actor, last or "/skip")

    async def _tried(self, act: Coroutine[Any, Any, None]) -> tuple[str, Said]:
        """What came of it, and all that was said; then the company is again as it was."""
        self.spy.take()
        await act
        said, now = self.spy.take(), await self.dump()
        touched = [name for name, rows in self.snapshot.items() if now[name] != rows]
        asked = len(now["dialogs"]) > len(self.snapshot["dialogs"])
        if touched:
            await self.restore(touched)
        return CHANGES if set(touched) - PASSING else ASKS if asked else NOTHING, said

    async def dump(self) -> Rows:
        """Looked at after thousands of tries, so the driver is asked itself."""
        async with self.app.database.engines[0].connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            if isinstance(driver, sqlite3.Connection):
                return {name: driver.execute(query).fetchall() for name, query in QUERIES.items()}
            return {name: [tuple(row) for row in await driver.fetch(query)] for name, query in QUERIES.items()}

    async def restore(self, touched: Sequence[str]) -> None:
        """These tables as they were when the people came in."""
        async with self.app.database.engines[0].begin() as connection:
            await connection.run_sync(_put_back, {name: self.snapshot[name] for name in touched})

    async def quarantined(self) -> list[str]:
        async with self.app.database.reading() as session:
            query = select(m.InboxUpdate.body).where(m.InboxUpdate.state != m.InboxState.DONE)
            return list(await session.scalars(query))


def _put_back(connection: Connection, tables: Rows) -> None:
    postgresql = connection.dialect.name == "postgresql"
    later = "SET LOCAL session_replication_role = replica" if postgresql else "PRAGMA defer_foreign_keys = ON"
    connection.exec_driver_sql(later)
    for name, rows in tables.items():
        connection.exec_driver_sql(f"DELETE FROM {name}")
        if rows:
            places = ", ".join(f"${number}" if postgresql else "?" for number in range(1, len(rows[0]) + 1))
            connection.exec_driver_sql(f"INSERT INTO {name} VALUES ({places})", list(rows))


async def firm(app: App, engine: Engine, company: Company) -> Firm:
    """The company with its records, a former colleague and a stranger; everybody has the bot open."""
    people = {**vars(company), "kostya": Person(app, engine, 8, "Костя"), "chuzhoy": Person(app, engine, 9, "Чужой")}
    async with app.database.writing.begin() as session:
        users = {one.telegram_id: one for one in await session.scalars(select(User))}
        former = User(telegram_id=8, name="Костя", role=Role.MANAGER, language="ru", created_at=MONDAY)
        former.team_id, former.disabled_at = users[2].team_id, MONDAY
        session.add_all([former, m.Holiday(day=HOLIDAY, name="День Победы")])
        await session.flush()
        ids = {name: users[one.id].id for name, one in people.items() if one.id in users} | {"kostya": former.id}
        stages = list(await session.scalars(select(Stage).order_by(Stage.id)))
        seeded = [await _record(session, ids, stages, *about) for about in SEEDED]
        lists = await _lists(session, stages)
        teams = {name: users[one.id].team_id or 1 for name, one in people.items() if one.id in users}
        await _changes(session, seeded, ids, teams)
        sent = {name: (await _file(session, number, f"sent{name}")).id for name, number in ids.items()}
    records = {one.name: one for one in [*seeded, NO_RECORD]}
    made = Firm(app, Spy(app, engine), people, ids, records, lists, teams, sent)
    for name, person in people.items():
        await person.says("/start")
        made.screens[name] = person.answers[-1]["message_id"]
    made.snapshot = await made.dump()
    return made


async def _lists(session: Any, stages: Sequence[Stage]) -> dict[str, int]:
    """Numbers of the company's lists that buttons name."""
    reasons = {reason.kind: reason.id for reason in await session.scalars(select(Reason).order_by(Reason.id.desc()))}
    return {"lost": reasons[ReasonKind.LOST], "won": reasons[ReasonKind.WON], "second": stages[1].id}


async def _record(
    session: Any, ids: dict[str, int], stages: list[Stage], name: str, holder: str, kind: StageKind, rubles: int
) -> Record:
    word, phone = name.replace("_", ""), f"+7912{5_550_000 + rubles % 9973}"
    deal = await _deal(session, ids[holder], stages, word, phone, kind, rubles)
    deal.deleted_at = MONDAY if "deleted" in name else None
    task = m.Task(title=f"zqstep{word}", deal_id=deal.id, assignee_id=ids[holder], created_at=MONDAY)
    session.add(task)
    await session.flush()
    contact = await session.get_one(m.Contact, deal.contact_id, options=[selectinload(m.Contact.points)])
    deal.deleted_at = contact.deleted_at = MONDAY if "deleted" in name else None
    session.add(_event(deal.id, ids[holder], {"title": f"zqold{word}"}, {"title": deal.title}))
    transfer = m.Transfer(asker_id=ids[ASKS_FOR[holder]], contact_id=contact.id, holder_id=ids[holder], at=MONDAY)
    session.add(transfer)
    await session.flush()
    file = await _file(session, ids[holder], word, deal.id)
    words = tuple(f"zq{what}{word}" for what in ("title", "client", "firm", "comment", "tag", "step", "old", "file"))
    millions = f"{rubles / 1e6:.1f}".replace(".", ",")
    return Record(
        name=name,
        id=deal.id,
        task_id=task.id,
        holder=holder,
        contact_id=contact.id,
        point_id=contact.points[0].id,
        company_id=contact.company_id or UNKNOWN,
        transfer_id=transfer.id,
        stage_id=deal.stage_id,
        peer_id=ids[PEER[holder]],
        holder_id=ids[holder],
        file_id=file.id,
        canaries=(*words, phone),
        money=(str(rubles), f"{millions}млн"),
    )


async def _changes(session: Any, records: Sequence[Record], ids: dict[str, int], teams: dict[str, int]) -> None:
    """Everybody has changed every deal once, those he may see last: that is what he takes back first."""
    for who in ids:
        nearness = {"anya": teams["anya"], "dima": teams["dima"], "zoya": teams["zoya"]}
        far_first = sorted(
            records,
            key=lambda one: ("deleted" not in one.name, nearness[one.holder] == teams.get(who), one.holder == who),  # noqa: B023
        )
        for record in far_first:
            event = _event(record.id, ids[who])
            session.add(event)
            await session.flush()
            record.events[who] = event.id


async def _deal(
    session: Any, holder_id: int, stages: list[Stage], word: str, phone: str, kind: StageKind, rubles: int
) -> m.Deal:
    contact = m.Contact(name=f"zqclient{word}", created_by_id=holder_id, created_at=MONDAY)
    contact.outcome = m.Outcome.WORK
    firm = m.Company(name=f"zqfirm{word}", key=f"zqfirm{word}", size=7, created_by_id=holder_id, created_at=MONDAY)
    session.add(firm)
    await session.flush()
    contact.company_id = firm.id
    contact.points = [m.ContactPoint(kind=m.PointKind.PHONE, value=phone)]
    tag = m.Tag(name=f"zqtag{word}", key=f"zqtag{word}")
    session.add_all([contact, tag])
    await session.flush()
    here = next(stage for stage in stages if stage.kind is kind)
    deal = m.Deal(
        title=f"zqtitle{word}",
        comment=f"zqcomment{word}",
        amount=rubles * 100,
        currency="RUB",
        pipeline_id=here.pipeline_id,
        stage_id=here.id,
        stage_since=MONDAY,
        furthest_stage_id=here.id,
        last_open_stage_id=stages[0].id,
        responsible_id=holder_id,
        contact_id=contact.id,
        expected_on=EXPECTED_ON,
        created_at=MONDAY,
        closed_at=MONDAY if kind is StageKind.WON else None,
    )
    session.add(deal)
    await session.flush()
    await session.execute(insert(m.deal_tags).values(deal_id=deal.id, tag_id=tag.id))
    return deal


async def _file(session: Any, user_id: int, word: str, deal_id: int | None = None) -> m.Attachment:
    row = m.Attachment(
        deal_id=deal_id,
        user_id=user_id,
        at=MONDAY,
        chat_id=-user_id,
        message_id=deal_id or 0,
        kind=m.AttachmentKind.DOCUMENT,
        name=f"zqfile{word}",
        state=m.FileState.FAILED,
        bot_id=1,
    )
    session.add(row)
    await session.flush()
    return row


def _event(deal_id: int, user_id: int, before: dict[str, Any] | None = None, after: Any = None) -> m.Event:
    """By default: that person has set the expected day, which still stands and could be taken back."""
    return m.Event(
        at=MONDAY,
        user_id=user_id,
        subject="deal",
        subject_id=deal_id,
        action="edited",
        before=before or {"expected_on": None},
        after=after or {"expected_on": EXPECTED_ON.isoformat()},
    )


def addresses(routes: Routes) -> dict[str, type[CallbackData]]:
    """Every button that any handler answers, by its prefix."""
    return {kind.__prefix__: kind for kind in _addresses(routes)}


def _addresses(routes: Routes) -> Iterator[type[CallbackData]]:
    for handler in routes.taps.values():
        for check in handler.filters or ():
            if isinstance(check.callback, CallbackQueryFilter):
                yield check.callback.callback_data


def _which(kind: type[CallbackData]) -> Enum:
    if kind is Clients:
        return ClientSet.ACTIVE
    return agenda.Which.DAY if "person" in kind.model_fields else Which.OPEN


def forged(kind: type[CallbackData], record: Record, actor: str, firm: Firm) -> str:
    """The button as a changed app would send it. A new kind of field has to be told here what stands in it."""
    fill = {
        "deal_id": record.id,
        "task_id": record.task_id,
        "later": Later.HOUR,
        "when": Next.TOMORROW,
        "event_id": record.events.get(actor, record.events.get("anya", UNKNOWN)),
        "user_id": record.peer_id,
        "pipeline_id": 1,
        "stage_id": 1,
        "was": record.stage_id,
        "to": firm.lists["second"],
        "source_id": 2,
        "attachment_id": record.file_id if kind is SendFile else firm.sent.get(actor, firm.sent["anya"]),
        "reason_id": firm.lists["won" if kind is WonBecause else "lost"],
        "contact_id": record.contact_id,
        "rather_id": record.id,
        "other_id": record.company_id if "company_id" in kind.model_fields else record.contact_id,
        "point_id": record.point_id,
        "company_id": record.company_id,
        "transfer_id": record.transfer_id,
        "give": True,
        "segment_id": 0,
        "year": 2026,
        "month": 12,
        "criterion": "silent",
        "outcome": m.Outcome.BOUGHT,
        "page": 0,
        "which": _which(kind),
        "period": "all",
        "of": Report.FUNNEL,
        "person": record.holder_id,
        "taker": record.holder_id,
        "whose": f"p{record.holder_id}",
        "row": 1,
        "what": "person",
        "role": Role.REP,
        "team_id": firm.teams.get(actor, 1),
        "language": "en",
        "ask": 0,
        "value": "1",
        "setting": Setting.HOURS,
        "schedule_id": UNKNOWN,
        "task": 0,
        "deal": 0,
        "on": True,
        "dark": True,
        "did": to.Did.DONE,
        "ahead": to.Ahead.TOMORROW,
        "after": to.After.WEEK,
        "by_team": True,
        "people": "",
        "first": HOLIDAY.toordinal(),
        "back": "deals;open;0",
    }
    return kind(**{name: fill[name] for name in kind.model_fields}).pack()
