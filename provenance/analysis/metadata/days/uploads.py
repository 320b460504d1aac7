"""The months in which the pictures and files of a text were put on its site: `/wp-content/uploads/2019/09/mill.png`."""

from __future__ import annotations

from itertools import chain

from provenance.api import Document, lazy_pattern

_UPLOADED = lazy_pattern(r"/uploads/(?:[\w-]{1,30}/)?((?:19|20)\d\d)/(0[1-9]|1[0-2])/", signs=("/uploads/",))


def uploaded_months(document: Document) -> frozenset[str]:
    """The months of the addresses, as "2019-09"."""
    targets = chain((image.target for image in document.images), (link.target for link in document.links))
    return frozenset(
        f"{found[1]}-{found[2]}"
        for target in targets
        if "/uploads/" in target and (found := _UPLOADED.search(target)) is not None
    )
