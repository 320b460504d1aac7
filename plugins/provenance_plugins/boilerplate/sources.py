"""Files that are no text yet: the layout of a site, the template of a mailing, a page that shows how a site looks."""

from __future__ import annotations

import re

from provenance.api import Document, Phrases, any_of, lazy_pattern

_LEXICON = Phrases.load(__package__, "for_readers")
_CONTROL = lazy_pattern(
    r"\{\{-?\s*(?:(?:define|block|range|with|if|else|end|partial|template)\b(?![\w-])|#(?:if|each|unless|with)\b|/(?:if|each|unless|with)\b)"
    r"|\{%-?\s*(?:extends|block|endblock|for|endfor|if|endif|include|layout|render)\b|<%-?\s*(?:if|for|end|\})"
)
"""What decides and repeats, which no letter's gap does: "{{ if .Params.author }}", "{% for post in posts %}"."""
_LEAST = 2
_UNSUBSCRIBE = lazy_pattern(
    r"(?:\{\{|\*\||\{%|%%|\[\[|\{\$|\[)\s*[\w .:-]{0,30}(?:unsub|opt[_-]?out|preference|view_?in_?browser|mirror)[\w .:|-]{0,30}(?:\}\}|\|\*|%\}|%%|\]\]|\}|\])",
    re.IGNORECASE,
)
"""The field with which each letter of a mailing ends."""
_OF_MANUALS = lazy_pattern(
    r"^(?:!!!|\?\?\?\+?)[ ]\w[^\n]*\n+(?: {4}|\t)\S|^(?:`{3,}|~{3,}|:{3,})\{[\w:-]+\}", re.MULTILINE
)
"""What only the generators of manuals read: a boxed note ("!!! info" over indented lines), a directive ("```{note}")."""
_STYLE = lazy_pattern(lambda: rf"\b(?:{any_of(_LEXICON.texts('style_guide'))})\b", re.IGNORECASE)
_SEPARATORS = str.maketrans("-_/.", "    ")


def is_layout(document: Document) -> bool:
    """Whether a page is the layout from which a generator makes others: it has what decides and repeats, and not once as an example."""
    return document.media_type == "text/html" and document.recall("layout", _is_layout)


def _is_layout(document: Document) -> bool:
    source = document.source
    if "{{" not in source and "{%" not in source and "<%" not in source:
        return False
    found = _CONTROL.finditer(source)
    return sum(1 for _ in zip(found, range(_LEAST), strict=False)) >= _LEAST


def is_manual(document: Document) -> bool:
    """Whether a text is the source of a manual: it has several times what a generator of such puts in boxes or fills in; one note stands in a saved article, too."""
    return document.media_type == "text/markdown" and document.recall("source of a manual", _is_manual)


def _is_manual(document: Document) -> bool:
    found = _OF_MANUALS.finditer(document.source)
    return sum(1 for _ in zip(found, range(_LEAST), strict=False)) >= _LEAST


def is_mailing(document: Document) -> bool:
    """Whether a page is the template of a letter to many: one of its fields is where they unsubscribe."""
    return document.media_type == "text/html" and document.recall(
        "mailing", lambda document: _UNSUBSCRIBE.search(document.source) is not None
    )


def shows_style(document: Document) -> bool:
    """Whether a page says by its title or its name that it shows how a site looks: "Style guide"."""
    titles = [one.value for one in document.declared if one.field == "title"]
    return any(_STYLE.search(words) for words in (*titles, document.path.rsplit("/", 1)[-1].translate(_SEPARATORS)))
