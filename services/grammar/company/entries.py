"""What the company calls its things, as words to look for: the names of stages, reasons, sources and people."""

from dataclasses import dataclass
from functools import lru_cache

from services.grammar.language.words import spelt
from services.grammar.line import Line

LINKS = spelt("и й та і and or the a an на в во у к ко до по за с со з із зі to of for от від об про плюс plus")
DENIED = spelt("не ни ні недолго нет нету немає нема no not без never isn't didn't don't")
NONE = spelt("нет нету немає нема")
WEAK = DENIED | spelt(
    "есть є нужна нужен нужно нужны потрібна потрібно уже вже хотят хочуть their всё все own свои свої we "
    "they have has need needs want it новый новий new first первый перший уже другое другого інше іншого всех "
    "всіх ready "
    "готовы готові больше who what went not real too "
    "понравилась понравился сподобалася сподобався liked сделали зробили "
    "получена отримано received пройдена"
)
"""Words that name nothing by themselves."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """Of one name there is one, so that what is known of it is found fast."""

    id: int
    words: tuple[str, ...]
    opening: int = 0
    """How many of them stand before a comma: «Уже есть другое, менять не будут»."""

    joined: str = ""
    initials: str = ""


@lru_cache(4096)
def entry(identity: int, name: str) -> Entry:
    words = tuple(word.read for word in Line.of(name).words())
    meant = tuple(word for word in words if word not in LINKS)
    first = [word.read for word in Line.of(name.split(",")[0]).words() if word.read not in LINKS] if "," in name else []
    words = meant or words
    initials = "".join(word[0] for word in words)
    return Entry(identity, words, len(first), "".join(words), initials)
