"""«Иванов не клиент»: a supplier, a contractor, a wrong number."""

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.said import Said
from services.grammar.whom import subject

_NO_CLIENT = lazily.compile(
    r"(?:(?<!\w)(?:это|вообще|оказалось|оказался|оказалась|це|взагалі|виявився)(?!\w)[ ,]*)*"
    r"(?<!\w)(?:не (?:наш |наша )?(?:клиент(?:ом|ка)?|клієнт(?:ом|ка)?)|(?:is |are )?not (?:a |our )?clients?"
    r"|(?:is|are)n't (?:a |our )?clients?|(?:(?<=^)|(?<=^ ))no client|спам(?:ер\w*)?|spam(?:mer)?)(?:[ .!]*$|(?:, ?"
    r"| (?=(?:он|она|они|він|вона"
    r"|вони|he|she|they|just|просто|звонил|продавал|предлагал|хотел|was|wanted|selling|tried)(?!\w)))"
    r"(?P<why>.+))"
)


_THAT = ("то", "это", "це", "this", "that", "it")


def no_client(said: Said) -> Intent | None:
    """Somebody's name, or the number of a deal, that he is none, and why, behind a comma."""
    match = _NO_CLIENT.search(said.line.read)
    if match is None:
        return None
    said = said.copy()
    first = said.words(0, match.start())
    name, stop = subject(said.line, 0, match.start()) if first else ("", 0)
    if name and first[0].read in _THAT:
        return None
    if said.words(stop, match.start()):
        return None
    if (hit := said.stage(said.words(match.start()))) is not None and hit.full and len(hit.words) > 1:
        return None
    why = said.line.text(*match.span("why")) if match["why"] else ""
    said.line.take_all()
    return said.intent(Verb.NO_CLIENT, name=name, note=why)
