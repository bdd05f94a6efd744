"""The next step in a line: what to do, to whom and when."""

import re
from dataclasses import dataclass
from datetime import datetime

from services.grammar import dates, days, names
from services.grammar.dates import When
from services.grammar.line import Line, Word
from services.grammar.speech import FILL, STOP, speaks
from services.grammar.whom import subject
from services.grammar.words import spelt

_NOT_VERBS = (
    r"(?!(?:по|об)?(?:постав(?:ить|ити)(?=.* на (?:пауз|холд))|заморозить|заморозити|приостановить|призупинити|думать"
    r"|советоваться|решать|решить|ждать"
    r"|подождать|жить|быть|стать|хотеть|мочь|знать|думати"
    r"|радитися|порадитися|вирішувати|чекати|бути|кровать|просить|просять|цікавиться|цікавляться|любить|люблять"
    r"|бачить|бачать|хотять|мусить|печать"
    r"|память|тетрадь"
    r"|скатерть|нефть|медь|очень|опять|почти|пути|части|сети|гости|пять)(?!\w))"
    r"(?!(?!(?:від|під)[^\W\d_]+(?<!ться)(?!\w))[^\W\d_]*[іїє][^\W\d_]*ть(?:ся)?(?!\w))"
)
INFINITIVE = re.compile(
    rf"(?<!\w){_NOT_VERBS}(?:[^\W\d_]{{2,}}(?:ить|ать|еть|ять|уть|ыть|тись|зти|сти|йти|ехать|лечь|дать|ати|ити|іти"
    r"|яти|ути|тися|зти)|дать|взять|сдать"
    r"|(?:до?гов|встре|съезд|созв|зв'яз|зідзв|связ|опред|верн|увид|спис|убед|разобр|повид|перегов|поинтерес|уточн"
    r"|домов|зустр"
    r"|познак|пройт|записат|подгот|подел)[^\W\d_]*ться|(?:пере|по)?звони(?:ть)?|набери|отправь|напиши|скинь|вышли"
    r"|подготовь|выстави"
    r"|перезвони|узнай|уточни|проверь|позв|перезв|созв|звякнуть|подзвони|зателефонуй|напиши|надішли|передзвони"
    r"|(?:наберу|(?:пере|по)звоню|созвонюсь|созвонимся|напишу|отправлю|вышлю|пришлю|подготовлю|уточню|узнаю|заеду"
    r"|подъеду|выставлю|скину(?! \d)|(?:по|пере)дзвоню|зателефоную|надішлю|підготую|дізнаюс[ья]"
    r"|заїду))(?!\w)(?! сам(?:а|и)?(?!\w))"
)
ENGLISH = re.compile(
    r"(?<!\w)(?:(?:i'll |i will |will )?(?:(?:send|email|call|text|visit|post|drop)ing(?: back| over| off)?|try again"
    r"|try|chase|call back|call|phone|ring|email|e-mail|send|text"
    r"|write|prepare|meet|follow up|visit|check|ask"
    r"|invoice|ship"
    r"|schedule|book|discuss|message|order|confirm|show|sign|remind|pick up|deliver|clarify|arrange"
    r"|get back))(?: again)?(?: to)?(?!\w)"
)
_EVENTS = (
    "встреча звонок созвон выезд визит осмотр показ презентация демо выдача доставка отгрузка подписание консультация "
    "диагностика экскурсия переговоры примерка приемка поездка установка оплата "
    "зустріч дзвінок візит виїзд огляд показ презентація видача доставка відвантаження підписання консультація "
    "переговори примірка поїздка встановлення оплата meeting demo visit presentation viewing delivery inspection "
    "survey "
    "appointment handover installation lunch consultation"
)
NOUN = re.compile(rf"(?<!\w)(?:{'|'.join(_EVENTS.split())})(?!\w)")
ASKED = re.compile(
    r"(?:хо(?:чет|тят|тел|тела|тим|чу)|хоче|хочуть|прос(?:ит|ят|ил|ила|или|ить|ять|ив)|мо(?:жет|гут|г)|може"
    r"|дума(?:ет|ют|є)"
    r"|планиру\w+|планує|буд(?:ет|ут|уть|е)|обеща\w+|готов[аы]?|не|ні|чтобы|щоб|обіця\w+|решил\w*|wants to|want to"
    r"|asked to|will|to|cannot|can|не может|собира\w+|сам|сама|сами|(?:у|по|при|за|вы)?(?:ехал|шел|шла|шли)[аи]?"
    r"|(?:по|пі|при)(?:їха|й)(?:в|шов|шла|ли|ла)|сказал[аи]?|сказа(?:в|ла|ли)|что|що|мол|said"
    r"|предложил[аи]?|попросил[аи]?|попроси\w+|советует|пытается|начал)"
)
WISH = re.compile(
    rf"(?<!\w)(?:(?:по)?про(?:сит|сят|сил|сила|сили|сив|сить|сять)|сказа(?:л|ла|ли|в)|велел[аи]?|предложил[аи]?"
    rf"|asked(?: me)? to|said to|told me to) (?P<what>{INFINITIVE.pattern}(?: (?:кп|договор"
    rf"|счет|договір))?)"
)
_OBJECTS = spelt(
    "кп договор договір счет рахунок акт каталог прайс смету кошторис презентацию презентацію документы "
    "документи письмо лист "
    "коммерческое комерційну предложение пропозицию пропозицію расчет розрахунок образцы зразки фото видео "
    "размеры розміри "
    "чертеж чертежи скан счета накладную invoice contract proposal quote offer catalog price list documents "
    "samples photos "
    "estimate email letter the a an back предоплату оплату решение бюджет время адрес скидку знижку демо доступ "
    "brochure leaflet catalogue specs details link ссылку ссылки заявку ставку маршрут тариф тарифы условия "
    "декларацию выписку справку платежку пример варианты "
    "проект "
    "макет эскиз план схему чек копии копию анкету оферту отчет отчетность звіт заявку доверенность ключи фотки "
    "подарок спецификацию реквизиты материалы все всё информацию ответ ещё еще раз сроки наличие отзыв"
)
_WHITHER = re.compile(
    r"(?:пере|по|со|до)?(?:звон|дзвон)\w*|звонок|дзвінок|созвон\w*|набрать|набрати|зателефон\w*|(?:на|от)?пис\w+"
    r"|написати"
    r"|(?:за|съ|по|подъ|вы|при)?ехать|(?:от|за|при)?вез(?:ти|у)|отправ\w+|(?:вы|от|за|по)?слать|скинуть|передать|сдать"
    r"|(?:з|за|під|ви)?їздити|заїхати|(?:від|за)везти|надіслати|відправити|скинути|передати"
)
"""«звонок в Агросвит» is to somebody, «встреча в офисе» is not."""
_INTO = spelt("в во у")
_WHERE = spelt("адрес адресу ул улица улице вул вулиця вулиці проспект пр-т address")
_PLACES = spelt(
    "офис офисе офіс офісі банк банке салон салоне салоні магазин налоговую мфц гаи гибдд сервис сервисе склад складе "
    "цех "
    "вотсап ватсап вацап телеграм телеграме телегу тг вайбер вайбері вк почту пошту директ мессенджер чат смс город "
    "місто "
    "центр центре дом кафе ресторан шоурум шоуруме зал отпуск обед среду субботу пятницу четверг понедельник вторник"
)
_TO = spelt("с со у к ко до для от with w to for from з із зі від at")
_TAIL = spelt("по про о об насчет насчёт щодо в во на из за about re on regarding перед после після при если что")


