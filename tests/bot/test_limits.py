from hypothesis import given
from hypothesis import strategies as st

from bot.i18n import Html
from bot.limits import pieces, units


def test_an_emoji_counts_as_two_and_a_tag_as_nothing():
    assert units("<b>🏆</b> &lt;") == 4


def test_a_short_text_stays_whole():
    assert pieces(Html("a\nb"), 4096) == ["a\nb"]


@given(st.lists(st.text("абв<&🏆", max_size=60), min_size=1, max_size=60), st.integers(100, 300))
def test_every_piece_fits_and_no_line_is_lost(lines, limit):
    text = Html.join_lines([*lines, "."])
    parts = pieces(text, limit)
    assert "\n".join(parts) == text
    assert all(units(part) <= limit for part in parts)


def test_a_table_is_closed_and_opened_again_at_a_cut():
    table = Html("<pre>" + "\n".join("x" * 30 for _ in range(10)) + "</pre>")
    parts = pieces(table, 100)
    assert len(parts) > 1
    assert all(part.startswith("<pre>") and part.endswith("</pre>") for part in parts)
