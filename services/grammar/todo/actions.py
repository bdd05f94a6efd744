"""Where the words of a step begin: what is to be done, and not what somebody else does or asks for."""

import re
from collections.abc import Iterable

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, readings
from services.grammar.lexicon import verbs
from services.grammar.lexicon.speech import DID
from services.grammar.line import Line
from services.grammar.people.firms import LEGAL
from services.grammar.people.names import given
from services.grammar.todo import english, rules

_SAID = lazily.compile(
    r"(?<!\w)(?:[^\W\d_]{4,}(?:'[^\W\d_]+)?|(?:під|від|об|роз|з|в)'[^\W\d_]{3,})(?!\w)(?! (?:сам[аи]?|себе|собі"
    r"|на паузу|\d[\d ]*%)(?!\w))"
)
_EVENTS = (
    "встреча звонок созвон выезд визит осмотр показ презентация"
    " демо выдача доставка отгрузка подписание "
    "консультация "
    "диагностика экскурсия переговоры примерка приемка поездка установка оплата "
    "зустріч дзвінок зідзвон здзвон візит виїзд огляд показ презентація видача доставка відвантаження "
    "підписання консультація "
    "переговори примірка поїздка встановлення оплата meeting demo visit presentation viewing delivery inspection "
    "survey "
    "appointment handover installation lunch consultation "
    "оценка замер обмер дегустация съемка фотосъемка обучение демонстрация оцінка замір обмір дегустація зйомка "
    "навчання "
    "монтаж укладка покраска чистка мойка шиномонтаж тонировка полировка тренинг семинар вебинар "
    "инвентаризация укладання фарбування миття чищення тренінг семінар вебінар "
    "вывоз завоз подвоз разгрузка погрузка загрузка сборка разборка демонтаж подключение настройка сверка уборка "
    "проверка отправка пусконаладка вивіз завезення розвантаження завантаження збирання підключення налаштування "
    "звірка перевірка відправка "
    "valuation appraisal fitting measurement walkthrough training"
)
_CHAT = r"(?:coffee|zoom|teams|skype|facetime|catch[ -]?up|drinks|breakfast)(?: call| meeting| chat)?(?= with )"
_CHAT += r"|(?:onboarding|kick-?off|discovery|intro|review|follow-?up|check-?in) (?:call|meeting)"
_CHAT += r"|(?:install|fit|collection|pickup|pick-up|drop-off|survey)(?= (?:at|for|with) )"
EVENT = lazily.compile(
    rf"(?<!\w)(?:(?:site|home|house) visit|{_CHAT}|{'|'.join(_EVENTS.split())}|встречу|презентацию|консультацию"
    rf"|диагностику|экскурсию|примерку|приемку"
    rf"|поездку"
    r"|установку|оплату|выдачу|доставку|отгрузку|презентацію|консультацію|примірку|поїздку|видачу|доставку)(?!\w)"
)
"""Also as what is to be planned: «запланируй встречу»."""
NOUN = lazily.compile(rf"(?<!\w)(?:(?:site|home|house) visit|{_CHAT}|{'|'.join(_EVENTS.split())})(?!\w)")
ASKED = lazily.compile(
    r"(?:хо(?:чет|тят|тел|тела|тим|чу)|хоче|хочуть|прос(?:ит|ят|ил|ила|или|ить|ять|ив)|мо(?:жет|гут|г)|може"
    r"|дума(?:ет|ют|є)"
    r"|планиру\w+|планує|буд(?:ет|ут|уть|е)|обеща\w+|готов(?:[аыі]|ий)?|можна|ли|чи|не|ні|чтобы|щоб|обіця\w+|решил\w*"
    r"|wants to|want to"
    r"|asked to|will|to|cannot|can|he'll|she'll|they'll|it'll|не может|собира\w+|сам|сама|сами|(?:у|по|при|за"
    r"|вы)?(?:ехал|шел|шла|шли)[аи]?"
    r"|(?:при|за|під|по|в)?(?:їде|їдуть|йде|йдуть)|(?:по|пі|при)(?:їха|й)(?:в|шов|шла|ли|ла)|каже|кажуть|говор(?:ит"
    r"|ят|ить|ять)|сказал[аи]?|сказа(?:в"
    r"|ла|ли)|что|що|мол|said"
    r"|предложил[аи]?|попросил[аи]?|попроси\w+|советует|пытается|начал[аи]?"
    r"|забыл[аи]?|забу(?:в|ла|ли)|успел[аи]?|смог(?:ла|ли)?|зміг|змогла|змогли|пытал(?:ся|ась|ись)|намагал\w+"
    r"|перестал[аи]?|если|якщо"
    r"|бо(?:ится|ятся|їться|яться)|опаса(?:ется|ются)|надее\w+|сподіва\w+|намерен[аы]?|соглас\w+|погод(?:и\w+|жу\w+)"
    r"|отказыва\w+|відмовля\w+|с?мо(?:жет|гут)|зможе|зможуть|успе(?:ет|ют)|встигн\w+|мечтает|рассчитыва\w+"
    r"|предпочита\w+"
    r"|(?:не)?(?:где|куда|когда|чем|кому|чего|с кем)|как|де|куди|як|коли"
    r"|(?:ні|нема )(?:де|куди|коли|чим|кому|чого)|незачем"
    r"|люб(?:ить|лять)|вмі(?:є|ють)|пробу(?:є|ють)|мрі(?:є|ють)|виріши(?:в|ла|ли)|збира(?:ється|ються)|звик(?:ла"
    r"|ли)?|переста(?:в|ла|ли)|поча(?:в|ла|ли)"
    r"|умоля\w+|требу\w+|настаива\w+|вимага\w+|стесня\w+|умеет|привык\w*|лень|рад[аы]?"
    r"|(?:forgot|refused|tried|wanted|hopes?|plans?|needs|has|promised|agreed|offered) to)"
)
WISH = lazily.compile(
    rf"(?<!\w)(?:(?:по)?про(?:сит|сят|сил|сила|сили|сив|сить|сять)|сказа(?:л|ла|ли|в)|велел[аи]?|предложил[аи]?"
    rf"|asked(?: me)? to|said to|told me to) (?P<what>{verbs.INFINITIVE.pattern}(?: (?:кп|договор"
    rf"|счет|договір))?)"
)


