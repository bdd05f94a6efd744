"""Messages that begin with a word that orders something, and those that are such a word or question alone."""

import re

from aiogram.filters import Filter
from aiogram.types import Message


class Word(Filter):
    """A message that begins with one of these words; what follows it goes to the handler as `rest`."""

    def __init__(self, *words: str) -> None:
        self.words = words

    async def __call__(self, message: Message) -> dict[str, str] | bool:
        first, rest = first_word(message.text or "")
        return {"rest": rest} if first in self.words else False


class Alone(Word):
    """One of these words and nothing more."""

    async def __call__(self, message: Message) -> dict[str, str] | bool:
        first, rest = first_word(message.text or "")
        return first in self.words and not rest.strip(" .?")


class Asked(Word):
    """One of these questions, and nothing more."""

    def __init__(self, *questions: str) -> None:
        super().__init__(*{first_word(question)[0] for question in questions})
        self.questions = questions

    async def __call__(self, message: Message) -> bool:
        return (message.text or "").casefold().strip(" .?!") in self.questions


class Mine(Word):
    """«мои …», and one of these words."""

    def __init__(self, *what: str) -> None:
        super().__init__("мои", "мої", "my")
        self.what = what

    async def __call__(self, message: Message) -> bool:
        first, rest = first_word(message.text or "")
        return first in self.words and rest.casefold().strip(" .?") in self.what


WHOLE = (Alone, Asked, Mine)
"""Those that let nothing else stand beside."""


def first_word(text: str) -> tuple[str, str]:
    match = re.match(r"\s*([^\W\d_]+)[\s:,—-]*(.*)", text, re.DOTALL)
    return (match[1].casefold(), match[2].strip()) if match else ("", text)
