"""Words that stand beside «выиграна» and «отказ»: the name, the stage, what only links them."""

from services.grammar.company import lists
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, readings
from services.grammar.language.words import spelt
from services.grammar.lexicon import wares
from services.grammar.lexicon.speech import FILL, speaks
from services.grammar.line import Line
from services.grammar.people import firms, names, persons
from services.grammar.said import Said
from services.grammar.whom import subject

LINKS = lazily.compile(
    r"(?<!\w)(?:перенеси|переведи|двигай|перемести|move|закр(?:ой|ыл[аи]?|ыт[ао]|ыть|ый|ывай|ываем|ываю)|закрито"
    r"|закри(?:в|ла|ли)"
    r"|закрий|закрити|close|closed"
    r"|сделк[ауеи]|сделкой|угод[ауиі]|deal|сделка|as"
    r"|дожал[аи]?|дотисну(?:в|ла|ли)|успешно|успішно|successfully|как|(?<!dont )(?<!don't )(?<!not )(?:has|have)|в"
    r"|за)(?!\w)"
)


BECAUSE = lazily.compile(
    r"(?<!\w)(?:потому что|так как|тому що|бо|because|по причине|причина(?: отказа| потери| відмови)?|(?<!no )reason"
    r"|из-за|через те що)(?!\w)"
)


def take_links(line: Line) -> None:
    for match in list(LINKS.finditer(line.read)):
        links = match[0] not in ("в", "за", "как", "as") or line.read[match.start() - 1 : match.start()] == "\x00"
        if links and not _A_DEAL.search(line.read, 0, match.end()):
            line.take(*match.span())


_A_DEAL = lazily.compile(r"(?<!\w)(?:an?|better|another|other|their|his|her) (?:[a-z]+ )?deal$")
"""«got a fleet deal»: another one, elsewhere."""


def name(said: Said, span: tuple[int, int], *, until: int | None = None) -> tuple[str, list[tuple[int, int]]]:
    """The name before the verb, or else the one after it (and before `until`); and what else was said."""
    line = said.line
    pieces = [*line.pieces(0, span[0]), *line.pieces(span[0])]
    verb = " ".join(line.typed_between(*span).lower().split())
    before = [piece for piece in pieces if piece[1] <= span[0]]
    after = [piece for piece in pieces if piece[1] > span[0]]
    name, rest = "", []
    for start, end in before:
        some = name or (said.number is not None and not persons.first(line.words(start, end)))
        last = until if until is not None and start < until < end else end
        found, stop = ("", start) if some else subject(line, start, last)
        name = name or found
        if says(line, stop, end):
            rest.append((stop, end))
    after = [piece for piece in after if says(line, *piece)]
    if not name and said.number is None and after and line.read[span[1] : after[0][0]].strip("\x00:! ") == "":
        return _after_verb(line, after, rest, verb, until)
    return name, rest + after


_TRANSITIVE = lazily.compile(
    r"усп[еі]шн|реал[иі]зов|в[ыи][ий]?гра|успех|успіх|won|закр[оыи]|closed|done deal|deal done"
    r"|sale (?:is )?(?:done|made|agreed)"
)


def _after_verb(
    line: Line, after: list[tuple[int, int]], rest: list[tuple[int, int]], verb: str, until: int | None
) -> tuple[str, list[tuple[int, int]]]:
    start, end = after[0]
    span = firms.first(line, start, end) or persons.first(line.words(start, end))
    if span is not None:
        span = span[0], _with_second(line, span[1])
        around = [(a, b) for a, b in ((start, span[0]), (span[1], end)) if says(line, a, b)]
        return line.text(*span), [*rest, *around, *after[1:]]
    if (buyer := _to_whom(line, start, end)) is not None:
        return line.text(*buyer), [*rest, (buyer[1], end), *after[1:]]
    if verb == "sold" and (sold := _SOLD_TO.match(line.read, start, end)) is not None:
        what = [sold.span("what")] if sold["what"] else []
        return line.text(*sold.span("who")), [*rest, *what, *after[1:]]
    if verb == "lost" and (who := _LOST_HIM.match(line.read, start, end)) is not None:
        return line.text(*who.span("who")), [*rest, (who.end(), end), *after[1:]]
    if verb in ("sold", "продано") and (whom := _stranger(line, start, end)) is not None:
        return whom, [*rest, *after[1:]]
    if _TRANSITIVE.match(verb) and not speaks(line.words(start, end)):
        name, stop = subject(line, start, until if until is not None and start < until < end else end)
        return name, [*rest, *([(stop, end)] if says(line, stop, end) else []), *after[1:]]
    return "", [*rest, *after]


