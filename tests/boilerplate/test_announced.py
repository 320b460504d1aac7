"""What a text announces itself with words that pages have: letters and events of its title, lists of its first paragraph, headlines of a digest, letters to be filled in, sources under a head of other articles."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE
from tests.found import excerpts, findings, severities_of


def page(title: str, *blocks: str) -> str:
    return "\n\n".join((title, *blocks))


LETTER = "To keep you up to date, this newsletter will be sent to your inbox at the end of each day."


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Sign up for our harbour newsletter", "info"),
        ("The council launches a mailing list", "info"),
        ("The harbour newsletter, May 2024", "error"),
        ("The bridge is closed", "error"),
    ],
)
def test_the_letter_that_the_title_offers(title: str, severity: str) -> None:
    assert set(severities_of(newsletter_prompt, page(title, PROSE[0], LETTER, PROSE[1]), "text/plain")) == {severity}


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Webinar on Thursday: the price of oil", "info"),
        ("Vortrag am Donnerstag: Was Öl kostet", "info"),
        ("The price of oil", "warning"),
    ],
)
def test_the_event_that_the_title_names(title: str, severity: str) -> None:
    found = severities_of(navigation, page(title, PROSE[0], "CLICK HERE TO SIGN UP!", PROSE[1]), "text/plain")
    assert found == [severity]


@pytest.mark.parametrize(
    ("place", "severity"),
    [(1, "info"), (6, "error")],
)
def test_the_list_that_the_first_paragraph_leads_into(place: int, severity: str) -> None:
    blocks = [*PROSE, *PROSE, *PROSE][:8]
    blocks.insert(
        place, "From the old quay to the mill and the weir, here's our guide to the best walks of the harbour."
    )
    assert set(severities_of(related_posts, page("Twelve walks", *blocks), "text/plain")) <= {severity}


DIGEST = (
    "Why The Ferry Is Late",
    "Ana Cruz",
    "The ferry waits for the tide, and nobody has told the council.",
    "Don’t Underestimate Ferry Supporters",
    "Ben Roe",
    "Those who love the ferry are many, and they vote.",
    "What The Mill Costs",
    "Clara Hall",
    "The mill was built for little, and it is mended for much.",
)


def test_headlines_of_a_digest() -> None:
    assert severities_of(newsletter_prompt, page("Opinions of the week", *DIGEST), "text/plain") == []
    assert severities_of(newsletter_prompt, page("The bridge", *PROSE, DIGEST[3], *PROSE), "text/plain") != []


def test_sources_under_the_head_of_a_box() -> None:
    blocks = (*PROSE, "Sources for this article include:", "You Might Like", "Lamps.com", "QuayNews.com", "Lamps.com")
    assert excerpts(related_posts, "\n\n".join(blocks), "text/plain") == ["You Might Like"]


@pytest.mark.parametrize(
    ("lead", "severity"),
    [
        ("BELOW IS THE NOTICE TEMPLATE THAT WE HELP YOU SEND. It can be changed, so customize it.", "info"),
        ("Hier ist ein Musterbrief an den Rat.", "info"),
        ("The council has sent this to all of us.", "error"),
    ],
)
def test_a_letter_that_is_announced(lead: str, severity: str) -> None:
    told = "\n\n".join(PROSE * 20)
    text = (
        f"{PROSE[0]}\n\n{lead}\n\nDear [Representative's Name],\n\n{told}\n\nYours,\n\n[Your name & mailing address]\n"
    )
    assert set(severities_of(template_placeholder, text, "text/plain")) == {severity}


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Sie sind nicht so toll, weil sie alle das übliche {% else %} verwenden.", "info"),
        ("They are of little use, as each of them has the plain {% endif %} in it.", "info"),
        ("The lamps {% if lit %} are out {% endif %} and nobody mends them.", "error"),
        ("{% else %}", "error"),
    ],
)
def test_a_tag_that_is_spoken_of(words: str, severity: str) -> None:
    text = f"{PROSE[0]}\n\n{words}\n\n{PROSE[1]}\n"
    assert set(severities_of(template_placeholder, text, "text/plain")) == {severity}


@pytest.mark.parametrize(
    ("below", "severity"),
    [
        ("Call the mill to give or come to the open house on the quay at seven, where a choir sings.", "info"),
        ("[The lamp](https://lamp.example) burns for a year, and you can buy it for little in May.", "error"),
    ],
)
def test_who_carries_what_is_announced(below: str, severity: str) -> None:
    text = f"# The evening for the mill\n\n{PROSE[0]}\n\nSponsored by Lamp House:\n\n{below}\n"
    assert severities_of(advertisement, text) == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("¿Y tú? ¿Qué opinas de este puente?", "info"),
        ("¿Qué opinas? Déjanos tu comentario", "warning"),
    ],
)
def test_a_question_with_which_the_writer_closes(words: str, severity: str) -> None:
    prose = "El consejo votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello."
    html = page("El puente", prose, prose, words)
    assert set(severities_of(comment_section, html, "text/plain")) <= {severity}


@pytest.mark.parametrize(
    ("before", "severity"),
    [
        ("The full analysis of what it cost is available in the article of our board.", "info"),
        ("L'analisi completa dei costi è disponibile nell'articolo del nostro direttivo.", "info"),
        ("El análisis completo está disponible en el informe de la junta.", "info"),
        ("The bridge is closed for a year, and the ferry is not available on Mondays.", "error"),
    ],
)
def test_the_box_that_the_sentence_before_announces(before: str, severity: str) -> None:
    text = page("The bridge is closed", PROSE[0], before, "Read also: What the bridge cost the town", PROSE[1])
    assert severities_of(related_posts, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("address", "severity"),
    [
        ("https://www.facebook.com/events/6462293471/", "info"),
        ("https://www.facebook.com/harbourfair", "error"),
    ],
)
def test_a_call_that_leads_to_the_page_of_one_event_is_its_organisers(address: str, severity: str) -> None:
    text = f"# The fair\n\n[Share on Facebook](https://www.facebook.com/sharer.php?u=x)\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n**Join us at our May Fair event page on [Facebook]({address})**\n"
    first, *others = findings(share_prompt, text)
    assert [(one.severity, one.repeats) for one in others] == [
        ("info", None if severity == "info" else first.fingerprint)
    ]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("**Sunday, 7 December 2025 | 1:30-3:30 PM | Quay**", "info"),
        ("7 December, 18:00–20:00, at the mill", "info"),
        ("7 December 2025", "error"),
        ("By Ana Cruz", "error"),
    ],
)
def test_what_is_held_at_an_hour_is_no_other_article(line: str, severity: str) -> None:
    text = page("Letter of the club", PROSE[0], "## DON'T MISS: A WALK ALONG THE QUAY", line, PROSE[1])
    assert set(severities_of(related_posts, text, "text/plain")) == {severity}


def test_the_same_form_is_told_once() -> None:
    form = "Subscribe to our newsletter"
    text = page("The bridge is closed", PROSE[0], form, PROSE[1], form)
    assert len(severities_of(newsletter_prompt, text, "text/plain")) == 1
