"""A Markdown file to a document."""

from __future__ import annotations

from typing import Any, TypeAlias, cast

import msgspec
from markdown_it import MarkdownIt

from provenance.documents import Comment, Document, Note, Notice
from provenance.extensions import Source
from provenance.loaders.decoding import cut, decode_source, with_line_ends
from provenance.loaders.front_matter import FrontMatter, file_date
from provenance.loaders.front_matter.reading import exported, front_matter
from provenance.loaders.generator_notes import within
from provenance.loaders.inline_code import united
from provenance.loaders.links import links_of
from provenance.loaders.markdown.addresses import definition
from provenance.loaders.markdown.bare_headings import BARE_HEADINGS
from provenance.loaders.markdown.directives import SIGN as DIRECTIVE
from provenance.loaders.markdown.directives import stated_in_directives, without_directives
from provenance.loaders.markdown.fields import in_fields, page_of, sheet_of, stretches_of
from provenance.loaders.markdown.formulas import formulas
from provenance.loaders.markdown.masking import OF_NOTE, left_out, masked
from provenance.loaders.markdown.parser import DEEPEST, parser, too_deep
from provenance.loaders.markdown.pictured import SIGNS, pictured
from provenance.loaders.markdown.reading import Reader
from provenance.loaders.markdown.scripts import SIGN as SCRIPT
from provenance.loaders.markdown.scripts import stated_in_scripts
from provenance.loaders.own_address import noted
from provenance.loaders.unseen import without_unseen
from provenance.patterns import lazy_pattern

LONGEST = 4_000_000
"""Characters of a file that are read: a second a million."""
_OF_FIELDS = "\n----"
"""What a text has whose parts are fields, as Kirby keeps them."""
_HEAD = 200
"""Characters behind the front matter in which the note of a program on where it took the page from may begin."""
_NOT_LINE_END = lazy_pattern(r"[^\r\n]")
_Stated: TypeAlias = tuple[str, dict[str, object]]
_PARSERS: list[MarkdownIt] = []
"""One parser a process, made when the first file is read: it keeps nothing of a file."""


def load_markdown(source: Source) -> Document:
    """Read a Markdown file. Raises LoadError for what is no text."""
    decoded = decode_source(source)
    if _OF_FIELDS in decoded.text and source.row is None:
        from provenance.loaders.kirby import load_kirby  # noqa: PLC0415 - few texts have such a line

        of_kirby = load_kirby(source, decoded, load_part)
        if of_kirby is not None:
            return of_kirby
    notices = source.notices + decoded.notices
    text, too_long = cut(decoded.text, LONGEST)
    notices += too_long
    front = front_matter(without_directives(with_line_ends(text)), source.path)
    fields = in_fields(text, front) if front.end else None
    if fields is not None:
        if any(field.is_page or field.apart for field in fields):
            document = page_of(source, text, fields, front, notices, decoded.encoding, load_part)
        else:
            sheet, none = sheet_of(text, fields), front._replace(end=0)
            document = written(source, text, none, notices, decoded.encoding, generated=True, read=sheet)
        return msgspec.structs.replace(document, stretches=stretches_of(text, fields))
    note = noted(text, front.end) if "://" in text[front.end : front.end + _HEAD] else None
    read = ""
    if note is not None:  # the first heading is no title, but where a program took the page from
        front = front._replace(declared=(*front.declared, note[0]))
        read = f"{text[: front.end]}{_NOT_LINE_END.sub(' ', text[front.end : note[1]])}{text[note[1] :]}"
    document = written(source, text, front, notices, decoded.encoding, generated=front.end > 0, read=read)
    return document if text is decoded.text else msgspec.structs.replace(document, source=decoded.text)


def load_part(source: Source) -> Document:
    """Read Markdown that is a part of a file and has no front matter. Raises LoadError for what is no text."""
    decoded = decode_source(source)
    text, too_long = cut(decoded.text, LONGEST)
    notices = source.notices + decoded.notices + too_long
    return written(source, text, FrontMatter(0), notices, decoded.encoding, generated=False)


