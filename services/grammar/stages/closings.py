"""Won and lost: with the sum, with the reason from the company's list, with the words that were said about it."""

import re

from services.grammar.company import lists
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import FILL, speaks, tells
from services.grammar.line import Line
from services.grammar.people import firms, names
from services.grammar.said import Said
from services.grammar.stages import ends, lost, mislaid, won
from services.grammar.whom import subject

_PAID = lazily.compile(
    r"(?<!\w)(?:(?:рас)?(?:считал|платил)(?:ся|ась|ись)|розрахува(?:вся|лася|лась|лися|лись)|оплатил[аи]?"
    r"|заплатил[аи]?|подписал[аи]?|оплати(?:в|ла|ли)|сплати(?:в|ла|ли)|підписа(?:в|ла|ли)"
    r"|paid(?! (?:an? |the |his |her |their )?(?:deposit|first|half|part|\d+ ?%)))(?!\w)"
)


_NOT_SO = lazily.compile(
    r"(?:(?<!\w)(?:не|ні|not|never)|n't) ?$"
    r"|(?<!\w)(?:если|якщо|if|когда|when|почти|майже|almost|чтобы|может|возможно|наверное|мабуть|maybe|скоро"
    r"|вроде|вроде бы|кажется|похоже|як будто|ніби|наче|начебто|здається|apparently|seems to have|seemingly"
    r"|(?:would|could|might|should)(?:n't| not)? have|обещал|обещали|хочет|хотят|хоче|хочуть|планиру[ею]т"
    r"|собира[ею]тся|думает|грозит|wants to|might|may)(?: \w+)? ?$"
)


_LOST_A_THING = lazily.compile(
    r"(?<!\w)(?:lost|won) (?:(?:his|her|their|its|my|an?|contact|touch|track) |the (?!deal|sale|order|contract))"
    r"|(?<!\w)отказ(?! банк(?!\w))(?:ал[аи]?|али)? (?:в |от |по |со стороны )?(?:банк|кредит|рассрочк|лизинг|страхов"
    r"|визе|визы)"
    r"|(?<!\w)(?:получил\w*|пришел|прислал\w*|отримал\w*|отримав|прийшла|дал\w*) (?:отказ|відмов)"
    r"|(?<!\w)відмов\w+ (?:у |від |по )?(?:банк|кредит|лізинг|розстрочк)"
)
_WOULD = lazily.compile(r" (?:бы|б|би)(?!\w)")
_ELSEWHERE = lazily.compile(
    r"(?<!\w)(?:у (?!нас(?!\w)|мен|себя|понеділ|вівтор|серед|четвер|п'ятниц|субот|неділ|січн|лют|берез|квітн|травн"
    r"|червн|липн|серпн"
    r"|вересн|жовтн|листопад|грудн)[^\W\d_]+|в друг\w+|другую|другой|другое|в інш\w+|деінде|не у нас|с рук|з рук"
    r"|на (?:авито|дроме|олх|авториа|озоне?|вб|маркете)|elsewhere|from (?!us(?!\w))(?:an?other|someone|the comp\w+)"
    r"|somewhere else|уже (?:купил|взял)\w*[ .!]*$|already bought[ .!]*$|вже (?:купи|взя)\w+[ .!]*$)(?!\w)"
)


_NOT_BOUGHT = lazily.compile(
    r"(?<!\w)(?:didn't|did not|doesn't|does not|haven't|hasn't) (?:buy|bought|sign|signed|pay|paid)(?!\w)"
)


_QUESTION = lazily.compile(
    r"^[ ]*(?:кто|что|сколько|когда|где|почему|зачем|как|какие|какой|чей|хто|що|скільки|коли"
    r"|де|чому|як|which|who|what|when|how|why|where)(?!\w)"
)


def asks(line: Line) -> bool:
    """«кто отказался?» changes nothing."""
    return bool(_QUESTION.match(line.read))


