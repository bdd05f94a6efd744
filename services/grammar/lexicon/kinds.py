"""What kind of task the words of one name: a call, a meeting, a message, a proposal."""

import re

from services.grammar.language import lazily
from services.grammar.lexicon.channels import MAILS, MESSENGERS, PROPOSALS, SOCIALS

_CALL = (
    r"(?:пере|по|со|до)?зв[оа]н\w*|звякн\w+|созвон\w*|набрать|набери(?:те)?|набрати|зателефон\w*|дзвін\w*"
    r"|з[іи]?дзвон\w*"
    r"|(?:по|пере)?дзвон\w*|call\w*|phone|ring"
)
_MEETING = (
    r"встреч\w*|встрет\w+|зустрі\w*|визит\w*|візит\w*|выезд\w*|виїзд\w*|съездить|заехать|з'їздити|заїхати"
    r"|тест-?драйв\w*|meet\w*|visit\w*|test drive"
)
_PRESENTATION = r"презент\w+|демо\w*|demo\w*|present\w*"
_KINDS = tuple(
    (kind, lazily.compile(rf"(?<!\w)(?:{words})(?!\w)"))
    for kind, words in (
        ("call", _CALL),
        ("proposal", PROPOSALS),
        ("presentation", _PRESENTATION),
        ("meeting", _MEETING),
        ("messenger", MESSENGERS),
        ("social", SOCIALS),
        ("email", MAILS),
    )
)


def kind(words: str) -> str:
    """By the word that comes first: «позвонить про КП» is a call. `other` when none of them is there.

    A way of sending counts only when nothing is sent that has a name: «отправить КП в вотсап» is a proposal.
    """
    read = words.lower().replace("ё", "е").replace("\u2019", "'")
    found = [(place >= _WAYS, match.start(), name) for place, (name, match) in enumerate(_found(read)) if match]
    return min(found)[2] if found else "other"


def _found(read: str) -> list[tuple[str, re.Match[str] | None]]:
    return [(name, pattern.search(read)) for name, pattern in _KINDS]


_WAYS = 4
"""From here on the kinds are ways to write to somebody."""
