"""Files whose links lead nowhere on purpose: templates, in which others put in the addresses, and pages that try out a design."""

from __future__ import annotations

from provenance.analysis.paths import unflattened
from provenance.analysis.register.trial_pages import is_trial
from provenance.api import Document, Phrases, lazy_pattern

_TEMPLATE = lazy_pattern(
    r"(?i)(?:^|[-_. ])(?:templates?|cheat[-_ ]?sheet|style[-_ ]?guide|(?:parts|ui)[-_ ]?kit|kitchen[-_ ]?sink)(?=[-_. ]|$)"
)


def shows_design(document: Document) -> bool:
    """Whether a page is a template or tries out what pages look like."""
    return _is_template(document) or is_trial(document) or _is_filler(document)


def is_logic(document: Document) -> bool:
    """Whether a file lies among the layouts of a site and holds what its builder runs, whose brackets take an item out of a list: `{% assign close = edges[1] %}`."""
    return "{%" in document.source and is_of_layouts(document)


def is_of_layouts(document: Document) -> bool:
    """Whether a file lies among the layouts of a site, or is markup among its templates, whose fields its builder fills in: `_includes/card.html`, `templates/shortcodes/lamp.html`; a guide in a folder of templates is none."""
    if document.row is not None:
        return False
    folders = unflattened(document.path).lower().split("/")[:-1]
    return not _OF_LAYOUTS.isdisjoint(folders) or (
        document.media_type == "text/html" and not _OF_TEMPLATES.isdisjoint(folders)
    )


_OF_LAYOUTS = frozenset({"_layouts", "_includes", "layouts", "includes", "partials"})
_OF_TEMPLATES = frozenset({"templates", "shortcodes"})


def _is_filler(document: Document) -> bool:
    """Whether a text is made of the words of filler, also without its first ones: "Ipsum est consectetur neque"."""
    if "ipsum" not in document.text:
        return False
    filler = frozenset(_FILLER.texts())
    words = [word.strip(_AROUND).lower() for word in document.text[:_BEGUN].split()]
    words = [word for word in words if word.isalpha()]
    return len(words) >= _WORDS and sum(word in filler for word in words) >= _SHARE * len(words)


_BEGUN, _WORDS, _SHARE = 4_000, 20, 0.6
"""Characters of a text that are looked at, its words at least, and the share of them that filler has."""
_AROUND = ".,:;!?#*_()[]"
_FILLER = Phrases.load(__package__, "filler")


def _is_template(document: Document) -> bool:
    """Whether the name of the file says that it is a template, in which others put in the addresses, or it is a piece of a page without a head where a site keeps those by language."""
    if document.row is not None:
        return False
    *folders, name = document.path.replace("\\", "/").split("/")
    if _TEMPLATE.search(name) is not None or _is_kept_or_sample(document):
        return True
    is_piece = document.media_type == "text/html" and not document.whole_page and not document.has_front_matter
    return is_piece and not _OF_LANGUAGES.isdisjoint(folders[-_DEEP:])


def _is_kept_or_sample(document: Document) -> bool:
    """Whether a file is called an old state of a page, or a sample of one: `old_index.html`, `index-old.html`, `example-mdx/index.mdx`, `boilerplate24.md`."""
    *folders, name = unflattened(document.path).lower().split("/")
    stem = name.partition(".")[0]
    return _KEPT.fullmatch(folders[-1] if stem == "index" and folders else stem) is not None


_KEPT = lazy_pattern(
    r"old[-_]?(?:index|home|page|site)|(?:index|home|page)[-_.]?(?:old|bak|backup)|(?:example|sample|dummy)[-_]?(?:mdx?|markdown|post|page|site|index|article)|boilerplate[-_]?\d{1,3}"
)
_OF_LANGUAGES = frozenset({"_i18n", "i18n", "_locales", "locales", "locale", "_data"})
_DEEP = 4
"""Folders above a file among which such a one stands."""
