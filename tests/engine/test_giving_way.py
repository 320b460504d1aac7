"""One fault that two rules find is told by one of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from provenance import check
from provenance.api import Context, Document, Hit, RelatedPlace, Severity, Span, rule
from provenance.engine.program import program
from provenance.rules import Rule

TEXT = "The mayor [quote TK] spoke, and the mayor spoke [quote TK] again of the mill."


def finder(rule_id: str, slug: str, *words: str, severity: Severity, gives_way: tuple[str, ...] = ()) -> Rule:
    """A rule that finds words: the first with the others as places where the same stands."""

    @rule(
        id=rule_id, slug=slug, severity=severity, summary="Words", bad=["x"], good=["y"], gives_way=gives_way
    )  # fmt: skip
    def found(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
        """Why."""
        places = []
        start = 0
        for one in words:
            start = document.text.index(one, start)
            places.append(Span(start, start := start + len(one)))
        yield Hit(places[0], "is here", related=tuple(RelatedPlace("and here", place) for place in places[1:]))

    return found


def told(*rules: Rule) -> list[tuple[str, str]]:
    record = program(rules=rules).check(TEXT).record
    return [(finding.rule, finding.excerpt) for finding in record.findings]


E, W = Severity.ERROR, Severity.WARNING


@pytest.mark.parametrize(
    ("own", "own_severity", "other", "other_severity", "left"),
    [
        ("[quote TK]", E, "[quote TK]", E, ["HOUSE101"]),  # the same words, as grave
        ("[quote TK]", W, "[quote TK]", E, ["HOUSE101"]),  # the other is graver
        ("[quote TK]", E, "[quote TK]", W, ["MINE101"]),  # its own is graver
        ("[quote TK]", E, "quote TK", E, ["MINE101"]),  # its own has more of the words
        ("quote TK", E, "[quote TK]", E, ["HOUSE101"]),  # the other has more of the words
        ("[quote TK]", W, "TK", E, ["HOUSE101"]),  # the other is graver and shorter
        ("mayor [quote TK] spoke", W, "mayor", E, ["HOUSE101"]),  # the fault begins with it
        ("The mayor [quote TK] spoke", W, "TK", E, ["HOUSE101", "MINE101"]),  # more is told than that
        ("The mayor", W, "mayor [quote", E, ["HOUSE101", "MINE101"]),  # they share words
        ("The mayor", W, "[quote TK]", E, ["HOUSE101", "MINE101"]),  # words beside one another
    ],
)
def test_which_is_told(own: str, own_severity: Severity, other: str, other_severity: Severity, left: list[str]) -> None:
    mine = finder("MINE101", "mine", own, severity=own_severity, gives_way=("HOUSE101",))
    house = finder("HOUSE101", "house", other, severity=other_severity)
    assert sorted(name for name, _ in told(mine, house)) == left
    assert [name for name, _ in told(mine)] == ["MINE101"]


@pytest.mark.parametrize(("others", "left"), [(2, ["HOUSE101"]), (1, ["HOUSE101", "MINE101"])])
def test_all_its_places_have_to_be_told(others: int, left: list[str]) -> None:
    mine = finder("MINE101", "mine", "[quote TK]", "[quote TK]", severity=E, gives_way=("HOUSE101",))
    house = finder("HOUSE101", "house", *["[quote TK]"] * others, severity=E)
    assert sorted(name for name, _ in told(mine, house)) == left


def test_rules_that_do_not_say_so_are_both_told() -> None:
    rules = (finder("MINE101", "mine", "TK", severity=E), finder("HOUSE101", "house", "TK", severity=E))
    assert len(told(*rules)) == 2


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("TK TK the mayor says that the plan will cost more than it did.", ["CIT305"]),
        ("The plan cost XX% more than in the year before, said Ana Cruz.", ["CIT305"]),
        ("The plan is on the page of the town [insert link] and in the hall.", ["CIT305"]),
        ("The plan was shut in 1987 [additional citation needed] and sold.", ["CIT305"]),
        ("Priset steg med XX kronor i maj, sade Ana Cruz.", ["CIT305"]),
        ("The mayor spoke [quote TK] and the hall rose.", ["BLP410"]),
        ("Dear [Your Name], the plan cost XX% more than before.", ["BLP410", "CIT305"]),
    ],
)
def test_a_gap_that_asks_for_a_source(text: str, rules: list[str]) -> None:
    """One of CIT305 where it says what is to be put in; of BLP410 alone where CIT305 is not asked."""
    assert [finding.rule for finding in check(text, select=["BLP410", "CIT305"]).findings] == rules
    assert {finding.rule for finding in check(text, select=["BLP410"]).findings} <= {"BLP410"}


@pytest.mark.parametrize("text", ["The plan cost XX% more, said Ana Cruz.", "It is on the page [insert link] there."])
def test_where_the_better_rule_is_not_asked_the_other_tells(text: str) -> None:
    assert [finding.rule for finding in check(text, select=["BLP410"]).findings] == ["BLP410"]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The ferry is late.\n\n[youtube]https://www.youtube.com/watch?v=lampferry[/youtube]", ["BLP410"]),
        ("The ferry is [b]late[/b] again, said the mayor.", ["BLP411"]),
    ],
)
def test_a_shortcode_that_forums_have_too(text: str, rules: list[str]) -> None:
    assert [finding.rule for finding in check(text, select=["BLP410", "BLP411"]).findings] == rules
