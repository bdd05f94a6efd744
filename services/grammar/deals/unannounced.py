"""A new deal that nothing announces, neither a word nor a phone: «ИП Мурадян касса 38000 от партнёров»."""

from dataclasses import replace

from services.grammar.deals import announced, buyers, by_kind, coming, goods, new_deal, sources, sum_words, unlisted
from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import FILL, tells
from services.grammar.line import TAKEN, Line, Word
from services.grammar.money import amounts, prices
from services.grammar.people import firms, names, persons
from services.grammar.said import Said
from services.grammar.stages.closings import closing


def deal(said: Said) -> Intent | None:
    """Somebody, what he wants, and for how much or from where; None where the line may tell something else."""
    if sum_words.NOW.search(said.line.read):
        return None
    said = said.copy()
    if said.line.grab(ORDERED) and (made := _made(said)) is not None:
        return made
    return of_named(said) or _of_event(said) or _of_firm(said) or _of_wanting(said) or of_whole_name(said)


def _made(said: Said) -> Intent | None:
    """«Заведи Терехов, джолион, с сайта»: what is to be made is not said, and can be nothing else."""
    intent = None if closing(said) is not None else _plain(said)
    return intent if intent and intent.client and (intent.money or intent.source_id or intent.phone) else None


def perhaps(said: Said) -> Intent | None:
    """«Лютик окна 350к, звонок завтра 11»: words that tell nothing, and a sum; a deal if nobody knows them."""
    if said.number is not None or not any(amounts.every(said.line)):
        return None
    if closing(said) is not None or sum_words.NOW.search(said.line.read):
        return None
    said = said.copy()
    said.line.grab(_MAKE)
    intent = _plain(said)
    return intent if intent and intent.money else None


def _plain(said: Said) -> Intent | None:
    """Who and what, and no word that tells of anything."""
    intent = new_deal.deal(said.copy())
    words = Line.of(f"{intent.client} {intent.title}").words()
    told = (
        (intent.note and not _TERMS.match(intent.note.lower()))
        or any(tells(word.read) and word.read not in goods.MAKES for word in words)
        or said.stage(words)
    )
    sold = Line.of(sum_words.SUM.sub("", intent.title.lower())).words()
    certain = intent.sure and any(word.read not in FILL for word in sold) and len(words) > 1
    return intent if certain and not told else None


_TERMS = lazily.compile(r"(?:wants?|needs?|хочет|хотят|хоче|хочуть|нужен|нужна|потрібен) ")
"""«…, wants pcp»: told of a deal that is made, and no deed."""
ORDERED = lazily.compile(
    r"^[ \x00]*(?:заведи|создай|добавь|внеси|занеси|додай|створи|add|create)(?:те|ть)?(?!\w)[ :,]+"
)
_MAKE = lazily.compile(rf"^[ \x00]*(?:{announced.MAKE})[ :,]+")


def of_whole_name(said: Said) -> Intent | None:
    """«Дроздова Катя омода с5 2,3 млн», «запиши ЧОП Рубеж видеонаблюдение 380 тыс»: nobody is called so by chance."""
    intent = perhaps(said)
    if intent is None:
        return None
    client = Line.of(intent.client)
    words = client.words()
    whole = len(words) > 1 and all(names.personal(word.read) for word in words)
    firm = firms.first(client, 0, len(client.read)) if len(words) > 1 else None
    first = _MAKE.sub("", said.line.read).strip(" \x00").startswith(client.read)
    return intent if first and (whole or firm == (0, len(client.read))) else None


def of_named(said: Said) -> Intent | None:
    """«ИП Мурадян касса 38000 от партнёров»: whose name stands first, goods, a sum and a source are a deal.

    Where the source stands first, a step with its moment is as good as a sum.
    """
    rest = said.copy()
    if not (sources.source(rest) or sources.standing_alone(rest) or coming.take(rest)):
        return None
    house = firms.first(rest.line, 0, len(rest.line.read)) or by_kind.called(rest) or unlisted.alone(rest)
    who = house or persons.first(rest.words())
    amounts.take_every(rest.line)
    if who is None or not _stands_apart(rest, who) or any(map(_tells, said.words(who[1])[:1])):
        return None
    intent = new_deal.deal(said.copy())
    told = any(map(_tells, Line.of(f"{intent.title} {intent.note}").words()))
    begun = rest.line.read.lstrip(" ").startswith(TAKEN) and intent.task is not None and intent.task[1] is not None
    if told or not (intent.title and intent.source_id):
        return None
    perhaps = " " in intent.title and sources.source(said.copy()) is not None
    return intent if intent.money or begun else replace(intent, sure=False) if perhaps else None


def _tells(word: Word) -> bool:
    """Not «хавал»."""
    return tells(word.read) and word.read not in goods.MAKES


def _of_wanting(said: Said) -> Intent | None:
    """ "Mrs Adichie wants a used yaris £9,500 word of mouth": what somebody wants, for how much, and from where."""
    if not (buyers.wanting(said) and prices.named(said.line)):
        return None
    intent = new_deal.deal(said.copy())
    if not (intent.client and intent.title and intent.money) or prices.OFF.search(intent.title.lower()):
        return None
    return intent if intent.source_id else replace(intent, sure=False)


def _stands_apart(rest: Said, who: tuple[int, int]) -> bool:
    """First of all, or behind what is sold and before another slot: «лестница из дуба Терехов 500к выставка»."""
    before = [word for word in rest.words(0, who[0]) if word.read not in FILL]
    end = next(end for _, end in rest.line.pieces() if end > who[0])
    apart = rest.line.text(who[0], end) == rest.line.text(*who)
    return not before or (apart and not any(tells(word.read) or rest.stage([word]) for word in before))


_LEGAL_LAST = lazily.compile(rf"(?<!\w)(?:{firms.LEGAL_AFTER}|(?:&|and) (?:sons|bros))$")


def _of_firm(said: Said) -> Intent | None:
    """«pinder scaffolding ltd 3 tippers 84k»: the firm, so many of something, a sum; without a count it is asked."""
    firm = firms.first(said.line, 0, len(said.line.read))
    if firm is None or not _LEGAL_LAST.search(said.line.read[: firm[1]]) or closing(said) is not None:
        return None
    intent = new_deal.deal(said.copy())
    words = Line.of(f"{intent.title} {intent.note}").words()
    client = Line.of(intent.client).read
    if not (intent.title and intent.money and said.line.read.strip().startswith(client)):
        return None
    if said.stage(said.words(firm[1])) or any(tells(word.read) or things.is_object(word.read) for word in words):
        return None
    if not sum_words.SUM.sub("", intent.title.lower()).strip():
        return None  # «… co 61,200 total»
    counted = intent.title[0].isdigit() and len(words) > 1
    return intent if counted else replace(intent, sure=False)


def _of_event(said: Said) -> Intent | None:
    """«обратились ООО Крафтпак, им нужна гофротара»."""
    if not coming.begun(said) or closing(said) is not None:
        return None
    intent = new_deal.deal(said.copy())
    wanted = goods.wanted(said)
    told = any(tells(word.read) for word in Line.of(intent.title).words())
    if told or not (intent.client and intent.title and (wanted or intent.money or intent.source_id)):
        return None
    if coming.by_others(said) and not intent.source_id:
        return None
    return intent if wanted or not coming.vague(said) else replace(intent, sure=False)
