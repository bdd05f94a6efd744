"""Buttons about what was sent: where it belongs, and finding it again."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number


class Put(CallbackData, prefix="put"):
    """Into this deal what the person himself has sent."""

    attachment_id: Number
    deal_id: Number


class PutElsewhere(CallbackData, prefix="putelse"):
    """None of the likely deals: all the open ones, page by page."""

    attachment_id: Number
    page: Number


class PutNew(CallbackData, prefix="putnew"):
    attachment_id: Number


class PutClient(CallbackData, prefix="putclient"):
    """Only the client, without a deal."""

    attachment_id: Number


class PutNowhere(CallbackData, prefix="putno"):
    attachment_id: Number


class Files(CallbackData, prefix="files"):
    deal_id: Number
    page: Number


class SendFile(CallbackData, prefix="file"):
    attachment_id: Number
