"""How those write who fill in columns: «нов. лид», «зв. 5 мин», «301 -> дальше», «отв. Аня»; read as if written out."""

import re
from datetime import datetime

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, may_be, must_be
from services.grammar.lexicon.verbs import INFINITIVE
from services.grammar.line import Line
from services.grammar.when import dates

_MEANT = {
    "новый": "нов", "звонок": "зв звон", "встреча": "встр", "ответственный": "отв ответств",
    "исходящий": "исх", "входящий": "вх", "вихідний дзвінок": "вих", "вхідний": "вхід", "дзвінок": "дзв",
    "зустріч": "зустр", "відповідальний": "відп", "напомни": "напом", "завдання": "завд", "задача": "зад",
    "менеджер": "мен", "договор": "дог", "угода": "уг", "нагадай": "нагад", "вчора": "вч", "тест-драйв": "т-д "
    "т/д тестик", "выполнено": "вып вып-но",
    "недозвін": "недодзв недозв'", "сделка": "сд", "заявка": "заяв", "отказ": "отк",
    "презентация": "преза", "презентацию": "презу", "відмова": "відм",
    "качество": "кач-во", "количество": "кол-во", "через": "ч/з чз чрз", "месяц": "мес", "неделю": "нед",
    "прошлый": "прошл", "кп": "к/п", "недозвон": "ндз ндзв нбт "
    "недозв н/о н/б", "voicemail": "vm vms lvm vmail",
    "сегодня": "сег сегод сгд", "завтра": "завт", "сьогодні": "сьог", "вечером": "веч",
}  # fmt: skip
_PHRASES = {
    "абонент недоступен": "аб. недост|аб недост|абон. недост|абон недост|абонент недост|аб. вне зоны|аб вне "
    "зоны", "не ответил": "не отв|нет отв|не дозв|не берет тр", "не відповідає": "не відп|нема відп|не бере слух",
    "no answer": "no ans|no resp|not ans", "2 weeks": "a fortnight|fortnight",
}  # fmt: skip
_BY_SHORT = {short: word for word, written in _MEANT.items() for short in written.split()} | {
    short: word for word, written in _PHRASES.items() for short in written.split("|")
}
_SHORT = lazily.compile(
    rf"(?<![\w./])(?P<short>{'|'.join(sorted(_BY_SHORT, key=len, reverse=True))})(?:\.(?= |,|$)|(?![\w/']))"
)
_TO_DO = {
    "позвонить": "пзв позв", "перезвонить": "прзв перезв пзвн",
    "отправить": "отпр отправ", "подготовить": "подг подгот", "выставить": "выст выстав", "уточнить": "уточн уточ",
    "написать": "напис", "набрать": "набр", "согласовать": "согл соглас", "проверить": "провер",
    "відправити": "відпр", "надіслати": "надісл", "підготувати": "підг підгот", "подзвонити": "подзв",
    "передзвонити": "передзв",
    "зателефонувати": "зател", 
}  # fmt: skip
_BY_SHORT_DEED = {short: word for word, written in _TO_DO.items() for short in written.split()}
_DEED = lazily.compile(
    rf"(?<![\w.])(?P<short>{'|'.join(sorted(_BY_SHORT_DEED, key=len, reverse=True))})(?:\.(?= |$)|(?!\w))"
)
_ITS_PHONE = lazily.compile(r"(?<=[ ,])т\. ?(?=\+?[\d(][\d ()-]{8,})")
"""«т. 8-913-…»."""
_AGREED = lazily.compile(r"(?<!\w)дог(?:\.|овор\.)? (?=(?:на|о|про) )")
"""«дог. на ср 16:00»: nothing was signed."""
_TOMORROW = lazily.compile(
    r"(?<!\w)зав\.?(?= (?:в|во|до|к|на|с|утр\w+|дн[её]м|вечером|после)(?!\w)| ?\d|[ ]*(?:,|$))(?! складом)"
)
"""«зав в 10»; «зав складом» is a person."""
_NEXT = lazily.compile(r"(?<!\w)след\.?(?= (?:шаг|задач|недел|месяц|вт|ср|чт|пт|пн|сб|вс))")
_WEEK_S = lazily.compile(r"(?:(?<=конца )|(?<=концу )|(?<=конце )|(?<=начале )|(?<=середине ))нед(?!\w)")
_LAST_CHANGE = lazily.compile(r"(?<=отмени )посл(?:едн)?\.?(?!\w)")
_ARROW = lazily.compile(r"(?<=\S) ?(?:[-=]?>|→|➡️?) ?(?=[^\W\d_])")
_FIELD = lazily.compile(
    r"(?<=\S) (?:след(?:ующий|\.)? шаг|дальнейший шаг|наст(?:упний|\.)? крок|next step|задача|завдання|task) ?:(?= )"
)
"""«56 задача: …»: the name of a column."""
_PHONE = lazily.compile(r"(?<!\w)тел(?= (?:выключ|вимк|вырубл|недоступ|занят|зайнят|молч|мовч|не ))")
"""«тел выключен»."""
_ANSWER = lazily.compile(r"(?<!\w)отв(?=\.? (?:в|во|до|к|на|после|через|завтра|сегодня|жд[^\W\d_]+)(?!\w))")
"""«отв до пт»: an answer, and nobody's duty."""
_REPEAT = lazily.compile(r"(?<!\w)(?:повтор|перезвон|повторный звонок)(?= (?:через|завтра|сегодня|в|до|после|на) )")
"""«…, повтор через 2 часа»."""
_MAIL = lazily.compile(r"(?<!\w)эл(?:ектронное)?\.? ?(?=письмо(?!\w))")
_GLUED = lazily.compile(r"(?<!\w)тест(?=драйв)")
"""«тестдрайв»."""
_PROPOSAL = lazily.compile(
    r"(?<!\w)(?:коммерческ(?:ое|ого|ому|им) предложени[еяю]м?|комерційн(?:а|у|ої|ою) пропозиці(?:я|ю|ї|єю))(?!\w)"
)
"""«КП» in full: the stages of most companies have it in short."""
_PLUS = lazily.compile(r"^[ ]*\+ ?(?=\d{1,3} ?[^\W\d_])")
"""«+1 час»: later by so much."""


