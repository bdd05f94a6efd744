"""Facts that hold for every picture: nothing overlaps, nothing sticks out, it is small and always the same."""

from io import BytesIO
from itertools import combinations
from random import Random

import pytest
from PIL import Image, ImageChops

from charts import DARK, LIGHT, Bars, BarsRow, Funnel, FunnelStep, Rating, RatingRow, Tasks, TasksRow, draw
from charts.canvas import MARGIN, RIGHT, Bar, Sheet, Word, png
from charts.drawing import lay_out
from charts.letters import line

LIMIT = 60_000  # bytes
STAGES = ("Новый лид", "Первичный контакт", "Запись на тест-драйв", "Тест-драйв", "КП и счёт", "Успех")


def funnel(steps, *, title="До тест-драйва доезжает половина", worst=None, note="", share="64 %"):
    drawn = tuple(
        FunnelStep(name, n, f"{n:,}".replace(",", "\u202f"), share if i else "") for i, (name, n) in enumerate(steps)
    )
    below = "Автосалон · октябрь 2026 · 120 лидов → 14 продаж, 12 %"
    return Funnel(title, below, "1–31 окт, Москва · учтено 120, без суммы 9", drawn, worst, note)


def rating(rows, *, title="Анна и Дмитрий дали 72 % выручки"):
    drawn = tuple(
        RatingRow(place, name, n, f"{n:,}".replace(",", " "), total, f"{n} из 31 · 19 %", mark)
        for place, (name, n, total, mark) in enumerate(rows, 1)
    )
    return Rating(title, "Рейтинг · октябрь 2026 · 14 продаж на 16,1 млн ₽", "Закрытые в октябре, Москва", drawn)


def calls(rows, goal, *, title="Цель выполнили 2 из 5"):
    drawn = tuple(BarsRow(name, n, f"{n} из {goal}", total) for name, n, total in rows)
    foot = "24 ноя, Москва · целевые звонки; цель 50 в рабочий день, 1 день"
    return Bars(title, "Звонки · 24 ноя · 134 звонка, 310 мин · целевых 96", foot, drawn, goal)


def tasks(rows, *, title="Просрочено 12 из 40 задач", words=("сделано", "просрочено", "не сделано", "открыто")):
    foot = "23–29 ноя, Москва · закрытые после срока стоят в просроченных"
    return Tasks(title, "Задачи · 23–29 ноя", foot, words, tuple(TasksRow(name, parts) for name, parts in rows))


NOTE = "−28 сделок · 14,4 млн ₽"
FORTY = "Согласование договора с юристами клиента"
SUM = "1 234 567 890 ₽"
TWELVE = [(FORTY, 10_000_000 >> 2 * i) for i in range(12)]
PICTURES = {
    "a usual funnel": funnel(zip(STAGES, (120, 96, 61, 33, 21, 14), strict=True), worst=3, note=NOTE),
    "one step": funnel([("Новий лід ґєії", 5)], title="Ґрунтовний підсумок: є їжа"),
    "nobody came": funnel([(name, 0) for name in STAGES], worst=1, note="−0", share=""),
    "all equal": funnel([(name, 10_000_000) for name in STAGES], share="100 %"),
    "twelve long stages": funnel(TWELVE, title="слово " * 40, worst=5, note=NOTE),
    "words without end": funnel([("Ш" * 90, 7), ("Щ" * 90, 1)], title="Щ" * 90, worst=1, note="Ж" * 90, share="%" * 90),
    "strange letters": funnel([("🔥", 9), ("مرحبا بالعالم", 5), ("שלום", 4)], title="🔥 王", worst=0, note="🙈"),
    "nothing": Funnel("", "", "", ()),
    "a usual rating": rating(
        [("Анна", 6, "7,2 млн ₽", "best"), ("Ольга", 3, "3 млн ₽", "me"), ("Игорь", 1, "1 ₽", "worst")]
    ),
    "nobody sold": rating([(name, 0, "0 ₴", "") for name in ("Їжакевич", "Ґалаґан")]),
    "twelve long names": rating([(name, count, SUM, "") for name, count in TWELVE]),
    "sums without end": rating([("W" * 90, 10_000_000, SUM * 6, "best")] * 11),
    "no rows": rating([]),
    "usual calls": calls([("Аня", 62, "80 звонков · 3,2 ч"), ("Дима", 25, "41 звонок · 1 ч"), ("Зоя", 0, "")], 50),
    "calls without a goal": calls([("Їжакевич", 3, "5 звонков")], 0),
    "twelve who call for ever": calls([(name, count, SUM * 3) for name, count in TWELVE], 10_000_000),
    "nobody calls": calls([], 50),
    "those of whom nothing is known": Bars(
        "14 продаж", "", "", (BarsRow("Нет причины", 5, "5 · 36 %", "", pale=True),)
    ),
    "usual tasks": tasks([("Аня", (8, 3, 1, 2)), ("Дима", (5, 0, 0, 3)), ("Їжакевич", (0, 0, 0, 1))]),
    "twelve with all the tasks there are": tasks([(name, (count, 10_000_000, 1, count)) for name, count in TWELVE]),
    "no tasks": tasks([], words=("Щ" * 90,) * 4),
}
every_picture = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())
both_themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def place(mark: Word | Bar) -> tuple[float, float, float, float]:
    if isinstance(mark, Bar):
        return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
    ink, rise = line(mark.text, mark.face)
    left, top = round(mark.x), round(mark.y) - rise
    _, first, _, last = ink.getbbox() or (0, 0, 0, 0)
    return left, top + first, left + ink.width, top + last


