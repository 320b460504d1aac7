"""Notes, references and links behind the words that lay something to a source: they show where the words come from."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice, pairwise

from provenance.analysis import Attribution, citations, sentences
from provenance.analysis.citations.keys import unseen_citations
from provenance.api import HEADING_KINDS, BlockKind, Document, Link, Span, lazy_pattern
from provenance_plugins.attribution.tables import forms, starts
from provenance_plugins.attribution.wording import place, stands_within

_REFERENCE = lazy_pattern(
    r"\(\d{1,3}(?:[,;] ?\d{1,3})*\)[.,;]|\[\d{1,3}(?:[,;–-] ?\d{1,3})*\]"  # "is thought to help (32, 33).", "[8]"
    r"|\[@[\w:.-]+|\{\{[<%] *[\w-]*cite|\{cite"  # Pandoc, Hugo and Quarto, MyST
    r"|\\[A-Za-z]*[Cc]ite[A-Za-z]*\*?[\[{]|\\footnote\{"  # LaTeX
    r"|\((?:[^()\d;]{2,60}\b(?:1[89]|20)\d\d[a-z]?;\s?){0,12}[^()\d;]{2,60}\b(?:1[89]|20)\d\d[a-z]?(?:[,:][^()]{1,20})?\)"  # "(Cruz 2014, 18)", "(Cruz 2014; Ode 2016)"
    r"|[—–(\[-] ?(?:see|cf\.?) (?:also )?[A-ZÀ-Þ]"  # "— see H. G. Cruz"
    r"|\((?:see|cf\.?|compare) |\(\s*,\s*(?:pp?\. ?)?\d",  # "(see the box)", "( , 180-81)" where a reference was taken out
    signs=tuple("([{—–-"),
)
_RAISED = lazy_pattern(r"\d(?<=[a-zß-ÿ][a-zß-ÿ)][.”\"»!?]\d)\d?(?:[,–-]\d{1,2}){0,3}(?=\s+[A-ZÀ-Þ„“\"]|\s*\Z)")
"""The number of a note that was set raised behind the stop of a sentence: "there will be more of them.3 Something can be done"."""
_BRACKETED = lazy_pattern(r"(?<=[.”\"!?])\((?P<number>\d{1,3})\)(?=\s|\Z)")
"""The number of a note in brackets that touch the stop of its sentence: "… as lamps are made.(25) Nobody …"."""
_SUPERSCRIPT = lazy_pattern(
    r"[⁰¹²³⁴-⁹](?:(?<=[a-z]{3}[.,;”\"’)!?].)[⁰¹²³⁴-⁹]{0,2}(?!\w)|(?<=[a-z]{4}.)[⁰¹²³⁴-⁹]{0,2}(?=[\s.,;]))"
)
"""The number of a note in raised signs: "it is safe.³"."""
_ENTRY = lazy_pattern(
    r"[\W\d]{0,6}(?:[A-ZÀ-Þ][\w’'-]+,? (?:[A-ZÀ-Þ]\.[ -]?)+(?:,? (?:and|&) |, )?(?:et al\.,? )?){1,8}(?:\((?:19|20)\d\d[a-z]?(?:, [A-ZÀ-Þ][a-z]+(?: \d{1,2})?)?\)|(?:19|20)\d\d[a-z]?)\.? "
)
"""With which an entry of a list of references begins: "Cruz, A. (2024, May 3). Critics fear for the mill. Gazette."."""
_IN_FULL = lazy_pattern(r"\((?=[A-ZÀ-Þ])[^()\n]{8,120}\b\d{1,4}[^()\n]{0,40}[;,] (?:19|20)\d\d\)")
"""A reference with the volume of its journal: "(A. Cruz Harbour Lett. 4, 253–258; 2014)"."""
_TRAILING = lazy_pattern(r"[”\"]?\s?\[\d{1,3}(?:[,;–-] ?\d{1,3})*\](?!\()", signs=("[",))
"""Behind the stop of a sentence, as encyclopedias set it: "… of his time. [5]"."""
_INCLUDING = lazy_pattern(r"\bincluding (?:from |by |in |the |an? |then-)*[A-ZÀ-Þ]")
"""One of those who say it is named: "drew criticism, including from Ana Cruz"."""
_AROUND = " *_”\"’')"
_CLOSING = 4
"""Characters at the end of a paragraph in which its brackets close."""
_ACCOUNT = 3
"""Sentences behind it in which what a work found may go on before its note."""
_EXAMPLES = ("For example", "For instance", "One ", "In one ", "In a ", "A ", "In fact")
_TOLD_TO = lazy_pattern(r"\s(?:the\s)?")
_LABEL = 12
"""Characters of the paragraph before that link: "Source: "."""
_NEXT = 2
"""Paragraphs behind it in which the link to the source of a passage stands."""
_LONG_LINK = 3
"""Words of a link that tells more than a name."""


def stands_in_note(document: Document, span: Span) -> bool:
    """Whether words stand in a note that cites works: "7 See, e.g., Ana Cruz, Lamps, 48 Harb. L. J. 197"."""
    block = document.block_at(span.start)
    return block is not None and _OF_NOTE.match(document.text, *block.span) is not None


_OF_NOTE = lazy_pattern(r"\W*(?:\d{1,3}[\].)]?\s+)?(?:See|Cf\.|Compare|Id\.)(?:,| (?:also|generally|id\.)|\s[A-ZÀ-Þ])")


def cites_by_name(words: str) -> bool:
    """Whether words name a work by author and year: "(Cruz & Ode, 2015)", "[Cruz et al., 2015]", "Cruz (2015)"."""
    if "(" not in words and "[" not in words:
        return False
    from provenance.analysis.citations.markers import author_year_markers  # noqa: PLC0415 - few works stand beside a bracket

    return next(author_year_markers(words), None) is not None


def has_raised_mark(document: Document, span: Span) -> bool:
    """Whether a note's number that was set raised, and is no link, stands behind a sentence, and a line below begins with it: "… there will be more of them.<sup>3</sup>", "3 Cruz, Lamps, 2020"."""
    text = document.text
    for found in _RAISED.finditer(text, *span):
        if document.recall("numbers of notes that run on", _run_on):
            return True
        number = found[0].replace("–", ",").replace("-", ",").partition(",")[0]
        below = text.find(f"\n{number}", span.end)
        while below >= 0:
            if _NOTE.match(text, below + 1 + len(number)) is not None:
                return True
            below = text.find(f"\n{number}", below + 1)
    return False


