"""The manager's digest: who is behind, and what may be lost."""

from bot import callbacks as to
from bot import whence
from bot.i18n import Html, T
from bot.screen import Button, Screen
from bot.views import deals, format
from models import Deal, Role
from services import access
from services.act import Act
from services.digests import Digest, Row

MOST = 10
"""People in one message."""


def digest(found: Digest, act: Act, t: T) -> Screen:
    if found.empty:
        return Screen(t("digest-empty"), [[Button(t.plain("home"), to.Home())]])
    lines = [t("digest-row", name=row.name, parts=_parts(row, found, act, t)) for row in found.rows[:MOST]]
    more = len(found.rows) - len(lines)
    rest = t("digest-more", count=more) if more else ""
    risks = [_risk(place, deal, act, t, late=late) for place, (deal, late) in enumerate(found.risks, 1)]
    heading = Html(f"\n<b>{t('digest-risks')}</b>") if risks else ""
    text = Html.join_lines([t("digest-title"), *lines, rest, heading, *risks])
    here = to.Digest(by_team=found.by_team)
    opens = [Button(f"#{deal.id}", whence.opens(deal.id, here)) for deal, _ in found.risks]
    return Screen(text, [opens, _other(found, act, t)])


def _parts(row: Row, found: Digest, act: Act, t: T) -> str:
    parts = [t.plain("digest-overdue", tasks=t.plain("count-to-do", count=row.overdue))] if row.overdue else []
    if row.stepless:
        money = format.sums(t, row.sums) if access.sees_money(act.user) else ""
        number = t.plain("count-deals", count=row.stepless)
        key = "digest-stepless-money" if money else "digest-stepless"
        parts.append(t.plain(key, deals=number, **({"money": money} if money else {})))
    if row.silent:
        silent = t.plain("digest-silent-of", silent=str(row.silent), people=str(row.people))
        parts.append(silent if found.by_team and row.people > 1 else t.plain("digest-silent"))
    return ", ".join(parts)


def _risk(place: int, deal: Deal, act: Act, t: T, *, late: bool) -> Html:
    why = t.plain("digest-late" if late else "digest-no-step")
    return t("digest-risk", number=str(place), heading=deals.heading(deal, act, t), name=deal.responsible.name, why=why)


def _other(found: Digest, act: Act, t: T) -> list[Button]:
    """An owner sees departments first, and the people behind them by a tap."""
    if act.user.role is not Role.OWNER:
        return []
    key = "digest-people" if found.by_team else "digest-teams"
    return [Button(t.plain(key), to.Digest(by_team=not found.by_team))]