def collide(one: Word | Bar, other: Word | Bar) -> bool:
    """Words beside each other need the width of a letter between them."""
    left, top, right, bottom = place(one)
    left2, top2, right2, bottom2 = place(other)
    air = 20 if isinstance(one, Word) and isinstance(other, Word) else 0
    return left < right2 + air and left2 < right + air and top < bottom2 and top2 < bottom


def quarrels(sheet: Sheet) -> list[str]:
    """Everything that is wrong with a layout."""
    found = [f"{a.text!r} over {b.text!r}" for a, b in combinations(sheet.words, 2) if collide(a, b)]
    found += [f"{word.text!r} over {bar}" for word in sheet.words for bar in sheet.bars if collide(word, bar)]
    for mark in [*sheet.words, *sheet.bars]:
        left, top, right, bottom = place(mark)
        if left < MARGIN or right > RIGHT + 1 or top < 24 or bottom > sheet.height - 24:
            found.append(f"{mark} sticks out")
    return found


@every_picture
def test_words_keep_clear_of_each_other_of_bars_and_of_the_edge(picture):
    assert quarrels(lay_out(picture)) == []


def some_text(dice: Random) -> str:
    letters = dice.choice(["абвгґєії щЩЖ", "Wi lI$&<", "0123456789 ₽", "🔥 王\n\u202f", "שלום ا", "W"])
    return "".join(dice.choices(letters, k=dice.choice([0, 1, 8, 20, 40, 90])))


@pytest.mark.parametrize("seed", range(60))
def test_any_picture_is_laid_out_without_quarrels(seed):
    dice = Random(seed)
    size = dice.randint(0, 12)
    counts = [dice.randint(0, dice.choice([0, 9, 10_000_000])) for _ in range(size)]
    steps = [(some_text(dice), count) for count in counts]
    note, share, mark = some_text(dice), dice.choice(["", "0,03 %", "100 %"]), dice.choice(["", "best", "worst", "me"])
    rows = [(some_text(dice), count, some_text(dice), mark) for count in counts]

    drawn = funnel(steps, title=some_text(dice), worst=dice.randint(0, 12), note=note, share=share)
    assert quarrels(lay_out(drawn)) == []
    assert quarrels(lay_out(rating(rows, title=some_text(dice)))) == []
    parts = [tuple(dice.choice([0, 1, count]) for _ in range(4)) for count in counts]
    named = [(name, split) for (name, *_), split in zip(rows, parts, strict=True)]
    words = tuple(some_text(dice) for _ in range(4))
    assert quarrels(lay_out(tasks(named, title=some_text(dice), words=words))) == []
    called = [(name, count, total) for name, count, total, _ in rows]
    assert quarrels(lay_out(calls(called, dice.choice([0, 50, 10_000_000]), title=some_text(dice)))) == []


@every_picture
def test_nothing_is_set_smaller_than_eleven_points_on_a_phone(picture):
    assert all(word.face.size >= 33 for word in lay_out(picture).words)


@both_themes
@every_picture
def test_a_picture_is_small_as_wide_as_a_phone_and_not_too_tall_for_telegram(picture, theme):
    drawn = draw(picture, theme)
    image = Image.open(BytesIO(drawn))

    assert image.format == "PNG"
    assert image.width == 1080
    assert image.height < 2000
    assert len(drawn) <= LIMIT


@every_picture
def test_the_same_data_is_the_same_picture(picture):
    assert draw(picture) == draw(picture)
    assert draw(picture) != draw(picture, DARK)


