"""Five companies with lists of their own, and the moment at which their people write."""

from datetime import datetime
from zoneinfo import ZoneInfo

from services.grammar import Named, StageName, Vocabulary

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=ZoneInfo("Europe/Moscow"))


def _stages(text: str) -> tuple[StageName, ...]:
    kinds = zip(("open", "won", "lost", "parked"), text.split("|"), strict=True)
    pairs = [(kind, name.strip()) for kind, names in kinds for name in names.split(",") if name.strip()]
    return tuple(StageName(number, name, kind) for number, (kind, name) in enumerate(pairs, 1))


def _named(text: str) -> tuple[Named, ...]:
    return tuple(Named(number, name.strip()) for number, name in enumerate(text.split(";"), 1))


RU_LOST = (
    "Дорого; Выбрали других; Нет нужного; Нет потребности; Не сказали причину; Хотят бесплатно; "
    "Дорого на всех сотрудников; Не хватает функции; Нет интеграции; Нужна коробочная версия; "
    "Нужна доработка, невозможна; Нужна доработка, не готовы платить; Свои разработчики; "
    "Уже есть другое, менять не будут; Бизнес закрывается"
)
RU_WON = "Цена и качество; Есть всё нужное; Лёгкий старт; Ничего не надо устанавливать; Понравилась презентация"
RU_SOURCES = (
    "Сайт; Звонок; Контекстная реклама; Таргет; Соцсети; Мессенджер; Сарафан; Партнёры; Холодные продажи; Вебинар; "
    "Чат-бот; SEO; Рассылка; Пришёл сам"
)
AUTO = Vocabulary(
    stages=_stages(
        "Новый лид, Первичный контакт, Запись на тест-драйв, Тест-драйв, КП и счёт | Успех | Отказ | "
        "Пропал, Не настоящая сделка, Нет контакта"
    ),
    lost_reasons=_named(RU_LOST),
    won_reasons=_named(RU_WON),
    sources=_named(RU_SOURCES),
    people=_named("Аня; Борис; Вера Соколова; Павел Громов"),
)
B2B = Vocabulary(
    stages=_stages(
        "Новый лид, Принято в работу, Квалификация пройдена, КП отправлено, КП согласовано, Счёт+договор отправлен, "
        "Счёт+договор согласован, Предоплата получена, Доплата получена | Успешно реализовано | "
        "Закрыто и не реализовано | Пропал, Нет контакта"
    ),
    lost_reasons=_named(RU_LOST),
    won_reasons=_named(RU_WON),
    sources=_named(RU_SOURCES),
    people=_named("Аня; Борис; Вера Соколова; Павел Громов"),
)
STUDIO = Vocabulary(
    stages=_stages("Заявка, Замер, Смета, Договор, Монтаж | Деньги получены | Не сложилось | Думают"),
    lost_reasons=_named("Не тянут по деньгам; Ушли к соседям; Передумали ремонтировать"),
    won_reasons=_named("Понравился дизайнер; Сделали скидку"),
    sources=_named("Авито; Яндекс Карты; Подруга сказала; Выставка"),
    people=_named("Гуля; Сергей Ильич; Марина"),
)
UK = Vocabulary(
    stages=_stages(
        "Новий лід, Перший контакт, Запис на тест-драйв, Тест-драйв, КП і рахунок | Успіх | Відмова | "
        "Зник, Несправжня угода, Немає контакту"
    ),
    lost_reasons=_named(
        "Дорого; Обрали інших; Немає потрібного; Немає потреби; Не сказали причини; Хочуть безкоштовно; "
        "Дорого на всіх працівників; Бракує функції; Немає інтеграції; Потрібна коробкова версія; "
        "Потрібна доробка, неможлива; Свої розробники; Уже є інше, не змінюватимуть; Бізнес закривається"
    ),
    won_reasons=_named("Ціна і якість; Є все потрібне; Легкий старт; Сподобалася презентація"),
    sources=_named(
        "Сайт; Дзвінок; Контекстна реклама; Таргет; Соцмережі; Месенджер; Сарафанне радіо; Партнери; Вебінар"
    ),
    people=_named("Оля; Андрій; Ірина Мельник"),
    region="UA",
    currency="UAH",
)
EN = Vocabulary(
    stages=_stages(
        "New lead, First contact, Test drive booked, Test drive, Quote and invoice | Won | Lost | "
        "Went silent, Not a real deal, No contact"
    ),
    lost_reasons=_named(
        "Too expensive; Chose someone else; We lack what they need; No need; Gave no reason; Want it for free; "
        "Missing feature; No integration; Developers of their own; Business is closing"
    ),
    won_reasons=_named("Price and quality; Has everything they need; Easy start; Liked the presentation"),
    sources=_named("Website; Phone call; Search ads; Social media; Messenger; Word of mouth; Partners; Webinar"),
    people=_named("Anna; Mark; Olivia Brown"),
    region="GB",
    currency="USD",
)
COMPANIES = {"auto": AUTO, "b2b": B2B, "studio": STUDIO, "uk": UK, "en": EN}
