"""Sources in other languages than English for which the sentences around answer: an outlet that cites them, the study that a group made."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, language, sentences
from provenance.analysis.attributions.languages.fixed import tells_maker, tells_study
from provenance.analysis.attributions.languages.words import words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["are_of_study_before", "is_cited_by_other", "is_of_house_behind", "is_quoted_by_name_next", "is_relayed"]

_STUDY = 6
"""Sentences before researchers in which the study is told of that they made."""
_SENTENCE = 160
"""Characters before a source in which stands who cites it."""
_CITER = lazy_pattern(
    lambda: (
        rf"(?<![\w'’])(?!(?:{alternatives('cited_by_other', 'no_name')})\s)(?:[LD]['’])?[A-ZÀ-Þ][\w.&-]*(?:\s(?:d[aeo]s?\s|del\s|della\s)?[A-ZÀ-Þ][\w.&-]*){{0,4}}[”»\"]?"
        rf"(?:\s(?P<verb>[a-zà-ÿ]+))?,\s(?:qui\s|que\s|che\s)?\Z"
    )
)
"""A name, perhaps its verb, and the comma before "citing": "Hespress, citant", "informó El Comercio, citando", "Kompas melaporkan, mengutip"."""


def _is_outlet(name: str | None) -> bool:
    return name is not None and not forms("outlet").isdisjoint(name.split())


_REPORTER = lazy_pattern(r"[A-ZÀ-Þ][\w.&-]+\s(?P<verb>[a-zà-ÿ]+)\s\Z")
"""The same without a comma: "Reuters berichtet unter Berufung auf"."""
_CLOSED = lazy_pattern(
    r"(?:,|\s[–—-])\s(?P<verb>[^\W\d_]+)(?:\s[a-zà-ÿ]{1,4})?\s[A-ZÀ-Þ][\w.&'-]*(?:\s[A-ZÀ-Þ][\w.&'-]*){0,3}[.”»\"]*\s*\Z"
)
"""How a sentence ends with the outlet that had the source: "… potwierdziły nam dwa źródła - podała Wirtualna Polska"."""


def _is_closed_by_outlet(document: Document, one: Attribution) -> bool:
    behind = document.text[
        max(one.cue.end, one.source.end if one.source is not None else 0) : sentences(document)[one.sentence].span.end
    ]
    found = _CLOSED.search(behind[-_SENTENCE:])
    if found is None:
        return False
    return found["verb"] in forms("cited_by_other", "closing") or found["verb"] in words(
        language(document).read_as, "verbs", "say"
    )


def is_cited_by_other(document: Document, one: Attribution) -> bool:
    """Whether somebody with a name is told to cite a source, and answers for what it says: "Hespress, citant des sources anonymes"."""
    if _is_closed_by_outlet(document, one):
        return True
    if document.slice(one.cue).lower() not in forms("cited_by_other", "citing"):
        return False
    start = sentences(document)[one.sentence].span.start
    before = document.text[max(start, one.cue.start - _SENTENCE) : one.cue.start]
    if any(
        other.kind == "named" and other.lays and other.cue.end <= one.cue.start and _is_outlet(other.speaker)
        for other in in_sentence(attributions(document), one.sentence)
    ):
        return True
    found = _CITER.search(before) or _REPORTER.search(before)
    return found is not None and (
        found["verb"] is None or found["verb"] in words(language(document).read_as, "verbs", "say")
    )


def are_of_study_before(document: Document, one: Attribution) -> bool:
    """Whether researchers stand behind a study of which the sentences before tell, with the house or the journal that has it: "Riset … di jurnal …. Para peneliti …"."""
    if one.head not in forms("researchers"):
        return False
    listed = sentences(document)
    before = document.text[listed[max(0, one.sentence - _STUDY)].span.start : listed[one.sentence].span.start]
    code = language(document).read_as
    return tells_study(before, code) and (tells_maker(before, code) or _TITLED.search(before) is not None)


_TITLED = lazy_pattern(r"[\"“„«][^\"”“»\n]{20,200}[\"”“»][^.\n]{0,40}?\s[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ]")
"""The title of a work in quotation marks, and who wrote it."""


def is_quoted_by_name_next(document: Document, one: Attribution, last: int) -> bool:
    """Whether a quotation up to some sentence behind a view is somebody's whose full name follows it, with what they are before it: "…", zegt hoogleraar Ana Cruz."""
    listed = sentences(document)
    end = listed[min(last, len(listed) - 1)].span.end
    return _QUOTED.search(document.text, listed[one.sentence].span.end, end) is not None


_QUOTED = lazy_pattern(
    r"(?:[\"”»“],|[,.!?…][\"”»“])\s[a-zà-ÿ]+(?:\s[a-zà-ÿ][\w.'’-]*){0,4}\s[A-ZÀ-Þ][\w'’-]+\s(?:[a-z]{2,4}\s){0,2}[A-ZÀ-Þ][a-zà-ÿ]"
)


def is_of_house_behind(document: Document, one: Attribution) -> bool:
    """Whether the house that made a work stands right behind it: "penelitian dari Harbour Institute of Dams"."""
    end = max(one.cue.end, one.source.end if one.source is not None else 0)
    return _OF_HOUSE.match(document.text, end) is not None


_OF_HOUSE = lazy_pattern(
    r" (?:dari|oleh|de|del|della|do|da|von|van|der|des) (?:la |el |il |the )?[A-ZÀ-Þ][\w.&-]+(?: (?:of|for|and|de|di|der|für) [A-ZÀ-Þ]| [A-ZÀ-Þ])"
)


def is_relayed(document: Document, one: Attribution) -> bool:
    """Whether the sentence begins with the site from which it passes something on: "Melansir dari laman lampe.example, para pakar memperkirakan …"."""
    start = sentences(document)[one.sentence].span.start
    begins = one.cue.start if one.source is None else min(one.cue.start, one.source.start)
    return _RELAYING.search(document.text, start, min(begins, start + _BEGINNING)) is not None


_BEGINNING = 160
"""Characters at the beginning of a sentence that are looked at, since each of many groups in it looks at them anew."""
_RELAYING = lazy_pattern(
    r"\b(?:[Mm]elansir|[Dd]ilansir|[Mm]engutip|[Dd]ikutip)(?: dari)?(?: (?:laman|situs|kantor berita))? [A-ZÀ-Þ\w][\w-]*(?:\.[a-z]{2,}|(?: [A-ZÀ-Þ][\w-]*)*),"
)
