"""`сделки Ани на тест-драйве`, `выигранные`, `deals without a step` → which deals, whose, at which stage."""

from services.grammar.asked import narrowed
from services.grammar.asked.wordings import BY_THEMSELVES, KINDS
from services.grammar.company import lists
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.said import Said

_LEADS = r"(?:лид(?:ы|ам|ах|ами)|(?:(?<=сколько )|(?<=новых ))лидов|лід(?:и|ів|ам|ах|ами)|leads)"
"""Лидов is a surname."""
_DEALS = lazily.compile(
    rf"(?<!\w)(?:сделк(?:и|ам|ах|ами)|сделок|угод(?:и|ам|ах|ами)?|deals|(?:every|each|any) deal|{_LEADS})(?!\w)"
)
_SITS = lazily.compile(
    r"[ ]*(?:(?:покажи|а|всех|всіх|усіх),? )*(?:кто|что|хто|що|who|what|(?<=покажи )(?:всех|всіх|усіх))(?: сейчас"
    r"| зараз| у нас| в нас|'s| is| are| now| sits|'ve i got"
    r"| have i got| have we got"
    r"| do we have)*"
    r"(?: (?:сидит|висит|стоит|застрял|завис|лежит|сидить|висить|стоїть|застряг|sitting|sat|stuck))?"
    r"(?= (?:на|в|во|у|at|on|in) )"
)
"""«кто сидит на смете»: the deals there."""
_WHOSE = lazily.compile(r"[ ]*(?:покажи )?(?:[ву] кого|по кому|[ву] каких|[ву] яких)(?: сейчас| зараз)?(?= )")
_FRESH = lazily.compile(
    rf"(?<!\w)(?:(?:нов(?:ые|ых|і)|new|fresh)(?=[ \x00]+(?:сдел|угод|deals|{_LEADS}))|(?={_LEADS}))"
)
"""«новые сделки», «лиды»: they stand at the first stage."""
_OF_STAGE = lazily.compile(
    r"(?<!\w)(?:на|в|во|у|at|on|in)(?: (?:the|этап[ае]?х?|стади[ийя]|етап[іу]?|стадії"
    r"|stage(?: of)?))*(?:(?= [^ «\"“])| [«\"“])"
)
_DEEDS = lazily.compile(
    r"(?<!\w)(?:win|sell|sold|close[sd]?|(?:выи|ви)гра(?:л|ла|ли|в)|закр[ыи]\w+|прода(?:л|ла|ли|в))(?!\w)"
)
"""«how many deals did Anna win»: counted, not listed."""
_CONDITION = lazily.compile(
    r"[ ,]*(?:(?:с|со|из|от|до|на|без|по|за|после|где|больше|более|меньше|менее|дороже|дешевле|свыше|котор\w+|старше"
    r"|з|зі|із|від|після|де|більш\w*|менш\w*|дорожч\w+|дешевш\w+|понад|як\w{1,2}"
    r"|over|above|under|below|more|less|bigger|from|without|with|by|after|before|where|that|which|at|on|in|for)(?!\w)"
    r")"
)
"""«дороже миллиона», «с сайта», «зависшие»: by what people choose that no list can choose by."""
_STUCK = lazily.compile(r"(?<!\w)(?:завис(?:ли|ла)?|застр(?:яли|яла|ягли|ягла)|stuck)(?!\w)")
"""No list chooses by that; at a stage it only says that they are there."""
_OWN = lazily.compile(
    r"(?<!\w)(?:мо[иїй]|мій|мо[иї]х|у меня|[ву] мене|я маю|my|(?:do|have|am) i|i have|i've got|of mine)(?!\w)"
)
_WITH_WHOM = lazily.compile(r"[ ,]*(?:с|со|з|зі|із|по|with|for)(?!\w)")
_LIKE_WHAT = lazily.compile(r"[^\W\d_]{2,}(?:ые|ие)|(?<!\w)[a-zа-яіїєґ]{2,}(?:ых|их|[иі])(?= сдел| угод)")
"""«зависшие», «гарячі»."""


def deals(said: Said) -> Intent | None:
    """The deals of somebody, at a stage, of a kind, of a time; a condition that no list knows is `unread`."""
    said, place = said.copy(), _worth(said.line.read) or named(said.line.read) or _sitting(said)
    if (place is None and not BY_THEMSELVES.match(said.line.read)) or _DEEDS.search(said.line.read):
        return None
    start, end = place or (0, 0)
    fresh = _first_stage(said)
    said.line.take(start, end)
    stuck = said.line.grab(_STUCK)
    kind = next((name for name, pattern in KINDS if said.line.grab(pattern)), "")
    hits = {"team_id": narrowed.department(said), "stage_id": _stage(said), "person_id": narrowed.person(said)}
    hits["pipeline_id"] = narrowed.pipeline(said)
    period, left = narrowed.when(said)
    hits["stage_id"] = hits["stage_id"] or (fresh if period is None else None)
    unread = (*said.unread, *said.tags)
    if left:
        condition = _condition(said, start, end, whichever=bool(kind or hits["stage_id"]), whose=any(hits.values()))
        if not condition or place is None:
            return None
        unread = (condition,)
    elif stuck and not hits["stage_id"]:
        unread = (stuck[0].strip(),)
    elif period is not None and (hits["stage_id"] or kind not in ("", "won", "lost")):
        unread = (said.line.typed.strip(),)
    said.line.take_all()
    return said.intent(
        Verb.REPORT, report=_report(kind, period is not None), period=period, unread=unread, tags=(),
        **{name: hit.id for name, hit in hits.items() if hit},
        sure=said.sure and not unread and all(hit.sure for hit in hits.values() if hit),
    )  # fmt: skip


