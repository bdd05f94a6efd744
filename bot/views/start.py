"""The first words, the main menu, the commands of each role."""

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Menu, Screen
from bot.views import format
from models import Pipeline, Role, StageKind, User
from services import access, agenda
from services.act import Act
from services.clients.sets import ClientSet
from services.deals import Which
from services.reports.scope import Report

COMMANDS = (
    *("new", "deals", "find", "clients", "client", "companies", "segments", "call", "today", "tasks", "task", "plan"),
    *(
        "funnel",
        "rating",
        "calls",
        "taskreport",
        "lost",
        "won",
        "schedule",
        "undo",
        "team",
        "status",
        "settings",
        "help",
    ),
)

ON_HOME = (Report.FUNNEL, Report.RATING, Report.CALLS)
"""Those with a button in the main menu."""


def home(act: Act, open_deals: int, t: T) -> Screen:
    user = act.user
    text = Html.join_lines(
        [
            t("home-title", company=act.workspace.name or "Voronka"),
            t("home-greeting", name=user.name, role=t.plain(f"role-{user.role}")),
            Html(""),
            t(f"home-{user.role}", open=t.plain("count-deals", count=open_deals)),
        ]
    )
    new = [Button(t.plain("home-new"), to.NewDeal())] if access.may_change(user) else []
    today = Button(t.plain("home-today"), to.Tasks(which=agenda.Which.DAY, person=0, page=0))
    deals = Button(t.plain("home-deals"), _OPEN)
    clients = Button(t.plain("home-clients"), to.Clients(which=ClientSet.ACTIVE, page=0))
    reports = [Button(t.plain(f"home-{report.name.lower()}"), to.Figures(of=report)) for report in ON_HOME]
    team = [Button(t.plain("home-team"), to.Team())] if access.may_invite(user) else []
    settings = Button(t.plain("home-settings"), to.Settings())
    return Screen(text, [[today, deals], [*new, clients], reports, [*team, settings]])


def menu(user: User, t: T) -> Menu:
    """What stands behind the «/» button: nothing that this person may not do."""
    left_out = set()
    if not access.may_change(user):
        left_out |= {"new", "client", "call", "task", "plan", "undo"}
    if not access.may_invite(user):
        left_out |= {"team"}
    if user.role is not Role.OWNER:
        left_out |= {"status"}
    return Menu([(name, t.plain(f"command-{name}")) for name in COMMANDS if name not in left_out])


def help(act: Act, t: T) -> Screen:
    return Screen(t("help-text", team="yes" if access.may_invite(act.user) else "no"), [[home_button(t)]])


def no_such_command(command: str, t: T) -> Screen:
    learn = Button(t.plain("not-understood-help"), to.Help())
    return Screen(t("unknown-command", text=format.clip(command, 40)), [[learn, home_button(t)]])


def home_button(t: T) -> Button:
    return Button(t.plain("home"), to.Home())


def ready(pipeline: Pipeline, t: T) -> Screen:
    """The end of the first questions."""
    way = [stage.name for stage in pipeline.stages if stage.kind in (StageKind.OPEN, StageKind.WON)]
    rows = [[Button(t.plain("setup-invite"), to.Team())], [Button(t.plain("home-deals"), _OPEN)]]
    return Screen(t("setup-done", pipeline=pipeline.name, stages=" → ".join(way)), rows)


_OPEN = to.Deals(which=Which.OPEN, page=0)


def joined(act: Act, t: T) -> Screen:
    """Somebody has just come in by his invitation."""
    user = act.user
    team = user.team.name if user.team else "none"
    words = t("joined-welcome", name=user.name, role=t.plain(f"role-{user.role}"), team=team)
    hint = t("joined-hint") if user.role in (Role.REP, Role.MANAGER) else Html("")
    return Screen(Html.join_lines([words, hint]), [[Button(t.plain("home-deals"), _OPEN)]])
