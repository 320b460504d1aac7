"""Views with which a text begins, also where its body repeats the lead word for word, and those who speak of it further down by the last name alone."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, sentences
from provenance.analysis.attributions.languages import told
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document
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


def _by_last_name(document: Document) -> tuple[int, ...]:
    """The sentences in which somebody speaks so whom the text gives the first name of before."""
    found = []
    for one, *_ in told(document):
        if one.kind != "named" or not one.lays or one.source is None:
            continue
        who = document.slice(one.source)
        if " " in who or not who[:1].isupper():
            continue
        # What ran together with the word before begins within it: "ParaRute Vaz".
        full = re.search(
            rf"(?<![A-ZÀ-Þ])(?P<first>[A-ZÀ-Þ][a-zà-ÿ’'-]+) (?:(?:de|da|do|del|van|von|di) )?{re.escape(who)}(?!\w)",
            document.text[: one.source.start],
        )
        if full is not None and is_given_name(full["first"]):
            found.append(one.sentence)
    return tuple(found)
