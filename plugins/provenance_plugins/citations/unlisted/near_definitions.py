"""Why a reference link of Markdown finds no definition although the text has one: a generator fills its address in, or it is not read as one."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.citations.citation import Citation
from provenance.api import BlockKind, Confidence, Document, Hit, RelatedPlace, Severity, Span, lazy_pattern, quoted

_LINE = lazy_pattern(r"(?m)^[ \t>]{0,8}(?:[-*+] )?\[([^\[\]\n^]{1,200})\]:[ \t]*([^\n]*)")
_FILLED_IN = ("{{", "{%", "<%", "${")
"""What begins a field that the generator of a site fills in."""
_ADDRESS = lazy_pattern(
    r"(?i)[a-z][a-z0-9+.-]{1,20}:\S|(?:\.{0,2}/|#)\w|[\w./-]+\.(?:html?|org|md|pdf|txt|png|jpe?g)(?:[#:]|\Z)"
)


_OF_FOOTNOTE = lazy_pattern(r"[ \t>]{0,8}\[\^[^\]\s^]{1,60}\]:")
_LABEL_OF_NOTE = lazy_pattern(r"[^\s\]\\]\]\[\^[^\]\s^]{1,60}\]")
"""The label of what defines it as a link's: "[the dam][^2]" of a text whose Markdown has no footnotes."""
_READ = lazy_pattern(
    r"(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:\"(?:[^\"\\]|\\.)*\"?|'(?:[^'\\]|\\.)*'?|\((?:[^()\\]|\\.)*\)?))?"
)
"""What may stand behind the colon of a definition: an address, and a title, which may go on on the next line."""


def is_filled_in(document: Document, label: str) -> bool:
    """Whether the definition of a label has an address that the generator of a site fills in: `[1]: {{ site.url }}/x`."""
    return any(sign in said for _, said in _lines(document, label) for sign in _FILLED_IN)


def needs_no_definition(document: Document, mark: Citation) -> bool:
    """Whether the generator of a site fills in the address of a link, or its brackets are none."""
    return (
        is_filled_in(document, mark.target or "")
        or is_placeholder(document, mark)
        or _is_tagged(document, mark)
        or _is_edited(document, mark)
        or (_DRAWN.match(document.text, mark.span.start) is not None)
    )


def _is_edited(document: Document, mark: Citation) -> bool:
    """Whether two brackets are those of an editor of quoted words: what was left out and a letter that was changed behind it, "as he came [...][w]e left", "[…][I] left"."""
    return _EDITED.match(document.text, mark.span.start) is not None


_EDITED = lazy_pattern(r"\[\s?(?:(?:\.\s?){2,4}|…\s?)\]\[[^\W\d_]\](?=[^\W\d_]| [^\W\d_])", signs=("[",))


_DRAWN = lazy_pattern(r"\[(?P<sign>[\u4e00-\u9fff]{1,6}R)\]\[(?P=sign)\]", signs=("][",))
"""The code by which an app draws a face, written twice: "[失望R][失望R]"."""


def _is_tagged(document: Document, mark: Citation) -> bool:
    """Whether two brackets are the tags of a change, as the first one is of others, which have another behind it or none: "[lamp][wick] trims it", "[lamp][glass] cleans it", "[lamp] lights it"; or the parts of which names are made: "[trim|light][Wicks|Lamps]"."""
    first, parted, label = document.slice(mark.span).removeprefix("[").partition("][")
    if not parted:
        return False
    if "|" in first and "|" in label:
        return True
    second: set[str] = document.recall("tags of changes", _tags).get(first, set())
    return "" in second and len(second) > _TAGGED


def _tags(document: Document) -> dict[str, set[str]]:
    """By a first tag, what stands in brackets behind it; nothing where it stands alone."""
    found: dict[str, set[str]] = {}
    for tags in _TAGS.finditer(document.text):
        found.setdefault(tags[1], set()).add(tags[2] or "")
    return found


_TAGS = lazy_pattern(r"(?<![^\s*])\[([^\[\]\n]{1,40})\](?:\[([^\[\]\n]{1,40})\])?(?=\s\w|\[)", signs=("[",))
_TAGGED = 2
"""Second tags behind the same first one, at least: links on one word may be two."""


def is_placeholder(document: Document, mark: Citation) -> bool:
    """Whether words in brackets that stand twice on end stand alone elsewhere, too, as what was put in the place of something: "[Picture is gone][Picture is gone]", "[Picture is gone]"."""
    label = _plain(mark.target or "")
    words, parted, _ = document.slice(mark.span).removeprefix("[").partition("][")
    if not parted or _plain(words) != label:
        return False
    return label in document.recall("labels that stand for something", _standing_alone)


