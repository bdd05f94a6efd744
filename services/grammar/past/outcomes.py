"""Nobody was spoken to: no answer, busy, out of reach, a wrong number; or somebody asks to be called back."""

import re

from services.grammar.intent import Outcome
from services.grammar.language import lazily
from services.grammar.line import Line

_PHONE = r"(?:телефон|номер|абонент|моб(?:ильный|ила|ільний)?|сотовый|трубка|слухавка|phone|mobile|number|line)"
_CALL = r"(?:звон(?:ок|ка)|вызов|дзвінок|виклик|трубк[уаи]|слухавк[уаи]|телефон|the call|call)"
_THEN = r"пере(?:зво|наб)|позвон|набер|набра|передзвон|подзвон|зателефон|напиш|отправ|повтор|завтра|попроб|will|call"
_END = rf"(?=[ \x00]*(?:[,.;]|$|(?:{_THEN})))"
_ON = (
    r"(?: труб(?:к)?[ауи]| телефон| слухавки| слухавку| до| на звонок| на дзвінок| на звонки| на дзвінки| к телефону)?"
)
_NO_THING = (
    r"(?! (?:кредит|рассрочк|розстрочк|ипотек|лизинг|лізинг|скидк|знижк|цен|цін|ставк|бронь|аванс|предоплат"
    r"|передоплат"
    r"|деньг"
    r"|гроші|машин|авто|товар|вопрос|питанн|цвет|размер|вариант|договор|договір|сч[её]т|рахунок|кп|оборудован|взятк))"
)
"""«не взял кредит», «не подняли цену» tell of no call."""
_NOT = r"(?:didn'?t|did not|doesn'?t|does not|isn'?t|is not|not|won't|never)"
_CANNOT = r"(?:couldn'?t|could not|can'?t|cannot|unable to|failed to)"