def wish(line: Line) -> re.Match[str] | None:
    """What somebody wants one to do; «сказав визначиться» is what he will do himself."""
    found = WISH.search(line.read)
    return None if found is not None and line.ukrainian and found["what"].endswith("ться") else found


def _russian(line: Line, start: int) -> Iterable[re.Match[str]]:
    """Infinitives, and of the verbs of work what is ordered or promised: «закажи», «довезу»."""
    infinitives = [
        match
        for match in verbs.INFINITIVE.finditer(line.read, start)
        if verbs.infinitive(match[0]) and not _GOVERNED.search(line.read, 0, match.start())
    ]
    if not any(map(verbs.said, line.read.translate(_GAPS).split())):
        return infinitives
    said = [one for one in _SAID.finditer(line.read, start) if verbs.said(one[0]) and not _led(line, one)]
    return sorted([*infinitives, *said], key=re.Match.start)


def _led(line: Line, match: re.Match[str]) -> bool:
    """«у Притули телефон вимкнений»: no order, though it sounds like one."""
    return _PREPOSITION.search(line.read[: match.start()]) is not None


_PREPOSITION = lazily.compile(r"(?<!\w)(?:у|від|от|для|без|до|к|ко|с|со|з|із|зі|про|об|при|за|под|під) $")
_GOVERNED = lazily.compile(
    r"(?<!\w)(?:до|без|для|(?<!дружина )(?<!чоловік )(?<!жена )(?<!муж )(?:проти|против)|після|після|від|про|при) $"
)
"""«проти передоплати» is no deed, whatever it ends like."""
_GAPS = dict.fromkeys(map(ord, "\x00,.;:!?()…"), " ")


