from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models import ReasonKind, StageKind


@dataclass(frozen=True, slots=True)
class Preset:
    """What a new company starts from: names in its language, all of which the owner may change later."""

    name: str
    stages: Mapping[StageKind, Sequence[str]]
    reasons: Mapping[ReasonKind, Sequence[str]]
    sources: Sequence[str]
