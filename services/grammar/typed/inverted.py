"""Lines whose deed stands last, «Фогель 10 мин просил скидку входящий»: the same with the deed in front."""

import re

from services.grammar.language import lazily
from services.grammar.typed import turned_round

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
_LAST = lazily.compile(
    rf"^ *(?P<rest>\S+(?: .*?)??)[ ,]+(?P<deed>{_DAY}(?:{_RANG}|{_TALKED}|{_WAY}|{_MET}|{_SENT}|(?P<done>{_DONE})))"
    rf"(?P<whom>{_TO_THEM})[ .!]*$",
    re.IGNORECASE,
)
_OF_ANOTHER = lazily.compile(
    r"(?<!\w)(?:что|що|чтобы|щоб|если|якщо|когда|коли|пока|не|ні|(?:с?каза|говор|пиш|писа|обеща|обіця)[^\W\d_]+|that"
    r"|said"
    r"|says|not|if|when)(?!\w)",
    re.IGNORECASE,
)
"""«Иванов сказал что сам позвонил»: what somebody else did."""
_WHOSE = lazily.compile(
    r"(?:(?:по|за|for|with) )?(?:(?!(?:почти|майже|ещ[её]|ще|уже|вже|вс[её]|усе|almost|nearly|all|yet|yeah|yep"
    r"|ok|ок)(?!\w))"
    r"[^\W\d_]{3,}(?:[ -]|$)){1,2}",
    re.IGNORECASE,
)
"""Not «почти готово», which is of nobody."""
_SHIFT = (
    r"(?:(?:прошу|надо|нужно|можно|треба|давай|можна) )?(?:перенес(?:и|ти|у|ём|ем|[её]н[аоы]?)|переношу"
    r"|перенос(?:ится|ят|им)|передвинуть|отлож(?:и|ить|им|ен[аоы]?)|сдвин(?:ь|уть)"
    r"|подвин(?:ь|уть)|(?:передвин|сдвин|перенес|отлож|посун|пересун|зсун|перенес|відклад)[еиё]мо?|посуваємо|двигаємо"
    r"|передвинь|(?:пере|за)?кинь"
    r"|переноси(?:ться|мо)|відкла(?:ди|сти|даємо)|посун(?:ь|ути)|пересунь|зсунь|перенесено|postponed?|rescheduled?"
    r"|moved|put off|pushed(?: back)?)"
)
_TILL = r"(?:на|до|to|till|until|for)"
_EVENT = (
    r"(?:задачу|шаг|крок|дело|справу|завдання|встречу|встреча|звонок|созвон|зустріч|дзвінок|call|meeting|task|the call"
    r"|the meeting)"
)
_PUT_OFF = lazily.compile(
    rf"^ *(?P<rest>(?:по )?(?:{_EVENT} )?(?:[^\s,]+ ){{0,2}}?[^\s,]+) {_SHIFT} (?P<till>{_TILL} \S.*)$", re.IGNORECASE
)
"""«звонок Лядову перенеси на пятницу», «Петра Лядова отложи до среды»."""
_PUT_OFF_LAST = lazily.compile(
    rf"^ *(?P<rest>(?:по )?(?:{_EVENT} )?(?:[^\s,]+ ){{0,2}}?[^\s,]+) (?P<till>{_TILL} \S.*?) {_SHIFT}"
    rf"(?P<same> (?:в|на|о|у) (?:то|той|тот) же (?:само[её]|самий)? ?(?:время|час))?[ .!]*$",
    re.IGNORECASE,
)
_MOMENT = (
    r"(?:(?:завтра|послезавтра|сегодня|сьогодні|післязавтра|tomorrow|today|(?:в|во|у|on) [^\W\d_]+|через \S+ \S+"
    r"|in \S+ \S+)"
    r"(?: (?:утром|вечером|дн[её]м|после обеда|вранці|ввечері|після обіду|morning|afternoon))?(?: (?:в|к|о|об"
    r"|at) \d{1,2}(?:[:.]\d\d)?)?)"
)
_REMIND = r"(?:напомни(?: мне)?|нагадай(?: мені)?|remind me(?: to| about)?)"
_MOMENT_FIRST = lazily.compile(
    rf"^ *(?P<moment>{_MOMENT}),? (?P<order>{_REMIND}|надо(?: бы| будет)?|нужно(?: будет)?"
    r"|не забыть|не забути|треба(?: буде)?|потрібно|(?:i )?(?:need to|must|have to)) (?P<rest>\S.*)$",
    re.IGNORECASE,
)
"""«завтра напомни позвонить Лядову»."""
_REMINDED_LAST = lazily.compile(
    rf"^ *(?P<moment>(?:\d|(?:в|во|у|о|об|через|за|к|до|с|з|at|on|in|by|next|сегодня|завтра|сьогодні)(?!\w)|перв|перш)"
    rf"\S*(?: \S+){{0,5}}?),? (?P<order>{_REMIND}) (?P<rest>\S.*)$",
    re.IGNORECASE,
)
"""«27 ноября в 15:00 напомни позвонить Лядову»: whatever is a moment once it stands behind."""
_OFF = lazily.compile(
    r"^ *put (?P<rest>\S+(?: \S+){0,2}?) (?:off|back) (?P<till>(?:till|until"
    r"|to) \S.*)$",
    re.IGNORECASE,
)
""""put Hartley off till Friday"."""
_ON_THE_PHONE = lazily.compile(r"^ *(?P<long>\d+ min\w*) with (?P<who>\S+(?: \S+)?) on the phone[ .!]*$", re.IGNORECASE)
_NOTED = lazily.compile(
    r"^ *(?:добавь|допиши|впиши|внеси|додай|допиши|add|put)(?: (?:a )?note)? (?:к|в|во|до|у|to|on"
    r"|for) (?P<who>[^:,]{2,40}?)"
    r"(?: (?:заметку|комментарий|коммент|запись|нотатку|коментар|примітку|note|comment)(?::| -|(?= )) ?"
    r"|: )(?P<what>\S.*)$",
    re.IGNORECASE,
)
"""«добавь к Лядову заметку: …»."""


