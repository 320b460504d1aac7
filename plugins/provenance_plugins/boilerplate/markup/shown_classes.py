"""What a converter or a clipboard left in a source in Markdown: classes in braces behind words that are no heading, which show so ("Friday, 3 May {.wp-block-heading}"), and the comments around what was copied."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, SourceSpan, lazy_pattern
from provenance_plugins.boilerplate.asked_first import CLIPBOARD, has_clipboard_marks
from provenance_plugins.boilerplate.markup.loose_readers import is_for_jekyll

__all__ = ["shown_classes"]

_CLASSES = lazy_pattern(
    r"(?m:(?<=[^\s`#>|] )\{\.wp-[a-z][\w-]{2,40}(?:[ ]?[.#][A-Za-z][\w-]{1,60}){0,8}\}(?=[ \t]*\r?$))",
    signs=("{.wp-",),
)
"""Classes of WordPress, which a converter wrote behind a heading whose own signs were lost then."""


def shown_classes(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each at the end of a paragraph, where no program reads it; the comments of a clipboard, which nobody sees, for information."""
    source = document.source
    if has_clipboard_marks(document):
        mark = next(comment for comment in document.comments if comment.text.strip() in CLIPBOARD)
        message = f"“<!--{mark.text}-->” is what a clipboard puts around what was copied: delete it, and what ends it"
        yield "clipboard", Hit(mark.source, message, severity=Severity.INFO)
    if document.media_type != "text/markdown":
        return
    if "){." in source and is_for_jekyll(document):
        yield from _behind_links(document)
    if "{.wp-" not in source:
        return
    starts: list[int] = []
    for match in _CLASSES.finditer(source):
        line = source.rfind("\n", 0, match.start()) + 1
        if source[line : match.start()].lstrip().startswith(("#", "`", "<")):
            continue
        starts = starts or [document.locate(block.span).start for block in document.blocks]
        index = bisect_right(starts, match.start()) - 1
        if index >= 0 and document.blocks[index].kind is BlockKind.PARAGRAPH:
            message = f"“{match[0]}” was to shape a heading, but the line is none, so it shows: delete it, or make the line a heading"
            yield "classes", Hit(SourceSpan(*match.span()), message)


_BEHIND = lazy_pattern(
    r"(?<!\\)\]\([^()\s]{1,300}\)(?P<classes>\{\.[A-Za-z][\w-]{0,40}(?: \.[A-Za-z][\w-]{0,40}){0,5}\})", signs=("](",)
)
_POST = lazy_pattern(r"(?m)^layout[ \t]*:[ \t]*[\"']?post[\"']?[ \t\r]*$|\A(?:.{0,400}[/\\])?_posts[/\\]")


def _behind_links(document: Document) -> Iterator[tuple[str, Hit]]:
    """The first of the classes right behind a link in a post of Jekyll, whose kramdown reads them only with a colon, "{:.lamp}" (https://kramdown.gettalong.org/syntax.html#span-ials)."""
    source = document.source
    if _POST.match(document.path) is None and _POST.search(source, 0, _FRONT) is None:
        return
    found = list(_BEHIND.finditer(source))
    found = [
        match for match in found if source.count("`", source.rfind("\n", 0, match.start()) + 1, match.start()) % 2 == 0
    ]
    if found:
        more = f", as {len(found) - 1} more do" if len(found) > 1 else ""
        message = f"“{found[0]['classes']}” was to shape the link before it, but shows{more}, since kramdown reads such a list only with a colon: write “{{:” or delete it"
        yield "classes", Hit(SourceSpan(*found[0].span("classes")), message)


_FRONT = 4_000
"""Characters at the start of a source in which its front matter stands."""
