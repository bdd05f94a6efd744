"""`python -m bot seed`: a synthetic company in the database, for trials and measurements."""

from datetime import datetime

from bot.i18n import Translations
from bot.settings import Settings
from bot.views.presets import preset
from models.db import connect
from models.migrate import upgrade
from services import seed as company
from services import workspace


async def fill(settings: Settings, now: datetime, *, deals: int, seed: int, months: int, reps: int) -> None:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    database = connect(settings.database())
    await upgrade(database)
    t = Translations.load().of(settings.language)
    async with database.writing.begin() as session:
        await workspace.ensure(session, language=settings.language, timezone=settings.timezone)
        auto = preset("auto", t)
        await company.seed(session, preset=auto, deals=deals, seed=seed, now=now, months=months, reps=reps)
    await database.close()
    print(f"{deals} deals of {months} months are in {database.dialect}.")
