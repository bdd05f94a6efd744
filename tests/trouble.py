"""What tests of things that go wrong look for and begin with."""

from sqlalchemy import func, select

from bot.app import App
from models import Deal, InboxState, InboxUpdate
from tests.people import Person

WORDS_NEEDED = "Здесь нужны слова. Напишите их сообщением."
GONE = "Такой записи нет среди ваших."


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
