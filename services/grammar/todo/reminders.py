"""«Напомни Ане позвонить Иванову», «скажи Борису, чтобы отправил счёт»: who is to be told, and what to do."""

from dataclasses import replace

from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.language.morphology import infinitive
from services.grammar.lexicon.speech import FILL
from services.grammar.said import Said
from services.grammar.todo import errands, tasks

_ASK = lazily.compile(
    r"^[ ,\x00]*(?:напомни(?:ть|те)?|нагадай(?:те)?|скажи(?:те)?|попроси(?:те)?|передай(?:те)?|remind|tell"
    r"|ask)(?!\w)[ ]*"
)


def reminder(said: Said) -> Intent | None:
    """«напомни Ане позвонить Иванову», «попроси Борю помыть машину»: a colleague's task, if he is no client."""
    lead = _ASK.match(said.line.read)
    words = said.words(lead.end())[:2] if lead else []
    hit = errands.person(said, words)
    if lead is None or hit is None or len(words) < 2:
        return None
    does = _TO_DO.match(said.line.read, hit.end)
    if does is None and not errands.acts_next(said, hit):
        return None
    said = said.copy()
    start = does.start(does.lastgroup or 0) if does else hit.end
    said.line.take(0, start)
    word = _WORD.match(said.line.read, start) if does else None
    found = tasks.at_start(said) or (tasks.at(said, word) if word else None)
    if found is None or (not found.name and lead[0].strip() in _TO_REMIND and not _says_what(found)):
        return None
    if does and does["did"] and found.task:
        found = replace(found, task=(_to_do(found.task[0]), found.task[1]))
    return replace(found, person_id=hit.id)


_ASK_BEHIND = lazily.compile(
    r"[ ]*(?:напомни|попроси|поставь|скажи|нагадай|постав|поручи|доручи)(?:те)?(?: задачу| завдання)?(?!\w) (?!про "
    r"|об |о |насчет "
    r"|щодо )"
)


def behind(said: Said) -> Intent | None:
    """«Веру попроси завтра позвонить в Уютсервис»: who is to be told stands before it."""
    words = said.words()[:2]
    hit = errands.person(said, words) if words else None
    ask = _ASK_BEHIND.match(said.line.read, hit.end) if hit and hit.start == words[0].start else None
    if hit is None or ask is None or "," in said.line.read[: ask.end()]:
        return None
    said = said.copy()
    said.line.take(0, ask.end())
    found = tasks.at_start(said)
    return replace(found, person_id=hit.id) if found is not None and (found.name or found.number) else None


def _to_do(title: str) -> str:
    """«чтобы перезвонила»: what he has been told is «перезвонить»."""
    first, _, rest = title.partition(" ")
    return f"{infinitive(first.lower())} {rest}".strip()


_TO_DO = lazily.compile(
    r" to (?P<does>[a-z]{2,}) (?=[a-z#\x00])"
    r"|,? (?:чтоб[ыи]?|щоб[иы]?) (?:он[а]? |він |вона )?(?P<did>[^\W\d_]{2,}(?:[аеиоуыяії]л[аи]?"
    r"|[аеиоуіїяю]в)(?:с[яь])?|[^\W\d_]{1,3}(?:вез|нес|вел)(?:ла|ли)?)(?!\w)"
)


def _says_what(task: Intent) -> bool:
    """«напомни Марине позвонить в кафе Мандарин»: where nothing more is said than «позвонить», she is called."""
    return task.task is not None and " " in task.task[0]


_TO_REMIND = ("напомни", "напомнить", "напомните", "нагадай", "нагадайте", "remind")
_HIM_TO = lazily.compile(r"remind (?P<who>(?!me |us )[a-z'-]{2,}(?: (?!to )[a-z'-]{2,})?)(?P<to> to )(?=[a-z])")
"""«remind nair to bring her licence»."""
_WORD = lazily.compile(r"[^\W\d_]+")


def of_his(said: Said) -> Intent | None:
    """What the client is to do, and the rep to remind him of."""
    match = _HIM_TO.match(said.line.read)
    does = _WORD.match(said.line.read, match.end()) if match else None
    if match is None or does is None or does[0] in FILL:
        return None
    said = said.copy()
    said.line.take(0, match.start("who"))
    said.line.take(*match.span("to"))
    return tasks.at(said, does)
