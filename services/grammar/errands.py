"""«Поставь Ане задачу …»: a task for somebody of the team."""

import re
from dataclasses import replace

from services.grammar import actions, lists, tasks
from services.grammar.intent import Intent
from services.grammar.said import Said

_THING = r"(?:задач[ау]|задание|завдання|(?:a )?task)"
_LEAD = re.compile(
    rf"^[ ,\x00]*(?:(?:поставь|поставьте|создай|добавь|дай|постав|поставте|створи|додай|дай|set|give|add|create)"
    rf"(?: {_THING})?|(?:нов(?:ая|а) )?{_THING}|поручи(?:ть)?|доручи(?:ти)?)(?: (?:для|for|to))?(?!\w)[ :]*"
)
_REST = re.compile(rf"[ ,:]*(?:{_THING}(?!\w))?[ ,:-]*(?:to )?")


_ASK = re.compile(r"^[ ,\x00]*(?:напомни(?:ть|те)?|нагадай(?:те)?|скажи|попроси|передай|remind|tell|ask)(?!\w)[ ]*")


def reminder(said: Said) -> Intent | None:
    """«напомни Ане позвонить Иванову»: a task of Аня's, if she is no client."""
    lead = _ASK.match(said.line.read)
    words = said.words(lead.end())[:2] if lead else []
    hit = lists.person(words[:1], said.entries(said.vocabulary.people)) if words else None
    if hit is None or not hit.sure or len(words) < 2 or actions.begins(said.line) is None:
        return None
    action = actions.begins(said.line)
    if action is None or action.start() != words[1].start:
        return None
    said = said.copy()
    said.line.take(0, action.start())
    found = tasks.at_start(said)
    return replace(found, person_id=hit.id, sure=False) if found is not None and found.name else None


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
