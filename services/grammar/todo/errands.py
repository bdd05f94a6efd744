"""A task for somebody of the team: «поставь Ане задачу …», «Паша, подготовь …», «пусть Аня наберёт …»."""

import re
from dataclasses import replace

from services.grammar.company import colleagues, lists
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.likeness import Like
from services.grammar.language.morphology import readings
from services.grammar.lexicon import questions, verbs
from services.grammar.lexicon.speech import tells
from services.grammar.line import TAKEN, Line, Word
from services.grammar.people import firms, names
from services.grammar.people.nicknames import addressed, initials
from services.grammar.said import Said
from services.grammar.todo import actions, english, tasks
from services.grammar.when import dates
from services.grammar.whom import known

_THING = r"(?:задач[ауи]|задание|завдання|поручение|доручення|(?:a )?task)"
_LEAD = lazily.compile(
    rf"^[ ,\x00]*(?:(?:поставь|поставьте|создай|добавь|дай|постав|поставте|створи|додай|дай|set|give|add|create)"
    rf"(?: {_THING})?|(?:нов(?:ая|ую|а|у) )?{_THING}|поручи(?:ть)?|доручи(?:ти)?)(?: (?:для|на|for|to))?(?!\w)[ :]*"
)
_FOR = lazily.compile(r"^(?:на|для|for) ")
_WHOSE = lazily.compile(rf"[ ]+{_THING}(?!\w)[ ,:-]*")
_REST = lazily.compile(rf"[ ,:]*(?:{_THING}(?!\w))?[ ,:-]*(?:to )?")
_OF_TASK = lazily.compile(rf"^[^\W\d_]+(?: [^\W\d_]+)? {_THING}(?!\w)")


def errand(said: Said) -> Intent | None:
    """The person stands right after the order, or before «задача»; what follows is a task as everywhere."""
    lead = _LEAD.match(said.line.read)
    if lead is None and _OF_TASK.search(said.line.read) is None:
        return None
    hit = person(said, said.words(lead.end() if lead else 0)[:2])
    if hit is None or (after := (_REST if lead else _WHOSE).match(said.line.read, hit.end)) is None:
        return None
    said = said.copy()
    said.line.take(0, after.end())
    said.take_leading_number()
    found = tasks.at_start(said) or tasks.anywhere(said)
    return replace(found, person_id=hit.id) if found is not None else None


def acts_next(said: Said, hit: lists.Hit) -> bool:
    """What is to be done stands right behind the name, but for the moment."""
    timeless = said.line.copy()
    dates.take(timeless, said.now)
    action = actions.begins(said.line)
    return action is not None and not timeless.read[hit.end : action.start()].strip(" ,\x00")


_COLUMN = lazily.compile(rf"^(?:(?:на|для|for) )?[^\W\d_]+(?: [^\W\d_]+)? {_THING} ?:")
"""«Паше задача: …»."""


def for_colleague(said: Said) -> Intent | None:
    """«Борису встретить Лосева завтра»: Борис is to do it; where no client is named for certain, asked."""
    led = _FOR.match(said.line.read)
    words = said.words(led.end() if led else 0)[:2]
    hit = person(said, words) if words and not said.line.text(led.end() if led else 0, words[0].start) else None
    if hit is None or hit.quality != Like.FORM * len(hit.words):
        return None
    action = actions.begins(said.line)
    if action is None or not acts_next(said, hit):
        return None
    said = said.copy()
    said.line.take(0, hit.end)
    found = tasks.at_start(said)
    if found is None:
        return None
    if _COLUMN.search(" ".join(said.line.typed.lower().split())):
        return replace(found, person_id=hit.id)
    if not found.name and len(hit.words) > 1 and found.task and " " in found.task[0]:
        return replace(found, person_id=hit.id)  # «Сергею Ильичу забрать образцы»: called in full
    said_so = found.number is not None or _for_whom(said, found.name)
    whose = said_so or known(found.name) or found.name.endswith(("у", "ю", "ові"))
    named = bool(found.name) and (_somebody(found.name.lower().split()[0]) or firms.is_firm(found.name))
    if whose:
        return replace(found, person_id=hit.id, sure=found.sure and (named or said_so))
    return replace(found, person_id=hit.id, sure=False) if found.task and " " in found.task[0] else None


