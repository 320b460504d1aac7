"""What a plugin's tests call: documents are read as those of a run, in their own language, and a wrong call is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from provenance import testing
from provenance.analysis import dates, language
from provenance.api import (
    Context,
    CorpusExample,
    CorpusHit,
    Document,
    Fact,
    Hit,
    Rule,
    Seen,
    Severity,
    corpus_rule,
    rule,
)
from provenance.engine.program import program
from provenance.engine.sources import read_sources
from provenance.host.settings import Settings

GERMAN = (
    "Am 3. Mai 2021 sagte Ana Cruz, dass die Brücke geschlossen sei, und ging nach Hause. Danach war der Abend lang,"
    " und alle gingen nach Hause, weil der Regen kam."
)
TURKISH = "Toplantı 3 Mayıs 2021 tarihinde yapıldı ve herkes evine gitti, çünkü yağmur yağıyordu ve akşam uzundu."


@pytest.mark.parametrize(("text", "code"), [(GERMAN, "de"), (TURKISH, "tr"), ("On 3 May 2021 we met.", "en")])
def test_dates_are_those_of_a_run(text: str, code: str) -> None:
    document = testing.document(text)
    assert language(document).read_as == code
    assert [day.value for day in dates(document)] == ["2021-05-03"]
    evidence = program(select=["ATT101"]).check(text, path="a.txt").record.evidence
    assert evidence is not None
    assert [day.value for day in evidence.dates] == ["2021-05-03"]


def test_declared_language() -> None:
    page = '<html lang="fr"><body><p>Le 3 mai 2021.</p></body></html>'
    assert [day.value for day in dates(testing.document(page, media_type="text/html"))] == ["2021-05-03"]


def test_supplied_works_are_read_in_their_language(tmp_path: Path) -> None:
    (tmp_path / "work.txt").write_text(GERMAN, "utf-8")
    (document,) = read_sources(tmp_path, (), Settings()).documents
    assert [day.value for day in dates(document)] == ["2021-05-03"]


@rule(id="KILN101", slug="kiln", severity=Severity.INFO, summary="A kiln", bad=["kiln"], good=["pot"])
def kiln(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
    """Why."""
    if "kiln" in document.text:
        yield Hit(None, "a kiln")


class Kilns:
    """Why."""

    def extract(self, document: Document, context: Context) -> Iterator[Fact]:  # noqa: ARG002 - the rule's form
        yield Fact(document.text, None)

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterator[CorpusHit]:  # noqa: ARG002
        yield CorpusHit(key, list(facts))


kilns = corpus_rule(
    id="KILN401",
    slug="kilns",
    severity=Severity.INFO,
    summary="Kilns",
    examples=[CorpusExample(("a",), found=True), CorpusExample((" ",), found=False)],
)(Kilns)


def given() -> list[Rule]:
    """As a hook gives them."""
    return [kiln]


HELPERS: Any = testing


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: HELPERS.find(kilns, "kiln"), "KILN401 kilns is a rule over a corpus: use testing.corpus_findings"),
        (lambda: HELPERS.corpus_findings(kiln, ["kiln"]), "KILN101 kiln is a rule over one document: use testing.find"),
        (lambda: HELPERS.find(given, "kiln"), "given is no rule: give what @rule"),
        (lambda: HELPERS.corpus_findings(kilns, "kiln"), "write a list, ['kiln', …]"),
        (lambda: HELPERS.check_examples(kiln), "write check_examples([KILN101])"),
        (lambda: HELPERS.check_examples(given), "write check_examples(given())"),
        (lambda: HELPERS.check_examples([given]), "given is no rule"),
    ],
)
def test_a_wrong_call_passes_no_test(call: Callable[[], object], told: str) -> None:
    with pytest.raises(TypeError) as caught:
        call()
    assert told in str(caught.value)
    testing.check_examples([kiln, kilns])
