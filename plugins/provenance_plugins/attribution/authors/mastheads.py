"""Who edits the issue that a text is, as its masthead says on whichever page it stands: "Newsletter Editor	Ana Cruz"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, stands_in
from provenance_plugins.attribution.wording import WORD

_READ = 100_000
"""Characters that are looked at: mastheads stand on inner pages, too."""


def issue_editor(document: Document, words: Words) -> Iterator[str]:
    """The one person behind the label of an editor, apart from it as in a table."""
    if not stands_in(document, "mastheads", "editor"):
        return
    text = document.text[:_READ]
    for match in _EDITOR.finditer(text):
        if is_one_person(match["who"], words):
            yield match["who"]


_EDITOR = lazy_pattern(
    lambda: (
        rf"(?m)^[^\w\n]{{0,4}}(?i:{alternatives('mastheads', 'editor')})(?:[^\S\n]?:[^\S\n]*|[^\S\n]*\t[^\S\n]*|[ ]{{2,}}|[ ]?\.{{3,}}[ ]?)"
        rf"(?P<who>{WORD}(?:[ ]{WORD}){{1,2}})(?=[^\S\n]*(?:$|[,(|]|\t|[ ]{{2}}))"
    )
)