def _run_on(document: Document) -> bool:
    """Whether a text without its notes has such numbers throughout, which count on: it is a paper, and they are those of its works."""
    numbers = [
        int(found[0].replace("–", ",").replace("-", ",").partition(",")[0]) for found in _RAISED.finditer(document.text)
    ]
    rising = sum(one <= other <= one + _STEP for one, other in pairwise(numbers))
    return len(set(numbers)) >= _NUMBERED and rising * 4 >= (len(numbers) - 1) * 3


_NUMBERED, _STEP = 6, 12
"""Different numbers of such a paper at least, and the most by which one is higher than the one before."""
_NOTE = lazy_pattern(r"[\])]?[.:]?\s{1,3}[“\"„(]?[^\W\d]")
"""Behind the number with which a note begins."""


def _is_entry(document: Document, block: int) -> bool:
    """Whether a block is an entry of a list of references, whose title the words are."""
    return _ENTRY.match(document.text, *document.blocks[block].span) is not None


def _has_bracketed_note(document: Document, span: Span) -> bool:
    """Whether the number of a note in brackets stands behind a sentence, and a line below begins with it: "25. Cruz, Lamps, 2020"."""
    text = document.text
    found = _BRACKETED.search(text, span.start, span.end + _IN_BRACKETS)
    if found is None:
        return False
    number = found["number"]
    return any(
        text.find(f"\n{sign}", found.end()) >= 0 for sign in (f"{number}. ", f"{number} ", f"({number})", f"{number}) ")
    )


_IN_BRACKETS = 6
"""Characters of such a number."""


def is_noted(document: Document, one: Attribution) -> bool:
    """Whether a note, a reference or a link of its sentence shows where the words come from.

    A note at the end of a sentence belongs to all of it. A link counts where it covers the source or its verb, or has several words: one
    on a name alone leads to what is spoken of. Who informs in secret stays a source without a name, whatever links to the report.
    """
    sentence = sentences(document)[one.sentence].span
    block = sentences(document)[one.sentence].block
    if informs(one):
        return bool(document.links) and (_is_in_title(document, one, block) or _opens_document(document, one))
    if document.links or _ends_in_brackets(document, block):
        from provenance_plugins.attribution.answered.digest_items import is_of_digest  # noqa: PLC0415 - most short texts have neither

        if is_of_digest(document, one.sentence, by_credit=one.kind != "holder"):
            return True
    behind = _behind(document, one)
    if _REFERENCE.search(document.text, behind.start, behind.end) is not None:
        return True
    if _SUPERSCRIPT.search(document.text, behind.start, behind.end + _CLOSING) is not None or _is_entry(
        document, block
    ):
        return True
    if _has_bracketed_note(document, behind):
        return True
    if one.kind == "nobody" and _INCLUDING.search(document.text, behind.start, behind.end) is not None:
        return True
    if stands_within(document.marks, behind):
        inside = (mark.span for mark in document.marks if behind.overlaps(mark.span))
        if any(not document.text[span.start : span.end].strip("[]() ").isalpha() for span in inside):
            return True
    if stands_within(unseen_citations(document), behind):
        return True
    if not document.links:
        return False
    return (
        _has_note_link(document, behind)
        or (stands_within(document.links, sentence) and _is_linked(document, one, behind))
        or _is_sourced_below(document, block)
    )


