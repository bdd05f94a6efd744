"""What a row is found by: the words of its name without what people type in different ways."""

import re
from typing import Any
from unicodedata import normalize

from sqlalchemy import Text
from sqlalchemy.orm import MappedColumn, mapped_column

LONGEST = 255
_UNSPOKEN = re.compile(r"[\u0300-\u036f'’ʼ`]")
"""Stress marks, and apostrophes within words."""
_GAPS = re.compile(r"[\W_]+")


def fold(name: str) -> str:
    """The form in which two spellings of one name are equal."""
    return " ".join(name.casefold().replace("ё", "е").split())


def words(text: str) -> list[str]:
    """The folded words of a text, digits among them; punctuation only parts them."""
    return _GAPS.sub(" ", fold(_UNSPOKEN.sub("", normalize("NFKC", text)))).split()


def searchable(name: str) -> str:
    """The words between spaces: a trigram that begins with a space begins a word."""
    return f" {' '.join(words(name))} "[:LONGEST]


def told(text: str | None) -> str:
    """As `searchable`, of words that may be many, or none."""
    return f" {' '.join(words(text or ''))} "


def search_column(name: str) -> MappedColumn[str]:
    """The searchable form of the column `name`, filled by every insert, also by one that knows no classes."""

    def of(context: Any) -> str:
        return searchable(context.get_current_parameters()[name])

    return mapped_column(default=of, server_default="")


def told_column(name: str) -> MappedColumn[str]:
    """The same of a long text, which may be missing."""

    def of(context: Any) -> str:
        return told(context.get_current_parameters().get(name))

    return mapped_column(Text, default=of, server_default="")


def made_by_hand(name: str | None, kind: str) -> bool:
    """Whether it is an index of the search: its own tables on SQLite, on PostgreSQL an index of trigrams."""
    return (
        kind in ("table", "index")
        and re.match(r"(ix_)?(deals|contacts|activities|companies)_search", name or "") is not None
    )