def written(
    source: Source,
    text: str,
    front: FrontMatter,
    notices: tuple[Notice, ...],
    encoding: str,
    *,
    generated: bool,
    read: str = "",
) -> Document:
    """The document of a text in Markdown whose front matter was read.

    `notices`: what was wrong with it before. `generated`: it has front matter, so that values in braces are those of a site. `read`: the
    text with blanks for what is not read of it, where there is more of that than the front matter.
    """
    lined = with_line_ends(text)
    notices += front.notices
    jsx = source.path.lower().endswith(".mdx")
    hidden = masked(with_line_ends(read or text), front.end, jsx=jsx, generated=generated)
    own = exported(lined, lambda at: hidden[at] != lined[at]) if jsx else ()
    if DIRECTIVE in lined:
        own += stated_in_directives(lined, lambda at: hidden[at] != lined[at])
    if not _PARSERS:
        _PARSERS.append(parser())
    environment: dict[str, Any] = {BARE_HEADINGS: front.keyed}
    tokens = _PARSERS[0].parse(hidden, environment)
    stated = tuple(stated_in_scripts(text, front.end, tokens, source.path)) if SCRIPT in text else ()
    line = too_deep(tokens)
    if line is not None:
        notices += (
            Notice(
                "limit",
                f"Line {line} nests more than {DEEPEST} lists and quotations: what is in the innermost was not read.",
            ),
        )
    references = cast("dict[str, dict[str, object]]", environment.get("references", {}))
    reader = Reader(text, hidden, references)
    reader.read(tokens)
    body = "".join(reader.writer.out)
    stated_notes = _stated(reader, environment)
    comments = tuple(
        sorted(
            [*reader.comments, *_unseen(lined, hidden, front.end, reader, stated_notes, jsx=jsx)],
            key=lambda comment: comment.source,
        )
    )
    images = tuple(reader.images)
    if any(sign in lined for sign in SIGNS):
        written = sorted((comment.source.start, comment.source.end) for comment in comments)
        notes = left_out(lined, front.end)
        shown = [
            image
            for image in pictured(lined, lambda at: hidden[at] != lined[at], reader.writer.map, body)
            if image.source is None or not any(within(image.source.start, places) for places in (written, *notes))
        ]
        images = tuple(sorted([*images, *shown], key=lambda image: image.position))
    code = united(body, (*reader.code, *formulas(body)))
    document = Document(
        id=source.id,
        path=source.path,
        media_type=source.media_type,
        source=text,
        text=body,
        blocks=tuple(reader.writer.blocks),
        source_map=reader.writer.map,
        links=links_of(reader.writer, body, text, ((draft.target, draft.place) for draft in reader.links), code),
        images=images,
        comments=comments,
        marks=tuple(reader.marks),
        notes=tuple(sorted([*reader.notes, *_definitions(reader, stated_notes)], key=lambda note: note.source)),
        declared=source.declared + front.declared + own + stated + tuple(file_date(source.path, front.declared)),
        row=source.row,
        encoding=encoding,
        has_front_matter=generated or bool(own),
        notices=notices,
        languages=source.languages,
        file=source.file,
        code_spans=code,
    )
    return without_unseen(document)


def _unseen(
    lined: str, hidden: str, front_end: int, reader: Reader, stated: list[_Stated], *, jsx: bool
) -> list[Comment]:
    """The comments that the parser does not see."""
    braces = jsx and "{/*" in lined
    if not braces and OF_NOTE not in lined:
        return []
    from provenance.loaders.markdown import allowing  # noqa: PLC0415 - few files have such a comment

    found = list(allowing.in_braces(lined, hidden, reader)) if braces else []
    if OF_NOTE in lined:
        found += allowing.in_front_matter(lined[:front_end])
        found += allowing.in_definitions(reader, stated)
        found += [note for note in allowing.in_notes(lined, hidden, reader) if note not in found]
    return found


def _stated(reader: Reader, environment: dict[str, Any]) -> list[_Stated]:
    """The definitions of reference links by their labels, used or not, as the parser has them."""
    doubles = environment.get("duplicate_refs", ())
    return [*reader.references.items(), *((double["label"], double) for double in doubles)]


def _definitions(reader: Reader, stated: list[_Stated]) -> list[Note]:
    """The definitions of reference links, used or not."""
    made: list[Note] = []
    for label, reference in stated:
        found = definition(reader.masked, reader.lines, reference)
        if found is not None:
            made.append(Note(label.lower(), "reference", found[0], None, str(reference.get("href", ""))))
    return made
