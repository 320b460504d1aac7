"""The time that notes without markup take grows with the size of a text, however many marks stand in one line."""

from __future__ import annotations

import time

from provenance.analysis import citations
from provenance.testing import document

MARKS = 15_000
SECONDS = 4.0
"""Several times what it takes; where the rest of the text is looked through for each mark, it is a quarter of a minute."""


def test_notes_without_markup_are_looked_for_once() -> None:
    marks = " ".join(f"The rate rose in town {number}.[^{number}]" for number in range(MARKS))
    text = document(marks + "\n\n" + "".join(f"[^{number}]: Source {number}.\n" for number in range(MARKS)))
    started = time.process_time()
    found = citations(text)
    assert time.process_time() - started < SECONDS
    assert len(found.marks) == len(found.notes) == MARKS