def deed_first(text: str) -> tuple[str, bool] | None:
    """The line anew, and whether it is said that he did not ring himself: «… звонил ему»."""
    text = " ".join(text.split())
    match = _LAST.match(text)
    if match is None or _OF_ANOTHER.search(match["rest"]):
        return None
    himself = "сам" in match["whom"]
    rest = _TASK.sub("", match["rest"])
    if match["done"]:
        return (f"задача {rest} выполнена", False) if _WHOSE.fullmatch(rest) else None
    return f"{match['deed']}{match['whom'] if himself else ''} {match['rest']}", bool(match["whom"]) and not himself


_TASK = lazily.compile(r"(?:['’]s)? (?:task|задача|задание|завдання)(?: is)?$", re.IGNORECASE)
"""«Hartley task done»."""


def order_first(text: str) -> str | None:
    """The line anew where what is ordered does not stand first."""
    text = " ".join(text.split())
    if shifted := _PUT_OFF.match(text) or _PUT_OFF_LAST.match(text):
        same = shifted.groupdict().get("same") or ""
        return (
            f"перенеси {shifted['rest']} {shifted['till']}{same}" if not _OF_ANOTHER.search(shifted["rest"]) else None
        )
    if rang := _ON_THE_PHONE.match(text):
        return f"called {rang['who']} {rang['long']}"
    if put_off := _OFF.match(text):
        return f"postpone {put_off['rest']} {put_off['till']}"
    if noted := _NOTED.match(text):
        return f"заметка {noted['who']}: {noted['what']}"
    if ordered := _MOMENT_FIRST.match(text) or _REMINDED_LAST.match(text):
        order = "remind me to" if _I_MUST.fullmatch(ordered["order"]) else ordered["order"]
        return f"{order} {ordered['moment']} {ordered['rest']}"
    return turned_round.plain(text)


_I_MUST = lazily.compile(r"(?:i )?(?:need to|must|have to)", re.IGNORECASE)
