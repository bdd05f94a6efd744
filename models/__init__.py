from models.activity import Activity, ActivityKind, Direction
from models.attachment import Attachment, AttachmentKind, FileState
from models.base import Base
from models.company import Company
from models.contact import Contact, ContactPoint, Outcome, PointKind
from models.deal import Deal, DealParticipant, StageChange, Tag, deal_tags
from models.dialog import Dialog
from models.event import Event
from models.pipeline import Pipeline, Reason, ReasonKind, Source, Stage, StageKind
from models.post import InboxState, InboxUpdate, Notification, SendState
from models.pulse import Baton, Outage, Pulse
from models.schedule import DayOff, Holiday, Schedule, ScheduleKind
from models.segment import Segment
from models.task import Reminder, ReminderState, ReminderStep, Task, TaskKind, TaskStatus
from models.transfer import Transfer
from models.user import Invite, Role, Stranger, Team, User
from models.workspace import Workspace

__all__ = [
    "Activity",
    "ActivityKind",
    "Attachment",
    "AttachmentKind",
    "Base",
    "Baton",
    "Company",
    "Contact",
    "ContactPoint",
    "DayOff",
    "Deal",
    "DealParticipant",
    "Dialog",
    "Direction",
    "Event",
    "FileState",
    "Holiday",
    "InboxState",
    "InboxUpdate",
    "Invite",
    "Notification",
    "Outage",
    "Outcome",
    "Pipeline",
    "PointKind",
    "Pulse",
    "Reason",
    "ReasonKind",
    "Reminder",
    "ReminderState",
    "ReminderStep",
    "Role",
    "Schedule",
    "ScheduleKind",
    "Segment",
    "SendState",
    "Source",
    "Stage",
    "StageChange",
    "StageKind",
    "Stranger",
    "Tag",
    "Task",
    "TaskKind",
    "TaskStatus",
    "Team",
    "Transfer",
    "User",
    "Workspace",
    "deal_tags",
]
