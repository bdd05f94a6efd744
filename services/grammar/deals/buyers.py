"""Who buys, in a line about a new deal: a firm, a person."""

import re

from services.grammar.deals import before_phone, firm_contact, firm_first, firm_name, full_name, goods, unlisted
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, readings
from services.grammar.lexicon import things, wares
from services.grammar.lexicon.speech import FILL, tells
from services.grammar.line import Word
from services.grammar.people import firms, given, names, persons
from services.grammar.said import Said

_FROM = lazily.compile(r"[ ,]*(?:с|со|из|з|із|від|from) (?P<whence>\S+) (?=\S)")


def _from_somewhere(read: str) -> re.Match[str] | None:
    """«з Одеси Коваль …», but not «від Тетяни Мороз»."""
    match = _FROM.match(read)
    return match if match is not None and not names.given(match["whence"]) else None


def client(said: Said) -> str | None:
    """A firm that says so; a person by name; or what stands alone beside the things that are sold."""
    line = said.line
    firm = firms.first(line, 0, len(line.read))
    person = None if firm else _person(said)
    introduced = person is not None and firm_contact.introduced(said, person)
    house = unlisted.alone(said) or unlisted.client(said) if introduced else None
    house = house or (None if firm else firm_first.firm(said))
    if firm or house or person is None:
        span = firm_name.whole(said, firm) if firm else house or unlisted.client(said)
    else:
        span = full_name.whole(said, person)
    if span is None:
        return None
    span = persons.with_its_halves(line, span)
    if titled := _MR.search(line.read, 0, span[0]):
        span = (titled.start(), span[1])
    initials = _INITIALS.match(line.read, span[1])
    span = (span[0], initials.end() if initials else span[1])
    line.take(*span)
    named = line.typed_between(*span).strip(" ,;:") if initials else line.typed_between(*span).strip(" ,.;:")
    return _LABEL.sub("", named)


_LABEL = lazily.compile(r" (?:телефон|тел|номер|моб|phone|mobile|tel)$", re.IGNORECASE)
"""«ип сабиров телефон 8905…»."""


_TITLE = r"(?<!\w)(?:mrs?|ms|miss|dr|prof|rev|chief|alhaji|engr|pastor|sir|пан|пані|господин|госпожа|г-жа)\.?"
_MR = lazily.compile(rf"{_TITLE} $")
_INITIALS = lazily.compile(r" [^\W\d_]\.(?: ?[^\W\d_]\.)?")
_AT_END = lazily.compile(r"(?:[оеё]ва|ина|[сц]кий|[сц]кая|енко|чук|щук)$")
"""A surname after the goods; «… насосов» is no one."""


_WANTING = lazily.compile(
    rf"[ ,]*(?:{_TITLE} )?(?P<who>[^\W\d_]+(?: [^\W\d_]+)?) (?:хо(?:чет|тят)|хоче|хочуть|ищ(?:ет|ут)|шука(?:є|ють)"
    r"|интересу(?:ется|ются)|цікав(?:иться|ляться)|wants?|needs?"
    r"|(?:is )?(?:looking (?:for|at)|interested in|after(?= an? )))(?!\w)"
)


_PRONOUNS = frozenset({"він", "вона", "вони"})


def _wanting(said: Said, start: int, end: int) -> tuple[int, int] | None:
    """«Рубен Кастильо хочет гибрид»: goods want nothing, so this is who buys."""
    match = _WANTING.match(said.line.read, start, end)
    words = said.words(*match.span("who")) if match else []
    named = all(word.read not in FILL | _PRONOUNS | wares.COMMON and not things.is_object(word.read) for word in words)
    return match.span("who") if match and named else None


def wanting(said: Said) -> tuple[int, int] | None:
    """Who wants something, says the line."""
    return next(filter(None, (_wanting(said, *span) for span in said.line.pieces())), None)


_TITLED = lazily.compile(rf"{_TITLE} (?:[a-z]\.? )?(?P<who>[^\W\d_]{{2,}})(?P<more> [a-z'-]{{3,}}(?=,))?(?!\w)")


