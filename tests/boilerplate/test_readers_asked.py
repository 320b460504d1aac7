"""What an author asks of readers, or leads them to, in the words of pages: his further reading, the film of the day, what they think, where to sign up."""

from __future__ import annotations

from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.api import Example
from tests.boilerplate.prose import SHORT, graded
from tests.found import found_in


def test_a_link_to_pictures_or_a_film_is_the_authors() -> None:
    assert graded(related_posts, *SHORT, "View [photos](https://pictures.town/sets/cook/).") == ["info"]
    assert graded(related_posts, *SHORT, "View photos.", media_type="text/plain") == ["error"]
    assert graded(related_posts, SHORT[0], "**Watch the video: https://films.town/bridge**", SHORT[1]) == ["info"]
    assert graded(related_posts, SHORT[0], "**Watch the video: The bridge is shut**", SHORT[1]) == ["error"]


def test_a_list_of_bare_addresses_may_be_further_reading() -> None:
    address = "https://harbour.town/news/bridge-is-shut"
    assert graded(related_posts, *SHORT, f"Related posts:\n\n{address}") == ["info"]
    assert graded(related_posts, *SHORT, f"Related posts:\n\n[{address}]({address})") == ["info"]
    assert graded(related_posts, *SHORT, "Related posts:\n\nThe ferry opens in May") == ["error"]


def test_links_to_several_sites_among_the_paragraphs_are_further_reading() -> None:
    def texts(first: str, second: str) -> tuple[str, ...]:
        return (
            SHORT[0],
            f"###### Related Article\n\n[Bridges of wood]({first})",
            SHORT[1],
            f"###### Related Article\n\n[The ferry]({second})",
            SHORT[0].replace("Monday", "Friday"),
        )

    assert set(graded(related_posts, *texts("https://wood.town/a/b", "https://ferry.town/c/d"))) == {"info"}
    assert graded(related_posts, *texts("https://wood.town/a/b", "https://wood.town/c/d")) == ["error", "info"]


def test_a_list_that_a_sentence_announces_is_no_list_of_titles() -> None:
    text = (
        SHORT[0],
        "###### Related Article",
        "[Bridges of wood](https://wood.town/a/b)",
        "##### Go when it is empty",
        "This might vary from ferry to ferry. But generally speaking:",
        "* In the early morning\n* Late at night, if it runs\n* On Sundays",
        SHORT[1],
    )
    findings = found_in(related_posts, Example("\n\n".join(text), media_type="text/markdown"))
    assert not any("generally speaking" in (finding.excerpt or "") for finding in findings)
    assert findings


def test_a_question_to_readers_in_a_paragraph_is_the_authors() -> None:
    asked = (
        f"{SHORT[1]} Do you think that it will pay? Let us know in the comments below, or by joining our mailing list."
    )
    assert graded(comment_section, SHORT[0], asked) == ["info"]
    assert graded(comment_section, SHORT[0], "**Have your say:** <https://town.example/bridge>") == ["info"]
    assert graded(comment_section, *SHORT, "Be the first to comment") == ["warning"]
    assert graded(comment_section, *SHORT, "Have your say") == ["warning"]


def test_a_title_in_quotation_marks_is_no_call() -> None:
    assert graded(comment_section, *SHORT, "'Have your say'", SHORT[0], media_type="text/plain") == []
    assert graded(comment_section, *SHORT, "‘Have your say’", SHORT[0], media_type="text/plain") == []


def test_where_to_sign_up_for_what_a_text_speaks_of() -> None:
    link = "](https://chats.town/bridges)"
    assert graded(newsletter_prompt, SHORT[0], f"[Sign up here{link}", SHORT[1]) == ["info"]
    assert graded(newsletter_prompt, SHORT[0], "Sign up here", SHORT[1]) == ["error"]
    assert graded(newsletter_prompt, SHORT[0], f"[Sign up for our newsletter{link}", SHORT[1]) == ["error"]
    heading = "## Subscribe to our mailing list to hear about the bridge"
    form = '<form action="/post"><input type="text" name="email"></form>'
    assert graded(newsletter_prompt, *SHORT, heading, form) == ["info"]
    assert graded(newsletter_prompt, *SHORT, heading) == ["error"]
