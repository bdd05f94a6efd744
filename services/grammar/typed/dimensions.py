"""«теплица 3 на 6», «гараж 6 на 4 метра»: how big a thing is, and no hour; read as «3х6»."""

from services.grammar.language import lazily
from services.grammar.language.words import DAYS, MONTH, WEEKDAYS
from services.grammar.line import OPAQUE, Line

_MOVING = r"(?:пере|с|за|ото)?(?:нес|двин|двиг|став|лож|клас|сун|пис)\w*"
_NO_THING = (
    rf"(?:{_MOVING}|{'|'.join((*DAYS, *WEEKDAYS))}|{MONTH}|встреч\w*|зустріч\w*|звон\w*|дзвін\w*|замер|\w*время|час\w*)"
)
_SIDE = r"\d{1,3}(?:[.,]\d{1,2})?"
_HOUR = rf"(?:час|утра|вечер|дня|ночи|числ|годин|ранк|вечор|мин|хв|{MONTH})"
_SIDES = lazily.compile(
    rf"(?<!\w)(?!{_NO_THING} \d)[^\W\d_]{{3,}} {_SIDE}(?P<by> на )"
    rf"(?={_SIDE}(?![\w:%-]|[.,:]\d| ?(?:к|тыс|тис|млн)(?!\w)| {_HOUR}))"
)
_ENGINE = lazily.compile(
    rf"(?<!\w)(?!{_NO_THING} \d)[^\W\d_]{{3,}} (?P<size>[1-6][.,]\d)"
    r"(?= (?:\d|л(?!\w)|[ам]кпп|автомат|механик|бензин|дизел|гибрид|турбо|t[ds]i|cdi|[4ч][xх]4|полный|автомат))"
)
"""«камри 3.5 2020 года»: of an engine, and no third of May."""


def write_out(line: Line) -> None:
    line.rewrite(_ENGINE, OPAQUE, "size")
    line.rewrite(_SIDES, "х", "by")