def _person(said: Said) -> tuple[int, int] | None:
    line = said.line
    if (several := unlisted.several(said)) is not None:
        return several
    titled = _TITLED.search(line.read)
    if titled and titled["who"] not in FILL | wares.COMMON and (titled["more"] or not names.given(titled["who"])):
        return titled.span()
    if (who := wanting(said)) is not None:
        return who
    for start, end in line.pieces():
        words = said.words(start, end)
        lead = goods.LEAD_IN.match(line.read[start:end]) or _from_somewhere(line.read[start:end])
        free = [word for word in words if not lead or word.start >= start + lead.end()]
        runs = [run for run in persons.every(free) if not (_thing(said.words(*run)) or _model(said, run))]
        if not runs:
            continue
        span = next((run for run in runs if any(names.given(word.read) for word in said.words(*run))), runs[0])
        first = free[0].start == span[0]
        alone = span[1] == free[-1].end and first
        certain = any(names.given(word.read) for word in free if span[0] <= word.start < span[1])
        if first or alone or certain or line.read[start : span[0]].rstrip().endswith((" для", " for", " от")):
            return span
        if _of_a_stranger(said, free, span):
            return free[0].start, span[1]
        last = free[-1]
        if runs[-1][1] == last.end and _after_goods(said, last):
            return runs[-1]
    return _unknown(said) or before_phone.stranger(said) or before_phone.beside(said)


def _of_a_stranger(said: Said, free: list[Word], span: tuple[int, int]) -> bool:
    """«Дзамболат Бероев солярис», «… 8 928 491 17 63»: a given name of no list, and what is sold comes behind."""
    beside = span[0] == free[0].end + 1 and full_name.stranger(free[0])
    return beside and (span[1] < free[-1].end or before_phone.behind(said, span[1]))


def _thing(words: list[Word]) -> bool:
    """«семена»: whoever buys stands in the nominative, and Семён does not."""
    if len(words) != 1 or words[0].read in given.ALL:
        return False
    things = (one & _NAMED_THING == _NAMED_THING and not one & Form.ANIMATE for one in readings(words[0].read))
    return names.given(words[0].read) and any(things)


def _model(said: Said, run: tuple[int, int]) -> bool:
    """«seat leon», «тигго 7 про макс»."""
    before = said.words(0, run[0])[-1:]
    return bool(before) and before[0].read in goods.MAKES | {"про"} and len(said.words(*run)) == 1


_NAMED_THING = Form.NOUN | Form.NOMINATIVE


_NO_OTHER = lazily.compile(r".{3,}(?:енко|чук|щук|нюк|[оеё]ва|дзе|швили|янц)")
_MEASURED = lazily.compile(
    r"\d ?(?:к?вт|квт|шт|м2|м3|мм|см|м|кг|л|га|куб\w*|тонн\w*|т|литр\w*|метр\w*|ток|мест|kw|kg|pcs)\.? $"
)


def _after_goods(said: Said, word: Word) -> bool:
    """«генератор 40 кВт Стебницкий», «газель Пивоваренко», but not «стол итальянский»."""
    if names.well_known(word.read) or (said.phone and _AT_END.search(word.read)):
        return True
    plain = _NO_OTHER.fullmatch(word.read) is not None
    return plain or _MEASURED.search(said.line.read[: word.start]) is not None


_COLUMNS = lazily.compile(r"[|;]| / ")
_OF_A_CALL = lazily.compile(
    r"вход\w+|исход\w+|пропущ\w+|звонок|дзвінок|вхідн\w+|вихідн\w+|пропущен\w+|missed|incoming|call|номер|телефон"
)


def _before_goods(said: Said, words: list[Word], after: tuple[int, int]) -> bool:
    """ "lead Shawna Petrov, minivan for a family of six"."""
    first = next((word for word in said.words(*after) if word.read not in ("a", "an", "the", "some")), None)
    goods_first = first is not None and (first.read.isdigit() or wares.ware(first.read))
    return goods_first and not any(wares.ware(word.read) or word.read in FILL for word in words)


def _unknown(said: Said) -> tuple[int, int] | None:
    """A name that is in no list: alone before the phone, when the line goes on with what is wanted."""
    pieces = list(said.line.pieces())
    words = said.words(*pieces[0]) if pieces else []
    columns = said.phone is not None or _COLUMNS.search(said.line.typed) is not None
    stranger = len(words) == 1 and not (words[0].read.isascii() or readings(words[0].read))
    english = len(words) == 2 and all(word.read.isascii() and word.read.isalpha() for word in words)
    if english and all(wares.ware(word.read) for word in words):
        return None
    if len(pieces) < 2 or not (columns or stranger or (english and _before_goods(said, words, pieces[1]))):
        return None
    alone = (
        len(words) == 1 and words[0].read not in wares.COMMON and any(goods.said(said, *span) for span in pieces[1:])
    )
    wanted = goods.LEAD_WANTS.match(said.line.read, *pieces[1])
    if not (wanted or alone or (english and said.words(*pieces[1]))):
        return None
    if not words or len(words) > 2 or any(word.read in FILL or word.read.isdigit() for word in words):
        return None
    if any(_OF_A_CALL.fullmatch(word.read) or tells(word.read) for word in words):
        return None
    return words[0].start, words[-1].end
