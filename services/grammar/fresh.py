"""A new deal in one line: who, what, for how much, from where, what next; in any order."""

import re
from dataclasses import replace

from services.grammar import amounts, dates, lists, names, prices, steps
from services.grammar.closings import closing
from services.grammar.intent import Intent, Step, Verb
from services.grammar.likeness import Like
from services.grammar.line import Line
from services.grammar.said import OPAQUE, Said
from services.grammar.speech import FACT, FILL, speaks, tells

_MAKE = (
    r"нов(?:ая|ую|ый|ого|ых)|нова|нову|новий|нов|заведи|завести|создай|создать|добавь|добавить|внеси|открой|оформи"
    r"|запиши|створи|додай|create|add|new|open|make"
)
_KEYWORD = re.compile(
    rf"^[ ,\x00]*(?:(?P<make>(?:(?:{_MAKE})[ :,]+(?:a |мне |новую |новый |нову |нового )?)+)(?:сделк[ауи]|сделочк[ау]"
    rf"|лида?|заявк[ауи]|угод[ауи]|ліда?|deal|lead|клиента?|клієнта?|client)"
    r"|(?P<bare>сделка|лид|заявка|обращение|угода|лід|звернення|deal|lead|(?:new )?(?:enquiry|inquiry)|(?:новая|новый"
    r"|нова|новий|new)(?! \w*(?:задач|замет|напомин|встреч|зустріч"
    r"|завдан|нотатк|нагадув|task|note|remind|meeting))))(?!\w)[ :,.-]*"
)
_BEFORE_SOURCE = re.compile(
    r"(?<!\w)(?:с|со|из|от|по|через|from|via|by|through|з|із|зі|від|источник|джерело|source|канал)[ :]+(?:the )?$"
)
_LEAD_IN = re.compile(
    r"^[ ,]*(?:(?:ему|ей|им|йому|їй)?(?:за|на|для|по|от|бюджет|сумма|цена|стоимость|сума|ціна|интересует(?:ся)?"
    r"|интересуются|цікавить(?:ся)?|нуж(?:ен|на|но|ны)|хо(?:чет|тят)(?: купить)?"
    r"|ищ(?:ет|ут)|(?:при|рас)?сматрива(?:ет|ют)|смотр(?:ит|ят)|выбира(?:ет|ют)|подбира(?:ет|ют)|требуется"
    r"|потріб(?:ен|на|но|ні)|хоче|хочуть|шукає|телефон|тел|номер|зовут|клиент|клієнт"
    r"|wants?|needs?|looking (?:for|at)"
    r"|interested in|for|budget|price|phone|client|покупка|купить|заказ|и|а|with|from|of)(?!\w)[ :.]*)+"
)
_FROM_SOMEWHERE = re.compile(r"[ ,]*(?:с|со|из|з|із|від|from) \S+ (?=\S)")
_TRAIL = re.compile(
    r"(?:(?<!\w)(?:за|на|по|для|от|бюджет\w*|сумма|цена|тел|телефон|и|от|с|до|около|примерно|for|at|budget|with"
    r"|сума|from|up to|around|about|under|о|в)[ .:]*)+$"
)


def keyword(said: Said) -> Intent | None:
    """«сделка …», «новый лид …»."""
    match = _KEYWORD.match(said.line.read)
    if match is None or said.number is not None:
        return None
    if match["bare"] and said.phone is None and (closed := closing(said)) is not None and closed.sure:
        return None
    said = said.copy()
    said.line.take(*match.span())
    return _deal(said)


def told_after(text: str) -> str:
    """What stands after «новая сделка», as it was typed."""
    line = Line.of(text)
    match = _KEYWORD.match(line.read)
    return line.tail(match.end() if match else 0)


def told(said: Said) -> Intent | None:
    """Without the word: a phone, and a sum, a source or something that is sold."""
    if said.number is not None or FACT.search(said.line.read):
        return None
    if said.phone is None:
        return _of_firm(said)
    intent = _deal(said.copy())
    if intent.money or intent.source_id or (intent.title and intent.client):
        return intent if intent.title or intent.money else None
    if intent.client and not intent.task and not intent.note:
        find = Intent(Verb.FIND, phone=said.phone, name=intent.client)
        return replace(intent, sure=False, other=find)
    return None


def _of_firm(said: Said) -> Intent | None:
    """«ИП Мурадян касса 38000 от партнёров»: a firm, goods, a sum and a source are a deal."""
    firm = names.firm(said.line, 0, len(said.line.read))
    if firm is None or said.words(0, firm[0]) or any(tells(word.read) for word in said.words(firm[1])):
        return None
    intent = _deal(said.copy())
    return intent if intent.title and intent.money and intent.source_id else None


