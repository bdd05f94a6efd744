"""A deal passes to somebody else of the team."""

import re

from services.grammar.company import colleagues
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.likeness import Like
from services.grammar.language.morphology import Form, must_be
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import speaks
from services.grammar.people import firms, names
from services.grammar.said import Said
from services.grammar.when import dates
from services.grammar.whom import first_name, joined, known, more

_GIVE = lazily.compile(
    r"(?<!\w)(?P<word>(?:пере|от)да(?:й|йте|ть|ю|ем|ла|ли|л|дим|вай|вайте)?|отд(?:ам|ай|адим|аем|аю|али|ала|ал|ать)"
    r"|назнач(?:ь|ьте|ить|им|аем|аю|ил[аи]?)|закреп(?:и|ите|ить|им|лю|ляем|ляю|ил[аи]?)|переназначь|перевед(?:и|ем)"
    r"|перевод(?:им|ите)"
    r"|пер(?=\.? [^\W\d_]+[ .]*$)|переки(?:нь|нуть|нем|ну|нути|немо)|переключ(?:и|ить|им)|перепи(?:ши|сать|шем)"
    r"|перевесь|скинь|закинь|перемкни"
    r"|(?:відд|перед)а(?:й|йте|ти|ю|ємо|в|ла|ли|мо)|признач(?:|те|ити|имо|аю|аємо|и(?:в|ла|ли))"
    r"|закріп(?:и|іть|ити|имо|лю|люю|люємо|и(?:в|ла|ли))"
    r"|gave|passed|handed|transferred|assigned|hand(?:ing)?(?: over)?(?! (?:over )?(?:the |his |her )?(?:keys?|cars?"
    r"|vans?|vehicles?|docs?|documents?|paperwork|logbook)(?!\w))|give|passing"
    r"|(?<!bank )(?<!wire )(?<!credit )(?<!by )transfer|reassign|assign|pass"
    r"|ответственн\w+|отвечает|відповідальн\w+"
    r"|responsible"
    r"|owner|теперь ведет|ведет|(?:(?:від)?тепер )?веде|вестиме|занимается|займется|займається)(?!\w)(?: за(?!\w))?"
)


_OVER = lazily.compile(r"(?<!\w)(?:over|on)(?= (?:to )?\x00)|(?<!\w)(?:over|on) to(?!\w)")
"""«hand Novak over to Mark»."""
_OF = lazily.compile(r"(?<!\w)(?:по|за|на|для|for|on|of) (\d{1,6})(?!\w)|(?<=\x00) (\d{1,6})(?=[ .!]*$)")
_SURELY_GIVE = lazily.compile(
    r"переда(?:й|ть|ти)|переназн|hand over|transfer|reassign|assign|ответств|відповід|responsible"
)


_TO_SOMEBODY = lazily.compile(r"^[ \x00]*(?:give|pass|hand) (?:deal )?(?:\x00+|\d{1,6}) (?:over )?to [a-z]+[ .!]*$")
"""«give #52 to Chad»: whoever that is."""


def hand_over_first(said: Said) -> Intent | None:
    """«передать ромашку Ане»: an infinitive, but to somebody of the team and without a day."""
    found = hand_over(said)
    first = said.line.copy()
    first.take(next((end for _, end in said.line.clauses()), 0), len(first.read))
    if found is None or not found.sure or things.is_object(found.name) or dates.take(first, said.now):
        return None
    return found


