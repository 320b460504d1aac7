"""Numbers that a page publishes of itself in its title, head, foot or menu: they are no secret in its article either."""

from __future__ import annotations

from provenance.api import Document, Region, analysis, lazy_pattern
from provenance_plugins.personal_data.digits import digit_runs
from provenance_plugins.personal_data.published import in_foot, in_top

_TAIL = 8
"""The last digits by which a number is the same with and without the code of its country or the 0 before its area."""
_SCHEME = "tel:"
_WRITTEN = lazy_pattern(r"\+?\(?\d(?:[ .-]?[()]?[ ]?\d){7,14}(?!\d)")
"""A number of a telephone in a title, without that of the house behind it: "(415) 664-8546 - 325 Quay Street"."""


def is_number_of_page(document: Document, digits: str) -> bool:
    """Whether a number stands in the title, the head, the foot or the menu of the whole page, too, where whoever runs it gives it to all."""
    return document.whole_page and len(digits) >= _TAIL and digits[-_TAIL:] in _numbers_of_page(document)


@analysis()
def _numbers_of_page(document: Document) -> frozenset[str]:
    found = [run.digits for run in digit_runs(document) if _is_around(document, run.span.start)]
    found += [
        "".join(filter(str.isdigit, link.target))
        for link in document.links
        if link.target.startswith(_SCHEME) and _is_around(document, link.span.start)
    ]
    found += [
        "".join(filter(str.isdigit, written))
        for declared in document.declared
        if declared.field == "title"
        for written in _WRITTEN.findall(declared.value)
    ]
    return frozenset(digits[-_TAIL:] for digits in found if len(digits) >= _TAIL)


def _is_around(document: Document, offset: int) -> bool:
    block = document.block_at(offset)
    return in_foot(document, offset) or (block is not None and (Region.NAV in block.regions or in_top(block)))
