"""What an author asks of readers, or leads them to, in the words of pages: his further reading, the film of the day, what they think, where to sign up."""

from __future__ import annotations

from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.api import Example, Rule
from provenance.testing import find

PROSE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "The mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.",
)


def _found(rule: Rule, *blocks: str, media_type: str = "text/markdown") -> list[str]:
    findings, _ = find(rule, Example("\n\n".join(blocks), media_type=media_type))
    return [finding.severity for finding in findings]


def test_a_link_to_pictures_or_a_film_is_the_authors() -> None:
    assert _found(related_posts, *PROSE, "View [photos](https://pictures.town/sets/cook/).") == ["info"]
    assert _found(related_posts, *PROSE, "View photos.", media_type="text/plain") == ["error"]
    assert _found(related_posts, PROSE[0], "**Watch the video: https://films.town/bridge**", PROSE[1]) == ["info"]
    assert _found(related_posts, PROSE[0], "**Watch the video: The bridge is shut**", PROSE[1]) == ["error"]


def test_a_list_of_bare_addresses_may_be_further_reading() -> None:
    address = "https://harbour.town/news/bridge-is-shut"
    assert _found(related_posts, *PROSE, f"Related posts:\n\n{address}") == ["info"]
    assert _found(related_posts, *PROSE, f"Related posts:\n\n[{address}]({address})") == ["info"]
    assert _found(related_posts, *PROSE, "Related posts:\n\nThe ferry opens in May") == ["error"]


def test_links_to_several_sites_among_the_paragraphs_are_further_reading() -> None:
    def texts(first: str, second: str) -> tuple[str, ...]:
        return (
            PROSE[0],
            f"###### Related Article\n\n[Bridges of wood]({first})",
            PROSE[1],
            f"###### Related Article\n\n[The ferry]({second})",
            PROSE[0].replace("Monday", "Friday"),
        )

    assert set(_found(related_posts, *texts("https://wood.town/a/b", "https://ferry.town/c/d"))) == {"info"}
    assert set(_found(related_posts, *texts("https://wood.town/a/b", "https://wood.town/c/d"))) == {"error"}


def test_a_list_that_a_sentence_announces_is_no_list_of_titles() -> None:
    text = (
        PROSE[0],
        "###### Related Article",
        "[Bridges of wood](https://wood.town/a/b)",
        "##### Go when it is empty",
        "This might vary from ferry to ferry. But generally speaking:",
        "* In the early morning\n* Late at night, if it runs\n* On Sundays",
        PROSE[1],
    )
    findings, _ = find(related_posts, Example("\n\n".join(text), media_type="text/markdown"))
    assert not any("generally speaking" in (finding.excerpt or "") for finding in findings)
    assert findings


def test_a_question_to_readers_in_a_paragraph_is_the_authors() -> None:
    asked = (
        f"{PROSE[1]} Do you think that it will pay? Let us know in the comments below, or by joining our mailing list."
    )
    assert _found(comment_section, PROSE[0], asked) == ["info"]
    assert _found(comment_section, PROSE[0], "**Have your say:** <https://town.example/bridge>") == ["info"]
    assert _found(comment_section, *PROSE, "Be the first to comment") == ["warning"]
    assert _found(comment_section, *PROSE, "Have your say") == ["warning"]


def test_a_title_in_quotation_marks_is_no_call() -> None:
    assert _found(comment_section, *PROSE, "'Have your say'", PROSE[0], media_type="text/plain") == []
    assert _found(comment_section, *PROSE, "‘Have your say’", PROSE[0], media_type="text/plain") == []


def test_where_to_sign_up_for_what_a_text_speaks_of() -> None:
    link = "](https://chats.town/bridges)"
    assert _found(newsletter_prompt, PROSE[0], f"[Sign up here{link}", PROSE[1]) == ["info"]
    assert _found(newsletter_prompt, PROSE[0], "Sign up here", PROSE[1]) == ["error"]
    assert _found(newsletter_prompt, PROSE[0], f"[Sign up for our newsletter{link}", PROSE[1]) == ["error"]
    heading = "## Subscribe to our mailing list to hear about the bridge"
    form = '<form action="/post"><input type="text" name="email"></form>'
    assert _found(newsletter_prompt, *PROSE, heading, form) == ["info"]
    assert _found(newsletter_prompt, *PROSE, heading) == ["error"]
