"""What a deal is worth now: a deal and a sum, and nothing else."""

import re

from services.grammar.intent import Intent, Verb
from services.grammar.lexicon.speech import speaks
from services.grammar.line import Line
from services.grammar.money import amounts, prices
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.stages import won
from services.grammar.when import dates
from services.grammar.whom import first_name, joined, more, surely

_NEW = (
    r"(?:уточнил(?:ась|ся|и)|изменил(?:ась|ся|и)|поменял(?:ась|ся|и)|утвердили|новая|новый|актуальная|итоговая"
    r"|окончательная"
    r"|нова|новий|остаточна|уточнилася|змінилася|змінилась|new|final|revised|updated)"
)
_SUM = re.compile(
    r"(?<!\w)(?P<change>(?:измени(?:ть)?|поменя(?:й|ть)|поставь|исправь|обнови|смени|зміни|постав|подними|поднять"
    r"|увеличь|увеличить"
    r"|снизь|снизить"
    r"|уменьши|уменьшить|повысь|збільш|зменш|set|change|update|raise|increase|lower|reduce)(?:те)? "
    r"|^[ \x00]*(?:снизил[аи]?|подня(?:л[аи]?|в)|повысил[аи]?"
    r"|увеличил[аи]?|уменьшил[аи]?|знизи(?:в|ла|ли)|підня(?:в|ла|ли)|raised|increased|lowered|reduced|dropped|cut)"
    r"(?=.* (?:до|to) \d) )?(?:the )?"
    r"(?:бюджет\w{0,2}|сумм[ауые]|сум[ауи]|цен[ау]|стоимость|вартість|цін[ау]|budget|amount|price"
    r"|value|итого?|всего|разом|всього|загалом|total)(?!\w)(?: сделки| угоди| of)?"
)


_SUM_OF = re.compile(rf"^[ \x00]*(?:{_NEW} )?{_SUM.pattern} (?:(?:по|для|у) |\d{{1,6}} ?[-:] ?\d)")


def told(line: Line) -> bool:
    """«Уточнилась сумма по Иванову: …»."""
    return _SUM_OF.match(line.read) is not None


_CHANGE = re.compile(r"(?<!\w)(?:минус|плюс|мінус|ещ[её]|еще|ще|minus|plus|another|extra|[+-](?= ?\x00))(?!\w)")
"""A sum to add or to take off, not what the deal is worth."""
_DASH = re.compile(r"(?<!\w) ?- (?=\x00)")
"""«бюджет по № 140 — 312 750»."""
_SET = re.compile(
    r"^[ \x00]*(?:поставь|запиши|измени|исправь|обнови|поменяй|постав|зміни|онови|set|change|update|make)(?:те)?(?!\w)"
)
_GREW = (
    r"измен[её]н[аоы]?|увеличен[аоы]?|снижен[аоы]?|уменьшен[аоы]?|змінено|збільшено|зменшено|(?:вы"
    r"|воз)?рос(?:ла)?|увеличил(?:ась|ся)|поднял(?:ась|ся)|снизил(?:ась|ся)|уменьшил(?:ась|ся)|упала?"
    r"|изменил(?:ась|ся)|поменял(?:ась|ся)|зміни(?:лась|лася|вся)|зр(?:осла|іс)|знизи(?:лась|лася|вся)"
    r"|збільши(?:лась|лася|вся)|зменши(?:лась|лася|вся)|went (?:up|down)|gone (?:up|down)"
)
_NOW = re.compile(rf"(?<!\w)(?:теперь|стал[аи]?|{_GREW}|тепер|now)(?!\w)")
_LINKS = re.compile(
    rf"(?<!\w)(?:измени(?:ть|те)?|поменя(?:ть|й|йте)|исправ(?:ить|ь|ьте)|обнов(?:ить|и|ите)|зміни(?:ти)?|онови(?:ти)?|на|до|в|к|по|теперь|стал[аи]?|уже|будет|{_GREW}|тепер|to|now|is|=|–|за)(?![\w'])"
)


_ABOUT = re.compile(
    r"(?<!\w)(?:не (?:больше|более|выше|меньше)|максимум|минимум|не дороже|до|от|max|min"
    r"|at most|up to|under)(?!\w)"
)


_IS_UP = re.compile(r"up to .* now[ .!]*$|(?:'s|is|are|was|went|gone|now|came|come) up to ")
_OF = re.compile(r"(?<!\w)(?:по|для|у|for|of) (\d{1,6}) (?=\d|до |на |to )|(?<=бюджет )(\d{1,6}) (?=- \d)")
"""«сумма по 101 950 тысяч»."""


_DEAL_TO = re.compile(
    r"^[ \x00]*(?:change|set|update|make|put|amend|adjust|raise|lower|drop|cut|bump|up|increase|reduce"
    r"|knock|bring|get|beat|talk) (?:deal )?"
    r"(?:(?P<number>\d{1,6})|(?P<who>[a-z'-]{2,}(?: (?!down|up)[a-z'-]{2,})?)) (?:down |up )?(?:to|at) (?=[$€£]? ?\d)"
)
"""«change 221 to £4,350», «drop hawkins to 10k»."""


def explicit(said: Said) -> Intent | None:
    """«поднять бюджет #12 до 1,3 млн»."""
    of = _DEAL_TO.match(said.line.read) if said.number is None else None
    if of and any(one.named or of["number"] for one in amounts.every(said.line)) and not _SUM.search(said.line.read):
        said = said.copy()
        said.number = int(of["number"]) if of["number"] else None
        start, end = of.span("who" if of["who"] else "number")
        said.line.take(of.start(), start if of["who"] else end)
        said.line.take(end, of.end())
        return amount(said)
    match = None if won.WON.search(said.line.read) else _SUM.search(said.line.read)
    if match is None:
        return None
    before = said.line.read[: match.start()].strip(" \x00")
    of_whom = _OF_WHOM.match(said.line.read, 0, match.start()) if before else None
    if before and not (_BEFORE.fullmatch(before) or (of_whom and (of_whom["new"] or _NOW.search(said.line.read)))):
        return None
    said = said.copy()
    said.line.take(of_whom.end("who") if of_whom else 0, match.start())
    return amount(said)


