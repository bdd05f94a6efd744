"""An order at the end that says no more than the line: «хочет Солярис, добавь её», "moved to us, log it please"."""

from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.typed.openers import PLEASE

_HIM = r"(?:ее|его|их|это|эту|сделку|сделка|там|в базу|її|його|їх|це|угоду|туди)"
_RUSSIAN = (
    r"(?:заведи|заводи|добавь|внеси|занеси|создай|оформи|двигай|отметь|отмечай|зафиксируй|учти|исправь|поправь"
    r"|запомни|паркуй"
    r"|вычеркивай|вычеркни|списывай|убирай)(?:те)?|двигаем|паркуем|убирай с глаз|не дай забыть|не забыть бы|не забыть"
    r"|можно (?:вычеркивать|вычеркнуть|отмечать|закрывать|убирать)|можете отмечать"
)
_UKRAINIAN = (
    r"(?:заведи|заводь|додай|внеси|занеси|створи|оформи|рухай|прибирай|познач|зафіксуй|врахуй|виправ|запам'ятай|паркуй"
    r"|викреслюй|викресли|списуй)(?:те|іть)?|рухаємо|паркуємо|не дай забути|(?:можна|можете|можеш) (?:відмічати"
    r"|викреслити"
    r"|викреслювати|позначати|закривати)"
)
_WILL_YOU = (
    r"(?:по|от|пере|под|за|до|из)?(?:ставишь|метишь|двинешь|кинешь|кажешь|кроешь|бавишь|пишешь|ведешь|менишь)"
    r"|(?:по|від|пере|під|за|до|з)?(?:ставиш|значиш|сунеш|кинеш|кажеш|криєш|пишеш|ведеш|міниш)|додаси"
)
"""«…, отметишь?»."""
_THERE = (
    r"(?:переведи|поставь|передвинь|перекинь|постав|пересунь)(?:те)? (?:на )?(?:этот|эту|цей|цю) (?:этап|стадию|етап"
    r"|стадію)"
    r"|(?:передай|отдай|віддай)(?:те)? (?:ему|ей|йому|їй)(?: (?:эту|цю))?(?: (?:сделку|угоду))?"
    r"|(?:stick|put|pop|move|set) (?:him|her|it|them) (?:in|at|to|on|into) (?:that|this) stage"
)
_ENGLISH = (
    r"(?:can you |could you )?(?:(?:log|add|record|change|update|fix|mark|save|create|book|note)"
    r" (?:it|him|her|them|that|this)(?: down| up| in| off| for me)?|(?:tick|cross) (?:it|him|her|them|that|this) off)"
)
_LAST = lazily.compile(
    rf"(?:[ ]*[,.!;—-]+[ ]*(?:(?:и|і|та|and|so|так что|тож),? )?(?:please |pls )?"
    rf"(?:(?:{_RUSSIAN}|{_UKRAINIAN}|{_WILL_YOU})(?: {_HIM})?|{_ENGLISH}|{_THERE})| (?:{_THERE}))(?: за меня| for me)?"
    rf"{PLEASE}[ .!?]*$"
)
_WRITTEN = lazily.compile(r"[.!] *(?:запиши|записывай|записуй|занотуй)(?:те)?[ .!]*$")
"""A sentence of its own; «запиши» behind a comma may be what the client says."""
_LEAST = 2
"""Words before it: «Петренко, добавь» is an order of its own."""


def drop(line: Line) -> None:
    """Neither read nor kept."""
    last = _LAST.search(line.read) or _WRITTEN.search(line.read)
    if last is not None and len(line.words(0, last.start())) > _LEAST:
        line.cut(*last.span())
