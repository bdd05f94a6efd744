"""Who somebody is to whom: no surname behind a given name, though it has a soul as «Ворона» and «Мельник» have."""

from functools import lru_cache

from services.grammar.language.morphology import Form, nominative, readings
from services.grammar.language.words import spelt

ROLES = spelt(
    "директор сосед соседка дизайнер бухгалтер водитель курьер повар няня сиделка охранник уборщица грузчик менеджер "
    "юрист мастер инженер сварщик монтажник электрик сантехник репетитор тренер специалист эксперт оператор "
    "переводчик фотограф ведущий аниматор продавец кассир администратор секретарь консультант агент партнер пенсионер "
    "мужчина женщина девушка парень человек семья друг знакомый знакомая брат сестра мама папа жена муж сын дочь "
    "эвакуатор погрузчик экскаватор робот"
)
_CASES = Form.NOMINATIVE | Form.GENITIVE | Form.DATIVE | Form.ACCUSATIVE | Form.INSTRUMENTAL


@lru_cache(4096)
def surname_of(given: str, word: str) -> bool:
    """«с Петром Мельником»: whoever has a soul, in the same case as the given name, and no role."""
    nouns = [one for one in readings(word) if one & Form.NOUN and not one & Form.PLURAL]
    if not nouns or not all(one & Form.ANIMATE for one in nouns) or nominative(word) in ROLES:
        return False
    cases = [one & _CASES for one in readings(given) if one & Form.GIVEN and not one & Form.PLURAL]
    return any(one & case for one in nouns for case in cases)
