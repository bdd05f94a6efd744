"""What the clock leaves for people, put into words as at the moment of sending."""

from datetime import datetime

from sqlalchemy import select

from bot import news
from bot.app import App
from bot.screen import Answer, Photo, Screen
from models import Notification, Role, User, Workspace
from services import schedules
from services.act import Act
from tests.people import Person


async def tick(app: App, *, limit: int = 50) -> int:
    """What the clock does about schedules; how many were due."""
    async with app.database.writing.begin() as session:
        workspace = (await session.scalars(select(Workspace))).one()
        return await schedules.fire(session, app.clock(), workspace, limit)


async def left_for(app: App, person: Person) -> list[tuple[str, datetime]]:
    """The kinds of news that wait for this person, and when each was to be told."""
    async with app.database.reading() as session:
        query = select(Notification).join(User).where(User.telegram_id == person.id).order_by(Notification.id)
        return [(row.kind, row.due_at) for row in await session.scalars(query)]


async def reads(app: App, person: Person, kind: str) -> str:
    """The newest news of this kind, worded now; nothing when there is nothing to say any more."""
    return _words(await answer(app, person, kind))


async def answer(app: App, person: Person, kind: str) -> Answer | None:
    async with app.database.writing.begin() as session:
        user = (await session.scalars(select(User).where(User.telegram_id == person.id))).one()
        workspace = (await session.scalars(select(Workspace))).one()
        query = select(Notification).where(Notification.user_id == user.id, Notification.kind == kind)
        row = (await session.scalars(query.order_by(Notification.id.desc()))).first()
        assert row is not None, f"no {kind} for {user.name}"
        act = Act(session, user, workspace, app.clock())
        return await news.compose(act, app.texts.of(user.language), row)


def _words(shown: Answer | None) -> str:
    shown = () if shown is None else shown
    screens = shown if isinstance(shown, list | tuple) else [shown]
    text = "\n".join(Person.show(_message(one)) for one in screens if isinstance(one, Screen))
    return text + ("\n(picture)" if any(isinstance(one, Photo) for one in screens) else "")


def _message(screen: Screen) -> dict[str, object]:
    markup = screen.markup()
    rows = {"reply_markup": markup.model_dump()} if markup else {}
    return {"text": str(screen.text), **rows}


async def becomes(app: App, person: Person, *, role: Role | None = None, disabled: datetime | None = None) -> None:
    """The owner changes somebody's role, or switches him off."""
    async with app.database.writing.begin() as session:
        user = (await session.scalars(select(User).where(User.telegram_id == person.id))).one()
        user.role, user.disabled_at = role or user.role, disabled
