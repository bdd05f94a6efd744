"""What has not been done, or need not be, in Ukrainian and English: «рахунок ще не виставляв», "no need to call"."""

from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.notes import told
from services.grammar.said import Said

_PAPER = (
    r"(?:рахун(?:ок|ки)|кп|договір|договори?|пропозицію?|комерційну|акт|лист|каталог|документи|папери|фото|кошторис"
    r"|прайс"
    r"|довідк[уа]|специфікаці[юя])"
)
_NOT_YET = r"(?:(?:ще|поки|поки що|досі|все ще|так і|поки ще) )?"
_SENT = (
    r"(?:отрима|бачи|чита|надісла|надсила|відправ|відправля|вистави|виставля|підписа|оплати|оплач|скида|скину|дава|дан"
    r"|роби|зроби|готови|готува|диви)[^\W\d_]*"
)
_BY_US = (
    r"(?:(?:по|пере|за)?дзвони|телефонува|набира|набра|відправ|відправля|надсила|надісла|скида|скину|писа|вистав"
    r"|виставля"
    r"|зустріча|їзди|готува|показува)[^\W\d_]*"
)
_ORDER = r"(?:(?:по|пере|за)?дзвонити|телефонувати|набирати|набрати|писати|турбувати|чіпати)"
_QUOTE = r"(?:quote|invoice|contract|proposal|offer|estimate|deposit|paperwork|drawings|agreement|order form|spec|docs)"
_NOT_SENT = (
    r"(?:still )?(?:(?:is|was|are|were|has|have)(?:n't| not)|not|never)(?: been)?(?: yet)? (?:sent|ready|signed|paid"
    r"|done|received|seen|read|back|issued|raised|approved|agreed|out|there|right|in)(?!\w)"
)
_HAVE_NOT = r"(?:(?:i|we) )?(?:still )?(?:(?:have|had|did|could)(?:n't| not)|not|forgot to)(?: yet)?"
_TO_HIM = (
    r"(?:call(?:ed)?|rung|ring|phoned?|text(?:ed)?|e?mail(?:ed)?|send|sent|quoted?|invoiced?|chased?|message[d]?"
    r"|visit(?:ed)?"
    r"|seen|meet|met|spoken (?:to|with)|speak (?:to|with)|heard (?:back )?from|hear (?:back )?from)"
)
_NO_NEED = r"(?:there's )?no (?:need|point|use|rush|reason)(?: in| to)*"
_DO_NOT = r"(?:please )?(?:don't|do not|never) (?:call|ring|phone|text|chase|email|disturb)"
_DEEDS = (
    r"(?:call|ring|phon|text|email|chas|visit|send|reply|remind|meet|wait|hurry|quot|invoic|post|go|come|do|be"
    r"|worry)\w*"
)
_THINGS = (
    r"(?:invoice|quote|call|finance|delivery|deposit|warranty|fitting|installation|visit|survey|receipt|demo|reminder"
    r"|reply|test drive)s?"
)
_NEEDLESS = r"(?:нема(?:є)? (?:потреби|сенсу|нужди|чого)|не (?:треба|потрібно|варто|слід|можна))(?: [^ ,;]+)??"
_OF_A_LOAN = r"(?:в|у|на) (?:кредит|доставк|рахунк|кп|лізинг|страхов|гаранті|монтаж|розстрочк|знижк)[^\W\d_]*"
_OF_HIM = (
    told.of(rf"{_PAPER} {_NOT_YET}не (?:був |була |були )?{_SENT}"),
    told.of(rf"{_QUOTE} {_NOT_SENT}"),
    told.of(r"no (?:[a-z-]+ ){1,3}yet(?!\w)"),
    told.of(rf"{_NO_NEED} {_DEEDS}(?!\w)"),
    told.of(rf"no need for (?:an? |the |any )?{_THINGS}(?!\w)"),
    told.of(rf"{_DO_NOT}(?!\w)"),
    told.of(rf"{_NEEDLESS} (?:[^\W\d_]+(?:ти|тися|тись)|{_OF_A_LOAN})(?!\w)"),
)
_NAME = (
    r"(?!(?:him|her|them|it|me|us|you|back|the|an?|his|my|our|their|any|this|that|anyone|anybody|to)(?!\w))"
    r"(?P<who>[a-z][a-z'-]{2,})(?!\w)"
)
_NAMED = r"(?P<who>[^\W\d_][\w'-]{2,})(?!\w)"
_OF_WHOM = (
    lazily.compile(rf"[ \x00]*{_PAPER} (?P<who>[^ ,;]+(?:у|ю|ові|еві|єві|і|ї|а|я|ого|ої)) {_NOT_YET}не {_SENT}"),
    lazily.compile(rf"[ \x00]*(?:{_PAPER} )?{_NOT_YET}не {_BY_US} {_NAMED}"),
    lazily.compile(rf"[ \x00]*не (?:треба|варто|слід|потрібно|можна) {_ORDER} {_NAMED}"),
    lazily.compile(rf"[ \x00]*(?:the )?{_QUOTE} {_NOT_SENT} (?:to|by|for|with|from) {_NAME}"),
    lazily.compile(rf"[ \x00]*(?:the )?{_QUOTE} (?:to|by|for|with|from) (?P<who>[a-z][a-z'-]{{2,}}) {_NOT_SENT}"),
    lazily.compile(rf"[ \x00]*{_HAVE_NOT} {_TO_HIM} {_NAME}"),
    lazily.compile(rf"[ \x00]*(?:{_NO_NEED} (?:call|ring|phone|text|email|chase|visit)|{_DO_NOT}) {_NAME}"),
)
"""«рахунок ковалю не виставляв», "haven't called doyle yet": the name stands among the words, which are all kept."""
_DAY = lazily.compile(r"(?:on|before|after|until|till|yet|today|tomorrow|mornings|again)(?!\w)")


def undone(said: Said) -> Intent | None:
    """A note, sure of it: there is nothing to be done, and nothing was."""
    if said.phone is not None or "?" in said.line.read:
        return None
    if (found := told.first(said, _OF_HIM)) is not None:
        return found
    for pattern in _OF_WHOM:
        if (match := pattern.match(said.line.read)) is not None and not _DAY.match(match["who"]):
            return told.noted(said.copy(), said.line.text(*match.span("who")))
    return None
