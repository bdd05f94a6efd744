"""Buttons about people: the team and one's own settings."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number
from models import Role


class Team(CallbackData, prefix="team"): ...


class OpenMember(CallbackData, prefix="member"):
    """The page of one person of the company."""

    person: Number


class GiveAll(CallbackData, prefix="giveall"):
    """Choose who gets all the open deals of that person."""

    person: Number


class GiveAllTo(CallbackData, prefix="giveallto"):
    """Ask whether."""

    person: Number
    taker: Number


class GiveAllNow(CallbackData, prefix="giveallnow"):
    person: Number
    taker: Number


class InviteAs(CallbackData, prefix="invite"):
    role: Role
    team_id: Number = 0
    """0 is without a team."""


class NewTeam(CallbackData, prefix="newteam"): ...


class Settings(CallbackData, prefix="settings"): ...


class Languages(CallbackData, prefix="langs"): ...


class SetLanguage(CallbackData, prefix="lang"):
    language: str


class SetPictures(CallbackData, prefix="pics"):
    """Dark ones, or light ones."""

    dark: bool


class EditZone(CallbackData, prefix="zone"): ...


class EditGoal(CallbackData, prefix="goal"):
    """How many calls a day are wanted of each."""
