"""What a line tells of a new deal, slot by slot: who buys, what, for how much, from where, what next."""

import re

from services.grammar.deals import buyers, coming, firm_contact, goods, sources
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.words import WEEKDAYS
from services.grammar.lexicon import wares
from services.grammar.line import Line
from services.grammar.money import amounts, prices
from services.grammar.people import firms
from services.grammar.said import Said
from services.grammar.todo import actions, first_step
from services.grammar.when import dates


def deal(said: Said) -> Intent:
    said.line.rewrite_first(_SPEAK_TO, "contact")
    aside = _aside(said)
    line, whole = said.line, said.line.read
    hidden = _called_like_a_day(said)
    money = _money(said)
    came = coming.take(said)
    source = came or sources.source(said) or sources.before_step(said)
    task, doubtful, unread = first_step.step(said)
    source = source or sources.standing_alone(said)
    line.read = line.read[: hidden[0]] + whole[slice(*hidden)] + line.read[hidden[1] :]
    client = buyers.client(said)
    source = source or sources.standing_alone(said)
    contact, more = firm_contact.contact(said, client) if client else ("", "")
    source = source or sources.standing_alone(said)
    money = _looked_at_again(money, line, whole) if money and money.doubtful else money
    title, note = goods.title(said)
    note = ", ".join(filter(None, (note, more, aside)))
    if not title and client is None and note:
        title, note = note, ""
    client, title = (title, "") if client is None and said.phone and _whole_name(title) else (client, title)
    line.take_all()
    slots = {
        "title": title, "client": client or "", "contact": contact, "note": note, "task": task,
        "source_id": source.id if source else None, "money": money.money if money else None,
        "unread": (*said.unread, *unread),
    }  # fmt: skip
    said_enough = bool(title or client or said.phone)
    small = money is None and _priced(title)
    sure = said_enough and not (doubtful or said.unread or small or (money and money.doubtful))
    return said.intent(Verb.NEW, **slots, sure=said.sure and sure and (source is None or source.sure))


def _whole_name(title: str) -> bool:
    """ "Aled Pryce": two English words in capitals, and neither is a thing or its make."""
    return _TWO_WORDS.fullmatch(title) is not None and not any(map(wares.ware, title.lower().split()))


_TWO_WORDS = lazily.compile(r"[A-Z][a-z'-]{2,} (?:Mc|Mac|O')?[A-Z][a-z'-]{2,}")


def _aside(said: Said) -> str:
    """«…, говорит машина нужна к новому году», «…, у него сеть автомоек»: told of him, and no part of what is sold."""
    match = _TOLD.search(said.line.read) or _OF_HIM.search(said.line.read)
    if match is None or actions.begins(said.line, match.start("aside")) or amounts.AMOUNT.search(match["aside"]):
        return ""
    text = said.line.text(*match.span("aside"))
    said.line.take(*match.span("aside"))
    return text


_TOLD = lazily.compile(
    r"(?<=[^ ,.])[ ,.]+(?P<aside>(?:(?:он|она|они|він|вона|вони|he|she|they) )?"
    r"(?:говор(?:ит|ят)|сказал[аи]?|каж(?:е|уть)|сказа(?:в|ла|ли)|says?|said) (?!плохо|хорошо|погано|добре)[^\x00]+)$"
)
_OF_HIM = lazily.compile(
    r"[,.] (?P<aside>(?:у (?:него|нее|них|нього|неї)|в (?:нього|неї|них)|деньги (?:есть|уже)|гроші є|но|але|but"
    r"|(?:she|he|they)(?:'s| is|'re| are) (?:trading|selling|moving|waiting|still|not|already)|(?:она|он|они|він|вона"
    r"|вони) "
    r"(?!хо|ищ|из |с |со |з |із |шука|цікав|интерес|смотр|дивит|пит|бер)[^\W\d_]+) [^\x00,]+)(?=,|$|[.] ?$)"
)


