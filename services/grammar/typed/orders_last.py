"""An order at the end that says no more than the line: «хочет Солярис, добавь её», "moved to us, log it please"."""

from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.typed.openers import PLEASE

_IT = r"(?: (?:её|ее|его|их|это|эту|сделку|сделка|там|в базу|її|його|їх|це|угоду|туди))?"
_RUSSIAN = (
    r"заведи|добавь|внеси|занеси|создай|оформи|двигаем|двигай|убирай(?: с глаз)?|паркуй|паркуем|отметь|отмечай"
    r"|зафиксируй|учти|исправь"
    r"|поправь|не дай забыть|не забыть бы"
)
_UKRAINIAN = (
    r"заведи|додай|внеси|занеси|створи|оформи|рухаємо|рухай|прибирай|познач|зафіксуй|врахуй|виправ|не дай забути"
)
_WILL_YOU = (
    r"(?:по|от|пере|под|за|до|из)?(?:ставишь|метишь|двинешь|кинешь|кажешь|кроешь|бавишь|пишешь|ведешь|менишь)"
    r"|(?:по|від|пере|під|за|до|з)?(?:ставиш|значиш|сунеш|кинеш|кажеш|криєш|пишеш|ведеш|міниш)|додаси"
)
"""«…, отметишь?»."""
_ENGLISH = (
    r"(?:can you |could you )?(?:log|add|record|change|update|fix|mark|save|create|book)"
    r" (?:it|him|her|them|that|this)(?: down| up| in| off| for me)?"
)
_LAST = lazily.compile(
    rf"(?<=[^ ,.!;:\x00-] )?[ ]*[,.!;—-]+[ ]*(?:(?:и|і|та|and|so|так что|тож),? )?"
    rf"(?:please |pls )?(?:(?:{_RUSSIAN}|{_UKRAINIAN}|{_WILL_YOU}){_IT}|{_ENGLISH}){PLEASE}[ .!?]*$"
)
_LEAST = 2
"""Words before it: «Петренко, добавь» is an order of its own."""


def drop(line: Line) -> None:
    """Neither read nor kept."""
    if (last := _LAST.search(line.read)) is not None and len(line.words(0, last.start())) > _LEAST:
        line.cut(*last.span())
