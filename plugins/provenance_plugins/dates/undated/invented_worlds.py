"""Pages of a world that somebody invented for tales or a game: nobody asks when its cities were described."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.tables import forms

_PARTED = lazy_pattern(r"/|__")
"""Between the folders of a path, also where a copy has run them together in the name of a file."""
_KIND = lazy_pattern(
    r"(?im)^(?:layout|type|kind|category|categories|collection|genre)\s?[:=][ \t]*(?P<said>[^\n]{1,200}|(?:\n[ \t]*-[ \t][^\n]{1,60}){1,12})"
)
"""What the front matter says that a page is."""
_LIST = lazy_pattern(r"[\[\],\"'\n;]|(?:^|\s)-\s")
_OPENING = 500
"""Characters in which a text says that it was written ahead of what it tells."""
_LINKS = 3
"""Links between the pages of a wiki that a page of such a world has at least."""
_LINK = lazy_pattern(r"\[\[[^\[\]\n]{2,80}\]\]", signs=("[[",))


def is_invented(document: Document) -> bool:
    """Whether the path or front matter of a text says that it is a page of an invented world, that it is one of a world or of stories while it links others as wikis do, or whether its head says that what it tells has not happened."""
    opening = document.text[:_OPENING].lower()
    if any(phrase in opening for phrase in forms("invented_world", "ahead")):
        return True
    said = {*_folders(document), *_kinds(document)}
    if not said.isdisjoint(forms("invented_world", "folder") | forms("invented_world", "kind")):
        return True
    return (
        not said.isdisjoint(forms("invented_world", "place"))
        and len({found[0] for found in _LINK.finditer(document.source)}) >= _LINKS
    )


def _folders(document: Document) -> list[str]:
    if document.row is not None:
        return []
    return [
        part.lower().strip("_").partition("-by-")[0] for part in _PARTED.split(document.path.replace("\\", "/"))[:-1]
    ]


def _kinds(document: Document) -> list[str]:
    if not document.has_front_matter:
        return []
    end = front_matter_end(document.source)
    return [
        one.strip().lower()
        for found in _KIND.finditer(document.source, 0, end)
        for one in _LIST.split(found["said"])
        if one.strip()
    ]
