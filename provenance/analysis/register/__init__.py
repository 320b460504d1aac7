"""The register of a text: whether it reports, instructs, or tells of its writer's own work.

Each reading is imported when it is asked for: most texts need one or two of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from provenance.analysis.register.fiction import is_fiction, is_told_as_tale
    from provenance.analysis.register.gathered import is_collection
    from provenance.analysis.register.reading import (
        Register,
        directs_throughout,
        is_addressed,
        is_instructing,
        is_personal,
        is_recording,
        is_told,
        is_told_before,
        may_report,
        may_tell,
        register,
        share_of_past,
        tells_nothing,
    )
    from provenance.analysis.register.satire import is_satire
    from provenance.analysis.register.sermons import is_sermon
    from provenance.analysis.register.signs import Signs
    from provenance.analysis.register.speeches import is_delivered, is_speech
    from provenance.analysis.register.stories import is_story
    from provenance.analysis.register.verse import is_verse

__all__ = [
    "Register",
    "Signs",
    "directs_throughout",
    "is_addressed",
    "is_collection",
    "is_delivered",
    "is_fiction",
    "is_instructing",
    "is_personal",
    "is_recording",
    "is_satire",
    "is_sermon",
    "is_speech",
    "is_story",
    "is_told",
    "is_told_as_tale",
    "is_told_before",
    "is_verse",
    "may_report",
    "may_tell",
    "register",
    "share_of_past",
    "tells_nothing",
]

_LATE = {
    "fiction": ("is_fiction", "is_told_as_tale"),
    "gathered": ("is_collection",),
    "reading": (
        "Register",
        "directs_throughout",
        "is_addressed",
        "is_instructing",
        "is_personal",
        "is_recording",
        "is_told",
        "is_told_before",
        "may_report",
        "may_tell",
        "register",
        "share_of_past",
        "tells_nothing",
    ),
    "satire": ("is_satire",),
    "sermons": ("is_sermon",),
    "signs": ("Signs",),
    "speeches": ("is_delivered", "is_speech"),
    "stories": ("is_story",),
    "verse": ("is_verse",),
}
"""Modules, and what of them is offered here."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attribute may be anything
    """What is offered here and was not imported yet."""
    for module, names in _LATE.items():
        if name in names:
            found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
            return found
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