def is_object(text: str) -> bool:
    """«договор», «КП»: a thing to send, not somebody."""
    return any(word.read in _OBJECTS for word in Line.of(text).words())


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    when: When | None
    name: str
    whole: str = ""
    """The title with the name in it, for when the name turns out to be another's."""
    doubtful: bool = False
    unread: tuple[str, ...] = ()


def begins(line: Line, start: int = 0) -> re.Match[str] | None:
    """Where the words of a step begin: an action that nobody else «хочет» or «просит»."""
    for pattern in (INFINITIVE, ENGLISH):
        for match in pattern.finditer(line.read, start):
            if _PREDICATE.match(line.read, match.end()) or _is_a_rule(line, match):
                continue
            if _BOTH.search(line.read[: match.start()]):
                continue
            before = line.read[: match.start()].rstrip(" \x00").rsplit(" ", 1)[-1]
            if not ASKED.fullmatch(before) or _commanded(line, match):
                if pattern is ENGLISH and not (_at_start(line, match) or _of_named(line, match)):
                    continue
                return match
    return None


_PREDICATE = re.compile(r" (?:буд(?:ет|ут|е|уть)|хо(?:чет|тят|че|чуть)|не (?:хо|буд))(?!\w)")
"""«брать будет жена»: what somebody else will do."""
_BOTH = re.compile(r"[^\W\d_]{2,}(?:ет|ит|ут|ют|ят|є|еться|иться|ить|уть) (?:и|і|й|та) $")
"""«подумає і передзвонить»: both are his."""
_RULE_AFTER = re.compile(r" (?:только|строго|лучше|тільки|лише|краще|only)(?!\w)")
_RULE_BEFORE = re.compile(r"(?<!\w)(?:только|строго|лучше|удобн\w+|можно|нельзя|тільки|краще|зручн\w+|можна|only) $")