_BY_THEMSELVES: tuple[tuple[Outcome, str], ...] = (
    (
        "wrong_number",
        r"не туда попал[аи]?|попал[аи]? не туда|потрап(?:ив|ила) не туди|не туди (?:по|в)?тра?пи?(?:в|ла|ли)"
        r"|не туди попа(?:в|л|ла|ли)|ошиб\w+ номером"
        r"|помили\w+ номером"
        r"|(?:неверный|неправильный|ошибочный|помилковий|чужой) номер|не то[тй] номер"
        r"|номер (?:оказался|оказалась|виявився|был|був) (?:не то[тйм]|чуж(?:ой|им|ий)|неверн(?:ый|ым)|невірн(?:ий"
        r"|им)|не его|не її)"
        r"|номер (?:не (?:то[тй]|його|её|ее)|чужой"
        r"|не существует|неверный|неправильный|чужий|не існує|невірний|неправильний)|(?:невірний|неправильний"
        r"|чужий) номер|номер не (?:його|її|его|её|ее|их)|не (?:его|ее|їх|його|її) номер"
        r"|wrong number",
    ),
    (
        "unreachable",
        r"(?:(?:не ?)доступ(?:ен|на|ны|ний|ні|но))|вне (?:зон[ыи]|сет[іи]|сети|доступ[ау])(?: доступа"
        r"| действия(?: сети)?)?"
        r"|не в сети"
        rf"|{_PHONE} (?:(?:сейчас|временно|пока|зараз|is|was) )?(?:вы|от)ключ(?:ен[ао]?|или)"
        rf"|{_PHONE} (?:зараз )?(?:вимкн(?:ений|ено|ули|утий|уто)|(?:від|ви)ключ(?:ений|ено|ений|или))"
        rf"|выключен[ао]?|вимкнен(?:ий|о)"
        rf"|{_PHONE} не обслугову[^\W\d_]+|{_PHONE} не обслужива[^\W\d_]+"
        r"|поза (?:зоною|мережею)(?: досяжності| дії)?|unreachable|not reachable|(?:(?:phone|mobile|line)(?:'s| is"
        r"| was)? "
        r")?(?:switched|turned) off"
        r"|out of (?:reach|coverage)|phone(?:'s|s)? (?:is |was )?(?:off|dead)",
    ),
    (
        "no_answer",
        r"(?:(?:никто|ніхто) )?(?:труб(?:к)?[уи] |телефон |слухавк[уи] |на звон(?:ки|ок) |на дзвін(?:ки"
        r"|ок) )?(?:снова |опять |так и |знову |ще )?"
        r"не (?:взял[аи]?|бер[еу]т"
        r"|ответил[аи]?|отвеча[ею]т|дозвонил(?:ся|ась|ись)|дозвониться|поднял[аи]?|поднима[ею]т|снял[аи]?|снима[ею]т"
        rf"|бере|беруть|взя(?:в|ла|ли)|відпові(?:в|ла|ли)|відповіда(?:є|ють)"
        rf"|додзвони(?:вся|лася|лась|лися|тися)|підня(?:в|ла|ли)|піднімає|підходить)"
        rf"(?! (?:на (?:письм|сообщ|повідомл|смс|почт|лист)|в (?:вотс|вац|ватс|тел|чат|вайб|тг)|у (?:вайб|тел)))"
        rf"{_ON}{_NO_THING}(?! за (?!день|сегодня|вчера))"
        r"|не (?:откликается|реагирует|відгукується|реагує)(?: на (?:звон|дзвін)\w+)?"
        r"|(?:никто|ніхто) не (?:подход[ия]т|підходить)|(?:к телефону|до телефону) (?:никто |ніхто )?не (?:подход[ия]т"
        r"|підход\w+)"
        rf"|(?:(?:никто|ніхто) )?не (?:подход[ия]т|подош(?:ел|ла|ли)) к (?:телефону|трубке|аппарату)"
        r"|не (?:могу|можу|смог(?:ла|ли)?|зміг|змогла|змогли|удалось|получилось|вдалося|вийшло) (?:дозвон\w+|додзвон\w+"
        r"|связаться"
        r"|зв'язатися)(?: до)?|(?:дозвониться|связаться|додзвонитися|зв'язатися) (?:[^\W\d_]+ )?не (?:могу"
        r"|смог(?:ла|ли)?|удалось|получилось|вышло"
        r"|вдалося|зміг|змогла|вийшло)|недозвон\w?|не дозвон|(?:одни |длинные |только |тільки )?(?:гудки|гудок)"
        r"|недо(?:д)?звон|недодзв[оі]н"
        r"|недозвін|нет ответа"
        r"|немає відповіді|no answer|no reply|no response"
        r"|(?:nobody|no one|no-one|noone) (?:pick(?:ed|ing) up|answer(?:ed|ing|s)?|there|home)"
        rf"|{_NOT} (?:answer(?:ing|ed)?(?: (?:the phone|his phone|her phone))?|pick(?:ed|ing)? up(?: the phone)?"
        r"|respond(?:ing|ed)?|reach(?:ed|able)?)"
        r"|(?:(?:went|got|straight|left) )*(?:to )?(?:an? |the )?(?:voice ?mail|answerphone|answering machine)"
        r"|no luck (?:getting (?:hold of|through to)|reaching|calling)"
        rf"|{_CANNOT} (?:reach|raise|catch|contact|get (?:a )?hold of|get through|get(?! (?:to|the|an?|it|out|in|on|any"
        r"|finance|credit|approv\w+|insur\w+|funding|planning|permission|time|off|away"
        r"|him to|her to|them to)(?!\w)))(?: to)?",
    ),
    (
        "busy",
        rf"{_PHONE} (?:(?:все время|постоянно|весь час|is|was) )?(?:занят|зайнятий|busy)|(?:у (?:него|нее|них|нього"
        rf"|неї) )?(?:занято|зайнято)"
        rf"|(?:line )?(?:busy|engaged)"
        rf"|^занята?|(?:занята?|зайнят(?:ий|а))(?=,? (?:{_THEN}))|(?:с|от)брасыва[ею]т(?: {_CALL})?"
        rf"|скидыва[ею]т {_CALL}|скида(?:є|ють)(?: {_CALL})?"
        rf"|(?:сбросил[аи]?|скину(?:л|в|ла|ли)) {_CALL}|сбросил[аи]?{_END}|скину(?:л|в|ла|ли){_END}|зби(?:в|ла"
        rf"|ли){_END}|отклон(?:ил[аи]?"
        rf"|яет) {_CALL}"
        rf"|відхил(?:ив|ила|яє) {_CALL}|hung up",
    ),
)
_BESIDE_A_CALL: tuple[tuple[Outcome, str], ...] = (
    ("unreachable", r"(?:вы|от)ключен[ао]?"),
    (
        "no_answer",
        rf"no (?:joy|luck|dice|pick ?up)|(?:rang|rings|ringing) out|не (?:подход[ия]т|подош(?:ел|ла|ли)){_END}"
        rf"|без ответа|без відповіді|гудки"
        r"|(?:попал[аи]? на |включил(?:ся|ась) |на )?автоответчик|автовідповідач|тишина|тиша|молчит"
        r"|(?:труб(?:ку|ки) не поднима(?:ет|ют)|не поднима(?:ет|ют) труб(?:ку|ки))"
        r"|(?:(?:слухавк|трубк)[уи] не підніма(?:є|ють)|не підніма(?:є|ють) (?:слухавк|трубк)[уи])"
        r"|(?:isn't|aren't|wasn't|not) picking up",
    ),
    ("busy", r"занят(?:а|ий)?|зайнят(?:ий|а)|engaged"),
    (
        "call_back",
        r"(?<!секретарь )(?<!секретар )(?<!дружина )(?<!жена )(?:по)?про(?:сит|сил|сила|сили|сят|сив|сить"
        r"|сять) (?:пере|по|від|за)?(?:звонить|дзвонит[иь]|звонити|набрат[иь]"
        r"|телефонувати)"
        r"|(?:asked|sa(?:id|ys)|told)(?: me)?(?: to)? (?:call|ring|phone)(?: (?:him|her|them))? back"
        r"|asked (?:me |us )?to (?:call|ring|phone)(?= (?:at|on|in|after|before|tomorrow|again|next|him|her|mon|tue"
        r"|wed|thu|fri|sat|sun)"
        r")",
    ),
)


