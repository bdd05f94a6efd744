"""What a deal is worth now: a deal and a sum, and nothing else."""

import re
from dataclasses import replace

from services.grammar.deals import sum_words
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import speaks, tells
from services.grammar.line import Line
from services.grammar.money import amounts, prices
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.todo import first_step
from services.grammar.when import dates
from services.grammar.whom import first_name, joined, more, surely

_ABOUT = lazily.compile(
    r"(?<!\w)(?:не (?:больше|более|выше|меньше)|максимум|минимум|не дороже|до|от|max|min"
    r"|at most|up to|under)(?!\w)"
)


_INSTEAD = lazily.compile(
    r"(?<=\w),? (?:а не|вместо|замість|instead of|not|rather than) [$€£]?\d[\d.,]*(?: ?(?:к|k|тыс\w*|тис\w*|млн|m))?"
    r"(?=[ \x00]*(?:$|,))"
)
"""«780 тыс, а не 870»."""
_IS_UP = lazily.compile(r"up to .* now[ .!]*$|(?:'s|is|are|was|went|gone|now|came|come) up to ")
_OF = lazily.compile(
    r"(?<!\w)(?:по|для|у|в|for|of|on) (\d{1,6}) (?=\d|до |на |to |сумм|бюджет|цен|сум|цін|budget|amount|price)"
    rf"|^[ \x00]*(\d{{1,6}}) (?={sum_words.CHANGED} )"
    r"|^[ \x00]*(\d{1,6}) (?=сумм|бюджет|цен|сум|цін|budget|amount|price)"
    r"|(?:(?<=бюджет )|(?<=сумму )|(?<=суму )|(?<=amount )|(?<=budget )|(?<=сумма )|(?<=сума ))"
    r"(\d{1,6}) (?=- \d|до |на |to |теперь |тепер |now |не \d|not \d)"
)
"""«сумма по 101 950 тысяч», «исправь сумму 67 на 315000»."""


def amount(said: Said) -> Intent | None:
    """A deal and a sum, and nothing else."""
    asked = sum_words.SUM.search(said.line.read)
    if (span := _between(said, asked)) is not None:
        return _no_sum_yet(said.copy(), span)
    said = said.copy()
    if not (found := _taken(said, asked)):
        return None
    marked = said.number is not None
    first = asked is not None and any(map(str.isdigit, said.line.read[: asked.start()]))
    said.take_leading_number()
    parted = _PARTED.match(said.line.typed_between(found[-1].start, found[-1].end)) and (said.number or 0) > _MANY
    in_words = amounts.said_in_words(said.line, found[-1].start, found[-1].end)
    guessed = not (said.number is None or marked or first or in_words or parted or sum_words.NOW.search(said.line.read))
    said.unread.extend(said.line.typed_between(one.start, one.end) for one in found[:-1])
    more_or_less = _changes(said.line, told=asked is not None)
    now = bool(sum_words.NOW.search(said.line.read) or _IS_UP.search(said.line.read)) or (
        asked is not None and asked["change"] is not None
    )
    vague = _is_vague(said.line, now=now)
    _take_links(said.line, found[-1].end)
    explicit = now or asked is not None
    name, rest = _whose(said, found[-1].end, explicit=explicit)
    told, rest = _agreed(said, found[-1].end, rest, anything=explicit and _is_large(found[-1]))
    if more(said, rest) or any(speaks(said.words(*span)) for span in rest):
        return None
    plain = explicit or _plain(said, name)
    sure = said.sure and plain and not (more_or_less or vague or guessed or said.unread)
    certain = not found[-1].doubtful or (now and found[-1].money.minor >= _THOUSAND)
    sure = sure and (certain or _of_somebody(said, name, found[-1]))
    return said.intent(Verb.AMOUNT, name=name, money=found[-1].money, note=told, sure=sure)


