"""Tables of a plugin's lexicons that nothing would read: a misspelt one is told of with its place and the nearest name."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from provenance.host.plugins import discover

NUMBERS = count()
CODE = """
from provenance.api import Hit, Phrases, Severity, analysis, hookimpl, rule
GLAZES = Phrases.load(__package__, "glazes")

def later(): return Phrases.load(__package__, "kilns").texts()

@analysis(phrases=[Phrases.load(__package__, "makers")])
def makers(document): return ()

@rule(id="KILN101", slug="kiln", severity=Severity.INFO, summary="A kiln", bad=["kiln"], good=["pot"],
      phrases=Phrases.load(__package__, "jargon"))
def hot(document, context):
    "Why."
    yield from ()

@hookimpl
def provenance_rules(): return [hot]
"""
ALL = "[jargon]\nphrases = ['grog']\n[glazes]\nphrases = ['raku']\n[makers]\nphrases = ['Ana']\n"


def refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **lexicons: str) -> str:
    """Why a plugin with these files was refused; empty where it was not."""
    name = f"kiln_tables_{next(NUMBERS)}"  # a module is imported once
    (tmp_path / name / "lexicon").mkdir(parents=True)
    (tmp_path / name / "__init__.py").write_text(CODE, "utf-8")
    for language, words in lexicons.items():
        (tmp_path / name / "lexicon" / f"{language}.toml").write_text(words, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    file = tmp_path / f"{name}_plugin.py"
    file.write_text(f"import {name}\nfrom {name} import provenance_rules\n", "utf-8")
    return "".join(problem.message for problem in discover(files=[file], version="1").problems).replace(name, "kiln")


@pytest.mark.parametrize(
    ("german", "told"),
    [
        (
            "[glazes]\nphrases = ['Raku']\n\n[jargn]\nphrases = ['Schamotte']\n",
            "has a table [jargn] that nothing asks for (kiln: lexicon/de.toml:4); did you mean [jargon]?",
        ),
        (
            "[glases]\nphrases = ['Raku']\n",
            "has a table [glases] that nothing asks for (kiln: lexicon/de.toml:1); did you mean [glazes]?",
        ),
        (
            "[maker]\nphrases = ['Ana']\n",
            "has a table [maker] that nothing asks for (kiln: lexicon/de.toml:1); did you mean [makers]?",
        ),
        (
            "phrases = ['Schamotte']\n[jargon]\n",
            "lexicon/de.toml:1: phrases stands in no table: write the name of its lexicon in brackets above it",
        ),
        (
            "# Words\n\n[[jargon]]\nphrases = ['Schamotte']\n",
            "lexicon/de.toml:3: [[jargon]] is no table but a list of them: write [jargon]",
        ),
        ("[jargon]\nphrases = ['Schamotte']\n", ""),
        # Near to nothing that is missing, or loaded by a function.
        ("[jargon]\nphrases = ['Schamotte']\n[jargons]\nphrases = ['x']\n", ""),
        ("[kilns]\nphrases = ['Ofen']\n", ""),
        ("[wheels]\nphrases = ['Scheibe']\n", ""),
    ],
)
def test_a_table_that_nothing_reads(german: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = refusal(tmp_path, monkeypatch, en=ALL, de=german)
    assert told in found if told else not found


def test_a_table_that_no_file_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    misspelt = ALL.replace("[jargon]", "[jargn]")
    assert (
        "has no lexicon 'jargon' (rule KILN101 kiln): no file of kiln/lexicon has that table,"
        " but kiln: lexicon/en.toml:1 has [jargn]"
    ) in refusal(tmp_path, monkeypatch, en=misspelt)
    # One that no rule names but a module holds.
    assert (
        "has no lexicon 'glazes': no file of kiln/lexicon has that table, but kiln: lexicon/en.toml:3 has [glazs]"
    ) in refusal(tmp_path, monkeypatch, en=ALL.replace("[glazes]", "[glazs]"))
    gone = refusal(tmp_path, monkeypatch, en=ALL.replace("[glazes]", "[wheels]"))
    assert gone.endswith("has no lexicon 'glazes': no file of kiln/lexicon has that table")