def _is_a_rule(line: Line, match: re.Match[str]) -> bool:
    """«звонить только после 18»: how it is to be done, said of somebody."""
    after, before = _RULE_AFTER.match(line.read, match.end()), _RULE_BEFORE.search(line.read[: match.start()])
    return after is not None or before is not None


_LEAD_TO = re.compile(
    r"(?:^|\W)(?:remind me|need|have|reminder|task|todo|\x00)[ \x00]+(?:(?:in|on|at|by) [\w: ]{1,20} )?\x00* ?(?:to )?$"
)


def _commanded(line: Line, match: re.Match[str]) -> bool:
    return bool(_LEAD_TO.search(line.read[: match.start()]))


def _at_start(line: Line, match: re.Match[str]) -> bool:
    """English verbs are nouns too: they count at the start of a clause, or after «to» and a slot."""
    before = line.read[: match.start()].rstrip(" ")
    return not before or before[-1] in ",;.:!?\x00-" or bool(re.search(r"(?<!\w)(?:to|pls|please)$", before))


_SOON = re.compile(
    r" (?:\x00|(?:on|at|by|in|next|this|tomorrow|today|tonight|tmrw|mon|tue|wed|thu|fri|sat"
    r"|sun)(?:\w*day)?(?!\w))"
)


def _of_named(line: Line, match: re.Match[str]) -> bool:
    """«Smith call tomorrow»: a name, what to do, and when."""
    before = line.words(0, match.start())
    if match[0].startswith(("will", "i'll", "i will")):
        return False
    return 0 < len(before) < 3 and not speaks(before) and bool(_SOON.match(line.read, match.end()))


def step(line: Line, match: re.Match[str], end: int, now: datetime) -> Step:
    """The step whose words begin at `match`; its moment may stand anywhere in the line."""
    found = dates.take(line, now)
    words = line.words(match.end(), end)
    title, name, doubtful = _parted(line, match, words)
    when = found.when if found else None
    doubtful = (
        doubtful or _another_day(line, match.start(), end, now) or bool(_AWAY.search(line.read, match.end(), end))
    )
    whole = _DANGLING.sub("", _pieces(line, match.start(), words[-1].end if words else match.end()))
    return Step(title, when, name, whole, doubtful or bool(found and found.doubtful), found.unread if found else ())


_AWAY = re.compile(
    r"(?<!\w)(?:в отпуске?|на больничном|в командировк\w|в отъезде|болеет|отсутствует|нет на месте|у відпустці"
    r"|на лікарняному"
    r"|у відрядженні|on (?:holiday|leave|vacation)|out of (?:office|town)|away)(?!\w)"
)
"""«… главбух в отпуске до 7 декабря»: the day is of something else."""


def _another_day(line: Line, start: int, end: int, now: datetime) -> bool:
    """«… а послезавтра Орлову»: two steps in one."""
    rest = line.copy()
    rest.take(0, start)
    rest.take(end, len(rest.read))
    try:
        return days.take(rest, now.date()) is not None
    except ValueError:
        return False


def _parted(line: Line, match: re.Match[str], words: list[Word]) -> tuple[str, str, bool]:
    """Which words after the action are its object, and which the one whom it concerns."""
    start, stop, doubtful = _whom(line, match, words)
    before = line.text(match.start(), start) if start > match.start() else line.text(*match.span())
    parts = [_pieces(line, match.start(), start), _pieces(line, stop, words[-1].end if words else match.end())]
    name = line.text(start, stop) if stop > start else ""
    title = " ".join(part for part in (_without_preposition(parts[0]) if name else parts[0], parts[1]) if part)
    title = _DANGLING.sub("", title or before)
    return title, name, doubtful or bool(_A_TIME.search(title))


