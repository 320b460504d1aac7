"""What a text has on purpose that looks left over: forms that are pages, recordings, subtitles, topics, titles in links, letters of words; and the fault of the same form."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.credits.vague_credit import vague_credit
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.api import Rule
from tests.found import severities_of

ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. The mayor said that the ferry goes on, and that the works would cost four million. The fishermen were asked in May."
MARKDOWN, HTML, PLAIN = "text/markdown", "text/html", "text/plain"
FRONT = "---\ntitle: The bridge\n---\n\n"
SAVED = "---\ntitle: The bridge\nurl: https://lamp.org/bridge\n---\n\n"
FIELDS = '<label for="n">Your Name</label><input id="n">\n<label for="e">Your Email</label><input id="e">\n<small>Your email will not be published.</small>\n<textarea id="{}"></textarea>\n<button>{}</button>\n'
SUBTITLES = "\n".join(
    f"{number}\n00:00:{number:02},000 --> 00:00:{number:02},900\nThe bridge is closed.\n" for number in range(10, 30)
)


@pytest.mark.parametrize(
    ("rule", "text", "media_type", "severities"),
    [
        # A form that is its page, and one for comments under an article.
        (comment_section, f"Send us your photo.\n\n<form id='photo'>\n{FIELDS.format('story', 'Send')}</form>\n", MARKDOWN, {"info"}),
        (comment_section, f"{ARTICLE}\n\n<form id='commentform'>\n{FIELDS.format('comment', 'Send')}</form>\n", MARKDOWN, {"warning"}),
        (comment_section, f"Send us your photo.\n\n<form id='photo'>\n{FIELDS.format('story', 'Post Comment')}</form>\n", MARKDOWN, {"warning"}),
        (comment_section, f"---\ntitle: T\nauthor: Ana Cruz\nurl: https://lamp.org/bridge\n---\n{ARTICLE}\n\n<form id='photo'>\n{FIELDS.format('story', 'Send')}</form>\n", MARKDOWN, {"warning"}),
        # What the paragraph above tells of, and what it does not.
        (advertisement, f"{FRONT}{ARTICLE} There is a video of it.\n\n[Watch the debate on the mill >>](https://drive.org/file/12)\n", MARKDOWN, {"info"}),
        (advertisement, f"{SAVED}{ARTICLE}\n\n[Watch all of Harbour Street on LampTV >>](https://lamptv.org/offer)\n", MARKDOWN, {"error"}),
        (advertisement, f"{SAVED}{ARTICLE} There is a video of it.\n\n[GET 20% OFF ALL BOATS NOW >>](https://boats.org/buy)\n", MARKDOWN, {"error"}),
        (advertisement, f"{SAVED}{ARTICLE} There is a video of it.\n\nWatch the news on HarbourTV every day at seven >>\n", MARKDOWN, {"error"}),
        (advertisement, "The [book](http://amzn.to/29H5ubP) and the [other](https://www.amazon.com/Mills/dp/B007ZHC6H6/ref=sr_1) are on the list.\n", MARKDOWN, {"info"}),
        (advertisement, "The [book](http://amzn.to/29H5ubP), [that](http://amzn.to/29H5ubQ) and the [other](https://www.amazon.com/Mills/dp/B007ZHC6H6/ref=sr_1) are on the list.\n", MARKDOWN, {"warning"}),
        (advertisement, "The [book](http://amzn.to/29H5ubP) is on the list.\n", MARKDOWN, {"info"}),
        # What is said in a film, and a bar under an article.
        (share_prompt, f"{SUBTITLES}\n31\n00:00:31,000 --> 00:00:31,900\nLook at the bridge. Like this.\n", PLAIN, {"info"}),
        (newsletter_prompt, f"{FRONT}{ARTICLE}\n\n## Newsletters\n\n{ARTICLE}\n", MARKDOWN, set()),
        # A bracket in the title of what a link leads to, and one that is all of its words.
        (template_placeholder, "[[State of the Lamps 2025] What we asked the town](https://lamp.org/2025)\n", MARKDOWN, set()),
        (template_placeholder, "- [Describe what a customer has to do to begin, in detail]\n", MARKDOWN, {"error"}),
        (template_placeholder, f"{ARTICLE}\n\nBla bla bla...\n\n{ARTICLE}\n", MARKDOWN, {"warning"}),
        (template_placeholder, 'Be clear in what you ask for (i.e. "We have built this xxx lamp", not "I think that we need an xxx lamp here").\n', MARKDOWN, {"info"}),
        (template_placeholder, "The survey reached between xx and xx people of the town, and the mayor said so in May.\n", MARKDOWN, {"warning"}),
        # Two letters of a word, and two bytes of another script.
        (mojibake, "Úžasný most, řekla starostka. Ùžasné to bylo.", PLAIN, set()),
        (mojibake, "He said Ø§Ù„Ù„Ù‡ to us.", PLAIN, {"warning"}),
        # Scripts that read the tag, and tags that say nothing to one.
        (placeholder_link, "<p>The " + " and the ".join(f'<a href="javascript:void(0)" class="term" data-term="{n}">word</a>' for n in range(4)) + " are told of in the hall.</p>", HTML, set()),
        (placeholder_link, "<p>The " + " and the ".join('<a href="javascript:void(0)" class="term">word</a>' for _ in range(4)) + " are told of in the hall.</p>", HTML, {"error"}),
    ],
)  # fmt: skip
def test_what_stands_there_on_purpose(rule: Rule, text: str, media_type: str, severities: set[str]) -> None:
    assert set(severities_of(rule, text, media_type)) == severities


HEADINGS = "\n\nWords.\n\n".join(
    f"## {heading}" for heading in ("Mill - The Café & the Weir", "2. The sluice", "¿Qué hay?", "Old ferry house", "New ferry house")
)  # fmt: skip


@pytest.mark.parametrize(
    ("links", "severities"),
    [
        # Hexo, VuePress, MkDocs and GitLab, each with one link that leads nowhere by its rules.
        (("Mill-The-Cafe-amp-the-Weir", "2-The-sluice", "Old-ferry-house"), []),
        (("mill-the-cafe-the-weir", "_2-the-sluice", "old-ferry-house"), []),
        (("mill-the-cafe-the-weir", "2-the-sluice", "que-hay"), []),
        (("mill-the-café-the-weir", "2-the-sluice", "qué-hay"), []),
        (("mill---the-café--the-weir", "2-the-sluice", "qué-hay"), []),
        (("mill---the-café--the-weir", "2-the-sluice", "old_ferry_house"), ["warning"]),
        (("mill---the-café--the-weir", "the-sluice", "2-the-sluice"), ["warning"]),
        (("old-ferry-house-1", "new-ferry-house"), []),
    ],
)
def test_places_of_headings_as_programs_name_them(links: tuple[str, ...], severities: list[str]) -> None:
    text = ", ".join(f"[it](#{link})" for link in links) + f"\n\n{HEADINGS}\n\nWords.\n"
    assert severities_of(undefined_citation, text, MARKDOWN) == severities


def test_a_link_with_the_words_of_one_heading_and_the_place_of_another() -> None:
    text = f"[Old ferry house](#old-ferry-house) and [New ferry house](#old-ferry-house)\n\n{HEADINGS}\n\nWords.\n"
    assert severities_of(undefined_citation, text, MARKDOWN) == ["warning"]


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("(Image taken from the [Book of Mills](https://mill.org/book) - all rights to their respective owners)", ["info"]),
        ("(Image taken from [Google](https://www.google.com/search?q=mill) - all rights to their respective owners)", ["error", "info"]),
        ("See our [Book of Mills](https://mill.org/book) - all rights to their respective owners", ["error"]),
        ("The rules hold in all CTTO rooms, and whoever speaks for CTTO keeps to them.", []),
        ("In all CTTO rooms lamps burn, and CTTO pays for them.\n\nThe bridge at dawn (CTTO)", ["error"]),
        ("Haha CTTO hehe", ["error"]),
    ],
)  # fmt: skip
def test_whose_the_rights_are(words: str, severities: list[str]) -> None:
    assert severities_of(vague_credit, words, MARKDOWN) == severities


@pytest.mark.parametrize(
    ("path", "words", "severity"),
    [
        ("_posts/2024-05-03-plan.md", "[the map](https://harbour.org/maps?of=old mill)", "info"),
        ("_posts/2024-05-03-plan.md", "[the plan](https://harbour.org/plan.pdf, 8 p.)", "warning"),
        ("plan.md", "[the map](https://harbour.org/maps/old mill map.html)", "warning"),
    ],
)
def test_blanks_in_addresses_by_who_reads_them(path: str, words: str, severity: str) -> None:
    assert severities_of(markup_residue, f"{FRONT}See {words} of it.\n", MARKDOWN, path=path) == [severity]
