"""CIT305: a placeholder where a citation should be."""

from collections.abc import Iterator

from provenance.analysis import content, links
from provenance.analysis.addresses import host_of
from provenance.analysis.code_spans import in_code_span
from provenance.analysis.register.said_aloud import is_said
from provenance.api import (
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Severity,
    Span,
    analysis,
    lazy_pattern,
    matches,
    quoted,
    rule,
    told_once,
)
from provenance_plugins.citations.agendas import awaits_speaker
from provenance_plugins.citations.asked_first import has_tagged_address
from provenance_plugins.citations.assistant_residue import (
    LEFT_BY_ASSISTANT,
    RESIDUE,
    addresses_of_assistants,
    residue,
)
from provenance_plugins.citations.gaps_of_templates import is_of_template
from provenance_plugins.citations.linked_places import linked_places
from provenance_plugins.citations.marks_of_names import is_title_behind_name
from provenance_plugins.citations.model_wording import is_model_wording
from provenance_plugins.citations.open_notes import OPEN_LABELS, SIGNS, TO_FIND, open_notes
from provenance_plugins.citations.placeholder_marks import DOUBLED, asked, said_of_mark, start_of_run
from provenance_plugins.citations.raw_keys import raw_keys

_PLACEHOLDERS = Phrases.load(__package__, "placeholder_citation")

_THOUSANDS = lazy_pattern(r"(?<=X)(?:,XXX){1,3}(?!\w)")
"""What goes on behind "$XX": "$XX,XXX"."""
_SERIES = 3
"""So many question marks for figures in one paragraph were put there on purpose, and are one gap."""
_QUOTES = frozenset("\"'“”‘’«»`")


@analysis(phrases=(_PLACEHOLDERS, RESIDUE, OPEN_LABELS, TO_FIND))
def placeholder_words(document: Document) -> None:
    """Brings the lexicons into the one pass over the text."""


