"""A deal called by an ordinal: «85-ю дальше», «двигай сто семьдесят первую», «85-ту на КП»; read as «#85»."""

import re

from services.grammar.language import lazily
from services.grammar.language.agreement import agree
from services.grammar.language.morphology import Form, must_be
from services.grammar.language.numerals import ORDINALS
from services.grammar.language.words import spelt
from services.grammar.line import Line
from services.grammar.people import names

_STEMS = {word[:-3]: value for word, value in ORDINALS.items()} | {
    "сороков": 40, "пятидесят": 50, "шестидесят": 60, "семидесят": 70, "восьмидесят": 80, "девяност": 90, "сот": 100,
}  # fmt: skip
_SAID = rf"(?:(?P<tens>\d{{2,6}}|сто) )?(?P<stem>{'|'.join(_STEMS)})(?:ая|ую|ой|ей|я|ю|а|у|ої|ій|ою)"
_WRITTEN = r"(?P<digits>[1-9]\d{0,5})(?:-(?:я|ю|й|ой|ей|ая|ую|ша|шу|га|гу|тя|тю|та|ту|ма|му|ї|ої|ій|ою)|[яю]|ая|ую)"
_ORDER = (
    r"(?:под|пере|по|про|с|от|за)?(?:двин|двиг|нес|нош|лож|мороз)[^\W\d_]*|пере[вк][^\W\d_]+|закр[^\W\d_]+"
    r"|верн[^\W\d_]+"
    r"|поверн[^\W\d_]+|(?:пере|від)да[^\W\d_]*|передай|отда[^\W\d_]*|(?:по|пере|зі?|про)сун[^\W\d_]*|руха[^\W\d_]+"
    r"|відкл[^\W\d_]+|перен[^\W\d_]+"
    r"|слил[аи]?|злили|потерял[аи]?|втрати[^\W\d_]+|в[иы]и?гра[^\W\d_]+|набр[^\W\d_]+|набер[^\W\d_]+|найди|знайди"
    r"|покажи|открой|відкрий"
    r"|поставь?|(?:до|пере|по)?(?:звон|дзвон)[^\W\d_]+|напис[^\W\d_]+|скин[^\W\d_]+|(?:від|от)прав[^\W\d_]+"
    r"|над[^\W\d_]+"
    r"|высла[^\W\d_]+"
    r"|напомни|нагадай|запланируй|заплануй|не забыть|не забути|запиши|письмо|лист|телегу|вотсап|вайбер"
)
_THING = (
    r"сделк[ауи]|угод[ауи]|заметк[ауи]|нотатк[ауи]|комментарий|коментар|звонок|дзвінок|созвон|недозвон|недозвін"
    r"|входящий|исходящий"
    r"|вхідний|вихідний|пропущенный"
    r"|пропущений"
    r"|задач[ауи]|завдання|этап|етап|бюджет|сумм?[ауы]|отказ|відмова|успех|успіх|готово|кп|дальше|далі|завтра|сегодня"
    r"|сьогодні"
    r"|карточк[ау]|картк[ау]|ответственный|відповідальний|где|де|как там|як там|нужно|треба|надо|встреча|зустріч"
)
_OF = r"по|у|к|для|про|с|со|з|із|до|от|від|на"
_NUMBERED = lazily.compile(
    rf"(?:^[ \x00]*|(?<!\w)(?:{_ORDER}|{_THING}|{_OF}) )(?P<ordinal>{_SAID}|{_WRITTEN})(?![\w-])"
    r"(?P<deal> (?:сделк|заявк|угод)[^\W\d_]{1,2}(?!\w))?"
)
_NOT_ITS_NOUN = spelt(
    "кп этап етап отказ відмова успех успіх звонок дзвінок встреча зустріч созвон задача задачу завдання бюджет сумма "
    "сума "
    "сумму суму недозвон недозвін цена ціна ключ"
)


def write_out(line: Line) -> None:
    """In the reading; what was typed stays."""
    match = _NUMBERED.search(line.read)
    if match is None or line.read.startswith("#", match.start("ordinal") - 1):
        return
    number = _value(line, match)
    if number and (match["deal"] or not _of_something(line, match)):
        line.respell(match.start("ordinal"), match.end("deal") if match["deal"] else match.end("ordinal"), f"#{number}")


def _value(line: Line, match: re.Match[str]) -> int | None:
    """«первую» and «пятую» alone are said of anything but a deal."""
    if match["digits"]:
        return int(match["digits"])
    last = _STEMS[match["stem"]]
    if match["tens"] is None:
        at_start = not line.read[: match.start("ordinal")].strip(" \x00")
        return last if match["deal"] or (at_start and last > _TEN) else None
    tens = 100 if match["tens"] == "сто" else int(match["tens"])
    said_so = not line.typed_between(*match.span("tens")).isdecimal()
    return tens + last if said_so and tens % (10 if last < 10 else 100) == 0 else None


_TEN = 10
"""«сімнадцяту закрили»: so many things are seldom counted by."""


def _of_something(line: Line, match: re.Match[str]) -> bool:
    """«85-я серия», «двадцать пятый этаж», «на дванадцяту годину»."""
    following = next(iter(line.words(match.end())), None)
    if following is None or following.start > match.end() + 1:
        return False
    if following.read in _NOT_ITS_NOUN or not must_be(following.read, Form.NOUN) or names.personal(following.read):
        return False
    ending = match["ordinal"][-1]
    return any(agree(ordinal, following.read) for ordinal in _FORMS.get(ending, ("пятой", "пятый")))


_FORMS = {"я": ("пятая",), "а": ("пятая",), "ю": ("пятую",), "у": ("пятую",)}
"""What a thing of the same form would be called."""
