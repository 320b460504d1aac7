"""What a page says of itself in its markup. Each module here reads one way of saying it; all candidates are kept, none is preferred.

A reader is a function `Page -> Iterator[Declared]`; a new one is added to `READERS`, in whose order the candidates come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from provenance.documents import Declared
from provenance.loaders.html.declared.head import head
from provenance.loaders.html.declared.json_ld import json_ld
from provenance.loaders.html.declared.microdata import microdata
from provenance.loaders.html.declared.saving import saving
from provenance.loaders.html.declared.scripts import scripts
from provenance.loaders.html.declared.visible import visible
from provenance.loaders.html.reading import Page

READERS: tuple[Callable[[Page], Iterator[Declared]], ...] = (head, json_ld, microdata, scripts, visible, saving)


def declarations(page: Page) -> tuple[Declared, ...]:
    """All candidates, without those that say the same at the same place."""
    return tuple(dict.fromkeys(candidate for reader in READERS for candidate in reader(page)))
