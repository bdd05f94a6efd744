"""The commonest Russian and Ukrainian words by which what is sold to firms and homes begins."""

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, readings
from services.grammar.language.words import spelt

_NOUNS = spelt(
    "аутсорс аутсорсинг аудит учет облік телефония телефонія эдо црм crm срм ерп эрп erp битрикс бітрікс сайт сео seo "
    "реклама таргет рассылка розсилка обслуживание обслуговування поддержка підтримка поставка постачання закупка "
    "перевозка логистика доставка уборка клининг прибирання охрана охорона бухгалтерия бухгалтерія чат-бот чатбот "
    "сервер хостинг видеонаблюдение відеоспостереження сигнализация лицензии лицензия ліцензії модуль портал "
    "приложение застосунок программа система вентиляция вентиляція кондиционеры консалтинг документооборот "
    "документообіг отчетность маркетинг брендинг дизайн макет "
    "остекление засклення отделка ремонт кухня кухню балкон лоджия лоджію окна вікна двери двері шкаф шафа гардеробная "
    "гардероб потолки мебель меблі фасады фасади столешница ванная детская прихожая санузел перегородки жалюзи шторы "
    "лестница крыша кровля забор паркан ворота фасад крыльцо терраса беседка камин"
)
_VERBAL = lazily.compile(r"[^\W\d_]{3,}(?:[еа]ние|[еа]ння|[ая]ция|[ая]ція|инг|інг|[оеё]вка|аж)")
"""«внедрение», «автоматизація», «настройка», «монтаж»."""


def sold(word: str) -> bool:
    """«обучение», «аудит», «кухня»."""
    return word in _NOUNS or (_VERBAL.fullmatch(word) is not None and _lifeless(word))


def _lifeless(word: str) -> bool:
    """Whatever the dictionary has of it is a thing: «Ковбаснюк», «Довженко» and «Шипинг» are none."""
    found = readings(word)
    return bool(found) and all(one & Form.NOUN and not one & Form.ANIMATE for one in found)