def _deal(said: Said) -> Intent:
    line = said.line
    money = _money(said)
    source = _source(said)
    task, doubtful, unread = _step(said)
    source = source or _source_last(said)
    client = _client(said)
    contact = _contact(said) if client else ""
    title, note = _title(said)
    note = ", ".join(filter(None, (note, contact)))
    if not title and client is None and note:
        title, note = note, ""
    line.take_all()
    slots = {
        "title": title, "client": client or "", "note": note, "task": task, "source_id": source.id if source else None,
        "money": money.money if money else None, "unread": (*said.unread, *unread),
    }  # fmt: skip
    said_enough = bool(title or client or said.phone)
    small = money is None and bool(_SMALL.search(title))
    sure = said_enough and not (doubtful or said.unread or small or (money and money.doubtful))
    return said.intent(Verb.NEW, **slots, sure=said.sure and sure and (source is None or source.sure))


_SMALL = re.compile(r"(?:^|\s)(?:\d{2,3}|\d+[.,]\d+)$")


def _money(said: Said) -> amounts.Found | None:
    """The sum named as money, else a bare number; two of a kind are asked about."""
    every = [one for one in amounts.every(said.line) if not prices.of_something_else(said.line, one)]
    found = [one for one in every if one.named] or [one for one in every if not one.doubtful] or every
    if not found:
        return None
    for one in found:
        said.line.take(one.start, one.end)
    said.unread.extend(said.line.typed_between(one.start, one.end) for one in found[:-1])
    return found[-1]


def _source(said: Said) -> lists.Hit | None:
    """After «с», «от», «по»; without them only a whole name of two words."""
    line, entries = said.line, said.entries(said.vocabulary.sources)
    for match in re.finditer(r"(?<!\w)[^\W\d_]", line.read):
        if not (before := _BEFORE_SOURCE.search(line.read, 0, match.start())):
            continue
        words = [word for word in said.words(match.start()) if word.start - match.start() < 40][:4]
        hit = lists.find(words, entries, kin=True)
        if hit is not None and hit.start == match.start():
            line.take(before.start(), hit.end)
            return hit
    hit = lists.find(said.words(), entries)
    if hit is not None and hit.full and len(hit.words) > 1:
        line.take(hit.start, hit.end)
        return hit
    return None


def _source_last(said: Said) -> lists.Hit | None:
    """«… пежо 308 сайт»: a word alone between other slots, or the last one, when something else is sold."""
    read, pieces, entries = said.line.read, list(said.line.pieces()), said.entries(said.vocabulary.sources)
    words = [said.words(*span) for span in pieces if not _LEAD_WANTS.search(read, *span)]
    if sum(map(len, words)) < 3:
        return None
    last = [] if not words or _LEAD_IN.match(read, words[-1][0].start) else words[-1][-1:]
    for one in [*(words_ for words_ in words if len(words_) == 1), last]:
        hit = lists.find(one, entries)
        if hit is not None and hit.full and hit.sure and hit.quality >= Like.FORM:
            said.line.take(hit.start, hit.end)
            return hit
    return None


def _step(said: Said) -> tuple[Step | None, bool, tuple[str, ...]]:
    """«…, позвонить завтра в 10», or only a moment."""
    line = said.line
    match = steps.begins(line) or _noun(line, said)
    if match is None:
        found = dates.take(line, said.now)
        if found is None:
            return None, False, ()
        idle = found.when is not None and found.when.at is None
        return (("", found.when) if found.when else None), found.doubtful or idle, found.unread
    end = next(stop for start, stop in line.clauses() if start <= match.start() < stop)
    found_step = steps.step(line, match, end, said.now)
    title = " ".join(filter(None, (found_step.title, found_step.name)))
    line.take(match.start(), end)
    return (title, found_step.when), found_step.doubtful, found_step.unread


_VISIT = re.compile(r"(?<!\w)(?:замер|оценка|примерка|тест[ -]?драйв|консультация|замір|консультація)(?!\w)")


def _noun(line: Line, said: Said) -> re.Match[str] | None:
    """«встреча в субботу»: with its day beside it."""
    match = steps.NOUN.search(line.read) or _VISIT.search(line.read)
    if match is None or not line.read[: match.start()].strip(" ,\x00"):
        return None
    after = line.copy()
    after.take(0, match.end())
    return match if dates.take(after, said.now) else None


def _client(said: Said) -> str | None:
    """A firm that says so; a person by name; or what stands alone beside the things that are sold."""
    line = said.line
    span = names.firm(line, 0, len(line.read)) or _person(said)
    if span is None:
        return None
    initials = _INITIALS.match(line.read, span[1])
    span = (span[0], initials.end() if initials else span[1])
    line.take(*span)
    return line.typed_between(*span).strip(" ,;:") if initials else line.typed_between(*span).strip(" ,.;:")


_CONTACT = re.compile(
    r"(?<!\w)(?:контакт\w*(?: лицо)?|конт\.? лицо|лпр|директор|гендир|бухгалтер|снабженец|закупщик"
    r"|contact(?: person)?)[ :]+"
)


