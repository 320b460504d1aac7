"""`provenance rule`: what is said of an example, and how wide."""

from __future__ import annotations

import json

import pytest

from provenance.cli.main import main
from provenance.cli.rule import circumstances
from provenance.host.option_words import written
from provenance.reporters.cells import cells
from provenance.rules import Example


@pytest.mark.parametrize(
    ("example", "told"),
    [
        (Example("A"), []),
        (Example("A", media_type="text/html"), ["text/html"]),
        (Example("A", path="news/2019.txt"), ["called news/2019.txt"]),
        (Example("A", date="2019-01-04", as_of="2020-01-01"), ["published 2019-01-04, checked on 2020-01-01"]),
        (Example("A", sources=("One\n two.", "Three.")), ["with the source “One two.”", "with the source “Three.”"]),
        (Example("A", folder="/no/such/folder"), []),
    ],
)
def test_what_a_rule_is_told_of_an_example(example: Example, told: list[str]) -> None:
    assert circumstances(example) == told


@pytest.mark.parametrize(
    ("value", "words"),
    [(True, "true"), (3, "3"), (0.5, "0.5"), ("a “b”", '"a “b”"'), ((), "[]"), (("de", "fr"), '["de", "fr"]')],
)
def test_a_default_is_what_a_configuration_has(value: object, words: str) -> None:
    assert written(value) == words


@pytest.mark.parametrize("columns", [60, 80])
def test_pages_keep_to_the_width(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main(["rule", "--isolated"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if len(line) > columns and len(line.split()) > 2] == []
    wide = [line for line in lines if cells(line) > len(line)]
    assert wide
    assert [line for line in wide if cells(line) > columns] == []


def test_the_items_of_a_list_stand_out(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert main(["rule", "ATT101", "--isolated"]) == 0
    explained = capsys.readouterr().out.partition("\nFor information:\n")[2].partition("\n\n")[0].splitlines()
    assert explained[:3] == [
        '- "courtesy of the artist", who is named beside it as a',
        '  rule, "© the artist" behind whose name, and "Photo:',
        '  Author" below a byline',
    ]


def test_the_end_of_a_long_example_is_shown(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is what keeps a text from being flagged."""
    monkeypatch.setenv("COLUMNS", "40")
    assert main(["rule", "ATT105", "--isolated"]) == 0
    page = capsys.readouterr().out
    assert "    …\n" in page
    assert "(Reporting by Ana Cruz; Editing by Ben Ode )" in " ".join(page.split())


def test_no_example_looks_like_its_opposite(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    for rule in ("ATT105", "DAT202", "DAT205", "DAT207", "MED706", "CIT310"):
        assert main(["rule", rule, "--isolated"]) == 0
        flagged, _, left = capsys.readouterr().out.partition("\nFlagged:\n")[2].partition("\nNot flagged:\n")
        assert not set(flagged.split("\n  - ")) & set(left.split("\n  - "))


@pytest.mark.parametrize(
    ("flags", "listed"),
    [
        (["--select", "ATT10"], [f"ATT10{number}" for number in range(1, 10)]),
        (["--select", "dat201,Vague-Credit"], ["ATT101", "DAT201"]),
        (["--select", "ATT101,DAT201", "--ignore", "DAT201"], ["ATT101", "DAT201"]),
    ],
)
def test_the_list_has_the_rules_that_are_named(
    flags: list[str], listed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rules", "--isolated", *flags, "--output-format", "json"]) == 0
    rules = json.loads(capsys.readouterr().out)
    assert [rule["id"] for rule in rules] == listed
    assert [rule["id"] for rule in rules if not rule["selected"]] == (["DAT201"] if "--ignore" in flags else [])