def named(read: str) -> tuple[int, int] | None:
    """Where a line names deals, several of them."""
    match = _DEALS.search(read)
    return match.span() if match else None


def _sitting(said: Said) -> tuple[int, int] | None:
    """Where it is asked who is at a stage."""
    match = _SITS.match(said.line.read)
    if match is not None:
        return match.span() if _stage(said.copy()) else None
    whose = _WHOSE.match(said.line.read)
    hit = said.stage(said.words(whose.end())) if whose else None
    return whose.span() if whose and hit and hit.full and hit.start == whose.end() + 1 else None


def _worth(read: str) -> tuple[int, int] | None:
    """«сколько денег в воронке»: what the open deals are worth stands above their list."""
    match = _IN_ALL.match(read)
    return match.span() if match else None


_IN_ALL = lazily.compile(
    r"[ ]*(?:(?:сколько|скільки)(?: сейчас| зараз)?(?: денег| грошей| всего| сделок| угод)? [ву] (?:воронк|воронц|работ"
    r"|робот)\w|how much(?: is|'s)?(?: there)?(?: money)? in the pipeline)"
)


def own(text: str) -> bool:
    """«мои сделки», «сколько у меня сделок», «что у меня в пятницу»: of whoever says it."""
    return _OWN.search(text.lower()) is not None


def _report(kind: str, of_period: bool) -> str:
    """Of a time what was won and lost then has a report to itself."""
    if kind in ("", "open"):
        return "deals"
    return kind if of_period else f"deals_{kind}"


def _stage(said: Said) -> lists.Hit | None:
    """«на тест-драйве»: named right behind the preposition."""
    for match in (*_OF_STAGE.finditer(said.line.read), *filter(None, [_TAKEN_FIRST.match(said.line.read)])):
        hit = said.stage(said.words(match.end()))
        if hit is not None and hit.start - match.end() in (0, 1):
            said.line.take(match.start(), hit.end)
            said.line.grab(_CALLED_STAGE)
            return hit
    return None


_CALLED_STAGE = lazily.compile(r"(?<=\x00) stage(?!\w)")
"""«at the test drive stage»."""
_TAKEN_FIRST = lazily.compile(r"[ \x00]*\x00(?= )")
"""Where «у кого» stood."""


def _first_stage(said: Said) -> lists.Hit | None:
    if said.line.grab(_FRESH) is None:
        return None
    first = next((stage for stage in said.vocabulary.stages if stage.kind == "open"), None)
    return lists.Hit(first.id, (), full=True, sure=True, quality=1) if first else None


def _condition(said: Said, start: int, end: int, *, whichever: bool, whose: bool) -> str:
    """By what else the deals are to be chosen; "" when it is nothing of the kind, or a client.

    When the line says which deals (`whichever`), whatever stands behind is a condition.
    """
    before, after = narrowed.left(said.line.read[:start]), _behind(said, end)
    if before:
        like = (before.isascii() or _LIKE_WHAT.fullmatch(before)) and " " not in before
        return narrowed.typed(before, said) if like and not after and not _owned(said, start) else ""
    condition = _CONDITION.match(after) or _LIKE_WHAT.fullmatch(after)
    if not whichever and (not condition or (not whose and _client(said, after))):
        return ""
    return narrowed.typed(after, said)


def _behind(said: Said, end: int) -> str:
    return " ".join(said.line.read[end:].replace("\x00", " ").split()).strip(" ,.!?")


def _owned(said: Said, start: int) -> bool:
    """«Barker's deals»."""
    return said.line.read[:start].rstrip(" ").endswith(("'s", "'"))


def _client(said: Said, words: str) -> str:
    """«с Ромашкой»: with whom they are; «с сайта» is where they come from."""
    link = _WITH_WHOM.match(words)
    whom = words[link.end() :].strip() if link else ""
    of_source = lists.find(Line.of(whom).words(), said.entries(said.vocabulary.sources), kin=True)
    return "" if of_source or link is None else whom


def of_client(said: Said) -> Said | None:
    """«сделки с Ромашкой», «Barker's deals»: the line without all but the client, who is no colleague."""
    place = named(said.line.read)
    if place is None or narrowed.person(said.copy()) is not None:
        return None
    said = said.copy()
    if _owned(said, place[0]) and not _behind(said, place[1]):
        said.line.take(said.line.read.rindex("'", 0, place[0]), place[1])
        return said
    if narrowed.left(said.line.read[: place[0]]):
        return None
    link = _WITH_WHOM.match(said.line.read, place[1])
    said.line.take(0, link.end() if link else place[1])
    return said