def _contact(said: Said) -> str:
    """«… контакт Игорь Львович»: who speaks for the firm."""
    match = _CONTACT.search(said.line.read)
    start, words = (match.start(), said.words(match.end())) if match else (0, [])
    for first, last in said.line.pieces() if match is None else ():
        if names.person(said.words(first, last)) == (said.words(first, last)[0].start, said.words(first, last)[-1].end):
            start, words = said.words(first, last)[0].start, said.words(first, last)
    span = names.person(words)
    if span is None or (match and span[0] != match.end()):
        return ""
    said.line.take(start, span[1])
    return said.line.typed_between(start, span[1])


_INITIALS = re.compile(r" [^\W\d_]\.(?: ?[^\W\d_]\.)?")
_AT_END = re.compile(r"(?:[оеё]ва|ина|[сц]кий|[сц]кая|енко|чук|щук)$")
"""A surname after the goods; «… насосов» is no one."""


def _person(said: Said) -> tuple[int, int] | None:
    line = said.line
    for start, end in line.pieces():
        words = said.words(start, end)
        lead = _LEAD_IN.match(line.read[start:end]) or _FROM_SOMEWHERE.match(line.read[start:end])
        free = [word for word in words if not lead or word.start >= start + lead.end()]
        span = names.person(free)
        if span is None:
            continue
        first = free[0].start == span[0]
        alone = span[1] == free[-1].end and first
        certain = any(names.given(word.read) for word in free if span[0] <= word.start < span[1])
        if first or alone or certain or line.read[start : span[0]].rstrip().endswith((" для", " for", " от")):
            return span
        if said.phone and _AT_END.search(free[-1].read):
            return free[-1].start, free[-1].end
    return _unknown(said)


def _unknown(said: Said) -> tuple[int, int] | None:
    """A name that is in no list: alone before the phone, when the line goes on with what is wanted."""
    pieces = list(said.line.pieces())
    if said.phone is None or len(pieces) < 2 or not _LEAD_WANTS.match(said.line.read, *pieces[1]):
        return None
    words = said.words(*pieces[0])
    if not words or len(words) > 2 or any(word.read in FILL or word.read.isdigit() for word in words):
        return None
    return words[0].start, words[-1].end


def _says(said: Said, start: int, end: int) -> bool:
    return not all(word.read in FILL for word in said.words(start, end))


def wanted(said: Said) -> bool:
    """Somebody wants something, says the line."""
    return any(_LEAD_WANTS.match(said.line.read, *span) for span in said.line.pieces())


def _tells_else(said: Said, start: int, end: int) -> bool:
    """«пришёл с улицы …, хочет Ниву»: what is wanted stands elsewhere."""
    wants = _LEAD_WANTS.match(said.line.read, start, end)
    return wants is None and any(tells(word.read) for word in said.words(start, end)[:1])


def _title(said: Said) -> tuple[str, str]:
    """What is sold, and what else is told about it."""
    title, notes = "", []
    last = 0
    wants = wanted(said)
    for start, end in said.line.pieces():
        if wants and _tells_else(said, start, end):
            notes.append(said.line.text(start, end))
            continue
        broken = bool(re.search(r"[,;!?]|\.(?= |$)", said.line.read[last:start]))
        last = end
        text, told = _sold(said, start, end, first=not title or broken)
        if title and broken and speaks(said.words(start, end)):
            text, told = "", said.line.text(start, end)
        if text:
            title += (", " if broken else " ") + text if title else text
        if told:
            notes.append(told)
    return title, ", ".join(notes)


_LEAD_WANTS = re.compile(
    r"[ ,]*(?:хо(?:чет|тят)|хоче|хочуть|нуж(?:ен|на|но|ны)|потріб(?:ен|на|но|ні)|интересу\w+|цікав\w+|ищ(?:ет|ут)"
    r"|шука(?:є|ють)|(?:при|рас)?сматрива(?:ет|ют)|смотр(?:ит|ят)|выбира(?:ет|ют)|подбира(?:ет|ют)|wants?|needs?"
    r"|looking (?:for|at)|interested in)(?!\w)"
)
_WANTS = re.compile(r"(?<=\S )(?:хочет|хотят|просит|просят|wants?|needs?|хоче|хочуть|просить|интересует\w*)(?= )")


def _sold(said: Said, start: int, end: int, *, first: bool) -> tuple[str, str]:
    """The goods that a stretch names, without «нужна» before them; and what somebody wants besides."""
    read = said.line.read
    lead = _LEAD_IN.match(read[start:end]) if first else None
    start += lead.end() if lead else 0
    wants = _WANTS.search(read, start, end)
    told = said.line.text(wants.start(), end) if wants else ""
    stop = wants.start() if wants else end
    trail = _TRAIL.search(read[start:stop]) if read[stop : stop + 1] == "\x00" else None
    if OPAQUE not in read[start:stop] and not _says(said, start, stop):
        return "", told
    return said.line.text(start, start + trail.start() if trail else stop), told
