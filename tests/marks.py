"""Marks of tests."""

import pytest


def covers(*numbers: int) -> pytest.MarkDecorator:
    """The capabilities (docs/capabilities.md) that this scenario proves."""
    return pytest.mark.covers(*numbers)


on_sqlite = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("address", ["postgresql"], indirect=True)
