"""A plugin that is a file or a folder (`--plugin`): its lexicons, its modules, and that what changes there is seen."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from provenance.host.plugins import discover
from tests import processes
from tests.commands import call_for_text
from tests.host.runs import write

CODE = """
from provenance.api import Hit, Phrases, Severity, hookimpl, rule
{more}

@rule(id="ACME101", slug="house-name", severity=Severity.WARNING, summary="A test", bad=["grog"], good=["pot"],
      phrases=Phrases.load(__package__, "house_name"))
def house_name(document, context):
    '''Why.'''
    for match in context.matches:
        yield Hit(match.span, f"{{match.phrase}} {{' '.join(match.tags)}}{{match.language}}")

@hookimpl
def provenance_rules():
    return [house_name]
"""
ENGLISH = "[house_name]\nphrases = ['the Widget Company']\nretired = ['Acme & Sons']\n"
GERMAN = "[house_name]\nphrases = ['Acme GmbH']\n"
TEXT = "Visit the Widget Company in the street, or Acme & Sons of the north."


def found(folder: Path, plugin: str, text: str = TEXT) -> list[str]:
    write(folder, {"a.txt": text})
    done = call_for_text(
        folder, "check", "a.txt", "--isolated", "--plugin", plugin, "--select", "ACME", "--output-format", "json"
    )
    assert not done.stderr
    report = json.loads(done.stdout)
    assert report["problems"] == []
    return [finding["message"] for finding in report["documents"][0]["findings"]]


def refused(*plugins: Path) -> list[str]:
    return [problem.message for problem in discover(files=plugins, version="1").problems]


@pytest.mark.parametrize("plugin", ["house.py", "house", "house/", "house/__init__.py"])
def test_has_a_lexicon_beside_it(plugin: str, tmp_path: Path) -> None:
    code, beside = ("house.py", "lexicon") if plugin == "house.py" else ("house/__init__.py", "house/lexicon")
    write(tmp_path, {code: CODE.format(more=""), f"{beside}/en.toml": ENGLISH, f"{beside}/de.toml": GERMAN})
    assert found(tmp_path, plugin) == ["the Widget Company en", "Acme & Sons retireden"]
    german = "Das ist die Straße, in der die Acme GmbH steht, und sie ist nicht sehr lang."
    assert found(tmp_path, plugin, german) == ["Acme GmbH de"]


FORK = "if child := os.fork(): os.waitpid(child, 0)"
FORKS = {
    "import": f"import os\n{FORK}",
    "import that fails there": f"import os\n{FORK}\nelse: 1 / 0",
    "hook": f"""
import os
@hookimpl
def provenance_loaders():
    {FORK}
    return []
""",
    "question": f"""
import os
class House:
    name, media_types = "house", {{"text/x-house": (".txt",)}}
    def load(self, source):
        raise AssertionError
    def declines(self, head):
        {FORK}
        return "it is none"
@hookimpl
def provenance_loaders():
    return [House()]
