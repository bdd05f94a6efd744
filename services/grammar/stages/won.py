"""A deal that is won: its sum, its reason, the words about it."""

import re
from dataclasses import replace

from services.grammar.company import lists
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.words import WEEKDAY_NAMES
from services.grammar.lexicon import wares
from services.grammar.line import Line
from services.grammar.money import amounts, prices
from services.grammar.said import Said
from services.grammar.stages import ends, reasons
from services.grammar.todo import follow
from services.grammar.when import dates
from services.grammar.whom import joined, with_title

_SUM_AFTER = (
    rf"(?=,? (?!(?:[^\W\d]+ )?{prices.OFF.pattern})(?:[^\W\d][\w-]* ){{0,3}}(?:(?:за|for|на) )?(?:миллион|мільйон|лям"
    r"|\d[\d., ]*"
    r"(?:000(?!\d)|\d{3}|[кkт](?!\w)|тыс|тис|т\.?р|тыр|млн|лям|ляма)))"
)
WON = lazily.compile(
    rf"(?<!\w)(?:(?:взял[аи]?|забрал[аи]?|закры(?:л|ла|ли)|взя(?:в|ла|ли)|забра(?:в|ла|ли)|took it){_SUM_AFTER}"
    rf"|^(?:\x00+|\d{{3,6}}) (?:успешн[ао]|успішн[ао])|успешно{_SUM_AFTER}"
    r"|закрыва(?:ем|ю|й)(?=.* успешно)|закрива(?:ємо|ю|й)(?=.* успішно)"
    r"|(?:успешно|успішно|successfully) (?:закры(?:та|ли|л|ла|то)|закри(?:та|ли|в|ла|то)|closed|заверш(?:ена|или"
    r"|ил[аи]?))"
    r"|(?:закрили|закрила|закрив|закрита)(?=.* успішно)|вы[ий]гра(?:на|ли|л|ла|н|но|нную|нной)|вигран(?:у|ою)"
    r"|куп(?:ил|ила|или|лено"
    r"|лена)|приобр(?:ел|ела"
    r"|ели)|прода(?:но|ли|л|ла|на|н)|(?<!не )реал[иі]зован(?:[оаыі]|ной|ною)?"
    r"|закры(?:л|ла|ли|лась|та|то|т|ть|то)(?=.* успешно)|закрой(?=.* успешно)|закрылись(?=.* успешно)"
    r"|заверши(?:л[аи]?|в|ла|ли|те"
    r"|ть)?(?=.* усп[еі]шно)|завершена(?=.* усп[еі]шно)|виграна?|вигра(?:ли|ла|в|но)|купи(?:в|ла|ли)"
    r"|придба(?:в"
    r"|ла|ли)|прода(?:в|но)"
    r"|(?<=\w )(?:теперь |тепер |уже |вже )?наш[аиі]?(?=!|, (?:вы|с)?купил)|(?<=\w )(?:перемога|победа)(?=[ .!]*(?:,"
    r"|$))|выкупил[аи]?"
    r"|выигрыш|виграш|успех|успіх|продали|успішно|deal(?:'s| is)? done|done deal|won(?!')|bought|sold(?! \S+ on "
    r"| (?:his|her|their) (?!the |an? |some |\d)[a-z]| the old )"
    r"|purchased|signed(?! (?:off|up|in"
    r"|out|(?:an? |the )?(?:nda|papers|paperwork|forms?|docs))(?!\w)))(?!\w)"
)


_BY_TAKING = lazily.compile(r"взя|забра|took")
_FOR = lazily.compile(r"[^\d\x00]*(?<!\w)(?:за|for|at|на) (?:миллион|мільйон|лям|\d)|\d")


def _of_something(line: Line, match: re.Match[str]) -> bool:
    """«взял весту 1 200 000», not «за»: won, perhaps."""
    return bool(_BY_TAKING.match(match[0]) and not _FOR.match(line.read, match.end() + 1))


def bought(said: Said, match: re.Match[str]) -> Intent:
    """«взял весту 1 200 000, цена и качество»: nobody tells why he took what he has not bought."""
    found = at(said.copy(), match.span(), sure=True)
    return found if found.reason_id or not _of_something(said.line, match) else replace(found, sure=False)


