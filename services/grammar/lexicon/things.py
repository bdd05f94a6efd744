"""Words that are no one's name: what is sent and what is done with, and where."""

from functools import lru_cache

from services.grammar.language.likeness import Like, like
from services.grammar.language.words import spelt
from services.grammar.line import Line

OBJECTS = spelt(
    "бумаги бумагу папери авто машину машины чеки чек кп договор договір счет рахунок акт каталог прайс смету "
    "кошторис презентацию презентацію документы документи письмо лист коммерческое комерційну предложение пропозицию "
    "пропозицію расчет розрахунок образцы зразки фото видео размеры розміри чертеж чертежи скан счета накладную "
    "invoice contract proposal quote offer catalog price list documents samples photos estimate email letter the a an "
    "back предоплату оплату решение бюджет время адрес скидку знижку демо доступ know again payment deposit signature "
    "papers keys brochure leaflet catalogue specs details link ссылку ссылки заявку ставку маршрут тариф тарифы "
    "условия декларацию выписку справку платежку пример варианты проект макет эскиз план схему чек копии копию анкету "
    "инн кпп огрн егрн едрпоу єдрпоу оферту отчет отчетность звіт заявку доверенность ключи фотки подарок "
    "спецификацию реквизиты материалы все всё "
    "docs forms form agreement handover pics pic pictures photos videos screenshot screenshots info pricing "
    "postcode directions pdf deck "
    "закрывающие птс стс полис осаго каско поліс дкп график графики акты реестр перечень табель автовоз груз "
    "поставку фуру "
    "контейнер доставку товар вантаж постачання "
    "информацию ответ ещё еще раз сроки наличие отзыв paperwork drawings plans ціни ціну цены "
    "рендер рендеры эскизы макеты цену реквізити комплектации комплектації"
)
PLACES = spelt(
    "др днем днём рождением новым годом праздником юбилеем святом "
    "мрэо ифнс фнс фсс тсц тц трц офис офисе офіс офісі банк банке салон салоне салоні магазин налоговую мфц гаи гибдд "
    "сервис сервисе склад "
    "склада складе складу складом цех "
    "вотсап ватсап вацап телеграм телеграме телегу тг вайбер вайбері вк почту пошту директ мессенджер чат смс город "
    "місто "
    "центр центре дом кафе ресторан шоурум шоуруме зал отпуск обед среду субботу пятницу четверг понедельник вторник"
)


def is_object(text: str) -> bool:
    """«договор», «КП»: a thing to send, not somebody."""
    words = [text.lower().replace("ё", "е")] if text.isalpha() else [word.read for word in Line.of(text).words()]
    return any(word in OBJECTS for word in words)


@lru_cache(1024)
def is_thing(word: str) -> bool:
    """In any case: «о договоре»."""
    return word in OBJECTS or any(like(word, one) is Like.FORM for one in OBJECTS if one[0] == word[0])
