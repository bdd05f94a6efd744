"""A day that was found in a line, and the words that stand before one."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Day:
    day: date
    doubtful: bool = False


TO = (
    r"(?<!\w)(?:(?:в|во|на|к|ко|до|с|со|після|после|у|о|від|з|по|by|on|until|till|before|from|for|at|the|не позднее|"
    r"не раньше|уже|прямо|this|around|about|ближе к|где-то|примерно) ){0,3}"
)
NEXT = r"следующ\w+|след\.?|будущ\w+|наступн\w+|next|той|тій"
THIS = r"эт\w+|ближайш\w+|найближч\w+|цього|цьому|цей|цю|ця|this|coming|текущ\w+"