def begins(line: Line, start: int = 0) -> re.Match[str] | None:
    """Where the words of a step begin: an action that nobody else «хочет» or «просит»."""
    wished = None
    for candidates in (_russian(line, start), english.actions(line, start)):
        for match in candidates:
            if wished is not None and _AND_ALSO.fullmatch(line.read, wished, match.start()):
                wished = match.end()
                continue
            if _PREDICATE.match(line.read, match.end()) or rules.is_a_rule(line, match):
                continue
            if line.read.startswith(" ли ", match.end()):
                continue  # «спросила возьмем ли …»
            if match.start() == start == 0 and _is_doer(line, match):
                continue
            if line.ukrainian and (_OTHERS_WILL.match(line.read, match.end()) or _theirs(line, match)):
                continue
            if _HIS_AIM.fullmatch(match[0]) and _COMES.search(line.read, 0, match.start()):
                continue
            if _PAYS.fullmatch(match[0]) and line.ukrainian and not _own(line, match):
                continue
            if _BOTH.search(line.read[: match.start()]) or _OF_FIRM.search(line.read[: match.start()]):
                continue
            before = _ADVERB.sub("", line.read[: match.start()].rstrip(" \x00")).rsplit(" ", 1)[-1]
            if not (ASKED.fullmatch(before) or _of_others(before)) or _commanded(line, match):
                return match
            wished = match.end()
    return None


_LIKE_THEIRS = lazily.compile(r"[^\W\d_]{2,}(?:ить|ять|ать|уть|иться|яться)")
_RUSSIAN = lazily.compile(r"(?:по|пере|со|до)звонить(?:ся)?")
_TO_WHOM = lazily.compile(r"[^\W\d_]{2,}(?:у|ю|ові|еві|єві|(?<!н)ій|і)")


def _theirs(line: Line, match: re.Match[str]) -> bool:
    """«привід шумить», «дату переносить»: in Ukrainian what somebody does, if it is not plainly to be done."""
    alike = (match[0].endswith(("ить", "иться")) and not _RUSSIAN.fullmatch(match[0])) or not readings(match[0])
    if not (alike and _LIKE_THEIRS.fullmatch(match[0])) or _own(line, match):
        return False
    start = next((first for first, last in line.clauses() if first <= match.start() < last), 0)
    before = [word for word in line.words(start, match.start()) if not word.read.isdigit()]
    return bool(before) and before[-1].end == match.start() - 1 and not _to_whom(before[0].read)


def _to_whom(word: str) -> bool:
    found = readings(word)
    return _TO_WHOM.fullmatch(word) is not None and (not found or any(one & Form.DATIVE for one in found))


_OTHERS_WILL = lazily.compile(
    r"(?<=ть) (?:директор|шеф|начальник|бухгалтер|юрист|партнер|чоловік|дружина|мама|тато|батько|син|брат|банк"
    r"|він|вона|вони|жінка)(?!\w)"
)
"""«погодить директор до пт»."""
_HIS_AIM = lazily.compile(
    r"(?:по|о)?дивити(?:сь|ся)|(?:за|о)?глянути|оглядати|забира?ти|підпис(?:а|ува)ти|(?:по|при)?мірати|вибира?ти"
    r"|платити"
    r"|(?:по|о)?смотреть|глянуть|забира?ть|подпис(?:а|ыва)ть|(?:по|при)?мерить|выбира?ть"
)
_COMES = lazily.compile(
    r"(?<!\w)(?:(?:при|під'?|за|подъ)(?:їде|їдуть|йде|йдуть|едет|едут|дет|дут)|(?:обіця"
    r"|обеща)[^\W\d_]+ (?:приве(?:зти|сти)"
    r"|при(?:їхати|ехать|йти)|за(?:їхати|ехать|йти)))(?!\w)[^,.;]*$"
)
"""«приїде в суботу на 12 дивитись»: what he comes for."""
_MINE = lazily.compile(r"(?<!\w)(?:треба|надо|потрібно|нужно|забути|забудь|нагадай|напомни)(?: [^ ,;]+){0,3} $")