def hand_over(said: Said) -> Intent | None:
    match = _GIVE.search(said.line.read)
    if match is None:
        return None
    end = next(stop for start, stop in said.line.clauses() if start <= match.start() < stop)
    people = said.entries(said.vocabulary.people)
    near = (said.words(match.end(), end), said.words(0, end), said.words())
    hit = next(filter(None, (colleagues.person(words, people) for words in near)), None)
    if hit is None and not (_SURELY_GIVE.match(match["word"]) or _TO_SOMEBODY.match(said.line.read)):
        return None
    said = said.copy()
    why = _BECAUSE.search(said.line.read, match.end())
    for every in list(_GIVE.finditer(said.line.read, 0, why.start() if why else len(said.line.read))):
        said.line.take(*every.span())
    said.line.take_words(hit.words if hit else ())
    _take_deal(said)
    name, rest = first_name(said)
    if hit is None and said.number is None and things.is_object(name):
        return None  # "hand over keys to anyanwu fri"
    if said.number is not None and name and not (known(name) and said.line.read[:end].strip(" \x00")):
        name, rest = "", list(said.line.pieces())
    given = match["word"]
    nobody = given in _OF_SOMEBODY and said.number is None and not name
    alone = nobody or given.startswith("зай") or given == "занимается"
    glued = more(said, [span for span in rest if span[0] < end and not _WHY.match(said.line.read, span[0])])
    return said.intent(
        Verb.HAND_OVER, name=name, note=joined(said.line, rest), person_id=hit.id if hit else None,
        sure=said.sure and hit is not None and hit.sure and not glued and not alone,
    )  # fmt: skip


def _take_deal(said: Said) -> None:
    """Its number, and the words that only link it to the colleague."""
    said.take_leading_number()
    said.line.grab(_OVER)
    if said.number is None and (of := said.line.grab(_OF)):
        said.number = int(of[1] or of[2])
    said.line.grab(_LET)


_LET = lazily.compile(r"(?<!\w)(?:пусть|пускай|хай|нехай|let)(?!\w)")
_OF_SOMEBODY = ("ведет", "веде", "owner", "отвечает", "pass", "hand", "give")
_BECAUSE = lazily.compile(r" (?:он|она|они|він|вона|бо|потому|тому що|he|she|they|because|since) ")
_WHY = lazily.compile(r"[ \x00]*(?:он|она|они|він|вона|вони|бо|потому|так как|тому|he|she|they|as|because|since)(?!\w)")
"""«… вере соколовой она их знает»: what stands behind the colleague without a comma."""


_ONTO = lazily.compile(
    r"(?<!\w)(?:(?:теперь |тепер |now )?(?:на|за|(?:over )?to)|(?:теперь|тепер|с сегодняшнего дня|з сьогодні|отныне"
    r"|відтепер|from today) [ув])"
    r" (?P<who>[^\W\d_]+(?: (?!now|тепе)[^\W\d_]+)?)(?:(?: now| теперь| тепер)?[ .]*$|(?=, (?:он|она|они|він|вона"
    r"|вони|he|she"
    r"|they) ))"
)
"""«18 на Аню, она их знает»."""


_MOVED = lazily.compile(r"^[ \x00]*(?:move|put|switch|push|shift|swap|bump)(?: over)?(?= )")
"""«move patel to mark»."""


_PASSES = lazily.compile(
    r"(?<!\w)(?:(?:переход(?:ит|ить|ят)|перейд(?:ет|ут|е)|уход(?:ит|ить)|уйдет) (?:к|на|до)"
    r"|(?:goes|moves|passes) (?:over )?to|is (?:now )?with|is(?: now)?(?= [^\W\d_]+'?s(?: now)?[ .]*$)"
    r"|забира(?:ет|є)(?: себе| собі)?|(?:забер(?:и|ет|е)|забирай) (?:себе|собі)"
    r"|(?P<now>(?:теперь|тепер|отныне|відтепер|дальше|далі) (?:вед(?:ет|е)|отвечает|відповідає|клиент|клієнт"
    r"|клиентка|клієнтка|сделка|угода))"
    r"|(?P<not_i>вед(?:у|ет|е)(?: теперь| тепер)? не я,? а)"
    r"|(?<=[\dую] )(?:(?:теперь |тепер )?(?:за|по)?бер(?:ет|е)(?: себе| собі)?|возьмет|візьме"
    r"|(?:теперь |тепер )?вед(?:ет|е)|takes(?: over)?|will take))"
    r" (?P<who>[^\W\d_]+(?: (?!now)[^\W\d_]+)?)(?:'s)?(?: now| from now on| from today| going forward| теперь| тепер"
    r"| себе| собі)?[ .]*$"
)


