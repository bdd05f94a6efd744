"""A company on either database, and its people."""

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import log
from bot.app import App, build
from bot.i18n import Translations
from bot.pace import Pace
from bot.playground.engine import Engine
from bot.playground.session import PlaygroundSession
from bot.settings import Settings
from bot.views.presets import preset
from charts import Painter
from models import Role, Team, User, migrate
from models.db import Database, connect
from services import pipelines, workspace
from services.act import Act
from tests.lent import Lent, compile_once
from tests.people import Person
from tests.postgres import Server
from tests.stories import TEMPLATES, told

log.configure()

TOKEN = "42:test-token"
MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""10 o'clock in Moscow."""

AT_HOME = {"language": "ru", "timezone": "Europe/Moscow"}


@dataclass
class Clock:
    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture(params=["sqlite", "postgresql"])
async def address(
    request: pytest.FixtureRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[str]:
    """A database with all tables; empty, unless the test has a company; and what happened there in its stories."""
    kind = (request.param, "company" if "company" in request.fixturenames else "")
    here = (request.param, told(request) or kind[1])
    if request.param == "sqlite":
        if kind not in TEMPLATES:
            TEMPLATES[kind] = str(tmp_path_factory.mktemp("template") / "template.db")
            await _prepare(f"sqlite:///{TEMPLATES[kind]}", kind, request)
        template = TEMPLATES.get(here, TEMPLATES[kind])
        yield f"sqlite:///{shutil.copy(template, tmp_path / 'voronka.db')}"
        return
    server: Server = request.getfixturevalue("postgres")
    if kind not in TEMPLATES:
        url = await server.create()
        await _prepare(url, kind, request)
        await server.keep(url)
        TEMPLATES[kind] = url.rpartition("/")[2].partition("?")[0]
    url = await server.lend(TEMPLATES.get(here, TEMPLATES[kind]))
    yield url
    # A story that was lived through meanwhile has made a template of this very database.
    await server.take_back(url, TEMPLATES.get(here, TEMPLATES[kind]))


async def _prepare(url: str, kind: tuple[str, str], request: pytest.FixtureRequest) -> None:
    database = connect(url)
    await migrate.upgrade(database)
    if kind[1]:
        await _found_company(database, request.getfixturevalue("texts"))
    await database.close()


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    opened = connect(address)
    compile_once(opened)
    yield opened
    await opened.close()


@pytest.fixture
def engine(clock: Clock) -> Engine:
    return Engine(TOKEN, clock=clock, username="voronka_bot")


@pytest.fixture(scope="session")
def texts() -> Translations:
    return Translations.load()


@pytest.fixture(scope="session")
def painter() -> Iterator[Painter]:
    lent = Lent()
    yield lent
    Painter.close(lent)


@pytest.fixture
def bot(
    address: str, engine: Engine, clock: Clock, texts: Translations, tmp_path: Path, painter: Painter
) -> Callable[[], App]:
    """Puts a bot together on the test's database."""
    settings = Settings(_env_file=None, bot_token=TOKEN, data_dir=tmp_path)

    def put_together() -> App:
        hurried = Pace(in_all=10_000, in_a_chat=10_000)
        session = PlaygroundSession(engine)
        built = build(settings, clock, session=session, database=address, texts=texts, pace=hurried, painter=painter)
        built.dispatcher["bot_name"] = "voronka_bot"
        compile_once(built.database)
        return built

    return put_together


@pytest.fixture
async def app(request: pytest.FixtureRequest, bot: Callable[[], App]) -> AsyncIterator[App]:
    """The whole bot, driven step by step: nothing runs unless a person does something."""
    built = bot()
    if "company" not in request.fixturenames:
        async with built.database.writing.begin() as session:
            await workspace.ensure(session, **AT_HOME)
    yield built
    await built.close()


@pytest.fixture
async def another(app: App, bot: Callable[[], App]) -> AsyncIterator[App]:
    """The bot after a restart, or a second process of it: what it remembers of the first is the database."""
    built = bot()
    yield built
    await built.close()


@pytest.fixture
def newcomer(app: App, engine: Engine) -> Callable[..., Person]:
    """Somebody who does not belong to the company."""
    return lambda number, name, language="ru": Person(app, engine, number, name, language)


@dataclass
class Company:
    """A small firm: two departments, an owner, quality control; «Автосалон» is its pipeline."""

    vera: Person
    boris: Person
    anya: Person
    dima: Person
    gleb: Person
    zoya: Person
    inna: Person


PEOPLE = (
    ("vera", 1, "Вера", Role.OWNER, None),
    ("boris", 2, "Борис", Role.MANAGER, "Продажи"),
    ("anya", 3, "Аня", Role.REP, "Продажи"),
    ("dima", 4, "Дима", Role.REP, "Продажи"),
    ("gleb", 5, "Глеб", Role.MANAGER, "Опт"),
    ("zoya", 6, "Зоя", Role.REP, "Опт"),
    ("inna", 7, "Инна", Role.CONTROLLER, None),
)


async def _found_company(database: Database, texts: Translations) -> None:
    async with database.writing.begin() as session:
        firm = await workspace.ensure(session, **AT_HOME)
        firm.name, firm.ready_at = "Окна и двери", MONDAY
        teams = {name: Team(name=name) for name in ("Продажи", "Опт")}
        session.add_all(teams.values())
        await session.flush()
        users = {
            key: User(
                telegram_id=number,
                name=name,
                role=role,
                language="ru",
                created_at=MONDAY,
                team_id=teams[team].id if team else None,
            )
            for key, number, name, role, team in PEOPLE
        }
        session.add_all(users.values())
        await session.flush()
        await pipelines.install(Act(session, users["vera"], firm, MONDAY), preset("auto", texts["ru"]))


@pytest.fixture
async def company(app: App, engine: Engine) -> Company:
    return Company(**{key: Person(app, engine, number, name) for key, number, name, _, _ in PEOPLE})


@pytest.fixture
def anya(company: Company) -> Person:
    return company.anya


@pytest.fixture
def boris(company: Company) -> Person:
    return company.boris


@pytest.fixture
def vera(company: Company) -> Person:
    return company.vera


@pytest.fixture
def dima(company: Company) -> Person:
    return company.dima
