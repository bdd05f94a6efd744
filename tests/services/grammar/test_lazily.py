"""Patterns that are compiled when first needed: each can be, and each behaves like one of `re`."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

from services import grammar
from services.grammar.language import lazily


def _patterns(value: object) -> Iterator[lazily._Pattern]:
    if isinstance(value, lazily._Pattern):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _patterns(one)
    elif isinstance(value, dict):
        yield from _patterns([*value, *value.values()])


def test_every_pattern_of_the_grammar_compiles():
    """A mistake in one would else be seen when somebody writes the line that needs it."""
    names = [one.name for one in pkgutil.walk_packages(grammar.__path__, "services.grammar.")]
    modules = [importlib.import_module(name) for name in names]
    found = [one for module in modules for one in _patterns(list(vars(module).values()))]
    assert len(found) > 1000
    for one in found:
        assert isinstance(one.compiled, re.Pattern), one.pattern


def test_a_pattern_is_compiled_when_it_is_first_asked():
    pattern = lazily.compile(r"(?P<who>\w+) won", re.IGNORECASE)
    assert "compiled" not in vars(pattern)
    match = pattern.match("Orlov WON")
    assert match is not None
    assert match["who"] == "Orlov"
    assert match.re == pattern
    assert match.re != lazily.compile(r"\w")
    assert pattern.sub("-", "a won b") == "- b"
    assert list(pattern.groupindex) == ["who"]


def test_what_no_pattern_offers_is_refused():
    with pytest.raises(AttributeError):
        _ = lazily.compile(r"\w").nothing  # type: ignore[attr-defined]
