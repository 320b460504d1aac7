"""What saved articles keep of their pages, and running prose and lists of an author's that only sound like it."""

from __future__ import annotations

import pytest

from provenance.analysis import content
from provenance.testing import document

ARTICLE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "The mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.",
    "Work begins in May, when the river is low, and three of the piers are to be built anew from oak.",
)


def _left(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    read = document(text, media_type=media_type)
    return [(part.kind, " ".join(read.slice(part.span).split())) for part in content(read).boilerplate]


def _below(lines: str) -> list[tuple[str, str]]:
    return _left("\n\n".join((*ARTICLE, lines)))


def _amid(lines: str) -> list[tuple[str, str]]:
    return _left("\n\n".join((*ARTICLE[:2], lines, ARTICLE[2])))


@pytest.mark.parametrize(
    ("lines", "kind", "words"),
    [
        # heads over the titles of other articles
        ("### Related Articles\n\n* ## A ferry for the townByBen Roth\n* #### Boats## The last punt", "related", "The last punt"),
        ("## ALSO ON HARBOUR NEWS\n\nHow the ferry was built in a year", "related", "How the ferry was built in a year"),
        ("### More From Harbour\n\n* ##### Boats#### The last punt of the river\n* ##### Towns#### A mayor and her ferry", "related", "A mayor and her ferry"),
        ("## Keep Reading:\n\n* The last puntBen Roth·4 min\n* Ferries of the northAna Cruz·6 min", "related", "Ferries of the northAna Cruz·6 min"),
        ("Related posts\n\n[The last punt of the river](/a)\n\n[A mayor and her ferry](/b)", "related", "A mayor and her ferry"),
        ("* A ferry for the townByBen Roth•May 3, 2024\n* The last puntByAna Cruz•June 4, 2024", "related", "The last puntByAna Cruz•June 4, 2024"),
        # tags
        ("Categories\n\n* [ferries](/a)\n* [Oak bridges](/b)\n* [river](/c)", "navigation", "Categories ferries Oak bridges river"),
        ("Filed Under:\n\nRivers & Towns,\n\nFerries,\n\nOak", "navigation", "Ferries, Oak"),
        ("TopicsFerries", "navigation", "TopicsFerries"),
        # forms and calls
        ("Please leave this field empty\n\nCheck your inbox or spam folder to confirm your subscription.", "newsletter", "Check your inbox"),
        ("Sign up\n\nPlease verify your email address to proceed.", "newsletter", "Please verify your email address to proceed."),
        ("Join the HARBOUR community on Discord, Reddit or Twitter - we can’t wait to meet you.", "newsletter", "Join the HARBOUR"),
        ("Subscribe to Harbour on YouTube for exclusive videos and more.", "newsletter", "Subscribe to Harbour"),
        ("Stay up to date with the latest content by subscribing to Harbour on Google News.", "newsletter", "Stay up to date"),
        ("Support our mission to keep content open and free by engaging with the Harbour community.", "newsletter", "Support our mission"),
        ("Save this story Save this story Save this story", "share", "Save this story"),
        ("If you read this far, thank the author to show them you care. Say Thanks", "share", "If you read this far"),
        ("## Top comment byRoth61\n\nLiked by 74 people", "comments", "Top comment byRoth61"),
        ("Article voiceover\n0:00\n-9:59\nAudio playback is not supported on your browser. Please upgrade.", "script", "Audio playback"),
        ("Like My Harbour on Facebook", "share", "Like My Harbour"),
        ("By signing up, you agree to receive letters of the house and of its partners.", "newsletter", "By signing up"),
        # comments, advertisements, rights
        ("Liked by 74 people", "comments", "Liked by 74 people"),
        ("## Comments", "comments", "Comments"),
        ("Advertisement - scroll for more content", "advertisement", "Advertisement - scroll for more content"),
        ("[Visit Link](https://harbour.example/ferry)", "readmore", "Visit Link"),
        ("Audio playback is not supported on your browser. Please upgrade.", "script", "Audio playback"),
        ("Enable cookies to watch the videos of the house", "script", "Enable cookies to watch"),
        ("This website uses cookies to improve your experience while you navigate through the website. Out of these, the cookies that are categorized as necessary are stored on your browser as they are essential for the working of basic functionalities of the website. The others will be stored in your browser only with your consent, and you can opt out of them.", "cookie", "This website uses cookies"),
    ],
)  # fmt: skip
def test_left_overs_below_an_article(lines: str, kind: str, words: str) -> None:
    assert any(found == kind and words in said for found, said in _below(lines))


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("Ad", "advertisement"),
        ("Log in to listen", "readmore"),
        ("Recommend our article", "share"),
        ("MORE: Ferry of the town is to run until the end of May", "related"),
        ("SEE ALSO: This is the last chance to see the old bridge", "related"),
        ("Related\n\n##### Five myths of the ferry\n\nDo not fall for any of them.\n\nBy\n\nBen Roth\n\nMar 8, 2025\n\n## What it costs", "related"),
    ],
)  # fmt: skip
def test_left_overs_amid_an_article(lines: str, kind: str) -> None:
    assert [found for found, _ in _amid(lines)] == [kind]


