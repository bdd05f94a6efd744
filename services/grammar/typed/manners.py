"""What is said for politeness: «пожалуйста», «не могли бы вы»; it means nothing."""

import re

from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.line import Line
from services.grammar.typed.openers import PLEASE

_LAST = lazily.compile(
    r"(?<=[^ ,.!\x00])[ ,.!]+(?:пожалуйста|пожалуста|пл[иі]+з+|плз|пж|пжл|будь[ -]?ласка|please|pls"
    r"|спасибо(?: (?:вам|заранее|большое))?|заранее спасибо|благодарю(?: вас)?|с уважением|спс"
    r"|дякую|дякс"
    r"|(?:many )?thanks(?: mate| a lot| a million| very much)?|thank you|thx|tysm|ta|cheers(?: mate)?"
    r"|(?<=, )(?:ладно|хорошо|ок|окей|добре|гаразд|да|так|ok|okay|yeah|right)(?=\?)|будь другом"
    r"|(?<=, )(?:дорогой|дорогая|брат|братан|друг|дружок|милый|бро|коллега|шеф|родной|солнце)"
    r"|(?<![ ]a )(?<!his )(?<!her )(?:mate|pal)|чтобы не "
    r"забыть"
    r"|щоб не забути|а то забуду|бо забуду|before i forget)[ .!?]*$"
)


_WITHIN = lazily.compile(
    r"(?<=[^ ,.!\x00])[ ,]+(?:(?:к (?:большому )?сожалению|на жаль|к счастью|на щастя|кстати|до речі|прошу|друже"
    r"|дружище"
    r"|mate|солнышко|сонечко|дорог(?:ая|ой)|мил(?:ая|ый)|зайка|родная|душа моя|любий|люба|сонце|солнце|darling|love)"
    r"(?=,)|пожалуйста|пожалуста|пл[иі]+з+|плз|пж|пжл|будь[ -]?ласка|будь(?:те)? (?:добр[аы]?"
    r"|любезн[аы])"
    r"|будь(?:те)? ласков[аі]"
    r"|(?:и |і )?не забудь(?:те)?|(?:please )?don't forget to|would you(?: please)?|kindly|please"
    r"|pls)(?:,(?= ))?(?=[ ,]+[^ ,.!\x00]|: )"
)
_TO_YOU = lazily.compile(r"(?<!\w)[^\W\d_]+те(?!\w)")
"""«переведите», said to somebody who is not addressed as «ты»."""
_ORDERS = spelt(
    "отвези привези позвони набери забери подготовь выставь пришли вышли проверь закажи уточни узнай посчитай съезди "
    "добавь поставь отправь создай передай закрой открой запиши заведи внеси оформи переведи перенеси верни удали "
    "измени отмени покажи напомни двигай отметь сделай поменяй додай постав передай познач закрий покажи "
    "нагадай скасуй"
)


_WOULD = (
    r"(?:(?:а )?(?:можно|можна|чи можна)(?: ли)?(?: (?:мне|нам|мені))?|(?:а )?не мог(?:ли|ла)? бы (?:вы|ты)"
    r"|мог(?:ли|ла)? бы (?:вы|ты)|вы не могли бы|(?:чи )?(?:не )?могли б (?:ви|ти)|ви не могли б|(?:я )?(?:хочу"
    r"|хотел[аи]? бы|хоті(?:в|ла) би"
    r"|хочется)|(?:по|вы)?можете|давай(?:те)?)"
)
_ASKED = lazily.compile(
    rf"(?<!\w)(?P<ask>(?:(?P<plain>(?:я )?(?:очень |убедительно )?прошу (?:вас )?(?:мне )?)"
    rf"|{_WOULD}{PLEASE}[ ,]+))(?P<does>[^\W\d_]+т[ьи](?:ся)?)(?!\w)"
)
"""«прошу передать Иванова Ане» is an order, as is «можно закрыть задачу по Иванову?»."""
_BY_INFINITIVE = {
    infinitive: order
    for order, infinitive in map(
        str.split,
        (
            "добавь добавить", "закрой закрыть", "запиши записать", "заведи завести", "внеси внести", "измени изменить",
            "отмени отменить", "отметь отметить", "перенеси перенести", "переведи перевести", "верни вернуть",
            "приостанови приостановить", "заморозь заморозить", "напомни напомнить", "отложи отложить",
            "создай создать", "передай передать", "поменяй поменять", "покажи показать", "удали удалить",
            "поставь поставить", "сдвинь сдвинуть", "двигай двигать", "передвинь передвинуть", "оформи оформить",
            "зафиксируй зафиксировать", "найди найти", "додай додати", "закрий закрити", "запиши записати",
            "зміни змінити", "скасуй скасувати", "перенеси перенести", "переведи перевести", "поверни повернути",
            "нагадай нагадати", "відклади відкласти", "створи створити", "передай передати", "покажи показати",
            "постав поставити", "знайди знайти", "пересунь пересунути", "відміни відмінити",
        ),
    )
}  # fmt: skip