def closing(said: Said) -> Intent | None:
    line = said.line
    if asks(line) or _LOST_A_THING.search(line.read):
        return None
    gained, gone = _whether(line, won.WON.search(line.read)), _refusal(line)
    if gained and gone and _of_two(said, gained, gone):
        return _kept(said, min(gained, gone, key=re.Match.start), Verb.NOTE)
    if gained and gone is None and (named := _by_stage(said.copy())) is not None and named.verb is Verb.LOST:
        return named
    if gone and gained is None and _SOFTLY.match(gone[0]) and (named := _by_stage(said.copy())) is not None:
        return named
    if gone and (gained is None or gained.start() >= gone.start() or gone[0] in ("отказ", "відмова", "lost")):
        return _lost(said.copy(), gone)
    if refused := _NOT_BOUGHT.search(line.read):
        return _kept(said, refused, Verb.NOTE)
    if gained is not None:
        return _doubted(said, gained) or won.bought(said, gained)
    return _by_stage(said.copy()) or _taken(said) or _paid(said)


def _whether(line: Line, match: re.Match[str] | None) -> re.Match[str] | None:
    """«узнать подписали ли», «спросить купил ли»: nobody knows yet."""
    return None if match is None or line.read.startswith(" ли", match.end()) else match


def _taken(said: Said) -> Intent | None:
    took = won.TOOK.search(said.line.read)
    return won.taken(said, took) if took is not None and not _doubted(said, took) else None


def _refusal(line: Line) -> re.Match[str] | None:
    """Of «передумали, отказ» the word that leaves no doubt."""
    found = [
        one
        for one in lost.LOST.finditer(line.read)
        if not (
            (mislaid.mislaid(line, one) and not firms.first(line, 0, one.start()))
            or _unless(line, one)
            or _none(line, one)
        )
    ]
    return next((one for one in found if not _SOFTLY.match(one[0])), found[0] if found else None)


def _unless(line: Line, match: re.Match[str]) -> bool:
    """«без передоплати не візьме»: with it he will."""
    return match[0].startswith("не ") and _WITHOUT.search(line.read, 0, match.start()) is not None


def _none(line: Line, match: re.Match[str]) -> bool:
    """«…, это не отказ»."""
    return match[0] in ("отказ", "відмова") and _DENIED.search(line.read, 0, match.start()) is not None


_DENIED = lazily.compile(r"(?<!\w)не $")
_WITHOUT = lazily.compile(
    r"(?<!\w)(?:без|если не|якщо не|поки не|пока не|раніше|раньше|until|without)(?:,? [^ ,.;]+){0,5},? $"
)


def _of_two(said: Said, gained: re.Match[str], gone: re.Match[str]) -> bool:
    """«Мороз купил, Орлова отказ»: two deals in one line, so neither is touched."""
    first, second = sorted((gained.span(), gone.span()))
    before, between = said.words(0, first[0]), said.words(first[1], second[0])
    return bool(before and between) and any(names.personal(word.read) or word.read.isdigit() for word in between)


def _paid(said: Said) -> Intent | None:
    paid = _whether(said.line, _PAID.search(said.line.read))
    return won.paid(said, paid) if paid is not None and not _doubted(said, paid) else None


def _doubted(said: Said, match: re.Match[str]) -> Intent | None:
    """«не купил», «если купит», «купил у других», «купил?»: never won without asking."""
    line = said.line
    if _MYSELF.search(line.read, 0, match.start()) and _BUYS.match(match[0]):
        return _kept(said, match, Verb.NOTE)
    if _ELSEWHERE.search(line.read):
        return _kept(said, match, Verb.LOST)
    if _SAID_SO.search(line.read, 0, match.start()) and match[0] in ("sold", "bought", "won"):
        return _kept(said, match, Verb.NOTE)
    if "?" in line.read or _NOT_SO.search(line.read[: match.start()]) or _WOULD.match(line.read, match.end()):
        return _kept(said, match, Verb.NOTE)
    return None


_SAID_SO = lazily.compile(r"(?<!\w)(?:said|says|told (?:me|us))(?!\w)")
"""«Penhaligon said the old Audi is already sold»."""
_MYSELF = lazily.compile(r"(?<!\w)(?:я|i) (?:[^ ,.;]+ ){0,4}$")
_BUYS = lazily.compile(r"купи|взя|забра|при[об]|bought|took|purch")
"""«я вже в маршрутці, хліба купила»: no client did."""


