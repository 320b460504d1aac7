"""Slips that authors of plugins make: each is told when the plugin is imported, with what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import reporters
from provenance.host.brought import FORMATS
from provenance.host.plugins import discover
from provenance.host.selection import choose
from provenance.host.settings import Settings
from tests.host.kilns import HEAD, RULES, hot, refusal


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (hot("async def hot(document, context):").replace("yield from ()", "yield 1"), "hot is an async function"),
        (hot("def hot(document):"), "called with 2 arguments: write def hot(document, context)"),
        (hot("def hot(document, context, options):"), "called with 2 arguments"),
        (hot("def hot(document, context, *, strict):"), "called with 2 arguments"),
        (
            "@dataclass(frozen=True)\nclass O:\n    severity: int = 3\n"
            + hot("def hot(document, context):", options="O"),
            "whose field severity no configuration reaches",
        ),
        (
            "class O:\n    heat = 3\n" + hot("def hot(document, context):", options="O"),
            "options O, which is no dataclass",
        ),
        (
            "@dataclass\nclass O:\n    heat: int = 3\n" + hot("def hot(document, context):", options="O"),
            "may be changed: write @dataclass(frozen=True)",
        ),
        (
            "class O(msgspec.Struct):\n    heat: int = 3\n" + hot("def hot(document, context):", options="O"),
            "may be changed: write frozen=True behind msgspec.Struct",
        ),
        (
            "@dataclass(frozen=True)\nclass O:\n    heat: int\n" + hot("def hot(document, context):", options="O"),
            "of which a field has no default",
        ),
        (
            "import pathlib\n@dataclass(frozen=True)\nclass O:\n    where: pathlib.Path = pathlib.Path('x')\n"
            + hot("def hot(document, context):", options="O"),
            "which no configuration can hold: write texts, numbers",
        ),
        (
            "@dataclass(frozen=True)\nclass O:\n    heat: int = '3'\n"
            + hot("def hot(document, context):", options="O"),
            "which no configuration can hold: write texts, numbers",
        ),
        (hot("def hot(document, context):").replace("[hot]", "hot"), "gives the rule KILN101 kiln in its hook"),
        (hot("def hot(document, context):").replace("[hot]", "'hot'"), "return a list"),
        (
            hot("def hot(document, context):").replace("rules()", "rules(config)"),
            "has the hook provenance_rules with arguments: write def provenance_rules()",
        ),
        (
            "from provenance.api import Phrases\n"
            + hot("def hot(document, context):", phrases="Phrases.of(en=['raku', 3])"),
            "Phrases.of(en=[…]): 3 is no phrase: write a text, or Entry(text, tags)",
        ),
        (
            "from provenance.api import Phrases\n" + hot("def hot(document, context):", phrases="Phrases.of(en=[' '])"),
            "' ' is no phrase",
        ),
        ("@analysis()\ndef heat(): return 1\n", "write def heat(document)"),
        ("@analysis\ndef heat(): return 1\n", "write def heat(document)"),
        (
            "@analysis\ndef heat(document): yield 1\n",
            "heat yields, and its value is read more than once: return a list",
        ),
        (
            "@analysis\ndef heat(document): return 1\n" + hot("def hot(document, context):", uses="heat"),
            "has the uses heat: write a list, uses=[heat]",
        ),
        (
            "def heat(document): return 1\n" + hot("def hot(document, context):", uses="[heat]"),
            "among its uses, which is no analysis: write @analysis above def heat",
        ),
        (
            "@analysis(evidence='kiln')\ndef heat(document): return 1\n@analysis(evidence='kiln')\ndef cold(document): return 0\n"
            + hot("def hot(document, context):", uses="[heat, cold]"),
            "has the analysis kiln.cold with the evidence 'kiln' (rule KILN101 kiln), which kiln.heat has: choose another name",
        ),
        (
            hot("def hot(document, context):", languages="['English']"),
            "names the language 'English' (rule KILN101 kiln, languages), in which no text is read: write its code",
        ),
        (
            "from provenance.api import Phrases\n"
            + hot("def hot(document, context):", phrases="Phrases.of(german=['heiß'])"),
            "names the language 'german' (rule KILN101 kiln, Phrases.of(german=…))",
        ),
        (hot("def hot(document, context):", opt_in="'yes'"), "KILN101 kiln: opt_in is 'yes': write True or False"),
        (hot("def hot(document, context):", presence="'no'"), "presence is 'no': write True or False"),
        (hot("def hot(document, context):", sensitive="0"), "sensitive is 0: write True or False"),
        (hot("def hot(document, context):", running_text="None"), "running_text is None: write True or False"),
        (hot("def hot(document, context):", reads_files="'false'"), "reads_files is 'false': write True or False"),
    ],
)
def test_a_declaration_of_a_rule(code: str, told: str, tmp_path: Path) -> None:
    assert told in refusal(tmp_path, code)


@pytest.mark.parametrize(
    ("number", "slug", "told"),
    [
        ("KILN101", "all", "the slug 'all', which --select takes for every rule: choose another"),
        ("KILN101", "att", "the slug 'att', which --select takes for the rules ATT…: choose another"),
        ("KILN101", "att101", "the slug 'att101', which --select takes for the rules ATT101…: choose another"),
        ("SLUR101", "kiln", "the id SLUR101, which --select takes for one of the slug 'slur': choose other letters"),
    ],
)
def test_a_name_that_is_taken_for_another(number: str, slug: str, told: str, tmp_path: Path) -> None:
    named = f"id='{number}', slug='{slug}', severity=Severity.INFO, summary='A kiln', bad=['kiln'], good=['pot']"
    code = f"@rule({named})\ndef hot(document, context):\n    '''Why.'''\n    yield from ()\n{RULES}"
    assert told in refusal(tmp_path, code)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "    def conclude(self, key, facts, context): return ()",
            "has no extract: write def extract(self, document, context)",
        ),
        ("    def extract(self, document, context): return ()", "has no conclude"),
        (
            "    def extract(self, document): return ()\n    def conclude(self, key, facts, context): return ()",
            "write def extract(self, document, context)",
        ),
        (
            "    def extract(self, document, context): return ()\n    async def conclude(self, key, facts, context): return ()",
            "conclude is an async function",
        ),
        (
            "    def __init__(self, heat): ...\n    def extract(self, document, context): return ()\n    def conclude(self, key, facts, context): return ()",
            "KILN401 hot: the class hot is made without arguments: ",
        ),
    ],
)
def test_a_rule_over_the_corpus(body: str, told: str, tmp_path: Path) -> None:
    examples = 'CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)'
    head = f'@corpus_rule(id="KILN401", slug="hot", severity=Severity.INFO, summary="s", examples=[{examples}])\nclass hot:\n    "Why."\n'
    assert told in refusal(tmp_path, head + body + "\n" + RULES)


def test_a_switch_of_a_rule_over_the_corpus(tmp_path: Path) -> None:
    examples = 'CorpusExample(("a",), found=True), CorpusExample(("b",), found=False)'
    given = f'id="KILN401", slug="hot", severity=Severity.INFO, summary="s", examples=[{examples}], opt_in="yes"'
    code = f'@corpus_rule({given})\nclass hot:\n    "Why."\n{RULES}'
    assert "KILN401 hot: opt_in is 'yes': write True or False" in refusal(tmp_path, code)


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        ('[".log"]', "write {"),
        ("{}", "write {"),
        ('{".log": ("text/x-log",)}', "'.log' is no media type"),
        ('{"text/x-log": ".log"}', "write the endings as a tuple, ('.log',)"),
        ('{"text/x-log": ("log",)}', "write '.log'"),
        ('{"text/x-log": (".LOG",)}', "write '.log'"),
        ('{"text/x-log": ("*.log",)}', "is no ending"),
        ('{"text/x-log": ("",)}', "is no ending"),
    ],
)
def test_a_loader(kinds: str, told: str, tmp_path: Path) -> None:
    code = f"Loader.media_types = {kinds}\n@hookimpl\ndef provenance_loaders(): return [Loader()]\n"
    assert told in refusal(tmp_path, code)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("@hookimpl\ndef provenance_loaders(): return [Loader]\n", "gives the class Loader"),
        ("@hookimpl\ndef provenance_reporters(): return [Reporter]\n", "make one of it, Reporter()"),
        ("@hookimpl\ndef provenance_reporters(): return Reporter()\n", "return a list"),
        (
            "Reporter.name = 'json'\n@hookimpl\ndef provenance_reporters(): return [Reporter()]\n",
            "'json', which is a format of the program itself",
        ),
        (
            "class Half:\n    name = 'log'\n@hookimpl\ndef provenance_loaders(): return [Half()]\n",
            "an object of the class Half in its hook provenance_loaders, which is not a loader: it has no media_types and no load",
        ),
        (
            "del Reporter.binary\n@hookimpl\ndef provenance_reporters(): return [Reporter()]\n",
            "not a reporter: it has no binary",
        ),
        (
            "Reporter.binary = 'no'\n@hookimpl\ndef provenance_reporters(): return [Reporter()]\n",
            "with binary='no': write True for a report that no terminal can show, else False",
        ),
        (
            "@hookimpl\ndef provenance_reporters(): return [3]\n",
            "gives 3 in its hook provenance_reporters, which is not a reporter",
        ),
        (
            "Loader.load = lambda self: None\n@hookimpl\ndef provenance_loaders(): return [Loader()]\n",
            "has the loader 'log': <lambda> is called with 2 arguments",
        ),
        (
            "def begin(self, stream): ...\nReporter.begin = begin\n@hookimpl\ndef provenance_reporters(): return [Reporter()]\n",
            "has the reporter 'tally': begin is called with 3 arguments: write def begin(self, stream, options)",
        ),
        ("Reporter.name = 'a b'\n@hookimpl\ndef provenance_reporters(): return [Reporter()]\n", "one word"),
        (
            "@hookimpl\ndef provenance_reporters(): return [Reporter(), Reporter()]\n",
            "'tally', which the same plugin has",
        ),
    ],
)
def test_a_reporter(code: str, told: str, tmp_path: Path) -> None:
    assert told in refusal(tmp_path, code)


BROKEN = """class Broken(Loader):
    @property
    def media_types(self): raise RuntimeError("no kinds")
    def __repr__(self): raise RuntimeError("no name")
