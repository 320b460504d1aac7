"""Names that stand where an author's would, with no label before them, and the initials and rights at the end of a text."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.near_authors import name_at_edge

from provenance.api import Declared, Source
from provenance.loaders.markdown.document import load_markdown
from provenance.loaders.text import load_text
from tests.attribution.near import STORY, severities

PERSON = "Ana Cruz"
LONG = f"{STORY}\n\n{STORY}\n\n{STORY}"


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"# The bridge\n\n ### Ana Cruz\n\n{STORY}", "Ana Cruz"),
        (f"# The bridge\n\n## Ana Cruz and Ben Ode\n\n{STORY}", "Ana Cruz and Ben Ode"),
        (f"# The bridge\n\nDr. Ana Cruz\n\n{STORY}", "Dr. Ana Cruz"),
        (f"# The bridge\n\nTalk by Ana Cruz and Ben Ode\n\n{STORY}", "Ana Cruz and Ben Ode"),
        (f"# The bridge, a keynote by Ana Cruz at Quayconf\n\n{STORY}", "Ana Cruz"),
        (f"# Die Brücke\n\n## Vortrag von Anna Schmidt\n\n{STORY}", "Anna Schmidt"),
        (f"# The bridge\n\n{LONG}\n\n© Ana Cruz 2020\n", "Ana Cruz"),
        (f"# The bridge\n\n{LONG}\n\nCopyright 2018-2020 Ana Cruz. All rights reserved.\n", "Ana Cruz"),
        (f"# The bridge\n\n{LONG}\n\n© 2020 by Ana Cruz - Design by Lamp\n", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\nAs seen on Lamp News. Follow Ana Cruz\n", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\nD.D.\n", "D.D."),
        (f"# The bridge\n\n{STORY} (a.c.)\n", "a.c."),
        (f"# The bridge\n\n{STORY}\n\nA.B. and C.D.\n", "A.B. and C.D."),
    ],
)
def test_where_an_author_would_stand(text: str, near: str) -> None:
    assert severities(text) == [("info", near)]


@pytest.mark.parametrize(
    "text",
    [
        f"# The bridge\n\n## North Quay\n\n{STORY}",
        f"# The bridge\n\n## Ana Cruz\n\n{STORY}\n\n## Ben Ode\n\n{STORY}",
        f"# The bridge\n\n## Ana Cruz\n\n{STORY} Cruz said so.",
        f"# The bridge\n\nDr. Ana Cruz\n\n{STORY} Dr. Cruz said so.",
        f"# The bridge\n\nPhoto by Ana Cruz\n\n{STORY}",
        f"# The bridge\n\nConcert by Ana Cruz\n\n{STORY}",
        f"# The bridge\n\n{LONG}\n\n© 2020 Harbour Works\n",
        f"# The bridge\n\n{LONG}\n\n© Ana Cruz/Lamp Pictures\n",
        f"# The bridge\n\n{STORY}\n\nU.S.\n",
        f"# The bridge\n\n{STORY}\n\nFollow Harbour Works\n",
        f"# The bridge\n\n{STORY} It is in the U.S.A.\n",
        f"# The bridge\n\n{STORY}\n\nR.I.P.\n",
    ],
)
def test_where_none_stands(text: str) -> None:
    assert name_at_edge_of(text) is None


def name_at_edge_of(text: str) -> str | None:
    return name_at_edge(load_markdown(Source("a.md", "a.md", "text/markdown", text)))


def test_who_saved_a_file_last_may_be_its_author() -> None:
    saved = (Declared("possible_author", PERSON, "odt:creator"),)
    document = load_text(Source("a.odt", "a.odt", "text/plain", f"The bridge\n\n{STORY}", declared=saved))
    assert name_at_edge(document) == PERSON
