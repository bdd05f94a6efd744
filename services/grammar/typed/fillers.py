"""What is said for breath, in Ukrainian and English: "right just spoke to", «десь на сорок хвилин»."""

import re
from functools import partial

from services.grammar.language import lazily
from services.grammar.language.words import WEEKDAYS
from services.grammar.line import Line

_FIRST = lazily.compile(
    r"^[ ,.!]*(?:(?:right(?! (?:hand|side|angle|price|now|away|size|of|to|up|first|on)(?!\w))|basically"
    r"|anyway|anyhow|erm+|yeah|yep|honestly|you know(?: what)?|(?:like|as) i said|long story short|okay|ok|so|just"
    r"|well|um+|uh+|look(?=,)|listen(?=,)"
    r"|(?:в|у) ?общ[еє]м|взагалі|загалом|типу|це саме|як[- ]?би|(?:одним )?словом)[ ,.!:;-]+)+"
    r"(?=[^ ,.!])"
)
_LONG = r"(?:\d+ ?(?:m|min\w*|h|hrs?|hours?)(?!\w)|half an hour|half hour|an hour|a couple)"
_HOUR = r"(?:перш|друг|трет|четверт|п'ят|шост|сьом|восьм|дев'ят|десят|одинадцят|дванадцят)(?:ій|ої)"
_MOMENT = (
    rf"(?:\d|{_HOUR}|годин|півгод|пів |хвилин|обід|вечор|ранк|{'|'.join(WEEKDAYS)}|кін(?:ець|ц)|середин|завтра|наступн)"
)
_ABOUT = r"(?:десь|приблизно|орієнтовно|плюс[- ]мінус|щось|якісь|якихось|так(?= на))"
_WITHIN = tuple(
    (lazily.compile(said), meant)
    for said, meant in (
        (
            r"(?<=[a-z] )(?:(?:for )?(?:around|roughly|approx(?:imately)?\.?|like|maybe|say|probably|nearly|almost)"
            rf"|a good|some) (?={_LONG})",
            "",
        ),
        (rf"(?:(?<=for )|(?<=snooze )|(?<=me )|(?<=in )|(?<=by )|(?<=back )|(?<=off ))about (?={_LONG})", ""),
        (r"(?:(?<=min)|(?<=mins)|(?<=minutes)|(?<=hour)|(?<=hours)) ?(?:or so|ish|give or take|-ish)(?!\w)", ""),
        (
            r"(?<!\w)(?P<unit>тысяч|тисяч|миллионов|мільйонів|минут|рублей|гривень) (?P<by>за|на|под|около|до|під|по)"
            r" (?P<sum>\d{1,3})(?!\d|[.,]\d)",
            r"\g<by> \g<sum> \g<unit>",
        ),
        (rf"(?<!\w){_ABOUT} (?=(?:(?:на|через|о|об|до|за|у|в|під|після|ближче до|з) )?{_MOMENT})", ""),
        (rf"(?:(?<=на )|(?<=через )|(?<=за )|(?<=о )){_ABOUT} (?=\d)", ""),
        (
            r"(?<!\w)на (?P<hour>перш|друг|четверт|п'ят|шост|сьом|восьм|дев'ят|десят|одинадцят"
            r"|дванадцят)у годину(?!\w)",
            r"о \g<hour>ій",
        ),
        (r"(?<!\w)хвилин (?:так |десь |може )?на (?P<so_many>\d{1,2})(?!\w)", r"на \g<so_many> хвилин"),
        (r"(?<!\w)хвилин (?:так|десь|може) (?=\d)", "хвилин "),
    )
)


def drop(line: Line) -> None:
    """From the reading; what was typed stays."""
    line.rewrite_first(_FIRST, "")
    for pattern, meant in _WITHIN:
        line.rewrite(pattern, partial(re.Match.expand, template=meant))
