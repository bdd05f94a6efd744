"""A part of the price that was paid, in Ukrainian and English, is no sale: «сплатив аванс», "paid half, £5k to go"."""

from services.grammar.intent import Intent
from services.grammar.notes import told
from services.grammar.said import Said
from services.grammar.stages import won

_SUM = r"(?:[$€£] ?)?\d[\d., ]*(?:k|тис\w*|тыс\w*)? ?(?:грн|гривень|дол\w*|євро|\$|€|£)?"
_PAID = (
    r"(?:(?:has |have |just |already )?(?:paid|put down|left|sent|transferred|wired|dropped(?: off)?|given|gave)"
    r"|(?:вже |уже )?(?:да|вні?с|внес|сплати|оплати|заплати|залиши|перерахува|скину|кину|переказа)(?:в|ла|ли)?)"
)
_PART = (
    r"(?:deposit|prepayment|down ?payment|holding fee|first (?:payment|instal\w+)|завдат\w+|аванс\w*|передоплат\w+"
    r"|перш\w+ (?:внесок|платіж|частину))"
)
_SHARE = r"(?:half|a third|a quarter|part|some|\d+ ?%|половин\w+|частин\w+|третин\w+)(?!\w)"
_CAME = r"(?:is |has been |was )?(?:paid|received|in|down|надійшов|є|сплачен\w+)"
_TOLD = (
    told.of(rf"{_PAID} (?:up )?(?:an? |the |his |her |their )?(?:{_SUM} )?(?:of (?:the )?)?{_PART}(?!\w)"),
    told.of(rf"{_PAID} {_SHARE}"),
    told.of(rf"(?:(?:an? |the )?{_SUM} )?{_PART} {_CAME}(?!\w)"),
    told.of(rf"{_PAID} {_SUM} (?:завдат\w+|аванс\w*|передоплат\w+)"),
)


def deposit(said: Said) -> Intent | None:
    """A note, unless the company has a stage for it, or the deal is said to be won."""
    if said.phone is not None or "?" in said.line.read:
        return None
    numbered = said.copy()
    numbered.take_leading_number()
    for pattern in _TOLD:
        match = pattern.match(numbered.line.read)
        if match is None or won.WON.search(said.line.read) or _names_a_stage(said, match.start("told")):
            continue
        if (found := told.note_of(numbered, match)) is not None:
            return found
    return None


def _names_a_stage(said: Said, start: int) -> bool:
    stage = said.stage(said.words())
    return stage is not None and any(start <= word.start for word in stage.words)
