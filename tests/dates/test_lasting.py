"""DAT201 on texts that hold whenever they are read, and on those that only look so."""

from __future__ import annotations

import pytest

from provenance.api import Severity
from tests.dates.common import undated

_GUIDE = """# Lending tools

Choose a tool from the shelf. Write your name and the number of the tool on the card. Leave the card in the box.

## Giving back

Clean the tool before you bring it back. You must tell the desk if it is broken. Do not put it on the shelf yourself.

If nobody is at the desk, ring the bell and wait. Never leave tools in front of the door.
"""
_THING = """# Lathe

The lathe is a machine that turns wood and metal. It is used for bowls, legs of chairs and parts of clocks.

Its bed is made of cast iron and its spindle runs in two bearings. The speed is set by a lever at the front.

A chuck holds the work. The tool rest slides along the bed. Members with a licence may use the lathe without help.
"""
_NEWS = """# Club closes its workshop

The club was forced to close its workshop after a fire. Nobody was hurt, and the tools were saved by two members who came from the bar.

The fire began in a bin. It took the brigade an hour to put it out, and the roof was lost. The insurer was told.

The club had bought the house with the help of a bank. It gave no reason for the fire and made no promise to build it up again.
"""


@pytest.mark.parametrize("text", [_GUIDE, _THING, "Recap\n\n" + _GUIDE, "---\nauthor: Ana Cruz\n---\n\n" + _GUIDE])
def test_a_text_that_is_kept_up_to_date_needs_no_day(text: str) -> None:
    assert undated(text) == Severity.INFO


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("The mill stands by the river. Write to the miller to see it.", Severity.INFO),
        ("The mill, seen from the river in the 1920s.", Severity.INFO),
        ("```r\nmill <- 3\n```", Severity.INFO),
        ("The mill stood by the river. Write to the miller to see it.", Severity.ERROR),
        ("The miller resigned.", Severity.ERROR),
        ("The mill (also called the Old Mill) is loved by the town.", Severity.INFO),
        ("The mill stands by the river. I want to see it.", Severity.ERROR),
        ("The mill stands by the river. It opens on Sunday.", Severity.INFO),
        ("The mill is safe, Ana Cruz says.", Severity.ERROR),
    ],
)
def test_a_page_of_a_few_sentences_tells_of_no_event(body: str, severity: Severity) -> None:
    assert undated(f"---\ntitle: The mill\n---\n\n{body}\n") == severity


@pytest.mark.parametrize(
    ("told", "severity"),
    [
        ("Choose the oil according to the rules of the club.", Severity.INFO),
        ("You say which wick you want, adding the number of the lamp.", Severity.INFO),
        ("She says that it is safe, and it was.", Severity.INFO),
        ("The chair said that it was safe. It was lit, and it burned. It went out.", Severity.ERROR),
    ],
)
def test_a_guide_in_which_nobody_is_told_of(told: str, severity: Severity) -> None:
    assert undated(f"---\nauthor: Ana Cruz\n---\n\n{_LIST} {told} {told} {told}\n") == severity


_LIST = " ".join(["The lamp stands in the hall.", "A shelf holds the oil.", "The wick burns for a night."] * 4)
_HEAD = "<html><head><title>Lamps</title>{}</head><body><h1>Lamps</h1>{}</body></html>"
_SIGNED = '<meta name="author" content="Ana Cruz">'


