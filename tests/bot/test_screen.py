"""No label is cut off on a narrow telephone: a row gives way to two."""

import pytest

from bot.callbacks import Home
from bot.i18n import Html
from bot.screen import Button, Screen, grid


def shown(*row: str) -> list[list[str]]:
    markup = Screen(Html("."), [[Button(label, Home()) for label in row]]).markup()
    assert markup is not None
    return [[button.text for button in part] for part in markup.inline_keyboard]


@pytest.mark.parametrize(
    ("row", "rows"),
    [
        (["📞 Звонок", "⏰ Задача", "💬 Заметка"], [["📞 Звонок", "⏰ Задача", "💬 Заметка"]]),
        (["+1 час", "Поручить другому", "Перенести"], [["+1 час", "Поручить другому"], ["Перенести"]]),
        (["‹ Назад", "Разложить всё, что просрочено"], [["‹ Назад"], ["Разложить всё, что просрочено"]]),
        (["55", "47", "37", "19", "11", "8"], [["55", "47", "37", "19", "11", "8"]]),
    ],
)
def test_a_row_is_as_long_as_its_labels_allow(row: list[str], rows: list[list[str]]) -> None:
    assert shown(*row) == rows


def test_a_grid_has_as_many_columns_as_its_labels_allow() -> None:
    buttons = [Button(label, Home()) for label in ("Новый лид", "КП согласовано и отправлено", "Тест-драйв")]
    assert grid([buttons[0], buttons[2]], 2) == [[buttons[0], buttons[2]]]
    assert grid(buttons, 2) == [[button] for button in buttons]


def test_no_row_is_too_long_to_be_told() -> None:
    assert shown(*"123456789012") == [[*"12345678"], [*"9012"]]
