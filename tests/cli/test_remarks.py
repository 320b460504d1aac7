"""Remarks on whole documents that many documents have are shown of the first three."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import call

POST = "---\ntitle: Post {0}\nauthor: Ana Cruz\ndate: 2024-05-{0:02}\n---\n\nI walked along the quay on the day of the flood, and number {0} was dry.\n"


def shown(folder: Path, documents: int, *arguments: str) -> tuple[int, str]:
    """How often the remark is shown, and all that is."""
    for number in range(1, documents + 1):
        (folder / f"post{number}.md").write_text(POST.format(number))
    said = call(folder, "check", ".", "--isolated", "--select", "ATT106", "--document", *arguments).stdout.decode()
    return said.count("the document does not say"), " ".join(said.split())


END = "Remarks on whole documents are shown for the first 3 only (ATT106 in 2 more): --full shows them all."


@pytest.mark.parametrize(
    ("documents", "arguments", "times", "tells"),
    [
        (3, (), 3, False),
        (5, (), 3, True),
        (5, ("--full",), 5, False),
        (5, ("--quiet",), 5, False),  # nothing would say that some are left out
        (5, ("--output-format", "concise"), 5, False),
    ],
)
def test_how_many_are_shown(
    tmp_path: Path, documents: int, arguments: tuple[str, ...], times: int, *, tells: bool
) -> None:
    count, said = shown(tmp_path, documents, *arguments)

    assert count == times
    assert (END in said) == tells


def test_all_are_counted(tmp_path: Path) -> None:
    _, said = shown(tmp_path, 5)

    assert "Found 5 faults (5 info) in 5 of 5 documents." in said


def test_what_warns_is_shown_of_each(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text('[rules.ATT106]\nat-least = "warning"\n')
    for number in range(1, 6):
        (tmp_path / f"post{number}.md").write_text(POST.format(number))

    said = call(tmp_path, "check", ".", "--select", "ATT106", "--document").stdout.decode()

    assert said.count("ATT106 missing-origin") == 5


def test_documents_are_counted_and_not_their_remarks(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(TWO_REMARKS)
    for number in range(1, 5):
        (tmp_path / f"post{number}.md").write_text(POST.format(number))

    said = call(tmp_path, "check", ".", "--isolated", "--plugin", "plugin.py", "--select", "POST101").stdout.decode()

    assert [said.count(f"names no {what}") for what in ("mill", "quay")] == [3, 3]
    assert "(POST101 in 1 more)" in " ".join(said.split())


TWO_REMARKS = '''
from provenance.api import Hit, Severity, hookimpl, rule

@rule(id="POST101", slug="post", severity=Severity.INFO, summary="Words", bad=["x"], good=["y"])
def post(document, context):
    """Why."""
    if "x" in document.text or "walked" in document.text:
        yield Hit(None, "the post names no mill")
        yield Hit(None, "the post names no quay")

@hookimpl
def provenance_rules():
    return [post]
'''
