"""Signs in angle brackets that a text shows on purpose: the arguments of a command, the types of a program, the markup of a whole page."""

from __future__ import annotations

from provenance.api import Document, Span, analysis, lazy_pattern

__all__ = ["is_argument", "is_in_sample", "is_type"]

_ARGUMENT = lazy_pattern(r"(?:^|[\s\[(|,])(?:-[A-Za-z]\s?|--[a-z][\w-]*\[?[ =])<([a-z]+)>", signs=("-",))
"""Behind an option, what it is given: "-C <object>", "--reuse-message=<object>"."""
_TYPED = lazy_pattern(r"[A-Z]\w*\Z")
"""Before the bracket of a type: "Option<Lamp>", where a gap has a space before it."""
_CODED = lazy_pattern(r">*\s?(?:[={;),]|::)")
"""Behind a type, what programs have there."""
_NAMED_TYPE = lazy_pattern(r"<[A-Z]\w*>")
_REACH = 60
_PAGES = ("html", "body")
_TOLD = 200
"""Characters before the markup of a page, at least: a text that begins with it was not read, and shows nothing."""


def is_argument(document: Document, span: Span) -> bool:
    """Whether a tag without attributes is what a command is to be given, as the text has it behind an option."""
    name = document.slice(span)[1:-1].lower()
    return name in document.recall("arguments", _arguments) and f"</{name}" not in document.text.lower()


def _arguments(document: Document) -> frozenset[str]:
    return frozenset(_ARGUMENT.findall(document.text)) if "-" in document.text else frozenset()


def is_type(text: str, span: Span) -> bool:
    """Whether a word in angle brackets is the parameter of a type: "-> Option<Lamp> {", "let best: Option<Lamp> = None"."""
    return (
        _NAMED_TYPE.fullmatch(text, *span) is not None
        and _TYPED.search(text, max(0, span.start - _REACH), span.start) is not None
        and _CODED.match(text, span.end) is not None
    )


def is_in_sample(document: Document, span: Span) -> bool:
    """Whether a tag stands within the markup of a whole page, from its first tag to its last, that the text shows with its signs escaped."""
    return any(start <= span.start < end for start, end in _samples(document))


@analysis()
def _samples(document: Document) -> tuple[tuple[int, int], ...]:
    low = document.text.lower()
    pairs = ((low.find(f"<{name}>"), low.rfind(f"</{name}>")) for name in _PAGES)
    return tuple(
        (start, end + len("</html>"))
        for start, end in pairs
        if _TOLD <= start < end and _is_escaped(document, start) and _is_escaped(document, end)
    )


def _is_escaped(document: Document, at: int) -> bool:
    """Whether the sign of a tag was written so that no program reads it."""
    start = document.locate(Span(at, at + 1)).start
    return "\\" in document.source[max(0, start - 1) : start + 1] or document.source.startswith("&lt;", start)
