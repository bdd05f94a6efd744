"""Texts in the reader's language. `t("deal-card", title=…)` is finished HTML: what people typed is escaped."""

import re
from collections.abc import Iterable
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any, Self

from babel import Locale
from fluent_compiler.bundle import FluentBundle
from fluent_compiler.resource import FtlResource

LOCALES = Path(__file__).with_name("locales")
_KEY = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)


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
        self._compiled: dict[Path, FluentBundle] = {}

    @cached_property
    def _files(self) -> dict[str, Path]:
        """The file that each text stands in."""
        return {
            key: file for file in sorted(self._folder.glob("*.ftl")) for key in _KEY.findall(file.read_text("utf-8"))
        }

    def _bundle(self, file: Path) -> FluentBundle:
        """A file is compiled when one of its texts is first needed: all together take a quarter of a second."""
        if file not in self._compiled:
            bundle = FluentBundle(self.language, [FtlResource.from_file(str(file))], use_isolating=False)
            if problems := bundle.check_messages():
                raise LookupError(f"{self.language}: {problems}")
            self._compiled[file] = bundle
        return self._compiled[file]

    def __call__(self, key: str, /, **params: Any) -> Html:
        safe = {name: escape(v, quote=False) if _raw(v) else v for name, v in params.items()}
        return Html(self.plain(key, **safe))

    def plain(self, key: str, /, **params: Any) -> str:
        """Without escaping: for buttons, alerts and pictures, which are not HTML."""
        if key not in self._files:
            raise LookupError(f"{self.language}: no {key}")
        text, errors = self._bundle(self._files[key]).format(key, params)
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