def _whose(said: Said, end: int, *, explicit: bool) -> tuple[str, list[tuple[int, int]]]:
    """Where the deal has its number, a word that is no name tells something else, as does a verb behind the sum."""
    if explicit and (then := next(iter(said.words(end)), None)) and tells(then.read):
        said.line.respell(then.start - 1, then.start, ",")
    name, rest = first_name(said)
    if said.number is not None and name and explicit and not surely(name):
        return "", list(said.line.pieces())
    return name, rest


def and_step(said: Said) -> Intent | None:
    """«Иванов 350к, позвонить завтра»: how much it is, and what comes next."""
    if not any(one.named for one in amounts.every(said.line)):
        return None
    rest = said.copy()
    task, doubtful, unread = first_step.step(rest)
    if task is None or task[1] is None or unread or not any(one.named for one in amounts.every(rest.line)):
        return None
    found = amount(rest)
    if found is None or not (found.name or found.number) or found.note:
        return None
    return replace(found, task=task, sure=found.sure and not doubtful)


def _is_vague(line: Line, *, now: bool) -> bool:
    """«до 900к», "up to 9k", but not "is up to 9k now"."""
    about = line.grab(_ABOUT)
    return about is not None and (
        not now or (about[0] == "up to" and not _IS_UP.search(" ".join(line.typed.lower().split())))
    )


def _take_links(line: Line, end: int) -> None:
    """«на», «теперь»: not in what is told behind the sum and a comma."""
    for match in list(sum_words.LINKS.finditer(line.read)):
        if "," not in line.read[end : match.start()]:
            line.take(*match.span())


def _changes(line: Line, *, told: bool) -> bool:
    """Whether the sum is added or taken off: of one that is `told` to be the budget a dash is no minus."""
    if told:
        line.grab(sum_words.DASH)
    changes = line.grab(sum_words.CHANGE) is not None
    line.grab(sum_words.SET)
    return changes


def _is_large(found: amounts.Found) -> bool:
    """No number of people, or of windows."""
    return found.named or found.money.minor >= _LARGE


_LARGE, _THOUSAND = 10_000_00, 1_000_00
_MANY = 99
_PARTED = lazily.compile(r"\d{1,3}[.,]\d{1,2} ?[^\W\d_]", re.IGNORECASE)
"""«317 1.95м»: no thousands before that, so the number is a deal's."""


def _taken(said: Said, asked: re.Match[str] | None) -> list[amounts.Found]:
    """The sums, taken from the line with the words that announce them and the number they are of."""
    said.line.grab(_INSTEAD)
    if asked and said.number is None and (of := said.line.grab(_OF)):
        said.number = int(of[of.lastindex or 0])
    found = _found(said, asked=asked is not None)
    for start, end in (*([asked.span()] if asked and found else []), *((one.start, one.end) for one in found)):
        said.line.take(start, end)
    return found


_AGREES = lazily.compile(
    r"[ ,]*(?:(?:он|она|они|він|вона|вони|he|she|they|клиент|клієнт|его|ее|их|его все|все) )?"
    r"(?:соглас[а-я]*|договорил[а-я]+|утвердил[а-я]*"
    r"|устро(?:ило|ит)|устраивает|подтвердил[а-я]*|по рукам|ок|окей|ok|okay|agreed|agrees|confirmed|accepted|approved"
    r"|погод(?:ив|ила|или|ився|илась|ились|жено)|домовились|згоден|згодна|згодні|затвердив|затвердила|влаштовує"
    r"|(?:без|с|со|з|зі|with|without|incl\w*|включая|у т\.?ч\.?|в т\.?ч\.?) (?:ндс|пдв|vat|монтаж|достав|установ"
    r"|встанов|подсвет|фурнитур|демонтаж|fitting|delivery)[^ ,]*"
    r"|(?:[^\W\d_]+ ){1,2}(?:не счита|не включ|не вход|не рахува|не вход)[^ ,]*"
    r"|(?:добавил|убрал|додал|прибрал|исключил|увеличил|уменьшил|пересчитал|перерахув|уточнил|сошлись|зійшлись"
    r"|сторговал)[^ ,]*"
    r"|(?:это |це |уже |вже )*(?:за вычетом|с уч[её]том|з урахуванням|вместе с|разом з|включая|плюс)"
    r"|added|removed|took out|agreed on|after the"
    r"|без [^\W\d_]+|(?:в|за|на) (?:месяц|год|квартал|місяць|рік)|(?:per|a) (?:month|year)"
    rf"|{prices.BEFORE_IT}|(?:со? |з |зі )?{prices.OFF.pattern})(?!\w)"
)


