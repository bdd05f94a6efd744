"""How those write who fill in columns: «нов. лид», «зв. 5 мин», «301 -> дальше», «отв. Аня»; read as if written out."""

import re

from services.grammar.line import Line

_MEANT = {
    "новый": "нов", "звонок": "зв звон", "встреча": "встр", "недозвон": "ндз ндзв", "ответственный": "отв ответств",
    "исходящий": "исх", "входящий": "вх", "вихідний дзвінок": "вих", "вхідний": "вхід", "дзвінок": "дзв",
    "зустріч": "зустр", "відповідальний": "відп", "напомни": "напом", "завдання": "завд", "задача": "зад",
    "менеджер": "мен", "договор": "дог", "сделка": "сд", "заявка": "заяв",
}  # fmt: skip
_BY_SHORT = {short: word for word, written in _MEANT.items() for short in written.split()}
_SHORT = re.compile(rf"(?<![\w.])(?P<short>{'|'.join(sorted(_BY_SHORT, key=len, reverse=True))})(?:\.(?= |$)|(?!\w))")
_ARROW = re.compile(r"(?<=\S) ?(?:[-=]?>|→|➡️?) ?(?=[^\W\d_])")
_FIELD = re.compile(
    r"(?<=\S) (?:след(?:ующий|\.)? шаг|дальнейший шаг|наст(?:упний|\.)? крок|next step|задача|завдання|task) ?:(?= )"
)
"""«56 задача: …»: the name of a column."""
_PLUS = re.compile(r"^[ ]*\+ ?(?=\d{1,3} ?[^\W\d_])")
"""«+1 час»: later by so much."""


def write_out(line: Line) -> None:
    for match in reversed(list(_SHORT.finditer(line.read))):
        line.respell(*match.span(), _BY_SHORT[match["short"]])
    for match in reversed(list(_FIELD.finditer(line.read))):
        line.respell(*match.span(), "")
    for match in reversed(list(_ARROW.finditer(line.read))):
        line.respell(*match.span(), " на ")
    for match in list(_PLUS.finditer(line.read)):
        line.respell(*match.span(), "перенеси на ")
