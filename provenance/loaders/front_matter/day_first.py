"""Days in the front matter of Grav, which reads them as PHP does: with hyphens the day stands first (https://learn.getgrav.org/content/headers#date, https://www.php.net/manual/datetime.formats.php)."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from provenance.documents import Declared
from provenance.patterns import lazy_pattern

_PAGE = lazy_pattern(r"(?:^|/)user/pages/|(?:^|/)\d\d\.[\w-]+/(?:[\w.-]+/){0,6}[\w-]+\.md$")
"""Where Grav keeps a page: in folders with a number before their names."""
_OF_OTHERS = lazy_pattern(r"(?:^|/)(?:content|docs)/")
"""Folders in which other systems number theirs: Nuxt has "content/01.guide"."""
_HYPHENS = lazy_pattern(r"\d\d?-\d\d?-\d{4}\b")
_DAYS = frozenset({"date", "modified"})


def of_grav(path: str, declared: Iterable[Declared]) -> tuple[Declared, ...]:
    """What a file states, its days in figures with the day first where it is a page of Grav."""
    place = path.replace("\\", "/")
    if _PAGE.search(place) is None or ("user/pages/" not in place and _OF_OTHERS.search(place) is not None):
        return tuple(declared)
    return tuple(
        msgspec.structs.replace(one, order="DMY") if one.field in _DAYS and _HYPHENS.match(one.value) else one
        for one in declared
    )
