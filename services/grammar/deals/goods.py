"""What is sold, in a line about a new deal, and what else is told about it."""

import re

from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.lexicon.speech import FILL, speaks, tells
from services.grammar.line import OPAQUE
from services.grammar.said import Said

_LOOKED = (
    r"(?:по|при)?смотрел[аи]?|присмотрел(?:ся|ась|ись)|приглядел[аи]?|искал[аи]?|выбирал[аи]?|хотел[аи]?|приценил(?:ся"
    r"|ась|ись)(?: к)?"
    r"|интересовал(?:ся|ась|ись)|(?:по)?диви(?:вся|лася|лись)|придиви(?:вся|лася|лась|лися)|шука(?:в|ла|ли)"
    r"|обира(?:в|ла|ли)"
    r"|ціка(?:вився|вилася|вилась|вилися)|хоті(?:в|ла|ли)|(?:is |was |were )?(?:after|looked at|looking at|wanted"
    r"|eyeing)"
)
LEAD_IN = lazily.compile(
    r"^[ ,]*(?:(?:(?:ему|ей|им|йому|їй|їм|он|она|они|він|вона|he|she|they|he's|she's|they're|i'm) )?(?:обратил(?:ся"
    r"|ась|ись)|звернув(?:ся"
    r"|лась|лася)|за|на|для|по|от|бюджет|сумма|цена|стоимость|сума|ціна|интересует(?:ся)?"
    r"|интересуются|цікавить(?:ся)?|нуж(?:ен|на|но|ны)|надо|нада|треба|хо(?:чет|тят)(?: купить)?|жела(?:ет"
    r"|ют)(?: (?:приобрести"
    r"|купить))?"
    rf"|ищ(?:ет|ут)|(?:при|рас)?сматрива(?:ет|ют)|смотр(?:ит|ят)|{_LOOKED}|выбира(?:ет|ют)|подбира(?:ет|ют)|требуется"
    r"|потріб(?:ен|на|но|ні)|хоче|хочуть|шукає|(?:за)?пита(?:є|ють|в|ла|ли) (?:за|про|щодо)|спраш?ива(?:ет"
    r"|ют) (?:за|про|о)|телефон|тел|номер(?: телефон[ау]?)?|зовут|(?:his |her |their |the )?name(?: is|'?s)"
    r"|клиент|клієнт|контакт|contact|заказчик|покупатель|замовник"
    r"|wants?|needs?|would like|(?:s?he|they)'d like|looking (?:for|at)"
    r"|interested in|for|budget|price|phone|client|покупка|купить|заказ|и|а|with|from|of|about|re|regarding"
    r"|(?:asking|asked|enquir(?:ing|ed)) (?:about|for))(?!\w)[ :.]*)+"
)
_TRAIL = lazily.compile(
    r"(?:(?<![\w/])(?:за|на|по|для|от|бюджет\w*|сумма|цена|тел|телефон|и|от|с|до|около|примерно|for|at|budget|with"
    r"|max|максимум|в пределах|порядка|сума|(?:came |comes )?(?:from|through)|came|наш(?:ел|ла|ли)|узнал[аи]?"
    r"|увидел[аи]?|знайш(?:ов|ла|ли)|побачи(?:в|ла|ли)|up to|around|about|under|о|в"
    r"|(?:(?:его|ее|их|його|її|контактный|контактний|his|her|their|contact|mobile) )?(?:номер|моб(?:ильный)?"
    r"|сот(?:овый)?"
    r"|phone|number|mobile|mob|no))[ .:]*)+$"
)


MAKES = spelt(
    "peugeot bmw audi volvo mazda hyundai kia toyota dacia porsche lexus tesla jaguar пежо бмв ауди вольво "
    "seat renault alfa skoda citroen opel vauxhall ford mercedes honda mini fiat nissan suzuki сеат рено альфа шкода "
    "ситроен "
    "опель форд мерседес хонда фиат ниссан сузуки мерс ніссан сітроен сітроєн фіат сузукі тойота мазда хюндай киа кіа "
    "рав rav хавал haval чери chery джили geely омода omoda джак exeed"
)
"""What is called like somebody behind them is a car: «seat leon», «рено клио»."""


def said(said: Said, start: int, end: int) -> bool:
    """Whether a stretch names goods, not only «нужна» or «на сумму»."""
    lead = LEAD_IN.match(said.line.read[start:end])
    return _says(said, start + lead.end() if lead else start, end)


def _says(said: Said, start: int, end: int) -> bool:
    return not all(word.read in FILL for word in said.words(start, end))


