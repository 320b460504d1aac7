"""Slips that authors of plugins make and that show when a rule, a loader or an analysis is asked: entries, hits, options, evidence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.cli.main import main
from tests.host.kilns import HEAD, RULES, hot


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ('Source("b", path, "text/plain", None)', "it gives a Source with the data None, which is no bytes or text"),
        ('Source(7, path, "text/plain", "x")', "the id 7, which is no text"),
        ('Source("b", path, "text/plain", "x", row="7")', "the row '7', which is no whole number"),
        ('Source("b", path, None, "x")', "the media_type None"),
        ('Source("b", path, "text/plain", "x", declared=[("date", "2024")])', "is no Declared"),
        ('Source("b", path, "text/plain", "x", declared=(Declared("date", 2024, "log:date"),))', "are texts"),
        ('BrokenEntry("b", 2, None)', "the reason None"),
        ('BrokenEntry("b", "2", "cut off")', "the row '2'"),
        ('"x"', "neither Source nor BrokenEntry"),
    ],
)
def test_an_entry_that_no_record_can_hold(
    entry: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    first = 'Source("a", path, "text/plain", "Photo credits to the owner", row=1)'
    code = f"class Many:\n    name, media_types = 'log', {{'text/x-log': ('.log',)}}\n    def entries(self, path, stream):\n        yield {first}\n        yield {entry}\n@hookimpl\ndef provenance_loaders(): return [Many()]\n"
    Path("kiln.py").write_text(HEAD + code, "utf-8")
    Path("a.log").write_text("x", "utf-8")
    arguments = ["check", "a.log", "--isolated", "--plugin", "kiln.py", "--output-format", "json"]
    assert main(arguments) == 3
    report = json.loads(capsys.readouterr().out)
    one, other = report["documents"]
    assert one["findings"]
    assert other["status"] == "failed"
    assert told in other["reason"]


@pytest.mark.parametrize(
    ("body", "told"),
    [("return Hit(None, 'x')", "it returns a Hit: yield it"), ("pass", "it returns None: yield a Hit for each place")],
)
def test_a_rule_that_does_not_yield(
    body: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kiln.py").write_text(
        f"{HEAD}@kiln()\ndef hot(document, context):\n    '''Why.'''\n    {body}\n{RULES}", "utf-8"
    )
    Path("a.txt").write_text("A kiln.", "utf-8")
    assert main(["check", "a.txt", "--isolated", "--plugin", "kiln.py", "--output-format", "concise"]) == 3
    assert told in capsys.readouterr().out


OPTIONS = """
import enum
from typing import Literal

class Fuel(enum.Enum):
    WOOD = "wood"
    GAS = "gas"

@dataclass(frozen=True)
class Signs:
    first: int = 1

@dataclass(frozen=True)
class O:
    most_heat: int = 3
    names: tuple[str, ...] = ()
    strict: bool = False
    glaze: Literal["raku", "ash"] = "ash"
    fuel: Fuel = Fuel.GAS
    maker: str | None = None
    steps: frozenset[int] = frozenset()
    signs: Signs = Signs()
"""


def test_options_of_every_kind_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kiln.py").write_text(HEAD + OPTIONS + hot("def hot(document, context):", options="O"), "utf-8")
    assert main(["rule", "KILN101", "--isolated", "--plugin", "kiln.py"]) == 0
    shown = capsys.readouterr().out
    for line in ('glaze, by default "ash"', 'fuel, by default "gas"', "signs, by default { first = 1 }"):
        assert f"Option rules.kiln.{line}." in shown
    assert main(["rule", "KILN101", "--isolated", "--plugin", "kiln.py", "--output-format", "json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["options"]["fuel"], told["options"]["signs"], told["options"]["steps"]) == ("gas", {"first": 1}, [])


def test_options_that_a_configuration_gives_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kiln.py").write_text(HEAD + OPTIONS + hot("def hot(document, context):", options="O"), "utf-8")
    Path("a.txt").write_text("A kiln.", "utf-8")
    for line, told in [
        ('most-heat = "much"', '3: rules.kiln.most-heat is "much", where a whole number belongs'),
        ("most-heat = 2.5", "3: rules.kiln.most-heat is 2.5, where a whole number belongs"),
        ('names = "raku"', '3: rules.kiln.names is "raku", where a list of texts in quotation marks belongs'),
        ("strict = 1", "3: rules.kiln.strict is 1, where true or false belongs"),
        ('glaze = "tin"', '3: rules.kiln.glaze is "tin", where one of "ash", "raku" belongs'),
        ('fuel = "peat"', '3: rules.kiln.fuel is "peat", where one of "wood", "gas" belongs'),
        ("maker = 1", "3: rules.kiln.maker is 1, where a text in quotation marks belongs"),
        ('steps = ["hot"]', '3: rules.kiln.steps is ["hot"], where a list of whole numbers belongs'),
        ('signs = "x"', '3: rules.kiln.signs is "x", where a table belongs'),
        ("most_heat = 4", "3: rules.kiln.most_heat: unknown option 'most_heat'; did you mean 'most-heat'?"),
    ]:
        Path("provenance.toml").write_text(f"[rules.kiln]\nseverity = 'info'\n{line}\n", "utf-8")
        assert main(["check", "a.txt", "--plugin", "kiln.py"]) == 2
        assert f"provenance.toml:{told}" in capsys.readouterr().err


EVIDENCE = """
class Firing(msgspec.Struct):
    heat: int

