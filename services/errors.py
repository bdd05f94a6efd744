"""What the business refuses. Each refusal names a text; its parameters fill the text in."""

from typing import Any


class Refused(Exception):
    """Something the person should be told, in words and without alarm."""

    key: str

    def __init_subclass__(cls, *, key: str) -> None:
        cls.key = key

    def __init__(self, **params: Any) -> None:
        super().__init__(self.key, params)
        self.params = params


class NotFound(Refused, key="error-not-found"):
    """Unknown and forbidden get this same answer."""


class NotOpenYet(NotFound, key="error-not-open-yet"):
    """The owner's first questions wait for their answers: there is no pipeline."""


class OnlyLooking(Refused, key="error-only-looking"):
    """A controller sees everything and changes nothing."""


class NotAllowed(Refused, key="error-not-allowed"): ...


class NotToGive(Refused, key="error-not-to-give"):
    """A task can be given only to somebody active whose figures this person sees."""


class ChangedMeanwhile(Refused, key="error-changed-meanwhile"):
    """Somebody else was quicker: two transactions met, and this one gives way."""


class MovedMeanwhile(Refused, key="error-moved-meanwhile"):
    """The deal no longer stands where the person saw it; `stage`, `name` and `deal_id` say where and by whom."""


class AlreadyThere(Refused, key="error-already-there"): ...


class AlreadyMade(Refused, key="error-already-made"):
    """The deal `deal_id` was made of this message before."""


class AlreadyKept(Refused, key="error-already-kept"):
    """What was sent lies in the deal `deal_id` already."""


class AlreadyMet(Refused, key="error-already-met"):
    """What was sent has become the client `contact_id` already."""


class AlreadyAnswered(Refused, key="error-already-answered"):
    """Somebody, `name`, has answered who asked for a client; `given` says how: yes or no."""


class EmptyFile(Refused, key="error-empty-file"): ...


class NothingChanged(Refused, key="error-nothing-changed"): ...


class StageGone(Refused, key="error-stage-gone"): ...


class UndoTooLate(Refused, key="error-undo-too-late"): ...


class UndoTwice(Refused, key="error-undo-twice"): ...


class UndoChangedSince(Refused, key="error-undo-changed-since"): ...


class CorrectedSince(Refused, key="error-corrected-since"):
    """An edited message is not done again: `name` has changed deal `deal_id` since."""


class CorrectedTooLate(Refused, key="error-corrected-too-late"): ...


class CorrectedUnread(Refused, key="error-corrected-unread"):
    """What an edited message says now does nothing by itself; what it had made stays."""


class ReasonNeeded(Refused, key="error-reason-needed"): ...


class Unreadable(Refused, key="error-unreadable"): ...


class UnreadableAmount(Refused, key="error-unreadable-amount"): ...


class UnreadableDate(Refused, key="error-unreadable-date"): ...


class UnreadablePhone(Refused, key="error-unreadable-phone"): ...


class UnreadablePoint(Refused, key="error-unreadable-point"): ...


class UnreadableBirthday(Refused, key="error-unreadable-birthday"): ...


class PointTaken(Refused, key="error-point-taken"):
    """The phone or address is that of another client: `name` and `contact_id` say whose."""


class CompanyTaken(Refused, key="error-company-taken"):
    """Another firm is called so: `name` and `company_id` say which."""


class NobodyFits(Refused, key="error-nobody-fits"):
    """A selection of clients in which there is none."""


class UnreadableSize(Refused, key="error-unreadable-size"):
    """How many people work at a firm."""


class UnreadablePeriod(Refused, key="error-unreadable-period"): ...


class UnreadableZone(Refused, key="error-unreadable-zone"): ...


class UnreadableHours(Refused, key="error-unreadable-hours"): ...


class UnreadableDays(Refused, key="error-unreadable-days"): ...


class UnreadableMinutes(Refused, key="error-unreadable-minutes"): ...


class UnreadableMonths(Refused, key="error-unreadable-months"): ...


class UnreadableHoliday(Refused, key="error-unreadable-holiday"): ...


class PastMoment(Refused, key="error-past-moment"):
    """What is planned must lie ahead."""


class DayPast(Refused, key="error-day-past"):
    """Or further ahead than anybody plans."""


class AlreadyClosed(Refused, key="error-already-closed"):
    """The task named `task` is closed already: `status` says how, `task_id` which one it is."""


class UnreadableCount(Refused, key="error-unreadable-count"): ...


class TooLong(Refused, key="error-too-long"): ...


class Empty(Refused, key="error-empty"): ...


class TooMany(Refused, key="error-too-many"): ...


class InviteInvalid(Refused, key="error-invite-invalid"): ...


class NobodyElse(Refused, key="error-nobody-else"): ...
