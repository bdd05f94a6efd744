"""A task that is put off: only a moment, in reply to a reminder; or «перенеси … на …»."""

import re

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.words import WEEKDAYS
from services.grammar.lexicon.speech import FILL
from services.grammar.line import Line
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.todo import actions
from services.grammar.when import dates
from services.grammar.whom import first_name, joined

_PUT_OFF = lazily.compile(
    r"^[ ,\x00]*(?P<word>отложи(?:ть|м|л|ла|ли)?|переношу|переносим|сдвигаю|откладываю|відкладаю|переносимо|подвинь"
    r"|зсунь|пересунь|перен[ео]с(?:ла|ли)?|сдвинул[аи]?|передвинул[аи]?|перені(?:с|сла|сли)"
    r"|відкла(?:в|ла|ли)|moved|pushed|postponed|rescheduled|перенеси(?:те|ть)?|сдвинь|передвинь|перенести|відклади"
    r"|посунь|перекинь|snooze|остав(?:ь|ьте|им|ляем)|залиш(?:и|іть|имо)|leave (?:it|this|that|him|her|them)"
    r"|hold(?: it| this)? off|put (?:off|back)(?= [a-z])|make(?= (?:it|that) )|put (?:it|this|that) (?:off|back)"
    r"|postpone|move|delay|push|bump|shift"
    r"|reschedule|give (?:me|it)|another(?= (?:\d+ )?(?:hour|half|day|week|min)))(?! на этап)(?!\w)(?: (?:it"
    r"|this|that|back|off|out))*"
    r"(?: (?:to|(?:till|until)(?! \d)|for)(?!\w))?"
)


_AGAIN = lazily.compile(
    r"^[ ,\x00]*(?:давай(?:те)?|(?:ні|нет|no)(?=,)|лучше|тогда|краще|тоді|напомни(?: мне)?|нагадай(?: мені)?"
    r"|remind me(?: again)?"
    r"|напомнить"
    r"|еще раз|снова|попозже|пізніше|потім|позже|можно|лучше|ok|ок|again|давай лучше)(?!\w)[ ,]*"
)


_AGAIN_LAST = lazily.compile(
    r"(?<=[ \x00])(?:напомни(?: мне)?|нагадай(?: мені)?|remind me|then|тогда|тоді|лучше"
    r"|краще)(?: again| еще раз)?[ .!]*$"
)


SAME_TIME = lazily.compile(
    r"(?:в|о|у|на|at)? ?(?:это|этот|то|той|тій|цей|ця|цю|такое|the)? ?(?:же|самое|самий|самій|same) (?:время|час|годині"
    r"|time)(?!\w)"
    r"|то же время|same time"
)


_LATER = lazily.compile(
    r"^[ ,]*(?:(?:напомни|нагадай|remind me|давай(?:те)?|лучше|краще|можно|можна|чуть|трохи|a bit),? )*(?:позже"
    r"|попозже|потом|пізніше|потім|later|не сейчас|not now|согодня"
    r"|позднее)"
    r"(?: напомни| нагадай)?[ .!]*$"
)


_MOST = 10
"""Words: a longer line says more than when."""
_MEETING = lazily.compile(
    r"(?<!\w)(?:встречу|выдачу|видачу|звонок|созвон|зідзвон|виїзд|візит|задачу|напоминание|отгрузку|доставку|монтаж"
    r"|показ|огляд"
    r"|осмотр|оцінку|оценку|замер|замір|примерку|примірку|презентацию|презентацію|демо|визит|выезд|відвантаження"
    r"|зустріч|дзвінок|meeting|viewing|appointment|visit|call|task|demo|survey|fitting|delivery|handover|inspection"
    r"|install|collection|valuation|по|with|с|з|із)(?!\w)"
)


_NOT_DONE = lazily.compile(
    r"^[ \x00]*(?:(?:еще |пока |ще )?не (?:сегодня|сейчас|сьогодні|зараз|успе(?:л[аи]?|в|ваю|ю)"
    r"|сдела(?:л[аи]?|но)|смог(?:ла|ли)?|зроби(?:в|ла"
    r"|ли)|встиг(?:ла|аю)?|готово"
    r"|вышло|получилось|получается)|(?:not (?:done|today|now)|didn't (?:have time|manage))(?: yet)?)"
    r"[ ,.;:-]+(?:давай(?:те)? )?"
)


