"""The next step that is named in the words about something else."""

import re
from datetime import datetime, timedelta

from services.grammar.intent import Step
from services.grammar.language import lazily, ukrainian
from services.grammar.language.morphology import Form, may_be, must_be, readings
from services.grammar.language.words import MONTH
from services.grammar.line import Line
from services.grammar.said import Said
from services.grammar.todo import acted_on, actions, doing, events, rules, steps
from services.grammar.typed import shorthand
from services.grammar.typed.spelling import heard
from services.grammar.when import dates
from services.grammar.whom import joined


def follow_up(said: Said, text: str) -> tuple[str, Step | None, bool, tuple[str, ...]]:
    """What is left as a note, the next step that the words name, whether it is sure, and what was not read."""
    line = heard(text, ukrainian=said.line.ukrainian)
    shorthand.write_out(line, said.now)
    for start, end in line.clauses():
        if (event := events.in_clause(line, start, end, said.now)) is not None:
            return joined(line, [*line.pieces(0, start), *line.pieces(end)]), event, True, ()
        own = doing.deed(line, start, end, said.now)
        match = own or actions.begins(line, start)
        if match is None or match.start() >= end:
            continue
        found = steps.step(line.copy(), match, end, said.now, after_told=True)
        theirs = _THEY_ARE.match(match[0]) or lasting(match[0]) or _WISHED.search(line.read, 0, match.start())
        if own is None and found.when is None and theirs:
            continue
        if found.unread and not steps.names_a_day(line, said.now):
            continue  # «шуметь с 9 до 13» tells the hours of something, every day
        before = line.read
        found = steps.step(line, match, end, said.now, after_told=True)
        if found.when is not None and found.when.day < said.now.date():
            line.read = before
            found = _alone(line, match, (start, end), said.now)
        begins, what = (match.start(), "") if own else acted_on.before(line, start, match)
        title = " ".join(filter(None, (what, found.whole)))
        note = joined(line, [*line.pieces(0, begins), *line.pieces(end)])
        note = _NEED.sub("", note)
        if (again := _AGAIN.search(note.lower())) is not None:
            note, title = note[: again.start()].rstrip(" ,"), f"{note[again.start('again') :]} {title}"
        return note, (title, found.when), not found.doubtful, found.unread
    last = events.standing_last(line, said.now)
    return (*last, True, ()) if last else _agreed_moment(said, line, text)


def once_more(said: Said, note: str) -> tuple[str, Step | None]:
    """«…, в 3 еще раз», «…, вечером еще»: behind a call that nobody answered; the note, and when to call again."""
    head, comma, last = note.rpartition(", ")
    line = heard(last or head)
    found = dates.take(line, said.now)
    words = [word.read for word in line.words()]
    again = found is not None and found.when is not None and not found.doubtful and words and set(words) <= _ONCE_MORE
    if found is None or not again:
        return note, None
    title = line.rest().strip(" ,.")
    return head if comma else "", (title if " " in title else "", found.when)


_ONCE_MORE = {"еще", "раз", "ще", "снова", "знову", "опять", "повторно", "again", "попробую", "спробую"}


def and_then(said: Said, note: str, *, sure: bool) -> tuple[str, Step | None, bool]:
    """«… просит скидку перезвонить завтра»: the step at the end of what is told of a deal that moves."""
    told, task, certain, unread = follow_up(said, note)
    if task is None or task[1] is None or unread:
        return note, None, sure
    if told == note and (_CALL_BACK.match(task[0]) or (task[0] and _ASKS_FOR.search(note.lower()))):
        return note, task, sure and certain
    if bool(task[0]) == (told == note):
        return note, None, sure
    if not task[0] and not (actions.NOUN.search(note.lower()) or _I_CALL.search(note.lower())):
        return note, None, sure
    return told, task, sure and certain


_CALL_BACK = lazily.compile(r"(?:пере|по|на)звон|перенабра|(?:пере|по)дзвон|набра|call|ring|phone", re.IGNORECASE)
"""«просит перезвонить завтра»: his words, and the rep's step."""
_ASKS_FOR = lazily.compile(r"(?<!\w)про(?:сит|сят|сил[аи]?|сив|сить|сять) (?:скин|выс|отправ|прис|надісл|відправ|вис)")
_I_CALL = lazily.compile(r"(?<!\w)(?:i'll|will) (?:call|ring|phone|chase)(?!\w)")
_NEED = lazily.compile(r"(?:^|,) *(?:need to|have to|must|надо|нужно|треба|потрібно)$", re.IGNORECASE)
"""«… 3 mins, need to send the certs»."""


def _alone(line: Line, match: re.Match[str], clause: tuple[int, int], now: datetime) -> steps.Step:
    """«вчера тоже не брал, наберу в 15:20»: the hour is of no day that is told of elsewhere."""
    start, end = clause
    part = line.only(start, end)
    found = steps.step(part, match, end, now, after_told=True)
    line.read = line.read[:start] + part.read[start:end] + line.read[end:]
    return found


