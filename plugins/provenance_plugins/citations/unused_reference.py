"""CIT304: a reference that nothing cites."""

from collections.abc import Iterator, Sequence

from provenance.analysis import citations, references
from provenance.analysis.citations import Reference
from provenance.api import Context, Document, Example, Hit, Severity, SourceSpan, Span, lazy_pattern, quoted, rule
from provenance_plugins.citations.other_years import beginning, entries_near


@rule(
    id="CIT304",
    slug="unused-reference",
    severity=Severity.INFO,
    summary="A reference or footnote that nothing cites",
    running_text=True,
    languages=("*",),
    uses=(citations,),
    when=(references,),
    bad=[
        "Roth (1990) wrote of bridges, and Moor (1979) of mills.\n\nReferences\n\nCruz, A. (1987). Weirs of the north. Leeds: Moor Press.\n\nMoor, E. (1979). Mills. Leeds: Moor Press.\n\nOde, B. (1999). Lamps. Leeds: Moor Press.\n\nRoth, C. (1990). Bridges. Leeds: Moor Press.\n\nSund, D. (1991). Boats. Leeds: Moor Press.",
        "The bridge was closed in 1987.[1]\n\nReferences\n\n[1] A. Writer, Bridges of the north, 1990.\n[2] B. Writer, Collected papers, 1987.",
        Example(
            "The bridge was closed in 1987.[^1]\n\n[^1]: A. Writer, 1990.\n\n[^2]: B. Writer, 1987.",
            media_type="text/markdown",
        ),
        Example(
            "The bridge was [closed][a].\n\n[a]: https://www.nasa.gov/a\n[b]: https://www.nasa.gov/b",
            media_type="text/markdown",
        ),
        Example(
            "The bridge was closed.[^1]\n\n[^1]: The masons follow the plan, [as said](https://www.nasa.gov/c).\n\n[plan]: https://www.nasa.gov/a",
            media_type="text/markdown",
        ),
        Example(
            ".. _Plan of Piers: https://www.nasa.gov/a\n\nThe bridge was closed. [1]_\n\n.. [1] The masons follow the Plan of Piers.\n",
            media_type="text/x-rst",
        ),
    ],
    good=[
        Example(
            "The bridge was closed.[^1]\n\n[^1]: The masons follow\n    the [Plan of Piers], too.\n\n[plan of piers]: https://www.nasa.gov/a",
            media_type="text/markdown",
        ),
        Example(
            ".. _Plan of Piers: https://www.nasa.gov/a\n.. _Moor: https://www.nasa.gov/b\n\nThe bridge was closed. [1]_\n\n.. [1] The masons follow the `Plan of Piers`_ of Moor_\n",
            media_type="text/x-rst",
        ),
        "The bridge was closed [1].\n\nNotes\n\n[1] Not for long [2].\n\n[2] For a year, that is.",
        "Roth (1990) wrote of bridges.\n\nReferences\n\nCruz, A. (1987). Weirs of the north. Leeds: Moor Press.\n\nMoor, E. (1979). Mills. Leeds: Moor Press.\n\nOde, B. (1999). Lamps. Leeds: Moor Press.\n\nRoth, C. (1990). Bridges. Leeds: Moor Press.",
        Example(
            "The bridge was closed in 1987.\n\n## References\n\n- [ ] Read ten papers on bridges (1990)\n- [x] Write to A. Writer, 1987\n",
            media_type="text/markdown",
        ),
        "The bridge was closed.[1] It leaks.[4]\n\nReferences\n\n1) A. Writer, Bridges, 1990.\n2,3,4) B. Writer, Papers, 1987.",
        Example(
            "---\ntitle: The bridge\nauthor:\n- Ana Cruz[^1]\n---\n\nThe bridge was closed in 1987.\n\n[^1]: Harbour University.",
            media_type="text/markdown",
        ),
        Example(
            "The bridge was closed.\n\n![The bridge in [a book][b]](bridge.jpg)\n\n[b]: https://www.nasa.gov/b",
            media_type="text/markdown",
        ),
        Example(
            "The bridge was closed.\n\n[<img src='mill.jpg' alt='The mill'>][a]\n\n[![The quay](quay.jpg)][b]\n\n[a]: https://www.nasa.gov/a\n[b]: https://www.nasa.gov/b",
            media_type="text/markdown",
        ),
        "The film was copied at once (The Ferry Rides Again, 1980), and the next one, too (Cruz, 1981).\n\nReferences\n\nOde, B. (1980). The ferry rides again [DVD]. Riverton Pictures.\n\nCruz, A. (1981). Mills and moors. Riverton Press.",
        "The bridge was closed in 1987.[1]\n\nReferences\n\n[1] A. Writer, Bridges of the north, 1990.",
        "The bridge was closed in 1987.[1,2]\n\nReferences\n\n[1] A. Writer, Bridges, 1990.\n[2] B. Writer, Collected papers, 1987.",
        "As D'Arcy and Hall (2011) say, noise wakes. So it does (Zorn, 1999).\n\nReferences\n\nD’Arcy, B., & Hall, C. (2011). On noise.\n\nZorn, D. (1999). On sleep.",
        Example(
            '<article><p>The mill burnt down in the spring of that year.<sup><a href="#cite_note-1">[1]</a></sup> It was never built again.'
            '<sup><a href="#cite_note-2">[2]</a></sup></p><h2>References</h2><ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> Fire Brigade '
            '(1990). Report of the year.</li><li id="cite_note-2"><a href="#cite_ref-2">^</a> Hall (1991). Mills of the north.</li></ol></article>',
            media_type="text/html",
        ),
        "The bridge was closed in 1987.\n\nFurther reading\n\nA. Writer, Bridges of the north, 1990.",
    ],
)
def unused_reference(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """An entry that no mark leads to was left over, or its mark was lost: a reader cannot tell what it supports.

    Put the mark where the work was used, or take the entry out.
    """
    notes = citations(document).notes
    # An entry that several numbers have, "2,3,4) https://…", is cited by any of them.
    shared = {note.place for note in notes if note.cited and note.kind == "numbered"}
    consulted = _is_of_works_consulted(notes)
    for note in notes:
        if note.cited or note.place in shared or _is_cited_aside(document, note):
            continue
        if (consulted and note.kind == "author-year") or _is_cited_in_note(document, note):
            continue
        if _TASK.match(_words(document, note.place)) is not None:
            continue
        # What undefined-citation names as the nearest entry of a work that is cited with a slip is told there.
        if beginning(_words(document, note.place)) not in entries_near(document):
            yield Hit(
                note.place,
                f"{quoted(_words(document, note.place))} is cited nowhere in the text: put a mark where it was used, or take it out",
            )


def _is_of_works_consulted(notes: Sequence[Reference]) -> bool:
    """Whether a list holds what a text was written from: of three in four of its entries it gives no author and year."""
    cited = [note.cited for note in notes if note.kind == "author-year"]
    return len(cited) >= _FEWEST and sum(cited) <= len(cited) * _MOST


_FEWEST, _MOST = 4, 0.25
"""Entries of a list that is asked, and the share of them that such a list has in the text at most: of a list of works cited half may be left over."""


def _is_cited_in_note(document: Document, note: Reference) -> bool:
    """Whether the mark of a numbered note stands in another one: "[6] In a draft it was 940 words [7]."."""
    if note.kind != "numbered" or not isinstance(note.place, Span):
        return False
    mark, text = f"[{note.label}]", document.text
    own = text.find(mark, note.place.start, note.place.end)
    start = min(span.start for span in citations(document).lists) if citations(document).lists else note.place.start
    at = text.find(mark, start)
    while at >= 0 and (at in {own, note.place.start} or text[at - 1 : at] in {"", "\n"}):
        at = text.find(mark, at + 1)
    return at >= 0


def _is_cited_aside(document: Document, note: Reference) -> bool:
    """Whether a mark of a note stands where no reading text is: a footnote's in the front matter, as behind a name of `author`, a definition's in the alternative text of an image, around one, or in HTML where it names one, and in a footnote."""
    if note.kind == "reference" and " ".join(note.label.casefold().split()) in document.recall(
        "names in footnotes", _names_in_footnotes
    ):
        return True
    if document.media_type != "text/markdown" or note.kind not in {"footnote", "reference"} or not document.blocks:
        return False
    label = " ".join(note.label.casefold().split())
    return (f"^{label}" if note.kind == "footnote" else label) in document.recall("marks aside", _marks_aside)


def _marks_aside(document: Document) -> frozenset[str]:
    """What stands in brackets there, in small letters; those of footnotes with their sign."""
    first = document.locate(document.blocks[0].span).start if document.has_front_matter else 0
    images = (document.source[one.source.start : one.source.end] for one in document.images if one.source is not None)
    found = [mark[1] for mark in _IN_BRACKETS.finditer(document.source, 0, first) if mark[1].startswith("^")]
    found += [mark[1] for words in images for mark in _IN_BRACKETS.finditer(words)]
    if "][" in document.source:
        found += [mark[1] for mark in _AROUND_IMAGE.finditer(document.source)]
    if "![" in document.source:
        found += [mark[1] for mark in _NAMED_IMAGE.finditer(document.source)]
    return frozenset(" ".join(words.casefold().split()) for words in found)


def _names_in_footnotes(document: Document) -> frozenset[str]:
    """What footnotes name of the definitions of links, in small letters: "[^1]: It follows [the plan].", ".. [1] It follows `the plan`_"."""
    forms = _NOTED.get(document.media_type)
    if forms is None:
        return frozenset()
    note, name = forms
    notes = note.finditer(document.source)
    found = (words for one in notes for match in name.finditer(one[0]) for words in match.groups() if words)
    return frozenset(" ".join(words.casefold().split()) for words in found)


_NOTED = {
    "text/markdown": (
        lazy_pattern(r"(?m)^\[\^[^\]\n]{1,60}\]:[^\n]*(?:\n[ \t][^\n]*){0,60}", signs=("[^",)),
        lazy_pattern(r"\[([^\[\]^][^\[\]]{0,200})\](?![(:])"),
    ),
    "text/x-rst": (
        lazy_pattern(r"(?m)^\.\. \[[^\]\n]{1,60}\] [^\n]*(?:\n[ \t][^\n]*){0,60}", signs=(".. [",)),
        lazy_pattern(r"`([^`<>]{1,200})`_|(?<![\w`])(\w[\w.+-]{0,60})_(?!\w)"),
    ),
}
"""How a kind of file writes a footnote with its lines, and the name of a definition in it."""
_AROUND_IMAGE = lazy_pattern(r"(?<=[>)\]])\s{0,4}\]\[([^\[\]\n]{1,200})\]")
"""The definition of a link that is all picture: "[<img …>][1]", "[![The mill](mill.jpg)][1]"."""
_NAMED_IMAGE = lazy_pattern(r"!\[(?:[^\[\]\n]{0,200}\]\[)?([^\[\]\n]{1,200})\](?![(:\[])")
"""An image by the name of its definition, which kramdown shows below a tag alone on its line, too, where others take it for HTML: "![mill]", "![The mill][mill]"."""
_IN_BRACKETS = lazy_pattern(r"\[([^\[\]]{1,200})\]")


_TASK = lazy_pattern(r"\W{0,3}\[[ xX]\]\s")
"""The box of something that is to be done: "[ ] Read ten articles"."""


def _words(document: Document, place: Span | SourceSpan) -> str:
    return document.slice(place) if isinstance(place, Span) else document.source[place.start : place.end]