def _somebody(word: str) -> bool:
    """A person's name, or a word of no dictionary in the dative: «термолюксу»."""
    return names.personal(word) or (word.endswith(("у", "ю", "ові")) and not readings(word))


def _for_whom(said: Said, name: str) -> bool:
    """«… договор для Мегаполиса», «… акты по Кварцу»."""
    return (
        bool(name) and re.search(rf"(?<!\w)(?:для|по|for) {re.escape(name.lower())}(?!\w)", said.line.read) is not None
    )


def calls(said: Said) -> bool:
    """«Боря, Хвостов просил …»: told to a colleague, but of whom?"""
    words = said.words()[:2]
    if len(words) < 2 or "," not in said.line.read[words[0].end : words[1].start]:
        return False
    if not (names.personal(words[1].read) or words[1].read in questions.WORDS):
        return False
    return (person(said, words[:1]) or person(said, [_in_full(words[0], said)])) is not None


_LET = lazily.compile(
    r"^[ ,\x00]*(?:пусть|пускай|нехай|хай|let|have|get|(?P<ask>can|could|would)"
    r"|(?:remind|tell|ask|напомни|нагадай|скажи|попроси)(?= [^\W\d_]+(?: [^\W\d_]+)?:))(?!\w) ?"
)
_AFTER_NAME = lazily.compile(
    r"[ ,:-]+(?P<asked>(?:can you|could you|please|pls|пожалуйста|плиз|будь ласка|можешь|можеш)[ ,]+)?"
    r"(?P<let>(?:пусть|пускай|нехай|хай|to"
    r"|(?P<must>needs to|has to|must|should|має|повинен|повинна|мусить|должен|должна)) )?"
    r"(?:(?:по |on |for )?(?P<number>\d{1,6}),? )?(?P<does>[^\W\d_]+)(?!\w)"
)


def addressing(said: Said) -> Intent | None:
    """«Паша, подготовь …», «пусть Аня наберёт …»: whom one calls, and what he is to do."""
    let = _LET.match(said.line.read)
    words = said.words(let.end() if let else 0)[:2]
    if not words or said.line.text(let.end() if let else 0, words[0].start):
        return None
    hit = person(said, words) or person(said, [_in_full(words[0], said)])
    after = _AFTER_NAME.match(said.line.read, hit.end) if hit else None
    if hit is None or after is None:
        return None
    if (of_client := _client_first(said, hit)) is not None:
        return of_client
    perhaps = let and let["ask"] and not english.KNOWN.match(said.line.read, after.start("does"))
    let_him = let is not None or after["let"] is not None
    reminded = ":" in said.line.read[hit.end : after.start("does")]
    if not (let_him or _is_order(said, after)):
        return _behind_moment(said, hit)
    said = said.copy()
    said.line.take(0, after.start("number") if after["number"] else after.start("does"))
    said.take_leading_number()
    known_order = let_him or verbs.order(after["does"]) or english.UNKNOWN.match(said.line.read, after.start("does"))
    match = _WORD.match(said.line.read, after.start("does")) if let_him or not _begins(said) else None
    if match and reminded and not _begins(said):
        return _reminded(said, hit)
    found = tasks.at(said, match) if match else tasks.at_start(said)
    if found is not None and found.task and _FOR_HIMSELF.match(found.task[0].lower()):
        return said.intent(Verb.HAND_OVER, name=found.name, number=found.number, person_id=hit.id, note=found.note)
    whose = found is not None and (bool(found.name) or found.number is not None)
    if found is None or ((perhaps or after["must"]) and not whose):
        return None
    certain = bool(known_order) or _begins(said) or after["does"] in verbs.MEANS_TWO
    return replace(found, person_id=hit.id, sure=found.sure and whose and certain and not perhaps)


def _reminded(said: Said, hit: lists.Hit) -> Intent | None:
    """«Remind Mark: sales meeting tomorrow 8.30»: a thing to come, and nothing to be done."""
    found = dates.take(said.line, said.now)
    if found is None or found.when is None:
        return None
    title = said.line.rest().strip(" ,.;:")
    said.line.take_all()
    return said.intent(Verb.TASK, task=(title, found.when), person_id=hit.id, sure=said.sure and not found.doubtful)


