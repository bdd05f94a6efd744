"""What has happened with a client: calls, meetings, proposals sent, messages written."""

import re
from operator import itemgetter

from services.grammar.intent import Intent, Touch, Verb
from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.lexicon import things
from services.grammar.lexicon.channels import MAILS, MESSENGERS, PROPOSALS, SOCIALS
from services.grammar.lexicon.speech import speaks
from services.grammar.line import TAKEN, Line
from services.grammar.past import happened, times
from services.grammar.said import Said
from services.grammar.todo import follow

_SENT = (
    r"отправил[аи]?|вручил[аи]?|вручи(?:в|ла|ли)|сбросил[аи]?|выслал[аи]?|(?:с|за)?кину(?:л[аи]?|в|ла|ли)|послал[аи]?"
    r"|отослал[аи]?|переслал[аи]?"
    r"|направил[аи]?"
    r"|(?:вис|пос|пере|відіс|отос)сла(?:в|ла|ли)|висла(?:в|ла|ли)|посла(?:в|ла|ли)|отправи(?:в|ла|ли)|надісла(?:в"
    r"|ла|ли)|відправи(?:в|ла|ли)|скину(?:в|ла|ли)|sent|(?:отправл|выс|отос|направл)[ае]н[оаы]?"
    r"|(?:надісл|відправл)[ае]н[оаиі]?"
)


_WROTE = (
    r"відпові(?:в|ла|ли)|отписал(?:ся|ась|ись)|написал[аи]?|отписал[аи]?|списал(?:ся|ась|ись)|переписывал(?:ся|ась"
    r"|ись)|(?:на|від)писа(?:в"
    r"|ла|ли)|списа(?:вся"
    r"|лася|лась|лися|лись)|переписува(?:вся|лася|лась|лися|лись)|wrote|replied(?: to)?"
    r"|скину(?:в|ла|ли)|texted|messaged|dm'?d|dmed|pinged|отправил[аи]?|с?кинул[аи]?|сбросил[аи]?|надісла(?:в|ла|ли)"
    r"|відправи(?:в|ла|ли)|sent|ответил[аи]?"
)


_ON = r"(?:во?|на|у|по|через|on|by|via|in)? ?(?:електронну |электронную |личную |робочу |рабочую )?(?<!\w)"


_VISITED = (
    r"(?:(?:я |we |i )?(?:(?:за|съ|вы|под|по|при)?е(?:хал|здил|зжал)[аи]?|заш(?:ел|ла|ли)|загляну(?:л[аи]?|в|ла|ли)"
    r"|(?:за|под)скочи(?:л[аи]?|в|ла|ли)|с?мотал(?:ся|ась|ись)|метнул(?:ся|ась|ись)|с?гонял[аи]?|слетал[аи]?"
    r"|сбегал[аи]?"
    r"|забежал[аи]?|забегал[аи]?|забіга(?:в|ла|ли)|наведал(?:ся|ась|ись)|навіда(?:вся|лася|лась|лися)|заходил[аи]?"
    r"|с?ходил[аи]?|завіта(?:в|ла|ли)|змота(?:вся|лася|лась|лися)|загля(?:дыва|да)л[аи]?"
    r"|(?:по)?был[аи]?|побывал[аи]?|побува(?:в|ла|ли)|(?:з|за)?їзди(?:в|ла|ли)|за(?:їха|їжджа)(?:в|ла|ли)"
    r"|(?:по)?бу(?:в|ла|ли)|went|drove|was)(?: (?:out|over|down|up|round|across|back))?)"
)
"""Said first in a line it is of oneself: «был на замере у Рустама»."""


