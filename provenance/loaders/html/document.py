"""An HTML file to a document."""

from __future__ import annotations

from provenance.documents import Comment, Document, Link, Notice
from provenance.extensions import Source
from provenance.loaders.decoding import decode_source, with_line_ends
from provenance.loaders.front_matter import FrontMatter
from provenance.loaders.generator_notes import requoted, without_notes
from provenance.loaders.html.attributes import place, words
from provenance.loaders.html.declared import declarations
from provenance.loaders.html.images import images
from provenance.loaders.html.notes import notes_and_marks
from provenance.loaders.html.reading import Page, read
from provenance.loaders.html.tree import parse
from provenance.loaders.inline_code import united
from provenance.loaders.unseen import without_unseen
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_NOT_LINE_END = lazy_pattern(r"[^\r\n]")
LONGEST = 8_000_000
"""Characters of a page that are read: html.parser and the tree take some 100 bytes for each."""
_WORDS, _OF_ARCHIVE = " words", 4000
"""What an archive of news says of an article, and characters in which what it states above one ends."""
_PRE = "pre"
_PAGE = frozenset({"html", "head", "body", "!doctype", "nav", "frameset"})


def load_html(source: Source) -> Document:
    """Read a page or a fragment of one. Raises LoadError for what is no text."""
    decoded = decode_source(source, markup=True)
    reasons: list[str] = []
    markup = decoded.text
    if len(markup) > LONGEST:
        reasons.append(f"The page has {len(markup)} characters: what follows the first {LONGEST} was not read.")
        markup = markup[:LONGEST]
    front = _front_matter(markup, source.path)
    if "{" in markup:
        markup = without_notes(markup, front.end)
        markup = requoted(markup)
    tree = parse(
        _NOT_LINE_END.sub(" ", markup[: front.end]) + markup[front.end :] if front.end else markup,
        source.seconds,
        xml=source.media_type == "application/xhtml+xml",
    )
    if tree.cut is not None:
        reasons.append(
            f"Parsing took longer than {source.seconds:g} s: what follows line {tree.line(tree.cut)} was not read."
        )
    if tree.unended is not None:
        reasons.append(
            f"The comment on line {tree.line(tree.unended)} never ends, so that readers see nothing of what follows: it was not read. "
            "End the comment with `-->`."
        )
    page = read(tree)
    if _PRE in tree.names:
        from provenance.loaders.html.preformatted import is_preformatted, with_prose  # noqa: PLC0415 - few pages have it

        if is_preformatted(page.text, page.blocks):
            page.blocks = with_prose(page.text, page.blocks)
    notes, marks = notes_and_marks(page)
    whole = not _PAGE.isdisjoint(tree.names) if source.whole_page is None else source.whole_page
    document = Document(
        id=source.id,
        path=source.path,
        media_type=source.media_type,
        source=decoded.text,
        text=page.text,
        blocks=page.blocks,
        source_map=page.writer.map,
        links=_links(page),
        images=images(page),
        comments=_comments(page),
        marks=marks,
        notes=notes,
        declared=source.declared + front.declared + declarations(page),
        row=source.row,
        encoding=decoded.encoding,
        has_front_matter=front.end > 0,
        whole_page=whole,
        notices=source.notices + decoded.notices + tuple(Notice("limit", reason) for reason in reasons) + front.notices,
        languages=source.languages,
        file=source.file,
        code_spans=united(page.text, page.code),
    )
    tree.release()
    if _WORDS in document.text[:_OF_ARCHIVE]:
        from provenance.loaders.archives import with_archive  # noqa: PLC0415 - few pages are such an export

        document = with_archive(document)
    return without_unseen(document)


_FRONT = lazy_pattern(
    r"(?:---[ \t]*(?:ya?ml|json5?|js|toml)?|\+\+\+)[ \t]*[\r\n]|(?:[ \t]*\r?\n){0,3} {0,3}\{[ \t]*[\r\n]"
)
"""With what front matter begins: a fence, or the brace of JSON."""


def _front_matter(markup: str, path: str) -> FrontMatter:
    """Front matter, which generators of sites allow in HTML too. PyYAML is imported for pages that begin with it alone."""
    if _FRONT.match(markup) is None:
        return FrontMatter(0)
    from provenance.loaders.front_matter.reading import front_matter  # noqa: PLC0415 - imports PyYAML

    return front_matter(with_line_ends(markup), path)


def _links(page: Page) -> tuple[Link, ...]:
    made: list[Link] = []
    for tag, (start, end) in zip(page.links, page.writer.links, strict=True):
        span = Span(start, end) if start >= 0 else Span(min(end, len(page.text)), min(end, len(page.text)))
        target = tag.attrs["href"].strip()
        if not target.isprintable():
            target = "".join(target.splitlines())
        made.append(Link(span, target, place(page.tree, tag, "href"), words(tag, "rel")))
    return tuple(made)


def _comments(page: Page) -> tuple[Comment, ...]:
    source = page.tree.source
    made: list[Comment] = []
    for position, string in page.comments:
        start = source.rfind("<", 0, string.pieces[0].start)
        closing = source.find(">", string.pieces[-1].end)
        end = len(source) if closing < 0 else closing + 1
        if source.startswith("<!--", start):
            made.append(Comment(position, str(string), SourceSpan(start, end)))
    return tuple(made)
