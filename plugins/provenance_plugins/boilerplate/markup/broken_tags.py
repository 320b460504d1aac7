"""Tags that were written wrongly: one whose quotation marks were escaped, one that never ends, so that it shows, one whose attributes no blank parts, one of which a program took the beginning or its name, and "<i>should<i/>", which closes nothing, so that all that follows is in italics."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Confidence, Document, Fix, Hit, Severity, SourceSpan, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.asked_first import may_have_turned_tags
from provenance_plugins.boilerplate.mentions import speaks_of_tags
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.shown_samples import is_given

__all__ = ["broken_marks", "escaped_tag", "turned_tags", "unended_tags"]

_UNENDED = lazy_pattern(
    r"<(?:img|iframe|video|source|a)[ ](?:[a-z-]{2,20}=(?P<mark>[\"'])[^\"'<>\n]{1,600}(?P=mark)[ ]){0,4}(?:src|href)=(?P<last>[\"'])[^\"'<>\n]{4,600}(?P=last)?(?![^<>\n]{0,600}>)"
)
"""A tag that is cut off with its text: "<img src='…' alt='A man in a suit speaks ..."."""
_DASHED = lazy_pattern(r"<![–—]-?[^\n<>]{0,200}?-?[–—]>", signs=("<!–", "<!—"))
_HALF = lazy_pattern(
    r"https?://[^\s\"'<>()\[\]”]{3,300}(?:\">|\"/>|”>|”/>)(?=[^\s<])", signs=('">', '"/>', "”>", "”/>")
)
"""What is left of a link's tag whose beginning was taken: `https://lamp.example/r">the report`."""
_ATTRIBUTE = lazy_pattern(
    r"(?<![^\s])(?:a )?href=[\"'“”]?(?:https?://|mailto:|/[\w-])[^\s\"'<>“”]{1,300}[\"'”]?(?: [a-z-]{2,20}=[\"'][^\"'<>\n]{0,200}[\"']){0,5} ?>?",
    signs=("href=",),
)
"""The attribute of a link without the beginning of its tag, which is so no tag and shows: `he href="https://lamp.example/r">said so`."""
_LEFT = "/a>"
_END_LEFT = lazy_pattern(rf"(?:(?<=[\s.,!?”\"’)])|(?<![\s\S])){_LEFT}(?![\w\"'=>])", signs=(_LEFT,))
"""What is left of the end of a pair whose first sign was lost: "/a>"."""
_BEFORE = 600
"""Characters before an attribute in which its tag may begin."""
_WORDS = 300
"""Characters of the words of a link, at most."""
_OPENED = frozenset("\"'=“<")
"""Before an address that stands in a tag, all of which shows."""
_LONGEST = 1200
"""Characters in which a tag of a page ends, which may have lines of its own."""
_TURNED = lazy_pattern(r"<(?P<name>i|b|em|strong|u|sub|sup)>[^<>`\n]{1,200}(?P<end><(?P=name)[ ]?/>)")
"""The stroke stands behind the name where it has to stand before it; HTML reads such an end as another beginning."""
_REOPENED = lazy_pattern(r"<(?P<name>i|b|em|strong|u)>(?P<words>[^<>`\n+{}\\]{2,200})(?P<end><(?P=name)>)")
"""Where a pair was to end it begins once more: "<i>Ana Cruz<i>"."""
_END_OF_BLOCK = lazy_pattern(r"\n\s*\n|</?(?:p|div|td|li|h[1-6]|section|body)\b")


_ESCAPED = lazy_pattern(r"=\\+[\"'][^\"'<>]{0,600}?\\+[\"']")
"""A value between quotation marks that have backslashes."""


def escaped_tag(document: Document, span: Span, shown: str) -> Hit | None:
    """What is said of tags whose quotation marks stand behind backslashes, as in a string of a program: without those they work. `shown`: the tags as a message has them."""
    place = document.locate(span)
    written = document.source[place.start : place.end]
    if document.row is not None or place.approximate:
        return None
    if document.is_written and _TURNED_BREAK.search(written) is not None:
        message = f"{shown} has its stroke the wrong way, which some programs that make pages pass on as a break, and others show: write “<br>”"
        return Hit(span, message, severity=Severity.INFO)
    if (stray := _STRAY.search(written)) is not None:
        message = f"{shown} has a quotation mark too many, behind a value that has ended: take it out, and keep the tag"
        fix = Fix.replace(
            document, span, written[: stray.start(1)] + written[stray.end(1) :], "take the mark out", safe=False
        )
        return Hit(span, message, fix=fix)
    if document.is_written and (joined := _JOINED.search(written)) is not None:
        message = f"{shown} has no blank before “{joined['name']}”, so that some programs that make pages pass it on as the tag that it is, and others show it: put one in"
        return Hit(span, message, severity=Severity.INFO)
    if _ESCAPED.search(written) is None:
        return None
    meant = _ESCAPED.sub(lambda match: match[0].replace("\\", ""), written)
    message = f"{shown} is not read, since backslashes stand before its quotation marks: take them out"
    fix = Fix.replace(document, span, meant, "take the backslashes out", safe=False)
    return Hit(span, message, Confidence.HIGH, fix=fix)