@rule(
    id="CIT305",
    slug="placeholder-citation",
    severity=Severity.ERROR,
    summary="A placeholder where a citation should be",
    running_text=True,
    languages=("*",),
    uses=(placeholder_words, content),
    when=(_PLACEHOLDERS, RESIDUE, OPEN_LABELS, TO_FIND, links, has_tagged_address, *SIGNS),
    bad=[
        "Fill in the form at the desk and send it to the keeper.\n\nIt was closed in 1987 (INSERT LINK HERE).",
        Example(
            "| Year | What was sold |\n|---|---|\n| 2019 | Always more: X% of the lamps |\n| 2020 | 40% of the lamps |\n",
            media_type="text/markdown",
        ),
        "The bridge was closed in 1987 (source to follow).",
        "The bridge was closed in 1987 (need source for this).",
        "The bridge was closed in 1987 [insert link to report].",
        "The bridge was closed in 1987 (Cruz et al., 20XX).",
        "The bridge was closed in 1987 [verify].",
        "The bridge was closed in 1987 (??) by the council.",
        "The old bridge has 312 lamps <-- confirm with Ana",
        "“It is old,” Cruz once said (can’t find the original, please check).",
        "The bridge was closed, as is known [?].",
        "The plan of the bridge is on p. 000.",
        "Source: to be confirmed",
        "Die Brücke wurde 1987 geschlossen und erst im letzten Sommer wieder geöffnet [bitte Quelle ergänzen].",
        "The bridge was closed in 1987 (cite!).",
        "El puente se cerró en 1987 y nadie lo volvió a abrir hasta el verano pasado [añadir fuente].",
        "Die Brücke wurde 1987 geschlossen und erst im letzten Sommer wieder geöffnet (Quelle?).",
        "The bridge was closed in 1987.[citation needed]",
        "Leeds is the oldest of them.{{Citation needed|date=June 2012}}",
        "Sales rose by XX% last quarter.",
        "“XX% of our bridges are open,” said Ana Cruz.",
        "Ana Cruz said that “XX% of our bridges are open”.",
        "The mayor, TK, opened the bridge.",
        "TK HED: the bridge is shut",
        "The bridge was closed in 1987 [insert study].",
        "Unemployment fell in 2019 (source: TODO).",
        "The moon is a satellite of the earth【12†source】.",
        "The moon is a satellite of the earth :contentReference[oaicite:0]{index=0}.",
        "The moon is a satellite of the earth turn0search3.",
        "Ask the Mayor TK, who opened the bridge.",
        "The bridge was opened by Mayor TK and Governor TK.",
        "The bridge was shut in 1987 [Link].",
        Example("The flag raises the rate to `40%` (citation needed).", media_type="text/markdown"),
        Example("See [the paper](https://www.nasa.gov/moon?utm_source=chatgpt.com).", media_type="text/markdown"),
    ],
    good=[
        "A stop of this kind is always X% below the price, whatever the lamp costs.",
        Example(
            "| Kind | What it does |\n|---|---|\n| By price | Sells X% below the first bid |\n| By time | Sells after X time |\n",
            media_type="text/markdown",
        ),
        Example(
            '<html lang="de"><p>Drücken Sie die Taste [PRÜFEN], um die Summe zu sehen.</p></html>',
            media_type="text/html",
        ),
        "She asked for a source to follow, and he gave none.",
        "[INSERT NAME], who lives near the mill, said that it was late.",
        "Look at each picture with care (check the source) before you send it on.",
        "The portrait is of Anne [?] Cruz, painted in 1702.",
        "The form asks for a letter (no reference needed) and two photographs.",
        "La fuente del río está en las montañas, y nadie la ha visto desde hace años.",
        "He asked which citation needed mending.",
        "She bought it at TK Maxx on Saturday.",
        "The bridge was the idea of Tom King. Before TK, nobody had asked for one.",
        "The source of the river lies in the hills.",
        'He said that "they [sic] was gone".',
        "Size XX is sold out.",
        "The style (Author, Year) is used in most fields of work.",
        "Press 2 and then [Verify]. The tool takes [check].",
        "Times may change (not all are known, please check).",
        "Give credit and acknowledge (cite) code that you take over.",
        "AC: Who was it?\n\nTK: It was I.",
        "Givens JL, Hall TK, van Veen BW. Rest at sea. Lancet 2004:1–19.",
        "Hall TK, Givens JL, et al. Rest at sea. Lancet 2004:1–19.",
        "Givens J, & Hall TK (2012). Rest at sea. Oxford.",
        "Bridge Board, Plans, https://bridge.org/plans/2 (accessed May 2023). [Link]",
        Example(
            "The bridge is new.\n\n###### [SOURCES] Ana Cruz, and https://bridge.example/plan\n",
            media_type="text/markdown",
        ),
        "The bridge is new.[ref]Ana Cruz told the council so.[/ref]",
        Example("The bridge is new.\n\n##[reference]\nAna Cruz, The bridge, 2019\n", media_type="text/markdown"),
        "The label says $XXX.00 until the price is known.",
        "The Regional Energy Fund (REF) opens in May.",
        "Put the number into the Linked Records (Link) field of the form.",
        Example("The search reads the name (`name`) and the address (`link`).", media_type="text/markdown"),
        Example('| Not | But |\n|---|---|\n| "X percent is bad" | Give it |', media_type="text/markdown"),
        Example("| Links | This is a \\[link\\] |\n|---|---|\n| a | b |", media_type="text/markdown"),
        "Over the past X number of years they would have had $XX,XXX each.",
        Example(
            'When a mayor tells you that \\"X percent of bridges are shut,\\" ask how many.', media_type="text/markdown"
        ),
        "If anybody claims that “XX% of bridges are shut”, ask how many.",
        "Claims like “X% of bridges are shut” say little, and people often say “XX% of ferries are late.”",
        Example("No início do século [XX]{.smallcaps} a ponte já era velha.", media_type="text/markdown"),
        Example("Tags such as `<b>` (bold) and `<a>` (link) stand in a line.", media_type="text/markdown"),
    ],
)
def placeholder_citation(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """Somebody meant to add a source and did not, or copied the inner marks of a chat assistant, which no reader can follow.

    Put the source in the place of the mark, or take out the claim. Where an address was tagged by an assistant, check that the page
    says what the text says, and cut the tag off.

    For information:
    - "[link]" in words that others are to send: in quotation marks and said by nobody, beside a name that is left open,
      under "Templates"
    - marks beside blanks that others fill in, and "X%" at the beginning of quoted words
    - a note that is all of a cell of a table ("no link"), marks in a list of what is left to do or behind a speaker in
      an agenda
    - words in brackets behind a name in a list of titles, as contents are
    """
    shown = _Shown(document)
    marks = _marks(document, shown)
    kept = _is_list_of_work(document)
    yield from told_once(
        (fault, hit._replace(severity=Severity.INFO) if kept or _is_jest(document, hit.span) else hit)
        for fault, hit in marks
        if not (
            is_of_template(document, hit.span)
            or _is_of_transcriber(document, hit.span)
            or _is_asked_for(document, hit.span)
        )
    )
    for span in residue(document):
        if shown(span, linked=True):
            yield Hit(span, f"{quoted(document.slice(span))} {LEFT_BY_ASSISTANT}")
    yield from addresses_of_assistants(document)
    yield from told_once(raw_keys(document))


def _is_list_of_work(document: Document) -> bool:
    """Whether a file is called a list of what is left to do, which says so of its sources too: `BACKLOG.md`."""
    name = document.path.replace("\\", "/").replace("__", "/").rpartition("/")[2].partition(".")[0]
    return document.row is None and not document.has_front_matter and name.lower() in _OF_WORK


_OF_WORK = frozenset({"backlog", "todo", "todos", "to-do", "worklist"})


def _is_jest(document: Document, span: object) -> bool:
    """Whether a smile stands behind a mark, which is no slip then: "[citation needed] :P"."""
    if not isinstance(span, Span) or "needed" not in document.slice(span).lower():
        return False  # a gap is left by a slip
    return _SMILE.match(document.text, span.end) is not None


_SMILE = lazy_pattern(
    r"[.!]?(?:\s{1,2}[:;]-?[)PpD](?!\w)|\s{0,2}[\U0001F600-\U0001F60E\U0001F61B-\U0001F61D\U0001F923\U0001F643])"
)


def _is_asked_for(document: Document, span: object) -> bool:
    """Whether an item of a checklist asks whether such marks are left: "- [ ] Is there any placeholder like (CITATION)?"."""
    if not isinstance(span, Span) or (block := document.block_at(span.start)) is None:
        return False
    if block.kind is not BlockKind.LIST_ITEM or "?" not in document.text[span.end : block.span.end]:
        return False
    return _ASKED.search(document.text, block.span.start, span.start) is not None


_ASKED = lazy_pattern(
    r"(?i)\b(?:any|leftover|left over|remaining|still|forgotten|placeholders?|dummy)\b[^.!?\n]{0,80}\b(?:like|such as|e\.g\.,?|placeholders?|of the form)[^.!?\n]{0,60}\Z"
)


def _is_of_transcriber(document: Document, span: object) -> bool:
    """Whether question marks stand for what could not be heard of somebody's words."""
    return (
        isinstance(span, Span)
        and _NOT_UNDERSTOOD.fullmatch(document.slice(span)) is not None
        and is_said(document, span.start)
    )


def _opens_sourced(document: Document, span: Span) -> bool:
    """Whether a mark begins a note or a paragraph that links to its source on another site at once, behind a dash or a colon, as a jest: "[citation needed] – at the [last count](…)"."""
    block = document.block_at(span.start)
    if (
        block is None
        or document.text[block.span.start : span.start].strip(" \\[*_^")
        or block.kind is BlockKind.HEADING
    ):
        return False
    if _GOES_ON.match(document.text, span.end) is None:
        return False
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    return any(
        link.span.start >= span.end and link.target.startswith("http") and host_of(link.target) not in own
        for link in document.links_over(span.end, min(block.span.end, span.end + _AT_ONCE))
    )


_GOES_ON = lazy_pattern(r"[\s\])\\*_^]{0,6}(?:[–—:]|--?\s)")
"""Behind a mark in jest: a dash or a colon, and what it is in earnest."""


_AT_ONCE = 60
"""Characters behind such a mark in which its link begins."""


def _is_cell(document: Document, span: Span) -> bool:
    """Whether words are all of a cell of a table, which says so what there is not: "| lamp | [no link] | 2 |"."""
    block = document.block_at(span.start)
    if (
        block is not None
        and block.kind is BlockKind.TABLE_CELL
        and block.span.end - block.span.start <= span.end - span.start + _BAR
        and document.slice(block.span).strip() == document.slice(span)
    ):
        return True
    text = document.text
    return (
        text[max(0, span.start - _BAR) : span.start].rstrip(" \t")[-1:]
        == "|"
        == text[span.end : span.end + _BAR].lstrip(" \t")[:1]
    )


_BAR = 12
"""Characters behind words in which the bar stands that ends their cell."""


def _whole(document: Document, span: Span) -> Span:
    """A template of a wiki to its end: "{{citation needed|date=June 2012}}"; and all signs of a figure: "????%"."""
    if document.text.startswith(_TK, span.start) and (marks := _RUN_OF_TK.match(document.text, span.start)) is not None:
        return Span(*marks.span())
    start = start_of_run(document.text, span.start)
    thousands = _THOUSANDS.match(document.text, span.end)
    if start < span.start or thousands is not None:
        return Span(start, span.end if thousands is None else thousands.end())
    if not document.text.startswith("{{", span.start) or document.text.endswith("}}", span.start, span.end):
        return span
    end = document.text.find("}}", span.end, span.end + _TEMPLATE)
    return span if end < 0 else Span(span.start, end + 2)


_TK = "TK"
_RUN_OF_TK = lazy_pattern(r"TK(?:[ ,]{1,2}TK(?!\w)){1,20}", signs=("TK",))
"""Printers' marks that stand in a row are one gap: "TK TK TK"."""
_NOT_UNDERSTOOD = lazy_pattern(r"[\[(]\s*\?{1,4}\s*[\])]|\?{2,}")
"""What a transcript has for words that could not be heard."""
_TEMPLATE, _NOTE = 120, 2000
"""Characters of the longest template that asks for a source, and of the longest note between two marks."""


class _Shown:
    """Whether a place is text for readers: in no code, in no boilerplate, not the text of a link, and not only mentioned."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.links = linked_places(document)

    def __call__(self, span: Span, *, linked: bool) -> bool:
        """`linked`: whether the words are what they are as the text of a link, too."""
        document = self.document
        index = document.block_index(span.start)
        if index is None or document.blocks[index].kind is BlockKind.CODE or not content(document).is_main(index):
            return False
        closing = f"[/{document.text[span.start + 1 : span.end]}"
        if document.text.find(closing, span.end, span.end + _NOTE) >= 0:
            return False  # a note between two marks: "[ref]See Cruz.[/ref]"
        block = document.blocks[index]
        if (block.kind is BlockKind.HEADING and span.start == block.span.start) or (
            span.start > block.span.start and not document.text[block.span.start : span.start].strip("# ")
        ):
            return False  # the label of a list of sources, also behind signs of a heading that has no blank: "##[reference]"
        before, after = document.text[span.start - 1 : span.start], document.text[span.end : span.end + 1]
        if before.isalnum() and after == ";" and document.text.startswith("(", span.start):
            return False  # what a script calls, left in a page: "decode(link);"
        if before in _QUOTES and after in _QUOTES and before and after:
            return False
        return (linked or not self.links.touch(span)) and not (
            in_code_span(document, span.start) or in_code_span(document, span.start + 1)
        )


def _marks(document: Document, shown: _Shown) -> Iterator[tuple[int | None, Hit]]:
    """Each mark where a source or a figure should stand; question marks for figures that make a series with the place of their paragraph."""
    gaps: dict[int, list[Hit]] = {}
    told: list[Span] = []
    reached = 0
    for match in matches(document, _PLACEHOLDERS):
        told.append(match.span)
        if match.span.start < reached:
            continue
        message = said_of_mark(document, match)
        if message is None or not shown(match.span, linked=asked(match) is not None):
            continue
        whole = _whole(document, match.span)
        reached = whole.end
        hit = Hit(
            whole,
            f"{quoted(document.slice(whole))} {message}",
            Confidence.MEDIUM if match.tagged("tk") else Confidence.HIGH,
            severity=Severity.INFO
            if is_model_wording(document, whole, match.phrase, figure=match.tagged("figure"))
            or (asked(match) is not None and (_opens_sourced(document, whole) or is_title_behind_name(document, whole)))
            or (match.tagged("checked") and awaits_speaker(document, whole))
            else Severity.WARNING
            if message == DOUBLED
            else None,
        )
        if match.phrase.startswith("?"):
            gaps.setdefault(document.block_index(whole.start) or 0, []).append(hit)
        else:
            yield None, hit
    for block, hits in gaps.items():
        series = len(hits) >= _SERIES
        meant = series and len({hit.message for hit in hits}) > 1  # "<??% of cars, <???% of buses": ever less is known
        for hit in hits:
            yield block if series else None, hit._replace(severity=Severity.INFO) if meant else hit
    for note in open_notes(document):
        if any(note.span.overlaps(span) for span in told) or not shown(note.span, linked=False):
            continue
        words = document.slice(note.span)
        model = (
            is_model_wording(document, note.span, words)
            or _is_cell(document, note.span)
            or is_title_behind_name(document, note.span)
        )
        yield None, Hit(note.span, f"{quoted(words)} {note.message}", severity=Severity.INFO if model else None)
