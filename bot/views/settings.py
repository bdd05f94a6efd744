"""One's own settings."""

from bot import callbacks as to
from bot.i18n import Html, T, Translations
from bot.screen import Button, Screen
from bot.views import format
from models import Role
from services.act import Act


def settings(act: Act, t: T) -> Screen:
    text = t(
        "settings-title",
        language=t.plain(f"language-{act.user.language}"),
        zone=format.zone(t.language, act.zone.key),
        time=f"{act.local_now:%H:%M}",
    )
    goal = [Button(t.plain("settings-goal"), to.EditGoal())] if act.user.role is Role.OWNER else []
    if goal:
        calls = t("settings-calls", calls=str(act.workspace.calls_goal)) if act.workspace.calls_goal else ""
        text = Html.join_lines([text, calls])
    rows = [
        [Button(t.plain("settings-language"), to.Languages()), Button(t.plain("settings-zone"), to.EditZone())],
        goal,
        [Button(t.plain("home"), to.Home())],
    ]
    return Screen(text, rows)


def languages(texts: Translations, t: T) -> Screen:
    """Each language by its own name."""
    rows = [[Button(own.plain(f"language-{code}"), to.SetLanguage(language=code))] for code, own in texts.items()]
    return Screen(t("language-ask"), [*rows, [Button(t.plain("back"), to.Settings())]])
