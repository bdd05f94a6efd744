"""One's own settings."""

from bot import callbacks as to
from bot.i18n import T, Translations
from bot.screen import Button, Screen
from bot.views import format
from services.act import Act


def settings(act: Act, t: T) -> Screen:
    text = t(
        "settings-title",
        language=t.plain(f"language-{act.user.language}"),
        zone=format.zone(t.language, act.zone.key),
        time=f"{act.local_now:%H:%M}",
    )
    rows = [
        [Button(t.plain("settings-language"), to.Languages()), Button(t.plain("settings-zone"), to.EditZone())],
        [Button(t.plain("home"), to.Home())],
    ]
    return Screen(text, rows)


def languages(texts: Translations, t: T) -> Screen:
    """Each language by its own name."""
    rows = [[Button(own.plain(f"language-{code}"), to.SetLanguage(language=code))] for code, own in texts.items()]
    return Screen(t("language-ask"), [*rows, [Button(t.plain("back"), to.Settings())]])
