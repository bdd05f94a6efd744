"""The owner's first questions. Each has a default, and `/skip` takes them all."""

from collections.abc import Sequence

from bot.forms import Ask, Choice, Form
from bot.i18n import T
from bot.screen import Answer
from bot.views import start as view
from bot.views.presets import PRESETS, preset
from handlers import answers
from handlers.settings import ZONES
from services import pipelines, workspace
from services.act import Act
from services.dialogs import Talk
from services.errors import Unreadable
from services.presets import Preset

CURRENCIES = ("RUB", "UAH", "KZT", "BYN", "USD", "EUR", "GBP")


def _preset(text: str, _: Act) -> str:
    if text not in PRESETS:
        raise Unreadable(text=text[:40])
    return text


def _currency(text: str, _: Act) -> str:
    code = text.strip().upper()
    if code not in CURRENCIES:
        raise Unreadable(text=text[:40])
    return code


async def _names(_: Act, t: T) -> Sequence[Choice]:
    default = t.plain("setup-default-name")
    return [(default, default)]


async def _presets(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain(f"preset-button-{name}"), name) for name in PRESETS]


async def _currencies(act: Act, t: T) -> Sequence[Choice]:
    """The company's likely one first."""
    ordered = sorted(CURRENCIES, key=lambda code: code != act.workspace.currency)
    return [(t.plain(f"currency-{code.lower()}"), code) for code in ordered]


async def _zones(act: Act, t: T) -> Sequence[Choice]:
    ordered = sorted(ZONES.items(), key=lambda pair: pair[1] != act.workspace.timezone)
    return [(t.plain(f"zone-{city}"), zone) for city, zone in ordered]


setup = Form(
    "setup",
    Ask("name", answers.line, optional=True, choices=_names, columns=1),
    Ask("preset", _preset, optional=True, choices=_presets, columns=1),
    Ask("currency", _currency, optional=True, choices=_currencies),
    Ask("timezone", answers.zone, optional=True, choices=_zones),
    cancel=False,
)


@setup.done
async def open_up(
    act: Act, t: T, _: Talk, *, name: str | None, preset: str | None, currency: str | None, timezone: str | None
) -> Answer:
    """What was skipped takes its default, the first button."""
    company = act.workspace
    await workspace.open_up(
        act,
        name=name or (await _names(act, t))[0][1],
        currency=currency or company.currency,
        timezone=timezone or company.timezone,
    )
    return view.ready(await pipelines.install(act, _chosen(preset, t)), t)


def _chosen(name: str | None, t: T) -> Preset:
    return preset(name or PRESETS[0], t)