def _kept(said: Said, match: re.Match[str], verb: Verb) -> Intent:
    said = said.copy()
    said.take_leading_number()
    name, stop = "", 0
    if said.line.text(0, match.start()):
        name, stop = subject(said.line, 0, match.start())
    note = said.line.text(stop)
    if "?" in said.line.read and not note.endswith("?"):
        note += "?"
    said.line.take_all()
    return said.intent(verb, name=name, note=note, sure=False)


_OF_SOMETHING = lazily.compile(r" (?:от|від) (?!покуп|сделк|купів|угод)")
"""«отказ от трейд-ина» is not the end."""


_IN_PART = lazily.compile(
    r"[ ,]+(?:(?:еще|пока|ще|поки) )?(?:не (?:все|вся|всі|весь|полностью|целиком|повністю)|частично|частково"
    r"|not all|in part)(?!\w)"
)
"""«деньги получены не все»."""


def _by_stage(said: Said) -> Intent | None:
    """The company's own name of a closed stage."""
    closed = [stage for stage in said.vocabulary.stages if stage.kind in ("won", "lost")]
    entries = said.entries(closed)
    hit = lists.find(lists.unnamed(said.words(), entries), entries)
    if hit is None or not hit.full or (len(hit.words) == 1 and tells(hit.words[0].read)):
        return None
    kind = next(stage.kind for stage in closed if stage.id == hit.id)
    if (kind == "lost" and _OF_SOMETHING.match(said.line.read, hit.end)) or _IN_PART.match(said.line.read, hit.end):
        return None
    before = [word for word in said.words(0, hit.start) if not ends.LINKS.fullmatch(word.read)]
    why = lists.find(before, said.entries(said.vocabulary.won_reasons)) if kind == "won" else None
    before = [word for word in before if why is None or not why.full or word not in why.words]
    telling = [word for word in before if word.read not in ("на", "для", "под", "из", "от", "у")]
    if before and before[-1].read in ("не", "not", "ні") or speaks(telling):
        return None
    if _from_somebody(said, hit):
        said.line.take_words(hit.words)
        last = max(hit.words, key=lambda word: word.start)
        return won.at(said, (last.start, last.end), sure=True) if kind == "won" else None
    span, whole = (hit.start, hit.end), not _between(said, hit)
    return won.at(said, span, sure=whole) if kind == "won" else lost.at(said, span, sure=whole)


def _from_somebody(said: Said, hit: lists.Hit) -> bool:
    """«получили с Ремизовой деньги»."""
    between = [word for word in said.words(hit.start, hit.end) if word not in hit.words]
    return 1 < len(between) < _LONG and between[0].read in _FROM and between[-1].read not in FILL


_FROM = ("с", "со", "от", "з", "із", "зі", "від", "from")
_LONG = 4


def _between(said: Said, hit: lists.Hit) -> bool:
    """Another word among those of the stage's name."""
    return any(word not in hit.words and word.read not in FILL for word in said.words(hit.start, hit.end))


_SOFTLY = lazily.compile(
    r"передума[^ ]*$|.*ин?терес|.*ціка|.*interested|выбра|выбира|предпоч|обра|купи|взя|went|gone|going|signed"
    r"|.*cancelled"
)


_RIVAL = lazily.compile(r"конкур|компан|поставщ|постач|подряд|підряд|салон|дилер|dealer|garage|competit")
"""«выбрали конкурентов»: nothing is left to doubt."""


def _lost(said: Said, match: re.Match[str]) -> Intent:
    hedged = _NOT_SO.search(said.line.read[: match.start()]) or "?" in said.line.read
    hedged = hedged or (match[0] in ("потерял", "потеряла") and bool(said.words(0, match.start())))
    if hedged:
        return _kept(said, match, Verb.NOTE)
    rival = _RIVAL.search(match[0]) or _RIVAL.match(said.line.read, match.end() + 1)
    soft = bool(_SOFTLY.match(match[0])) and not rival and lost.CLOSED.match(said.line.read) is None
    return lost.at(said, match.span(), sure=not soft or lost.in_all_its_words(said, match))
