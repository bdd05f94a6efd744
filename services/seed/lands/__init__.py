"""The invented company in each language."""

from services.seed.land import Land
from services.seed.lands import en, ru, uk

LANDS: dict[str, Land] = {"ru": ru.LAND, "uk": uk.LAND, "en": en.LAND}