def _standing_alone(document: Document) -> frozenset[str]:
    """What stands in brackets as all of a block, and of several words."""
    found = (_ALONE.fullmatch(document.slice(block.span).strip()) for block in document.blocks)
    return frozenset(_plain(one["words"]) for one in found if one is not None)


_ALONE = lazy_pattern(r"\[(?P<words>[^\[\]\n]{2,60}\s[^\[\]\n]{1,60})\]")


def why_undefined(document: Document, label: str) -> str | None:
    """What keeps a line that looks like the definition of a label from being one, as the end of a sentence; None where there is no such line."""
    for at, said in _lines(document, label):
        start = f"“[{label}]: …”"
        if not said:
            return f"whose definition {start} has no address: put it in"
        above = _line_above(document, at)
        if _READ.fullmatch(said) is None:
            apart = ", and an empty line before it" if above and _LINE.match(above) is None else ""
            return f"whose definition {start} cannot be read: set an address with spaces in “<…>”, and nothing but a title in quotation marks behind it{apart}"
        if above and _OF_FOOTNOTE.match(above) is not None:
            return f"whose definition {start} is read as words of the footnote above it where Markdown has footnotes: put an empty line before it"
        if above:
            return f"whose definition {start} is read as words of the paragraph above it: put an empty line before it"
        return (
            f"whose definition {start} cannot be read: set it at the beginning of a line, with an empty one before it"
        )
    return None


def has_note_below(document: Document, mark: Citation) -> bool:
    """Whether a block below begins with the mark of a link and leads back to it, as the notes do of which a copy of a page lost the names; also with an arrow to a place of the same number."""
    notes = document.recall("last notes that lead back", _last_notes)
    number = _AT_END.search(mark.target or "")
    last = max(notes.get(document.slice(mark.span), -1), -1 if number is None else notes.get(f"#{number[0]}", -1))
    return last > mark.span.end


_AT_END = lazy_pattern(r"\d{1,3}\Z")
_LEADS_BACK = lazy_pattern(r"(?i)(?:edn|ftn|fn|footnote|note)[-_:]?ref")
"""The name of the place of a mark, to which a link in its note leads back: `_ednref2`, also where a page ran its notes together."""
_ARROWS = frozenset({"^", "↑", "↩", "↩︎", "⤴", "↵"})


def _last_notes(document: Document) -> dict[str, int]:
    """Where the last block begins that a link to a place of the page begins, by the words of the link; for an arrow by the number of the place, behind "#".

    Before the place the link may have an address: that of the page, or of the editor in which it was written.
    """
    found: dict[str, int] = {}
    led: Span | None = None
    for link in document.links:
        _, _, place = link.target.partition("#")
        if not place:
            continue
        block = document.block_at(link.span.start)
        if block is None:
            continue
        if not document.text[block.span.start : link.span.start].strip():
            led = block.span
        elif led != block.span or _LEADS_BACK.search(place) is None:
            continue
        if block.span.end > link.span.end:
            words, number = document.slice(link.span), _AT_END.search(place)
            found[f"#{number[0]}" if number is not None and words in _ARROWS else words] = link.span.start
    for block in document.blocks if document.media_type == "text/html" else ():
        bare = _BARE_NOTE.match(document.text, *block.span)
        if bare is not None:  # what made a link of the number was lost
            found[bare["mark"]] = max(block.span.start, found.get(bare["mark"], -1))
        counted = (
            _COUNTED_NOTE.match(document.text, *block.span) if block.span.start > len(document.text) // 2 else None
        )
        if counted is not None:
            found.setdefault(counted["mark"], block.span.start)
    return found


_COUNTED_NOTE = lazy_pattern(r"\s*(?P<mark>\d{1,3})(?:[.)]|\s)\s*[^\W\d_]")
"""A block in the second half of a page that begins with a number alone, as notes do that are no list."""
_BARE_NOTE = lazy_pattern(r"\s*(?P<mark>\[\d{1,3}\])\s*[^\s\[\],.;:)]")
"""A block that begins with a number in brackets and goes on as the note of that number does."""


