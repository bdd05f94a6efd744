"""Settings from the environment or `.env`; nobody else reads the environment."""

import re
from pathlib import Path
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

HOME = {"ru": "Europe/Moscow", "uk": "Europe/Kyiv", "en": "Europe/London"}
LANGUAGES = tuple(HOME)


def _one_of_languages(value: str) -> str:
    if value not in LANGUAGES:
        raise ValueError(f"one of {', '.join(LANGUAGES)}")
    return value


def _known_zone(value: str) -> str:
    try:
        ZoneInfo(value or "UTC")
    except (OSError, ValueError, LookupError) as unknown:
        raise ValueError("a zone such as Europe/Moscow or Europe/Kyiv") from unknown
    return value


def _known_database(value: str) -> str:
    try:
        known = not value or make_url(value).get_backend_name() in ("sqlite", "postgresql")
    except ArgumentError:
        known = False
    if not known:
        raise ValueError("sqlite:///path or postgresql://user:password@host/name")
    return value


def _web_address(value: str) -> str:
    if value and not value.startswith(("http://", "https://")):
        raise ValueError("an address that begins with http:// or https://")
    return value.rstrip("/")


def _token(value: str) -> str:
    if value and not re.fullmatch(r"\d+:[\w-]{3,}", value):
        raise ValueError("a token as @BotFather gives it, 123456:letters")
    return value


def _proxy(value: str) -> str:
    if value and not re.match(r"(https?|socks[45])://", value):
        raise ValueError("an address that begins with http://, https:// or socks5://")
    return value


class Settings(BaseSettings):
    """Each has a name in capitals in the environment; README.md lists them for whoever installs the bot."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    bot_token: Annotated[str, AfterValidator(_token)] = ""
    """From @BotFather. Without it the practice ground is started instead of Telegram."""
    bot_api_url: Annotated[str, AfterValidator(_web_address)] = ""
    """Another Bot API server than Telegram's own."""
    bot_proxy: Annotated[str, AfterValidator(_proxy)] = ""
    """http://, https:// or socks5:// proxy towards the Bot API."""
    database_url: Annotated[str, AfterValidator(_known_database)] = ""
    """Without it SQLite: `voronka.db` in the data folder."""
    data_dir: Path = Path("data")
    owner_id: int | None = None
    """Telegram id of the owner. Without it the console prints a one-time link."""
    language: Annotated[str, AfterValidator(_one_of_languages)] = "ru"
    """Of the company until the owner says otherwise: ru, uk or en."""
    timezone: Annotated[str, AfterValidator(_known_zone)] = ""
    """Of the company until the owner says otherwise: an IANA name. Without it that of the language's capital."""
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=8080, ge=0, le=65535)
    """Where the practice ground listens; 0 takes any free port."""

    @model_validator(mode="after")
    def _at_home(self) -> Self:
        self.timezone = self.timezone or HOME[self.language]
        return self

    def database(self, name: str = "voronka") -> str:
        return self.database_url or f"sqlite:///{(self.data_dir / name).resolve()}.db"


def complaint(error: ValidationError) -> str:
    """What is wrong with the settings, in one line that does not repeat a secret."""
    wrong = [
        f"{'.'.join(map(str, e['loc'])).upper()}: {e['msg'].removeprefix('Value error, ')}" for e in error.errors()
    ]
    return "; ".join(wrong)
