"""Ukrainian words by their endings, for there is no dictionary of them: «візьме», «гляне», «думатиме»."""

import re
from functools import lru_cache

_BEFORE = r"(?:в|ви|від|ді|до|з|за|зі|на|над|об|обі|пере|пі|під|піді|по|при|про|роз|розі|с|у)'?"
"""What stands before the stem where the present becomes what is to come."""
_STEM = (
    r"(?:йм|нім|йд|їд|бер|каж|пиш|шл|вез|нес|вед|верн|глян|кин|тягн|стан|чн|ріж|жен|клад|стигн|ризикн|сун|двин"
    r"|мож|жив|пад|гн)"
)
_WILL = re.compile(
    rf"(?:(?:візьм|глян|стан|кин|почн|верн|зверн|змож|схоч|ляж|сяд)|{_BEFORE}{_STEM})(?:е|уть)(?:ться)?"
    r"|(?:від|пере|про|по|за|з|на)?да(?:сть|дуть)(?:ся)?|[^\W\d_]{2,}[аияіу]тим(?:е|уть)(?:ться)?"
)
_DOES = re.compile(r"(?:бер|пиш|вез|нес|вед|їд|йд|шл|мож|хоч|жив|жд)(?:е|уть)|їсть|має|мають|є")


@lru_cache(8192)
def will(word: str) -> bool:
    """What somebody is going to do."""
    return _WILL.fullmatch(word) is not None


@lru_cache(8192)
def does(word: str) -> bool:
    """What somebody does, or is going to."""
    return will(word) or _DOES.fullmatch(word) is not None
