"""Where one goes: «еду в Мелькомбинат» is to a client, «еду в Казань» is not."""

from services.grammar.language import lazily
from services.grammar.language.morphology import readings
from services.grammar.line import Word

GOES = lazily.compile(
    r"(?:за|съ|по|подъ|до|при)?(?:еду|едем|едь|езжаю)|(?:с|по|с)?(?:гоняй|гоняю|мотайся|мотаюсь|летай|летаю|бегай)"
    r"|сходи|зайди|загляни"
    r"|заскочи|забеги|зайду|загляну|заскочу|иду|идем|(?:за|по|під'|до|при)?їд(?:у|емо|ь)|з'їзди|(?:йду|йдемо)"
)
"""To a place or to somebody: who is in no dictionary is somebody."""

WHITHER = lazily.compile(
    r"(?:пере|по|со|до|от|об|ві?д)?(?:звон|дзвон)\w*|звонок|дзвінок|созвон\w*|набрать|набрати|зателефон\w*|(?:на"
    r"|от)?пис\w+"
    r"|написати"
    r"|(?:за|съ|по|подъ|вы|при)?(?:ехать|ед[еу]т|езди[^\W\d_]+|езжай)|(?:от|за|при)?вез(?:ти|у)|отправ\w+|(?:вы|от"
    r"|за|по)?слать|скинуть|передать"
    r"|сдать"
    r"|(?:з|за|під|ви)?їздити|заїхати|(?:від|за)везти|надіслати|відправити|скинути|передати"
)
"""«звонок в Агросвит» is to somebody, «встреча в офисе» is not."""


def stranger(word: Word) -> bool:
    """In no dictionary, or a firm by its ending."""
    return not readings(word.read) or _FIRM.fullmatch(word.read) is not None


_FIRM = lazily.compile(
    r"[^\W\d_]{3,}(?:комбинат|комбінат|завод|холдинг|строй|буд|торг|пром|снаб|трейд|маш|маркет)(?:[аеу]|ом)?"
)
