"""What is left over on most pages, and the author's on pages of another sort: tables of data, digests, front pages, pages of reviews, policies."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import PROSE
from tests.found import excerpts, severities_of

STORY = " ".join(PROSE)


def _page(body: str, title: str = "The bridge") -> str:
    return f"<!doctype html><html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


def _paragraphs(*more: str) -> str:
    return "".join(f"<p>{words}</p>" for words in (*PROSE, *more))


def _table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


_DATA = ("Type: | choice", "Since: | 2.2", "Shown as: | Sort by", "Inherited: | No", "Group: | Top")


def test_cells_of_a_table_of_data_are_values() -> None:
    table = _page(_paragraphs() + _table(*_DATA, *_DATA) + _paragraphs())
    assert excerpts(navigation, table, "text/html") == []
    assert excerpts(related_posts, table, "text/html") == []
    ticks = _page(_paragraphs() + _table("URI | | X", "Name | X | X", "Size | X | ") + _paragraphs())
    assert excerpts(share_prompt, ticks, "text/html") == []
    bar = _page(_paragraphs() + _table("Facebook | X | WhatsApp | Reddit | Email | Pinterest") + _paragraphs())
    assert excerpts(share_prompt, bar, "text/html")


def test_an_item_of_a_list_that_describes_is_no_bar() -> None:
    items = (
        "- **[Punt](https://boats.org/punt)** — Boats — videos of shallow water, reeds and mud",
        "- **[Canva](https://canva.com/)** — Design anything — social graphics, presentations, videos with AI",
    )
    assert excerpts(navigation, f"{STORY}\n\n" + "\n".join(items)) == []
    assert excerpts(navigation, f"{STORY}\n\n- Home — News — Sport — Contact us")


def test_a_sentence_announces_a_row_of_names() -> None:
    row = "Topic | Status | Audio URL | Video URL | YouTube URL"
    assert (
        excerpts(share_prompt, f"{STORY}\n\nMake a Google sheet for the boats with these columns: {row}\n\n{STORY}")
        == []
    )
    assert excerpts(share_prompt, f"{STORY}\n\nShare: Facebook | Twitter | WhatsApp | Email\n\n{STORY}")


@pytest.mark.parametrize(
    ("line", "found"),
    [("Liked this article on how ferries are run.", False), ("Liked this article? Tell a friend.", True)],
)
def test_who_liked_an_article_asks_nobody(line: str, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert bool(excerpts(share_prompt, f"{STORY}\n\n{line}\n\n{STORY}")) is found


def test_stories_of_a_digest_are_told_under_their_heading() -> None:
    told = f"{STORY}\n\n## Top stories\n\n### The bridge is closed\n\n{STORY}\n\n### A ferry instead\n\n{STORY}\n"
    assert excerpts(related_posts, told) == []
    linked = told.replace("### The bridge is closed", "### [The bridge is closed](https://harbour.town/bridge)")
    assert excerpts(related_posts, linked)
    teased = told.replace(f"closed\n\n{STORY}", "closed\n\nThe council voted to close it for a year.")
    assert excerpts(related_posts, teased)


def test_a_front_page_is_a_list_of_stories() -> None:
    cards = "".join(
        f"<div class='card'><span>World</span><h3>{title}</h3><p>{teaser}</p></div>"
        for title, teaser in zip(
            ("The bridge is closed", "A ferry instead", "Work begins in March"), PROSE, strict=True
        )
    )
    front = f"<h1>Harbour Letter</h1><p>{PROSE[0]}</p><h2>Latest stories</h2>{cards}"
    assert excerpts(related_posts, _page(front), "text/html") == []
    assert excerpts(navigation, _page(front), "text/html") == []
    article = f"<h1>The bridge</h1>{_paragraphs(STORY, STORY, STORY)}<h2>Latest stories</h2><h3>A ferry instead</h3><h3>Work begins</h3>"
    assert excerpts(related_posts, _page(article), "text/html")


def test_a_page_is_about_what_its_title_says() -> None:
    reviews = "<p>97 of 104 people found this helpful</p>" + _paragraphs() + "<p>5.0 out of 5 stars</p>" + _paragraphs()
    assert excerpts(comment_section, _page(reviews, "Harbour Books: Customer Reviews: Ferries"), "text/html") == []
    assert excerpts(comment_section, _page(reviews, "Harbour Books: Ferries"), "text/html")
    letter = _paragraphs("Our letter of the harbour, delivered to your inbox. New essays and one poem each time.")
    assert excerpts(newsletter_prompt, _page(letter, "Subscribe | Harbour Letter"), "text/html") == []
    assert excerpts(newsletter_prompt, _page(letter, "Subscribers are angry | Harbour Letter"), "text/html")
    policy = _paragraphs(
        "When you visit us, we collect the address of your machine, the type of your browser, the pages that you see and"
        " the page that you came from. If you subscribe to our newsletter, we collect your email address."
    )
    assert excerpts(newsletter_prompt, _page(policy, "Privacy policy | Harbour Letter"), "text/html") == []


def test_a_call_below_what_it_calls_for() -> None:
    call = "Become a sponsor"
    paid = "Our sponsors pay for the boats of the young, for their oars and for the journeys to other harbours."
    assert excerpts(advertisement, f"{STORY}\n\n{paid}\n\n{call}\n\n{STORY}") == []
    assert excerpts(advertisement, f"{STORY}\n\n{call}\n\n{STORY}")


def test_an_author_says_the_words_of_a_button() -> None:
    said = f"{STORY} Have you looked at what flour of nuts costs?! Sheesh."
    assert excerpts(newsletter_prompt, f"{said} No thanks.\n\n{STORY}") == []
    assert excerpts(newsletter_prompt, f"{said} No thanks\n\n{STORY}")


def test_names_of_a_broken_sentence_are_no_menu() -> None:
    names = "Harbour Police\n(HP),\nCoast Guard\n(CG),\nSpecial Section\n(SIS),\nFerry Patrol\n(FP),\nTown Watch\n(TW),\nRiver Board\n(RB) and\nSea Rescue\n(SR) took part."
    menu = "Home\nNews\nTide tables\nContact us\nShare this article\nSearch\nAll pictures\nLeave a reply\nMoorings\nTerms of use"
    text = f"{PROSE[0]}\nThe\n{names}\n{menu}\n"
    assert "Patrol" not in " ".join(excerpts(boilerplate_block, text, "text/plain"))
    assert "Patrol" in " ".join(excerpts(boilerplate_block, text.replace(",\n", "\n"), "text/plain"))


def test_a_table_that_was_saved_one_cell_a_line() -> None:
    places = (
        "Leeds",
        "Ghent",
        "Turku",
        "Bergen",
        "Oulu",
        "Cork",
        "Malmo",
        "Kiel",
        "Porto",
        "Nantes",
        "Delft",
        "Derry",
        "Brno",
    )
    countries = (
        "UK",
        "Belgium",
        "Finland",
        "Norway",
        "Finland",
        "Ireland",
        "Sweden",
        "Germany",
        "Portugal",
        "France",
        "US",
        "UK",
        "Australia",
    )
    ends = ("Home", "News", "Share this article", "Leave a reply", "Moorings", "Terms of use", "© 2024 Harbour Weekly")

    def told(rows: int) -> str:
        cells = [
            cell
            for number, row in enumerate(zip(places[:rows], countries, strict=False), 1)
            for cell in (f"{number}", f"University of {row[0]}", row[1])
        ]
        text = "\n\n".join((*PROSE, "Rank", "Institution", "Country", *cells, *ends))
        found = [words for rule in (navigation, boilerplate_block, newsletter_prompt) for words in excerpts(rule, text)]
        assert any("Home" in words or "Moorings" in words for words in found)
        return " ".join(found)

    assert not any(cell in told(13) for cell in ("Country", "UK", "US", "Australia", "University"))
    sections = (
        "News",
        "Sport",
        "Weather",
        "Travel",
        "Culture",
        "Opinion",
        "Business",
        "Politics",
        "Science",
        "Health",
        "Education",
        "Video",
        "Photos",
        "Books",
        "Music",
        "Film",
        "Food",
        "Jobs",
    )
    menu = [cell for number, section in enumerate(sections, 11) for cell in (section, f"{number}")]
    assert "Sport" in " ".join(excerpts(navigation, "\n\n".join((*PROSE, *menu))))
    assert "UK" in told(9)  # as few as a list of what is read most, in which a word for an edition stands


def test_what_is_said_at_a_time_of_a_recording() -> None:
    said = "\n\n".join(f"00:0{at // 6}:{at % 6}0 {PROSE[at % 3]}" for at in range(14))
    call = "Subscribe to our newsletter at harbour.example to hear of it."
    assert severities_of(newsletter_prompt, f"{said}\n\n00:03:00 {call}", "text/plain") == ["info"]
    assert severities_of(newsletter_prompt, f"{said}\n\n{call}", "text/plain") == ["error"]
    assert severities_of(related_posts, f"{said}\n\n00:03:00 Related posts", "text/plain") == []


def test_labels_of_a_programme() -> None:
    days = "".join(
        f"<h4>Lego Saturdays</h4><h4>Theme: {what}</h4><h4>FREE - Registration Required</h4>"
        for what in ("Tall towers", "Small boats")
    )
    assert excerpts(site_footer, _page(_paragraphs() + days), "text/html") == []
    more = [
        f"{label}: {title}"
        for label in ("More", "Watch", "Photos")
        for title in ("Ferry opens in the middle of May", "Ana Cruz is elected for a third time")
    ]
    text = "\n\n".join(("The bridge", "3 May 2024, by Ana Cruz", *PROSE, *more))
    assert any("More:" in words for words in excerpts(related_posts, text))
    foot = _paragraphs() + "<p>Powered by WordPress</p><p>Theme: Harbour by Ana</p><p>Log in</p>"
    assert any("Theme" in words for words in excerpts(site_footer, _page(foot), "text/html"))


def test_what_a_feed_adds_is_told_once() -> None:
    items = "".join(
        f"<article><p>{STORY}</p><p>The post {title} appeared first on Harbour Post.</p></article>"
        for title in (
            "A bridge is shut",
            "The ferry is late",
            "A wreck is found",
            "The mill burns",
            "Ice on the river",
            "The fair is off",
            "New lamps",
        )
    )
    assert len(excerpts(site_footer, _page(items), "text/html")) == 1
