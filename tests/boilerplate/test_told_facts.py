"""Lines that only look like a pointer of a page: the program that reads a file, the label over a paragraph, what is left to be done."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts

from tests.found import severities_of

TOLD = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "The works on it begin in March, when the ice has gone and the river is low enough for them.",
)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("To view or print the PDF content on this page, download the free Adobe® Acrobat® Reader®.", False),
        ("To read the rest of the report, view the full content on this page of our site.", True),
    ],
)
def test_the_program_that_reads_a_file_cuts_nothing(line: str, *, told: bool) -> None:
    text = f"# The bridge\n\n*{line}*\n\n{TOLD[0]}\n\n{TOLD[1]}\n"
    assert ("warning" in severities_of(read_more, text)) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Il vous reste 40 lampes à poser. Bon courage aux gens du pont.", False),
        ("Il vous reste 2 articles gratuits ce mois-ci. Abonnez-vous pour lire la suite.", True),
    ],
)
def test_what_is_left_to_do_is_no_count_of_articles(line: str, *, told: bool) -> None:
    above, below = "Le conseil a voté lundi la fermeture du pont pour un an.", "Les travaux débutent en mars, dit-on."
    text = f"<html lang='fr'><body><h1>Le pont</h1><p>{above}</p><p>{line}</p><p>{below}</p></body></html>"
    assert (severities_of(read_more, text, "text/html") != []) is told


def test_a_label_over_its_paragraph_is_no_row_of_links() -> None:
    text = "# Prize of the web\n\n{}\n\n**Schools / Museums / Libraries / Education /Blogs:**\n\n{}\n"
    assert severities_of(navigation, text.format(*TOLD)) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("I subscribe to your newsletter and like it.", False),
        ("As you know, we already subscribe to your newsletter, and we like it.", False),
        ("The firm told its clients to join our mailing list, and few did.", False),
        ("In 2019 the mayor had asked the people of the town to join our mailing list.", False),
        ("A sign in the window says join our mailing list, and a lamp hangs beside it.", False),
        ("Subscribe to our newsletter and like it.", True),
        ("I subscribe to your newsletter: join our mailing list as well.", True),
        ("We invite all readers to join our mailing list.", True),
        ("You asked us for news of the ferry: join our mailing list.", True),
        ("The mayor told you to join our mailing list, so do it.", True),
        ("Lamp News asks all readers to join our mailing list.", True),
        ("As the mayor said, join our mailing list today!", True),
    ],
)
def test_a_call_that_is_only_told_of(sentence: str, *, told: bool) -> None:
    text = " ".join((*TOLD * 3, sentence, *TOLD * 4))
    assert (severities_of(newsletter_prompt, text, "text/plain") == ["error"]) is told


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("Find out more about the work of the guild in our annual report.", "info"),
        ("Find out more about the membership of the guild in our annual report.", "info"),
        ("Find out more about the work of the guild in our impact report.", "info"),
        ("Find out more about the work of the guild in our special report.", "error"),
        ("Find out more about the lamps of the guild in our guide.", "error"),
        ("Find out more about the work of the guild in our annual report", "error"),
    ],
)
def test_a_paper_of_a_body_is_no_other_article(sentence: str, severity: str) -> None:
    assert severities_of(related_posts, "\n\n".join((*TOLD * 2, sentence)), "text/plain") == [severity]