def test_a_card_goes_to_its_day_and_no_further() -> None:
    card = "Related\n\n##### Five myths of the ferry\n\nDo not fall for any of them.\n\nBy\n\nBen Roth\n\nMar 8, 2025"
    ((_, said),) = _amid(f"{card}\n\n## What it costs")
    assert said == "Related Five myths of the ferry Do not fall for any of them. By Ben Roth Mar 8, 2025"


def test_a_byline_that_stands_on_each_card_goes_with_it() -> None:
    cards = [
        f"Related\n\n##### {title}\n\nBy\n\n{name}\n\nMar 8, 2025"
        for title, name in (("Five myths of the ferry", "Ben Roth"), ("Three ways to row", "Eva Moor"))
    ]
    found = _left("\n\n".join((*ARTICLE[:2], cards[0], ARTICLE[2], cards[1], "## What it costs", ARTICLE[0])))
    assert [said for _, said in found] == [
        "Related Five myths of the ferry By Ben Roth Mar 8, 2025",
        "Related Three ways to row By Eva Moor Mar 8, 2025",
    ]


def test_the_way_to_a_page_as_a_list() -> None:
    way = "* Home\n* Rivers\n* Bridges\n* Bridge is closed\n\n# Bridge is closed"
    assert _left("\n\n".join((way, *ARTICLE))) == [("navigation", "Home Rivers Bridges Bridge is closed")]
    rooms = "* Home\n* Mill\n* Quay\n\n# Where the ferrymen slept"
    assert _left("\n\n".join((rooms, *ARTICLE))) == []


@pytest.mark.parametrize(
    "lines",
    [
        "## Learn more:\n\n* [The works, as the council planned them](https://holm.example/plan)\n* [The minutes of May](https://holm.example/may)",
        "## More about\n\nThe oak came from the north, and each of the piers took four trunks and a month of work.",
        "More about\n\n* oak\n* lime\n\nBoth were brought down the river in the spring, as they had been when the first bridge was built.",
        "(Cruz – Roth)",
        "(The ferry – slow, but dry – runs at noon)",
        "The residents had joined the group on Facebook, where the ferry is told of each day.",
        "Those who are reading Middlemarch – and many are – meet in the hall on Friday.",
        "You are reading Middlemarch, and the telephone rings.",
        "If you read this far, you know that the bridge was of oak.",
        "The film had 11.6K views when the bridge fell.",
        "She checked her inbox and her spam folder, and nothing was there.",
        "The council supports our work by buying two boats, the ferryman said.",
        "Stay up to date: the ferry has a board on which the hours stand.",
        "Cookies to watch for are those with oats.",
        "MORE: I never said that the bridge would stand.",
        "The minutes are in the public domain, says the clerk.",
        "See also: the ford below the mill, which was used until 1897",
        "SEE ALSO: Minutes, 1897.",
        "Like those on Facebook, the notes of the ferryman were read by all of the town.",
        "By signing up in May, the residents kept the ferry alive.",
        "The Harbour Newsletter",
        "The Harbour Newsletter\n\nIt appeared four times a year until the war, and the library of the town has all of it.",
        "```\nTopicsFerries\n```",
        "Top comment by far was that of the ferryman, who asked for oars.",
        "Next, next, next",
        "Follow me, follow me, follow me",
        "Go, go, go the ferryman cried",
        "## Comments\n\nThe council had asked for comments by May, and forty came, most of them on the price of the ferry.",
        "© Ana Cruz",
        "Visit Linklater’s mill, which ground for the town until the war.",
    ],
)
def test_what_only_sounds_like_it_is_the_authors(lines: str) -> None:
    assert _amid(lines) == []


