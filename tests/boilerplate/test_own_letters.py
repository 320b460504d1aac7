"""What a newsletter, a mail, a post or the copy of a page asks of readers in its own draft, and lines that only have the words of a call."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE, graded, words
from tests.found import severities_of

_CALL = "🔁 Follow the newsletter"
_ARTICLE = "\n\n".join(PROSE)
_CODE = "Use code RETURNING for 20% off your next event."


@pytest.mark.parametrize(
    ("path", "above", "found"),
    [
        ("Edition 7 - The ferry/edition.md", "# The ferry", "info"),
        ("newsletters/ferry.md", "# The ferry", "info"),
        ("harbour-newsletter/ferry.md", "# The ferry", "info"),
        ("posts/issue-12.md", "# The ferry", "info"),
        ("posts/ferry.md", "# The ferry\n\nWelcome to the second edition of *The Quay*.", "info"),
        ("posts/ferry.md", "# The ferry\n\nIn this issue, we look at the ferry.", "info"),
        ("posts/faehre.md", "# Die Fähre\n\nIn dieser Ausgabe geht es um die Fähre.", "info"),
        ("posts/ferry.md", "# El puente\n\nBienvenidos a la tercera edición de El Muelle.", "info"),
        ("posts/ferry", "# The ferry", "error"),
        ("posts/ferry.md", "# The ferry", "info"),
        ("posts/how-to-start-a-newsletter", "# How to start a newsletter", "error"),
    ],
)
def test_an_issue_asks_its_own_readers(path: str, above: str, found: str) -> None:
    assert severities_of(newsletter_prompt, f"{above}\n\n{_ARTICLE}\n\n{_CALL}", path=path) == [found]


def test_a_saved_issue_does_not() -> None:
    head = "---\ntitle: The ferry\nurl: https://harbour.example/p/ferry\n---\n\nIn this issue, we look at the ferry."
    assert severities_of(newsletter_prompt, f"{head}\n\n{_ARTICLE}\n\n{_CALL}") == ["error"]


def test_an_issue_asks_for_comments() -> None:
    line = "Drop your thoughts in the comments:"
    assert severities_of(comment_section, f"{_ARTICLE}\n\n{line}", path="issue-4/text.md") == ["info"]
    assert severities_of(comment_section, f"{_ARTICLE}\n\n{line}", path="posts/text") == ["warning"]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("## Template 5\n\n**Subject:** How did it go?", "info"),
        ("## Vorlage 5\n\nBetreff: Wie war es?", "info"),
        ("## Plantilla 5\n\n**Asunto:** ¿Cómo fue?", "info"),
        ("Subject line: How did it go?", "info"),
        ("From: Ana Cruz\n\nSubject: How did it go?\n\nDate: Monday", "error"),
        ("## Template 5\n\n**Subject:** How did it go?\n\n## Prices", "error"),
        ("The subject was dropped.", "error"),
    ],
)
def test_a_mail_makes_its_own_offer(head: str, found: str) -> None:
    assert graded(advertisement, head, *PROSE[:1], _CODE) == [found]


@pytest.mark.parametrize(
    ("label", "tags", "found"),
    [
        ("**Caption**:\nNobody tells you that the bridge is closed.", "#ferry #harbour", "info"),
        ("## Instagram, day 3", "#ferry #harbour", "info"),
        ("### Post 14: The party question", "#ferry #harbour #lamps", "info"),
        ("**Légende** :\nLe pont est fermé.", "#ferry #harbour", "info"),
        ("## Instagram, day 3", "", "error"),
        ("## The bridge", "#ferry #harbour", "error"),
    ],
)
def test_a_post_asks_what_it_asks(label: str, tags: str, found: str) -> None:
    assert graded(share_prompt, label, *PROSE, f"Save this post for later\n\n{tags}") == [found]


@pytest.mark.parametrize(
    ("label", "found"),
    [("### headline", "info"), ("**Button:**", "info"), ("### CTA 2", "info"), ("### The harbour", "error")],
)
def test_the_copy_of_a_page_has_its_labels(label: str, found: str) -> None:
    assert graded(newsletter_prompt, *PROSE, label, "check your inbox.", PROSE[0]) == [found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Preview text: I made you something based on what you shared.", 0),
        ("Preheader: Members can read the full interview on our site", 0),
        ("Members can read the full interview on our site", 1),
    ],
)
def test_a_field_of_a_mail_is_no_prompt(line: str, found: int) -> None:
    assert len(graded(read_more, *PROSE, "**Subject**: The ferry goes on", line, PROSE[0])) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Thank you to all of you who sent letters to the newsletter in its first month.", 0),
        ("Thank you for reading our newsletter. Subscribe for more!", 1),
        ("✅ Support Email, SMS, and Push Notifications\n\n✅ Retry where one fails", 0),
        ("✅ Subscribe to our newsletter\n\n✅ Follow us on Facebook", 1),
        ("Subscribe to continue receiving tips from Ana Cruz.", 1),
        ("You can always read them in the newsletter archive.", 0),
    ],
)
def test_words_of_letters_make_no_call(line: str, found: int) -> None:
    assert len(words(newsletter_prompt, f"{_ARTICLE}\n\n{line}\n\n{PROSE[0]}")) == found


def test_what_goes_on_coming_is_no_text_that_was_cut() -> None:
    assert not words(read_more, f"{_ARTICLE}\n\nSubscribe to continue receiving tips from Ana Cruz.")
    assert words(read_more, f"{_ARTICLE}\n\nSubscribe to continue reading")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "The first meetings of the year are now. Please go to our calendar for the days or follow us on Facebook.",
            "info",
        ),
        ("Please follow us on Facebook.", "error"),
    ],
)
def test_a_way_to_something_else_comes_first(line: str, found: str) -> None:
    assert graded(share_prompt, *PROSE, line) == [found]


_FAREWELL = "You need not pay. {} It will not change the world, but at least we will have tried to scratch the surface of what a bridge is for, and of who pays for it in the end."


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (_FAREWELL.format("Please share this post with a friend who may need it."), "info"),
        (_FAREWELL.format("Please share this post with a friend!"), "error"),
        ("You need not pay. Please share this post with a friend who may need it.", "error"),
    ],
)
def test_an_author_takes_leave_in_a_paragraph(line: str, found: str) -> None:
    assert graded(share_prompt, *PROSE, line, PROSE[0]) == [found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Drop your thoughts in the comments:\n\nWhat is the hardest of it when a bridge is closed?", "info"),
        (
            "Have you got questions on the bridge, on the ferry or on what it costs to cross? Drop them in the comments below.",
            "info",
        ),
        ("Drop your thoughts in the comments", "warning"),
    ],
)
def test_an_author_says_on_what_he_asks(line: str, found: str) -> None:
    assert graded(comment_section, *PROSE, line) == [found]


_GATHERED = (
    "## In the news",
    "- [Riverton closes the old bridge](https://rivertimes.org/bridge): the council voted for a year of works.",
    "- [The mill gets a new wheel](https://millnews.org/wheel): its masons tell how they carved it.",
    "## Releases",
    "- [quaylib 2.4](https://quaylib.org/2.4) brings tide tables for the north coast.",
    "- [ferryctl 0.9](https://ferryctl.org/changes) drops the old form of timetables.",
)
_CITED = tuple(f"{line[2:]} Nobody was asked." for line in _GATHERED if line.startswith("- "))
_CALLS = (
    "Did you get forwarded this newsletter? [Subscribe here](https://lamplighter.org/subscribe)",
    "[Permalink for this week's issue](https://lamplighter.org/231)",
    "This newsletter is made possible by [Quay Hosting](https://quayhosting.org).",
)
_RULES = (newsletter_prompt, share_prompt, advertisement)


@pytest.mark.parametrize(
    ("above", "calls", "found"),
    [
        (("# Of lamps and quays", *_GATHERED), _CALLS, ["info"] * 3),
        (("# Lamp Weekly #231", *_GATHERED), ("Share this issue: Twitter Facebook",), ["info"]),
        (("# Of lamps and quays", *_GATHERED), ("Share on Facebook Share on Twitter Share on WhatsApp",), ["error"]),
        (("# Of lamps and quays", *_GATHERED), (*_CALLS, "Advertisement"), ["info", "info", "error"]),
        (("# A daily 10-minute walk on the quay", *_CITED), _CALLS, ["error"] * 3),
        (("# The ferry", *PROSE * 3), _CALLS, ["error"] * 3),
        (("# The ferry", *PROSE * 3, *_GATHERED[1:3]), _CALLS[:1], ["error"]),
    ],
)
def test_an_issue_that_gathers_links_speaks_of_itself(
    above: tuple[str, ...], calls: tuple[str, ...], found: list[str]
) -> None:
    text = "\n\n".join((*above, *calls, "Advertisement" if found[0] == "error" and calls[0] == _CALLS[0] else ""))
    assert [one for rule in _RULES for one in severities_of(rule, text, path="posts/lamps.md")][: len(found)] == found


_CITED = tuple(
    f"Whoever walked fell less in winter, [a paper of 2024 found](https://{host}.org/walks), which followed two hundred nurses."
    for host in ("medlamp", "quayhealth", "harbourstats", "wharfnurses", "millmed")
)


@pytest.mark.parametrize(
    ("above", "calls", "found"),
    [
        (("# A daily 10-minute walk cuts the risk of falls", *_CITED), _CALLS[:1], ["error"]),
        (("# Of lamps and quays", *_CITED), _CALLS[2:], ["error"]),
        (("# Walkers Weekly #12", *_CITED), _CALLS[:1], ["error"]),
        (("# Monthly 5% rise in rents", *_GATHERED), ("Sign up to our newsletter",), ["error"]),
        (("# Lamp Weekly: 12 May 2024", *_GATHERED), ("Sign up to our newsletter",), ["info"]),
        (("# Quay Digest, no. 12", *_GATHERED), ("Sign up to our newsletter",), ["info"]),
        (("# Quay Digest 12", *_GATHERED), ("Sign up to our newsletter",), ["info"]),
        (("# Lamp Weekly #231", *_GATHERED), (f"{_CALLS[2]} Get 20% off with the code LAMP20!",), ["error"]),
    ],
)
def test_an_article_that_cites_its_sources_is_no_issue(
    above: tuple[str, ...], calls: tuple[str, ...], found: list[str]
) -> None:
    text = "\n\n".join((*above, *calls, "Advertisement"))
    assert [one for rule in _RULES for one in severities_of(rule, text, path="posts/lamps.md")][: len(found)] == found
