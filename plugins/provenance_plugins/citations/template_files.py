"""Files whose links lead nowhere on purpose: templates, in which others put in the addresses, and pages that try out a design."""

from __future__ import annotations

from provenance.analysis.register.trial_pages import is_trial
from provenance.api import Document, lazy_pattern

_TEMPLATE = lazy_pattern(
    r"(?i)(?:^|[-_. ])(?:templates?|cheat[-_ ]?sheet|style[-_ ]?guide|(?:parts|ui)[-_ ]?kit|kitchen[-_ ]?sink)(?=[-_. ]|$)"
)


def shows_design(document: Document) -> bool:
    """Whether a page is a template or tries out what pages look like."""
    return _is_template(document) or is_trial(document)


def _is_template(document: Document) -> bool:
    """Whether the name of the file says that it is a template, in which others put in the addresses, or it is a piece of a page without a head where a site keeps those by language."""
    if document.row is not None:
        return False
    *folders, name = document.path.replace("\\", "/").split("/")
    if _TEMPLATE.search(name) is not None:
        return True
    is_piece = document.media_type == "text/html" and not document.whole_page and not document.has_front_matter
    return is_piece and not _OF_LANGUAGES.isdisjoint(folders[-_DEEP:])


_OF_LANGUAGES = frozenset({"_i18n", "i18n", "_locales", "locales", "locale", "_data"})
_DEEP = 4
"""Folders above a file among which such a one stands."""
