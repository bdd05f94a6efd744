"""What is said for politeness or to begin with: «добрый день», «пожалуйста», «короче», «только что»; it means "
"nothing."""

import re

from services.grammar.language.words import spelt
from services.grammar.line import Line

_FIRST = re.compile(
    r"^[ ,.!]*(?:(?:добр(?:ый|ий|ого|ое) (?:день|дня|вечер|вечора|утро|ранку)|(?:день|вечір|ранок) добрий"
    r"|дня доброго|доброго времени|доброго здоров'?я|добридень|здравствуйте"
    r"|привет(?:ствую)?"
    r"|будь(?:те)? (?:добр[аы]?|любезн[аы]|ласков[аі])|к (?:большому )?сожалению|увы|на жаль|unfortunately"
    r"|sadly|regrettably"
    r"|с уважением|уважаемые коллеги|коллеги"
    r"|вітаю|привіт|hi|hello|hey|good (?:morning|afternoon)|пожалуйста|будь[ -]?ласка|пл[иі]+з+|плз|пж|please"
    r"|pls|kindly|короче?|коротше|кароч[еь]?|слушай"
    r"|слухай|дивись|так вот|так от|итак|значит|отже|значить|оце|тіпа|эм+|э+|м+|can you|could you|можешь|можете"
    r"|можеш|okay|ok|ок|окей"
    r"|(?:хорошо|ладно|добре|гаразд|понял"
    r"|поняла)(?=,)|right(?=,| so| ok)"
    r"|(?:a )?(?:great|good|bad|brief|quick|short|nice|productive|positive|first|initial|another)"
    r"(?= (?:call|chat|meeting|demo|visit|catch[ -]?up|conversation|viewing|presentation) )"
    r"|давай(?:те)?(?= (?:запиш|нов|созда|заведи|добав|внес))|наконец(?:[- ]?то)?|нарешті|so|um+|uh+|er+|hmm+|well"
    r"|alright|кстати|до речі"
    r"|by the way|btw|fyi|ага|угу|блин|ура|yay|hooray|ну (?:что|що)|ну|вот|так"
    r"|только что|щойно|just now|just|"
    r"(?:ошиб(?:ся|лась)|помили(?:вся|лася)|описка|опечатка|sorry|oops|wait|my mistake)(?=[,.!:])"
    r"|сейчас(?= (?:звонил|позвонил|набрал|говорил|поговорил|был))|(?:we've|i've|we have|i have)(?: just| now"
    r"| finally)?"
    r"(?= (?:lost|won|sold|come down|agreed|settled|sent|met|moved|booked|parked|emailed|texted|dropped|knocked) )"
    r"|(?:вижу|бачу|i see)(?= (?:a )?(?:пропущ"
    r"|missed))|бот|bot)[ ,.!:;-]+)+"
    r"(?=[^ ,.!])"
)
_LAST = re.compile(
    r"(?<=[^ ,.!\x00])[ ,.!]+(?:пожалуйста|пожалуста|пл[иі]+з+|плз|пж|пжл|будь[ -]?ласка|please|pls"
    r"|спасибо(?: (?:вам|заранее|большое))?|заранее спасибо|благодарю(?: вас)?|с уважением|спс"
    r"|дякую|дякс"
    r"|(?:many )?thanks(?: mate| a lot| a million| very much)?|thank you|thx|tysm|ta|cheers(?: mate)?)[ .!]*$"
)


_WITHIN = re.compile(
    r"(?<=[^ ,.!\x00])[ ,]+(?:пожалуйста|пожалуста|пл[иі]+з+|плз|пж|пжл|будь[ -]?ласка|будь(?:те)? (?:добр[аы]?"
    r"|любезн[аы])"
    r"|будь(?:те)? ласков[аі]"
    r"|(?:и |і )?не забудь(?:те)?|(?:please )?don't forget to|would you(?: please)?|kindly|please"
    r"|pls)(?:,(?= ))?(?=[ ,]+[^ ,.!\x00])"
)
_TO_YOU = re.compile(r"(?<!\w)[^\W\d_]+те(?!\w)")
"""«переведите», said to somebody who is not addressed as «ты»."""
_ORDERS = spelt(
    "отвези привези позвони набери забери подготовь выставь пришли вышли проверь закажи уточни узнай посчитай съезди "
    "добавь поставь отправь создай передай закрой открой запиши заведи внеси оформи переведи перенеси верни удали "
    "измени отмени покажи напомни двигай отметь сделай поменяй додай постав передай познач закрий покажи "
    "нагадай створіть запишіть перенесіть скасуйте"
)


_ASKED = re.compile(
    r"(?<!\w)(?P<ask>(?:я )?(?:очень |убедительно )?прошу (?:вас )?(?:мне )?)(?P<does>[^\W\d_]+т[ьи](?:ся)?)(?!\w)"
)
"""«прошу передать Иванова Ане» is an order."""
_BY_INFINITIVE = {
    infinitive: order
    for order, infinitive in map(
        str.split,
        (
            "добавь добавить", "закрой закрыть", "запиши записать", "заведи завести", "внеси внести", "измени изменить",
            "отмени отменить", "отметь отметить", "перенеси перенести", "переведи перевести", "верни вернуть",
            "приостанови приостановить", "заморозь заморозить", "напомни напомнить", "отложи отложить",
            "создай создать", "передай передать", "поменяй поменять", "покажи показать", "удали удалить",
        ),
    )
}  # fmt: skip


def drop(line: Line) -> None:
    """From the reading; what was typed stays."""
    for order in reversed(list(_TO_YOU.finditer(line.read))):
        if order[0][:-2] in _ORDERS:
            line.respell(order.end() - 3, order.end(), order[0][-3])
    for asked in reversed(list(_ASKED.finditer(line.read))):
        if asked["does"] in _BY_INFINITIVE:
            line.respell(*asked.span("does"), _BY_INFINITIVE[asked["does"]])
        line.respell(*asked.span("ask"), "")
    for pattern in (_FIRST, _LAST, _WITHIN):
        if (match := pattern.search(line.read)) is not None:
            if pattern is _WITHIN and not _parts(line, match):
                line.cut(*match.span())
            else:
                line.respell(*match.span(), "," if pattern is _WITHIN else "")


def _parts(line: Line, match: re.Match[str]) -> bool:
    """«забери, пожалуйста, у Иванова» is one clause; «Аня, пожалуйста, забери» still speaks to Аня."""
    commas, before = match[0].count(","), line.read[: match.start()].strip(" ,")
    return commas == 1 or (commas > 1 and " " not in before and before not in _ORDERS)
