"""Names that strangers gave: to files, and to themselves."""

import unicodedata

from services.grammar.language.letters import clean, visible

LONGEST = 100
LONGEST_ENDING = 12


def short(text: str) -> str:
    """One line of at most a hundred letters, without what cannot be seen or turns the text around."""
    line = " ".join(clean(text).split())
    return line[:LONGEST].rstrip() if visible(line) else ""


def file_name(text: str) -> str:
    """The name of a file without the folders before it, and without what no folder takes; its ending is kept."""
    last = text.replace("\\", "/").rpartition("/")[2]
    plain = "".join(
        letter for letter in clean(last) if unicodedata.category(letter) != "Cf" and letter not in '<>:"|?*'
    )
    name = " ".join(plain.split()).strip(". ")
    if not visible(name):
        return ""
    stem, dot, ending = name.rpartition(".")
    if dot and len(ending) <= LONGEST_ENDING:
        return f"{stem[: LONGEST - len(ending) - 1].rstrip()}.{ending}"
    return name[:LONGEST].rstrip()