def _priced(title: str) -> bool:
    """«веста 900»: a number that may be the price, but not that of a model."""
    small = _SMALL.search(title) and not (_MODEL.fullmatch(title) or _ENGINE.fullmatch(title))
    return bool(small or _UNCOUNTED.search(title.lower()))


_SPEAK_TO = lazily.compile(
    r"(?<=[ ,])(?:(?:speak|talk) (?:to|with)|ask for|(?:обращаться|звонить) к|(?:спросить|спрашивать|звать|общаться с)"
    rf"|питати|спілкуватися з)(?= [^\W\d_])(?![^,;]*(?<!\w)(?:{'|'.join(WEEKDAYS)}|завтра|сегодня|сьогодні|через"
    rf"|today|tomorrow"
    r"|next|tonight|[во] \d|at \d))"
)
"""«…, speak to Carol Whitby, …»: who speaks for the firm, and no step."""
_MODEL = lazily.compile(r"(?:.* )?(?:peugeot|пежо) [1-5]0[0-8]", re.IGNORECASE)
"""A car is called so: the number is no price."""
_ENGINE = lazily.compile(r"[a-z][a-z -]* [0-5]\.\d", re.IGNORECASE)
""""polo 1.0"."""


def _called_like_a_day(said: Said) -> tuple[int, int]:
    """«ООО Завтра», hidden from whoever looks for a day; else nothing."""
    firm = firms.first(said.line, 0, len(said.line.read))
    if firm is None or dates.take(said.line.only(*firm), said.now) is None:
        return 0, 0
    said.line.take(*firm)
    return firm


_UNCOUNTED = lazily.compile(r"(?<!\d )(?<!\w)(?:тысяч|тисяч)(?!\w)")
"""«десь тисяч триста»: a sum that was not read."""
_SMALL = lazily.compile(r"(?:^|\s)(?:\d{2,3}|\d+[.,]\d+)$")


def _money(said: Said) -> amounts.Found | None:
    """The sum named as money, else a bare number; two of a kind are asked about."""
    said_so = list(amounts.every(said.line))
    every = [one for one in said_so if not prices.of_something_else(said.line, one)]
    every = every or [one for one in said_so if len(said_so) == 1 and prices.of_delivery(said.line, one)]
    on_credit = [one for one in said_so if one.named and _ON_CREDIT.search(said.line.read, 0, one.start)]
    every = every if any(one.named for one in every) else on_credit or every
    every = [one for one in every if one.named or not _YEAR.fullmatch(said.line.read, one.start, one.end)]
    plain = [one for one in every if not _metres(said.line, one)]
    every = plain if any(one.named for one in plain) else every
    found = [one for one in every if one.named] or [one for one in every if not one.doubtful] or every
    if not found:
        return None
    for one in found:
        said.line.take(one.start, one.end)
    said.unread.extend(said.line.typed_between(one.start, one.end) for one in found[:-1])
    return found[-1]


def _looked_at_again(found: amounts.Found, line: Line, whole: str) -> amounts.Found:
    """«миллион восемьсот вебинар»: what stands behind the sum is the source, and nothing that it counts."""
    again = line.copy()
    again.read = whole[: found.end] + line.read[found.end :]
    return next((one for one in amounts.every(again) if one.start == found.start), found)


_ON_CREDIT = lazily.compile(r"(?<!\w)(?:в|у|под|под|на) (?:кредит|рассрочку|лизинг|розстрочку|лізинг)[ \x00]*$")
"""«октавія в кредит 27к $»: how it is paid for, and then the price."""
_YEAR = lazily.compile(r"(?:199|20[0-3])\d")
"""«рено меган 2017»: of such a year, and no price."""
_LETTERED = lazily.compile(r"\d+(?:[.,]\d+)? ?[мmт]")


def _metres(line: Line, one: amounts.Found) -> bool:
    """«кабель 500м 30к»: beside a sum."""
    return _LETTERED.fullmatch(line.read, one.start, one.end) is not None
