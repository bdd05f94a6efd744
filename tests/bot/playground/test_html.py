"""HTML is read as TDLib reads it: the same entities, the same complaints, the same byte offsets."""

import pytest

from bot.playground import entities
from bot.playground.refusals import ApiError


def read(source: str) -> tuple[str, list[tuple[str, int, int]]]:
    text, marked = entities.formatted(source, "HTML")
    return text, [(e["type"], e["offset"], e["length"]) for e in marked]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<b>жирно", 'Can\'t find end tag corresponding to start tag "b"'),
        ("я</b>", "Unexpected end tag at byte offset 2"),
        ("Иван <ООО>", 'Unsupported start tag "ООО" at byte offset 9'),
        ("2 <3", "Unclosed start tag at byte offset 2"),
        ("2 < 3 > 1", 'Unsupported start tag "" at byte offset 2'),
        ("<b>я</i>", 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'),
        ("<b>я</b", "Unclosed end tag at byte offset 5"),
        ("<b x", 'Unclosed start tag "b" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a =1>я</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=ya.ru/x>я</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>я</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-emoji emoji-id="x">я</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(source: str, complaint: str) -> None:
    with pytest.raises(ApiError) as caught:
        entities.formatted(source, "HTML")
    assert caught.value.description == f"Bad Request: can't parse entities: {complaint}"


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("b", "bold"), ("strong", "bold"), ("i", "italic"), ("em", "italic"), ("u", "underline"), ("ins", "underline"),
        ("s", "strikethrough"), ("strike", "strikethrough"), ("del", "strikethrough"), ("tg-spoiler", "spoiler"),
        ("code", "code"), ("pre", "pre"), ("blockquote", "blockquote"), ("B", "bold"),
    ],
)  # fmt: skip
def test_every_tag_makes_its_entity(tag: str, kind: str) -> None:
    assert read(f"да <{tag}>нет</{tag}>") == ("да нет", [(kind, 3, 3)])


def test_offsets_count_utf16_units() -> None:
    assert read("😀😀 <b>😀</b>") == ("😀😀 😀", [("bold", 5, 2)])


def test_only_four_names_and_numbers_are_decoded() -> None:
    assert read("&lt;&gt;&amp;&quot;&#1071;&#x42F;&nbsp;&#0;") == ('<>&"ЯЯ&nbsp;&#0;', [])


def test_a_decoded_name_is_not_read_again() -> None:
    assert read("&lt;b&gt;&amp;lt;") == ("<b>&lt;", [])


def test_code_with_a_language_is_one_entity() -> None:
    text, marked = entities.formatted('<pre><code class="language-python">x = 1</code></pre>', "HTML")
    assert text == "x = 1"
    assert marked == [{"offset": 0, "length": 5, "type": "pre", "language": "python"}]


def test_a_link_is_written_as_telegram_writes_it() -> None:
    _, marked = entities.formatted('<a href="Ya.RU?q=1&amp;b=2">я</a> <a href="нет">тут</a>', "HTML")
    assert [e["url"] for e in marked] == ["http://ya.ru/?q=1&b=2"]


def test_expandable_quotes_are_told_apart() -> None:
    assert read("<blockquote expandable>я</blockquote>") == ("я", [("expandable_blockquote", 0, 1)])


def test_nested_tags_keep_both_entities() -> None:
    assert read("<b>а<i>б</i></b>") == ("аб", [("bold", 0, 2), ("italic", 1, 1)])


def test_touching_pieces_of_one_style_are_joined() -> None:
    assert read("<b>а</b><b>б</b>") == ("аб", [("bold", 0, 2)])


def test_nothing_is_marked_inside_code() -> None:
    assert read("<code>/start <b>я</b></code>") == ("/start я", [("code", 0, 8)])


def test_blank_ends_are_cut_and_entities_follow() -> None:
    assert read("\n  да <b>нет \n</b>\n") == ("да нет", [("bold", 3, 3)])


def test_blanks_under_an_entity_at_the_start_stay() -> None:
    assert read("<b>  да</b>") == ("  да", [("bold", 0, 4)])


def test_direction_marks_vanish_and_entities_move() -> None:
    assert read("а\u202eб<b>в\r</b>") == ("абв", [("bold", 2, 1)])


def test_control_characters_become_spaces() -> None:
    assert read("а\x00б\tв") == ("а б в", [])


def test_commands_links_and_mentions_are_found() -> None:
    text = "/start@voronka_bot #сделка @anya_k https://ya.ru/a?b, a@ya.ru"
    _, marked = read(text)
    assert [(kind, text[at : at + length]) for kind, at, length in marked] == [
        ("bot_command", "/start@voronka_bot"),
        ("hashtag", "#сделка"),
        ("mention", "@anya_k"),
        ("url", "https://ya.ru/a?b"),
        ("email", "a@ya.ru"),
    ]


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(ApiError, match="check for unmatched surrogate code units"):
        entities.formatted("&#55357;", "HTML")


def test_markdown_says_that_it_is_not_practised_here() -> None:
    with pytest.raises(ApiError) as caught:
        entities.formatted("*я*", "MarkdownV2")
    assert caught.value.code == 501


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(ApiError, match="Bad Request: unsupported parse_mode"):
        entities.formatted("я", "BBCode")