def _own(line: Line, match: re.Match[str]) -> bool:
    """«треба оплатить рахунок»: said of oneself in the same letters."""
    return _MINE.search(line.read, 0, match.start()) is not None


_AND_ALSO = lazily.compile(r"[^,.;:\x00]{0,40} (?:и|й|і|та|and) ")
"""«просит скинуть цену и поменять резину»: both."""


def _of_others(word: str) -> bool:
    """«любит торговаться» is of him, as is whatever he does; «стоит позвонить» is of oneself."""
    found = () if word in _OUGHT or given(word) else readings(word)
    ahead, own = Form.PRESENT | Form.FUTURE, Form.DOING | Form.PROMISE | Form.TOGETHER
    return bool(found) and all(one & Form.VERB and one & ahead and not one & own for one in found)


_OUGHT = (
    *("стоит", "следует", "остается", "предстоит", "надлежит", "полагается"),
    *("устраивает", "подходит", "нравится", "влаштовує", "підходить", "подобається"),
)
"""No infinitive is of these."""


_PAYS = lazily.compile(
    r"(?:(?:о|за|с|до|про|ви)?платить|купить|привозить|вирішить|ходить|носить|возить|робить|говорить|водить|курить"
    r"|шукать|чекать)"
)
"""«платить готівкою» is in Ukrainian what he does."""


def _is_doer(line: Line, match: re.Match[str]) -> bool:
    """«Энергосеть подписали договор»: who did it, though it ends like an infinitive."""
    following = next(iter(line.words(match.end())), None)
    if following is None or following.start != match.end() + 1 or following.read.isascii():
        return False
    return DID.fullmatch(following.read) is not None or _THEY.fullmatch(following.read) is not None


_THEY = lazily.compile(
    r"[^\W\d_]{3,}(?:али|или|ели|яли|ули|ают|яют|уют|ают|ят|ят)|про(?:сит|сят)|жд(?:ет|ут)|хо(?:чет|тят)"
)
_ADVERB = lazily.compile(
    r"(?: (?:сначала|сперва|ещ[её]|тоже|весной|летом|осенью|зимой|скоро|потом|спершу|спочатку|ще|також|теж"
    r"|навесні|влітку|восени|взимку|first|also|still))+$"
)
"""«хочет сначала показать жене» is a wish all the same."""
_PREDICATE = lazily.compile(
    r" (?:буд(?:ет|ут|е|уть)|хо(?:чет|тят|че|чуть)|не (?:хо|буд|мо[жг])[^\W\d_]*|переста(?:л|в)[^\W\d_]*|нача(?:л"
    r"|в)[^\W\d_]*"
    r"|поча(?:в|л)[^\W\d_]*|хотел[аи]?"
    r"|нельзя|можно|не (?:надо|нужно|стоит|можна|треба|варто)|запрещено|обещал[аи]?|решил[аи]?|или нет|или не|чи ні"
    r"|марно|бесполезно|нет смысла|немає сенсу|pointless|no point"
    r"|чи не|or not)(?!\w)"
)
"""«брать будет жена»: what somebody else will do."""
_BOTH = lazily.compile(r"[^\W\d_]{2,}(?:ет|ит|ут|ют|ят|є|еться|иться|ить|уть) (?:и|і|й|та) $")
"""«подумає і передзвонить»: both are his."""
_OF_FIRM = lazily.compile(rf"(?<!\w)(?:{LEGAL}) ?[«\"„“]?$")
"""«ПП Карпати»: a firm's name, whatever its ending."""
_LEAD_TO = lazily.compile(
    r"(?:^|\W)(?:remind me|need|have|reminder|task|todo|\x00)[ \x00]+(?:(?:in|on|at"
    r"|by) [\w: ]{1,20} )?\x00* ?(?:to )?$"
)


def _commanded(line: Line, match: re.Match[str]) -> bool:
    return bool(_LEAD_TO.search(line.read[: match.start()]))
