"""Bars and buttons of a page that was saved as one line, fused into its sentences (BLP405)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation

from tests.found import findings

_SAID = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. " * 14
_FUSED = "saved as one line"


def _told(text: str, media_type: str = "text/markdown") -> int:
    return sum(_FUSED in finding.message for finding in findings(navigation, text, media_type))


@pytest.mark.parametrize(
    "line",
    [
        f"A bridge is closed Skip to main content A bridge is closed Photo: Ana Cruz {_SAID}",
        f"A bridge is closed - Mill Council Share Close Mail Facebook Twitter / X LinkedIn DOWNLOAD PDF {_SAID}",
        f"{_SAID}The views are those of the author. Leave a Reply Cancel reply Most Read Ferries Popular Tags Lamps",
        f"{_SAID}Bridges Ferries Lamps Print this page Share this page",
        f"A bridge is closed About Research Team Ferries Updates Donate About Research Team Ferries Updates Donate {_SAID}",
        f"A bridge is closed | A bridge is closed – MILLS MILLS > Insights > Lamps, Piers, and Old Mills > A bridge is closed By Ana Cruz {_SAID}",
        f"{_SAID}The ferry goes on. Read now Lamps of the harbour are lit at six. Read now Piers of oak stand in the mud. Read now Old mills turn.",
        f"La ville Aller au contenu principal {_SAID}",
    ],
)
def test_bars_fused_into_a_line(line: str) -> None:
    assert _told(f"# The bridge\n\n{line}\n") == 1
    assert _told(f"{line}\n", "text/plain") == 1


@pytest.mark.parametrize(
    "line",
    [
        f"{_SAID}The button “Skip to main content” leads to the plan, and so does “Print this page”.",
        f"{_SAID}The clerk can skip to content that she likes, and share Facebook posts.",
        f"{_SAID}Press `Sign In Register` on the page of the ferry.",
        f"{_SAID}EX-STAR WALKED BACK COMMENTS PRINT HOME LOANS OF THE MAYOR, a headline said.",
        f"{_SAID}News Events of the mill are told at noon, and Sport World is on the pier.",
        f"{_SAID}Open Settings > Privacy > Cookies of the browser, and choose the third.",
        f"{_SAID}The New York Times Books of The New York Times Books are sold.",
        f"{_SAID}The plan is long. Read more about it at noon. The lamp is lit. Read more about it in May. It rains. Read more of that.",
        f"{_SAID}[Sign in](https://harbour.example/in) [Register](https://harbour.example/new) if you like.",
        "A bridge is closed Share Close Mail Facebook LinkedIn The council voted on Monday to close it.",
    ],
)
def test_words_of_the_text_itself(line: str) -> None:
    assert _told(f"# The bridge\n\n{line}\n") == 0


def test_a_page_has_its_bars_apart() -> None:
    assert _told(f"<html><body><p>Skip to main content {_SAID}</p></body></html>", "text/html") == 0