def write_out(line: Line, now: datetime) -> None:
    line.rewrite(_ANSWER, "ответ")
    line.rewrite(_REPEAT, "повторить")
    line.rewrite(_MAIL, "")
    line.rewrite(_ITS_PHONE, "")
    line.rewrite(_AGREED, "договорились ")
    line.rewrite(_WEEK_S, "недели")
    line.rewrite(_SHORT, lambda match: _BY_SHORT[match["short"]])
    line.rewrite(_TOMORROW, "завтра")
    line.rewrite(_NEXT, "следующий")
    line.rewrite(_LAST_CHANGE, "последнее")
    line.rewrite(_FIELD, "")
    line.rewrite(_ARROW, " на ")
    line.rewrite(_PHONE, "телефон")
    line.rewrite(_GLUED, "тест-")
    line.rewrite(_PROPOSAL, "кп")
    line.rewrite(_PLUS, "перенеси на ")
    _write_out_deeds(line, now)


def _write_out_deeds(line: Line, now: datetime) -> None:
    """«отпр кп до пт» is to be done; without a moment it may be done already."""
    found = list(_DEED.finditer(line.read))
    moment = dates.take(line.copy(), now) if found else None
    if moment is None or moment.when is None or moment.when.day < now.date():
        for match in reversed(found):
            if _LAST.match(line.read, match.end()) and line.read[: match.start()].strip():
                line.respell(*match.span(), _DONE.sub(_past, _BY_SHORT_DEED[match["short"]]))
        return
    theirs = any(must_be(word.read, Form.FUTURE) and not may_be(word.read, Form.PROMISE) for word in line.words())
    clauses = line.clauses()
    for match in reversed(found):
        deed = _BY_SHORT_DEED[match["short"]]
        clause = next(line.only(start, end) for start, end in clauses if start <= match.start() < end)
        elsewhere = dates.take(clause, now) is None
        last = _LAST.match(line.read, match.end()) is not None and match.start() > 0
        after = any(INFINITIVE.fullmatch(word.read) for word in line.words(match.end()))
        done = theirs or after or (elsewhere and (len(found) > 1 or last))
        line.respell(*match.span(), _DONE.sub(_past, deed) if done else deed)


_LAST = lazily.compile(r"[ .]*(?:,|$)")
"""«письмо в Уралмаркет отпр.»: done, where no moment is named."""
_DONE = lazily.compile(r"т[ьи]$")


def _past(ending: re.Match[str]) -> str:
    """«отпр кп ответят до ср»: the moment is theirs, and one's own deed is done."""
    return "л" if ending[0] == "ть" else "в"
