"""What a program put into the properties of a file in the place of an author, and passages behind the work that they are from."""

from __future__ import annotations

from datetime import date

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from provenance.analysis import metadata
from provenance.engine.readings import read_alone
from provenance.extensions import Source
from provenance.loaders import DocxLoader
from provenance.rules import Context
from tests.found import severities_of
from tests.loaders.docx_files import TYPE, body, changed, p

TOLD = (
    "The bridge was closed on Monday after an inspection, and it will be opened again when the works are done, the city said. "
    * 2
)
_PROPERTIES = "docProps/core.xml"


def _by(creator: str, first: str = "Policy brief") -> bytes:
    def change(parts: dict[str, bytes]) -> None:
        parts[_PROPERTIES] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
            f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{creator}</dc:creator></cp:coreProperties>'
        ).encode()

    return changed(body(p(first) + p(TOLD) + p(TOLD)), change)


@pytest.mark.parametrize(
    ("creator", "shown"),
    [("admin", "“admin” in the properties"), ("ana.cruz@lamp.town", "“a•••@•••” in the properties")],
)
def test_the_message_says_that_it_is_a_property(creator: str, shown: str) -> None:
    document = read_alone(DocxLoader().load(Source("a.docx", "a.docx", TYPE, _by(creator))))
    (found,) = placeholder_author(document, Context((), None, date(2024, 6, 30), "en"))
    assert found.message.startswith(shown)


QUOTED = "> There was a lot of work in it. A government official said that the poor were dirty, and that soap was dear."


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        ("The house was small. (Ramey 2009) explains:", "info"),
        ("As Ramey (2009, p. 12) puts it:", "info"),
        ("The study says why [Ramey & Lee, 2009]:", "info"),
        ("She was there in 2009, and the town, too:", "warning"),
    ],
)
def test_the_work_before_a_quotation_answers_for_it(lead: str, found: str) -> None:
    text = f"The house was small.\n\n{lead}\n\n{QUOTED}\n\nNobody objected to it on Monday, and the hall was full."
    assert severities_of(anonymous_source, text) == [found]


def test_the_work_below_a_quotation_does_too() -> None:
    text = f"The house was small.\n\nIt goes on:\n\n{QUOTED}\n> (Ramey, 2009)\n\nNobody objected to it on Monday."
    assert severities_of(anonymous_source, text) == ["info"]


@pytest.mark.parametrize(
    ("creator", "found"),
    [
        ("Ana Cruz", [("Ana Cruz", "byline")]),
        ("Ben Ode", [("Ben Ode", "docx:creator")]),
        ("User", []),
    ],
)
def test_the_first_line_is_a_byline_where_it_has_the_creators_name(creator: str, found: list[tuple[str, str]]) -> None:
    read = metadata(read_alone(DocxLoader().load(Source("a.docx", "a.docx", TYPE, _by(creator, "Ana Cruz"))))).authors
    assert [(one.value, one.origin) for one in read] == found