def lasting(action: str) -> bool:
    """«звонить заранее»: how it is always done, and no step."""
    first = action.split(" ")[0]
    return must_be(first, Form.INFINITIVE) and must_be(first, Form.LASTING)


def _agreed_moment(said: Said, line: Line, text: str) -> tuple[str, Step | None, bool, tuple[str, ...]]:
    """Nothing is said to be done, but a day was agreed on, or is when they will do something."""
    again = line.copy()
    moment = dates.take(again, said.now)
    if moment is not None and moment.when is not None and moment.when.day < said.now.date():
        moment = _later(line, said.now)
    wish = actions.wish(line) or _ASKED_ME.search(line.read)
    wish = wish or _ASKED_NOUN.search(line.read)
    agreed = _AGREED.search(line.read) or wish or _ASKED_FOR.search(again.read)
    if moment is None or moment.when is None:
        return text, None, True, ()
    if ONLY_A_MONTH.search(line.read) and not wish:
        return text, None, True, ()
    if not (agreed or (moment.when.day <= said.now.date() + _SOON and any(will(word.read) for word in line.words()))):
        return text, None, True, ()
    second = dates.take(again, said.now)
    if wish and (_PUT_OFF.match(wish["what"]) or rules.RULE_AFTER.match(line.read, wish.end())):
        return text, None, True, ()
    title = line.text(*wish.span("what")).replace("called ", "call ") if wish else ""
    return text, (title, moment.when), not moment.doubtful and second is None, ()


ONLY_A_MONTH = lazily.compile(rf"(?<!\d )(?<!\d)(?<!\w)(?:в|у|на|in) (?:{MONTH})(?!\w| \d)")
"""«бюджет в декабре дадут»: no day to be reminded on."""


def _later(line: Line, now: datetime) -> dates.Found | None:
    """«вчера был на даче, ждёт в пятницу в 17»: of the clauses, the first that names a day to come."""
    for start, end in line.clauses():
        found = dates.take(line.only(start, end), now)
        if found is not None and found.when is not None and found.when.day >= now.date():
            return found
    return None


_WISHED = lazily.compile(
    r"(?<!\w)(?:хо(?:чет|тят|че|чуть)|(?:по)?прос(?:ит|ят|ить|ять|ил[аи]?|ив)|дума(?:ет|є)|планиру(?:ет|є))"
    r"(?: [^ ,.;\x00]+){1,3} $"
)
"""«хочет розетки перенести»: his wish, though something stands between."""
_THEY_ARE = lazily.compile(r"(?!(?:try|call|ring|phon)ing)[a-z-]+ing(?!\w)")
"""«chasing his quote»: without a moment it is what the client does."""
_ASKED_ME = lazily.compile(
    r"(?<!\w)(?:asked(?: me| us)?|(?:is |are )?asking(?: kindly)?|asked for an?|(?:wants?|needs?"
    r"|would like) an?(?= call)|(?:wants?|needs?|told"
    r"|would like) (?:me|us)|sa(?:id|ys)) (?:to )?(?:be (?=called"
    r"|phoned))?(?P<what>(?:call(?:ed)?"
    r"|ring|phone"
    r"|text|email"
    r"|message|whatsapp|try)(?: (?:him|her|them))?(?: (?:back|again))*)(?!\w)"
)
_AGAIN = lazily.compile(r"(?:^|,? )(?P<again>(?:(?:ещ[её]|ще|наступний) )?раз|ещ[её]|ще|снова|знову|опять|again)$")
"""«завтра ще раз наберу»."""
_SOON = timedelta(days=31)
"""«дом сдадут в июне» is no reason to be silent till then."""
_WILL = lazily.compile(
    r"(?:при|за|по|ви|від|під|на|пере|роз|об|про)[^\W\d_]{2,}(?:[еє]|[иїі]ть|сть|уть|ють|ать|ять)(?:ся)?|[a-z]+'ll|will"
)


def promised(text: str, now: datetime) -> dates.When | None:
    """The moment to come that a note names: «обещал оплатить в пятницу», «был 19.11, приедет 28.11 в 12».

    `now` is aware and local. None where nobody has promised or will do anything, and after three months.
    """
    line = heard(text)
    if not (_AGREED.search(line.read) or any(will(word.read) for word in line.words())):
        return None
    rest = line.copy()
    while (found := dates.take(rest, now)) is not None:
        moment = found.when
        if moment is not None and not found.doubtful and now.date() <= moment.day <= now.date() + _FAR:
            return moment
    return None


_FAR = timedelta(days=92)


