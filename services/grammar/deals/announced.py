"""A new deal by its word, wherever it stands: «сделка …», «с авито новая заявка, …», «280 тыс аудит сделка ООО …»."""

import re
from collections.abc import Sequence
from dataclasses import replace

from services.grammar.company import lists
from services.grammar.deals import new_deal, with_source
from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.lexicon import wares
from services.grammar.lexicon.speech import tells
from services.grammar.line import TAKEN, Line, Word
from services.grammar.money import amounts
from services.grammar.people import firms, houses, names, persons
from services.grammar.said import Said
from services.grammar.stages.closings import closing
from services.grammar.todo import actions
from services.grammar.when import dates

MAKE = (
    r"(?:у (?:нас|меня|мене)|появил(?:ся|ась)|з'яви(?:вся|лася|лась))(?= нов)|нов(?:ая|ую|ый|ого|ых)|нова|нову|новий"
    r"|нов"
    r"|заведи|завести|создай|создать|добавь?|добавить|внеси|открой|оформи"
    r"|(?:в)?пиши|запиши|(?:за|в)писываю|запису[юємо]{1,3}|заношу|завожу|заводжу|вношу|добавляю|додаю|забей|вбей"
    r"|закинь|кинь|занеси|вноси|заводи|добавляй|створ(?:и|іть)|дода(?:й|йте)|забий|внеси"
    r"|записывай|записуй|записать|оформить|запланировать|create|add|new|open|make|log|put in|set up"
    r"|got(?= an? (?:new )?(?:lead|enquiry|inquiry)(?!\w))"
)
_KEYWORD = lazily.compile(
    rf"^[ ,\x00]*(?:(?P<make>(?:(?:{MAKE})[ :,]+(?:a |мне |новую |новый |нову |нового )?)+)(?:сделк[ауи]|сделочк[ау]"
    rf"|лида?|заявк[ауи]|угод[ауи]|ліда?|л[иі]д[оі]?ч?[оі]к|deal|lead|клиент(?:а|к[ау])?|клієнт(?:а|к[ау])?"
    r"|(?:фирму|фірму|компани[юя]|компані[юя])(?=[^,]+,)|client"
    r"|customer|prospect|enquiry|inquiry)"
    r"|(?P<bare>(?:(?:ещ[её]|еще|ще|another|one more)(?: (?:один|одна|одну|1))? (?=лид|лід|заявк|сделк|угод|lead"
    r"|enquiry))?"
    r"(?:(?:у (?:меня|нас|мене) )?(?:появил(?:ся|ась)|есть|є|приш(?:ел|ла)|прилетел[аи]?|упал[аи]?"
    r"|залетел[аи]?"
    r"|поступил[аи]?|нарисовал(?:ся|ась)|з'яви(?:вся|лася|лась)|надійш(?:ов|ла)|прийш(?:ов|ла)|впала|у (?:меня|нас"
    r"|мене))"
    r" (?:нов\w+ )?(?=лид|лід|заявка|сделка|угода|обращение|звернення))?"
    r"(?:(?:лид|лід|заявка|обращение) (?:залетел|прилетел|упал|прилетів|впав|поступил)[аи]?(?= [сзв])"
    r"|сделка|лид|заявка|обращение|угода|лід|звернення|deal|lead|(?:an? )?(?:new )?(?:enquiry|inquiry"
    r"|lead)(?: (?:has |just )?c[ao]me(?: in)?)?|(?:новая|новый"
    r"|нова|новий|new(?: one| 1)?)(?! \w*(?:задач|замет|напомин|встреч|зустріч"
    r"|завдан|нотатк|нагадув|task|note|remind|meeting)))))(?!\w)[ :,.-]*"
    r"(?:(?:for|на|для) (?=[^\W\d_]{2,}(?: [^\W\d_]{2,})?,))?"
)


def keyword(said: Said) -> Intent | None:
    """«сделка …», «новый лид …»."""
    match = _KEYWORD.match(said.line.read) or _behind_a_sum(said.line) or _KEYWORD_LAST.search(said.line.read)
    if match is None or said.number is not None:
        return with_source.first(said) or _within(said) or with_source.last(said)
    if match.re == _KEYWORD_LAST:
        parted = said.line.read.endswith(",", 0, match.start())
        first = None if parted else with_source.first(said) or _within(said)
        return first or with_source.last(said) or _deal_behind(said, match)
    if match["bare"] and said.phone is None and (closed := closing(said)) is not None and closed.sure:
        return None
    if _NOW_AT.search(said.line.read, match.end()) or (match["bare"] and _of_one_made(said, match.end())):
        return None
    said = said.copy()
    said.line.take(match.start(match.lastgroup or 0), match.end())
    deal = new_deal.deal(said)
    vague = _JUST_NEW.match(match["bare"] or "") and not (deal.client or deal.money or deal.phone)
    vague = vague or (_OF_ONE_MADE.search(said.line.typed.lower()) and not (deal.money or deal.phone))
    return replace(deal, sure=False) if vague else deal


_WITHIN = lazily.compile(
    r"(?<= )(?P<word>(?:нов(?:ая|ый|а|ий) |new )?(?:сделка|угода|заявка|deal|лид|лід|lead)) (?=[^ ])"
)


