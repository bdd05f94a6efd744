"""Papers that make a stage of the company's, and have been sent: «отправил Ильину кп и счёт» is «КП и счёт»."""

import re

from services.grammar.company import lists
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import speaks
from services.grammar.line import Word
from services.grammar.past import happened
from services.grammar.said import Said
from services.grammar.todo import follow

_SENT = lazily.compile(
    r"(?<!\w)(?<!\bне )(?<!\bnot )(?:(?:я |я уже |уже |вже |i |we |i've |we've |just )?(?:(?:от|на)правил[аи]?|выслал"
    r"[аи]?|(?:с|за)?кинул[аи]?|сбросил[аи]?|послал[аи]?|выставил[аи]?|(?:ві|о)дправи(?:в|ла|ли)|надісла(?:в|ла|ли)"
    r"|висла(?:в|ла|ли)|(?:с|за)кину(?:в|ла|ли)|виставил?[аи]?|вистави(?:в|ла|ли)|sent|emailed|issued|raised)"
    r"(?: (?:out|off|over|across|through))*(?: the| a)?)(?!\w)"
)
_BETWEEN = lazily.compile(
    r"(?<=\x00) (?:и|й|і|та|and|&|\+|(?:over |out |across )?to|for|к|для)(?= |$)|(?<= )the (?=\x00)"
    r"|(?<=\x00) (?:со?|with|зі?|із) (?=\x00)"
)


def sent(said: Said) -> Intent | None:
    """Only the whole name of an open stage, and two papers at least: «смету отправила» is a proposal."""
    verb = _SENT.search(said.line.read)
    if verb is None or (hit := _stage(said, verb)) is None:
        return None
    said = said.copy()
    said.take_leading_number()
    happened.take_earlier(said.line)
    said.line.take(*verb.span())
    said.line.take_words(_papers(hit, verb))
    said.line.grab_every(_BETWEEN)
    name, note = happened.who_and_what(said)
    note, task, sure, unread = follow.follow_up(said, note)
    said.line.take_all()
    return said.intent(
        Verb.MOVE, name=name, stage_id=hit.id, note=note, task=task, unread=(*said.unread, *unread),
        sure=said.sure and sure,
    )  # fmt: skip


def _stage(said: Said, verb: re.Match[str]) -> lists.Hit | None:
    """In the same clause, and nobody's doing before it."""
    start, stop = next(span for span in said.line.clauses() if span[0] <= verb.start() < span[1])
    hit = said.stage(said.words(start, stop))
    if hit is None or not hit.full or len(_papers(hit, verb)) < _SEVERAL:
        return None
    kind = next(stage.kind for stage in said.vocabulary.stages if stage.id == hit.id)
    return None if kind != "open" or speaks(said.words(0, min(verb.start(), hit.start))) else hit


_SEVERAL = 2


def _papers(hit: lists.Hit, verb: re.Match[str]) -> list[Word]:
    """Without the verb, which may be a part of the stage's name."""
    return [word for word in hit.words if not verb.start() <= word.start < verb.end()]
