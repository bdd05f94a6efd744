"""How long a call or a meeting took: `7 мин`, `полчаса`, `1 ч 20 м`, `час двадцать` → minutes."""

import re

from services.grammar.language import lazily
from services.grammar.line import Line

_NOT_A_MOMENT = (
    r"(?<!\w)(?<!\d\.)(?<!\d,)(?<!\bчерез )(?<!\bза )(?<!\bin )(?<!\bhalf )(?<!\bна )(?<!\bafter )(?<!\bспустя )"
    r"(?<!\bбез )"
)
_AGO = r"(?! ?(?:назад|тому|ago|later|from now|через))"
_NOT_AT = r"(?<!\bв )(?<!\bу )(?<!\bо )(?<!\bоб )(?<!\bк )(?<!\bдо )(?<!\bпосле )(?<!\bпісля )(?<!\bat )(?<!\bby )"
"""«в три часа» is when, and not how long."""
_HOURS = r"(?:часов|часа|часик|час|ч|годин[иау]?|год|hours?|hrs?|h)\.?"
_MINUTES = r"(?:минуточ\w+|минут\w{0,2}|мин|м|хвилин\w{0,2}|хв|minutes?|mins?|m)\.?"
_LENGTH = lazily.compile(
    rf"{_NOT_A_MOMENT}(?:(?:for|about|где-то|примерно|около|приблизно"
    rf"|цел(?:ый|ую|ых)|ціл(?:ий|у|их)|почти|майже|ровно|almost|nearly|a whole|a full|чуть больше|больше|более"
    rf"|понад) ){{0,2}}(?:"
    rf"(?P<half>полчас(?:а|ика)|пол часа|пів години|півгодини|half an hour)"
    rf"|(?P<quarter>четверть часа|чверть години|(?:a )?quarter of an hour)"
    rf"|{_NOT_AT}(?P<hours>\d{{1,2}}(?:[.,]5)?) ?{_HOURS}(?:(?: и)? ?(?P<more>\d{{1,2}})(?: ?{_MINUTES})?(?![\d:.]))?"
    rf"|(?P<clock>\d{{1,2}}:[0-5]\d) ?(?:час\w*|мин\w*|хв\w*|min\w*)"
    rf"|(?P<hour>час|годину|(?<=, )година(?=[,.;])|an hour|a whole hour)(?P<and_half> and a half| с половиной| з "
    rf"половиною)?(?: (?P<past>\d{{1,2}})(?: ?{_MINUTES})?(?![\d:.]))?"
    rf"|(?P<few>пару|пара|a couple of) {_MINUTES}"
    rf"|(?P<minutes>\d{{1,3}}) ?{_MINUTES}(?! \d{{1,2}}-го)"
    rf"|(?<!\d )(?:минуты?|хвилини?) (?P<about>\d{{1,3}})(?!-го)"
    rf")(?!\w){_AGO}"
)


_A_TIME = lazily.compile(r"(?<!\w)(?:в|к|до|после|о|at|by|без (?:четверти|\d+(?: минут)?)) $")
"""«в час», «без четверти час»."""


def take(line: Line) -> int | None:
    """Minutes, taken from the line; not «через 7 мин» and not «в час»."""
    for match in _LENGTH.finditer(line.read):
        if match["hour"] and _A_TIME.search(line.read[: match.start()]):
            continue
        if re.search(r"\d ?- ?$", line.read[: match.start()]):
            continue
        line.take(*match.span())
        return _minutes(match)
    return None


def _minutes(match: re.Match[str]) -> int:
    if match["half"]:
        return 30
    if match["quarter"]:
        return 15
    if match["hours"]:
        return int(float(match["hours"].replace(",", ".")) * 60) + int(match["more"] or 0)
    if match["clock"]:
        first, second = match["clock"].split(":")
        return int(first) * 60 + int(second) if "час" in match[0] else int(first)
    if match["hour"]:
        return 60 + 30 * bool(match["and_half"]) + int(match["past"] or 0)
    return 2 if match["few"] else int(match["minutes"] or match["about"])