_SAT = (
    r"(?:(?:я |мы |ми |we |i )?(?:(?:по|про|за)?сидел[аи]?|засиделс[яь]|засиделись|пробыл[аи]?|проторчал[аи]?"
    r"|(?:по|про)?сиді(?:в|ла|ли)|пробу(?:в|ла|ли)|пересек(?:ся|лась|лись)|перетин(?:ався|алася|алися)|перетну(?:вся"
    r"|лася|лися)"
    r"|(?:по)?обедал[аи]?|пообіда(?:в|ла|ли)|(?:по|вы)?пил[аи]? (?:кофе|чай|чаю)|(?:ви|по)?пи(?:в|ла|ли) кав[уи]"
    r"|sat(?: down)?|(?:had|grabbed) (?:an? )?(?:coffee|lunch|breakfast|tea|beer|pint)))"
)
_DAY = (
    r"(?:(?:вчера|позавчера|сегодня|утром|днем|вечером|с утра|только что|[ву]чора|позавчора|сьогодні|зранку|вранці"
    r"|вдень"
    r"|ввечері|щойно|yesterday|today|this morning|this afternoon|earlier|morning|afternoon)[ ,]+){0,2}"
)
_SO_LONG = (
    r"(?: (?:вчера|[ву]чора|сегодня|сьогодні|yesterday|долго|довго|вместе|разом|час|полчаса|годину|пів години|півгодини"
    r"|half an hour|an hour|(?:целый|цілий|около|почти|майже|about|for|час|годину|\d+(?:[.,]5)?(?: (?:мин\w*|час\w*"
    r"|хв\w*|годин\w?"
    r"|min\w*|hours?))?)))*"
)
"""«посидели полчаса с Ивановым»."""


_SHOWN = (
    r"(?:gave|showed|did|ran|провел[аи]?|показал[аи]?|провів|показа(?:в|ла|ли)) [^\x00,;]{1,30}? (?:an? |the )?"
    r"(?:demo|presentation|презентаци[юя]|демо|презентаці[юя])"
)
"""«gave Northgate a demo»."""