_TAGS = "- Poetry\n- Short stories\n- Essays for children"
_TOLD = "The ferry sank with all hands on the night of the storm, and the boats went out to look for those aboard. None of them was found until the morning, when the tide turned and the wind fell at last."
_DATED = f"### The ferry sinks off the point\n\n{_TOLD}\n\nMay 3, 2024"


@pytest.mark.parametrize(
    "lines",
    [
        # whose photograph it is
        "![The ferry](https://media.other.com/DSC_0001.jpg)\n\n© Magnum Photos Ltd",
        "![The ferry](https://media.other.com/DSC_0001.jpg)\n\n© Getty Images, Inc.",
        "![The ferry](https://media.other.com/DSC_0001.jpg)\n© Magnum Photos Ltd",
        "© Getty Images, Inc.",
        # what an author lists
        *(f"{head}\n\n{_TAGS}" for head in ("## Categories", "## Topics", "## More on", "More about", "### Tags")),
        f"## Categories\n\n{_TAGS}\n\nRegister by May 4.",
        "## From the archive\n\nThe Sea by John Banville\n\nMiddlemarch by George Eliot\n\nThe Bell by Iris Murdoch",
        "## What we're reading\n\nThe Sea by John Banville\n\nMiddlemarch by George Eliot\n\nThe Bell by Iris Murdoch",
        "Ana's three posts had, in this order:\n\n12 views\n\n3 likes\n\n2 shares",
        "12 views\n\n3 likes",
        "## Learn more\n\n- [The works, as the council planned them](https://holm.example/plan)\n- [The minutes of the council in May](https://holm.example/may)",
        "## On this topic\n\nThe Sea by John Banville\n\nMiddlemarch by George Eliot\n\nThe Bell by Iris Murdoch",
        *(f"## {head}\n\n- [Poetry](https://holm.example/p)\n- [Oak](https://holm.example/o)" for head in ("More on", "More about")),
        # what an author adds in brackets
        "(Ana Cruz – with thanks to Ben, and to the crew)",
        "(Harbour – a small port, north of Leeds)",
        "(Ana Cruz – text, photos)",
        # names and headings
        "Read the old DailyNewsletter",
        "### The old HarbourNewsletter",
        "## Comments\n\n## Results",
        "AD",
        # sections of an author's that end with their day
        f"## Latest news\n\n{_DATED}\n\n### The mill burns to the ground\n\n{_TOLD}\n\nMay 4, 2024",
        f"## Latest news\n\n{_DATED}",
        # calls that go on and tell
        "The sole opinions or experiences of those featured in the book are told by their widows.",
        "If you read this far, thank the nurses of ward seven, who kept my mother alive until the spring.",
        "Learn to code for free was the motto of the school that the town opened in May.",
        "By subscribing, you agree that the union may speak for you in court and before the council.",
        "Check your inbox or spam if the harbour master has not answered by Friday.",
        "Please leave this field as it is: the cows know it.",
        "Leave this field empty where the cow has no number, and write the day on the back.",
        "Join our group on Facebook if you saw the crash on the bridge.",
        "Keep informed about the flood by signing up for the siren list at the town hall.",
        "Support our mission by joining the rowers at dawn.",
        "Support our work by donating oars to the club.",
    ],
)  # fmt: skip
def test_what_begins_or_looks_like_a_left_over_is_the_authors(lines: str) -> None:
    assert _amid(lines) == []
    if not lines.startswith("© "):
        assert _below(lines) == []


def test_links_below_a_head_go_without_the_section_behind_them() -> None:
    links = "Related posts\n\n[The last punt of the river](/a)\n\n[A mayor and her ferry](/b)"
    for found in (_below(f"{links}\n\n{_DATED}"), _amid(f"{links}\n\n{_DATED}")):
        assert found == [("related", "Related posts The last punt of the river A mayor and her ferry")]


def test_a_card_has_a_link_as_its_title_or_a_line_for_its_byline() -> None:
    card = "Related\n\n##### {}\n\nDo not fall for any of them.\n\nMar 8, 2025\n\n## What it costs"
    linked = _amid(card.format("[Five myths of the ferry](/myths)"))
    assert linked == [("related", "Related Five myths of the ferry Do not fall for any of them. Mar 8, 2025")]
    assert _amid(card.format("Five myths of the ferry")) == []


def test_an_advertisement_is_no_cell_and_no_item() -> None:
    assert _amid("* AD\n* BC\n* Oak") == []
    assert _amid("| Sign | Word |\n|---|---|\n| Ad | added |\n| Ob | obsolete |") == []