def _within(said: Said) -> Intent | None:
    """«280 тыс аудит сети сделка ООО Полимерстрой»: a sum and goods before the word, and who buys behind it."""
    match = _WITHIN.search(said.line.read)
    first = next(amounts.every(said.line), None)
    if match is None or first is None or not first.named or said.line.read[: first.start].strip() or said.number:
        return None
    firm = firms.first(said.line, match.end(), len(said.line.read))
    who = firm or persons.first(said.words(match.end())) or _house(said.words(match.end()))
    if who is None or any(tells(word.read) for word in said.words(0, match.start())):
        return None
    strange = next(iter(said.words(match.end())))
    if who[0] != match.end() and (who[0] != strange.end + 1 or readings(strange.read)):
        return None
    head, tail = said.line.typed_between(0, match.start()), said.line.typed_between(match.end(), len(said.line.read))
    said = said.copy()
    said.line.take(*match.span("word"))
    said.line.respell(match.start() - 1, match.start(), ",")
    deal = new_deal.deal(said)
    return deal if deal.client else new_deal.deal(Said.of(f"{tail}, {head}", said.now, said.vocabulary))


def _house(words: Sequence[Word]) -> tuple[int, int] | None:
    """«СТО Шатун»."""
    called = len(words) > 1 and words[0].read in houses.KINDS
    return (words[0].start, words[1].end) if called else None


def _behind_a_sum(line: Line) -> re.Match[str] | None:
    """«$1.2m new deal …»."""
    if amounts.AMOUNT.match(line.read.lstrip()) is None:
        return None
    first = next(amounts.every(line), None)
    if first is None or not (first.named or first.money.minor >= _LARGE) or line.read[: first.start].strip():
        return None
    after = line.copy()
    after.take(first.start, first.end)
    return _KEYWORD.match(after.read)


_LARGE = 100_000 * 100
_KEYWORD_LAST = lazily.compile(
    r"(?<=[\w,]) (?:лид|лід|сделка|угода|нов(?:ая|ую) (?:сделк[ау]|заявк[ау])|новый (?:лид|клиент)|нова угода|новий "
    r"(?:лід|клієнт)"
    r"|(?:new )?(?:deal|lead)|new client)(?!\w)[ :,.-]*(?=[^ :,.-])"
)
"""«завтра в 12 позвонить, новая сделка Чумаков рав4»."""


def _deal_behind(said: Said, match: re.Match[str]) -> Intent | None:
    """What is to be done, when and for how much may stand before the word, and what is sold; nobody's doings."""
    head = said.line.copy()
    head.take(match.start(), len(head.read))
    if _NEW.search(match[0]) and _names(head):
        said = said.copy()
        said.line.respell(match.start(), match.end(), ", ")
        deal = new_deal.deal(said)
        return deal if deal.client and deal.title else None
    dates.take(head, said.now)
    action = actions.begins(head) or actions.NOUN.search(head.read)
    first = next(iter(said.words(match.end())), None)
    if first is None or tells(first.read):
        return None
    others = [word for word in head.words() if word.start != (action and action.start()) and word.read not in _WHOM]
    whence = lists.find(others, said.entries(said.vocabulary.sources))
    if others and whence is not None and whence.full and len(whence.words) == len(others):
        others = []
    parted = said.line.read[: match.start()].endswith(",")
    if not parted and (others or not head.read[: match.start()].strip(f" {TAKEN}")):
        return None
    if others and (action or not _goods_alone(head) or persons.first(said.words(match.end())) is None):
        return None
    said = said.copy()
    said.line.take(match.start() + 1, match.end())
    said.line.respell(match.start(), match.start() + 1, ",")
    return new_deal.deal(said)


def _names(head: Line) -> bool:
    """«Кобрин Тарас новый клиент рав4 …»: who it is stands before the word, and nothing else."""
    words = head.words()
    who = words and (firms.first(head, 0, words[-1].end) or persons.first(words) or _house(words) or _of_two(words))
    return bool(who) and (words[0].start, words[-1].end) == who


def _of_two(words: Sequence[Word]) -> tuple[int, int] | None:
    """«Kessock Plumbing»."""
    return (words[0].start, words[-1].end) if len(words) > 1 and words[-1].read in names.SECOND else None


_NEW = lazily.compile(r" (?:нов|new )")
_WHOM = ("ему", "ей", "им", "йому", "їй", "їм", "him", "her", "them")


def _goods_alone(head: Line) -> bool:
    """«$38k bronco, lead Luis Ortega»."""
    amounts.take_every(head)
    words = [word for word in head.words() if not word.read.isdigit()]
    return bool(words) and all(wares.ware(word.read) for word in words)


def _of_one_made(said: Said, start: int) -> bool:
    """«сделка с Ивановым развалилась»: whatever has become of it, it is none that is new."""
    if _WITH.match(said.line.read, start) is None or said.phone is not None:
        return False
    return any(must_be(word.read, Form.PAST) or _BECAME.fullmatch(word.read) for word in said.words(start))


_WITH = lazily.compile(r"(?:с|со|з|із|зі|по|with) ")
_NOW_AT = lazily.compile(
    r"(?<!\w)(?:(?:теперь|тепер|сейчас|зараз) )?(?:на|у) (?:этапе|стадии|етапі|стадії)(?!\w)"
    r"|(?<!\w)now at "
)
"""«угода Будтранс тепер на етапі …»: it goes there."""
_BECAME = lazily.compile(r"[^\W\d_]{3,}(?:лася|лись|лися|лась|лось|[аиу]вся)|fell|collapsed|died|closed|went|came")
_OF_ONE_MADE = lazily.compile(
    r"(?<!\w)(?:закрыт|закрит|заверш|состоял|сорвал|отмен|завис|стоит(?!\w)|скасован|зірвал|closed|cancelled"
    r"|fell through|stuck)"
)
"""«сделка с Ивановым закрыта» makes none."""


_JUST_NEW = lazily.compile(r"нов|new$")
"""«Новая волна на КП»: a deal, or a firm that is called so."""


def told_after(text: str) -> str:
    """What stands after «новая сделка», as it was typed."""
    line = Line.of(text)
    match = _KEYWORD.match(line.read)
    return line.tail(match.end() if match else 0)
