"""Who is in the company, and the way in for others."""

import io
from collections.abc import Sequence
from datetime import datetime

import segno

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Answer, Button, Photo, Screen, grid
from bot.views import format
from models import Invite, Role, Team, User
from services import access
from services.act import Act

MOST_PEOPLE = 40
"""Whose pages are one tap away; the others are opened by name."""


def people(found: Sequence[User], teams: Sequence[Team], act: Act, t: T) -> Screen:
    home = [Button(t.plain("home"), to.Home())]
    if not access.sees_others(act.user):
        own = act.user.team.name if act.user.team else "none"
        return Screen(t("team-self", role=t.plain(f"role-{act.user.role}"), team=own), [home])
    text = [t("team-title", count=len(found)), *(person(user, t) for user in found)]
    if len(found) == 1:
        text.append(t("team-alone"))
    if access.may_invite(act.user):
        text.append(t("team-invite-whom"))
    pages = grid([Button(user.name, to.OpenMember(person=user.id)) for user in found[:MOST_PEOPLE]], 2)
    return Screen(Html.join_lines(text), [*pages, *grid(_invitations(teams, act, t), 1), home])


def person(user: User, t: T) -> Html:
    """Who he is in the company."""
    role = t.plain(f"role-{user.role}")
    named = {"name": user.name, "role": role}
    line = t("team-person-team", team=user.team.name, **named) if user.team else t("team-person", **named)
    return t("team-person-blocked", line=line) if user.blocked_at else line


def _invitations(teams: Sequence[Team], act: Act, t: T) -> list[Button]:
    found = []
    for role in access.may_invite(act.user):
        name = t.plain(f"role-short-{role}")
        if role is Role.CONTROLLER or not teams:
            found.append(Button(t.plain("team-invite", role=name), to.InviteAs(role=role)))
        for team in teams if role is not Role.CONTROLLER else ():
            label = t.plain("team-invite-team", role=name, team=team.name)
            found.append(Button(label, to.InviteAs(role=role, team_id=team.id)))
    if act.user.role is Role.OWNER:
        found.append(Button(t.plain("team-new-team"), to.NewTeam()))
    return found


def invitation(made: Invite, team: Team | None, link: str, now: datetime, t: T) -> Answer:
    """The link in words, and as a code for the phone of whoever stands beside."""
    until = format.moment(t, made.expires_at, now)
    role = t.plain(f"role-{made.role}")
    words = t("invite-ready", role=role, team=team.name if team else "none", link=link, until=until)
    code = io.BytesIO()
    segno.make(link).save(code, kind="png", scale=8, border=3)
    return [Screen(words, fresh=True), Photo(code.getvalue(), t("invite-qr"))]
