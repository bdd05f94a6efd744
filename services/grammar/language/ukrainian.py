"""Ukrainian words by their endings, for there is no dictionary of them: «візьме», «гляне», «думатиме»."""

from functools import lru_cache

from services.grammar.language import lazily

_BEFORE = r"(?:в|ви|від|ді|до|з|за|зі|на|над|об|обі|пере|пі|під|піді|по|при|про|роз|розі|с|у)'?"
"""What stands before the stem where the present becomes what is to come."""
_STEM = (
    r"(?:йм|нім|йд|їд|бер|каж|пиш|шл|вез|нес|вед|верн|глян|кин|тягн|стан|чн|ріж|жен|клад|стигн|ризикн|сун|двин"
    r"|мож|жив|пад|гн)"
)
_WILL = lazily.compile(
    rf"(?:(?:візьм|глян|стан|кин|почн|верн|зверн|змож|схоч|ляж|сяд)|{_BEFORE}{_STEM})(?:е|уть)(?:ться)?"
    r"|(?:від|пере|про|по|за|з|на)?да(?:сть|дуть)(?:ся)?|[^\W\d_]{2,}[аияіу]тим(?:е|уть)(?:ться)?|(?:по"
    r"|при)ди(?:виться|вляться)|(?:по|уз)год(?:ить|ять)|відпові(?:сть|дять|дають)"
)
_DOES = lazily.compile(r"(?:бер|каж|пиш|вез|нес|вед|їд|йд|шл|мож|хоч|жив|жд)(?:е|уть)|їсть|має|мають|є")

_SPOKEN = lazily.compile(
    r"[іїєґ]|(?<!\w)(?:[нцд]э|бэрэ|[^\W\d_]{2,}(?:ыв|ылы|ыты)|зник(?:ла|ли)?|зранку|вранці|на зв'язку|що|щоб|чи|або"
    r"|бо|та|вона|вони|каже|хоче|треба|дуже|уже|вже|(?:каз|сказ|дзвон|подзвон|набр|набир|пис|пит|взя|говор|жд"
    r"|дум)[аиу]?в|(?:пере|по|за|від|без)дзвон[^\W\d_]+|[^\W\d_]{3,}(?:ицю|ував|увала|ували|ють))(?!\w)"
)


def spoken(read: str) -> bool:
    """Of a line of words that both languages have."""
    return _SPOKEN.search(read) is not None


_SOFT = {"г": "з", "к": "ц", "х": "с"}
_CASES = (
    ("ець", 3, "ця цю цем цеві"),
    ("єць", 3, "йця йцю йцем йцеві"),
    ("ий", 2, "ого ому им ім"),
    ("й", 1, "я ю єм єві"),
    ("ь", 1, "я ю ем еві"),
    ("а", 1, "и і у ою ею"),
    ("я", 1, "і ї ю ею єю"),
    ("о", 1, "а у ом ові"),
    ("р", 0, "а у ом ові я ю ем еві"),
    ("", 0, "а у ом ем ові еві"),
)


def cases(name: str) -> set[str]:
    """«дзюба» is also «дзюбі», «мазур» «мазуру», «кравець» «кравцем»."""
    cut, endings = next((cut, endings) for end, cut, endings in _CASES if name.endswith(end))
    stem = name[: len(name) - cut]
    return {stem + ending for ending in endings.split()} | (
        {stem[:-1] + _SOFT[stem[-1]] + "і"} if name.endswith("а") and stem[-1] in _SOFT else set()
    )


@lru_cache(8192)
def will(word: str) -> bool:
    """What somebody is going to do."""
    return _WILL.fullmatch(word) is not None


@lru_cache(8192)
def does(word: str) -> bool:
    """What somebody does, or is going to."""
    return will(word) or _DOES.fullmatch(word) is not None