@analysis(evidence="kiln_glazes")
def glazes(document): return {"raku", "ash", "celadon"}

@analysis(evidence="kiln_firing")
def firing(document): return Firing(1220)

@analysis(evidence="kiln_wrong")
def wrong(document): return object()

class Hot:
    "Why."
    def extract(self, document, context): yield Fact("a", None)
    def conclude(self, key, facts, context): return ()

hotter = corpus_rule(id="KILN401", slug="hotter", severity=Severity.INFO, summary="s", uses=[glazes],
    examples=[CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)])(Hot)
"""


@pytest.mark.parametrize(("command", "rules"), [("check", "[hot]"), ("audit", "[hotter]"), ("check", "[hot, hotter]")])
def test_evidence_of_analyses(
    command: str, rules: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    body = hot("def hot(document, context):", uses="[glazes, firing, wrong]").replace("[hot]", rules)
    Path("kiln.py").write_text(HEAD + EVIDENCE + body, "utf-8")
    Path("a.txt").write_text("Photo credits to the owner", "utf-8")
    code = main([command, "a.txt", "--isolated", "--plugin", "kiln.py", "--output-format", "json"])
    (record,) = json.loads(capsys.readouterr().out)["documents"]
    given = record["evidence"]["plugins"]
    assert given["kiln_glazes"] == ["ash", "celadon", "raku"]
    assert [finding["rule"] for finding in record["findings"]] == ["ATT101"]
    if "hot]" in rules or "hot," in rules:
        assert given["kiln_firing"] == {"heat": 1220}
        assert "kiln_wrong" not in given
        assert code == 3
        assert (
            "kiln.wrong raised TypeError: its value cannot stand in a record: evidence is texts, numbers, "
            in record["reason"]
        )


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ('float("nan")', "(nan is no number that JSON has: give None, or leave it out)"),
        ('{"heat": [1.0, float("inf")], "none": None}', "(inf at heat[1] is no number that JSON has: "),
        ('{"at": {"cone": -float("inf")}}', "(-inf at at.cone is no number that JSON has: "),
        ('{"heat": [1.5, None], "word": "null"}', ""),
        ('{"heat": {1220: "cone 6"}}', "(a key of a dict is no text: write str(…))"),
    ],
)
def test_evidence_that_would_be_written_as_nothing(
    value: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    given = f'@analysis(evidence="kiln_heat")\ndef heat(document): return {value}\n'
    Path("kiln.py").write_text(HEAD + given + hot("def hot(document, context):", uses="[heat]"), "utf-8")
    Path("a.txt").write_text("Photo credits to the owner", "utf-8")
    code = main(["check", "a.txt", "--isolated", "--plugin", "kiln.py", "--exit-zero", "--output-format", "json"])
    (record,) = json.loads(capsys.readouterr().out)["documents"]
    plugins = record["evidence"]["plugins"]
    if told:
        assert (code, plugins, told in record["reason"]) == (3, {}, True), record["reason"]
    else:
        assert (code, plugins) == (0, {"kiln_heat": {"heat": [1.5, None], "word": "null"}})
