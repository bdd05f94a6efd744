"""Which words name a person: given names and surnames; capitals do not count."""

import re
from functools import lru_cache

from services.grammar.language import ukrainian
from services.grammar.language.likeness import Like, same_name
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.language.words import spelt
from services.grammar.people import given as given_names
from services.grammar.people import surnames

_BY_START: dict[str, list[str]] = {}
for _name in given_names.ALL:
    _BY_START.setdefault(_name[:2], []).append(_name)

SECOND = spelt(
    "агро пак плюс групп группа группы сервис строй трейд инвест груп сервіс буд люкс центр сити маркет логистик "
    "логистика "
    "транс "
    "техно пром снаб торг хаус ресурс проект медиа софт лайн стандарт комфорт экспресс лайт престиж альянс холдинг "
    "юг север восток запад урал сибирь кубань волга дон консалт медикал фарма инжиниринг "
    "финанс маркетинг технолоджи девелопмент центр логістика буд проєкт "
    "tooling packaging coating coatings moulding printing machining cladding "
    "pharmacy dental stables kennels nursery "
    "glazing plastering tiling rendering paving landscaping decorating welding joinery plumbing roofing haulage "
    "catering bakery brewery couriers freight groundworks scaffolding fencing "
    "flooring electrical heating builders tyres autos coaches taxis removals nurseries farms florists engineering "
    "steel industries textiles pharma chemicals polymers exports traders plus group solutions systems partners "
    "logistics "
    "blinds movers dairies drains brewing carpentry cleaners electrics interiors kitchens bathrooms gardens signs "
    "construction contractors cycles plumbers roofers builders upholstery laundry roastery timber aggregates "
    "fabrications fabrication metals plastics fixings fasteners refrigeration gyms coffee joiners glaziers autocare "
    "transport drainage supplies skips floral vets veterinary dairy printers joiners "
    "hotels resorts leisure hospitality foods homes motors studio media consulting lux luxe trade invest"
)
SECOND |= {
    stem + ending
    for stem in spelt("сервис сервіс логистик логістик групп груп трейд инвест холдинг маркет консалт инжиниринг")
    for ending in ("", "а", "у", "ом", "е", "ові", "і")
}
"""What the second word of a firm's name may be: «Магнит плюс», «агат сервису»."""


NO_SURNAMES = spelt(
    "птс стс осаго каско псм the a an to for from of at by on in with and or not no his her their our my about re via "
    "van vans car cars truck bike boiler kitchen kitchens bathroom roof roofing window windows door doors office "
    "garden fence fencing solar loft extension conservatory insurance mortgage website software cleaning hire repair "
    "too as service services lease leasing training tyres flooring carpet carpets sofa blinds two three four five new "
    "used "
    "how if whether why when "
    "what where who wants want "
    "needs need looking asked asks called calls rang rings phoned said says came comes coming is was has "
    "will would interested bought took signed paid lost won won't didn't doesn't isn't can't hasn't went goes test "
    "quote invoice order call meeting visit demo next budget phone mobile email text message back again today "
    "tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
)
_NO_NAMES = spelt(
    "жена жену женой жены надо люди людей любой любое никого никому нікого нікому семь коли марки марок ли грейт "
    "лицо лица сервер сервера серверы"
)


@lru_cache(4096)
def given(word: str) -> bool:
    return word not in _NO_NAMES and _given(word)


def _given(word: str) -> bool:
    russian = word.translate(_AS_IN_RUSSIAN)
    return _listed(word) or (russian != word and _listed(russian))


_AS_IN_RUSSIAN = str.maketrans({"і": "и", "ї": "и", "є": "е"})
"""«Савелій» is called so in both."""


def _listed(word: str) -> bool:
    if word.isascii():
        return not given_names.ALL.isdisjoint((word, word.removesuffix("s"), word.removesuffix("'s")))
    if word in given_names.ALL or any(same_name(word, name) is Like.FORM for name in _BY_START.get(word[:2], ())):
        return True
    return len(word) > 4 and must_be(word, Form.GIVEN)


_UKRAINIAN_CASES = frozenset().union(*map(ukrainian.cases, surnames.UKRAINIAN | surnames.OF_ONE_SHAPE_WITH_WORDS))


def surname_in_case(word: str) -> bool:
    """«цимбалу»: a common Ukrainian surname, though it may be another word as well."""
    return word in _UKRAINIAN_CASES


_OF_PEOPLE = Form.SURNAME | Form.GIVEN | Form.PATRONYMIC


@lru_cache(4096)
def surname(word: str) -> bool:
    if surnames.THINGS.fullmatch(word):
        return False
    if "'" in word and word not in surnames.ALL:
        word = word.replace("'", "")
    if word in surnames.ALL or _by_dictionary(word) or (word in _UKRAINIAN_CASES and not readings(word)):
        return True
    if not surnames.SHAPE.fullmatch(word):
        return bool(surnames.PATRONYMIC.fullmatch(word))
    return well_known(word.removesuffix("ым").rstrip("аеуйо")) or not _other_word(word)


def _by_dictionary(word: str) -> bool:
    """A shorter one may be any word of another language."""
    return len(word) > 4 and must_be(word, _OF_PEOPLE)


def _other_word(word: str) -> bool:
    """«раковина», «кладовщиков», but not «хвостов», which may be Хвостов as well."""
    if not must_be(word, Form.NOUN | Form.ADJECTIVE | Form.NUMERAL):
        return False
    found = readings(word)
    several = all(one & Form.PLURAL and not one & Form.ANIMATE for one in found)
    return not several and not any(_OF_PEOPLE & one for one in found)


def well_known(word: str) -> bool:
    """A surname that is on the list, as a man or a woman is called."""
    return word in surnames.ALL or word.removesuffix("а") in surnames.RUSSIAN or _by_dictionary(word)


def personal(word: str) -> bool:
    return given(word) or surname(word)


def may_be_surname(name: str, word: str) -> bool:
    """Of English names any word may be one, but for what is bought and what only links."""
    return re.fullmatch("[a-z']+", name + word) is not None and word not in NO_SURNAMES
