"""Any sign at either end of whose a text may be, whatever its form: a missing author is for information then, and the message shows the sign."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.attribution.authors.any_sign import any_sign
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance import audit
from provenance.api import Example, Severity
from provenance.engine.program import program
from provenance.testing import document, find
from tests.loaders.docx_files import TYPE, body, p

_STORY = (
    "The bridge was closed on Monday after an inspection, the city said. It will be opened again when the repairs are done, the mayor said. "
    "The council met on Tuesday and asked for a report. Two lanes of the old road are open for buses, and lorries have to use the tunnel. "
    "The mill, which sends forty lorries a day, said that it would lose trade. The harbour board said that it had warned of cracks in May. "
    "Shops on the north bank stayed open. The city will pay for a ferry until the end of the year, and the first one left at noon.\n"
)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        (f"{_STORY}\nInformation from: The Harbour Gazette, http://gazette.example", "Harbour Gazette"),
        (f"{_STORY.strip()} Wm. Ode", "Wm. Ode"),
        (f"{_STORY.strip()}\n\nGeo. A. Cruz.\n", "Geo. A. Cruz"),
        (
            f"The harbour board was told of it, Sarah E. Cruz and Robert Ode report\n\n{_STORY}",
            "Sarah E. Cruz and Robert Ode",
        ),
        (f"{_STORY.strip()} By Sarah Cruz via Harbour Watch More Top Reads From Us:", "Sarah Cruz"),
        (f"{_STORY}\nQuestions can be sent to the desk at Twitter@CruzOnRoads\n\nSUBSCRIBE NOW", "@CruzOnRoads"),
        (f"{_STORY}\nQuestions: roads@gazette.example", "roads@gazette.example"),
        (f"{_STORY}\nVideo by Sarah Cruz", "Sarah Cruz"),
        (f"{_STORY.strip()},— Sarah Cruz", "Sarah Cruz"),
        (f"{_STORY.strip()}”,Sarah E. Cruz, contributed reporting.", "Sarah E. Cruz"),
        (f"{_STORY}\nSarah Cruz covers roads and bridges in the north.", "Sarah Cruz"),
        (f"{_STORY.strip()} Sarah Cruz has recently completed her PhD on ferries at Leeds", "Sarah Cruz"),
        (
            f"{_STORY.strip()} Quelda de Cruz is a historian and writer. She made The Ferry (Leeds, 2013)",
            "Quelda de Cruz",
        ),
        (f"Sarah Cruz\n\nThe Harbour Gazette\n\n3 May 2013\n\n{_STORY}", "Sarah Cruz"),
        (f"This morning’s key headlines from harbour.example\n\n{_STORY}", "harbour.example"),
        (f"Sarah Cruz The {_STORY[4:]}", "Sarah Cruz"),
        (f"Sarah Cruz | {_STORY}", "Sarah Cruz"),
        (f"Leeds (Harbour Business) {_STORY}", "Harbour Business"),
        (f"Leeds, harbour.org - {_STORY}", "harbour.org"),
        (f"The bridge is closed\n\nMore from this writer Sarah Cruz\n\n{_STORY}", "Sarah Cruz"),
        (f"{_STORY}\nSarah CruzJanuary 14, 2024", "Sarah Cruz"),
        (f"{_STORY}\nSarah Cruz · 5 min read", "Sarah Cruz"),
        (f"{_STORY.strip()} [Harbour Agency]", "Harbour Agency"),
        (f"{_STORY}\nAC/BO/dl", "AC/BO/dl"),
        (f"{_STORY}\nNote This content is provided by Harbour Works with the Gazette.", "Harbour Works"),
    ],
)
def test_who_or_what_stands_at_an_edge(text: str, sign: str) -> None:
    assert any_sign(document(text)) == sign


@pytest.mark.parametrize(
    "text",
    [
        _STORY,
        f"{_STORY}\n“By Monday Sarah had left,” he said.",
        f"{_STORY}\nSo it is. — Ben Ode (@benode) April 5, 2021",
        f"{_STORY}\n1. The lanes are shut.\n\n2. Sarah Cruz is a soulful mayor.",
        f"{_STORY.replace('the mayor said', 'Mayor Sarah Cruz said')}\nSarah Cruz is the mayor of the town.",
        f"Sarah Cruz\n\n{_STORY}",
        f"{_STORY}\nPhoto: Sarah Cruz",
        f"{_STORY}\nThe ferry is provided by Harbour Works.",
        f"{_STORY.replace('the mayor said', 'Mayor Sarah Cruz said')}\nMore about Sarah Cruz",
        f"Sarah Cruz closed the bridge. {_STORY}",
        f"{_STORY}\nTags: bridges, London, harbour",
        f"{_STORY}\nSarah Cruz takes a bus to the north bank to find out",
        f"{_STORY}\nSarah Cruz, the mayor of the town, said nobody was hurt",
        f"{_STORY}\nIt is not clear whether the bridge of Sarah Cruz is to be closed in March",
        f"{_STORY.replace('the mayor said', 'Mayor Quelda de Cruz said')}\nQuelda de Cruz is a writer of letters.",
        f"{_STORY}\nQuelda de Cruz is a baker of the town.",
        f"Catherine (Cat) Cruz runs the mill. {_STORY}",
        f"The book of Sarah Cruz is red. {_STORY}By Sarah Cruz, Knopf. 880 pp.",
    ],
)
def test_nothing_at_an_edge(text: str) -> None:
    assert any_sign(document(text)) is None


def test_sign_is_for_information() -> None:
    whole = f"The bridge\n\n{_STORY}"
    for text, severity in ((whole, Severity.WARNING), (f"{whole}\nInformation from: Harbour News", Severity.INFO)):
        (finding,), problems = find(missing_author, Example(text, path="texts/dock"))
        assert (problems, finding.severity) == ([], severity)


def test_word_file_that_reports_little_is_for_information() -> None:
    data = body(p("The bridge") + p(_STORY.strip()))
    (finding,) = program(select=["ATT105"]).check(data, media_type=TYPE, path="a.docx").record.findings
    assert finding.severity == "info"


def test_a_row_of_headlines_tells_nothing_itself(tmp_path: Path) -> None:
    heads = "The mayor said that the bridge is closed for good\n\nThe mill sells its last lorries to the harbour board, it said\n\n"
    rows = json.dumps([{"text": heads * 3}, {"text": f"{_STORY}\n{_STORY}\n{_STORY}"}])
    (tmp_path / "rows.json").write_text(rows, encoding="utf-8")
    documents = audit(tmp_path, select=["ATT105"]).documents
    assert [finding.severity for one in documents for finding in one.findings] == ["info", "warning"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Lamps for the bridge\nWho paints the mill?\nThe ferry goes on\nBread without flour\nThree days in Leeds\nA new lamp!\n"
            * 6,
            "info",
        ),
        (f"{_STORY}\n{_STORY}\n{_STORY}", "warning"),
    ],
)
def test_a_file_of_headlines_tells_nothing_itself(tmp_path: Path, text: str, severity: str) -> None:
    (tmp_path / "titles.txt").write_text(text, encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [finding.severity for finding in document.findings] == [severity]
    assert "stands where" not in document.findings[0].message


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("A lorry slides into the mill. Sarah Cruz reports. (Published Thursday)", "info"),
        ("A lorry slides into the mill. NBC’s Sarah Cruz has the story.", "info"),
        ("A lorry slides into the mill. The mayor reports.", "warning"),
    ],
)
def test_who_reports_in_the_words_over_a_film(tmp_path: Path, words: str, severity: str) -> None:
    (tmp_path / "row.json").write_text(json.dumps([{"text": f"{words}\n\n{_STORY}\n{_STORY}"}]), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [finding.severity for finding in document.findings] == [severity]


def test_a_name_in_a_row_alone_is_a_writer_of_whom_the_text_does_not_tell(tmp_path: Path) -> None:
    told = _STORY.replace("the mayor said", "Sarah Cruz said")
    for text, severity in ((f"{_STORY}{_STORY}", "info"), (f"{told}{told}", "warning")):
        (tmp_path / "row.json").write_text(json.dumps({"text": text, "who_knows": "Sarah Cruz"}), encoding="utf-8")
        (document,) = audit(tmp_path, select=["ATT105"]).documents
        assert [finding.severity for finding in document.findings] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        f"{_STORY.strip()} The keeper was called Wm. Ode",
        f"{_STORY.strip()} It is the house of the late Mr. Wm. Ode.",
        f"The harbour board was told of it, and Sarah Cruz and Robert Ode report to the mayor\n\n{_STORY}",
        f"The harbour board was told of it, cranes and ferries report\n\n{_STORY}",
    ],
)
def test_names_within_sentences_are_no_sign(text: str) -> None:
    assert any_sign(document(text)) is None
