"""What a word is by its form beside a deed: the thing that is acted upon, or somebody to whom it is done."""

from functools import lru_cache

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.lexicon.wares import COMMON
from services.grammar.people import names

TO_SOMEBODY = ("ові", "еві", "у", "ю")
_OBJECT = Form.ACCUSATIVE | Form.GENITIVE
_FEMININE = lazily.compile(r".*(?:[вшчнлтдбрпмсз]ку|ицу|[аеия]цию|[аеії]цію|ину)")


def only_to(word: str) -> bool:
    """«термопласту», «двигателю»: nothing that a dative may be taken for."""
    return word.endswith(TO_SOMEBODY) and (not readings(word) or must_be(word, Form.DATIVE))


def thing_by_dictionary(word: str) -> bool:
    """Or somebody, if it is to him: «монтувати паркан чумаку»."""
    found = readings(word)
    given = word.endswith(TO_SOMEBODY) and any(one & Form.ANIMATE and one & Form.DATIVE for one in found)
    return bool(found) and not given


def common(word: str) -> bool:
    """A thing by the dictionary, in a case that it has as the object: not «орбита», not «вектору»."""
    found = readings(word)
    if not must_be(word, Form.NOUN | Form.VERB) or any(one & Form.DATIVE for one in found):
        return False
    return any(one & Form.NOUN and not one & Form.ANIMATE and one & _OBJECT for one in found)


@lru_cache(1024)
def lifeless(word: str) -> bool:
    """«дверь»: an object that stands in the accusative, and nobody."""
    found = readings(word)
    thing = all(one & Form.NOUN and not one & Form.ANIMATE for one in found)
    return bool(found) and thing and any(one & Form.ACCUSATIVE for one in found) and not names.personal(word)


@lru_cache(1024)
def taken_along(word: str) -> bool:
    """«столешницу», «весту»: what is shown or brought to somebody; he is in the dative."""
    if names.personal(word):
        return False
    return _FEMININE.fullmatch(word) is not None or (
        word[-1] in "ую" and word[:-1] + "аяа"["ую".index(word[-1])] in COMMON
    )


def things(word: str) -> bool:
    """«забрать акты»: so end things, and people only by name."""
    return word.endswith(("ы", "ции", "ния", "ние")) and not names.personal(word)


def many(word: str) -> bool:
    """«просроченных» are no one."""
    return word.endswith(("ых", "их")) and len(word) > 5 and not names.personal(word)


def of_two_cases(first: str, second: str) -> bool:
    """«у гармаша довіреність»: no two words of one name."""
    of_one = all(one & Form.ANIMATE for one in readings(first))
    return first[-1] in "ая" and second[-1] not in "ая" and of_one and not readings(second)
