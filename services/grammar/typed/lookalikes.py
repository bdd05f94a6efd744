"""Latin letters within a word of Cyrillic ones are read as those they look like: «cдeлка»."""

from services.grammar.language import lazily
from services.grammar.line import Line

_CYRILLIC = str.maketrans("aceopxyikmthb", "асеорхуікмтнв")
_MIXED = lazily.compile(r"(?=[a-z]*[а-яіїєґ])(?=[а-яіїєґ]*[a-z])[a-zа-яіїєґ]{2,}")


_ZERO = lazily.compile(r"(?<![\w#])\d(?P<letter>[оo])(?!\w)")
"""«о 1о»."""


def write_out(line: Line) -> None:
    line.rewrite(_ZERO, "0", "letter")
    for match in reversed(list(_MIXED.finditer(line.read))):
        for place in range(*match.span()):
            line.respell(place, place + 1, line.read[place].translate(_CYRILLIC))