def will(word: str) -> bool:
    """«изучат», «привезе», "they'll": what somebody is going to do."""
    if (may_be(word, Form.FUTURE) and not may_be(word, Form.NOUN)) or ukrainian.will(word):
        return True
    return not readings(word) and _WILL.fullmatch(word) is not None


_PUT_OFF = lazily.compile(r"перен[ео]с|отлож|сдвин|подвин|відклас|посун|змістит|reschedul|postpon|move|push")
"""«просит перенести на среду» asks for what only the one who set it can do."""
_ASKED_NOUN = lazily.compile(
    r"(?<!\w)(?:по)?про(?:сит|сят|сил[аи]?|сив|сить|сять) (?P<what>звонок|созвон|дзвінок|презентацию|презентацію"
    r"|демо)(?!\w)"
)
"""«просит звонок завтра в 10»."""
_ASKED_FOR = lazily.compile(r"(?<!\w)(?:по)?про(?:сил[аи]?|сит|сят|сив|сить),? ?\x00")
"""«просил завтра»: of the call or the meeting that was told of."""
_AGREED = lazily.compile(
    r"(?<!\w)(?:обеща(?:л[аи]?|ют|ет)|обіця(?:в|ла|ли|є|ють)|promised|с?договорил\w*|с[ао]шл(?:ись|ися)|зійшл(?:ись"
    r"|ися)|сговорил\w*|домовил\w*|перен[е]с\w*|назначил\w*|условил\w*|запланир\w*|встреч\w+|зустрі\w+"
    r"|созвон\w*|созвонимся|перезвон\w*|передзвон\w*|набрать|набер\w+"
    r"|жд(?:у|ем)|жд(?:ет|ут)(?= (?:в|во|завтра) )|чека(?:ю|ємо)|(?:ждет|ждут|чека(?:є|ють)(?: на)?)(?= (?:до "
    r"|нас|меня|банк|одобр|звон|ответ|кп"
    r"|договор|сч[её]т"
    r"|решен|документ|предложен|расчет|смет|спецификац|дзвін|відпов|рішен|рахун|розрахун))|едет|едут|їде|їдуть"
    r"|(?:жд(?:ет|ут)|чека(?:є|ють))(?= (?!зарплат|пре?м[иі]|пенс|деньг|гроші|отпуск"
    r"|відпуст)(?:[^\W\d_]+ ){1,2}(?:до|к|на"
    r"|в|у) )|back(?= (?:on|at|in|tomorrow|next) )"
    r"|приед\w+|прид\w+|подъед\w+"
    r"|заед\w+|зайд\w+|пауз\w|подума\w+|дума\w+|реш(?:им|ит|ат|у|ится|ают?|ает)"
    r"|ответ(?:ит|ят)|верн(?:ется|утся|емся|усь)|определ(?:имся|юсь|ится|ятся|яется|яются)|увид\w+|обсуд(?:им|ят)"
    r"|(?:по|под|рас|пере)?ска(?:жет|жут|жем)|сообщ(?:ит|ат)|дад(?:ут|им)|даст|посовету\w+|переговор(?:ит|ят)"
    r"|выбер(?:ет|ут)"
    r"|прине?сет|вн(?:есет|есут)|согласу(?:ет|ют)|рассмотр(?:ит|ят)|утверд(?:ит|ят)|подтверд(?:ит|ят)"
    r"|вирішимо|визнач(?:имося|имось|ться|аться|иться|усь)|поверн(?:еться|уться|емось|емося)"
    r"|відпов(?:ість|ідять|ідають)|скаж(?:е|уть)|повідом(?:ить|лять)|порад(?:иться|яться)|дасть|дадуть|внес(?:е|уть)"
    r"|let us know|(?:he|she|they)(?:'s|'re| is| are)"
    r" (?:bring|com|collect|pick|dropp|popp|sign|pay|visit|call|ring|send|transferr|meet|decid)ing"
    r"|gets? back|comes? back|confirms?|revert|signs?(?: off)?|pays?|repl(?:y|ies)|transfers?|collects?|chooses?"
    r"|свяж\w+|связь"
    r"|записал\w*|приїд\w+|буд(?:ет|ут|е|уть)"
    r"|agreed|moved|scheduled|paying|meet\w*|call|calls|deci[ds]\w*|think\w*|come\w*|coming|visit|booked|postponed"
    r"|оплат(?:ит|ят|ить|ять)"
    r"|соглас\w+|згод\w+|заплат(?:ит|ят|ить|ять)|оплата|отгрузка|доставка|монтаж|установка|выдача|приемка"
    r"|відвантаження|payment"
    r"|delivery|picks? (?:it|them)? ?up|забирает|забирают|забирає|забирають"
    r"|installation|ответ|решение|відповідь|рішення|answer|decision|п[оі]дпиш(?:ет|ут|ем|е|уть)|тест[- ]?драйв"
    r"|замер)(?!\w)"
)
"""Words after which a day is the next step's, not something else's."""