@pytest.mark.parametrize(
    ("text", "media_type", "severity"),
    [
        (_HEAD.format(_SIGNED, f"<p>{_LIST}</p>"), "text/html", Severity.INFO),
        (_HEAD.format(_SIGNED, f"<p>{_LIST} Last week it went out.</p>"), "text/html", Severity.INFO),
        (_HEAD.format(_SIGNED, f"<p>{_LIST} It is safe, Ben Ode says.</p>"), "text/html", Severity.INFO),
        (_HEAD.format("", "<p>This page is under construction.</p>"), "text/html", Severity.INFO),
        (_HEAD.format("", "<p>The bridge under construction was closed.</p>"), "text/html", Severity.ERROR),
        (_HEAD.format("", "<p>Two were hurt.</p>"), "text/html", Severity.ERROR),
        (_HEAD.format("", "<p>Hall lamp lit</p><p>Oil runs out: town in the dark</p>"), "text/html", Severity.INFO),
        (f"---\nauthor: Ana Cruz\n---\n\n{_LIST}\n", "text/markdown", Severity.INFO),
        (
            f"---\nauthor: Ana Cruz\n---\n\n{_LIST} {'I like it still, and now I read by it. ' * 4}\n",
            "text/markdown",
            Severity.ERROR,
        ),
        (f"We are pleased to announce our new lamp.\n\n{_LIST}\n", "text/markdown", Severity.ERROR),
    ],
)
def test_what_tells_of_nothing_needs_no_day_whoever_signs_it(text: str, media_type: str, severity: Severity) -> None:
    assert undated(text, media_type) == severity


_PLAY = "The play sings. Its lamps glow, and its harbour is a place in which all of us want to live. The second act is long. Nothing in it is false. It is the best of the year. The band has a smile for everybody."


@pytest.mark.parametrize(("line", "severity"), [("Reviewer: Ana", Severity.ERROR), ("Stage: Leeds", Severity.INFO)])
def test_a_review_is_of_its_day_whatever_the_tense(line: str, severity: Severity) -> None:
    assert undated(f"# The play\n\n{_PLAY}\n\n{line}\n") == severity


_CELL = "Keeps the tools of the shelf in order and tells the desk what is broken"


@pytest.mark.parametrize(
    ("cell", "severity"),
    [(_CELL, Severity.INFO), ("Rent of 12 tools: 340", Severity.ERROR), (f"Since last week {_CELL}", Severity.ERROR)],
)
def test_a_table_of_words_needs_no_day(cell: str, severity: str) -> None:
    text = "# Grades\n\n| Grade | Member | Warden |\n|---|---|---|\n" + f"| Shelf | {cell} | {cell} |\n" * 9
    assert (
        undated(f"{text}\n“It is loud,” said Ana Cruz. “It is not,” said Ben Ode. “It is old,” said Eva Lind.\n")
        == severity
    )


@pytest.mark.parametrize(
    "text",
    [
        _NEWS,
        _GUIDE + "\nThe rules were changed last month.\n",
        _THING + "\nIt came to the club on 3 May.\n",
        _THING.replace("The lathe is a", "Members like the") + "\n“It is loud,” said Ana Cruz, who leads the club.\n",
        "Dear members,\n\n" + _GUIDE,
        _NEWS.replace("Club closes", "Recap: club closes"),
        "We are pleased to tell you how it works.\n\n" + _GUIDE,
        "---\nauthor: Ana Cruz\n---\n\n" + _GUIDE + "\nI lend out my own, and I keep a list of them.\n",
    ],
)
def test_a_text_that_tells_of_a_time_needs_one(text: str) -> None:
    assert undated(text) == Severity.ERROR


@pytest.mark.parametrize(
    ("path", "text", "severity"),
    [
        (
            "wiki/ana_cruz.md",
            "Ana Cruz was a maker of lamps. She had a shop in Leeds and was known for her lanterns.",
            "info",
        ),
        (
            "wiki/dlf.md",
            "The Digital Lamp Format (DLF) is one of the formats that lamps were sold with. It was made in Leeds.",
            "info",
        ),
        (
            "wiki/x.md",
            "Lamps were sold in Leeds, and made there. The shop was closed.\n\n## See also\n\n- Lanterns\n",
            "info",
        ),
        (
            "wiki/lamp-shop-shut.md",
            "The lamp is a thing of the past. The shop was shut and its owner went home.",
            "error",
        ),
        ("wiki/dlf.md", "DLF is a format that was sold last year. It was made in Leeds.", "error"),
    ],
)
def test_entries_of_encyclopedias_state_none(path: str, text: str, severity: str) -> None:
    assert undated(text, path=path) == severity
