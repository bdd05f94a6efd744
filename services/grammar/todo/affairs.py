"""Whose affair a step is when others help with it: «запросить у завода срок для Волгаэнерго», «оплату по Вектору»."""

import re

from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.lexicon.speech import FILL, STOP
from services.grammar.lexicon.things import is_object, is_thing
from services.grammar.line import Line, Word
from services.grammar.people import firms, names
from services.grammar.todo import going, objects
from services.grammar.todo.recipients import to_end
from services.grammar.todo.strangers import ANYBODY

_HELPERS = tuple(
    spelt(
        "завод склад юрист бухгалтер главбух поставщик логист банк механик производств менеджер руководител директор "
        "снабжен техотдел отдел страхов лизинг цех сервис дизайнер замерщик монтажник водител курьер перевозчик охран "
        "секретар шеф начальник типограф фабрик таможн нотариус инженер технолог архитектор архітектор прораб "
        "технадзор мастер офис коллег постачальник "
        "виробництв керівник логіст інженер майстр майстер кур'єр перевізник водій нотаріус колег factory warehouse "
        "supplier lawyer legal accounts accounting bank manager finance logistics workshop"
    )
)
"""Beginnings of those who help with a client's affairs without being one."""
_MATTERS = tuple(
    spelt(
        "кредит рассрочк розстрочк ипотек іпотек лизинг лізинг доставк отгрузк відвантаж оплат предоплат передоплат "
        "монтаж замер замір срок строк цен цін стоимост вартіст гаранти гаранті ремонт окон окна окнам вікн двер ндс "
        "пдв сертификат сертифікат встреч зустріч презентац тендер скидк знижк остатк залишк налич наявн комплектац "
        "цвет колір кольор размер розмір материал матеріал проект проєкт дизайн эскиз ескіз телефон почт пошт адрес "
        "вопрос питан задач сделк угод заказ замовлен заявк акци акці поставк логистик логістик установк страховк "
        "каско осаго трейд обмен обмін возврат повернен претенз рекламац брак бюджет интеграц інтеграц обновлен "
        "оновлен лиценз ліценз подписк підписк тариф модул обучен навчан деньг грош долг борг штраф налог подат "
        "специфик специфік чертеж креслен кухн шкаф шаф мебел мебл авто машин запчаст шин резин кузов покраск итог "
        "підсумк отчет звіт результат решен рішен платеж безнал график графік объект об'єкт участк ділянк квартир "
        "дому этап етап всем всім нему ней тому нам вам них клиент клієнт сайт тест образц зразк подпис підпис"
    )
)
"""Beginnings of what one speaks of: «узнать решение по кредиту»."""
_ACTIONS = lazily.compile(
    r"[^\W\d_]{3,}(?:[аеия]ни(?:[еяюи]|ем|ям)|[аея]нн[яюі]|тт[яюі]|ци(?:[яюи]|ей)|ці[яюїє]|ост(?:ь|и|ью))"
)
_FOR = spelt("для по for")
_AT = spelt("у с со в во на к от з із зі до від from with at in")
_DATIVE = ("у", "ю", "е", "ой", "ей", "ій", "ові", "еві")


def concerned(line: Line, match: re.Match[str], words: list[Word]) -> tuple[int, int, bool] | None:
    """Where the name stands after the last «для» or «по» of a step, if nobody else is named in it."""
    at = next((at for at in range(len(words) - 1, 0, -1) if words[at - 1].read in _FOR), 0)
    if at < 2 or len(words) - at > 2 or words[at].start != words[at - 1].end + 1:
        return None
    if not _whose(words[at].read, words[at - 1].read) or firms.first(line, words[0].start, words[-1].end):
        return None
    addressed = going.WHITHER.fullmatch(line.read[match.start() : match.end()]) is not None
    end = to_end(line, words[at:])
    if end != words[-1].end or _another(words[: at - 1], addressed=addressed):
        return None
    return words[at].start, end, False


def _another(words: list[Word], *, addressed: bool) -> bool:
    """«отправить Магниту образцы для …», «забрать у Метпрома акты для …»: somebody is named before."""
    beside = [*zip((None, *words), words, strict=False)]
    if any(names.personal(word.read) and not (_a_thing(word.read) or _helps(before, word)) for before, word in beside):
        return True
    free: list[str] = []
    for before, word in beside:
        if word.read in FILL | STOP | _AT or word.read.isdigit():
            continue
        if before is not None and before.read in _AT:
            if not (_helps(before, word) or _a_thing(word.read)):
                return True
        else:
            free.append(word.read)
    to_somebody = bool(free) and free[0].endswith(_DATIVE) and not _a_thing(free[0])
    return to_somebody and (addressed or len(free) > 1)


def _helps(before: Word | None, word: Word) -> bool:
    """«в страхову»: though somebody may be called so."""
    return before is not None and before.read in _AT and word.read.startswith(_HELPERS)


def _a_thing(word: str) -> bool:
    return is_object(word) or is_thing(word) or word.startswith(_MATTERS) or _ACTIONS.fullmatch(word) is not None


def _whose(word: str, preposition: str) -> bool:
    if word.isdigit() or word in FILL | STOP | ANYBODY or word.startswith(_HELPERS):
        return False
    if names.personal(word):
        return True
    if word.endswith(("ам", "ям")) and objects.thing_by_dictionary(word):
        return False  # «позвонить Рябоконь по подоконникам»
    return not _a_thing(word) and (preposition != "по" or word.isascii() or word.endswith((*_DATIVE, "о", "и", "ам")))
