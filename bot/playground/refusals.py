"""How Telegram says no: a code, its own words, sometimes parameters."""

from typing import Any


class ApiError(Exception):
    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        said: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            said["parameters"] = self.parameters
        return said


def refused(message: str) -> ApiError:
    """A 400 in the words of Telegram's source; the first letter is lowered as the Bot API does."""
    return ApiError(400, f"Bad Request: {_lowered(message)}")


def forbidden(message: str) -> ApiError:
    return ApiError(403, f"Forbidden: {_lowered(message)}")


def too_many(retry_after: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def _lowered(message: str) -> str:
    # An upper-case second letter or an underscore marks a server constant such as BUTTON_DATA_INVALID.
    if len(message) > 1 and (message[1] == "_" or "A" <= message[1] <= "Z"):
        return message
    return message[:1].lower() + message[1:]