""",
}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("more", FORKS.values(), ids=FORKS)
def test_a_child_that_it_forks_is_no_second_run(more: str, tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "house.py": CODE.format(more=more), "lexicon/en.toml": ENGLISH})
    asked = ("check", "a.txt", "--isolated", "--plugin", "house.py", "--select", "ACME", "--output-format", "jsonl")
    kinds = [json.loads(line)["kind"] for line in processes.run(tmp_path, *asked).stdout.splitlines()]
    assert kinds.count("run") == kinds.count("document") == 1


def test_words_that_change_are_read_anew(tmp_path: Path) -> None:
    """In one process too, as under `--watch`."""
    write(tmp_path, {"house.py": CODE.format(more=""), "lexicon/en.toml": ENGLISH})
    assert len(found(tmp_path, "house.py")) == 2
    write(tmp_path, {"lexicon/en.toml": "[house_name]\nphrases = ['Visit']\n"})
    assert found(tmp_path, "house.py") == ["Visit en"]
    other = tmp_path / "other"  # of the same name, in another place
    write(other, {"house.py": CODE.format(more=""), "lexicon/en.toml": "[house_name]\nphrases = ['street']\n"})
    assert found(other, "house.py") == ["street en"]


def test_modules_beside_it_are_imported_relatively(tmp_path: Path) -> None:
    more = "from .words import check\ncheck(Phrases)"
    write(tmp_path, {"acme/__init__.py": CODE.format(more=more), "acme/lexicon/en.toml": ENGLISH})
    write(tmp_path, {"acme/words.py": "def check(given): ...\n"})
    assert len(found(tmp_path, "acme")) == 2
    write(tmp_path, {"acme/words.py": "\n\ndef check(given):\n    raise LookupError('none')\n"})
    (told,) = refused(tmp_path / "acme")
    assert told.endswith("cannot be imported: LookupError: none (acme/words.py, line 4, in check)")


def test_one_that_is_named_twice_is_one(tmp_path: Path) -> None:
    write(tmp_path, {"house.py": CODE.format(more=""), "lexicon/en.toml": ENGLISH, "other.py": CODE.format(more="")})
    assert not refused(tmp_path / "house.py", tmp_path / "lexicon" / ".." / "house.py")
    (told,) = refused(tmp_path / "house.py", tmp_path / "other.py")
    assert told.endswith(f"of plugin 'house' of {tmp_path / 'house.py'} has: choose another")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "house",
            "has ACME101 house-name, and so has plugin 'house' of house 1.0, which is installed: leave --plugin out, or",
        ),
        (
            "acme",
            "has the name of a plugin of house: leave --plugin out where it is the same, else give its file another name",
        ),
    ],
)
def test_one_that_is_installed_too_is_told_as_that(name: str, told: str, tmp_path: Path) -> None:
    """As whoever writes it has it behind `pip install -e`: to choose another id was the advice."""
    write(tmp_path, {"acme/__init__.py": CODE.format(more=""), "acme/lexicon/en.toml": ENGLISH, "a.txt": TEXT})
    write(tmp_path, {"house-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: house\nVersion: 1.0\n"})
    write(tmp_path, {"house-1.0.dist-info/entry_points.txt": f"[provenance.plugins]\n{name} = acme\n"})
    asked = ("check", "a.txt", "--plugin", "acme", "--select", "ACME", "--output-format", "concise", "--isolated")
    environment = {"PYTHONPATH": os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH"))))}
    done = processes.run(tmp_path, *asked, environment=environment)
    assert (done.returncode, done.stdout.count(b"ACME101")) == (3, 2)
    assert f"plugin 'acme' of acme was refused: it {told}" in done.stderr.decode()


def test_what_it_depends_on(tmp_path: Path) -> None:
    """For the cache, and for machines that share a run."""
    write(tmp_path, {"house.py": CODE.format(more=""), "lexicon/en.toml": ENGLISH})
    write(tmp_path, {"acme/__init__.py": CODE.format(more=""), "acme/lexicon/en.toml": ENGLISH})
    for name, files in (("house.py", ("house.py", "lexicon")), ("acme", ("acme",))):
        (plugin,) = (one for one in discover(files=[tmp_path / name], version="1").loaded if one.version == "local")
        assert plugin.files == tuple(tmp_path / file for file in files)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (
            {},
            "house: has no folder `lexicon`: make it beside the module, with a file for each language; where it is there, have the build pack it",
        ),
        (
            {"lexicon/en.toml": "[house_nam]\nphrases = ['grog']\n"},
            "no file of house/lexicon has that table, but house: lexicon/en.toml:1 has [house_nam]",
        ),
        (
            {
                "lexicon/en.toml": ENGLISH,
                "lexicon/de.toml": "[hous_name]\nphrases = ['grog']\n",
                "far/x.py": "'hous_name'",
            },
            "has a table [hous_name] that nothing asks for (house: lexicon/de.toml:1); did you mean [house_name]?",
        ),
        ({"lexicon/en.toml": "[house_name\n"}, "house: lexicon/en.toml: is not valid TOML"),
    ],
)
def test_slips_in_its_lexicon_are_told(files: dict[str, str | bytes], told: str, tmp_path: Path) -> None:
    write(tmp_path, {"house.py": CODE.format(more=""), **files})
    (message,) = refused(tmp_path / "house.py")
    assert told in message


def test_a_folder_without_code_is_wrong_use(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "acme/house.py": CODE.format(more="")})
    done = call_for_text(tmp_path, "check", "a.txt", "--plugin", "acme")
    told = "--plugin acme: it is a folder without an `__init__.py`: name its Python file\n"
    assert (done.returncode, done.stderr) == (2, f"provenance: {told}")
    write(tmp_path, {"provenance-acme/acme/__init__.py": "", "provenance-acme/tests/__init__.py": ""})
    done = call_for_text(tmp_path, "check", "a.txt", "--plugin", "provenance-acme")
    meant = str(Path("provenance-acme", "acme"))
    assert done.stderr.endswith(f"it is a folder without an `__init__.py`; did you mean {meant!r}?\n")


def test_a_slip_in_its_name_is_told_with_its_folder(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "acme/house.py": CODE.format(more="")})
    done = call_for_text(tmp_path, "check", "a.txt", "--plugin", "acme/huose.py")
    meant = str(Path("acme", "house.py"))
    assert done.stderr.endswith(f"there is no such file; did you mean {meant!r}?\n")
