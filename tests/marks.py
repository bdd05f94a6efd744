"""Marks of tests."""

import pytest


def covers(*numbers: int) -> pytest.MarkDecorator:
    """The capabilities (docs/capabilities.md) that this scenario proves."""
    return pytest.mark.covers(*numbers)