def passes(said: Said) -> Intent | None:
    """«310 переходит к Борису», «Рогожину забирает Марина», «Mark is taking over Thornbury»."""
    return onto(said, _PASSES) or onto(said, _TAKES)


_TAKES = lazily.compile(
    r"^(?P<who>[^\W\d_]+(?: (?!is )[^\W\d_]+)?)(?: is|'s)? (?:looking after|is looking after|looks after"
    r"|is taking over|takes over"
    r"|will (?:now )?(?:look after|handle|take over)|has taken over|is now on|(?P<perhaps>is taking(?: on)?|gets"
    r"|can have|can take"
    r"|has(?= [^ ]+(?: [^ ]+)? now[ .]*$)))(?: from me)?(?!\w)"
)


def onto(said: Said, pattern: re.Pattern[str] = _ONTO) -> Intent | None:
    """«18 на Аню», «Мороз теперь на Борисе»: nothing but a deal and somebody of the team."""
    match = pattern.search(said.line.read)
    hit = colleagues.person(said.words(*match.span("who")), said.entries(said.vocabulary.people)) if match else None
    if match is None or hit is None or len(hit.words) != len(said.words(*match.span("who"))):
        return None
    said = said.copy()
    why = said.line.text(match.end()) if pattern is _ONTO else ""
    said.line.take(match.start(), len(said.line.read) if why else match.end())
    said.line.grab(_MOVED)
    said.take_leading_number()
    name, rest = first_name(said)
    if more(said, rest) or (said.number is None) == (not name) or any(speaks(said.words(*span)) for span in rest):
        return None
    sure = said.sure and hit.sure and hit.quality > 1
    certain = pattern is not _PASSES or match["now"] or match["not_i"] or said.number is not None
    accused = name.lower().endswith(("у", "ю")) or not known(name)
    accused = accused or (name.isascii() and not names.given(name.lower().split(" ")[0]))
    sure = sure and not match.groupdict().get("perhaps")
    sure = sure and bool(certain or match[0].rstrip(" .").endswith(" now") or accused)
    return said.intent(Verb.HAND_OVER, name=name, person_id=hit.id, note=why, sure=sure)


def _of_numbered(said: Said) -> Intent | None:
    """«101 Ане»: a deal and somebody of the team, and nothing to say what is to be done."""
    said.take_leading_number()
    words = said.words()
    if said.number is None or not words or said.line.text() != said.line.text(words[0].start, words[-1].end):
        return None
    hit = colleagues.person(words, said.entries(said.vocabulary.people))
    if (
        hit is None
        or hit.quality < Like.FORM
        or len(hit.words) != len(words)
        or (len(words) == 1 and hit.quality > Like.FORM and not words[0].read.isascii())
    ):
        return None
    said.line.take_all()
    return said.intent(Verb.HAND_OVER, person_id=hit.id, sure=False)


def between_two(said: Said) -> Intent | None:
    """«Лисицыну Марине»: whom, and to whom of the team; asked, for it may be one person's name."""
    words = said.words()
    if (1 < len(words) < 4 and words[0].read.isdigit()) or (said.number is not None and len(words) in (1, 2)):
        return _of_numbered(said.copy())
    if not words or said.number is not None or said.line.text() != said.line.text(words[0].start, words[-1].end):
        return None
    firm = firms.first(said.line, words[0].start, words[-1].end)
    last = next((at for at, word in enumerate(words) if firm and word.start > firm[1]), 1)
    hit = colleagues.person(words[last:], said.entries(said.vocabulary.people)) if len(words) == last + 1 else None
    first = words[0].read
    unknown = not first.isascii() and must_be(first, Form.NOUN) and not things.is_thing(first)
    named = firm is not None or unknown or names.surname(words[0].read) or words[0].read[-1] in "ую"
    if hit is None or hit.quality != Like.FORM or not named:
        return None
    name = said.line.text(words[0].start, words[last - 1].end)
    return said.intent(Verb.HAND_OVER, name=name, person_id=hit.id, sure=False)
