"""A stage move as tutorials teach it: aiogram, one AsyncSession a handler, aiosqlite, InlineKeyboardBuilder."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from itertools import cycle
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram.utils.keyboard import InlineKeyboardBuilder
from sqlalchemy import ForeignKey, event, func, insert, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, joinedload, mapped_column, relationship

from tests.benchmarks.rivals import Played, Rival
from tests.benchmarks.telegram import TOKEN, Person, Telegram, everybody_taps

PEOPLE, DEALS, MOVES = 12, 10_000, 50_000
STAGES = ("Новый лид", "Первичный контакт", "Запись на тест-драйв", "Тест-драйв", "КП и счёт")


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]


class Stage(Base):
    __tablename__ = "stages"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    position: Mapped[int]


class Deal(Base):
    __tablename__ = "deals"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    amount: Mapped[int]
    owner_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    stage_id: Mapped[int] = mapped_column(ForeignKey("stages.id"), index=True)
    stage: Mapped[Stage] = relationship()


class Move(Base):
    __tablename__ = "moves"

    id: Mapped[int] = mapped_column(primary_key=True)
    deal_id: Mapped[int] = mapped_column(ForeignKey("deals.id"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    from_stage_id: Mapped[int] = mapped_column(ForeignKey("stages.id"))
    to_stage_id: Mapped[int] = mapped_column(ForeignKey("stages.id"))
    at: Mapped[datetime] = mapped_column(default=lambda: datetime.now(UTC))


class MoveDeal(CallbackData, prefix="move"):
    deal_id: int
    to: int


class OpenDeal(CallbackData, prefix="deal"):
    deal_id: int


class Undo(CallbackData, prefix="undo"):
    move_id: int


Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Database(BaseMiddleware):
    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self.sessions = sessions

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        async with self.sessions() as session:
            data["session"] = session
            return await handler(event, data)


router = Router()


@router.callback_query(MoveDeal.filter())
async def move(callback: CallbackQuery, callback_data: MoveDeal, session: AsyncSession) -> None:
    user = await session.scalar(select(User).where(User.telegram_id == callback.from_user.id))
    query = select(Deal).where(Deal.id == callback_data.deal_id).options(joinedload(Deal.stage))
    deal = await session.scalar(query)
    to = await session.get(Stage, callback_data.to)
    if user is None or deal is None or to is None or deal.owner_id != user.id:
        await callback.answer("Нет такой сделки", show_alert=True)
        return
    left, deal.stage = deal.stage, to
    done = Move(deal_id=deal.id, user_id=user.id, from_stage_id=left.id, to_stage_id=to.id)
    session.add(done)
    await session.commit()
    if isinstance(callback.message, Message):
        text = f"<b>#{deal.id} {deal.title}</b>\nЭтап: {left.name} → {to.name}"
        await callback.message.edit_text(text, parse_mode="HTML", reply_markup=keyboard(deal, to, done))
    await callback.answer()


def keyboard(deal: Deal, stage: Stage, done: Move) -> Any:
    builder = InlineKeyboardBuilder()
    if stage.position + 1 < len(STAGES):
        builder.button(text=f"→ {STAGES[stage.position + 1]}", callback_data=MoveDeal(deal_id=deal.id, to=stage.id + 1))
    builder.button(text="Открыть", callback_data=OpenDeal(deal_id=deal.id))
    builder.button(text="Отменить", callback_data=Undo(move_id=done.id))
    builder.adjust(1, 2)
    return builder.as_markup()


@asynccontextmanager
async def bot(folder: str) -> Rival:
    engine = create_async_engine(f"sqlite+aiosqlite:///{folder}/textbook.db")
    event.listen(engine.sync_engine, "connect", _tune)
    await _fill(engine)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    telegram, dispatcher = Telegram(), Dispatcher()
    dispatcher.callback_query.middleware(Database(sessions))
    dispatcher.include_router(router)
    everybody = [Person(100 + number, cycle(_buttons(1 + number))) for number in range(PEOPLE)]
    polling = asyncio.create_task(dispatcher.start_polling(Bot(TOKEN, session=telegram), handle_signals=False))

    async def play(people: int, times: int) -> Played:
        async with sessions() as session:
            before = await session.scalar(select(func.count()).select_from(Move)) or 0
        played = await everybody_taps(telegram, everybody[:people], times)
        async with sessions() as session:
            after = await session.scalar(select(func.count()).select_from(Move)) or 0
        return played | {"moved": after - before}

    yield play
    polling.cancel()
    with suppress(asyncio.CancelledError):
        await polling
    await engine.dispose()


def _buttons(deal_id: int) -> list[str]:
    """From the first stage forward, and back to the first; stages are numbered from 1."""
    return [MoveDeal(deal_id=deal_id, to=to).pack() for to in [*range(2, len(STAGES) + 1), 1]]


def _tune(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


async def _fill(engine: AsyncEngine) -> None:
    """As many people, deals and moves as Voronka has beside it."""
    users = [{"id": n + 1, "telegram_id": 100 + n, "name": f"Продавец {n}"} for n in range(PEOPLE)]
    stages = [{"id": place + 1, "name": name, "position": place} for place, name in enumerate(STAGES)]
    deals = [
        {"id": n + 1, "title": "Кроссовер, комплект", "amount": 90_000_000, "owner_id": n % PEOPLE + 1, "stage_id": 1}
        for n in range(DEALS)
    ]
    moves = [
        {"deal_id": n % DEALS + 1, "user_id": n % PEOPLE + 1, "from_stage_id": 1, "to_stage_id": 2}
        for n in range(MOVES)
    ]
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
        for table, rows in ((User, users), (Stage, stages), (Deal, deals), (Move, moves)):
            await connection.execute(insert(table), rows)
