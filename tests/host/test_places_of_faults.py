"""Where in its code a plugin raised, or gave what it may not: its author hears the file and the line."""

from __future__ import annotations

import re
from pathlib import Path
from string import ascii_lowercase

import pytest

from provenance import testing
from provenance.api import Analysis, AnalysisError, Document, analysis
from tests.host.runs import TEXT, run, run_with, stream, write

RULE = """
from provenance.api import CorpusExample, Hit, Severity, analysis, corpus_rule, hookimpl, rule
from provenance.analysis import sentences

def helper(words):
    return words[99]

@rule(id="KILN101", slug="kiln", severity=Severity.INFO, summary="A kiln", bad=["kiln"], good=["pot"])
def kiln(document, context):
    "Why."
    BODY

@hookimpl
def provenance_rules():
    return [kiln]
"""


def problems(folder: Path, code: str) -> list[str]:
    """What the run says of a plugin."""
    write(folder, {"a.txt": TEXT, "p.py": code})
    flags = ("--isolated", "--no-cache", "--plugin", "p.py", "--output-format", "jsonl")
    return [problem["message"] for problem in stream(run(folder, "check", "a.txt", *flags))[-1]["problems"]]


BODIES = [
    ("yield Hit(None, helper('a'))", "IndexError: string index out of range (p.py, line 6, in helper)"),
    ("return [Hit(None, helper('a'))]", "(p.py, line 6, in helper)"),
    ("yield Hit(None, context.match)", "no attribute 'match'; did you mean 'matches'? (p.py, line 11, in kiln)"),
    ("yield Hit(None, document.txt)", "no attribute 'txt'; did you mean 'text'? (p.py, line 11, in kiln)"),
    ("yield Hit(None, 'a'.uper())", "'str' object has no attribute 'uper' (p.py, line 11, in kiln)"),
    ("yield Hit(None)", "(p.py, line 11, in kiln)"),
    ("yield Hit((0, 3), 'x')", "write Span(0, 3), of provenance.api (p.py, line 11, in kiln)"),
    (
        "from provenance.api import Match, Span; yield Hit(Match(Span(0, 3), 'a', (), 'en'), 'x')",
        "nor None: write .span behind it (p.py, line 11, in kiln)",
    ),
    ("yield Hit(document.blocks[0], 'x')", "nor None: write .span behind it (p.py, line 11, in kiln)"),
    (
        "import re; yield Hit(re.search('.', 'a'), 'x')",
        "nor None: write Span(*match.span()) (p.py, line 11, in kiln)",
    ),
    (
        "yield Hit(None, document.slice(document.blocks[0]))",
        "not subscriptable; write .span behind it, which says where it stands (p.py, line 11, in kiln)",
    ),
    (
        "yield Hit(None, document.blocks[0].text)",
        "; document.slice(span) gives the words of a span (p.py, line 11, in kiln)",
    ),
    (
        "from provenance.api import quoted; yield Hit(None, quoted(document.blocks[0].span))",
        ": write quoted(document.slice(span)) (p.py, line 11, in kiln)",
    ),
    ("yield 'it is'", "which is no Hit, of provenance.api: write Hit(span, message) (p.py, line 11, in kiln)"),
    ("yield Hit(None, document.slice(None))", "(p.py, line 11, in kiln)"),
    ("import json; json.loads('{')", "(p.py, line 11, in kiln)"),
    ("from markdown_it import MarkdownIt; MarkdownIt('no such preset')", "(p.py, line 11, in kiln)"),
    ("return 'it is'", "or return a list of them (p.py, line 8, in kiln)"),
    ("return 5", "it returns 5: yield a Hit"),
    ("pass", "it returns None: yield a Hit for each place, or return a list of them (p.py, line 8, in kiln)"),
]
"""What a rule does, and what is told of it."""
NAMES = ascii_lowercase[: len(BODIES)]
"""Of plugins that each have one of these rules."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What one run says of each of the plugins."""
    plugins = {
        name: RULE.replace("KILN", f"KILN{name.upper()}").replace('"kiln"', f'"kiln-{name}"').replace("BODY", body)
        for name, (body, _) in zip(NAMES, BODIES, strict=True)
    }
    done = run_with(tmp_path_factory.mktemp("kilns"), plugins, "--output-format", "jsonl")
    found: dict[str, list[str]] = {name: [] for name in plugins}
    for problem in stream(done)[-1]["problems"]:
        found[problem["plugin"]].append(problem["message"])
    return found


