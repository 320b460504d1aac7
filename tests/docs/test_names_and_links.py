"""What the documentation names is there: rules, flags of the program and of benches, pages and their sections."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from provenance.cli.arguments import COMMANDS
from tests.commands import call_for_text

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [
        *(page for page in (ROOT / "docs").rglob("*.md") if page.parent.name not in {"rules", "_build"}),
        *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "bench/README.md")),
    ]
)
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
NAMED = [page for page in PAGES if page.stem not in {"decisions", "CONTRIBUTING"} and page not in DECISIONS]
"""Pages that tell of the program as it is, and of no other one."""
CODE = re.compile(r"`([^`\n]+)`")
SHOWN = re.compile(r"```.*?```|(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
"""What is shown as code, in which a link is none."""
FLAG = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@cache
def rules() -> frozenset[str]:
    listed = json.loads(call_for_text(ROOT, "rules", "--isolated", "--output-format", "json").stdout)
    return frozenset(rule["id"] for rule in listed)


@cache
def flags() -> frozenset[str]:
    """Those of all commands."""
    helps = [call_for_text(ROOT, "--help"), *(call_for_text(ROOT, command, "--help") for command in COMMANDS)]
    return frozenset(flag for done in helps for flag in FLAG.findall(done.stdout))


def anchor_of(title: str) -> str:
    """As GitHub and MyST make it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


@cache
def sections(page: Path) -> frozenset[str]:
    """The anchors of a page's headings."""
    return frozenset(anchor_of(title) for title in re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"(?<!\\)\[[^\]]*\]\(([^)\s]+)\)", SHOWN.sub("", page.read_text("utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        assert "rules/" not in target, "the pages of rules are made with the documentation: rules.md leads to them"
        path, _, anchor = target.partition("#")
        other = (page.parent / path).resolve() if path else page
        assert other.exists(), target
        assert not anchor or anchor in sections(other), target


@pytest.mark.parametrize("page", DECISIONS, ids=name_of)
def test_decisions_are_in_their_index(page: Path) -> None:
    index = (ROOT / "docs" / "decisions.md").read_text("utf-8")
    assert f"](decisions/{page.name}" in index
    for title in re.findall(r"^## (.*)$", page.read_text("utf-8"), re.MULTILINE):
        assert f"](decisions/{page.name}#{anchor_of(title)})" in index, title


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_rules_are_there(page: Path) -> None:
    families = {rule[:3] for rule in rules()}
    named = {rule for rule in re.findall(r"\b[A-Z]{3}\d{3}\b", page.read_text("utf-8")) if rule[:3] in families}
    assert named <= rules()


@pytest.mark.parametrize("page", NAMED, ids=name_of)
def test_flags_are_there(page: Path) -> None:
    spans = CODE.findall(page.read_text("utf-8"))
    own = [span for span in spans if span.startswith(("--", "provenance ")) and page.parent.name != "bench"]
    assert {flag for span in own for flag in FLAG.findall(span.partition(" | git ")[0])} <= flags()
    for span in spans:
        for bench in re.findall(r"bench/\w+\.py", span):
            code = "".join(file.read_text("utf-8") for file in (ROOT / bench).parent.glob("*.py"))
            assert (ROOT / bench).is_file(), span
            taken = (flag.replace("--no-", "--") for flag in FLAG.findall(span))
            assert all(f'"{flag}"' in code for flag in taken), span
