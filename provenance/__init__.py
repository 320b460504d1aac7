"""Provenance: says, at exact places, what a reader could not trust in a document.

`check(text)` and `audit(folder)` are here for programs, and `UsageError`, which they raise; plugin authors import `provenance.api`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from provenance.engine.program import audit, check
    from provenance.host.errors import UsageError

__all__ = ["UsageError", "audit", "check"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attribute may be anything
    """Import the engine only when it is called."""
    if name in __all__:
        from provenance.engine import program  # noqa: PLC0415

        return getattr(program, name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
