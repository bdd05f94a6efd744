"""Words written together are read apart; models, addresses and article numbers are left whole."""

import pytest

from services.grammar.language import mistyped
from services.grammar.lexicon.commands import ALL, REAL
from services.grammar.line import Line
from services.grammar.typed import glued


def _read(text):
    line = Line.of(text)
    glued.part(line)
    return line.read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("впятницу в 15", "в пятницу в 15"),
        ("завтрав11", "завтра в 11"),
        ("набрать завтра в11", "набрать завтра в 11"),
        ("наберу в6", "наберу в 6"),
        ("в9:30", "в 9:30"),
        ("рощиной5мин", "рощиной 5мин"),
        ("до3,5 млн", "до 3,5 млн"),
        ("с10до12", "с 10 до 12"),
        ("после 3-х", "после 3"),
        ("лера89185552031", "лера 89185552031"),
        ("сайт,звонок", "сайт, звонок"),
        ("friday at3", "friday at 3"),
        ("уп'ятницю", "у п'ятницю"),
    ],
)
def test_what_is_glued_is_parted(text, read):
    assert _read(text) == read


@pytest.mark.parametrize(
    "text",
    [
        *("х3", "iphone15", "w124", "пвх5", "kia k5", "м2", "бмв х5", "двигатель в8", "ауди с5", "мазда сх5", "5w40"),
        *("ivan@mail.ru,petr@mail.ru", "1,5 млн", "послезавтра", "завтрак", "вчера", "утром", "неделя", "afternoon"),
        *("арт.ав12345", "ввг3х2,5", "205/55r16", "солярис2"),
    ],
)
def test_what_is_one_word_stays_so(text):
    assert _read(text) == text


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("позвнить", "позвонить"),
        ("бирет", "берет"),
        ("збросила", "сбросила"),
        ("набарл", "набрал"),
        ("завтр", "завтра"),
    ],
)
def test_a_slip_is_put_right(word, meant):
    assert meant in mistyped.Words(ALL).meant(word)


def test_words_of_their_own_are_no_slips():
    assert not ALL & REAL