_KIND_WORDS: tuple[tuple[Touch, str], ...] = (
    (
        "meeting",
        r"(?:була|пройшла|відбулась|відбулася) зустріч|встре(?:тил|чал)(?:ся|ась|ись)|виделись|виделся"
        r"|повстречал\w+|(?:провел[аи]?|была?|прошла) встреч[уа]"
        r"|пров(?:ів|ела|ели) зустріч"
        r"|встреча|зустрі(?:вся|лася|лась|лися|лись)"
        r"|(?:зу)?стріча(?:вся|лася|лась|лися|лись)|стрі(?:вся|лася|лась|лися|лись)|(?:зу)?стріну(?:вся|лася|лась|лися"
        r"|лись)"
        r"|поба?чи(?:вся|лася|лась|лися|лись)|бачи(?:вся|лася|лась|лися|лись)|встрічал(?:ася|ась|ися|ись)"
        r"|встріча(?:вся)"
        r"|зустріч|met(?: with)?|meeting|(?:site|home|house) visit|viewing(?= (?:with|at) )"
        r"|(?:был[аи]?|ездил[аи]?|була|був|їздив|їздила|was) (?:на|at|in) (?:an? )?(?:встреч[еу]|зустрічі|meeting)"
        r"|заехал[аи]? к|съездил[аи]? к|был[аи]? у"
        rf"|^[ \x00]*{_DAY}{_VISITED}{_SO_LONG}(?: (?:на|с) [^\W\d_]+)?{_SO_LONG} (?:у|к|ко|в|во|до|to(?: see)?|at)"
        rf"|^[ \x00]*{_DAY}{_VISITED}{_SO_LONG} на(?= [^\W\d_]*(?:завод|комбинат|комбінат|фабри[кц]"
        rf"|ферм)[^\W\d_]{{0,3}}(?!\w))"
        rf"|^[ \x00]*{_DAY}{_SAT}{_SO_LONG} (?:с|со|у|в|во|з|із|зі|with|at)|visited|посетил[аи]?|відвіда(?:в|ла"
        rf"|ли)|stopped by"
        r"|(?:popped|went|swung|nipped|dropped|called) (?:in(?! sick)|over|round|by|into)(?: to| on)?(?: see)?",
    ),
    (
        "presentation",
        r"(?:провел[аи]?|показал[аи]?|сделал[аи]?|прошла|была|провів|провела|провели|показа(?:в|ла|ли)|gave"
        r"|did|had|showed) "
        r"(?:a |the )?(?:презентаци\w+|демо\w*|презентаці\w+|demo|presentation)|презентаци[яю]|презентаці[яю]"
        rf"|{_SHOWN}|presentation|demo|демо|демонстраци[яю]|демонстраці[яю]|demonstration|walkthrough"
        rf"|презентовал[аи]?|presented(?: to)?"
        r"|презентува(?:в|ла|ли)|demo'?e?d(?: for| to)?",
    ),
    (
        "proposal",
        rf"(?:{_SENT}|e-?mailed|mailed) (?:[^\x00,;]{{0,30}}? ?)(?:{PROPOSALS})"
        rf"|(?:{PROPOSALS}) (?:[^\x00,;]{{0,30}}? ?)(?:{_SENT})",
    ),
    (
        "email",
        rf"(?:{_SENT}|{_WROTE}) (?:[^\x00,;]{{0,30}}? ?){_ON}(?:{MAILS})|emailed|mailed"
        rf"|(?:на|по) (?:{MAILS}) (?:{_SENT})|(?:{_SENT}) (?:листом|письмом|поштою|имейлом|мейлом)|^(?:письмо"
        rf"|лист) (?:{_SENT})|(?:листом|письмом|почтой|поштою|имейлом"
        rf"|мейлом) (?:{_SENT})|^(?:письмо"
        rf"|лист) [^\x00,;]{{2,30}}? (?:{_SENT})",
    ),
    (
        "messenger",
        rf"(?:{_SENT}|{_WROTE}|переписка|списались|чат(?= с )|листування) (?:[^\x00,;]{{0,30}}? ?){_ON}(?:{MESSENGERS})"
        r"|(?:ва(?:тс|ц)а?п|телеграм|вайбер|смс)ну(?:л[аи]?|в)"
        rf"|(?:{_SENT}) (?:[^\x00,;]{{0,60}}? ?)(?:on|via|over) (?:{MESSENGERS})"
        rf"|(?:в|у) (?:{MESSENGERS}) (?:{_SENT}|{_WROTE})"
        r"|whatsapped|texted|переписка(?= с )|sent (?:\S+ ){1,3}?(?:an? )?(?:text|whatsapp|sms|dm|message)"
        r"|(?:dropped|left) (?:\S+ ){1,3}?an? (?:message|line|text)",
    ),
    (
        "social",
        rf"(?:в|у) (?:{SOCIALS}) (?:{_WROTE})|(?:{_WROTE}"
        rf"|connected(?: with)?) (?:[^\x00,;]{{0,30}}? ?){_ON}(?:{SOCIALS})",
    ),
    ("messenger", r"^[ \x00]*(?:написал[аи]?|отписал(?:ся|ась|ись)|(?:на|від)писа(?:в|ла|ли)|wrote)(?: to)?|messaged"),
)


_KINDS = tuple((kind, lazily.compile(rf"(?<!\w)(?:{words})(?!\w)")) for kind, words in _KIND_WORDS)


_MADE_OF = lazily.compile(
    rf"(?<!\w)(?:(?:{_SENT}|{_WROTE}|e-?mailed|mailed|whatsapped|переписка|листування|dropped|left"
    rf"|connected(?: with)?|листом|письмом|почтой|поштою|имейлом|мейлом|an? (?:text|sms|dm|message|line|whatsapp"
    rf"|e-?mail))"
    rf"|{_ON}(?:{MESSENGERS}|{SOCIALS}|{MAILS}"
    rf"|{PROPOSALS}))(?!\w)"
)


_ON_CHANNEL = lazily.compile(rf"(?<!\w)(?:в|на|у|по|через|on|by|via) (?:{MESSENGERS}|{SOCIALS}|{MAILS})(?!\w)")


_NOUNS = spelt(
    "встреча зустріч meeting презентация презентація presentation demo демо демонстрация демонстрація demonstration "
    "walkthrough viewing"
) | {"site visit", "home visit", "house visit"}
_PASSIVE = lazily.compile(r"[ае]н[оаыиі]?(?!\w)")
"""«КП отправлено» may be the name of a stage."""