_STRAY = lazy_pattern(r"=\"[^\"'<>=]{1,600}\"/?(\")[ \t]*/?>\Z", signs=('"',))
"""At the end of a tag a mark that ends nothing: `<a href="https://lamp.example"">`."""
_JOINED = lazy_pattern(r"=(?:\"[^\"<>]{0,600}\"|'[^'<>]{0,600}')(?P<name>[A-Za-z][\w-]{0,30})=[\"']")
"""A value and the name of the next attribute at once behind it: `<a href="https://lamp.example"target="_blank">`. CommonMark reads no tag in it, browsers do."""
_TURNED_BREAK = lazy_pattern(r"<br[ \t]*\\>", re.IGNORECASE, signs=("\\>",))


def unended_tags(document: Document) -> Iterator[Span]:
    """Tags of images and links with an address that no sign ends before the paragraph does."""
    if not ("<img " in document.text or "<a " in document.text or "<iframe " in document.text):
        return
    for _, span in found(document, _UNENDED):
        rest = document.source[document.locate(span).start :][:_LONGEST]
        if ">" not in rest.partition("\n\n")[0].partition("<")[2].partition("<")[0] or "](" in rest.partition(">")[0]:
            yield span


def broken_marks(document: Document) -> Iterator[tuple[str, Hit]]:
    """Comments whose hyphens a program made dashes of, so that they are none and show ("<!– advert –>"), and halves of the tags of links."""
    for _, span in found(document, _HALF):
        if (
            document.text[max(0, span.start - 1) : span.start] in _OPENED
            or is_given(document.text, span)
            or _ends_quotation(document, span)
            or speaks_of_tags(document, span)
        ):
            continue
        message = f"{quoted(document.slice(span))} is what is left of the tag of a link: link the words behind it, or delete it"
        yield "half", Hit(span, message, Confidence.HIGH)
    for _, span in found(document, _ATTRIBUTE):
        before = document.text[max(0, span.start - _BEFORE) : span.start]
        if before.rfind("<") > before.rfind(">") or is_given(document.text, span) or speaks_of_tags(document, span):
            continue
        if document.text[span.end - 1] != ">" and "</a" not in document.text[span.end : span.end + _WORDS]:
            continue  # what a manual has one set
        message = f"{quoted(document.slice(span).strip())} is an attribute whose tag lost its beginning: link the words that it was for, or delete it"
        yield "attribute", Hit(span, message, Confidence.HIGH)
    for match, span in found(document, _END_LEFT) if _LEFT in document.text else ():
        if not (is_given(document.text, span) or speaks_of_tags(document, span)):
            message = f"{quoted(match[0])} is what is left of the end of a tag: delete it"
            yield "end", Hit(span, message, fix=Fix.delete(document, span, "delete it", safe=False))
    if "<!–" in document.text or "<!—" in document.text:
        for match, span in found(document, _DASHED):
            message = f"{quoted(match[0])} was a comment, and shows since its hyphens were made dashes: delete it"
            yield "dashed", Hit(span, message, fix=Fix.delete(document, span, "delete the comment", safe=False))


def _ends_quotation(document: Document, span: Span) -> bool:
    """Whether the mark behind an address ends a quotation that began before it: "He wrote “see https://lamp.example/c”>and left"."""
    block = document.block_at(span.start)
    if block is None or "”" not in document.slice(span):
        return False
    return document.text.rfind("“", block.span.start, span.start) > document.text.rfind(
        "”", block.span.start, span.start
    )


def turned_tags(document: Document) -> Iterator[tuple[str, SourceSpan]]:
    """Ends of pairs whose stroke stands at the wrong side of the name, or is missing in the first: what was meant, and where they are in the source."""
    if not may_have_turned_tags(document):
        return
    for match in _TURNED.finditer(document.source):
        if not _is_in_code(document.source, match.start()):
            yield f"</{match['name']}>", SourceSpan(*match.span("end"))
    for match in _REOPENED.finditer(document.source):
        rest = _END_OF_BLOCK.split(document.source[match.end() : match.end() + _LONGEST], 1)[0].lower()
        is_open = f"</{match['name']}" not in rest and not _is_in_code(document.source, match.start())
        if is_open and _is_read(document, match["words"].strip()):
            yield f"</{match['name']}>", SourceSpan(*match.span("end"))
            return


def _is_in_code(source: str, at: int) -> bool:
    return source.count("`", source.rfind("\n", 0, at) + 1, at) % 2 == 1


def _is_read(document: Document, words: str) -> bool:
    """Whether words stand in the text, and in no code."""
    at = document.text.find(words)
    block = document.block_at(at) if words and at >= 0 else None
    return block is not None and block.kind is not BlockKind.CODE