def snooze(said: Said) -> Intent | None:
    """Only a moment, in reply to a reminder; or «перенеси … на …»."""
    said = said.copy()
    line = said.line
    if _LATER.match(line.read):
        line.take_all()
        return said.intent(Verb.SNOOZE, sure=False)
    line.grab(_NOT_DONE)
    if _OF_A_DEAL.match(line.read):
        return None
    put_off = line.grab(_PUT_OFF) or _after_name(said)
    if put_off is None and len(line.words()) > _MOST:
        return None
    line.grab_every(_AGAIN)
    line.grab(_AGAIN_LAST)
    same = line.grab(SAME_TIME) is not None
    free = line.copy()
    found = dates.take(line, said.now, delay=put_off is not None)
    if found is None or (found.when and found.when.day < said.now.date()):
        return None
    words = [word for word in line.words() if word.read not in FILL]
    if not words and found.when:
        sure = said.sure and not found.doubtful
        return said.intent(Verb.SNOOZE, when=found.when, same_time=same, sure=sure, unread=found.unread)
    return _put_off(said, found, free, same_time=same) if put_off else None


_OF_A_DEAL = lazily.compile(
    r"[ ]*(?:напомни(?:ть)?|нагадай|remind me)(?: мне| мені)?(?: [^\x00]+)? (?:про|о|об|по|about|of) \x00"
)
"""«напомни про #85 завтра»: another task, and nothing is put off."""
_SHIFT = (
    r"(?:перенеси|отложи|отложить|сдвинь|передвинь|подвинь|перенести|відклади|посунь|зсунь|пересунь|відсунь|отодвинь"
    r"|отсунь|snooze|postpone)"
)


_SHIFTED = lazily.compile(rf"(?:[^\W\d_]+ ){{2,5}}{_SHIFT} (?:на|до|to) ")


def _after_name(said: Said) -> re.Match[str] | None:
    event = actions.NOUN.match(said.line.read) and _SHIFTED.match(said.line.read)
    if (
        said.number is None
        and not event
        and not re.match(
            r"^(?:[^\W\d_]+|\d{1,6}|(?:встречу|звонок|созвон|замер|визит|показ|осмотр|зустріч|дзвінок|замір|огляд"
            r"|візит|монтаж|доставку|оцінку)"
            r"(?: [^\W\d_]+){1,3})"
            rf" {_SHIFT}",
            said.line.read,
        )
    ):
        return None
    return said.line.grab(lazily.compile(rf"(?<!\w){_SHIFT}(?!\w)"))


_ONTO = lazily.compile(r"(?<!\w)(?:на|в|до|to|into) $")


def _put_off(said: Said, found: dates.Found, free: Line, *, same_time: bool) -> Intent | None:
    line = said.line
    stage = said.stage([word for word in free.words() if not names.given(word.read)])
    onto = stage is not None and _ONTO.search(free.read, 0, stage.start) is not None
    if found.when is None or (
        stage is not None
        and (onto or not free.read.strip(" \x00").removeprefix("the ").startswith(stage.words[0].read))
    ):
        return None
    line.take_words(stage.words if stage else ())
    said.take_leading_number()
    for match in list(_MEETING.finditer(line.read)):
        line.take(*match.span())
    name, rest = first_name(said)
    apart = all(_BEHIND_COMMA.search(line.read, 0, start) or _WHY.match(line.read, start) for start, _ in rest)
    sure = (
        said.sure and not found.doubtful and apart and not _WITH_DAY.search(" ".join(said.line.typed.lower().split()))
    )
    note = joined(line, rest)
    return said.intent(Verb.SNOOZE, name=name, note=note, when=found.when, same_time=same_time, sure=sure)


_WITH_DAY = lazily.compile(rf"(?<!\w)with (?:{'|'.join(WEEKDAYS)}) ")
"""«move the call with friday …»: somebody may be called so."""
_WHY = lazily.compile(
    r"[ \x00]*(?:он|она|они|він|вона|вони|у (?:него|нее|них|нього|неї)|в (?:нього|неї|них)|я|мы|ми|бо|потому|так как"
    r"|he|she|they|he's|she's|they're|i|i'm|because|as|since"
    r"|(?:у|по)ехал[аи]?|(?:пої|виї)ха(?:в|ла|ли)|улетел[аи]?|заболел[аи]?|захворі(?:в|ла|ли)|занят[аы]?|зайнят(?:ий"
    r"|а|і)"
    r"|болеет|хворіє|просил[аи]?|проси(?:в|ла|ли))(?!\w) [^ ]"
)
"""«… на понедельник она заболела»."""
_BEHIND_COMMA = lazily.compile(r",[ ]*$")
"""«перенеси Иванова на среду, он заболел»: why."""
