"""DAT201 on pages that a body keeps up to date, on pages without words of their own, on notices, and on release notes."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.missing_date import missing_date

from provenance.api import Example
from provenance.testing import find

_CHARTER = "The board was asked for money in 2015 and gave it. In 2020 it gave more. Proposals are read within four weeks. Write to the chair to apply."


def _found(text: str, media_type: str = "text/markdown") -> tuple[str, str]:
    (found,), problems = find(missing_date, Example(text, media_type=media_type))
    assert problems == []
    return found.severity, found.excerpt


def _page(title: str, body: str) -> str:
    return f"---\ntitle: {title}\n---\n\n{body}\n"


@pytest.mark.parametrize(
    ("title", "body", "severity"),
    [
        ("The Lamp Fund", _CHARTER, "info"),
        ("Grants Committee | Lampix", _CHARTER, "info"),
        ("Join us", _CHARTER, "info"),
        ("How to ask for a grant", _CHARTER, "info"),
        ("How Lampix works", _CHARTER, "info"),
        ("Lampix overview", _CHARTER, "info"),
        ("How the board gave and works", _CHARTER, "error"),
        ("The board gave twice to the fund", _CHARTER, "error"),
        ("The Lamp Fund", f"{_CHARTER} The chair resigned last week.", "error"),
        ("The Lamp Fund", f"{_CHARTER} The chair said that it was enough.", "error"),
        ("Frequently asked questions", f"{_CHARTER} The chair said that it was enough.", "info"),
        ("The Lamp Fund", f"We are pleased to announce the fund. {_CHARTER}", "error"),
        ("'Lampix : About : Ana Cruz'", "Ana founded Lampix in 1998. She left it in 2002.", "info"),
        ("Lampix | Ana Cruz", "Ana founded Lampix in 1998. She left it in 2002.", "error"),
        ("The Lamp Fund", "The board met in the mill. It gave all it had. The chair wept and left.", "info"),
    ],
)
def test_the_title_says_that_a_page_is_kept_up_to_date(title: str, body: str, severity: str) -> None:
    assert _found(_page(title, body))[0] == severity


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("[For desks](/desk) or [for pockets](/pocket)", "info"),
        ("{% include hero.html %}\n\n{% include steps.html %}", "info"),
        ("[The mill of 2018](/mill)\n\n[The fair](/fair)", "info"),
        ("The mill closed yesterday. [Read the notice](/mill)", "error"),
        (
            "The mill closed, and all who had bread from it had to go without. Ana Cruz wept. So did the miller and his wife. [Notice](/mill)",
            "error",
        ),
        ("The mill closed.", "error"),
    ],
)
def test_a_page_of_links_is_no_text_that_has_a_day(body: str, severity: str) -> None:
    assert _found(_page("The mill", body))[0] == severity


_WEDDING = (
    "Ana Cruz and Ben Ode were married {day} at St Mary’s Church. The Rev. Kim Roe officiated. The best man was Carl Ode. "
    "A reception was held at the mill, and after a honeymoon in Wales the couple will live in Leeds."
)
_APPEAL = (
    "Police are appealing for witnesses after a cyclist was injured in a collision on Mill Road {day}. "
    "Anyone with information or dashcam footage can call 101, quoting reference 445, or Crimestoppers."
)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_WEDDING.format(day="on 4 May 2019"), "info"),
        (_WEDDING.format(day="on Saturday"), "error"),
        (_APPEAL.format(day="on Monday 3 May 2021"), "info"),
        (_APPEAL.format(day="on Monday"), "error"),
        ("Ana Cruz, who was married on 4 May 2019, has won the race. The bridge was closed for it.", "error"),
        ("A cyclist was injured in a collision on Monday 3 May 2021. Anyone who saw it can call 101.", "error"),
    ],
)
def test_weddings_and_appeals_give_their_day(text: str, severity: str) -> None:
    assert _found(text, "text/plain")[0] == severity


_SHIPPED = "We are proud to announce it. It ships packages as of 12th of July 2021, and mends what was broken."


@pytest.mark.parametrize(
    ("title", "body", "severity", "excerpt"),
    [
        ("Lampix 5.2", _SHIPPED, "info", "12th of July 2021"),
        ("v1.0-rc1 is out", _SHIPPED, "info", "12th of July 2021"),
        ("Lampix 2021.07-rc1", "We are proud to announce it.", "info", ""),
        ("Lampix 5.2", "We are proud to announce it.", "error", ""),
        ("Bank cuts its rate to 2.75", "It had gold as of 12 July 2021, the bank announced.", "error", ""),
    ],
)
def test_a_release_of_software_is_of_the_day_of_what_it_ships(
    title: str, body: str, severity: str, excerpt: str
) -> None:
    assert _found(_page(title, body)) == (severity, excerpt)


_LOOM = "Made in Lyon around 1855. It wove silk until the firm of Cruz closed, and was said to be the last. Height 3.1 m. Given by the family, who had kept it."
_SOUP = "{}\n\nSlice them and soften them in butter. Add the rest. {} for forty minutes. My aunt said that a soup is done when the spoon stands, and hers did."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"Loom\n\nAccession number: 1962.114\n\n{_LOOM}", "info"),
        (f"Loom\n\n{_LOOM}", "error"),
        (f"Loom\n\nAccession number: 1962.114\n\n{_LOOM} It was stolen last week.", "error"),
        (_SOUP.format("- 3 leeks\n- 100 g barley\n- 1 litre of stock", "Simmer"), "info"),
        (_SOUP.format("- 3 leeks", "Simmer"), "error"),
        (_SOUP.format("- 3 leeks\n- 100 g barley\n- 1 litre of stock", "Wait"), "error"),
    ],
)
def test_records_of_a_collection_and_recipes_have_no_day(text: str, severity: str) -> None:
    assert _found(text)[0] == severity


_VERSE = "My father says the river is a road\nthat never asks you where you want to go.\nThey say he was the last to row it slowed\nby nothing but the undertow below"
_PROSE_LINES = "The mayor said the bridge was closed.\nThe council met and voted for it.\nThe repairs will take the whole summer.\nThe ferry will run more often then."


@pytest.mark.parametrize(
    ("text", "severity", "excerpt"),
    [
        (f"The ferry\n\n{_VERSE}\n\n{_VERSE}", "info", ""),
        (f"The ferry\n\n{_PROSE_LINES}\n\n{_PROSE_LINES}", "error", ""),
        (f"{_CHARTER}\n\nReceived 3 May 2016; accepted 11 November 2016", "info", "11 November 2016"),
        (f"{_CHARTER}\n\nBorn 3 May 1966", "error", ""),
        (f"Cruz v Harbour\n\n[2019] HC 14\n\n{_CHARTER}", "info", "2019"),
        (f"Cruz v Harbour\n\n{_CHARTER} It was [2019] HC 14 that settled it.", "error", ""),
    ],
)
def test_verse_papers_and_judgments(text: str, severity: str, excerpt: str) -> None:
    assert _found(text, "text/plain") == (severity, excerpt)


@pytest.mark.parametrize(
    ("front", "body", "severity"),
    [
        ("permalink: /pitch/", "Proposals for LampCon 2016 are closed. Tickets were sold until May 18.", "info"),
        ("permalink: /pitch/", "We're excited: LampCon 2016 has sessions again this year. Tickets were sold.", "info"),
        ("permalink: /pitch/", "Proposals are closed. Tickets were sold until May 18.", "error"),
        (
            "permalink: /pitch/",
            "Proposals for LampCon 2016 are closed, as for LampCon 2015. Tickets were sold until May 18.",
            "error",
        ),
        ("permalink: /pitch/", "The plan for LampCon 2016 was dropped on May 18.", "error"),
        ("permalink: /blog/pitch/", "Proposals for LampCon 2016 are closed. Tickets were sold until May 18.", "error"),
        ("title: Pitch", "Proposals for LampCon 2016 are closed. Tickets were sold until May 18.", "error"),
    ],
)
def test_a_page_of_an_event_has_the_year_of_the_event(front: str, body: str, severity: str) -> None:
    assert _found(f"---\n{front}\n---\n\n{body}\n")[0] == severity


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("<p>Refreshed weekly from lamp.example.</p><p>Loading map…</p><p>The lamps are updated daily.</p>", "info"),
        ("<p>Refreshed weekly from lamp.example.</p><p>The lamps are updated daily.</p>", "error"),
        ("<p>Refreshed weekly from lamp.example.</p><p>Loading map…</p><p>The lamps are old.</p>", "error"),
        ("<p>The list was refreshed weekly, and was updated daily.</p><p>Loading map…</p>", "error"),
        (
            "<p>Refreshed weekly from lamp.example.</p><p>Loading comments…</p><p>The lamps are updated daily.</p>",
            "error",
        ),
        (
            "<p>Refreshed weekly from lamp.example.</p><p>Loading map…</p><p>Our newsletter is updated daily.</p>",
            "error",
        ),
    ],
)
def test_a_board_that_is_filled_anew_has_no_day(body: str, severity: str) -> None:
    told = (
        "<p>The bridge was closed last week, Ana Cruz said. The lamps were put out, and the keepers left on Monday.</p>"
    )
    page = f"<html><head><title>Notices</title></head><body><h1>Notices</h1>{told * 3}{body}</body></html>"
    assert _found(page, "text/html")[0] == severity


_CALL = "<p>Proposals were read by six of us this year. Tickets were sold until May 18, and the speakers were told on May 20.</p>"


@pytest.mark.parametrize(
    ("title", "body", "severity"),
    [
        ("LampCon 2016 | Call for papers", _CALL, "info"),
        ("LampCon 2016 Leeds", _CALL, "info"),
        ("LampCon 2016 sold out in an hour", _CALL, "error"),
        ("LampCon 2016 review", _CALL, "error"),
        ("Call for papers", _CALL, "error"),
        ("LampCon 2016 | Oil", "<p>The oil was dear this year. It was bought on May 18.</p>", "error"),
    ],
)
def test_a_page_by_the_name_and_year_of_an_event_has_that_year(title: str, body: str, severity: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>Call</h1>{body}</body></html>"
    assert _found(page, "text/html")[0] == severity
