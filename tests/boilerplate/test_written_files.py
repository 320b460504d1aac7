"""Words of pages in a file of a writer's own: behind a sentence in one paragraph, and in an outline."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.own_words.written_files import is_authors_own
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.analysis import content
from provenance.api import Declared, Rule
from provenance.extensions import Source
from provenance.loaders.text import load_text
from tests.boilerplate.prose import PROSE, graded, marked
from tests.found import severities_of


@pytest.mark.parametrize(
    ("rule", "line", "severity"),
    [
        (share_prompt, "The mill is open to all from the first of May on. Follow us on Instagram for more of it.", "info"),
        (share_prompt, "Follow us on Instagram for more of it.", "error"),
        (comment_section, "Nobody knows what becomes of the ferry after that. Please join the conversation below.", "info"),
        (navigation, "1.2.7 Search", "info"),
        (navigation, "Menu Search Log in", "warning"),
    ],
)  # fmt: skip
def test_a_call_in_a_paragraph_is_its_writers(rule: Rule, line: str, severity: str) -> None:
    assert set(graded(rule, *PROSE, line, PROSE[0])) <= {severity}


LEADS = "- **Review:** See our [Lamp Review](/blog/lamp-review/) for in-depth analysis."
PAGE = "Home Menu Search Log in\n\nFollow us on Instagram\n\nSubscribe to our newsletter"


@pytest.mark.parametrize(
    ("above", "severity"),
    [
        ("- **Who should look for another lamp:** Whoever has no hour for it, and no oil.", "info"),
        ("- **Related:** [The mill burns no more oil at night](/m)", "error"),
    ],
)
def test_a_point_of_a_list_leads_to_more_on_its_matter(above: str, severity: str) -> None:
    found = marked(
        related_posts, "---\nauthor: Ana Cruz\n---\n\n" + PROSE[0], PROSE[1], f"{above}\n{LEADS}", PROSE[2], PAGE
    )
    assert [grade for words, grade in found if "Lamp Review" in words] == [severity]


LISTED = "N’hésitez pas à :\n\n- Lire le rapport de la mairie\n- Nous contacter par courriel\n- Ouvrir une discussion"
FRENCH = "La mairie a décidé lundi de fermer le pont, et personne dans la salle n’avait d’objection."


def test_an_item_of_the_writers_own_list() -> None:
    fields = "- Créé: 3 juin 2024\n- Commentaires: 1"
    for line in (LISTED, fields):
        assert set(graded(site_footer, FRENCH, line, FRENCH)) <= {"info"}
        assert set(graded(comment_section, FRENCH, line, FRENCH)) <= {"info"}
    assert graded(comment_section, FRENCH, "- Commentaires: 1\n- Partager", FRENCH) == ["warning"]


@pytest.mark.parametrize(
    ("address", "line", "own"),
    [
        (
            "https://www.reddit.com/r/lamps/comments/j1/a_lamp/",
            "Please follow us on Instagram to hear more of it.",
            True,
        ),
        ("https://harbour.town/forum/lamps", "Please follow us on Instagram to hear more of it.", True),
        ("https://harbour.town/forum/lamps", "Share this post", False),
        ("https://harbour.town/topic/12-lamps", "Please follow us on Instagram to hear more of it.", True),
        ("https://harbour.town/topic/lamps", "Please follow us on Instagram to hear more of it.", False),
        ("https://harbour.town/lamps", "Please follow us on Instagram to hear more of it.", False),
    ],
)
def test_a_sentence_of_whoever_posts(address: str, line: str, *, own: bool) -> None:
    text, url = "\n\n".join((*PROSE, line, PROSE[0])), Declared("url", address, "column:url")
    row = load_text(Source("rows.csv:3", "rows.csv", "text/plain", text, row=3, declared=(url,)))
    assert [is_authors_own(row, part) for part in content(row).boilerplate if part.kind == "share"] == [own]


@pytest.mark.parametrize(
    ("above", "severities"),
    [("Tel. 02 333 3728 – 3732", []), ("The office of the ferry", ["error"])],
)
def test_a_line_of_contact_asks_nobody_to_follow(above: str, severities: list[str]) -> None:
    text = "\n\n".join((*PROSE, above, "E-mail : press@ferry.example Facebook : holmferry"))
    assert severities_of(share_prompt, text, "text/plain") == severities
