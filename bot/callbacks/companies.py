"""Buttons about firms."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number


class Companies(CallbackData, prefix="cos"):
    page: Number


class OpenCompany(CallbackData, prefix="co"):
    company_id: Number


class CompanyDeals(CallbackData, prefix="codeals"):
    company_id: Number
    page: Number


class CompanyHistory(CallbackData, prefix="cohist"):
    company_id: Number
    page: Number


class CompanyPeople(CallbackData, prefix="copeople"):
    company_id: Number
    page: Number


class NewDealAt(CallbackData, prefix="codeal"):
    """A new deal with somebody of the firm."""

    company_id: Number


class AddPerson(CallbackData, prefix="coperson"):
    """Ask who else works there."""

    company_id: Number


class ChangeCompany(CallbackData, prefix="coedit"):
    company_id: Number


class RenameCompany(CallbackData, prefix="coname"):
    company_id: Number


class CompanySize(CallbackData, prefix="cosize"):
    company_id: Number


class CompanyPoints(CallbackData, prefix="copoints"):
    """Ask for the firm's own phones and addresses."""

    company_id: Number


class FindSameCompany(CallbackData, prefix="cosame"):
    """Ask which firm may be this very one."""

    company_id: Number


class MergeCompany(CallbackData, prefix="comerge"):
    """The other turns out to be this firm."""

    company_id: Number
    other_id: Number


class JoinCompany(CallbackData, prefix="cojoin"):
    """The client belongs to this firm."""

    contact_id: Number
    company_id: Number


class JoinNewCompany(CallbackData, prefix="conew"):
    """The client belongs to a new firm; its name is in the message that the question quotes."""

    contact_id: Number
