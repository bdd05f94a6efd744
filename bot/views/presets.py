"""The presets that a company starts from, in its language."""

from bot.i18n import T
from models import ReasonKind, StageKind
from services.presets import Preset

PRESETS = ("auto", "b2b", "short")


def preset(name: str, t: T) -> Preset:
    return Preset(
        name=t.plain(f"preset-{name}"),
        stages={kind: t.plain(f"preset-{name}-{kind}").split("\n") for kind in StageKind},
        reasons={kind: t.plain(f"preset-{name}-{kind}-reasons").split("\n") for kind in ReasonKind},
        sources=t.plain("preset-sources").split("\n"),
    )