def _opens_document(document: Document, one: Attribution) -> bool:
    """Whether all that is laid to sources "according to" whom it is so is itself the link to a document, or to a site of the state: "According to official sources, [most piers are closed](https://…/piers.pdf)"."""
    if not document.slice(one.cue).lower().startswith("according"):
        return False
    end = max(one.cue.end, one.source.end if one.source is not None else 0)
    index = bisect_right(document.links, end, key=lambda link: link.span.end)
    if index == len(document.links):
        return False
    link = document.links[index]
    return (
        end < link.span.start <= end + _COMMA
        and len(document.slice(link.span).split()) > _LONG_LINK
        and _DOCUMENT.match(link.target) is not None
    )


_COMMA = 3
_DOCUMENT = lazy_pattern(
    r"https?://(?:[\w-]+\.)*(?:gov|europa|admin|bund|gouv|gob)\.[\w.]{2,8}/|https?://[\w.-]+\.gov/|[^\s?#]+\.(?:pdf|docx?|xlsx?|csv|ods)(?:[?#]|\Z)",
    re.IGNORECASE,
)


def _is_in_title(document: Document, one: Attribution, block: int) -> bool:
    """Whether the words stand in the linked title with which an item of a digest begins: they are another text's."""
    from provenance_plugins.attribution.answered.digest_items import title_of  # noqa: PLC0415 - few informants stand in a text with links

    title = title_of(document, block)
    return title is not None and title.contains(place(one))


def _ends_in_brackets(document: Document, block: int) -> bool:
    """Whether brackets close at the end of a paragraph, where a digest has who reported it."""
    end = document.blocks[block].span.end
    return document.text[max(0, end - _CLOSING) : end].rstrip("*_. \n").endswith(")")


def _is_sourced_below(document: Document, block: int) -> bool:
    """Whether the next paragraphs begin with a link that says that it is the source: "[source: Harbour Gazette](…)"; a heading ends the passage."""
    blocks, links = document.blocks, document.links
    for here in blocks[block + 1 : block + 1 + _NEXT]:
        if here.kind in HEADING_KINDS:
            return False
        index = bisect_right(links, here.span.start, key=lambda link: link.span.end)
        if index == len(links) or links[index].span.start > here.span.start + _LABEL:
            continue
        first = document.text[here.span.start : links[index].span.end].lstrip(_AROUND + "[(").lower()
        if first.startswith(starts("source_labels", "opening")):
            return True
    return False


def is_noted_later(document: Document, one: Attribution) -> bool:
    """Whether a note stands behind one of the sentences that go on in the same paragraph: what a work found is told in several."""
    listed = sentences(document)
    last = one.sentence
    while (
        last + 1 < len(listed)
        and last < one.sentence + _ACCOUNT
        and listed[last + 1].block == listed[one.sentence].block
    ):
        last += 1
    behind = Span(one.cue.start, max(listed[last].span.end, _behind(document, one).end))
    following = _example_behind(document, listed[last].block)
    if following is not None and (
        stands_within(document.links, following)
        or stands_within(document.marks, following)
        or _REFERENCE.search(document.text, following.start, following.end) is not None
    ):
        return True
    if _is_cited_on(document, one, listed[last].block):
        return True
    closed = Span(
        max(behind.end, document.blocks[listed[last].block].span.end - _CLOSED),
        document.blocks[listed[last].block].span.end,
    )
    if closed.start < closed.end and (_has_number(document, closed) or has_raised_mark(document, closed)):
        return True
    return (
        stands_within(document.marks, behind)
        or stands_within(unseen_citations(document), behind)
        or _has_number(document, behind)
        or has_raised_mark(document, behind)
        or _has_note_link(document, behind)
        or _IN_FULL.search(document.text, behind.start, behind.end) is not None
        or cites_by_name(document.slice(behind))
    )