@both_themes
def test_the_colours_of_the_theme_arrive_exactly(theme):
    sheet = lay_out(PICTURES["a usual funnel"])
    image = Image.open(BytesIO(draw(PICTURES["a usual funnel"], theme))).convert("RGB")
    inside = {bar.tone: image.getpixel((round(bar.x + bar.width) - 9, round(bar.y) + 9)) for bar in sheet.bars}

    assert image.getpixel((2, 2)) == rgb(theme.paper)
    assert inside == {"line": rgb(theme.line), "bar": rgb(theme.bar), "accent": rgb(theme.accent)}


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def test_a_word_is_drawn_where_its_place_says():
    for word in lay_out(PICTURES["a usual rating"]).words:
        alone = Image.open(BytesIO(png(Sheet(1000, words=[word]), LIGHT))).convert("RGB")
        ink = ImageChops.difference(alone, Image.new("RGB", alone.size, LIGHT.paper)).getbbox()
        assert ink is not None
        assert all(abs(seen - said) <= 1 for seen, said in zip(ink, place(word), strict=True))


def test_bars_are_as_long_as_their_counts():
    sheet = lay_out(funnel([("a", 200), ("b", 100), ("c", 0), ("d", 50)]))
    lengths = [bar.width for bar in sheet.bars if bar.tone == "bar"]

    assert lengths == pytest.approx([lengths[0], lengths[0] / 2, lengths[0] / 4])


def test_one_of_ten_million_is_still_seen_and_nobody_is_not():
    sheet = lay_out(funnel([("a", 10_000_000), ("b", 1), ("c", 0)]))

    assert len([bar for bar in sheet.bars if bar.tone == "bar"]) == 2
    assert min(bar.width for bar in sheet.bars) >= 8


def test_only_the_worst_step_has_the_accent_and_its_note_ends_with_the_bar():
    sheet = lay_out(PICTURES["a usual funnel"])
    (track, *_), (note,) = sheet.bars, [word for word in sheet.words if word.text == NOTE]

    assert {word.text for word in sheet.words if word.tone == "accent"} == {NOTE, "64 %"}
    assert len([bar for bar in sheet.bars if bar.tone == "accent"]) == 1
    assert place(note)[2] == pytest.approx(track.x + track.width, abs=1)


def test_a_note_beside_a_long_name_goes_to_a_line_of_its_own():
    words = lay_out(funnel([("Лид", 9), (FORTY, 5)], worst=1, note=NOTE)).words
    (name,), (note,) = ([word for word in words if word.text == text] for text in (FORTY, NOTE))

    assert note.y > name.y
    assert note.x == name.x


def test_a_person_without_a_drawable_letter_still_has_a_row():
    assert [word.text for word in lay_out(rating([("🔥", 3, "5 ₽", "")])).words if word.text == "—"] == ["—"]


def test_marks_are_colours():
    sheet = lay_out(PICTURES["a usual rating"])

    assert [bar.tone for bar in sheet.bars if bar.height > 2] == ["good", "me", "accent"]
    assert [word.text for word in sheet.words if word.tone == "me"] == ["2", "Ольга"]


def test_dollars_and_tags_are_drawn_as_they_are():
    texts = [word.text for word in lay_out(funnel([("$x^2$ & <b>\\frac{1}{2}</b>", 1)], title="$5 or $6")).words]

    assert "$x^2$ & <b>\\frac{1}{2}</b>" in texts
    assert "$5 or $6" in texts


def test_the_goal_is_marked_where_somebody_has_passed_it_and_ends_the_track_where_nobody_has():
    passed, short = (lay_out(calls([("a", most, ""), ("b", 10, "")], 50)) for most in (100, 40))

    assert [bar.tone for bar in passed.bars] == ["line", "good", "ink", "line", "bar", "ink"]
    mark = passed.bars[2]
    assert mark.x + mark.width / 2 - MARGIN == pytest.approx(passed.bars[0].width / 2)
    assert [bar.tone for bar in short.bars] == ["line", "bar", "line", "bar"]
    assert short.bars[1].width == pytest.approx(short.bars[0].width * 40 / 50)


def test_a_bar_of_tasks_is_split_as_they_are_and_what_there_is_none_of_is_not_drawn():
    sheet = lay_out(tasks([("a", (20, 10, 5, 5)), ("b", (0, 0, 0, 10))]))
    bars = sheet.bars[4:]

    assert [bar.tone for bar in bars] == ["good", "accent", "soft", "bar", "bar"]
    assert [bar.width / bars[0].width for bar in bars] == pytest.approx([1, 0.5, 0.25, 0.25, 0.5])
    assert [word.text for word in sheet.words if word.tone == "me"] == ["5", "10"]


def test_the_key_tells_only_of_colours_that_are_there():
    sheet = lay_out(tasks([("Аня", (3, 0, 1, 0)), ("Дима", (2, 0, 0, 0))]))
    written = {word.text for word in sheet.words}
    assert {"сделано", "не сделано"} <= written
    assert not {"просрочено", "открыто"} & written
