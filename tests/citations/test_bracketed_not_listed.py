"""CIT303: a work in square brackets that the list of references does not hold."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.api import Example
from tests.found import found_in

_LIST = "Nisbet, A. (1987). Wicks. Leeds.\n\nLumen, B. (2004). On oil. York.\n"


@pytest.mark.parametrize(
    ("heading", "cited", "found"),
    [
        ("References", "The wick burns an inch a night [Ode, 1993].", 1),
        ("Källförteckning", "Veken brinner en tum per natt [Ode och Hall, 1993, s. 4].", 1),
        ("Literatur", "Der Docht brennt einen Zoll je Nacht [Ode et al., 1993].", 1),
        ("References", "The wick burns an inch a night [Nisbet, 1987].", 0),
        ("References", "The wick burns an inch a night [Lumen 2004].", 0),
        ("References", "The wick burns an inch a night [1], as [Ode, 1993] has it.", 0),
        ("References", "“The wick burns [Ode, 1993] an inch a night,” she wrote.", 0),
        ("Lamps", "The wick burns an inch a night [Ode, 1993].", 0),
    ],
)
def test_a_work_in_brackets(heading: str, cited: str, found: int) -> None:
    text = f"# Wicks\n\n{cited}\n\n## {heading}\n\n{_LIST}"
    told = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    assert sum("[Ode" in one.message for one in told) == found