def _is_cited_on(document: Document, one: Attribution, block: int) -> bool:
    """Whether a paper that cites by author and year throughout names works in the next paragraph behind earlier ones: "Previous studies have found it. […] This contrasts with Ode (2013)"."""
    if one.source is None or block + 1 >= len(document.blocks) or document.blocks[block + 1].kind in HEADING_KINDS:
        return False
    if forms("cited_before", "earlier").isdisjoint(document.slice(one.source).lower().split()):
        return False
    start, end = document.blocks[block + 1].span
    below = document.blocks[block + 2] if block + 2 < len(document.blocks) else None
    if below is not None and below.kind is BlockKind.PARAGRAPH and end - start <= _LINE:
        end = below.span.end  # a line that was cut from its paragraph
    return cites_by_name(document.text[start : min(end, start + _OPENING)]) and document.recall(
        "cites by author and year", _cites_throughout
    )


def _cites_throughout(document: Document) -> bool:
    from provenance.analysis.citations.markers import author_year_markers  # noqa: PLC0415 - few texts come so far

    return len(list(islice(author_year_markers(document.text), _WORKS))) == _WORKS


_LINE, _OPENING, _WORKS = 120, 400, 8
"""Characters of a line, and of the next paragraph in which a work is named, and marks of such a paper at least."""


def _has_number(document: Document, span: Span) -> bool:
    """Whether the number of an entry in the list of works stands in a span: "[12, 14]"."""
    if _NUMBERS.search(document.text, *span) is None:
        return False
    return any(span.overlaps(mark.span) for mark in citations(document).marks)


_CLOSED = 16
"""Characters at the end of a paragraph in which the numbers stand that all of it rests on."""
_NUMBERS = lazy_pattern(r"\[\d{1,3}(?:[,;–-] ?\d{1,3})*\]", signs=("[",))


def informs(one: Attribution) -> bool:
    """Whether a source informs in secret; "some people" do not."""
    return one.tells_of_source or (one.kind == "holder" and one.head in forms("informants"))


def _example_behind(document: Document, block: int) -> Span | None:
    """The paragraph behind one that goes on with an example: "For example, one study found …"."""
    if block + 1 >= len(document.blocks):
        return None
    span = document.blocks[block + 1].span
    return span if document.text.startswith(_EXAMPLES, span.start) else None


def _behind(document: Document, one: Attribution) -> Span:
    """From the cue to the end of its sentence, and of the quotation in a block of its own that a colon leads to."""
    listed = sentences(document)
    sentence = listed[one.sentence]
    end = sentence.span.end
    if document.text.startswith(":", end - 1) and sentence.block + 1 < len(document.blocks):
        following = document.blocks[sentence.block + 1]
        if following.kind is BlockKind.QUOTE:
            end = following.span.end
    trailing = _TRAILING.match(document.text, end)
    if trailing is not None:
        end = trailing.end()
    return Span(min(one.cue.start, end), end)


def _has_note_link(document: Document, span: Span) -> bool:
    """Whether a link whose words are only a number, as those of notes in pages are, stands in a span."""
    links = document.links
    index = bisect_right(links, span.start, key=lambda link: link.span.end)
    while index < len(links) and links[index].span.start < span.end:
        if document.slice(links[index].span).strip("[]() ").isdigit():
            return True
        index += 1
    return False


def _is_linked(document: Document, one: Attribution, behind: Span) -> bool:
    at = place(one)
    told = _TOLD_TO.match(document.text, one.cue.end) if document.slice(one.cue).lower().endswith("told") else None
    if told is not None and any(link.span.start == told.end() for link in document.links):
        return True  # "told [the Gazette](…)": where the words were printed first
    return any(
        link.span.overlaps(at)
        or (link.span.overlaps(behind) and (_tells(document, link) or _closes_on(document, link, behind)))
        for link in document.links
        if link.span.end > at.start and link.span.start < behind.end
    )


def _closes_on(document: Document, link: Link, behind: Span) -> bool:
    """Whether a sentence that quotes somebody ends with where that stands, as a list of reviews does: "A buyer said it “keeps its light” on [Lampreviews](https://…/mill)"."""
    text = document.text
    return (
        link.target.startswith(("http://", "https://"))
        and link.target.partition("://")[2].rstrip("/").count("/") > 0
        and text[max(0, link.span.start - 4) : link.span.start].lower().endswith(_ON)
        and not text[link.span.end : behind.end].strip(_AROUND + ".)")
        and any(mark in text[behind.start : link.span.start] for mark in _QUOTED)
    )


_ON = (" on ", "\non ", "via ")
_QUOTED = ('"', "“")


def _tells(document: Document, link: Link) -> bool:
    """Whether the words of a link are more than a name, or say that it is the source: "[source: Harbour Gazette](…)"."""
    said = document.slice(link.span)
    if said.lower().startswith(starts("source_labels", "opening")):
        return True
    return len(said.split()) >= _LONG_LINK and any(word[0].islower() for word in said.split()[1:])
