"""What is to be found out, told behind a comma: «узнать у Дергачёва, одобрил ли банк» is one step."""

import re
from dataclasses import replace

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily

_ASK = lazily.compile(
    r"(?:узна|спрос|уточн|поинтерес|выясн|провер|спита|дізна|з'ясу|перевір|поціка|ask|find out|check)", re.IGNORECASE
)
_WHAT = lazily.compile(
    r"(?:[^\W\d_]+ ли(?!\w)|чи |как |когда |что |сколько |почему |где |кто |как(?:ой|ая|ие) |як |коли |що |скільки "
    r"|чому |де "
    r"|хто |якій? |how |when |if |whether |what |why |where |who )",
    re.IGNORECASE,
)


def whole(found: Intent) -> Intent:
    """The question goes with the step that asks it."""
    asks = found.verb is Verb.TASK and found.task and _ASK.match(found.task[0]) and _WHAT.match(found.note)
    if not asks or found.task is None:
        return found
    return replace(found, task=(f"{found.task[0]}, {found.note}", found.task[1]), note="")