def wanted(said: Said) -> bool:
    """Somebody wants something, says the line."""
    return any(LEAD_WANTS.match(said.line.read, *span) for span in said.line.pieces())


def _tells_else(said: Said, start: int, end: int) -> bool:
    """«пришёл с улицы …, хочет Ниву»: what is wanted stands elsewhere."""
    wants = LEAD_WANTS.match(said.line.read, start, end)
    return wants is None and any(tells(word.read) for word in said.words(start, end)[:1])


def title(said: Said) -> tuple[str, str]:
    """What is sold, and what else is told about it."""
    title, notes = "", []
    last = 0
    wants = wanted(said)
    for start, end in said.line.pieces():
        if wants and _tells_else(said, start, end):
            notes.append(said.line.text(start, end))
            continue
        text = said.line.read[start:end].strip(" ,;")
        if _TRAIL.fullmatch(text) or LEAD_IN.fullmatch(text):
            continue
        if title and _TERMS.fullmatch(text):
            notes.append(said.line.text(start, end))
            continue
        broken = bool(re.search(r"[,;!?]|\.(?= |$)", said.line.read[last:start]))
        last = end
        text, told = _sold(said, start, end, first=not title or broken)
        if title and broken and speaks(said.words(start, end)):
            text, told = "", said.line.text(start, end)
        if text:
            title += (", " if broken else " ") + text if title else text
        if told:
            notes.append(told)
    return title, ", ".join(notes)


LEAD_WANTS = lazily.compile(
    r"[ ,]*(?:(?:он|она|они|ему|ей|им|він|вона|вони|йому|їй|he|she|they|he's|she's|they're) )?(?:хо(?:чет|тят)|хоче"
    r"|хочуть"
    r"|(?:за)?пита(?:є|ють|в|ла|ли) (?:за|про|щодо)|спрашива(?:ет|ют) (?:за|про|о)"
    r"|нуж(?:ен|на|но|ны)|потріб(?:ен|на|но|ні)|треба|интересу\w+|цікав\w+|ищ(?:ет|ут)"
    rf"|шука(?:є|ють)|(?:при|рас)?сматрива(?:ет|ют)|смотр(?:ит|ят)|{_LOOKED}|выбира(?:ет|ют)|подбира(?:ет|ют)"
    rf"|wants?|needs?|would like"
    r"|(?:s?he|they)'d like"
    r"|looking (?:for|at)|interested in)(?!\w)"
    r"(?! (?:a |an )?(?:в |у |на |под |по |on )?(?:кредит|рассроч|лизинг|скид|трейд|обмен|гаранти|доставк|розстроч"
    r"|лізинг"
    r"|знижк|обмін|тест|finance|credit|lease|leasing|discount|part ex|hp(?!\w)|pcp(?!\w)|delivery|warranty))"
)
"""What is sold, and no terms: «хочет в кредит»."""
_TERMS = lazily.compile(
    r"(?:есть|є|has|with an?|has an?) (?:трейд[- ]?ин|обмен|обмін|наличные|готівка|part[ -]?ex(?:change)?|trade[- ]in)"
    r"|(?:сдает|сдают|здає|здають) .+"
    r"|(?:нуж(?:ен|на)|потріб(?:ен|на)|needs|wants) (?:кредит|рассрочка|лизинг|лізинг|розстрочка|finance|credit)"
)
"""«…, есть трейд-ин»: how it is paid for."""
_WANTS = lazily.compile(r"(?<=\S )(?:хочет|хотят|просит|просят|wants?|needs?|хоче|хочуть|просить|интересует\w*)(?= )")


_ARTICLE = lazily.compile(r"^(?:an?|some) (?=\d|[^\W\d_]{2})", re.IGNORECASE)


def _sold(said: Said, start: int, end: int, *, first: bool) -> tuple[str, str]:
    """The goods that a stretch names, without «нужна» before them; and what somebody wants besides."""
    read = said.line.read
    lead = LEAD_IN.match(read[start:end]) if first else None
    start += lead.end() if lead else 0
    wants = _WANTS.search(read, start, end)
    told = said.line.text(wants.start(), end) if wants else ""
    stop = wants.start() if wants else end
    trail = _TRAIL.search(read[start:stop]) if read[stop : stop + 1] == "\x00" else None
    if OPAQUE not in read[start:stop] and not _says(said, start, stop):
        return "", told
    return _ARTICLE.sub("", said.line.text(start, start + trail.start() if trail else stop)), told
