"""An allow comment for a finding, at a place where it does just that.

Where a comment belongs depends on the kind of text and on what stands around: so a few places are tried, the one that a person would
choose first, and the text is checked with the comment in it. What allows something else too, or nothing, is not offered.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import takewhile

import msgspec

from provenance.documents import Document
from provenance.engine.check import HOST_RULE_IDS
from provenance.engine.suppressions import WITHOUT_REASON
from provenance.lsp.insertions import Insertion
from provenance.lsp.positions import Lines
from provenance.lsp.projects import Checked
from provenance.patterns import lazy_pattern
from provenance.records import Finding

_TAGS = lazy_pattern(r"\s*(?:<[^<>]*>\s*)*")
_ANYTHING = lazy_pattern(r".*", re.DOTALL)
_RST, _ORG, _GEMTEXT, _ASCIIDOC = "text/x-rst", "text/org", "text/gemini", "text/asciidoc"
_BEFORE = {
    "text/markdown": lazy_pattern(r"[ \t#]*[`*_~\[]*"),  # a line of its own would part a list, a quotation or a table
    _GEMTEXT: lazy_pattern(r"(?:\* |>|#{1,3}|=>[ \t]*\S+)?[ \t]*"),
    _ORG: lazy_pattern(r"[ \t]*(?:(?:[-+*]+|\d{1,9}[.)])[ \t]+)?(?:\[[ X-]\][ \t]+)?(?:[*/_+=~]|\[\[[^\[\]\n]*\]\[)*"),
    _RST: lazy_pattern(r"[ \t]*(?:(?:[-*+•]|\(?(?:\d{1,9}|[a-zA-Z]|#)[.)])[ \t]+)*(?:\*{1,2}|`{1,2})?"),
    "text/html": _TAGS,
    "application/xhtml+xml": _TAGS,
}
"""What may stand before a block in its line for the comment to be put above that."""
_MARKUP = frozenset(_BEFORE) - {_RST, _ORG, _GEMTEXT}
_MDX = (".mdx",)
"""Files of Markdown in which a comment of HTML is an error, and one in braces is right."""
_ITEM = lazy_pattern(r"(?=[ \t]*[-*+>\d])[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|>)[ \t]*)+")
"""What stands before the text of a list's item, or of a quotation."""
_MARKERS = re.compile(r"[^\s>]")


def allowing(checked: Checked, finding: Finding) -> Insertion | None:
    """The comment that allows a finding; None where there is no place for one. It gives no reason: PRV003 asks for that then."""
    document = checked.document
    if document is None or not checked.exact or finding.rule in HOST_RULE_IDS:
        return None
    return next((item for item in _places(document, finding) if _allows(checked, finding, item)), None)


def _places(document: Document, finding: Finding) -> Iterator[Insertion]:
    if finding.location is not None:
        here = finding.location.start.offset
        yield from _around(document, f"provenance: allow {finding.slug}", _block(document, here))
    top = document.locate(document.blocks[0].span).start if document.blocks else 0
    for item in _around(document, f"provenance: allow-file {finding.slug}", top):
        yield msgspec.structs.replace(item, whole=True)


def _around(document: Document, comment: str, start: int) -> Iterator[Insertion]:
    """The places at a block that begins there: above it, else before its first word where that kind of text can hide a comment."""
    source, lines = document.source, Lines(document.source)
    end_of_line = "\r\n" if "\r\n" in source else "\r" if "\r" in source and "\n" not in source else "\n"
    markup = document.media_type in _MARKUP
    if markup:
        comment = f"{{/* {comment} */}}" if document.path.lower().endswith(_MDX) else f"<!-- {comment} -->"
    if document.media_type == _RST:
        comment = f".. {comment}{end_of_line}"  # which a blank line ends
    if document.media_type == _ORG:
        comment = f"# {comment}"
    if document.media_type == _ASCIIDOC:
        comment = f"// {comment}"
    if document.media_type == _GEMTEXT:
        comment = f"```{comment}{end_of_line}```"  # the description of lines that are shown as they are: there are none
    line = lines.start_of_line(start)
    if _BEFORE.get(document.media_type, _ANYTHING).fullmatch(source, line, start):
        indent = "".join(takewhile(" \t".__contains__, source[line:start]))
        apart = (
            end_of_line if document.media_type == _RST and source[lines.start_of_line(line - 1) : line].strip() else ""
        )
        yield Insertion(line, f"{apart}{indent}{comment}{end_of_line}")
        yield Insertion(line, f"{apart}{indent}{comment}{end_of_line}{end_of_line}")
    if markup:
        before = source[line:start].rstrip("`*_~[")  # not into code or emphasis
        if document.media_type == "text/markdown" and _ITEM.fullmatch(before):
            # Behind a comment that begins a line, the rest of the line is no Markdown.
            yield Insertion(line + len(before), f"{comment}{end_of_line}{_MARKERS.sub(' ', before)}")
        yield Insertion(line + len(before), f"{comment} ")


def _block(document: Document, offset: int) -> int:
    """Where the block of a place in the source begins; the place itself where it is in none.

    The address of a link with which a block ends stands behind its last letter.
    """
    spans = [document.locate(block.span) for block in document.blocks]
    within = [span.start for span in spans if span.start <= offset <= span.end]
    line = Lines(document.source).start_of_line(offset)
    return max(within or (span.start for span in spans if span.start <= offset and line <= span.end), default=offset)


def _allows(checked: Checked, finding: Finding, item: Insertion) -> bool:
    text = checked.text
    before = checked.outcome.record
    after = checked.project.check_text(checked, f"{text[: item.offset]}{item.text}{text[item.offset :]}").record
    allowed = {(each.rule, each.fingerprint) for each in after.suppressed if each.by == "inline"}
    return (finding.rule, finding.fingerprint) in allowed and _others(before.findings, finding) == _others(
        after.findings, finding
    )


def _others(findings: Iterable[Finding], finding: Finding) -> Counter[tuple[str, str]]:
    """What is found beside the rule of a finding, and beside the lack of a reason."""
    left_out = {finding.rule, WITHOUT_REASON.id}
    return Counter((each.rule, each.fingerprint) for each in findings if each.rule not in left_out)
