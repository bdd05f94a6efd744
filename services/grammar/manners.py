"""What is said for politeness or to begin with: «добрый день», «пожалуйста», «короче», «только что»; it means "
"nothing."""

import re

from services.grammar.line import Line

_FIRST = re.compile(
    r"^[ ,.!]*(?:(?:добр(?:ый|ого|ое) (?:день|дня|вечер|вечора|утро|ранку)|доброго времени|здравствуйте"
    r"|привет(?:ствую)?"
    r"|вітаю|привіт|hi|hello|hey|good (?:morning|afternoon)|пожалуйста|будь ласка|плиз|пж|please|pls|короче|слушай"
    r"|слухай|так вот|итак|значит|отже|значить|эм+|э+|м+|can you|could you|можешь|можете|можеш|okay|ok|ок|окей"
    r"|(?:хорошо|ладно|добре|гаразд|понял"
    r"|поняла)(?=,)|so|um+|uh+|er+|hmm+|well|alright|кстати|до речі"
    r"|by the way|btw|fyi|ага|угу|блин|ура|yay|hooray|ну что|ну|вот|так"
    r"|только что|щойно|just now|just|"
    r"(?:ошиб(?:ся|лась)|помили(?:вся|лася)|описка|опечатка|sorry|oops|wait|my mistake)(?=[,.!:])"
    r"|сейчас(?= (?:звонил|позвонил|набрал|говорил|поговорил|был))|бот|bot)[ ,.!:;-]+)+"
    r"(?=[^ ,.!])"
)
_LAST = re.compile(
    r"(?<=[^ ,.!\x00])[ ,]+(?:пожалуйста|пожалуста|плиз|пж|пжл|будь ласка|please|pls|спасибо|спс|дякую|thanks"
    r"|thank you"
    r"|thx)[ .!]*$"
)


def drop(line: Line) -> None:
    """From the reading; what was typed stays."""
    for pattern in (_FIRST, _LAST):
        if (match := pattern.search(line.read)) is not None:
            line.respell(match.start(), match.end(), "")
