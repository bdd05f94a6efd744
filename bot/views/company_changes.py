"""What has changed of a firm."""

from babel.numbers import format_decimal

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen
from models import Company, Event


def name(company: Company, t: T) -> Html:
    return t("client-firm", name=company.name)


def changed(company: Company, event: Event, t: T) -> Screen:
    """The difference card: what changed, old → new, and the way back."""
    found = lines(event, t) or [t("changed-nothing")]
    undo = Button(t.plain("undo"), to.Undo(event_id=event.id))
    return Screen(Html.join_lines([name(company, t), *found]), [[opened(company, t), undo]])


def undone(company: Company, event: Event, t: T) -> Screen:
    return Screen(Html.join_lines([name(company, t), t("undone"), *lines(event, t)]), [[opened(company, t)]])


def opened(company: Company, t: T) -> Button:
    return Button(t.plain("open"), to.OpenCompany(company_id=company.id))


def lines(event: Event, t: T) -> list[Html]:
    """One line for each thing of a firm that changed."""
    found = [t("merged-with", name=event.after["merged_name"])] if "merged_name" in event.after else []
    for key, what in (("name", t.plain("company-changed-name")), ("size", t.plain("company-changed-size"))):
        before, after = (_value(values.get(key), t) for values in (event.before, event.after))
        if before and after:
            found.append(t("changed-arrow", what=what, before=before, after=after))
        elif after:
            found.append(t("changed-set", what=what, after=after))
        elif before:
            found.append(t("changed-gone", what=what, before=before))
    return found


def _value(value: str | int | None, t: T) -> str:
    return format_decimal(value, locale=t.language) if isinstance(value, int) else value or ""
