"""Ukrainian as it is spoken and typed, read as it is written: «слідуючий понєдєльнік» is «наступний понеділок»."""

from functools import lru_cache

from services.grammar.language import lazily
from services.grammar.language.morphology import readings
from services.grammar.language.words import spelt
from services.grammar.lexicon import commands
from services.grammar.line import Line

_BY_WORD = {
    word: written
    for written, spoken in {
        "скільки": "скіки скіко скока скільке",
        "тільки": "тіки тіко тіка тількі тылькы", "що": "шо", "щоб": "шоб штоб", "ще": "ше іще іщо",
        "немає": "нема неє", "дорого": "задорого дорогувато", "післязавтра": "позавтра послізавтра "
        "послєзавтра", "неділю": "воскресення воскресєння",
        "сьогодні": "нині нинькі сьоні сьодня сьогодня сьогоня севодні", "хотів": "хтів", "хотіла": "хтіла",
        "хотіли": "хтіли",
        "після": "послі послє опісля", "обіду": "обіда обєда обєду", "вранці": "зрання", "ввечері": "увечорі ввечорі",
        "думає": "дума", "чекає": "чека жде", "шукає": "шука", "питає": "пита", "просить": "просе просіть",
        "каже": "кажить", "хоче": "хочить хоте", "дивиться": "дивицця", "відмова": "відказ атказ",
        "тисяч": "тищ тищі тищів", "тисячу": "тищу", "від": "од", "дзвінок": "звінок звонок",
        "нагадай": "нагади", "переведи": "переводь", "перенеси": "перенось", "хвилин": "мін мінут мінути",
        "хвилину": "мінуту", "ціна": "цена", "зробив": "сдєлав здєлав", "зробила": "сдєлала здєлала",
        "обіцяв": "обіщав", "обіцяла": "обіщала",
        "обіцяли": "обіщали", "відповість": "отвєтить отвітить", "відповідь": "отвєт", "якість": "качество",
        "рахунок": "счет",
        "угода": "сдєлка здєлка", "угоду": "сдєлку здєлку",
    }.items()
    for word in spoken.split()
}  # fmt: skip
_ALWAYS = ("шо", "шоб", "штоб", "нема")
"""The others of them that Russian has as well are its own: «дума», «чека»."""
_BY_SHAPE = tuple(
    (lazily.compile(spoken), written)
    for spoken, written in (
        (r"сл[еєиі]ду?[йю]?ю?[щч]([^\W\d_]{1,3})", r"наступн\1"),
        (r"подгот(уй|уйте|ую|увати|ує|ов|ови|овити)", r"підгот\1"),
        (r"возьм(е|емо|уть)", r"візьм\1"),
        (r"(?:від|от|од)каза(вся|лася|лась|лись|лися)", r"відмови\1"),
        (r"(?!понеділ(?:ок|к))п[ао]н[еєиі]д[еєиі]л[ьн]*[иі]?к(?:|а|у|ом)", r"понеділок"),
        (r"вт[оа]рн[иі]к(?:|а|у|ом)", r"вівторок"),
        (r"срєд[ауі]", r"середу"),
        (r"в?стр[єеіи]ти(вся|лася|лась|лися|лись)", r"зустрі\1"),
        (r"ч[еєиі]тв[еєі]рг?(?:|а|у)", r"четвер"),
        (r"п'?ятн[иі]ц([^\W\d_]{1,2})", r"п'ятниц\1"),
        (r"воскр[еєиі]с[еєиі]н[^\W\d_]+", r"неділю"),
        (r"(?:пр[оа]ср?[оа]ч[еєі]н|протерм[іи]нован)(і|их|ий|а)", r"прострочен\1"),
        (r"(по|за|при|прі|ви|під)?єд(е|уть)", r"\1їд\2"),
        (r"(пр)[іи]д(е|уть)", r"\1ийд\2"),
        (r"([^\W\d_]{2,}[єї])ц+я", r"\1ться"),
        (r"([^\W\d_]{3,}и)цця", r"\1ться"),
        (r"(зв)(яз[^\W\d_]*)|(з)(яв(?!к)[^\W\d_]+|ясу[^\W\d_]+|їзд[^\W\d_]+|їха[^\W\d_]+|єд[^\W\d_]{3,})"
         r"|((?:п[іо]д|від|об|роз|над))([їє][^\W\d_]+)|(обов)(яз[^\W\d_]+)", "'"),
    )
)  # fmt: skip
"""The last are words that have lost their apostrophe: «підїду», «звязатись»."""
_RUSSIAN_LETTERS = str.maketrans("ыэъ", "ие'")
_UKRAINIAN = lazily.compile(
    r"[іїєґ]|(?<!\w)(?:[нцд]э|щэ|бэрэ|бэруть|мэн[эі]|[^\W\d_]{2,}(?:ыв|ылы|ыты|ывся|ылыся|ыться))(?!\w)"
)


def _typed(word: str) -> set[str]:
    """As it may be typed where one «і» of it, or each, is «и»."""
    return {word.replace("і", "и"), word.replace("і", "и", 1)} - {word}


_WITHOUT_I = {
    typed: word
    for word in commands.ALL
    | spelt(
        "обід обіду кінця кінець кінці інших інша інше відміна підготую після відповість відповіли пропозицію "
        "презентацію "
        "надішлю відправлю зустрічі місяць півгодини наступній відкласти відклади підпише підписали змінити "
        "зміни відміни"
    )
    for typed in _typed(word)
}
"""«до кинця дня», «видмова»: of a keyboard that has no «і»."""
_AFTER_ALL = ("обид", "видмина", "пропозицию")
"""There are such Russian words."""
_WORD = lazily.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def write_out(line: Line, *, ukrainian: bool = False) -> None:
    """In the reading; what was typed stays."""
    ukrainian = ukrainian or _UKRAINIAN.search(line.read) is not None
    line.rewrite(_WORD, lambda word: None if word[0].isascii() else _written(word[0], ukrainian))


@lru_cache(8192)
def _written(word: str, ukrainian: bool) -> str | None:
    if (found := _BY_WORD.get(word)) is not None and (ukrainian or word in _ALWAYS or not readings(word)):
        return found
    if readings(word):
        return _WITHOUT_I.get(word) if ukrainian and word in _AFTER_ALL else None
    plain = word.translate(_RUSSIAN_LETTERS) if ukrainian else word
    if (found := _WITHOUT_I.get(word)) is not None:
        return found
    for shape, written in _BY_SHAPE:
        if match := shape.fullmatch(plain):
            parts = [part for part in match.groups() if part is not None]
            found = written.join(parts) if written == "'" else match.expand(written)
            return None if found == word else found
    return plain if plain != word else None
