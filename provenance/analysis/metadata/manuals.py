"""Whether a page belongs to a manual or the description of an interface, by the software that made it."""

from __future__ import annotations

import re

from provenance.analysis.markup import live_markup
from provenance.api import Document, lazy_pattern

_MAKERS = (
    r"DocBook|Docutils|Sphinx|mkdocs|Docusaurus|Doxygen|javadoc|HeVeA|makeinfo|texi2any|texi2html|LaTeX2HTML|bookdown|"
    r"GitBook|Antora|rustdoc|typedoc|JSDoc|YARD|pdoc|Natural Docs|Starlight|Scribble|Texinfo|pkgdown|Quarto Book"
)
"""Software that makes books and references alone; what makes blogs as well tells nothing."""
_GENERATOR = lazy_pattern(
    rf"<meta\s[^<>]{{0,60}}\bgenerator\b[^<>]{{0,40}}\b(?:{_MAKERS})",
    re.IGNORECASE,
    signs=("generat",),
)
_REMARK = lazy_pattern(
    rf"<!--\s*(?:Book\s)?generated\s(?:by|using|with)[\s:]{{1,3}}(?:{_MAKERS}|mdBook)",
    re.IGNORECASE,
    signs=("generat",),
)
"""What such software writes into the head of its pages."""
_HEAD = 20_000
"""Characters of a page in which its head stands."""


def is_of_manual(document: Document) -> bool:
    """Whether such software made the page: its day and its authors are those of the whole."""
    if not document.whole_page:
        return False
    return (
        _GENERATOR.search(live_markup(document), 0, _HEAD) is not None
        or _REMARK.search(document.source, 0, _HEAD) is not None
    )