TOOK = lazily.compile(r"(?<!\w)(?:взял[аи]?|забрал[аи]?|взя(?:в|ла|ли)|забра(?:в|ла|ли)|took)(?!\w)")
_LARGE = 10_000_00
_PAID_FOR = lazily.compile(r"(?<!\w)(?:за|for) $")


def taken(said: Said, took: re.Match[str]) -> Intent | None:
    """«забрал джип, есть всё нужное», «забрал джип, всё наличкой, 2 млн»: behind a comma or the price a reason of the
    company's to buy, or, and that is asked about, a sum."""
    sums = [one for one in amounts.every(said.line) if one.named or one.money.minor >= _LARGE]
    sums = [one for one in sums if not prices.of_something_else(said.line, one)]
    comma = said.line.read.find(",", took.end())
    priced = (one.end for one in sums if _PAID_FOR.search(said.line.read, 0, one.start))
    start = comma if comma > 0 else next(priced, -1)
    if start < took.end():
        return _drove_off(said, took)
    reason, _ = reasons.find(said.copy(), said.vocabulary.won_reasons, list(said.line.pieces(start)))
    if reason is not None:
        return at(said.copy(), took.span(), sure=reason.sure)
    paid = any(_PAID_FOR.search(said.line.read, 0, one.start) for one in sums)
    return at(said.copy(), took.span(), sure=paid) if sums and said.words(0, took.start()) else None


def _drove_off(said: Said, took: re.Match[str]) -> Intent | None:
    """«забрал камри, понравилась презентация» without a comma; where no reason is told it is asked about."""
    what = next((word for word in said.words(took.end()) if word.read not in _HIS), None)
    if what is None or took[0].isascii() or not said.words(0, took.start()):
        return None
    if not _CAR.fullmatch(what.read) and not wares.sold(what.read):
        return None
    reason, _ = reasons.find(said.copy(), said.vocabulary.won_reasons, list(said.line.pieces(what.end)))
    certain = reason is not None and reason.full and reason.sure
    return at(said.copy(), took.span(), sure=certain)


_HIS = ("свой", "свою", "своє", "свого", "новый", "новую", "нову", "новий", "his", "her", "their", "the")
_CAR = lazily.compile(r"машин[ау]|авто(?:мобиль|мобіль)?|тачк[ау]|car|van")


def paid(said: Said, match: re.Match[str]) -> Intent | None:
    """«оплатила всё, 96 тысяч», «оплатил, цена и качество»; of another payment it is asked whether all is paid."""
    if _of_stage(said, match):
        return None
    whole = _IN_FULL.match(said.line.read, match.end()) or _ALL.search(said.line.read, 0, match.start())
    if whole is None:
        found = at(said.copy(), match.span(), sure=True)
        return found if found.reason_id else replace(found, sure=False)
    said = said.copy()
    said.line.take(*whole.span())
    return at(said, match.span(), sure=True)


_ALL = lazily.compile(r"(?<=\w) (?:все|полностью|целиком|сполна|усе|повністю) $")
_IN_FULL = lazily.compile(
    r" (?:все|всё|полностью|целиком|сполна|все полностью|усе|повністю|in full|everything)(?![\w ])"
    r"| (?:полностью|целиком|сполна|повністю|in full)(?= \d)"
)


def _of_stage(said: Said, match: re.Match[str]) -> bool:
    """«Рейзман договор подписала», «подписала договор», where «Договор» is a stage."""
    if not match[0].startswith(("подпис", "підпис")):
        return False
    before, after = said.stage(said.words(0, match.start())), said.stage(said.words(match.end())[:2])
    behind = said.words(before.end, match.start()) if before is not None else []
    beside = before is not None and before.full and (not behind or behind[0].read in _WITH)
    return beside or (after is not None and after.full and after.start == match.end() + 1)


_AND_PAID = lazily.compile(
    r"(?<=\x00) (?:and|и|й|та|і) (?:has |already |уже |вже )?(?:paid|оплатил[аи]?|(?:с|о)плати(?:в|ла|ли))(?!\w)"
)
"""«signed and paid»."""
_WITH = ("с", "со", "з", "із", "зі", "у", "по", "with")


