"""Texts in the reader's language. `t("deal-card", title=…)` is finished HTML: what people typed is escaped."""

from collections.abc import Iterable
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any, Self

from babel import Locale
from fluent_compiler.bundle import FluentBundle
from fluent_compiler.resource import FtlResource

LOCALES = Path(__file__).with_name("locales")


class Html(str):
    """Text that is safe to send as HTML: it came from the translator, not from a person."""

    __slots__ = ()

    @classmethod
    def join_lines(cls, parts: Iterable[str]) -> Self:
        """One below the other; a part that is not HTML yet is escaped, an empty one is left out."""
        return cls("\n".join(part if isinstance(part, Html) else escape(part, quote=False) for part in parts if part))


class T:
    """The texts of one language. An unknown key or a missing variable is an error, in tests and in life."""

    def __init__(self, folder: Path) -> None:
        self.language = folder.name
        self._folder = folder

    @cached_property
    def _bundle(self) -> FluentBundle:
        """Compiled when it is first needed: a language takes a quarter of a second."""
        resources = [FtlResource.from_file(str(file)) for file in sorted(self._folder.glob("*.ftl"))]
        bundle = FluentBundle(self.language, resources, use_isolating=False)
        if problems := bundle.check_messages():
            raise LookupError(f"{self.language}: {problems}")
        return bundle

    def __call__(self, key: str, /, **params: Any) -> Html:
        safe = {name: escape(v, quote=False) if _raw(v) else v for name, v in params.items()}
        return Html(self.plain(key, **safe))

    def plain(self, key: str, /, **params: Any) -> str:
        """Without escaping: for buttons, alerts and pictures, which are not HTML."""
        text, errors = self._bundle.format(key, params)
        if errors:
            raise LookupError(f"{self.language}: {key}: {errors}")
        return str(text)

    @cached_property
    def locale(self) -> Locale:
        return Locale(self.language)


def _raw(value: Any) -> bool:
    return isinstance(value, str) and not isinstance(value, Html)


class Translations(dict[str, T]):
    @classmethod
    def load(cls, folder: Path = LOCALES) -> Self:
        return cls({path.name: T(path) for path in sorted(folder.iterdir()) if path.is_dir()})

    def of(self, language: str | None) -> T:
        """The texts of that language, or Russian ones; `uk-UA` is `uk`."""
        return self.get((language or "").partition("-")[0], self["ru"])
