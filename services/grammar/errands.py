"""«Поставь Ане задачу …»: a task for somebody of the team."""

import re
from dataclasses import replace

from services.grammar import lists, tasks
from services.grammar.intent import Intent
from services.grammar.said import Said

_THING = r"(?:задач[ау]|задание|завдання|(?:a )?task)"
_LEAD = re.compile(
    rf"^[ ,\x00]*(?:(?:поставь|поставьте|создай|добавь|дай|постав|поставте|створи|додай|дай|set|give|add|create)"
    rf"(?: {_THING})?|(?:нов(?:ая|а) )?{_THING}|поручи(?:ть)?|доручи(?:ти)?)(?: (?:для|for|to))?(?!\w)[ :]*"
)
_REST = re.compile(rf"[ ,:]*(?:{_THING}(?!\w))?[ ,:-]*(?:to )?")


def errand(said: Said) -> Intent | None:
    """The person stands right after the order; what follows is a task as everywhere."""
    lead = _LEAD.match(said.line.read)
    if lead is None:
        return None
    words = said.words(lead.end())[:2]
    hit = lists.person(words, said.entries(said.vocabulary.people))
    if hit is None or not hit.sure or hit.start != words[0].start:
        return None
    said = said.copy()
    after = _REST.match(said.line.read, max(word.end for word in hit.words))
    said.line.take(0, after.end() if after else lead.end())
    found = tasks.at_start(said)
    return replace(found, person_id=hit.id) if found is not None else None