def test_what_an_exception_quotes_is_cut(tmp_path: Path) -> None:
    (message,) = problems(tmp_path, RULE.replace("BODY", "raise ValueError(document.text * 5000)"))
    assert (message.count("a.txt"), len(message) < 2_500, " … (p.py, line 11, in kiln)" in message) == (
        0,
        True,
        True,
    ), message[-200:]


@pytest.mark.parametrize(
    ("name", "place"),
    [(name, place) for name, (_, place) in zip(NAMES, BODIES, strict=True)],
    ids=[body for body, _ in BODIES],
)
def test_of_a_rule(name: str, place: str, told: dict[str, list[str]]) -> None:
    (message,) = told[name]
    place = place.replace("(p.py", f"({name}.py")
    assert message.endswith(place) or place in message


def test_of_an_analysis(tmp_path: Path) -> None:
    code = (
        RULE.replace("BODY", "deep(document)\n    yield from ()")
        + "\n@analysis()\ndef deep(document):\n    return 1 / 0\n"
    )
    (message,) = problems(tmp_path, code)
    assert message == "the analysis p.deep raised ZeroDivisionError: division by zero (p.py, line 20, in deep)"


def test_of_a_module_that_is_not_there(tmp_path: Path) -> None:
    (message,) = problems(tmp_path, "import no_such_kiln\n")
    assert message.endswith(
        "No module named 'no_such_kiln' (p.py, line 1); install what has that module, and name it among the plugin's dependencies"
    )


def test_of_what_a_module_does_when_it_is_imported(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "kilns/__init__.py": "", "kilns/hot.py": "\n\nboil()\n"})
    code = "import sys\nsys.path.insert(0, '.')\nfrom kilns import hot\n"
    (message,) = problems(tmp_path, code)
    assert message.endswith("NameError: name 'boil' is not defined (kilns/hot.py, line 3)")


def test_of_a_hook(tmp_path: Path) -> None:
    (message,) = problems(tmp_path, RULE.replace("return [kiln]", "return [pot]"))
    assert message.endswith("name 'pot' is not defined (p.py, line 15, in provenance_rules)")


def test_of_a_rule_over_the_corpus(tmp_path: Path) -> None:
    examples = 'CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)'
    code = RULE.replace("BODY", "yield from ()").replace("[kiln]", "[hot]") + (
        f'@corpus_rule(id="KILN401", slug="hot", severity=Severity.INFO, summary="s", examples=[{examples}])\nclass hot:\n    "Why."\n'
        "    def extract(self, document, context):\n        from provenance.api import Fact\n        yield Fact('k', None)\n"
        "    def conclude(self, key, facts, context):\n        yield helper('a')\n"
    )
    write(tmp_path, {"a.txt": TEXT, "p.py": code})
    flags = ("--isolated", "--no-cache", "--plugin", "p.py", "--select", "KILN401", "--output-format", "jsonl")
    (problem,) = stream(run(tmp_path, "check", "a.txt", *flags))[-1]["problems"]
    assert problem["message"].endswith("string index out of range (p.py, line 6, in helper)")


def test_of_a_rule_that_never_ends(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "c.toml": "[limits]\nseconds = 0.3\n"})
    write(tmp_path, {"p.py": RULE.replace("BODY", "while True:\n        len('a')")})
    flags = ("--config", "c.toml", "--no-cache", "--plugin", "p.py", "--select", "KILN101", "--output-format", "jsonl")
    reason = stream(run(tmp_path, "check", "a.txt", *flags))[0]["reason"]
    assert re.fullmatch(
        r"ran past limits\.seconds \(0\.3 s\) while rule KILN101 kiln of plugin 'p' ran \(p\.py, line 1[12], in kiln\)"
        r"; raise limits\.seconds, or ignore KILN101",
        reason,
    )


