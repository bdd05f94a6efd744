"""The sum that a deal was won for, among other sums."""

from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.money import amounts

OFF = lazily.compile(
    r"(?<!\w)(?:скидк\w*|дешевле|дороже|знижк\w*|дешевше|предоплат\w*|передоплат\w*|аванс\w*|задат\w+|завдат\w*"
    r"|остат\w+"
    r"|залиш\w+|каско|осаго|страховк\w*|налог\w*|залог\w*"
    r"|комисси\w+|взнос\w*|внес\w*|доплат\w*|долг\w*"
    r"|бонус\w*|кредит\w*|рассрочк\w*|discount|deposit|prepaid|advance|less|cheaper|off|не хватает|проб[еі]г\w*"
    r"|из них|з них|of which|(?:,|and) (?:not|не)|mileage|odometer|balance|решт[аиу]"
    r"|(?<!для )(?<!с )(?<!з )доставк\w*|подарк\w*)"
)


BEFORE_IT = (
    r"(?:а не|not(?= [\d£$€]| ?$)|было|была|был|вместо|раньше|изначально|до этого|було|була|замість|раніше|was"
    r"|instead of"
    r"|(?:down|up) from|(?<!not )previously)"
)
"""«900к, было 1,2 млн»."""
_OF = lazily.compile(rf"(?:{OFF.pattern}|(?<!\w){BEFORE_IT})(?: (?:в|на|по|за|of|у|ещё|еще))?[ \x00]*$")


_OFF_AFTER = lazily.compile(
    r"[ \x00]*(?:of )?(?:скидк[иу]|знижк[иу]|дешевле|дороже|дешевше|дорожче|предоплаты|предоплату|аванса"
    r"|авансом|задатка|залога|комиссии"
    r"|проб[еі]г[ау]|км|в мес(?:яц)?|/ ?мес(?:яц)?|мес|ежемесячно|щомісяця|в міс(?:яць)?|monthly|per month|в год"
    r"|on top|сверху|за штуку|miles|km|to go|outstanding|(?:left|remaining) to pay|remaining"
    r"|за метр|на місяць|per|a month|discount|deposit|less|cheaper|off(?! (?:the |our )?(?:web|site|social|face"
    r"|insta|messenger|ad)))"
    r"(?!\w)(?! ?\d)"
)


_NOT_SO = lazily.compile(r"(?<!\w)(?:не|ні|not) [ \x00]*$")
_BUT = lazily.compile(r"[ \x00]*,? ?(?:а|but) ")
"""«не 2,1 а 2,4 млн»."""


def of_something_else(line: Line, one: amounts.Found) -> bool:
    if _NOT_SO.search(line.read, 0, one.start) and _BUT.match(line.read, one.end):
        return True
    return bool(_OF.search(line.read[: one.start]) or _OFF_AFTER.match(line.read, one.end))


def of_delivery(line: Line, one: amounts.Found) -> bool:
    """«автоматизация доставки 1,1 млн»: the only sum there is, so that is what is sold."""
    return _DELIVERY.search(line.read, 0, one.start) is not None


_DELIVERY = lazily.compile(r"(?<!\w)доставк[^\W\d_]*[ \x00]*$")


def named(line: Line) -> bool:
    """A sum that says it is money, and of which nothing else is said: what the deal costs."""
    return any(one.named and not of_something_else(line, one) for one in amounts.every(line))