def at(said: Said, span: tuple[int, int], *, sure: bool) -> Intent:
    line = said.line
    said.take_leading_number()
    _number_sold(said, span)
    said_so = line.read[slice(*span)]
    line.take(*span)
    _day_before(line, span[0], said)
    ends.take_stage(said, "won")
    ends.take_links(line)
    line.grab_every(WON)
    line.grab(_AND_PAID)
    found = _price(said)
    if found and _PAID.search(said_so) and not line.read[span[1] : found.start].strip(" \x00"):
        found = replace(found, doubtful=False)  # "has paid 9200"
    why = lists.find(said.words(), said.entries(said.vocabulary.won_reasons))
    name, rest = ends.name(said, span, until=why.start if why and why.full and why.quality > 1 else None)
    name, rest = with_title(said, name, rest) if rest and rest[0][1] <= span[0] else (name, rest)
    reason, rest = reasons.find(said, said.vocabulary.won_reasons, rest)
    note = joined(line, rest)
    sure = sure and not ends.another(note)
    note, task, certain, later = follow.follow_up(said, note)
    sure = sure and certain
    line.take_all()
    sure = said.sure and sure and (found is None or not found.doubtful) and (reason is None or reason.sure)
    sure = sure and not (found is None and _A_SUM.search(note))
    return said.intent(
        Verb.WON, name=name, note=note, sure=sure, money=found.money if found else None,
        reason_id=reason.id if reason else None, task=task, unread=(*said.unread, *later),
    )  # fmt: skip


_MANY = 99
"""So many things are sold at once."""
_SOLD = lazily.compile(
    r" (?:(?P<number>[2-9]\d|\d{3,6})(?= (?:for|at|за) | [$€£]\d| \d+(?:[.,]\d+)?k"
    r"| \d+ (?:миллион|мільйон|млн|тыс|тис|million|thousand))|(?P<alone>[2-9]\d|\d{3,4})(?=[ .!]*(?:$|, [a-zа-я])))"
)


def _number_sold(said: Said, span: tuple[int, int]) -> None:
    """«sold 176 for 11k»: of so many things one would be named; who is named before has paid so much."""
    match = _SOLD.match(said.line.read, span[1])
    if match is None or said.number is not None or _PAID.search(said.line.read[: span[1]]):
        return
    if match["alone"] and said.words(0, span[0]):
        return
    said.number = int(match["number"] or match["alone"])
    said.sure = said.sure and said.number > _MANY
    said.line.take(*match.span(match.lastgroup or 0))


_PAID = lazily.compile(r"(?:рас[сп]|розр|оплат|сплат|заплат)[^\W\d_]+$|paid$")
"""«оплатила 78000»: a sum, and no deal's number."""
_PRICE = lazily.compile(
    r"(?<!\w)(?:за|на|(?:на )?сумм[ау](?: сделки)?|итого|сума|бюджет|стоимость|цена|ціна|вартість|for|at)[ \x00]*$"
)


def _price(said: Said) -> amounts.Found | None:
    """The sum it was won for; a sum that something else is said of stays among the words."""
    line = said.line
    found = [one for one in amounts.every(line) if not prices.of_something_else(line, one)]
    if not found:
        return None
    chosen = found[-1]
    if len(found) > 1:
        said.unread.extend(line.typed_between(one.start, one.end) for one in found[:-1])
        said.sure = False
    for one in found:
        line.take(one.start, one.end)
    if before := _PRICE.search(line.read, 0, chosen.start):
        line.take(*before.span())
        large = len(line.typed_between(chosen.start, chosen.end)) > 3
        return replace(chosen, doubtful=chosen.doubtful and not large)
    return chosen


_A_SUM = lazily.compile(r"^\d[\d.,]*$|(?:^| )(?:за|по) \d[\d.,]*$", re.IGNORECASE)
"""«купил 1,15»: a sum, but of what?"""


def _day_before(line: Line, end: int, said: Said) -> None:
    """«в понедельник Иванов купил»: the day is no part of the name, but Середа is one."""
    head = line.copy()
    head.take(end, len(head.read))
    read = head.read
    if dates.take(head, said.now):
        if not head.words() and said.number is None and line.text(0, end).lower() in WEEKDAY_NAMES:
            return
        places = [place for place in range(end) if head.read[place] != read[place]]
        said.unread.append(line.typed_between(places[0], places[-1] + 1).strip())
        line.read = head.read[:end] + line.read[end:]