_DANGLING = re.compile(r"(?: (?:на|в|во|до|к|с|по|о|об|у|at|on|to|by|for))+$", re.IGNORECASE)
_A_TIME = re.compile(
    r"(?:^| )(?:или|либо|чи|або|or)(?: |$)|^\S+ \d+$|\d+ish(?!\w)|(?:^| )(?:в|во|о|об|к|до|по|после|между|около"
    r"|at|by|till"
    r"|until) \d+(?! ?[^\W\d])",
    re.IGNORECASE,
)
"""Digits that were meant as a time, perhaps, and were not read as one."""


def _pieces(line: Line, start: int, end: int) -> str:
    return " ".join(filter(None, (line.text(*span) for span in line.pieces(start, end))))


def _without_preposition(text: str) -> str:
    head, _, last = text.rpartition(" ")
    return head if last.lower() in _TO | _INTO | {"на"} and head else text


def _whom(line: Line, match: re.Match[str], words: list[Word]) -> tuple[int, int, bool]:
    """Where the name stands among the words after the action, and whether it may be another word."""
    if not words:
        return match.end(), match.end(), False
    if firm := names.firm(line, words[0].start, words[-1].end):
        return *firm, False
    told = next((at for at, word in enumerate(words) if word.read in _TAIL | _WHERE), len(words))
    if named := names.person(words[:told]):
        return *named, False
    to = _TO | (_INTO if _WHITHER.fullmatch(line.read[match.start() : match.end()]) else frozenset())
    for place, (word, following) in enumerate(zip(words, words[1:], strict=False)):
        if word.read in to and not following.read.isdigit() and following.read not in _OBJECTS | FILL | _PLACES:
            return following.start, _to_end(line, words[place + 1 :]), False
        if word.read in _TAIL and word.read not in to:
            break
    unknown = _unknown(line, words[:told], alone=len(words) == 1)
    if unknown and line.read[unknown[1] - 1] in _DATIVE:
        return unknown
    about = next((at for at, word in enumerate(words) if word.read in _WHERE), len(words))
    if named := names.person(words[told:about]):
        return *named, False
    return unknown or (words[-1].end, words[-1].end, False)


_DATIVE = "уюе"


def _unknown(line: Line, words: list[Word], *, alone: bool) -> tuple[int, int, bool] | None:
    """A name that is in no list: the word that is no thing, in the dative if there is such a one."""
    plain = [word for word in words if word.read not in _OBJECTS | FILL | STOP and not word.read.isdigit()]
    plain = [word for word in plain if not _many(word.read) and (alone or not _things(word.read))]
    if not plain:
        return None
    if len(plain) == 2 and plain[0].read.isascii() and line.read[plain[0].end : plain[1].start] == " ":
        return plain[0].start, plain[1].end, False
    chosen = plain[-1] if plain[-1].read[-1] in _DATIVE else plain[0]
    return chosen.start, chosen.end, len(plain) > 2


def _things(word: str) -> bool:
    """«забрать акты»: so end things, and people only by name."""
    return word.endswith(("ы", "ции", "ния", "ние")) and not names.personal(word)


def _many(word: str) -> bool:
    """«просроченных» are no one."""
    return word.endswith(("ых", "их")) and len(word) > 5 and not names.personal(word)


def _to_end(line: Line, words: list[Word]) -> int:
    """A firm's name of two words ends where they do; «с ромашкой договор» has one."""
    if len(words) > 1 and words[1].read in names.SECOND and words[1].start - words[0].end == 1:
        return words[1].end
    if len(words) == 2 and words[1].read not in _OBJECTS | _TAIL | _TO and words[1].start - words[0].end == 1:
        return words[0].end if words[0].read[-1] in "уюеїяий" else words[1].end
    return words[0].end


def thing_before(line: Line, end: int) -> str:
    """«договор Захарову скинуть»: what stands first is the thing, taken from the line."""
    first = next(iter(line.words(0, end)), None)
    if first is None or first.read not in _OBJECTS - {"the", "a", "an"} or not line.words(first.end, end):
        return ""
    line.take(first.start, first.end)
    return line.typed_between(first.start, first.end)


def before(line: Line, start: int, end: int) -> str:
    """The name that stands before the action: «Иванову позвонить»."""
    for span in line.pieces(start, end):
        if not speaks(line.words(*span)):
            name, _ = subject(line, *span)
            if name:
                return name
    return ""
