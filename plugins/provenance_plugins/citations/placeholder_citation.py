"""CIT305: a placeholder where a citation should be."""

from collections.abc import Iterator

from provenance.analysis import content, links
from provenance.analysis.code_spans import in_code_span
from provenance.api import (
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Match,
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
from provenance_plugins.citations.any_figures import stands_for_any
from provenance_plugins.citations.assistant_residue import (
    LEFT_BY_ASSISTANT,
    RESIDUE,
    addresses_of_assistants,
    residue,
)
from provenance_plugins.citations.gaps_of_templates import is_of_template
from provenance_plugins.citations.in_references import is_author, is_behind_address
from provenance_plugins.citations.key_names import is_key
from provenance_plugins.citations.linked_places import linked_places
from provenance_plugins.citations.message_templates import leads_on
from provenance_plugins.citations.model_wording import is_model_wording
from provenance_plugins.citations.open_notes import OPEN_LABELS, SIGNS, TO_FIND, open_notes
from provenance_plugins.citations.raw_keys import raw_keys

_PLACEHOLDERS = Phrases.load(__package__, "placeholder_citation")

_ABBREVIATED = 80
"""Characters before a bracket in which the words stand that it shortens."""
_NEIGHBOUR = lazy_pattern(r"\s?[-–]?\s?[A-Z0-9]|[-–][a-z]")
_COMPLETE = frozenset('\n.!?:;)]}”"…')
"""How a line ends that does not go on in the next one."""
_BUTTONS = frozenset({"[link]", "(link)"})
_FIELDS = frozenset({"[LINK]", "(LINK)"})
_NO_LINK = "was never replaced by a link: put the address here"
_SOURCED = frozenset({"source", "cite", "link"})
_MARKS = 3
"""So many marks of one kind a text may have forgotten; more are a name."""
_FORMULA = frozenset("^_{\\=*")
_UNKNOWN = frozenset("?_")
"""Signs of which a figure that was not filled in may have any number: "????%"."""
_THOUSANDS = lazy_pattern(r"(?<=X)(?:,XXX){1,3}(?!\w)")
"""What goes on behind "$XX": "$XX,XXX"."""
_RUN = 20
"""Characters of the longest run of them."""
_SERIES = 3
"""So many question marks for figures in one paragraph were put there on purpose, and are one gap."""
_ASKED = {
    "asked": "stands where a source should: put the source here, or take the claim out",
    "when": "asks when that was: give the date, or take the mark out",
    "who": "asks who that is: name them, or take the claim out",
    "which": "asks what exactly is meant: say it, or take the claim out",
    "page": "asks for the page of the cited work: add it",
    "doubted": "doubts the statement before it: check that against its source, or take it out",
    "dead": "says that the link before it no longer leads anywhere: link to where the page moved, or to an archived copy",
}
"""What marks ask for, by their tags. They ask it as the words of a link, too."""
_TO_DO = "[TODO]"
_GAP = lazy_pattern(
    r"(?i)(?:[=(:$€£]|(?<![\w’'])(?:an?|and|are|as|at|by|for|from|in|into|is|of|on|or|than|the|to|was|were|with))\s*[\"“]?\Z"
)
"""Before a mark that stands for a word or a figure of its sentence, not for the source of it: "the area is [TODO]"."""
_GAP_BEFORE = 12
"""Characters in which these stand."""
_DOUBLED = "repeats in words what the link before it is: delete it"
_UNDONE = "marks something that is still to be done: do it, or take the mark out"
_LINE = 40
"""Characters on each side of a mark in which its line ends."""
_TASK = lazy_pattern(
    r" (?:double[ -]?check|check|add|fix|verify|confirm|update|rewrite|write|describe|explain|mention|link)\b"
)
"""Behind "[TODO]", what is to be done."""
_BEGINS = lazy_pattern(r"(?:\A|\n|[.!?] )\[TODO\] [a-z]")
"""A sentence that begins with the mark, and goes on with a small letter: "[TODO] people live there"."""
_NO_WORD = "stands where a word, a figure or a source should: put it in, or take the sentence out"
_DECIMALS = lazy_pattern(r"\.\d")
_NAME_BEFORE = lazy_pattern(r"(?:[-–.@#/]|[A-Z][a-z]+ \()\Z")
_JOINED = r"(?:\s*[,/]\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+)"
_LIST = 40
"""Characters before a mark in which two names of a list stand."""
_LISTED_BEFORE = lazy_pattern(rf"(?<!\w)(?P<second>[A-Z]{{2,8}}{_JOINED})?[A-Z]{{2,8}}{_JOINED}\Z")
_LISTED_BEHIND = lazy_pattern(rf"{_JOINED}[A-Z]{{2,8}}\b(?P<second>{_JOINED}[A-Z]{{2,8}}\b)?")
_NAMED = lazy_pattern(r"\bTK [A-Z][a-z]+|\b[A-Z]\w+ \(TK\)|\bT[a-zà-þ]+ K[a-zà-þ]{2,}")
"""Where a text says what the letters are short for: "TK Maxx", "Tokelau (TK)", "Tom King"."""
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
    when=(_PLACEHOLDERS, RESIDUE, OPEN_LABELS, TO_FIND, links, *SIGNS),
    bad=[
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
        Example(
            '<html lang="de"><p>Drücken Sie die Taste [PRÜFEN], um die Summe zu sehen.</p></html>',
            media_type="text/html",
        ),
        "She asked for a source to follow, and he gave none.",
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
    """
    shown = _Shown(document)
    marks = _marks(document, shown)
    yield from told_once((fault, hit) for fault, hit in marks if not is_of_template(document, hit.span))
    for span in residue(document):
        if shown(span, linked=True):
            yield Hit(span, f"{quoted(document.slice(span))} {LEFT_BY_ASSISTANT}")
    yield from addresses_of_assistants(document)
    yield from told_once(raw_keys(document))


def _whole(document: Document, span: Span) -> Span:
    """A template of a wiki to its end: "{{citation needed|date=June 2012}}"; and all signs of a figure: "????%"."""
    start = _start_of_run(document.text, span.start)
    thousands = _THOUSANDS.match(document.text, span.end)
    if start < span.start or thousands is not None:
        return Span(start, span.end if thousands is None else thousands.end())
    if not document.text.startswith("{{", span.start) or document.text.endswith("}}", span.start, span.end):
        return span
    end = document.text.find("}}", span.end, span.end + _TEMPLATE)
    return span if end < 0 else Span(span.start, end + 2)


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
        if block.kind is BlockKind.HEADING and span.start == block.span.start:
            return False  # the label of a list of sources
        before, after = document.text[span.start - 1 : span.start], document.text[span.end : span.end + 1]
        if before in _QUOTES and after in _QUOTES and before and after:
            return False
        return (linked or not self.links.touch(span)) and not (
            in_code_span(document, span.start) or in_code_span(document, span.start + 1)
        )


def _marks(document: Document, shown: _Shown) -> Iterator[tuple[int | None, Hit]]:
    """Each mark where a source or a figure should stand; question marks for figures that make a series with the place of their paragraph."""
    gaps: dict[int, list[Hit]] = {}
    told: list[Span] = []
    for match in matches(document, _PLACEHOLDERS):
        told.append(match.span)
        message = _placeholder(document, match)
        if message is None or not shown(match.span, linked=_asked(match) is not None):
            continue
        whole = _whole(document, match.span)
        hit = Hit(
            whole,
            f"{quoted(document.slice(whole))} {message}",
            Confidence.MEDIUM if match.tagged("tk") else Confidence.HIGH,
            severity=Severity.INFO
            if is_model_wording(document, whole, match.phrase, figure=match.tagged("figure"))
            else Severity.WARNING
            if message == _DOUBLED
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
        model = is_model_wording(document, note.span, words)
        yield None, Hit(note.span, f"{quoted(words)} {note.message}", severity=Severity.INFO if model else None)


def _asked(match: Match) -> str | None:
    """What a mark that asks for something says; None of other marks."""
    return next((message for tag, message in _ASKED.items() if match.tagged(tag)), None)


def _placeholder(document: Document, match: Match) -> str | None:
    """What to say of a placeholder; None where the words are something else."""
    text = document.text
    if match.tagged("tk"):
        before = text[max(0, match.span.start - 24) : match.span.start]
        if match.phrase == "TK" and (_NEIGHBOUR.match(text, match.span.end) or _NAME_BEFORE.search(before)):
            return None
        if text.startswith(":", match.span.end) or _times(document, match.phrase) > _MARKS:
            return None  # the initials of a speaker, the name of a thing
        if match.phrase == "TK" and (
            _is_among_names(text, match.span) or is_author(text, match.span) or document.recall(_NAMED, _is_named)
        ):
            return None
        return _TO_COME
    if match.tagged("figure"):
        return _NO_FIGURE if _is_figure(text, match.span) and not stands_for_any(document, match.span) else None
    if (
        text[match.span.end : match.span.end + 1] in {"(", "[", ":"}
        and match.phrase[-1] == "]"
        and _asked(match) is None
    ):
        return None  # the text of a link in Markdown
    if _is_abbreviation(text, match.span) or _is_button(document, match) or is_key(text, match.span):
        return None
    if match.phrase.startswith("(") and _is_of_sentence(document, match):
        return None
    if match.phrase.lower() in _BUTTONS and _is_behind_link(document, match.span.start):
        return _DOUBLED
    leads = document.slice(match.span) in _FIELDS or leads_on(document, match.span)
    return (_NO_LINK if leads else _asked(match)) or _left_open(document, match)


def _times(document: Document, phrase: str) -> int:
    """How often a mark stands in a text: counted once, and not for each of them."""
    return document.recall(("times", phrase), lambda document: document.text.count(phrase))


def _is_named(document: Document) -> bool:
    return _NAMED.search(document.text) is not None


def _is_of_sentence(document: Document, match: Match) -> bool:
    """Whether a word in brackets is the other word for a verb ("acknowledge (cite) code"), or tells what the code right before it is ("`<b>` (bold) and `<a>` (link)"); not "`40%` (citation needed)"."""
    start, end = match.span
    if match.phrase.lower() == "(cite)" and document.text[end : end + 2].strip().isalpha():
        return True
    return start > 1 and match.phrase[1:-1].isalpha() and in_code_span(document, start - 2)


def _left_open(document: Document, match: Match) -> str:
    """What to say of a mark that asks for nothing by its words: a word, something to come, a source."""
    text = document.text
    if match.phrase == _TO_DO and _GAP.search(text, max(0, match.span.start - _GAP_BEFORE), match.span.start):
        return _NO_WORD
    if match.phrase == _TO_DO and (_is_alone(document, match.span) or _TASK.match(text, match.span.end) is not None):
        return _UNDONE
    if match.phrase == _TO_DO and _BEGINS.search(text, max(0, match.span.start - 2), match.span.end + 2) is not None:
        return _NO_WORD
    said = match.phrase.lower().split()
    is_mark = "tk" in said and _SOURCED.isdisjoint(said)
    return _TO_COME if is_mark else _ASKED["asked"]


def _is_behind_link(document: Document, start: int) -> bool:
    """Whether a link that leads somewhere ends right before a place: "the [form](form.pdf) (link)"."""
    ends = document.recall("ends of links", _ends_of_links)
    return start in ends or (document.text[start - 1 : start] == " " and start - 1 in ends)


def _ends_of_links(document: Document) -> frozenset[int]:
    return frozenset(link.span.end for link in document.links if link.target.strip("# "))


def _is_alone(document: Document, span: Span) -> bool:
    """Whether a mark makes a line of the file, and so belongs to no sentence that owes a source."""
    place, source = document.locate(span), document.source
    before = source[max(0, place.start - _LINE) : place.start].rpartition("\n")[2]
    return not before.strip() and not source[place.end : place.end + _LINE].partition("\n")[0].strip()


def _is_figure(text: str, span: Span) -> bool:
    """Whether signs stand for a figure that is to be put in: not in a formula ("XX^T"), a screen that is described ("$XXX.00") or a doubt ("100??%")."""
    if text[span.end : span.end + 1] in _FORMULA or _DECIMALS.match(text, span.end):
        return False
    start = _start_of_run(text, span.start)
    return text[start] not in _UNKNOWN or not text[max(0, start - 1) : start].isalnum()


_ESCAPED = lazy_pattern(r".?\\\[")


def _start_of_run(text: str, start: int) -> int:
    """Where the run of signs begins to which the one at `start` belongs, if it is one of those of which a figure may have any number."""
    if text[start] not in _UNKNOWN:
        return start
    before = text[max(0, start - _RUN) : start]
    return start - len(before) + len(before.rstrip(text[start]))


_NO_FIGURE = "is a figure that was never filled in: put the number and its source here"
_TO_COME = "is a printer's mark for something to come: fill it in or cut it"


def _is_among_names(text: str, span: Span) -> bool:
    """Whether letters stand in a list of other names in capitals: "GTK, TK and KDE"; a place and its state are none ("TK, NY")."""
    before = _LISTED_BEFORE.search(text, max(0, span.start - _LIST), span.start)
    behind = _LISTED_BEHIND.match(text, span.end)
    if before is not None and behind is not None:
        return True
    return any(found is not None and found["second"] is not None for found in (before, behind))


def _is_abbreviation(text: str, span: Span) -> bool:
    """Whether a bracket shortens or repeats the words before it: "Regional Energy Fund (REF)", "Linked Information (Link)"."""
    short = text[span.start + 1 : span.end - 1]
    if text[span.start] != "(" or not short[:1].isupper():
        return False
    words = text[max(0, span.start - _ABBREVIATED) : span.start].replace("-", " ").split()[-len(short) :]
    if short.isupper() and "".join(word[0] for word in words).upper() == short:
        return True
    return not short.isupper() and any(len(word) > len(short) and word.startswith(short) for word in words)


def _is_button(document: Document, match: Match) -> bool:
    """Whether "[Link]" asks for no source of something said: behind an address, or at the beginning of a line below a complete one, as the place of a comment whose address was lost."""
    if match.phrase.lower() not in _BUTTONS:
        return False
    if _ESCAPED.match(document.source, max(0, document.locate(match.span).start - 1)) is not None and (
        (block := document.block_at(match.span.start)) is not None and block.kind is BlockKind.TABLE_CELL
    ):
        return True  # a table that shows how something is written
    if is_behind_address(document.text, match.span.start):
        return True
    start = document.locate(match.span).start
    source = document.source
    line = max(source.rfind("\n", 0, start) + 1, start - _ABBREVIATED)
    if source[line:start].strip(" \t>*-"):
        return False
    above = source[max(0, line - _ABBREVIATED) : max(0, line - 1)].rstrip(" \t>*")
    return not above or above[-1] in _COMPLETE