_TOGETHER = {
    together: order
    for order, together in map(
        str.split,
        (
            "перенеси перенесем", "поставь поставим", "переведи переведем", "передай передадим", "закрой закроем",
            "отложи отложим", "заморозь заморозим", "двигай двигаем", "двигай двинем", "сдвинь сдвинем",
            "запиши запишем", "создай создадим", "заведи заведем", "отмени отменим", "добавь добавим",
            "отдай отдадим", "перенеси перенесемо", "постав поставимо", "переведи переведемо", "передай передамо",
            "закрий закриємо", "відклади відкладемо", "запиши запишемо", "створи створимо", "скасуй скасуємо",
            "додай додамо", "віддай віддамо",
        ),
    )
}  # fmt: skip
_LET_US = lazily.compile(rf"(?<!\w)(?:(?:а )?давай(?:те)?,? |можем |ну )(?P<does>{'|'.join(_TOGETHER)})(?!\w)")
"""«давай перенесём на завтра»."""
_QUESTION = lazily.compile(r"[ ]*\?[ ?!.]*$")


_TO_YOU_ALL = lazily.compile(
    r"(?<!\w)(?:відклад|перенес|посун|пересун|підтверд|покаж|запиш|перенес|знайд|створ|перевед|внес|поверн|занес"
    r"|напиш|віднес)(?P<you>іть)(?!\w)"
)
"""«покажіть», said in Ukrainian."""


_TELL_HIM = lazily.compile(
    r"^[ ]*(?P<tell>скажи|передай|напомни|нагадай|попроси) [^\W\d_]+(?: [^\W\d_]+)??(?P<let> (?:хай|нехай|пусть"
    r"|пускай))(?= )"
)
"""«скажи Ірині хай завтра підготує …»."""
_WRITE_DOWN = lazily.compile(
    r"^[ ]*(?:запиши|записать|отметь|занеси|познач)(?: мне| мені)?[ ,:]+(?:(?:сейчас|щас|зараз|только что"
    r"|щойно) )?(?=(?:(?:по|пере)?(?:звон|дзвон)ил|(?:по|пере)?дзвонив"
    r"|набра[влa]"
    r"|говорил|встре(?:тил|чал)с|зустрі[вл]|отправил|відправи|скинул|скинув))"
)
"""«запиши дзвонила …»: what was done, and no note."""


def drop(line: Line) -> None:
    """From the reading; what was typed stays."""
    line.rewrite(_TO_YOU_ALL, "и", "you")
    line.rewrite_first(_WRITE_DOWN, "")
    if (told := _TELL_HIM.match(line.read)) is not None:
        line.respell(*told.span("let"), "")
        line.respell(*told.span("tell"), "хай")
    for order in reversed(list(_TO_YOU.finditer(line.read))):
        if order[0][:-2] in _ORDERS:
            line.respell(order.end() - 3, order.end(), order[0][-3])
    line.rewrite(_LET_US, lambda let_us: _TOGETHER[let_us["does"]])
    for asked in reversed(list(_ASKED.finditer(line.read))):
        if asked["does"] in _BY_INFINITIVE:
            line.respell(*asked.span("does"), _BY_INFINITIVE[asked["does"]])
            line.respell(*asked.span("ask"), "")
            if question := _QUESTION.search(line.read):
                line.respell(*question.span(), "")
        elif asked["plain"]:
            line.respell(*asked.span("ask"), "")
    for pattern in (_LAST, _WITHIN):
        if (match := pattern.search(line.read)) is not None:
            if pattern is _WITHIN and not _parts(line, match):
                line.cut(*match.span())
            else:
                parted = pattern is _WITHIN and not line.read.startswith(":", match.end())
                line.respell(*match.span(), "," if parted else "")


def _parts(line: Line, match: re.Match[str]) -> bool:
    """«забери, пожалуйста, у Иванова» is one clause; «Аня, пожалуйста, забери» still speaks to Аня."""
    commas, before = match[0].count(","), line.read[: match.start()].strip(" ,")
    return commas == 1 or (commas > 1 and " " not in before and before not in _ORDERS)
