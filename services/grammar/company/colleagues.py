"""Who of the team is meant."""

from collections.abc import Iterable, Sequence
from operator import itemgetter

from services.grammar.company.entries import Entry
from services.grammar.company.lists import Hit
from services.grammar.language.likeness import Like
from services.grammar.line import Word
from services.grammar.people.nicknames import called, initials


def person(words: Sequence[Word], people: Iterable[Entry]) -> Hit | None:
    """Somebody of the team, by the first name, the last or both, in any case."""
    best: list[tuple[float, Entry, tuple[Word, ...]]] = []
    for one in people:
        matched: list[Word] = []
        quality = 0.0
        for token in one.words:
            begun = initials(token)
            found = [(how, word) for word in words if word.read[0] in begun and (how := called(word.read, token))]
            how, word = max(found, key=itemgetter(0), default=(Like.NO, None))
            if word is not None and word not in matched:
                matched.append(word)
                quality += how
        if matched:
            best.append((quality, one, tuple(matched)))
    if not best:
        return None
    best.sort(key=lambda found: found[0], reverse=True)
    quality, one, matched_words = best[0]
    rivals = any(score == quality for score, *_ in best[1:])
    return Hit(one.id, matched_words, len(matched_words) == len(one.words), not rivals, quality)


def declined(words: Sequence[Word], people: Iterable[Entry]) -> int | None:
    """«Ане (подготовить договор по #87)»: these words are nothing but somebody's name in another case."""
    hit = person(words, people) if words else None
    whole = hit is not None and hit.sure and len(hit.words) == len(words)
    return hit.id if hit is not None and whole and hit.quality == Like.FORM * len(words) else None
