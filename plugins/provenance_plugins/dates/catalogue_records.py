"""Records of the things that a museum or an archive keeps, which are as old as the thing and are written anew when somebody looks at it."""

from __future__ import annotations

from provenance.api import Document
from provenance_plugins.dates.lasting import leans
from provenance_plugins.dates.tables import stands_in

_LONGEST = 6000
"""Characters of the longest record: a catalogue of many is a publication."""


def is_catalogue_record(document: Document) -> bool:
    """Whether a short text has the number under which a thing is kept, and says how large it is, of what it is made, or who gave it."""
    if len(document.text) > _LONGEST:
        return False
    return (
        stands_in(document, "catalogue_record", "number")
        and stands_in(document, "catalogue_record", "told")
        and not leans(document)
    )
