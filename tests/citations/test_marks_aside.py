"""Two marks of works on end are no link by reference."""

from __future__ import annotations

from provenance.analysis import citations
from provenance.testing import document

LIST = "\n\n## References\n\nHall, A., and Moor, B. 2012. On ferries. Riverton Press.\n\nLee, C. 2015. On bridges. Riverton Press."


def test_two_marks_on_end() -> None:
    said = document(f"The ferry went on [Hall et al., 2012][Lee, 2015].{LIST}", media_type="text/markdown")
    assert {mark.kind for mark in citations(said).marks} == {"author-year"}


def test_words_and_a_label_are_a_link() -> None:
    said = document(f"The ferry went on, as [Lee wrote in 2015][Lee bridges].{LIST}", media_type="text/markdown")
    assert [mark.kind for mark in citations(said).marks] == ["reference"]
