"""The stage that a deal leaves: «с тест-драйва на КП» names also where it goes."""

from services.grammar.language import lazily
from services.grammar.lexicon.speech import FILL
from services.grammar.said import Said

_OUT_OF = lazily.compile(r"(?<!\w)(?:с|со|з|із|зі|from) (?:the )?(?P<left>[^,\x00]{2,30}?)(?= (?:на|в|до|to) )")


def without(said: Said) -> Said:
    """The line without the words of it, when it names one."""
    match = _OUT_OF.search(said.line.read)
    words = said.words(*match.span("left")) if match else []
    hit = said.stage(words)
    if match is None or hit is None or any(word not in hit.words and word.read not in FILL for word in words):
        return said
    said = said.copy()
    said.line.take(*match.span())
    return said
