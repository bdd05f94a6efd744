"""What is drawn of any text, and how it is fitted in."""

import sys

import pytest
from matplotlib.font_manager import get_font

from charts import letters
from charts.letters import FILES, LABEL, SMALL, TITLE, clean, line, shorten, width, wrap

ALPHABETS = (
    "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "0123456789₽₴$€£%№«»„“”’—–−…·•×→+-/()&<>\\_^{}",
)


@pytest.mark.parametrize("weight", FILES)
@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_our_alphabets_are_drawn_as_they_are_and_in_one_font(alphabet, weight):
    manrope = get_font(FILES[weight][0]).get_charmap()

    assert clean(alphabet) == alphabet
    assert [letter for letter in alphabet if ord(letter) not in manrope] == []


def test_no_character_at_all_becomes_a_box():
    for own, spare in FILES.values():
        known = get_font(own).get_charmap().keys() | get_font(spare).get_charmap().keys()
        drawn = set("".join(map(chr, range(sys.maxunicode + 1))).translate(letters._drawn))
        assert {letter for letter in drawn if ord(letter) not in known} == set()


@pytest.mark.parametrize(
    ("given", "drawn"),
    [
        ("🔥 Горячие 👨‍👩‍👧 лиды ✅", "Горячие лиды"),
        ("первая\nвторая\tтретья", "первая вторая третья"),
        ("16,1\u202fмлн\u00a0₽", "16,1\u00a0млн\u00a0₽"),
        ("обʼєкт", "об’єкт"),
        ("и\u0306", "й"),
        ("Қанат Ғұмар, 5 ₸", "Қанат Ғұмар, 5 ₸"),
        ("<b>A&amp;B</b> $x^2$", "<b>A&amp;B</b> $x^2$"),
        ("王小明 🙈", ""),
        ("\ud800\x00\u200b", ""),
    ],
)
def test_what_cannot_be_drawn_is_left_out(given, drawn):
    assert clean(given) == drawn


def test_a_narrow_space_leaves_the_same_picture_as_a_plain_one():
    plain, narrow = (line(clean(text), LABEL) for text in ("1 000 ₽", "1\u202f000\u00a0₽"))

    assert plain.rise == narrow.rise
    assert plain.ink.tobytes() == narrow.ink.tobytes()


def test_letters_stand_on_the_line_whatever_stands_beside_them():
    """The foot of Н is the baseline: nothing of its ink is below, and the row above it is full of it."""
    for text in ("Н", "НЙ", "Н(", "Нр", "Нҙ"):
        foot = line(text, LABEL)
        stem = foot.ink.crop((0, 0, 4, foot.ink.height)).getbbox()
        assert stem is not None
        assert stem[3] == foot.rise


@pytest.mark.parametrize(
    "text", ["Согласование договора с юристами заказчика", "Ш" * 80, "שלום עולם " * 9, "1 2 3 4 5 6 7"]
)
@pytest.mark.parametrize("room", [60, 333, 700])
def test_a_shortened_text_fits_and_says_that_it_was_shortened(text, room):
    short = shorten(text, LABEL, room)

    assert width(short, LABEL) <= room
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


def test_a_text_that_fits_is_left_alone():
    assert shorten("Тест-драйв", LABEL, width("Тест-драйв", LABEL)) == "Тест-драйв"


def test_a_shortened_text_uses_the_room_it_has():
    assert width(shorten("Ш" * 80, LABEL, 600), LABEL) > 550


def test_a_scrap_of_a_word_is_not_kept():
    whole = "Встреча в офисе"
    assert shorten(whole, LABEL, width("Встреча в оф…", LABEL)) == "Встреча в…"


def test_a_title_breaks_between_words_and_keeps_sums_whole():
    lines = wrap("Анна и Дмитрий вдвоём принесли отделу 16,1\u00a0млн\u00a0₽", TITLE, 900)

    assert lines == ("Анна и Дмитрий вдвоём принесли", "отделу 16,1\u00a0млн\u00a0₽")


@pytest.mark.parametrize("text", ["слово " * 60, "С" * 90 + " и ещё", "a " + "W" * 99, "W" * 300])
def test_a_title_never_takes_more_than_two_lines(text):
    lines = wrap(clean(text), TITLE, 968)

    assert len(lines) <= 2
    assert all(width(part, TITLE) <= 968 for part in lines)
    assert any(part.endswith("…") for part in lines)


def test_a_text_of_any_length_costs_little():
    assert len(clean("слово " * 100_000)) <= 300


def test_nothing_has_no_width():
    assert width("", SMALL) == 0


@pytest.mark.parametrize(
    "text",
    ["Главная причина отказов — «Дорого», 43\u00a0%", "Nobody has reached the goal; Anna Parker is the closest: 9%"],
)
def test_no_word_is_left_alone_on_the_last_line(text):
    first, last = wrap(text, TITLE, 968)
    assert f"{first} {last}" == text
    assert 0.35 * width(first, TITLE) <= width(last, TITLE) <= width(first, TITLE) <= 968