_BEFORE = re.compile(_NEW)
_OF_WHOM = re.compile(rf"[ \x00]*(?:у|по|для|в|for) (?P<who>[^ ,\x00]+(?: [^ ,\x00]+)??) (?P<new>{_NEW} )?$")
"""«у Лобанова поменялась сумма …»."""


def amount(said: Said) -> Intent | None:
    """A deal and a sum, and nothing else."""
    asked = _SUM.search(said.line.read)
    if span := _RANGE.search(said.line.read):
        return _between(said.copy(), span)
    said = said.copy()
    found = _taken(said, asked)
    if not found:
        return None
    marked = said.number is not None
    first = asked is not None and any(map(str.isdigit, said.line.read[: asked.start()]))
    said.take_leading_number()
    parted = _PARTED.match(said.line.typed_between(found[-1].start, found[-1].end)) and (said.number or 0) > _MANY
    in_words = amounts.said_in_words(said.line, found[-1].start, found[-1].end)
    guessed = not (said.number is None or marked or first or in_words or parted or _NOW.search(said.line.read))
    said.unread.extend(said.line.typed_between(one.start, one.end) for one in found[:-1])
    more_or_less = _changes(said.line, told=asked is not None)
    now = _NOW.search(said.line.read) is not None or (asked is not None and asked["change"] is not None)
    about = said.line.grab(_ABOUT)
    vague = about is not None and (not now or (about[0] == "up to" and not _IS_UP.search(said.line.typed.lower())))
    said.line.grab_every(_LINKS)
    name, rest = first_name(said)
    if said.number is not None and name and now and not surely(name):
        name, rest = "", list(said.line.pieces())
    told, rest = _agreed(said, found[-1].end, rest, anything=now and _is_large(found[-1]))
    if more(said, rest) or any(speaks(said.words(*span)) for span in rest):
        return None
    plain = asked is not None or now or _plain(said, name)
    sure = said.sure and plain and not (more_or_less or vague or guessed or said.unread)
    sure = sure and not (found[-1].doubtful and not _of_somebody(said, name, found[-1]))
    new = None if plain else said.intent(Verb.NEW, title=name, money=found[-1].money, sure=False)
    return said.intent(Verb.AMOUNT, name=name, money=found[-1].money, note=told, sure=sure, other=new)


def _changes(line: Line, *, told: bool) -> bool:
    """Whether the sum is added or taken off: of one that is `told` to be the budget a dash is no minus."""
    if told:
        line.grab(_DASH)
    changes = line.grab(_CHANGE) is not None
    line.grab(_SET)
    return changes


def _is_large(found: amounts.Found) -> bool:
    """No number of people, or of windows."""
    return found.named or found.money.minor >= _LARGE


_LARGE = 10_000_00
_MANY = 99
_PARTED = re.compile(r"\d{1,3}[.,]\d{1,2} ?[^\W\d_]", re.IGNORECASE)
"""«317 1.95м»: no thousands before that, so the number is a deal's."""


def _taken(said: Said, asked: re.Match[str] | None) -> list[amounts.Found]:
    """The sums, taken from the line with the words that announce them and the number they are of."""
    if asked and said.number is None and (of := said.line.grab(_OF)):
        said.number = int(of[1] or of[2])
    found = _found(said, asked=asked is not None)
    for start, end in (*([asked.span()] if asked and found else []), *((one.start, one.end) for one in found)):
        said.line.take(start, end)
    return found


_AGREES = re.compile(
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
    rf"|{prices.BEFORE_IT}|(?:со? |з |зі )?{prices.OFF.pattern})(?!\w)"
)


def _agreed(said: Said, end: int, rest: list[tuple[int, int]], *, anything: bool) -> tuple[str, list[tuple[int, int]]]:
    """«Петров 100к, согласен», «теперь 100к, …»: what stands behind the comma is kept, and the sum is no less sure."""
    after = [span for span in rest if "," in said.line.read[end : span[0] + 1] or _LESS.match(said.line.read, span[0])]
    kept = after if after and (anything or _AGREES.match(said.line.read, after[0][0])) else []
    kept = [*(span for span in rest if span not in after and _LESS.match(said.line.read, span[0])), *kept]
    return joined(said.line, kept), [span for span in rest if span not in kept]


_LESS = re.compile(rf"[ ,]*(?:{prices.BEFORE_IT}|(?:со? |з |зі )?{prices.OFF.pattern})(?!\w)")


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


_RANGE = re.compile(
    r"(?<!\w)\d+(?:[.,]\d+)? ?(?:-| до ) ?\d+(?:[.,]\d+)? ?(?:к|k|тыс\w*|тис\w*|млн|т|м|руб\w*|грн)(?!\w)"
)


def _between(said: Said, span: re.Match[str]) -> Intent:
    """«350-400к» is no sum yet."""
    said.unread.append(said.line.typed_between(*span.span()))
    said.line.take(*span.span())
    said.take_leading_number()
    name, _ = first_name(said)
    return said.intent(Verb.AMOUNT, name=name, sure=False)


_BARE = re.compile(r"(?<![\w.,:+#№-])(\d{1,2}[.,]\d{1,2}|\d{2,3})(?![\w.,:%-]| ?[^\W\d_])")


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