def _with_second(line: Line, end: int) -> int:
    """ "lost Marlow Joinery": a firm of two words."""
    following = next(iter(line.words(end)), None)
    return following.end if following and following.start == end + 1 and following.read in names.SECOND else end


def _to_whom(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """«продали Кармазину бус», "sold Tattersall the Fiesta": who bought stands before what."""
    first, second, *_ = [*line.words(start, end)[:2], None, None]
    if first is not None and second is None and line.text(start, end) == line.text(first.start, first.end):
        return (first.start, first.end) if _TO_ONE.fullmatch(first.read) or _to_nobody_known(first.read) else None
    if first is None or second is None or second.start != first.end + 1 or second.read in FILL - _ARTICLES:
        return None
    english = first.read.isascii() and second.read in _ARTICLES and first.read not in FILL
    known = readings(first.read)
    listed = names.surname_in_case(first.read)
    stranger = listed or all(one & Form.DATIVE and not one & Form.ANIMATE for one in known)
    given = stranger and first.read.endswith(("у", "ю", "ові", "еві")) and second.read[-1] not in "ую"
    feminine = (
        not known and first.read.endswith("і") and not names.personal(second.read) and not _TO.fullmatch(second.read)
    )
    return (first.start, first.end) if english or given or (feminine and first.read not in wares.COMMON) else None


_MAKES = frozenset(one.rstrip("аяоеи") for one in wares.COMMON)
"""«крет», «октави»: as they stand before an ending."""


def _to_nobody_known(word: str) -> bool:
    """«продали Хлібодару»: of no dictionary, and no make of cars."""
    strange = word.endswith(("у", "ю")) and not readings(word) and not word.isascii()
    return strange and word[:-1] not in _MAKES


def _stranger(line: Line, start: int, end: int) -> str | None:
    """ "sold prewitt for 21k": one word, and nothing that is sold is called so."""
    words = [word for word in line.words(start, end) if word.read not in FILL]
    alone = len(words) == 1 and words[0].read.isalpha() and not wares.ware(words[0].read)
    return line.text(words[0].start, words[0].end) if alone else None


_SOLD_TO = lazily.compile(
    r"[ ]*(?:(?P<what>(?:(?:the|an?|his|her"
    r"|our) )?[a-z0-9-]+(?: [a-z0-9-]+){0,3}) )??to (?P<who>[a-z'-]{2,}(?: [a-z'-]{2,})?)[ ]*$"
)
""""sold the Silverado to Villarreal"."""
_TO = lazily.compile(r"[^\W\d_]{2,}(?:у|ю|ові|еві|єві)")
_LOST_HIM = lazily.compile(r"[ ]*(?P<who>[a-z'-]{3,})(?= (?:he|she|they|we|it|his|her|their) )")
""""lost haddow he wanted 7 seats"."""
_TO_ONE = lazily.compile(r"(?!(?:друг|одн|ник|эт|т|сам)ому)[^\W\d_]{2,}(?:ому|ові|еві|єві)")
"""«продали Нагорному»."""
_ARTICLES = spelt("the a an his her their our")
_AND = lazily.compile(r"(?:и|і|й|та|and) ")


def another(note: str) -> bool:
    """«Иванов и Петров отказались»: two deals."""
    words = Line.of(note).words()
    return len(words) > 1 and _AND.match(note.lower()) is not None and names.personal(words[1].read)


def says(line: Line, start: int, end: int) -> bool:
    words = line.words(start, end)
    nothing = all(word.read in FILL or LINKS.fullmatch(word.read) for word in words)
    return bool(line.text(start, end)) and not (words and nothing)


def take_stage(said: Said, kind: str) -> None:
    """The stage's own name, beside the verb."""
    closed = [stage for stage in said.vocabulary.stages if stage.kind == kind]
    entries = said.entries(closed)
    hit = lists.find(lists.unnamed(said.words(), entries), entries)
    said.line.take_words(hit.words if hit and hit.full else ())
