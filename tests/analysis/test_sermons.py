"""Manuscripts of sermons are told by verses of the Bible and by how they speak; what reports of one, or studies a book, is none."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.analysis.register import is_sermon
from provenance.api import Example
from provenance.testing import document, find

_PORTUGUESE = (
    "QUEM SE SALVARÁ?\n\nNota para o orador: João 3:16\n\nAlguns dizem que basta crer. Mas Tiago 2:26 responde, e Romanos 5:12 também. "
    "Queremos ver o sol nascer amanhã. Aplicamos isso na segunda-feira de manhã, no trabalho. O povo chorou, e o rei disse que voltaria. "
    "O profeta falou ao rei, e o rei ouviu. O povo voltou para casa."
)


@pytest.mark.parametrize(
    "text",
    [
        _PORTUGUESE,
        "Sermon for Easter\n\nDear friends in Christ, we heard it in John 3:16. Paul says it in Romans 5:12, and James 2:26 agrees.",
        "Grace for all\n\nNote to speaker: keep it short.\n\nJohn 3:16 tells us. Romans 5:12 tells us. James 2:26 tells us.",
        "Predigt zum Advent\n\nLiebe Gemeinde, so steht es bei Johannes 3,16. Paulus schreibt in Römer 5,12 davon. Auch Jakobus 2,26 weiß es.",
        "La gracia\n\nHermanos, leamos Juan 3:16. Lo dice Romanos 5:12. Y Santiago 2:26. Leamos otra vez.",
        "Omelia della domenica\n\nFratelli e sorelle, lo dice Giovanni 3,16. Lo ripete Romani 5,12. E Giacomo 2,26.",
        "Homélie\n\nFrères et sœurs, relisons Jean 3.16. Paul le dit en Romains 5.12. Voyez aussi Jacques 2.26.",
    ],
)
def test_a_sermon(text: str) -> None:
    assert is_sermon(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "The mill\n\nThe vicar read John 3:16, Romans 5:12 and James 2:26 at the service on Sunday. Ana Cruz said that she wept.",
        "Notes on Paul\n\nRomans 5:12 and Galatians 3:28 differ in tense. Hebrews 4:2 has neither form.",
        "Sermon of the mayor\n\nBrothers and sisters, the bridge will be built, and the gate opens at 10:30.",
        "Speech\n\nNote to speaker: smile.\n\nThe bridge opens at 10:30 and closes at 11:45. Buses leave at 12:15.",
    ],
)
def test_no_sermon(text: str) -> None:
    assert not is_sermon(document(text))


@pytest.mark.parametrize("rule", [missing_author, missing_date, relative_date, weasel_attribution])
def test_a_sermon_needs_no_day_and_answers_some(rule: object) -> None:
    findings, problems = find(rule, Example(_PORTUGUESE, path="discurso/discurso2.txt"))  # type: ignore[arg-type]
    assert problems == []
    assert findings
    assert all(one.severity == "info" for one in findings)
