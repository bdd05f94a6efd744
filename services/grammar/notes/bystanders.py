"""What others have bought or refused: «у Дацюка брат купив», "doyle's bank refused"."""

from dataclasses import replace

from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.lexicon.around import AROUND
from services.grammar.money import amounts, prices
from services.grammar.notes import told
from services.grammar.said import Said

_SOMEBODY = f"(?:{'|'.join(sorted(AROUND))})"
_SETTLED = (
    r"(?:(?:купи|прода|підписа|відмови|придба|замови|вигра|програ|оплати|заплати|обра|передума|взя)"
    r"(?:в|ла|ли|вся|лася|лась|лися|лись)"
    r"|(?:купи|прода|подписа|приобре|заказа|выигра|оплати|заплати|выбра|передума|взя)(?:л|ла|ли)|отказал(?:ся|ась|ись))"
)
_DECIDED = (
    r"(?:bought|signed|paid|won|sold|purchased|ordered|lost|refused|declined|rejected|cancell?ed|pulled out|backed out"
    r"|chose)"
)
_FEW = r"(?:[^ ,;]+ ){0,2}?"
_BEHIND_THE_NAME = (
    lazily.compile(rf"[ \x00]*(?P<who>(?:у|в) (?:[^ ,;]+ ){{1,2}}?)(?P<told>{_SOMEBODY} {_FEW}{_SETTLED}(?!\w))"),
    lazily.compile(
        r"[ \x00]*(?P<who>(?:[^ ,;]+[уюіей] ){1,2}?)(?P<told>(?:по)?звонил[аи]? (?:из|от|с) (?:\d-го|друг|чуж|сосед"
        r"|банк)[^\W\d_]*(?!\w))"
    ),
    lazily.compile(rf"[ \x00]*(?P<who>(?:[a-z'-]+ ){{1,2}}?)(?P<told>{_SOMEBODY} {_FEW}{_DECIDED}(?!\w))"),
)
_BEFORE_THE_NAME = (
    lazily.compile(rf"[ \x00]*{_SOMEBODY} (?P<who>[^ ,;]+(?:а|я|и|і|ого|ої)) {_FEW}{_SETTLED}(?!\w)"),
    lazily.compile(rf"[ \x00]*(?:the )?{_SOMEBODY} {_DECIDED} (?P<who>[a-z-]+)'s(?!\w)"),
)
"""«брат Дацюка купив в інших», "bank refused doyle's loan": all the words are kept."""


_SAID_OF_HIM = lazily.compile(
    rf"[ \x00]*(?:(?:his|her|their|the) )?{_SOMEBODY} {_FEW}{_DECIDED}(?!\w)|[ \x00]*(?:(?:его|ее|их|його|її"
    rf"|їх) )?{_SOMEBODY} {_FEW}{_SETTLED}(?!\w)"
)


def is_told(said: Said) -> bool:
    """«Rowntree: his son bought the same one»: behind the colon it is told of another."""
    return _SAID_OF_HIM.match(said.line.read) is not None


def bystander(said: Said) -> Intent | None:
    """A note: the deal is where it was. Where a sum is named, it is perhaps the deal that was settled."""
    if said.phone is not None:
        return None
    paid = any(not prices.of_something_else(said.line, one) for one in amounts.every(said.line))
    found = _told(said)
    return replace(found, sure=False) if found and paid else found


def _told(said: Said) -> Intent | None:
    for pattern in _BEHIND_THE_NAME:
        if (match := pattern.match(said.line.read)) is not None:
            return told.note_of(said.copy(), match)
    for pattern in _BEFORE_THE_NAME:
        if (match := pattern.match(said.line.read)) is not None:
            return told.noted(said.copy(), said.line.text(*match.span("who")))
    return None