@hookimpl
def provenance_loaders(): return [%s]
"""


@pytest.mark.parametrize(("given", "told"), [("Broken()", "RuntimeError: no kinds"), ("1 / 3, Broken()", "0.33")])
def test_what_raises_when_it_is_looked_at(given: str, told: str, tmp_path: Path) -> None:
    assert told in refusal(tmp_path, BROKEN % given)


def test_a_loader_with_the_name_of_another(tmp_path: Path) -> None:
    code = "Loader.name = 'markdown'\n@hookimpl\ndef provenance_loaders(): return [Loader()]\n"
    assert "the name 'markdown', which a loader of the program itself has: choose another" in refusal(tmp_path, code)


@pytest.mark.parametrize(("need", "meant"), [("sourcs", "sources"), ("onlin", "online")])
def test_a_need_that_is_misspelt(need: str, meant: str, tmp_path: Path) -> None:
    file = tmp_path / "kiln.py"
    file.write_text(HEAD + hot("def hot(document, context):", needs=f"['{need}']"), "utf-8")
    (chosen,) = choose(discover(files=[file], version="1").rules, Settings(select=("KILN",))).rules
    assert chosen.unmet == f"needs the module `{need}`, which is not installed; did you mean '{meant}'?"


def test_a_need_that_nothing_meets(tmp_path: Path) -> None:
    file = tmp_path / "kiln.py"
    file.write_text(HEAD + hot("def hot(document, context):", needs="['no_such.package']"), "utf-8")
    chosen = choose(discover(files=[file], version="1").rules, Settings(select=("KILN",))).rules
    assert ["needs the module `no_such.package`" in (rule.unmet or "") for rule in chosen] == [True]


@pytest.mark.parametrize(
    "code",
    [
        "@analysis\ndef heat(document): return 1\n" + hot("def hot(document, context):", uses="[heat]", when="[heat]"),
        "@analysis(evidence='kiln')\ndef heat(document): return 1\n"
        + hot("def hot(document, context):", uses="[heat, heat]"),
        hot("def hot(document, context, more=3, *rest, strict=False, **other):"),
        hot("def hot(*given):"),
        hot("def hot(document, context):", languages="'*'"),
        hot("def hot(document, context):", languages="['de', 'ceb']"),
        "@dataclass(frozen=True)\nclass O:\n    heat: int = 3\n" + hot("def hot(document, context):", options="O"),
        "class O(msgspec.Struct, frozen=True):\n    heat: int = 3\n" + hot("def hot(document, context):", options="O"),
        hot("def hot(document, context):").replace("return [hot]", "yield hot"),
        "@hookimpl\ndef provenance_loaders(): return (Loader(),)\n@hookimpl\ndef provenance_reporters(): return [Reporter()]\n",
    ],
)
def test_what_holds_is_taken(code: str, tmp_path: Path) -> None:
    assert refusal(tmp_path, code) == ""


def test_formats_of_the_program() -> None:
    assert frozenset(reporters.NAMES) == FORMATS


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("[jargon]\nphrases = []\n", "has a lexicon without a phrase (rule KPK101 kpk)"),
        ("[slang]\nphrases = ['grog']\n", "has no lexicon 'jargon'"),
        ("[jargon]\nphrases = ['grog', 3]\n", "is neither a phrase nor {text"),
        ("[jargon]\nold = ['grog']\n", ""),
    ],
)
def test_a_lexicon(words: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = f"kpk{abs(hash(words))}"  # a module is imported once
    folder = tmp_path / package
    (folder / "lexicon").mkdir(parents=True)
    (folder / "lexicon" / "en.toml").write_text(words, "utf-8")
    (folder / "__init__.py").write_text(
        "from provenance.api import Hit, Phrases, Severity, rule\n"
        '@rule(id="KPK101", slug="kpk", severity=Severity.INFO, summary="s", bad=["grog"], good=["x"],\n'
        '      phrases=Phrases.load(__package__, "jargon"))\n'
        "def hot(document, context):\n    'Why.'\n    yield Hit(None, 'x')\n",
        "utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    found = refusal(tmp_path, f"from {package} import hot\n{RULES}")
    assert told in found if told else not found


def test_a_lexicon_that_is_named_by_no_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "kpklanguages"
    (folder / "lexicon").mkdir(parents=True)
    (folder / "__init__.py").write_text("", "utf-8")
    (folder / "lexicon" / "german.toml").write_text("[jargon]\nphrases = ['Grog']\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    code = "from provenance.api import Phrases\n" + hot(
        "def hot(document, context):", phrases="Phrases.load('kpklanguages', 'jargon')"
    )
    assert "names the language 'german' (rule KILN101 kiln, german.toml), in which no text is read" in refusal(
        tmp_path, code
    )


def test_a_little_corpus_of_one_text(tmp_path: Path) -> None:
    examples = 'CorpusExample("apple pie", found=True), CorpusExample(("b",), found=False)'
    code = f'corpus_rule(id="KILN401", slug="hot", severity=Severity.INFO, summary="s", examples=[{examples}])\n'
    assert "KILN401 hot: has the texts 'apple pie': write a list, texts=['apple pie']" in refusal(tmp_path, code)