def touch(said: Said) -> Intent | None:
    """A meeting, a presentation, a proposal or a message that has taken place."""
    kind, match = _kind(said)
    before = said.words(0, match.start()) if match else []
    if match is None or kind is None or len(before) > _BEFORE or speaks(before):
        return None
    if _PASSIVE.search(match[0]) and (stage := said.stage(said.words(*match.span()))) and stage.full:
        return None
    said = said.copy()
    line = said.line
    said.take_leading_number()
    if match[0] not in _NOUNS:
        happened.take_earlier(line)
    happened.take_meanwhile(line, match.end())
    minutes, past = times.how_long_and_when(said)
    happened.take_number(said, match.end())
    _take_touch(line, match, whole=kind == "meeting")
    held = line.grab(_HELD) is not None
    line.grab(_ON_CHANNEL)
    name, note = happened.who_and_what(said)
    noun = match[0] in _NOUNS
    if noun and not held and minutes is None and past is None and happened.to_come(said):
        return None
    note, task, sure, unread = follow.follow_up(said, note)
    bare = noun and minutes is None and not (note or held) and past is None
    line.take_all()
    return said.intent(
        Verb.TOUCH, touch=kind, name=name, note=note, task=task, minutes=minutes, when=past,
        unread=(*said.unread, *unread),
        sure=said.sure and sure and not (bare or note.isdecimal() or _NOWHERE.match(name.lower())),
    )  # fmt: skip


_BEFORE = 4
"""Words: «вчера с Зурабом Кипиани встретились»."""
_NOWHERE = lazily.compile(
    rf"(?:{'|'.join(sorted(things.PLACES))}|отпуск\w*|відпуст\w+|больниц\w+|лікарн\w+|налогов\w+|податков\w+|дорог\w"
    r"|командировк\w|відрядженн\w|город\w?|місто|москв\w|киев\w?|києв\w|пробк\w+|гости|мам[аеы]?|пап[аеы]?|тещ\w"
    r"|дантист\w*|врач\w*|лікар\w*|vacation|holiday|traffic|office|work|lunch)"
    r"(?!\w)"
)
_HELD = lazily.compile(
    r"(?<=\x00) (?:done|held)(?!\w)"
    r"|(?<!\w)(?:(?:была |був |була )?проведен[аыо]?|прошл[ао]|пройшл[ао]|пройшов|була|був|была?|было|состоял(?:ась|ся)"
    r"|відбу(?:л[аи]ся|л[аи]сь|вся)"
    r"|проведен[аоі])(?=[ ,.]*(?:[,.\x00]|$))"
    r"|(?<=[a-z\d]) (?:was |is )?(?:done|held)(?=[ .]*(?:,|$))"
)
"""«презентация для Лотоса проведена»."""
_SHOWN_TO = lazily.compile(_SHOWN)
_ARTICLE = lazily.compile(r" (?:an?|the)(?=\x00)")


def _kind(said: Said) -> tuple[Touch | None, re.Match[str] | None]:
    read = said.line.read if said.number is None else said.line.read.replace(TAKEN, " ")
    found = [(match.start(), kind, match) for kind, pattern in _KINDS if (match := pattern.search(read)) is not None]
    found = [one for one in found if not _NOT_SO.search(said.line.read[: one[0]].rstrip())]
    _, kind, match = min(found, key=itemgetter(0), default=(0, None, None))
    return kind, match


_NOT_SO = lazily.compile(r"(?<!\w)(?:не|ні|not|если|когда|if)$")


def _take_touch(line: Line, match: re.Match[str], *, whole: bool) -> None:
    """The words that say what it was; a name that stands between them stays."""
    if _SHOWN_TO.fullmatch(match[0]):
        line.take(match.start(), match.start() + match[0].index(" "))
        line.take(match.start() + match[0].rindex(" "), match.end())
        line.grab(_ARTICLE)
    elif whole or not _MADE_OF.search(match[0]):
        line.take(*match.span())
        return
    for word in list(_MADE_OF.finditer(line.read, *match.span())):
        line.take(*word.span())
