"""A sum that is to be another: «исправь у Котовой 355 тыс», «change 221 to £4,350», «сумма не 2,1 а 2,4 млн»."""

from services.grammar.deals import sum_words
from services.grammar.deals.sums import amount, and_step
from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.money import amounts
from services.grammar.said import Said
from services.grammar.stages import won

_DEAL_TO = lazily.compile(
    r"^[ \x00]*(?:change|set|update|make|put|amend|adjust|raise|lower|drop|cut|bump|up|increase|reduce"
    r"|knock|bring|get|beat|talk) (?:deal )?"
    r"(?:(?P<number>\d{1,6})|(?P<who>[a-z'-]{2,}(?: (?!down|up)[a-z'-]{2,})?)) (?:down |up )?(?:to|at) (?=[$€£]? ?\d)"
)
"""«change 221 to £4,350», «drop hawkins to 10k»."""
_CHANGED_TO = lazily.compile(
    rf"^[ \x00]*{sum_words.CHANGED} (?:у|по|для) (?:(?P<number>\d{{1,6}})|(?P<who>[^\W\d_]{{2,}}(?: [^\W\d_]{{3,}})?))"
    r" (?:на |до )?(?=\d)"
)
"""«исправь у Котовой 355 тыс»."""


def explicit(said: Said) -> Intent | None:
    """«поднять бюджет #12 до 1,3 млн»."""
    of = (_DEAL_TO.match(said.line.read) or _CHANGED_TO.match(said.line.read)) if said.number is None else None
    if (
        of
        and any(one.named or of["number"] for one in amounts.every(said.line))
        and not sum_words.SUM.search(said.line.read)
    ):
        said = said.copy()
        said.number = int(of["number"]) if of["number"] else None
        start, end = of.span("who" if of["who"] else "number")
        said.line.take(of.start(), start if of["who"] else end)
        said.line.take(end, of.end())
        return amount(said)
    said = said.copy()
    corrected = said.line.grab(_NOT_THAT), said.line.grab(_MISTAKEN)
    match = None if won.WON.search(said.line.read) else sum_words.SUM.search(said.line.read)
    if match is None:
        return _put_right(said) if any(corrected) or _NUMBER_NOW.match(said.line.read) else None
    before = said.line.read[: match.start()].strip(" \x00")
    of_whom = _OF_WHOM.match(said.line.read, 0, match.start()) if before else None
    ordered = of_whom and (of_whom["new"] or of_whom["change"] or match["change"])
    if before and not (
        _BEFORE.fullmatch(before) or ordered or (of_whom and (any(corrected) or sum_words.NOW.search(said.line.read)))
    ):
        return None
    said = said.copy()
    if of_whom and of_whom["who"].isdecimal() and said.number is None:
        said.number = int(of_whom["who"])
        said.line.take(*of_whom.span("who"))
    said.line.take(of_whom.end("who") if of_whom else 0, match.start())
    return and_step(said) or amount(said)


def _put_right(said: Said) -> Intent | None:
    """«по Хмарі не 720 а 695 тис», "7104 should be 12.5k": a deal, and what it is worth."""
    said.line.grab(_TO_BE_PUT_RIGHT)
    if (number := said.line.grab(_NUMBER_FIRST)) and said.number is None:
        said.number = int(number[1])
    found = and_step(said) or amount(said)
    return found if found and (found.name or found.number) else None


_TO_BE_PUT_RIGHT = lazily.compile(rf"^[ \x00]*{sum_words.CHANGED} (?=(?:у|по|для|for|on) )")
_NUMBER_FIRST = lazily.compile(
    rf"^[ \x00]*(?:(?:по|у|для|for|on) )?(\d{{1,6}})(?= \x00| {sum_words.NOW.pattern}"
    rf"| is [$€£]?\d)"
)
_NUMBER_NOW = lazily.compile(rf"[ ]*\d{{1,6}} (?:{sum_words.NOW.pattern}|is) (?=[$€£]?\d)")
_MISTAKEN = lazily.compile(
    r"[ ,]*(?<![\w])(?:я )?(?:перепутал[аи]?|ошиб(?:ся|лась)|(?:ис|по)правь|(?:сумм?у )?(?:поставь|постав|поменяй"
    r"|поміняй|измени|зміни)|переплута(?:в|ла)|помили(?:вся|лась"
    r"|лася)|виправ"
    r"|my mistake|typo|sorry|oops)[ .!]*$"
)
_NOT_THAT = lazily.compile(r"(?<!\w)(?:не|ні|not) \d[\d.,]* ?(?:к|k|тыс\w*|тис\w*|млн|m)?,? (?:а|but) (?=[$€£]?\d)")
"""«сумма не 2,1 а 2,4 млн»."""
_BEFORE = lazily.compile(rf"{sum_words.NEW}|(?:{sum_words.CHANGED} )?(?:у|по|для|for|on)")
_OF_WHOM = lazily.compile(
    rf"[ \x00]*(?P<change>{sum_words.CHANGED} )?(?:у|по|для|в|for|on) (?P<who>[^ ,\x00]+(?: [^ ,\x00]+)??) "
    rf"(?P<new>{sum_words.NEW} )?$"
)
"""«у Лобанова поменялась сумма …», «исправь у Лобанова сумму …»."""
