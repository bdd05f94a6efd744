"""A stage or a success come to: «дошли до КП и счёта», «уговорил Чижикова на тест-драйв», «довели до успеха»."""

import re
from dataclasses import replace

from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.said import Said
from services.grammar.stages import closings, moves, won

_CAME = (
    r"(?:до|пере|вы)ш(?:ел|ла|ли)|довел[аи]?|дотянул[аи]?|дожал[аи]?|добрал(?:ся|ась|ись)|доехал[аи]?|прокатил(?:ся"
    r"|ась|ись)|покатал(?:ся|ась|ись)|съездил[аи]?|прокат(?:ався|алася|ались)|прої(?:хався|халася|халась|хались)"
    r"|проехал(?:ся|ась|ись)|дотащил[аи]?"
    r"|дополз(?:л[аи])?"
    r"|добил(?:ся|ась|ись)|продвинул(?:ся|ась|ись)|(?:ді?|пере|ви)йш(?:ов|ла|ли)|дов(?:ів|ела|ели)|дотяг(?:ла|ли|нув"
    r"|нула|нули)|доїха(?:в|ла|ли)"
    r"|діста(?:вся|лася|лась|лися|лись)|дотис(?:нув|ла|ли|нула|нули)|просуну(?:вся|лася|лась|лися)"
)
_WHOM = r" (?!(?:на|до|к|в) )(?:(?:с|со|з|із|зі) )?[^ ,\x00]+(?: [^ ,\x00]+)??"
_UP_TO = lazily.compile(
    rf"(?<!\w)(?:(?:мы|ми|уже|вже|наконец|нарешті) )*(?:{_CAME})(?P<whom>{_WHOM})?(?: сегодня| сьогодні| вчера"
    rf"| вчора)? (?:до|к|на)(?= )"
    r"|(?<!\w)(?:we |i |we've |i've )?(?:have |has )?(?:finally |now )?(?:got|gotten|made it|come|came|moved"
    r"|progressed)"
    rf"(?P<who>{_WHOM})?"
    r" (?:as far as|up to|through to|to)(?: the)?(?= )"
    r"|(?<!\w)(?:we're|we are|i'm) (?:now )?moving(?: on)? to(?: the)?(?= )"
    r"|(?<!\w)(?:we |i |we've |i've )?(?:have |has )?(?:finally |now )?reached(?: the)?(?= )"
)
"""«с Ветростроем дошли до», «перешли на», "has got as far as"."""
_AGREED = (
    r"(?:уговор|убед|подб|раскрут|заман|склон)ил[аи]?|сагитировал[аи]?|зазвал[аи]?|вытащил[аи]?|вытянул[аи]?"
    r"|(?:с|до)говорил(?:ся|ась|ись)|услови(?:лся|лась|лись)|(?:[ув]мов|підб|заман)и(?:в|ла|ли)|перекона(?:в|ла|ли)"
    r"|витягну(?:в|ла|ли)|(?:домов|зговор)и(?:вся|лася|лась|лися|лись)"
)
_INTO = lazily.compile(
    rf"(?<!\w)(?P<verb>{_AGREED})(?P<whom>{_WHOM}) (?:на|о|про)(?= )"
    r"|(?<!\w)(?:we |i )?(?P<told>talked|persuaded|convinced|got|coaxed|nudged|sweet-talked|agreed with|arranged with)"
    rf"(?P<who>{_WHOM}) (?:into|to (?:agree to|take|do|come (?:in )?for)|on|for)(?: an?| the)?(?= )"
)
_SUCCESS = lazily.compile(
    r" (?:успех|успіх|побед|перемог|продаж|сделк|угод|оплат|победн\w+ конц|the sale|a sale|success"
    r"|signature)[^\W\d_]{0,3}(?!\w)"
)


def reached(said: Said) -> Intent | None:
    """Only where the stage is named right behind the words."""
    for match in (_UP_TO.search(said.line.read), _INTO.search(said.line.read)):
        if match is None or _NOT.search(said.line.read[: match.start()]) or closings.asks(said.line):
            continue
        if (found := _of(said.copy(), match)) is not None:
            return found
    return None


_NOT = lazily.compile(
    r"(?<!\w)(?:не|ні|not|never|хочет|хотят|хоче|просил\w*|если|якщо|if|когда|when|чтобы|щоб)(?: \w+)? ?$|n't ?$"
)


def _of(said: Said, match: re.Match[str]) -> Intent | None:
    line = said.line
    if match.re == _UP_TO and (success := _SUCCESS.match(line.read, match.end())):
        _take_around(line, match)
        return won.at(said, success.span(), sure=True)
    end = next(stop for start, stop in line.clauses() if start <= match.start() < stop)
    hit = said.stage(said.words(match.end(), end))
    if hit is None or said.words(match.end(), hit.start):
        return None
    _take_around(line, match)
    kind = next(stage.kind for stage in said.vocabulary.stages if stage.id == hit.id)
    if kind in ("won", "lost"):
        return closings.closing(said)
    found = moves.move(said)
    unsure = (not hit.full and not match[0].startswith("moved")) or (
        match.re == _INTO and found is not None and not found.task
    )
    return replace(found, sure=False) if found and unsure else found


def _take_around(line: Line, match: re.Match[str]) -> None:
    """The verb and its preposition; whom it was with stays."""
    whom = next((name for name in ("whom", "who") if name in match.re.groupindex and match[name]), None)
    start, end = match.span(whom) if whom else (match.end(), match.end())
    line.take(match.start(), start)
    line.take(end, match.end())
