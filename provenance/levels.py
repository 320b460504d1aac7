"""How bad a finding is, and how sure the checker is of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

SeverityName: TypeAlias = Literal["info", "warning", "error"]
ConfidenceName: TypeAlias = Literal["low", "medium", "high"]


class Severity(StrEnum):
    """How bad the fault is. Ordered by `rank`: info, warning, error."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    __hash__ = str.__hash__  # that of Enum is written in Python

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return _SEVERITY_RANK[self]


class Confidence(StrEnum):
    """How sure the checker is that the finding is right. Ordered by `rank`: low, medium, high."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    __hash__ = str.__hash__

    @property
    def rank(self) -> int:
        """0 for low, 1 for medium, 2 for high."""
        return _CONFIDENCE_RANK[self]


_SEVERITY_RANK = {level: rank for rank, level in enumerate(Severity)}
_CONFIDENCE_RANK = {level: rank for rank, level in enumerate(Confidence)}
