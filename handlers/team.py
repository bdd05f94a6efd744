"""The team and its invitations."""

import secrets

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.forms import Ask, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import team as view
from bot.words import Alone
from handlers import answers
from services import access, team
from services.act import Act
from services.dialogs import Talk

router = Router(name="team")


@router.message(Command("team"))
@router.message(Alone("команда", "team"))
@router.callback_query(to.Team.filter())
async def show_team(_: Message | CallbackQuery, act: Act, t: T) -> Screen:
    return view.people(await team.colleagues(act), await team.teams(act), act, t)


@router.callback_query(to.InviteAs.filter())
async def invite(_: CallbackQuery, callback_data: to.InviteAs, act: Act, t: T, bot_name: str) -> Answer:
    token = secrets.token_urlsafe(16)
    team_id = callback_data.team_id or None
    made = await team.invite(act, role=callback_data.role, team_id=team_id, token=token)
    of = next((found for found in await team.teams(act) if found.id == team_id), None)
    return view.invitation(made, of, f"https://t.me/{bot_name}?start={token}", act.local_now, t)


new_team = Form("newteam", Ask("name", answers.line))


@router.callback_query(to.NewTeam.filter())
async def ask_team_name(_: CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    access.owner_only(act)
    return await new_team.start(act, t, talk)


@new_team.done
async def add_team(act: Act, t: T, _: Talk, *, name: str) -> Answer:
    await team.add_team(act, name)
    return view.people(await team.colleagues(act), await team.teams(act), act, t)
