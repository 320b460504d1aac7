"""What the head of a page says of it for search engines and for whoever shares it, where nobody put that in: `<meta name="description" content="...">`."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from provenance.api import Document, Hit, Severity, SourceSpan, lazy_pattern, quoted
from provenance_plugins.boilerplate.gaps.front_gaps import is_of_template, kind_of_field
from provenance_plugins.boilerplate.sources import aside_on_folder

__all__ = ["page_heads"]

_TAG = lazy_pattern(r"(?i)<meta\s[^<>]{0,400}>")
_OF = lazy_pattern(r"(?i)\b(?:name|property)=[\"']?(?:og:|twitter:)?description\b")
_CONTENT = lazy_pattern(r"(?i)\bcontent=(?:\"(?P<double>[^\"\n]{1,160})\"|'(?P<single>[^'\n]{1,160})')")
_NAMED = lazy_pattern(r"(?i)my \w[\w-]{2,20} nuxt\.js project")
"""What Nuxt gives a new page, with an adjective by chance."""
_HEAD = 60_000
"""Characters at the start of a page in which its head stands."""


def page_heads(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with its words; for information where the file is a template itself, shows how a site looks, or is test data."""
    source = document.source
    end = min(len(source), _HEAD)
    body = source.find("<body", 0, end)
    for tag in _TAG.finditer(source, 0, end if body < 0 else body):
        if _OF.search(tag[0]) is None or _is_in_comment(source, tag.start()):
            continue
        content = _CONTENT.search(source, *tag.span())
        if content is None:
            continue
        group = content.lastgroup or "double"
        words = unescape(content[group]).strip()
        if not words:
            continue  # a blank is none, as nothing at all is
        kind = "said" if _NAMED.fullmatch(words) is not None else kind_of_field("description", words)
        if kind is None:
            continue
        message = f"{quoted(words)} is what a template has for the description of a page{aside_on_folder(document)}: say in a sentence what this one tells"
        severity = Severity.INFO if kind == "bare" or is_of_template(document) else Severity.WARNING
        yield f"{words} in the head", Hit(SourceSpan(*content.span(group)), message, severity=severity)


def _is_in_comment(source: str, place: int) -> bool:
    opened = source.rfind("<!--", 0, place)
    return opened >= 0 and source.find("-->", opened, place) < 0