def _pattern(words: str) -> re.Pattern[str]:
    return lazily.compile(rf"(?<!\w)(?:{words})(?!\w)")


BY_ITSELF = _pattern("|".join(words for _, words in _BY_THEMSELVES))
"""Says by itself that somebody was called."""
_EVERY = tuple((outcome, _pattern(words)) for outcome, words in (*_BY_THEMSELVES, *_BESIDE_A_CALL))
KEPT = frozenset({"call_back"})
"""Outcomes whose words say more than the outcome does."""
_STATES = ("занят", "занята", "занятий", "зайнятий", "зайнята", "busy", "engaged")
_DOES_NOT_TAKE = lazily.compile(r"не (?:бер[еу]т|бере|беруть|взял[аи]?|взя(?:в|ла|ли))")
"""«4 мин, зимнюю резину не берёт»: what was offered, and no call."""
_BESIDE = lazily.compile(
    rf"(?<!\w)(?:було|было|була|была|his|her|their) (?=\x00)|(?<!\w)(?<!will )(?<!to )(?<!'ll ){_PHONE}(?!\w)"
    rf"|^left(?= )"
)
"""«телефон Ткача выключен», «left Baker a voicemail»."""


def take(line: Line, *, talked: bool = False) -> Outcome | None:
    """The outcome that the words of a call tell, taken from the line; who `talked` so long and is «занят» was "
    "reached."""
    for outcome, pattern in _EVERY:
        match = pattern.search(line.read)
        if match is not None and not (talked and (match[0] in _STATES or _DOES_NOT_TAKE.fullmatch(match[0]))):
            if outcome not in KEPT:
                line.take(*match.span())
                for same in (words for kind, words in _EVERY if kind == outcome):
                    line.grab_every(same)  # «no answer left vm»
                line.grab(_BESIDE)
            return outcome
    return None