_FOR_HIMSELF = lazily.compile(r"(?:забер|возьм|візьм|бер)[^\W\d_]+ (?:себе|собі|к себе|до себе)$")
"""«Аня пусть заберёт Медлайн себе»: the deal."""


def _behind_moment(said: Said, hit: lists.Hit) -> Intent | None:
    """«Марина завтра к 10 отправь Турсунову образцы», «Борису: завтра в 12 отвезти Лазареву ПТС»."""
    timeless = said.line.copy()
    if dates.take(timeless, said.now) is None:
        return None
    after = _ORDERED.match(timeless.read.replace(TAKEN, " "), hit.end)
    if after is None or not (verbs.order(after["does"]) or (after["by"] == ":" and _begins_with(timeless, after))):
        return None
    said = said.copy()
    said.line.take(0, after.end("by") if after["by"] else hit.end)
    found = tasks.at_start(said)
    whose = found is not None and (found.name or found.number is not None)
    return replace(found, person_id=hit.id) if found is not None and whose else None


def _begins_with(line: Line, after: re.Match[str]) -> bool:
    action = actions.begins(line, after.start("does"))
    return action is not None and action.start() == after.start("does")


_ORDERED = lazily.compile(r"[ ]*(?P<by>[,:]?)[ ]+(?P<does>[^\W\d_]+)(?!\w)")


def _client_first(said: Said, hit: lists.Hit) -> Intent | None:
    """«Аня: Ремстрою переделать акт»: for whom, and then what."""
    action = actions.begins(said.line)
    words = said.words(hit.end, action.start()) if action else []
    if not 0 < len(words) < 3 or not _CALLED.match(said.line.read, hit.end):
        return None
    if any(not _TO_WHOM.fullmatch(word.read) or tells(word.read) for word in words):
        return None
    rest = said.copy()
    rest.line.take(0, words[0].start)
    found = tasks.anywhere(rest)
    return replace(found, person_id=hit.id) if found is not None and found.name else None


_CALLED = lazily.compile(r" ?[,:] ")
_TO_WHOM = lazily.compile(r"[^\W\d_]{2,}(?:[уюіей]|ому|ові|еві|им|ым)")


def _begins(said: Said) -> bool:
    """Whether the word that stands first is known for an action."""
    action = actions.begins(said.line)
    return action is not None and not said.line.text(0, action.start())


_WORD = lazily.compile(r"[^\W\d_]+")
_LIKE_ORDER = lazily.compile(
    r"[^\W\d_]{2,}(?:[аеоуыюяії]й|[^аеёиоуыэюяіїє]и|[^аеёиоуыэюяіїє]ь|йте|ите|ьте|іть)(?:ся|сь)?"
)
"""«прогрей», «захвати»: so end orders, though other words as well."""


_GET = lazily.compile(r"get (?:the|a|an|his|her|their) ")
"""«Olivia get the boxer …»."""


def _is_order(said: Said, after: re.Match[str]) -> bool:
    """An order; in English, and of infinitives, only after a comma or a colon."""
    between = said.line.read[after.start() : after.start("does")]
    if verbs.order(after["does"]) or (after["asked"] and after["does"].isascii()):
        return True
    if "," in between and _LIKE_ORDER.fullmatch(after["does"]) and not names.personal(after["does"]):
        return True
    if english.UNKNOWN.match(said.line.read, after.start("does")) or _GET.match(said.line.read, after.start("does")):
        return True
    if known := english.KNOWN.match(said.line.read, after.start("does")):
        return english.has_object(said.line, known) or "," in between or ":" in between or after["asked"] is not None
    action = actions.begins(said.line) if ":" in between or after["asked"] else None
    return action is not None and action.start() == after.start("does")


def person(said: Said, words: list[Word]) -> lists.Hit | None:
    hit = colleagues.person(words, said.entries(said.vocabulary.people)) if words else None
    return hit if hit is not None and hit.sure and hit.start == words[0].start else None


def _in_full(word: Word, said: Said) -> Word:
    """«Паш», «Вер», «Ірино»: as one calls to somebody."""
    tokens = [token for one in said.entries(said.vocabulary.people) for token in one.words]
    full = next((one for one in tokens if word.read[0] in initials(one) and addressed(word.read, one)), word.read)
    return Word(full, word.start, word.end)