def is_defined_without_footnotes(document: Document, label: str) -> bool:
    """Whether only what knows footnotes reads the definition of a label as words of the one above it, and the text uses theirs as labels of links: "[the dam][^2]"."""
    # Asked of every lost mark: its own lines come first, and the whole text is searched once.
    return any(
        _READ.fullmatch(said) is not None
        and (above := _OF_FOOTNOTE.match(line := _line_above(document, at))) is not None
        and _READ.fullmatch(line[above.end() :].strip()) is not None
        and document.recall("labels of notes behind links", _has_label_of_note)
        for at, said in _lines(document, label)
    )


def _has_label_of_note(document: Document) -> bool:
    return _LABEL_OF_NOTE.search(document.source) is not None


def _line_above(document: Document, at: int) -> str:
    """The line right above the one in which an offset stands, empty where that is the first or an empty one."""
    source = document.source
    end = source.rfind("\n", 0, at)
    return source[source.rfind("\n", 0, end) + 1 : end].rstrip(" \t>") if end > 0 else ""


def of_org(document: Document, span: Span) -> tuple[str, str] | None:
    """Address and words of a link as Org writes it, whose brackets are read as a reference: `[[https://lamp.org][the lamp]]`."""
    text = document.text
    if text[span.start - 1 : span.start] != "[" or text[span.end : span.end + 1] != "]":
        return None
    address, parted, words = text[span.start + 1 : span.end - 1].partition("][")
    if not parted or _ADDRESS.match(address) is None:
        return None
    return (address if address.startswith("file:/") else address.removeprefix("file:")), words


def _lines(document: Document, label: str) -> list[tuple[int, str]]:
    """Where lines stand that look like a definition of a label, and what is behind their colon."""
    return document.recall("lines of definitions", _all_lines).get(_plain(label), [])


def _all_lines(document: Document) -> dict[str, list[tuple[int, str]]]:
    code = [document.locate(block.span) for block in document.blocks if block.kind is BlockKind.CODE]
    found: dict[str, list[tuple[int, str]]] = {}
    for match in _LINE.finditer(document.source):
        at = match.start(1) - 1
        if not any(place.start <= at < place.end for place in code):
            found.setdefault(_plain(match[1]), []).append((at, match[2].strip()))
    return found


def _plain(label: str) -> str:
    """A label as labels are compared: whatever its capitals and blanks."""
    return " ".join(label.casefold().split())


def without_colons(document: Document, lost: Sequence[Citation]) -> tuple[list[Citation], list[Hit]]:
    """The lost marks of footnotes whose notes are there, each in a line that begins with its mark, without the colon that makes a note of it; and what is said of those once."""
    heads, marks = dict[str, Citation](), list[Citation]()
    for mark in lost:
        if mark.kind == "footnote" and document.media_type == "text/markdown":
            if _begins_note(document, mark):
                heads[mark.target or ""] = mark
            else:
                marks.append(mark)
    noted = [
        heads[label]
        for label in dict.fromkeys(mark.target or "" for mark in marks)
        if label in heads and heads[label].span.start > min(one.span.end for one in marks if one.target == label)
    ]
    if not noted:
        return list(lost), []
    first, *rest = noted
    label = document.slice(first.span)
    more = "" if not rest else ", as one more does" if len(rest) == 1 else f", as {len(rest)} more do"
    message = f"{quoted(label)} begins a note without the colon that makes it one{more}, so it shows as it is written and nothing leads to it: write “{label}:”"
    related = tuple(RelatedPlace("this note lacks its colon, too", mark.span) for mark in rest[:_LISTED])
    gone = {mark.target for mark in noted}
    left = [mark for mark in lost if mark.kind != "footnote" or mark.target not in gone]
    return left, [Hit(first.span, message, Confidence.HIGH, severity=Severity.WARNING, related=related)]


_LISTED = 20
"""Further notes that a finding lists."""
_BEFORE_NOTE = lazy_pattern(r"(?:\A|\n)[ \t>]{0,8}(?:[-*+] )?\Z")
_BEHIND_NOTE = lazy_pattern(r"[ \t]+[^\s\[]")
_HEADED = lazy_pattern(r"[ \t>]{0,8}(?:[-*+] )?\[\^[^\]\s^]{1,60}\]")


def _begins_note(document: Document, mark: Citation) -> bool:
    """Whether a mark begins a line, behind an empty one or another note, and words stand behind it."""
    place, source = document.locate(mark.span), document.source
    if _BEFORE_NOTE.search(source, max(0, place.start - _REACH), place.start) is None:
        return False
    if _BEHIND_NOTE.match(source, place.end) is None:
        return False
    above = _line_above(document, place.start)
    return not above.strip(" >") or _HEADED.match(above) is not None


_REACH = 12
"""Characters before a mark at the beginning of its line, with the line's own."""