SLOW = """
import time
from provenance.api import Hit, Severity, Span, hookimpl, rule

def declared(number, *, sensitive=False):
    return rule(
        id=f"KILN10{number}", slug=f"kiln-{number}", severity=Severity.INFO, summary="s", languages=["*"],
        bad=["x"], good=["y"], sensitive=sensitive,
    )

@declared(1)
def first(document, context):
    "Why."
    yield Hit(Span(0, 7), "before it sleeps")
    time.sleep(9)

@declared(2, sensitive=True)
def second(document, context):
    "Why."
    yield Hit(Span(0, 1), "never asked")

@hookimpl
def provenance_rules():
    return [first, second]
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_of_a_rule_that_never_ends_the_other_rules_findings_stay(tmp_path: Path, jobs: str) -> None:
    write(tmp_path, {"a.txt": "Credits to the owner\n", "p.py": SLOW, "c.toml": "[limits]\nseconds = 0.7\n"})
    flags = ("--config", "c.toml", "--no-cache", "--plugin", "p.py", "--jobs", jobs, "--output-format", "jsonl")
    done = stream(run(tmp_path, "check", "a.txt", *flags, "--select", "ATT101,KILN101"))
    assert done[0]["status"] == "partly-checked"
    assert [finding["rule"] for finding in done[0]["findings"]] == ["KILN101", "ATT101"]
    assert done[0]["unchecked"] == [{"rule": "KILN101", "reason": "it ran past limits.seconds"}]
    assert "raise limits.seconds, or ignore KILN101" in done[0]["reason"]
    assert not done[-1]["run"]["complete"]


def test_nothing_is_shown_that_a_rule_which_had_no_time_would_have_masked(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "Credits to the owner\n", "p.py": SLOW, "c.toml": "[limits]\nseconds = 0.7\n"})
    flags = ("--config", "c.toml", "--no-cache", "--plugin", "p.py", "--output-format", "jsonl")
    done = stream(run(tmp_path, "check", "a.txt", *flags, "--select", "ATT101,KILN"))
    assert done[0]["status"] == "failed"
    assert done[0]["findings"] == []


def test_of_facts_that_never_end_the_other_rules_findings_stay(tmp_path: Path) -> None:
    examples = "CorpusExample(('a', 'b'), found=False), CorpusExample(('a', 'b'), found=True)"
    code = (
        "from provenance.api import *\n"
        f'@corpus_rule(id="KILN401", slug="hot", severity=Severity.INFO, summary="s", examples=[{examples}])\nclass hot:\n    "Why."\n'
        "    def extract(self, document, context):\n        yield Fact('k', None)\n        while True:\n            len('a')\n"
        "    def conclude(self, key, facts, context):\n        return ()\n"
        "@hookimpl\ndef provenance_rules():\n    return [hot]\n"
    )
    write(tmp_path, {"a.txt": "Credits to the owner\n", "p.py": code, "c.toml": "[limits]\nseconds = 0.7\n"})
    flags = ("--config", "c.toml", "--no-cache", "--plugin", "p.py", "--select", "ATT101,KILN401")
    done = stream(run(tmp_path, "audit", "a.txt", *flags, "--output-format", "jsonl"))
    assert done[0]["status"] == "partly-checked"
    assert [finding["rule"] for finding in done[0]["findings"]] == ["ATT101"]
    assert done[0]["unchecked"] == [{"rule": "KILN401", "reason": "no time was left to take its facts"}]
    assert "raise limits.seconds, or ignore KILN401" in done[0]["reason"]
    assert not done[-1]["run"]["complete"]


def broken() -> Analysis[int]:
    """An analysis that raises."""

    @analysis()
    def halves(document: Document) -> int:
        return 1 // (len(document.text) - 3)

    return halves


def test_whoever_calls_an_analysis_sees_where_it_raised() -> None:
    halves, document = broken(), testing.document("abc")
    with pytest.raises(AnalysisError) as caught:
        halves(document)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert caught.value.place.endswith(", in halves)")
    with pytest.raises(AnalysisError) as again:
        halves(document)
    assert (str(again.value), again.value.place) == (str(caught.value), caught.value.place)
    assert again.value is not caught.value


def test_what_is_kept_of_a_failed_analysis_holds_no_document() -> None:
    halves, document = broken(), testing.document("abc")
    with pytest.raises(AnalysisError):
        halves(document)
    kept = [error for errors in document.memory.values() if isinstance(errors, dict) for error in errors.values()]
    assert len(kept) == 1
    assert kept[0].__traceback__ is None
    assert kept[0].__cause__ is None
