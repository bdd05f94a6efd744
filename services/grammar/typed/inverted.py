"""Lines whose deed stands last, «Фогель 10 мин просил скидку входящий»: the same with the deed in front."""

import re

_DAY = r"(?:(?:вчера|позавчера|сегодня|[ву]чора|позавчора|сьогодні|только что|щойно|yesterday|today) )?"
_RANG = (
    r"(?:(?:по|пере|об)?звонил[аи]?|(?:пере)?набрал[аи]?|набирал[аи]?|(?:по|за|пере)?дзвони(?:в|ла|ли)"
    r"|(?:за)?телефонува(?:в|ла|ли)|(?:пере)?набра(?:в|ла|ли)|набира(?:в|ла|ли))"
)
_TALKED = (
    r"(?:созвонил(?:ся|ась|ись)|(?:по)?говорил[аи]?|(?:по)?общал(?:ся|ась|ись)|поговори(?:в|ла|ли)"
    r"|спілкува(?:вся|лася|лись))"
)
_WAY = r"(?:вход(?:ящий)?|вх|исход(?:ящий)?|исх|пропущ(?:енный)?|вхідний|вихідний|пропущений)(?: (?:звонок|дзвінок))?"
_MET = (
    r"(?:(?:встрет|повстреч|виде|уви)[^\W\d_]*л(?:ся|ась|ись)|встреча(?:лся|лась|лись)|зустрі(?:вся|лася|лись|лися)"
    r"|зустріча(?:вся|лася|лись|лися)|бачились)"
)
_SENT = (
    r"(?:отправил[аи]?|скинул[аи]?|выслал[аи]?|сбросил[аи]?|послал[аи]?|відправи(?:в|ла|ли)|скину(?:в|ла|ли)"
    r"|надісла(?:в|ла|ли))"
)
_DONE = r"(?:готово|сделано|сделал[аи]?|зроблено|зроби(?:в|ла)|done|sorted)"
_TO_THEM = r"(?: (?:ему|ей|им|с ним|с ней|с ними|сам|сама|йому|їй|їм|з ним|з нею))?"
_LAST = re.compile(
    rf"^ *(?P<rest>\S+(?: .*?)??)[ ,]+(?P<deed>{_DAY}(?:{_RANG}|{_TALKED}|{_WAY}|{_MET}|{_SENT}|(?P<done>{_DONE})))"
    rf"(?P<whom>{_TO_THEM})[ .!]*$",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"(?<!\w)(?:что|що|чтобы|щоб|если|якщо|когда|коли|пока|не|ні|(?:с?каза|говор|пиш|писа|обеща|обіця)[^\W\d_]+|that|said"
    r"|says|not|if|when)(?!\w)",
    re.IGNORECASE,
)
"""«Иванов сказал что сам позвонил»: what somebody else did."""
_WHOSE = re.compile(
    r"(?:(?:по|за|for|with) )?(?:(?!(?:почти|майже|ещ[её]|ще|уже|вже|вс[её]|усе|almost|nearly|all|yet|yeah|yep"
    r"|ok|ок)(?!\w))"
    r"[^\W\d_]{3,}(?:[ -]|$)){1,2}",
    re.IGNORECASE,
)
"""Not «почти готово», which is of nobody."""
_PUT_OFF = re.compile(
    r"^ *(?P<rest>(?:задачу|задачи|завдання|встречу|звонок|созвон|зустріч|дзвінок)(?: \S+){1,4}?)"
    r" (?P<deed>перенеси|перенести|отложи|отложить|сдвинь|подвинь|перенести|відклади|посунь|перекинь"
    r"|зсунь)(?P<whom>) (?=\S)",
    re.IGNORECASE,
)


def deed_first(text: str) -> tuple[str, bool] | None:
    """The line anew, and whether it is said that he did not ring himself: «… звонил ему»."""
    text = " ".join(text.split())
    match = _LAST.match(text) or _PUT_OFF.match(text)
    if match is None or _OF_ANOTHER.search(match["rest"]):
        return None
    himself = "сам" in match["whom"]
    if match.re is _LAST and match["done"]:
        return (f"задача {match['rest']} выполнена", False) if _WHOSE.fullmatch(match["rest"]) else None
    rest = f"{match['rest']} {text[match.end() :]}" if match.re is _PUT_OFF else match["rest"]
    return f"{match['deed']}{match['whom'] if himself else ''} {rest}", bool(match["whom"]) and not himself
