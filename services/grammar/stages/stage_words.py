"""Words around a stage that say no more than that the deal goes there: «двигай», «приедет на», "in for a"."""

import re

from services.grammar.company import lists
from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.line import TAKEN, Line
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.when import dates

LEADS = spelt(
    "с со з із у в во на по к до от для и й та завтра сегодня сьогодні вчера вчора отлично хорошо нормально успешно "
    "удачно супер добре чудово гарно успішно with at on for and"
)
MOVE = lazily.compile(
    r"(?<!\w)(?<!предоплату )(?<!аванс )(?<!деньги )(?<!оплату )(?<!задаток )(?:пере(?:неси|нести|вел[аи]?|веди"
    r"|вести|мести|двинь)|перен[её]с(?:ла|ли)?|двига(?:й|ем|ть)"
    r"|двин(?:ь|уть|ули)|(?:по|про|ото)двинь|просунь|ставь|поставь|(?:записал[аи]?|запиши"
    r"|запишем)(?=(?: \S+){0,2} на )|верни|вернуть|поверни|повернути"
    r"|давай(?= [^ ,]+ (?:[^ ,]+ )?(?:на|в) )|двинуть|передвин(?:ь|уть)|кидай|кинь|закин(?:ь|уть)|перекин(?:ь|уть"
    r"|ул[аи]?)|скинь(?= [^ ,]+ (?:на|в) )"
    r"|толкай|переставь|пересувай|пересунь|став"
    r"|перев(?:ів|ела|ели)|перевод(?:и|им|имо)|перево(?:жу|джу)|перенос(?:им|имо)|переход(?:им|имо|жу)|став(?:им|лю"
    r"|имо)|переношу|двигаю|рухаю|рухаємо"
    r"|постав(?!(?:те)? (?:задач|завдан|нагад))|пересуваю|пересуваємо|записа(?:в|ла|ли)(?= \S+ на)|перевед(?:и|іть)"
    r"|посунь|рухай|переведен[оа]|перенесен[оа]|пересунуто|move"
    r"|moved(?= (?:[^ ,]+ ){0,2}(?:on )?(?:to|onto|into))|put|set"
    r"|(?:лет|переход)(?:ит|ят)(?= (?:на|в) )|passed(?= to )|get(?= (?:[^ ,]+ ){1,2}(?:to|onto|into) )|(?:stick"
    r"|chuck|pop|drop"
    r"|throw)(?= (?:[^ ,]+ ){1,2}(?:in|into|to"
    r"|onto|at) )|shift|(?:(?:поменяй|поменять|смени|сменить|измени|изменить|зміни|змінити|поміняй|change"
    r"|update) )?(?:стади[яюи]"
    r"|стаді[яюї]|этап[аеу]?|етап[уі]?|stage|status|статус))(?!\w)"
)


def drop(said: Said, hit: lists.Hit, moved: re.Match[str] | None, *, parked: bool) -> None:
    """Of a deal that is `moved` or comes to its stage; one that is `parked` stays there still."""
    said.line.grab(_THERE_IS)
    said.line.grab(_WAS_AT)
    if parked and (still := _STILL.search(said.line.read, 0, hit.start)):
        said.line.take(*still.span())
    said.line.grab_every(_LINK)
    if moved:
        take_verb(said.line, hit.start)
    said.line.grab_every(_STAGE)
    said.line.grab(_BACK)
    said.line.grab(_NOW_THERE)
    if hit.full:
        said.line.grab(_PASSED)
        said.line.grab(_MADE)
        _take_passed_by(said, hit)
        said.line.grab(_WAS_WITH)
    _take_coming(said)


_WAS_AT = lazily.compile(r"(?<=\w )(?:був|була|були|был[аи]?) (?:на|у|в) (?=\x00)")
_THERE_IS = lazily.compile(r"^[ ]*(?:є|есть|был|була|була?)(?= \x00)")
"""«є перший контакт по Дорош»."""
_PASSED = lazily.compile(
    r"(?<!\w)(?:(?:уже|вже|already|has|have|just) )*(?:прош(?:ел|ла|ли)|подписал[аи]?|підписа(?:в|ла|ли)"
    r"|откатал[аи]?|отъездил[аи]?|проехал[аи]?|прокатил[аи]?|проїха(?:в|ла|ли)|сделал[аи]?"
    r"|провел[аи]?|зроби(?:в|ла|ли)"
    r"|пройш(?:ов|ла|ли)|did|had|had a|took|completed|finished)"
    r"(?: (?:the|an?|his|her))? (?=\x00)"
)
"""«прошла тест-драйв»."""
_MADE = lazily.compile(
    r"(?<=\x00) (?:(?:has |have |is |was |уже |вже )*(?:done|made|finished|completed)"
    r"|(?:выставил|отправил|сделал|подписал|заключил|виставив|виставил|відправив|відправил|підписав|підписал)[аи]?"
    r"|(?:сделал|провел|закончил|зробив|зробил|выполнил|виконал|провів|закінчил)[аи]?"
    r"|(?:про|за|от)?ш(?:ел|ла|ли)|пройш(?:ов|ла|ли)"
    r"|(?:пройден|сделан|проведен|зроблен|завершен|подписан|підписан|готов)[аоыи]?)"
    r"(?=[ ]*(?:[,.]|$)| (?:у|со?|по|з|із) )"
)
"""«кп и счет выставил», «тест-драйв прошёл», "test drive done"."""


