"""What a page says of itself in its markup. Each module here reads one way of saying it; all candidates are kept, none is preferred.

A reader is a function `Page -> Iterator[Declared]`; a new one is added to `READERS`, in whose order the candidates come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from provenance.documents import Declared
from provenance.loaders.cells import without_surrogates
from provenance.loaders.html.declared.head import head
from provenance.loaders.html.declared.json_ld import json_ld
from provenance.loaders.html.declared.microdata import microdata
from provenance.loaders.html.declared.saving import of_office, saving
from provenance.loaders.html.declared.scripts import scripts
from provenance.loaders.html.declared.visible import visible
from provenance.loaders.html.reading import Page

_HALVES = ("\\ud", "\\uD")
"""How the escape of half a surrogate pair begins."""
READERS: tuple[Callable[[Page], Iterator[Declared]], ...] = (
    head,
    json_ld,
    microdata,
    scripts,
    visible,
    saving,
    of_office,
)


def declarations(page: Page) -> tuple[Declared, ...]:
    """All candidates, without those that say the same at the same place."""
    found = dict.fromkeys(candidate for reader in READERS for candidate in reader(page))
    if any(half in page.tree.source for half in _HALVES):
        return tuple(_sound(candidate) for candidate in found)
    return tuple(found)


def _sound(candidate: Declared) -> Declared:
    """A candidate without halves of surrogate pairs, which JSON in a script may have as an escape, and no report can hold."""
    return msgspec.structs.replace(
        candidate,
        value=without_surrogates(candidate.value),
        scope=without_surrogates(candidate.scope),
        kind=without_surrogates(candidate.kind),
    )
