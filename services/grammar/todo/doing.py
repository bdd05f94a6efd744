"""What one does oneself at a moment to come: «завтра в 11 отвожу договор», "handing over the keys on Monday"."""

import re
from datetime import datetime
from functools import lru_cache

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, may_be, must_be, readings
from services.grammar.language.words import spelt
from services.grammar.line import Line, Word
from services.grammar.people import names
from services.grammar.when import dates

_WISHES = spelt(
    "хочу могу думаю планирую надеюсь боюсь знаю буду прошу рассчитываю собираюсь жду стою сижу "
    "замораживаю замораживаем заморожую "
    "хотим можем думаем планируем надеемся боимся знаем будем просим рассчитываем собираемся ждем "
    "можу планую сподіваюсь сподіваюся чекаю прошу розраховую збираюсь збираюся маю вважаю гадаю сумніваюсь "
    "хочемо можемо думаємо плануємо сподіваємось сподіваємося боїмося знаємо чекаємо просимо маємо вважаємо"
)
_I_GO = lazily.compile(
    r"(?:еду|їду|їдемо|несу|несемо|везу|веземо|йду|йдемо|беру|беремо|вожу|роблю|сідаю"
    r"|(?:[вз]|ви|від|за|до|при|пере|під|роз|пре|по|на|вста|у)?(?:возимо|носимо|ставимо|робимо|водимо|новлюємо)"
    r")"
)
_UKRAINIAN = lazily.compile(r"[^\W\d_]{2,}(?:[уая]ю|[уая]ємо)(?:ся|сь)?")
_ENGLISH = lazily.compile(
    r"(?:i'm |i am |we're |we are )?(?:(?:tak|hand|send|bring|deliver|fitt|prepar|print|order|book|pick|dropp|collect"
    r"|show"
    r"|driv|measur|head|email|invoic|install|gett|sort|draw|fetch|clean|valet|finish|complet|submitt|post|shipp|issu"
    r"|quot|sign|swing|popp|mail|fax|giv|go|call|ring|phon|meet|visit|register|transferr|carry|servic)ing)(?= )"
)
"""«coming», «moving», «thinking» are as a rule the client's."""
_THEIRS = lazily.compile(
    r"(?:going|giving|getting|taking) (?:delivery|away|on (?:holiday|leave)|to (?:think|decide|be)|back to (?:us|me))"
)
_SAY = (
    r"(?:говор(?:ит|ят|ил|ила|или)|ска(?:зал[аи]?|жет)|(?:на)?писал[аи]?|пиш(?:ет|ут)|сообщил[аи]?|ответил[аи]?"
    r"|предупредил[аи]?"
    r"|ка(?:же|жуть|зав|зала)|сказа(?:в|ла|ли)|(?:на)?писа(?:в|ла|ли)|пише|says?|said|told me|wrote|texted)"
)
_SAYS = lazily.compile(rf"(?<!\w){_SAY}[ ]*[,:;-]?[ ]*$")
_SAYS_AFTER = lazily.compile(rf"[ ,]*{_SAY}(?!\w)")
"""«говорит, в среду уезжаю»: not the rep's."""
_FAMILY = lazily.compile(
    r"[a-z]+ing (?:up |out )?(?:his|her|their) (?:wife|husband|son|daughter|kids?|mum|dad|brother|sister|family)"
)
_WORD = lazily.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


@lru_cache(8192)
def does(word: str) -> bool:
    """«везу», «підписуємо»: by who speaks, and now or soon."""
    if word in _WISHES or names.given(word):
        return False
    together = may_be(word, Form.TOGETHER) and not may_be(word, Form.NOUN)
    mine = may_be(word, Form.DOING) and must_be(word, Form.DOING | Form.PROMISE)
    if together or mine or _I_GO.fullmatch(word):
        return True
    return not readings(word) and _UKRAINIAN.fullmatch(word) is not None


def deed(line: Line, start: int, end: int, now: datetime) -> re.Match[str] | None:
    """Where it begins in a clause that tells no more than when and what one does."""
    own = line.copy()
    own.take(0, start)
    own.take(end, len(own.read))
    words = own.words()
    if not any(does(word.read) for word in words[:_NEAR]) and not _ENGLISH.search(own.read):
        return None
    found = dates.take(own, now)
    first = next(iter(own.words()), None)
    if found is None or found.when is None or first is None or found.when.day < now.date():
        return None
    if found.when.day == now.date() and found.when.at is None:
        return None
    if _SAYS.search(line.read, 0, start) or _SAYS_AFTER.match(line.read, end):
        return None
    if (
        own.read[start : first.start].strip(" ,\x00")
        or _THEIRS.match(own.read, first.start)
        or _FAMILY.match(own.read, first.start)
        or "пауз" in own.read
    ):
        return None
    return _ENGLISH.match(line.read, first.start) or (_WORD.match(line.read, first.start) if _does(own) else None)


def _does(own: Line) -> bool:
    """«отвожу калитку» and «калитку отвожу»."""
    first, *others = own.words()
    thing = bool(others) and may_be(first.read, Form.ACCUSATIVE) and not names.personal(first.read)
    return does(first.read) or (thing and does(others[0].read))


def besides(line: Line, now: datetime) -> list[Word]:
    """The words that are of no such deed: «утвердила смету, в понедельник подписываем договор»."""
    clauses = [span for place, span in enumerate(line.clauses()) if not (place and deed(line, *span, now))]
    return [word for span in clauses for word in line.words(*span)]


_NEAR = 8
"""Words, those of the moment among them."""
