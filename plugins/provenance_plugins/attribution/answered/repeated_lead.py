"""Views with which a text begins, also where its body repeats the lead word for word, and those who speak of it further down by the last name alone."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.wording import place

_OPENING = 1500
"""Characters in which a lead stands that a body may repeat."""
_SAME = 40
"""Characters of a view that are no chance where they stand twice."""


def is_lead(document: Document, one: Attribution, size: int) -> bool:
    """Whether a view is one of the first `size` sentences, or has the words of one of them: the lead that pages put above the text once more."""
    if one.sentence < size:
        return True
    at = place(one).start
    listed = sentences(document)
    first = document.text.find(document.text[at : at + _SAME], 0, min(_OPENING, at))
    return 0 <= first < listed[min(size, len(listed)) - 1].span.end


def speak_by_last_name_below(document: Document, one: Attribution, size: int) -> bool:
    """Whether a group is a lead, below which somebody speaks by the last name alone: "Rute Vaz, of the Harbour Institute, … declared Vaz"; in other languages than English."""
    if one.kind != "group" or not is_lead(document, one, size):
        return False
    return any(at > one.sentence for at in document.recall("speakers by their last name", _by_last_name))


_FULL = lazy_pattern(
    r"(?<![A-ZÀ-Þ])(?P<first>[A-ZÀ-Þ][a-zà-ÿ’'-]+) (?=(?:(?:de|da|do|del|van|von|di) )?(?P<last>[A-ZÀ-Þ][\w’'-]+))"
)
"""A first name and a last one; what ran together with the word before begins within it: "ParaRute Vaz"."""


def _by_last_name(document: Document) -> tuple[int, ...]:
    """The sentences in which somebody speaks so whom the text gives the first name of before."""
    from provenance.analysis.attributions.languages import told  # noqa: PLC0415 - no text in English needs it

    alone = [
        (one.sentence, one.source.start, document.slice(one.source))
        for one, *_ in told(document)
        if one.kind == "named" and one.lays and one.source is not None
    ]
    alone = [one for one in alone if " " not in one[2] and one[2][:1].isupper()]
    full: dict[str, int] = {}
    for found in _FULL.finditer(document.text) if alone else ():
        if found["last"] not in full and is_given_name(found["first"]):
            full[found["last"]] = found.start()
    return tuple(sentence for sentence, at, who in alone if full.get(who, at) < at)
