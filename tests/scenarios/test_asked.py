"""Questions in people's own words are answered with what they ask for, and change nothing."""

import pytest

from tests.marks import on_sqlite
from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("сделка Комаров Веста 1,2 млн")
    return anya


@pytest.mark.parametrize(
    ("language", "line", "heading"),
    [
        ("ru", "кто сколько продал за ноябрь", "Рейтинг · ноябрь 2026"),
        ("ru", "кто у нас лучший за месяц", "Рейтинг · ноябрь 2026"),
        ("ru", "проиграли за ноябрь", "Причины отказов · ноябрь 2026"),
        ("ru", "кому звонили вчера", "Звонки · 22 ноя"),
        ("ru", "сколько денег в воронке", "Открытые · 1 сделка на 1 200 000 ₽"),
        ("ru", "кто сидит на новом лиде", "Новый лид · 1 сделка на 1 200 000 ₽"),
        ("ru", "у каких сделок нет следующего шага", "Без следующего шага · 1 сделка"),
        ("ru", "что сегодня у Ани", "Аня\nПонедельник, 23 ноября."),
        ("ru", "кому звонить сегодня", "На сегодня ничего нет, и ничего не просрочено."),
        ("uk", "хто скільки продав за листопад", "Рейтинг · листопад 2026"),
        ("uk", "кому дзвонили вчора", "Дзвінки · 22 лис"),
        ("uk", "скільки програли за листопад", "Причини відмов · листопад 2026"),
        ("en", "who sold the most this month", "Rating · November 2026"),
        ("en", "who called yesterday", "Calls · 22 Nov"),
        ("en", "which deals have no next step", "Without a next step · 1 deal"),
    ],
)
async def test_what_owners_ask_in_their_own_words(
    deal: Person, company: Company, language: str, line: str, heading: str
) -> None:
    await company.vera.speaks(language)
    await company.vera.says(line)
    assert company.vera.text.startswith(heading)


@pytest.mark.parametrize(
    "line",
    [
        "кто ведёт Комарова",
        "по каким причинам Комаров отказ дорого",
        "какой Комаров на тест-драйв",
        "кому передать Комарова",
        "сколько Комаров 900к",
        "почему Комаров не взял трубку",
        "у кого Комаров купил",
        "хто веде Комарова",
        "скільки Комаров 900к",
        "who lost Комаров, too expensive",
        "which Комаров test drive",
    ],
)
@on_sqlite
async def test_a_question_changes_nothing(deal: Person, line: str) -> None:
    await deal.says("#1")
    before = deal.text
    await deal.says(line)
    await deal.says("#1")
    assert deal.text == before


@pytest.mark.parametrize(
    ("language", "line", "reason", "step"),
    [
        ("ru", "Комаров отказ, 1 марта позвонить", "Дорого", "⏰ Позвонить — пн 1 мар, 10:00"),
        ("uk", "Комаров відмова, 1 березня подзвонити", "Дорого", "⏰ Подзвонити — пн 1 бер, 10:00"),
        ("en", "Комаров lost, call them on 1 march", "Дорого", "⏰ Call them — Mon 1 Mar, 10:00"),
    ],
)
@pytest.mark.parametrize("typed", [False, True])
async def test_the_step_said_of_a_loss_is_planned_once_its_reason_is_known(
    deal: Person, language: str, line: str, reason: str, step: str, *, typed: bool
) -> None:
    await deal.speaks(language)
    await deal.says(line)
    await (deal.says(reason) if typed else deal.taps(reason))
    assert step in deal.text
    assert "24 мая" not in deal.text
    await deal.says("/undo")
    await deal.says("#1")
    assert step.partition(" — ")[0] not in deal.text


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("заведи Терехов Иван, джолион, с сайта", ["🆕 #2 джолион", "👤 Терехов Иван", "Сайт"]),
        ("Терехов Иван новый клиент джолион 2,3 млн", ["🆕 #2 джолион · 2 300 000 ₽", "👤 Терехов Иван"]),
        ("додай Терехів Іван джоліон 2,3 млн", ["🆕 #2 джоліон · 2 300 000 ₽", "👤 Терехів Іван"]),
        ("add Sunita Rao qashqai 12,995", ["🆕 #2 qashqai · 12 995 ₽", "👤 Sunita Rao"]),
    ],
)
async def test_a_deal_is_made_without_its_word(deal: Person, line: str, lines: list[str]) -> None:
    await deal.says(line)
    assert [one for one in lines if one not in deal.text.splitlines()] == []


async def test_two_things_in_one_breath_need_no_comma(deal: Person) -> None:
    await deal.says("Комаров тест-драйв прошёл завтра в три позвонить")
    assert "Этап: Новый лид → Тест-драйв" in deal.text
    assert "⏰ Позвонить — завтра, 15:00" in deal.text
