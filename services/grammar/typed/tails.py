"""«814-60-37 дальше», «позвонить …6037 завтра»: the end of a phone is whom it belongs to."""

from services.grammar.language import lazily
from services.grammar.line import Line

_SOMEBODY = "иванов"
"""Read as a surname, whatever stands there."""
_CALLING = (
    r"(?:(?:по|пере|до)?звон(?:ить|ил[аи]?|ок|ю)|набра(?:ть|л[аи]?|в)|набира(?:л[аи]?|в|ла)|(?:по|за"
    r"|пере)?дзвон(?:ити|и[вл][аи]?)|дзвінок"
    r"|зателефонува(?:ти|в|ла)|(?:пропущенн?ы?[йи]|входящий|вх|пропущений|вхідний)(?: (?:звонок|дзвінок))? (?:от|від|з)"
    r"|(?:missed|incoming) call from|call(?:ed)?|ring|rang|phoned?|texted|spoke (?:to|with))"
)
_TALKED = r"(?:созвон|созвані|поговор|общал|спілкува|розмовля|spoke|talked|chatted)[^\W\d_]*"
_NO_HOUR = r"(?:(?:2[4-9]|[3-9]\d)-\d\d|\d\d-[6-9]\d)"
"""«созвонились с 40-73»."""
_OF = r"(?:по|у|с|со|з|к|до|для|от|від|на|про|with|to|from|for)"
_ORDER = r"(?:напомни|нагадай|передай|перенеси|remind(?: me)?|напиши|написать|отправь|отправить)"
_WHOSE = (
    r"(?:тел(?:ефон\w?)?\.?|номер\w{0,2}|хвост\w{0,2}|хвіст|клиент\w{0,2}|клієнт\w{0,2}"
    r"|(?:phone|number|client)(?: ending)?"
    r"|(?:номер )?(?:оканчива|заканчива|закінчу)\w+|end(?:s|ing))"
)
_DEED = (
    r"(?:дальше|далее|далі|next|отказ|відмов|lost|won|куп|выигр|вигра|взял|на|в|у|to|готов|слил|перез|не |тест|test"
    r"|first|quote|кп(?!\w)|сч[её]т|рахун|замер|замір|смет|кошторис|договор|договір|квалиф|кваліф|первичн|перш)"
)
"""After six digits, which may be a sum as well."""
_GROUPED = r"\d{3}(?:-\d\d-?\d\d|-\d{3,4}| \d\d \d\d)"
_NO_SUM = r"(?![\w%]|[-.,:/]\d| ?(?:тыс|тис|[кk](?!\w)|млн|руб|грн|₽|\$|€|₴|£))"
_TAIL = lazily.compile(
    rf"(?:^[ \x00]*|(?<!\w)(?:{_CALLING}|{_OF}|{_WHOSE}|{_ORDER}) )(?:на )?(?P<grouped>{_GROUPED}){_NO_SUM}"
    rf"|(?<!\w)(?:{_CALLING}|{_ORDER}|{_TALKED} (?:с|со|з|із|with|to)) (?P<pair>{_NO_HOUR})(?![\w%-])"
    rf"|(?<!\w){_CALLING} (?P<called>\d{{3}} \d{{3}})(?<!000){_NO_SUM}"
    rf"|^[ \x00]*(?:(?P<bare>\d{{7}})|(?P<six>\d{{3}} \d{{3}}|\d\d[ -]\d\d[ -]\d\d)(?<!000)(?= {_DEED}))(?= [^\W\d_])"
    rf"|(?<![\w-])(?:{_WHOSE} (?:на |in |with )|(?:хвост\w{{0,2}}|хвіст|(?:(?:phone|number) )?ending) |(?:на )?(?:…"
    rf"|\.{{2,3}}|\*+) ?)"
    r"(?P<end>\d{3,7})(?! (?:шт|скидк|знижк|discount))" + _NO_SUM
)
_DIGITS = lazily.compile(r"\d\d")


def write_out(line: Line) -> None:
    match = _TAIL.search(line.read) if _DIGITS.search(line.read) else None
    if match is None or match.lastgroup is None:
        return
    if match.lastgroup == "end":
        line.take(match.start(), match.start("end"))
    line.respell(*match.span(match.lastgroup), _SOMEBODY)
