"""What is nearly an allow comment, and what only looks like one."""

from __future__ import annotations

import pytest

from provenance.engine.program import program


def test_misspelt_allow_comments_are_told() -> None:
    text = "".join(f"<!-- provenance: {verb} ATT102: x -->\n\n" for verb in ("alow", "allows", "ignore", "archive.org"))
    made = program(select=["PRV002"])
    assert [
        finding.location.start.line
        for finding in made.check(text, media_type="text/markdown").record.findings
        if finding.location
    ] == [1, 3, 5]


def test_where_something_comes_from_is_no_allow_comment() -> None:
    made = program(select=["PRV002"])
    for line in ("Provenance: allowed out of the country in 1931", "Provenance: below the north wall, 1922"):
        for text, kind in ((line, "text/plain"), (f"<!-- {line} -->", "text/markdown")):
            assert made.check(f"{text}\n\nA vase.\n", media_type=kind).record.findings == []
    for line, told in (
        ("<!-- provenance: alow mojibake: x -->", "'alow' is no instruction"),
        ("<!-- provenance: allow ATT101 ATT102: x -->", "lacks a comma"),
        ("<!-- provenance: allow : x -->", "names no rule"),
    ):
        (finding,) = made.check(f"{line}\n\nA vase.\n", media_type="text/markdown").record.findings
        assert told in finding.message


def test_comments_of_mdx() -> None:
    made = program(select=["ATT102", "PRV"])

    def found(*blocks: str) -> list[tuple[str, int]]:
        record = made.check("\n\n".join(blocks), media_type="text/markdown", path="a.mdx").record
        return [(each.rule, each.location.start.line) for each in record.findings if each.location]

    said = "Officials said that the bridge would be shut."
    assert found(said, f"Second. {said}") == [("ATT102", 1), ("ATT102", 3)]
    assert found("{/* provenance: allow ATT102: x */}", said, f"Second. {said}") == [("ATT102", 5)]
    assert found(said, f"Second. {said} {{/* provenance: allow ATT102: x */}}") == [("ATT102", 1)]
    assert found("{/* provenance: allow-file ATT102: x */}", said, f"Second. {said}") == []
    assert found("A bridge.", "{/* provenance: allow ATT999: x */}") == [("PRV002", 3)]
    assert found("{/* provenance: allow ATT102 */}", "A bridge.") == [("PRV001", 1), ("PRV003", 1)]
    assert found("`{/* provenance: allow ATT102: x */}`", said) == [("ATT102", 3)]


SAID = "Officials said that the bridge would be shut."
NOTES = [
    "[//]: # (provenance: {})",
    '[comment]: <> "provenance: {}"',
    "%% provenance: {} %%",
    "{{/* provenance: {} */}}",
]


@pytest.mark.parametrize("form", NOTES)
def test_notes_of_markdown(form: str) -> None:
    made = program(select=["ATT102", "PRV"])

    def found(*blocks: str) -> list[tuple[str, int]]:
        record = made.check("\n\n".join(blocks), media_type="text/markdown", path="a.md").record
        return [(each.rule, each.location.start.line) for each in record.findings if each.location]

    comment, second = form.format("allow ATT102: x"), f"Second. {SAID}"
    assert found(comment, SAID, second) == [("ATT102", 5)]
    assert found(SAID, comment, second) == [("ATT102", 1)]
    assert found(comment, "A bridge.", comment, SAID) == [("PRV001", 1)]
    assert found(form.format("allow-file ATT102: x"), SAID, second) == []
    assert found("A bridge.", form.format("allow ATT999: x")) == [("PRV002", 3)]
    for shown in (f"`{comment}`", f"```\n{comment}\n```", f"    {comment}"):
        assert [rule for rule, _ in found(shown, SAID)] == ["ATT102"]
    beside = made.check(f"{{/* a note */}}\n\n{comment}\n\n{SAID}\n", media_type="text/markdown", path="a.mdx").record
    assert beside.findings == []
    assert [rule for rule, _ in found(form.format("north wall, 1922"), SAID)] == ["ATT102"]


def test_a_note_at_the_end_of_a_paragraph_or_above_it() -> None:
    made = program(select=["ATT102", "PRV"])
    for comment in ("%% provenance: allow ATT102: x %%", "{/* provenance: allow ATT102: x */}"):
        for text in (f"{SAID} {comment}", f"{comment}\n{SAID}"):
            record = made.check(f"{text}\n\nSecond. {SAID}\n", media_type="text/markdown").record
            assert [each.location.start.line for each in record.findings if each.location] == [text.count("\n") + 3]


@pytest.mark.parametrize("fence", ["---", "+++"])
def test_a_line_of_the_front_matter(fence: str) -> None:
    made = program(select=["ATT102", "PRV"])

    def found(line: str, path: str = "a.md") -> list[str]:
        title = "title: A bridge" if fence == "---" else 'title = "A bridge"'
        text = f"{fence}\n{title}\n{line}\n{fence}\n\n{SAID}\n\nSecond. {SAID}\n"
        return [each.rule for each in made.check(text, media_type="text/markdown", path=path).record.findings]

    assert found("# provenance: allow-file ATT102: x") == []
    assert found("# provenance: allow-file ATT102: x", "a.mdx") == []
    assert found("# provenance: allow ATT102: x") == ["ATT102"]
    assert found("# provenance: alow-file ATT102: x") == ["PRV002", "ATT102", "ATT102"]
    assert found("# where it is from") == ["ATT102", "ATT102"]


def test_what_an_idle_comment_should_be_is_told() -> None:
    """Once the only advice was to remove it, also where another of its rules would have been heard again, or none was within its reach."""
    made = program(select=["ATT101", "ATT102", "DAT201", "PRV001"])
    above, below = "# Bridge\n\nIt was shut in the night, and nobody was told of it.", "Credits to the owner\n"

    def told(comment: str) -> list[str]:
        text = f"{above}\n\n<!-- provenance: {comment}: x -->\n\n{below}"
        record = made.check(text, media_type="text/markdown").record
        return [finding.message for finding in record.findings if finding.rule == "PRV001"]

    nothing = "which finds nothing in the block after it"
    assert told("allow ATT101") == []
    assert told("allow ATT102") == [f"the comment allows ATT102, {nothing}: remove the comment"]
    assert told("allow ATT101, ATT102") == [f"the comment allows ATT102, {nothing}: take its name out of it"]
    (said,) = told("allow ATT102, DAT201")
    assert said == (
        "DAT201 speaks of the document as a whole, which no `allow` reaches: write `allow-file` for it, above the first line of text;"
        f" the comment allows ATT102, {nothing}: take its name out of it"
    )
