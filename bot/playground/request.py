"""One call of a Bot API method, its parameters read as Telegram reads them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.playground.refusals import refused


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """Values may be native (the in-process front, JSON bodies) or strings (forms, the query)."""

    method: str
    params: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        return self.params.get(name) is not None

    def text(self, name: str) -> str:
        value = self.params.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        """Like td::to_integer: what is not a number is 0."""
        raw = self.text(name).strip()
        if not raw:
            return default
        try:
            return int(raw)
        except ValueError:
            return 0

    def number(self, name: str) -> float | None:
        try:
            return float(self.text(name))
        except ValueError:
            return None

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "yes", "1")

    def json(self, name: str, error: str) -> Any:
        value = self.params.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise refused(error) from None

    def upload(self, name: str, value: str) -> Upload | None:
        """The uploaded file that a parameter points at, by attach:// or by its own name."""
        if value.startswith("attach://"):
            return self.uploads.get(value.removeprefix("attach://"))
        return None if value else self.uploads.get(name)
