"""Notices of a body to its members and to firms, in several languages: its title calls it one, and it tells readers what to do."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.api import Document
from provenance_plugins.attribution.tables import forms, holds

_LONGEST = 6000
"""Characters of a notice."""
_OPENED = 8
"""Words of a title of which the first ones say that it is one."""


def is_official_notice(document: Document) -> bool:
    """Whether a text is such a notice: "Invitation to …", "Notice of …", with "please register", "you are invited"."""
    title = metadata(document).title
    if title is None or len(document.text) > _LONGEST:
        return False
    begins = " ".join(title.value.lower().split()[:_OPENED])
    if not (begins.startswith(tuple(forms("official_notices", "title"))) or holds(begins, "official_notices", "about")):
        return False
    return holds(document.text.lower(), "official_notices", "asks")
