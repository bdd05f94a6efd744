"""Firms: the list, the card, people, deals, history, and a new deal with one."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.screen import Screen
from bot.views import client_changes
from bot.views import companies as view
from bot.words import Alone
from handlers.clients import ask_new_deal_for
from services import access, timeline
from services.act import Act
from services.companies import cards, history, lists, sight
from services.dialogs import Talk

router = Router(name="companies")

READS = {"reads": True}


@router.message(Command("companies"), flags=READS)
@router.message(Alone("фирмы", "компании", "фірми", "компанії", "companies"), flags=READS)
async def my_companies(_: Message, act: Act, t: T) -> Screen:
    return view.listing(await lists.page(act), t)


@router.callback_query(to.Companies.filter(), flags=READS)
async def list_companies(_: CallbackQuery, callback_data: to.Companies, act: Act, t: T) -> Screen:
    return view.listing(await lists.page(act, callback_data.page), t)


@router.callback_query(to.OpenCompany.filter(), flags=READS)
async def open_company(_: CallbackQuery, callback_data: to.OpenCompany, act: Act, t: T) -> Screen:
    return view.card(await cards.card(act, await sight.one(act, callback_data.company_id)), act, t)


@router.callback_query(to.CompanyPeople.filter(), flags=READS)
async def people_of(_: CallbackQuery, callback_data: to.CompanyPeople, act: Act, t: T) -> Screen:
    company = await sight.one(act, callback_data.company_id)
    return view.people(company, await cards.people(act, company, callback_data.page), t)


@router.callback_query(to.CompanyDeals.filter(), flags=READS)
async def deals_of(_: CallbackQuery, callback_data: to.CompanyDeals, act: Act, t: T) -> Screen:
    company = await sight.one(act, callback_data.company_id)
    return view.deals_of(company, await cards.deals_of(act, company, callback_data.page), act, t)


@router.callback_query(to.CompanyHistory.filter(), flags=READS)
async def history_of(_: CallbackQuery, callback_data: to.CompanyHistory, act: Act, t: T) -> Screen:
    company = await sight.one(act, callback_data.company_id)
    found = await history.page(act, company, callback_data.page)
    return client_changes.history_of_company(company, found, await timeline.names(act, found.events), act, t)


@router.callback_query(to.NewDealAt.filter())
async def new_deal(_: CallbackQuery, callback_data: to.NewDealAt, act: Act, t: T, talk: Talk) -> Screen:
    """With the only one there is, else with whom?"""
    company = await sight.to_change(act, callback_data.company_id)
    people = await cards.people(act, company, 0)
    access.may_change_or_refuse(act.user)
    if people.total == 1:
        return await ask_new_deal_for(people.contacts[0], act, t, talk)
    return view.with_whom(company, people, t)
