"""What people say of hours, days and names is read the same, whoever is spoken of and whichever hour it is."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import grammar
from services.grammar import Intent, Verb
from services.grammar.people import given as given_names
from tests.services.grammar.companies import AUTO, EN, NOW, UK
from tests.services.grammar.test_properties import MANY


def words(text: str) -> list[str]:
    return text.split()


RUSSIAN = words("час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать")
UKRAINIAN = words("перша друга третя четверта п'ята шоста сьома восьма дев'ята десята одинадцята дванадцята")
TOWARDS = words("першу другу третю четверту п'яту шосту сьому восьму дев'яту десяту одинадцяту дванадцяту")
HOURS = st.integers(1, 12)
FEW = st.sampled_from([5, 10, 20, 25])
DAYS = words("понедельник вторник среду четверг пятницу субботу воскресенье")
SINCE = words("понедельника вторника среды четверга пятницы субботы воскресенья")


def at(text: str, vocabulary: grammar.Vocabulary = AUTO) -> time | None:
    task = grammar.read(text, NOW, vocabulary).task
    return task[1].at if task and task[1] else None


def on_the_clock(hour: int, minute: int) -> set[time]:
    """The hour before `hour`, in the morning or in the afternoon."""
    before = (hour - 1) % 12
    return {time(before, minute), time(before + 12, minute)}


@MANY
@given(HOURS, FEW)
def test_so_many_minutes_to_the_hour(hour, less):
    assert at(f"позвонить Иванову без {less} {RUSSIAN[hour - 1]}") in on_the_clock(hour, 60 - less)
    assert at(f"подзвонити Ковалю за {less} {UKRAINIAN[hour - 1]}", UK) in on_the_clock(hour, 60 - less)
    assert at(f"подзвонити Ковалю за {less} хвилин {UKRAINIAN[hour - 1]}", UK) in on_the_clock(hour, 60 - less)


@MANY
@given(HOURS)
def test_quarters_and_halves(hour):
    towards = TOWARDS[hour - 1]
    assert at(f"подзвонити Ковалю о чверть на {towards}", UK) in on_the_clock(hour, 15)
    assert at(f"подзвонити Ковалю о пів на {towards}", UK) in on_the_clock(hour, 30)
    assert at(f"позвонить Иванову без четверти {RUSSIAN[hour - 1]}") in on_the_clock(hour, 45)
    assert at(f"call Smith at quarter to {hour}", EN) in on_the_clock(hour, 45)


@MANY
@given(
    st.sampled_from(sorted(given_names.ALL)), st.integers(1, 59), st.sampled_from(["звонок", "звонил", "вх от", "исх"])
)
def test_how_long_a_call_took_does_not_depend_on_the_name(name, minutes, began):
    found = grammar.read(f"{began} {name} {minutes} мин", NOW, AUTO)
    assert (found.verb, found.name, found.minutes) == (Verb.CALL, name, minutes)


@pytest.mark.parametrize("since", range(7))
@pytest.mark.parametrize("until", range(7))
def test_a_day_moved_from_one_to_another_is_the_other(since, until):
    plain = grammar.read(f"перенеси на {DAYS[until]}", NOW, AUTO)
    assert grammar.read(f"перенеси с {SINCE[since]} на {DAYS[until]}", NOW, AUTO) == plain


HEDGES = ("почти {}", "если {}", "не {}", "{} бы", "{} у других", "может {}", "скоро {}", "хочет чтоб {}")
CLOSED = st.sampled_from(["купил", "купила", "приобрел", "выиграна", "продано"])


@MANY
@given(st.sampled_from(HEDGES), CLOSED, st.sampled_from(["Иванов", "Ромашка", "#12", "Мороз"]))
def test_a_sale_that_has_not_been_made_is_not_won(hedge, said, who):
    found = grammar.read(f"{who} {hedge.format(said)}", NOW, AUTO)
    assert not (found.sure and found.verb in (Verb.WON, Verb.LOST)), found


ORDERS = st.sampled_from(["переведи", "скажи", "отдай", "верни", "закажи", "посчитай"])


@MANY
@given(ORDERS, st.sampled_from(["50к", "1,2 млн", "900 000 ₽"]))
def test_an_order_that_is_not_understood_sets_no_sum(order, money):
    found: Intent = grammar.read(f"{order} Иванову {money}", NOW, AUTO)
    assert not (found.sure and found.money), found


@pytest.mark.parametrize(
    "line", ["По Кубаньагро сумма подросла, поставь 1 миллион 150 тысяч", "поставь 2 миллиона", "закрой 3 мільйони"]
)
def test_a_million_is_no_deal(line):
    assert grammar.read(line, NOW, AUTO).number is None


SURNAMES = words(
    "Дорогов Успехов Лидов Замеров Контактов Тестов Мороз Звонарёв Субботин Пятницын Встречин Задачин Побединский"
)
SAID_OF = {
    "{} купил": Verb.WON,
    "{} отказ дорого": Verb.LOST,
    "{} 900к": Verb.AMOUNT,
    "{} на кп": Verb.MOVE,
    "{} пропал": Verb.PARK,
    "{} позвонить завтра в 10": Verb.TASK,
    "{} просит скидку": Verb.NOTE,
    "звонок {} 7 мин": Verb.CALL,
}


NAMES = (*sorted(given_names.ALL), *SURNAMES)


@pytest.mark.parametrize(("place", "said"), list(enumerate(SAID_OF)))
def test_no_name_is_taken_for_a_word_of_command(place, said):
    """Лидия is no «лид», Дорогов no «дорого»: each name with one of the words, and what sounds like them with all."""
    assert _taken_for_a_word(said, [*NAMES[place :: len(SAID_OF)], *SURNAMES]) == []


@pytest.mark.torture
@pytest.mark.parametrize("said", SAID_OF)
def test_no_name_at_all_is_taken_for_a_word_of_command(said):
    assert _taken_for_a_word(said, NAMES) == []


def _taken_for_a_word(said, names):
    read = [(name, grammar.read(said.format(name), NOW, AUTO)) for name in names]
    return [found for name, found in read if (found.verb, found.name, found.sure) != (SAID_OF[said], name, True)]
