"""Whether a study or a poll that is told of is cited beside it: by a link, a mark of a note, a reference in brackets, its name or its maker in the next sentence."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, sentences
from provenance.analysis.citations.keys import unseen_citations
from provenance.api import Document, Span, any_of, lazy_pattern
from provenance_plugins.attribution.answered.references import cites_by_name, has_raised_mark, stands_in_note
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import stands_within

__all__ = ["is_cited"]

_MARK = lazy_pattern(
    r"\[\^?\w{1,20}\]|\[\d{1,3}(?:\s?[,;–‐-]\s?\d{1,3}){1,15}\]|\\[A-Za-z]*[Cc]ite[A-Za-z]*\*?[\[{]|\[[^\[\]\n]{0,80}?@\w[^\[\]\n]{0,200}\]|https?://|\bdoi\b|\bPMC\d{5,8}\b|\bPMID\b|\barXiv\b|\(\d{1,3}(?:[,;] ?\d{1,3})*\)[.,;]"
    r"|\bet al\b|\bpp?\. ?\d|\bvol\. ?\(?\d",  # a reference in the running text: "Cruz A et al.", "Cruz 1994, p. 18"
    re.IGNORECASE,
)
_BY_NAME = lazy_pattern(
    lambda: (
        rf"\((?:[^()\n]{{0,200}};\s?)?(?:[^()\d\n;]{{0,60}}[^\w(;])?(?!(?:{any_of(forms('paper_marks', 'times'))})\W)[^\W\d_a-z]"
        rf"(?:[^\s\d(),;]{{0,40}}|[^\d();\n]{{0,60}},(?:\s(?:{any_of(forms('paper_marks', 'times'))}))?|[^\d();\n]{{0,60}}\s(?:{any_of(forms('paper_marks', 'others'))})),?\s(?:1[5-9]|20)\d\d[a-z]?(?:;[^()\n]{{0,200}})?\)"
    )
)
"""In brackets, a name or a title before a year: "(Hall 1990)", "(Rest at sea, 1990)"; not "(a town since 1990)"."""
_SIGNS = ("(", "[", "http", "doi", "pmc", "pmid", "arxiv", " et al", "p. ", "vol.", "cite")
"""Without one of these there is no mark."""
_NAME_BEFORE = lazy_pattern(r"[A-ZÀ-Þ][\w/&-]+(?:[’']s?)? (?:\w+ )?\Z")
_POLLS = lazy_pattern(r"(?:polls?|polling|surveys?)")
_AVERAGE = lazy_pattern(r"\b[A-ZÀ-Þ][\w&.-]+ (?:average|index|tracker|poll|survey)\b")
_MADE = lazy_pattern(
    r"\b(?:conducted|done|written|carried out|compiled|prepared|commissioned|published|led|authored) by (?:the )?[A-ZÀ-Þ]"
    r"|\bAccording to (?:the )?[A-ZÀ-Þ]"
)
"""Who made the work, in the sentence behind it."""
_REACH = 80
"""Characters before a study in which its name stands."""


def is_cited(document: Document, one: Attribution) -> bool:
    """Whether a link, a reference or the work's name stands in the sentence, or in the next one."""
    listed = sentences(document)
    sentence = listed[one.sentence]
    after = listed[one.sentence + 1] if one.sentence + 1 < len(listed) else None
    end = sentence.span.end
    if after is not None and after.block == sentence.block:
        end = after.span.end
    around = Span(sentence.span.start, end)
    marks = (document.links, document.marks, unseen_citations(document))
    marked = any(stands_within(ones, around) for ones in marks)
    if marked or stands_in_note(document, around) or has_raised_mark(document, around):
        return True
    text = document.text
    said = text[around.start : around.end].lower()
    if any(map(said.__contains__, _SIGNS)) and any(
        form.search(text, around.start, around.end) is not None for form in (_MARK, _BY_NAME)
    ):
        return True
    if "[" in said and cites_by_name(text[around.start : around.end]):
        return True
    if one.head and _POLLS.fullmatch(one.head) and _AVERAGE.search(text, one.cue.end, sentence.span.end) is not None:
        return True
    # A paragraph of news is often one sentence: its next one may begin the next.
    if not one.head or after is None or after.block > sentence.block + 1:
        return False
    if _is_named(text, one.head, after.span):
        return True
    start, end = after.span
    made = text.find(" by ", start, end) >= 0 or text.find("According to ", start, end) >= 0
    return made and _MADE.search(text, start, end) is not None


def _is_named(text: str, head: str, span: Span) -> bool:
    """Whether a work is called by its name in a stretch of text: "the Harbour survey"."""
    start, end = span
    at = text.find(head, start, end)
    while at >= 0:
        behind = at + len(head)
        named = _NAME_BEFORE.search(text, max(start, at - _REACH), at)
        if named is not None and not (behind < end and text[behind].isalnum()):
            word = named[0].split()[0].lower()
            if word not in forms("named_works", "no_name"):
                return True
        at = text.find(head, behind, end)
    return False