_PASSED_BY = lazily.compile(
    r"(?<=\x00) (?:прош(?:ел|ла|ли)|пройш(?:ов|ла|ли))(?= (?!(?:в|во|на|у|о|с|со|з) )[^\W\d_]+ [^\W\d_]+)"
    r"|(?<=\x00) done(?= (?!with|by|at|in|on)[a-z]+ [a-z])"
    r"|(?<=\w )(?:був|була|було|был|была|подписан[аоы]?|підписан[аоиі]?|(?:с|з)дела(?:н|л)[аоыи]?|провел[аи]?"
    r"|подписал[аи]?|підписа(?:в|ла|ли)"
    r"|закончил[аи]?"
    r"|пров(?:ів|ели)|зроби(?:в|ла|ли))(?=[ ]*(?:[,.]|$))"
    r"|(?<=\w )(?:готов[аоыі]?|прошел|прошла|пройшов|пройшла|состоялся|відбувся|done|є|начал(?:и|ся|ась|ось)"
    r"|почал(?:и|ося|ася)|почався"
    r"|идет|йде|стартовал[аи]?)(?=[ ]*(?:[,.]|$)| (?:понрав|сподоб|довол|задовол|в восторг))"
)
"""«тест-драйв прошёл подвеска понравилась», «тест-драйв у Цимбалюка пройшов»."""


_PASSED_AND = lazily.compile(
    r"(?:[ \x00]+(?:с|со|з|із|зі|у|в|with) [^ ,.]+(?: [^ ,.]+)?)? (?:прош(?:ел|ла|ли)|пройш(?:ов|ла|ли)|состоял(?:ся"
    r"|ась)|відбу(?:вся|лася)"
    r"|сделал[аи]?|сделан[аоы]?|провел[аи]?|зроби(?:в|ла|ли)|пров(?:ів|ели)|начал(?:и|ся|ась)|почал(?:и|ося|ася)"
    r"|почався)"
    r"(?P<then> )(?:(?P<next>[^\W\d_]+)|\d+ м)"
)


def part(line: Line, end: int) -> None:
    """«тест-драйв с Юсуповым прошёл понравилось»: what is told of it stands for itself, though without a comma."""
    match = _PASSED_AND.match(line.read, end)
    if match is None or (match["next"] and (match["next"] in LEADS or names.personal(match["next"]))):
        return
    line.respell(*match.span("then"), ",")


_WAS_WITH = lazily.compile(r"(?<=\x00) (?:був|была?|було|было|was) (?:со?|зі?|із|with)(?= [^\W\d_])")
"""«первый контакт был с Гринчишиным»."""


def _take_passed_by(said: Said, hit: lists.Hit) -> None:
    """Not «подписан» of «доплата получена, акт подписан»."""
    match = _PASSED_BY.search(said.line.read)
    if match is not None and "," not in said.line.read[hit.start : match.start()]:
        said.line.take(*match.span())


def take_verb(line: Line, where: int) -> None:
    """«двигай», but not what somebody else has moved: «на паузу, тендер перенесли»."""
    for match in list(MOVE.finditer(line.read)):
        if match.start() < where or not re.search("[,.;]", line.read[where : match.start()]):
            line.take(*match.span())


_STAGE = lazily.compile(r"(?<!\w)(?:этап|стади[яюи]|етап|стаді[яюї]|stage|статус|status) ?(?=\x00)")
"""«поставь Зарипову этап первичный контакт»."""
_NOW_THERE = lazily.compile(r"(?<=\x00) now(?!\w)")
_BACK = lazily.compile(r"(?<!\w)back (?:to|at|in|into|onto) (?:the )?(?=\x00)")
_STILL = lazily.compile(r"(?<!\w)(?:(?:пока|все|еще|ще|поки|досі|тоже|теж|still)(?: что| що)? )+$")
"""«пока думает»: there she is and stays."""


_COMING = lazily.compile(
    r"(?<!\w)(?:(?:при|подъ|под|за)?(?:едет|едут|идет|идут)|(?:при|подъ|под|за)(?:дет|дут|ойдет|ойдут)"
    r"|приезжа(?:ет|ют)|го(?= на)|будет|будут|записан[аы]?"
    r"|записал(?:ся|ась|ись)|(?:при|під)?їд(?:е|уть)|при(?:йде|йдуть|їде|їдуть)|буде|будуть"
    r"|записан(?:ий|а)|записа(?:вся|лася|лась)"
    r"|(?:is |are |will be )?(?:coming|booked|due|dropping|popping|calling)(?: (?:in|by|over))?|will come|comes"
    r"|(?<=\w )in(?= for (?:an? |the )?\x00))"
    r"(?: (?:к нам|до нас|to us))?(?!\w)"
)


def _take_coming(said: Said) -> None:
    """«приедет завтра на тест-драйв»: with a day ahead it is agreed."""
    found = dates.take(said.line.copy(), said.now)
    if found is None or found.when is None or found.when.day < said.now.date():
        return
    for match in list(_COMING.finditer(said.line.read)):
        start, stop = next(span for span in said.line.clauses() if span[0] <= match.start() < span[1])
        if TAKEN in said.line.read[start:stop]:
            said.line.take(*match.span())


_LINK = lazily.compile(
    r"(?:(?<=\x00) ?(?:и|й|і|та|and|&|\+|плюс|plus|in for(?: an?| the)?)|(?<=\w )(?:is|are)) ?(?=\x00)"
)
"""Between the words of one stage."""