def _agreed(said: Said, end: int, rest: list[tuple[int, int]], *, anything: bool) -> tuple[str, list[tuple[int, int]]]:
    """«Петров 100к, согласен», «теперь 100к, …»: what stands behind the comma is kept, and the sum is no less sure."""
    after = [span for span in rest if "," in said.line.read[end : span[0] + 1] or _LESS.match(said.line.read, span[0])]
    kept = after if after and (anything or _AGREES.match(said.line.read, after[0][0])) else []
    kept = [*(span for span in rest if span not in after and _LESS.match(said.line.read, span[0])), *kept]
    return joined(said.line, kept), [span for span in rest if span not in kept]


_LESS = lazily.compile(
    rf"[ ,]*(?:(?:в|за|на) (?:месяц|год|квартал|місяць|рік)|(?:per|a) (?:month|year)"
    rf"|{prices.BEFORE_IT}|(?:со? |з |зі )?{prices.OFF.pattern})(?!\w)"
)


def _plain(said: Said, name: str) -> bool:
    """A name, and a sum of which nothing else is said."""
    return (len(name.split()) < 2 or surely(name)) and not prices.OFF.search(said.line.read)


def _of_somebody(said: Said, name: str, one: amounts.Found) -> bool:
    """«Эдик 3 350тыс»: a person is no goods of which there may be three."""
    grouped = (
        " " in said.line.typed_between(one.start, one.end).strip()
        and said.line.typed_between(one.start, one.end)[0].isdigit()
    )
    return one.named and grouped and bool(name) and all(names.given(word) for word in name.lower().split())


def _found(said: Said, *, asked: bool) -> list[amounts.Found]:
    """The sums of the line. Bare digits alone are looked for, not set."""
    found = [one for one in amounts.every(said.line) if not prices.of_something_else(said.line, one)]
    if not found:
        small = _small(said)
        return [small] if small else []
    whose = asked or said.number is not None or said.words(0, found[0].start)
    return found if whose or any(one.named for one in found) else []


_RANGE = lazily.compile(
    r"(?<!\w)(?<!по )(?<! у )(?<!for )(?<!of )(?<!on )\d+(?:[.,]\d+)? ?(?:-| до ) ?\d+(?:[.,]\d+)? ?(?:к|k|тыс\w*"
    r"|тис\w*|млн|т|м|руб\w*|грн)(?!\w)"
)


def _between(said: Said, asked: re.Match[str] | None) -> re.Match[str] | None:
    """«350-400к», but not «увеличь сумму 2954 до 1,3 млн»."""
    return None if asked and _OF.search(said.line.read) else _RANGE.search(said.line.read)


def _no_sum_yet(said: Said, span: re.Match[str]) -> Intent:
    said.unread.append(said.line.typed_between(*span.span()))
    said.line.take(*span.span())
    said.take_leading_number()
    name, _ = first_name(said)
    return said.intent(Verb.AMOUNT, name=name, sure=False)


_BARE = lazily.compile(r"(?<![\w.,:+#№-])(\d{1,2}[.,]\d{1,2}|\d{2,3})(?![\w.,:%-]| ?[^\W\d_])")


def _small(said: Said) -> amounts.Found | None:
    """«Иванов 900»: roubles or thousands? Asked."""
    match = _BARE.search(said.line.read)
    if dates.take(said.line.copy(), said.now) is not None:
        return None
    if match is None or (not said.line.read[: match.start()].strip(" \x00") and said.number is None):
        return None
    return amounts.Found(
        amounts.Money(round(float(match[1].replace(",", ".")) * 100), None), *match.span(), named=False, doubtful=True
    )
