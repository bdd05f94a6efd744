"""What people say first, before they know what the bot is for; and what they say last."""

from aiogram.types import Message

from bot.words import Word, first_word


class Greeting(Word):
    """«Привет», «Добрый день!», and nothing more."""

    WORDS = ("привет", "привіт", "здравствуйте", "здравствуй", "вітаю", "добридень", "hello", "hi", "hey")
    GOOD = ("добрый", "доброе", "добрий", "доброго", "good")
    PARTS_OF_A_DAY = ("день", "дня", "вечер", "вечір", "утро", "ранок", "ранку", "morning", "afternoon", "evening")

    def __init__(self) -> None:
        super().__init__(*self.WORDS, *self.GOOD)

    async def __call__(self, message: Message) -> bool:
        first, rest = first_word(message.text or "")
        rest = rest.casefold().strip(" .!)")
        return rest in self.PARTS_OF_A_DAY if first in self.GOOD else first in self.words and not rest


class Thanks(Word):
    """«Спасибо», «thank you so much», and nothing more."""

    WORDS = ("спасибо", "спс", "благодарю", "дякую", "спасибі", "thanks", "thank", "thx")
    MORE = ("большое", "огромное", "вам", "тебе", "дуже", "щиро", "вам дуже", "you", "a lot", "so much", "you so much")

    def __init__(self) -> None:
        super().__init__(*self.WORDS)

    async def __call__(self, message: Message) -> bool:
        first, rest = first_word(message.text or "")
        rest = rest.casefold().strip(" .!)")
        return first in self.words and (not rest or rest in self.MORE)
