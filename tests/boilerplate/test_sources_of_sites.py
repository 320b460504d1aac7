"""What is left over elsewhere works, or is no line of a page, in the source of a site, the documentation of a project, a table and a list of words."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Example, Rule
from tests.found import found_in

PROSE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "The mayor said that the works would cost four million, and that the ferry goes on until the spring.",
)
MARKDOWN, HTML, PLAIN = "text/markdown", "text/html", "text/plain"


def _told(rule: Rule, text: str, media_type: str = MARKDOWN, path: str = "") -> list[str]:
    findings = found_in(rule, Example(text, media_type=media_type, path=path))
    return [finding.severity for finding in findings]


def _text(*lines: str, front: str = "") -> str:
    return front + "\n\n".join((*PROSE, *lines))


@pytest.mark.parametrize(
    ("front", "path", "severity"),
    [
        ("", "bridge", "error"),
        ("", "bridge.md", "info"),
        ("---\ntitle: The bridge\n---\n\n", "bridge.md", "info"),
        ("---\ntitle: The bridge\ndate: 2024-05-03\n---\n\n", "bridge.md", "info"),
        ("---\ntitle: The bridge\ndate: 2024-05-03\nlayout: page\n---\n\n", "bridge.md", "info"),
        ("---\ntitle: The bridge\nurl: https://ferry.town/bridge\n---\n\n", "bridge.md", "error"),
        ("", "content/_index.md", "info"),
        ("", "site/docs/bridge.md", "info"),
        ("", "site/SETUP_GUIDE.md", "info"),
        ("", "site/.notes/bridge.md", "info"),
        ("", "site/The Bridge.md", "info"),
    ],
)
def test_a_page_of_a_site_as_somebody_wrote_it(front: str, path: str, severity: str) -> None:
    assert _told(newsletter_prompt, _text("Sign up for our newsletter", front=front), path=path) == [severity]


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        (("## Latest posts", '{{< list title="Lamps" limit=3 where="Type" value="lamps" >}}'), "info"),
        (("## Latest posts", "{% for post in site.posts limit:3 %}", "- {{ post.title }}", "{% endfor %}"), "info"),
        (("## Latest posts", "- [The weir and its keepers](/a)", "- [How the ferry came to us](/b)"), "error"),
        (("## Latest posts", "{{< figure src='/lamp.jpg' >}}"), "error"),
    ],
)
def test_the_head_of_a_list_that_a_generator_fills(lines: tuple[str, ...], severity: str) -> None:
    front = "---\ntitle: The bridge\ndate: 2024-05-03\nauthor: Ana Cruz\nurl: https://ferry.town/a\n---\n\n"
    assert _told(related_posts, _text(*lines, front=front)) == [severity]


def test_what_is_saved_with_a_bar_to_share_was_an_article() -> None:
    front = "---\ntitle: The bridge\n---\n\n"
    assert _told(share_prompt, _text("Share this report:", front=front)) == ["error"]
    assert _told(share_prompt, _text("Follow us on Facebook", front=front)) == ["info"]


@pytest.mark.parametrize(
    ("source", "path", "severity"),
    [
        ("<div><p>{}</p>{}</div>", "bridge.html", "error"),
        ("<div><p>{}</p>{}</div>", "_bridge.html", "info"),
        (
            '<html><head><title>The bridge</title><meta name="author" content="Ana Cruz"><meta property="og:type" content="article"></head><p>{}</p>{}</html>',
            "locales/de/bridge.html",
            "error",
        ),
        ("<div>{{% for one in lamps %}}<p>{}</p>{{% endfor %}}{}</div>", "bridge.html", "info"),
        ('<div ng-if="lamps" ng-click="light()"><p>{{{{ one.name }}}}</p><p>{}</p>{}</div>', "bridge.html", "info"),
        ("<div><% _.each(lamps, function(one) {{ %><p>{}</p>{}<% }}); %></div>", "bridge.html", "info"),
        ('<div><p>{{{{ i18n "lamps" }}}}</p><p>{}</p>{}<p>{{{{ i18n "end" }}}}</p></div>', "bridge.html", "info"),
    ],
)
def test_a_piece_of_a_layout(source: str, path: str, severity: str) -> None:
    body = source.format(PROSE[0], "<p>Sign up for our newsletter</p>")
    assert _told(newsletter_prompt, body, HTML, path) == [severity]


def test_a_row_of_data_is_no_button() -> None:
    rows = [f"196107{day:02}\tThe bridge over the river is closed" for day in range(1, 31)]
    share = "19610706\tShare index up 17 points"
    assert not _told(share_prompt, "\n".join([*rows, share]), PLAIN)
    assert _told(share_prompt, "\n\n".join([*PROSE, "Share this page"]), PLAIN) == ["error"]


def test_a_word_of_a_list_is_no_button() -> None:
    words = [f"lamp{number}" for number in range(120)]
    assert not _told(newsletter_prompt, "\n".join([*words, "subscribe", *words]), PLAIN)
    assert not _told(related_posts, "\n".join([*words, "more", *words]), PLAIN)
    assert _told(newsletter_prompt, "\n\n".join([*PROSE, "Subscribe", *words[:20]]), PLAIN) == ["error"]


def test_a_formula_and_a_reference_share_nothing() -> None:
    book = "\n\n".join([*PROSE, "Let x ∈ X and y ∈ Y, so that x ≤ y.", "∀x ∈ X : ∃M ∈ U", "X 1 2", PROSE[0]])
    assert not _told(share_prompt, book, PLAIN)
    assert not _told(share_prompt, "\n\n".join([*PROSE, "2011, A&A, 534, A13"]), PLAIN)


def test_contents_over_the_pages_of_a_text() -> None:
    entries = "1 Bridges . . . . . . . 2\n1.1 Piers . . . . . . . 6\n1.2 Weirs . . . . . . . 9"
    assert not _told(navigation, "\n\n".join([*PROSE, "Inhaltsverzeichnis", entries, *PROSE]), PLAIN)
    assert _told(navigation, "\n\n".join([*PROSE, "Back to top", entries, *PROSE]), PLAIN) == ["warning"]


@pytest.mark.parametrize("path", ["OFL.txt", "LibreFranklin-OFL.txt", "OFL-Nunito.txt"])
def test_a_licence_of_letters(path: str) -> None:
    text = f"Copyright 2014 The Lamp Project Authors.\n\n{PROSE[0]}"
    assert not _told(site_footer, text, PLAIN, path)
    assert _told(site_footer, text, PLAIN, "lamps.txt") == ["warning"]


def test_a_licence_beside_whose_it_is() -> None:
    rights = "Copyright © 2004, Harbour Media. Released under the Open Publication License."
    assert _told(site_footer, _text(rights)) == ["info"]
    assert _told(site_footer, _text("Copyright © 2004, Harbour Media.")) == ["warning"]


def test_the_heading_of_an_imprint_is_its_title() -> None:
    words = "Der Verein der Lampen am Hafen hat seinen Sitz in der alten Mühle, und der Vorstand wird im Mai gewählt."
    for level, path, found in ((1, "lampen.html", "info"), (2, "kontakt.html", "info"), (2, "lampen.html", "warning")):
        heading = f"<h{level}>Kontakt</h{level}><h{level + 1}>Angaben</h{level + 1}>"
        page = f"<!doctype html><html><head><title>Lampen</title><meta name='author' content='Ana Cruz'></head><body><div>{heading}<p>{words}</p><p>{words}</p></div></body></html>"
        assert _told(site_footer, page, HTML, path) == [found]


def test_a_policy_speaks_of_letters_and_cookies() -> None:
    letters = "Wenn Sie sich anmelden, speichern wir Ihre Adresse. Sie können sich jederzeit abmelden."
    text = f"# Datenschutz\n\nDer Verein der Lampen am Hafen hat seinen Sitz in der alten Mühle.\n\n## Newsletter\n\n{letters}"
    assert "error" not in _told(newsletter_prompt, text)
    cookies = "We use cookies to keep you signed in, and you can manage your cookie preferences at any time."
    assert "error" not in _told(cookie_notice, f"# Privacy policy\n\n{PROSE[0]}\n\n{cookies}\n\n{PROSE[1]}")


@pytest.mark.parametrize(
    ("rule", "line", "found"),
    [
        (share_prompt, "I was going to share this story on Reader, but there is no room for it.", "info"),
        (share_prompt, "Follow them on [Twitter](https://twitter.com/lamps)", "info"),
        (share_prompt, "[Link](https://lamp.town/2006/bridge)", "info"),
        (related_posts, 'See also: [The voyage of the ferry]({{< ref "voyage.md" >}})', "info"),
        (related_posts, "See also: [The voyage of the ferry](/voyage)", "error"),
        (read_more, "Read on:\n\n[The voyage of the ferry](https://lamp.town/voyage)", "info"),
        (navigation, "**Contents**\n\n**1. Where to stay**", "info"),
        (navigation, "**NEXT!**", "info"),
        (navigation, "NEXT", "warning"),
        (navigation, "Next slide.", "info"),
        (navigation, "Read more:\n\n“The bridge is closed for a year”, he said.", "info"),
        (share_prompt, "[Download PDF](https://lamp.town/bridge.pdf)", "info"),
        (share_prompt, "[Reddit Post](https://www.reddit.com/r/lamps/comments/1neisgb/the_bridge/)", "info"),
        (share_prompt, "For more information, visit www.lamp.town or follow us on social media.", "info"),
        (share_prompt, "[Download PDF](https://lamp.town/bridge?print=pdf)", "error"),
    ],
)
def test_what_its_author_says_with_words_of_pages(rule: Rule, line: str, found: str) -> None:
    assert _told(rule, _text(line, PROSE[0])) in ([found], [])


def test_a_line_of_verse_leads_nowhere() -> None:
    feed = "<div><p>{}</p><p>we went on<br>back to the ball<br>when it was dark</p><p>{}</p></div>"
    assert "warning" not in _told(navigation, feed.format(*PROSE), HTML)


def test_a_bar_of_pictures_is_told_once() -> None:
    bar = "* [ __](https://www.facebook.com/sharer.php?u=x)\n* [ ](http://twitter.com/share?url=x)\n* [ __](https://www.linkedin.com/shareArticle?url=x)"
    (finding,) = found_in(share_prompt, Example(_text(bar, PROSE[0]), media_type=MARKDOWN))
    assert finding.message.endswith("; the same stands in 2 more links")
    assert not _told(share_prompt, _text("[The form](https://www.facebook.com/sharer.php?u=x) asks for an address."))


@pytest.mark.parametrize(
    ("line", "path", "found"),
    [
        ("// Copyright 2002 Ana Cruz Ltd.", "lamp.txt", []),
        ("* Copyright (c) 2006 Lamp Media Ltd. All rights reserved.", "lamp.txt", []),
        ("© 2021 Lamp Media Ltd. All rights reserved.", "lamp.txt", ["warning"]),
    ],
)
def test_a_remark_in_a_program_states_its_rights(line: str, path: str, found: list[str]) -> None:
    assert _told(site_footer, "\n\n".join((*PROSE, line)), PLAIN, path) == found


def test_the_rights_of_a_paper_and_of_a_notebook() -> None:
    rights = "© 2022 Lamp Media Ltd. All rights reserved."
    assert _told(site_footer, "\n\n".join(("arXiv:2201.00021v3 [astro-ph.GA]", *PROSE, rights)), PLAIN) == ["info"]
    assert _told(site_footer, "\n\n".join((*PROSE, rights)), PLAIN, "lamps.ipynb") == ["info"]
    assert _told(navigation, "\n\n".join((*PROSE, "Back to top")), PLAIN, "lamps.ipynb") == ["info"]


def test_the_rights_of_who_took_a_picture() -> None:
    for name, found in (("credit", "info"), ("text", "warning")):
        page = f"<!doctype html><html><head><title>Lamps</title><meta name='author' content='Ola Berg'></head><body><article><p>{PROSE[0]}</p><p>{PROSE[1]}</p><p class='{name}'>© 2006 by Ana Cruz and Lara Weir</p><p>{PROSE[1]}</p></article></body></html>"
        assert _told(site_footer, page, HTML) == [found]


def test_who_quotes_leaves_something_out() -> None:
    assert not _told(read_more, _text("> The bridge is closed, and the ferry goes on.\n>\n> [...]"))
    assert _told(read_more, _text("The bridge is closed, and the ferry goes on [...]")) == ["warning"]


def test_a_sentence_says_where_the_rest_is() -> None:
    page = "<!doctype html><html><head><title>Lamps</title><meta name='author' content='Ana Cruz'></head><body><article><p>{0}</p><p>{1}</p><p>{2}</p></article></body></html>"
    link = '<a href="https://gazette.town/bridge">{}</a>'
    assert _told(read_more, page.format(*PROSE, f"Read the full article {link.format('here')}."), HTML) == ["info"]
    assert _told(read_more, page.format(*PROSE, link.format("Read more")), HTML) == ["warning"]


@pytest.mark.parametrize(
    ("path", "severity"), [("pages/03.about/01.money/default.md", "info"), ("pages/about/money/text", "warning")]
)
def test_a_page_whose_folder_has_its_place_in_the_menu(path: str, severity: str) -> None:
    assert _told(site_footer, _text("> © 2026 The Harbour Lamp Fund | 82063219"), path=path) == [severity]


@pytest.mark.parametrize("name", ["Accountable Lamps", "Lamps"])
def test_a_prompt_with_the_address_of_a_house_whatever_its_name(name: str) -> None:
    prompt = f"Read the complete article on the [+{name}](https://lamp.example/bridge) website."
    assert _told(read_more, f"---\ntitle: The bridge\n---\n\n{_text(prompt)}") == ["info"]


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("views/about.blade.php", "info"),
        ("app/views/about.html.erb", "info"),
        ("Pages/About.cshtml", "info"),
        ("about.html", "error"),
        ("blade.php.html", "error"),
        ("about.php", "error"),
    ],
)
def test_what_a_framework_fills_in(path: str, severity: str) -> None:
    text = "".join(f"<p>{words}</p>" for words in (*PROSE, "Sign up for our newsletter"))
    assert _told(newsletter_prompt, f"<main>{text}</main>", HTML, path) == [severity]


_DAY = "[May 6, 2010 at 2:37 pm](/posts/lamps/)"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((_DAY, "[...] the council closed the bridge, as the Harbour Blog has it [...]"), ["info"]),
        ((f"1. **[Harbour Blog](https://harbour.example/12)**\n\n   {_DAY}\n\n   [...] [...]",), ["info"]),
        ((_DAY, "The council closed the bridge, as the Harbour Blog has it [...]"), ["warning"]),
        (("As the blog has it:", "[...] the council closed the bridge, and nobody objected [...]"), ["warning"]),
        (("[May 6](/may/) was cold.", "[...] the council closed the bridge, and nobody objected [...]"), ["warning"]),
        (("# May", "[...] the council closed the bridge, and nobody objected to it [...]"), ["warning"]),
        (("It was told in May [...] and in June.", "The council closed the bridge, and nobody [...]"), ["warning"]),
    ],
)
def test_the_excerpt_of_a_page_that_links_to_a_post(lines: tuple[str, ...], told: list[str]) -> None:
    assert _told(read_more, _text(*lines)) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("The views expressed in this article are the writer's own.", ["info"]),
        ("The views expressed in this article are those of the author and not of Harbour News.", ["warning"]),
    ],
)
def test_whose_views_this_very_article_has(line: str, told: list[str]) -> None:
    assert _told(site_footer, "\n\n".join((*PROSE, line)), PLAIN) == told


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("site/layouts/partials/banner.html", "info"),
        ("site/_includes/banner.html", "info"),
        ("site/pages/banner.html", "error"),
    ],
)
def test_a_piece_of_a_layout_without_a_tag(path: str, severity: str) -> None:
    text = f'<div><p>{PROSE[0]}</p><p>{PROSE[1]}</p><p><a href="/a" class="btn">Share on Facebook</a></p></div>'
    assert _told(share_prompt, text, HTML, path) == [severity]


_FRONT = "---\ntitle: The bridge\ndate: 2024-05-03\nauthor: Ana Cruz\n---\n"
_BUTTON = "{}\n\n[](https://www.facebook.com/sharer/sharer.php?u={})\n"


@pytest.mark.parametrize(
    ("front", "shared", "severity"),
    [
        (_FRONT, "{{page.url|uri_escape}}", "info"),
        (_FRONT, "https://lamp.example/bridge", "error"),
        ("", "https://lamp.example/bridge", "error"),
    ],
)
def test_a_button_whose_address_the_generator_fills_in(front: str, shared: str, severity: str) -> None:
    text = front + _BUTTON.format("\n\n".join(PROSE), shared)
    assert _told(share_prompt, text) == [severity]


_LOOP = '{% assign all = site.pages | where: "layout", "issue" | sort: "url" | reverse %} {% for issue in all %}'
_MENU = "Home | News | Sport | Weather | Contact us"


@pytest.mark.parametrize(
    ("line", "told"), [(_LOOP, []), (f"{{% include menu.html %}} {_MENU}", ["warning"]), (_MENU, ["warning"])]
)
def test_a_line_of_tags_is_no_bar(line: str, told: list[str]) -> None:
    page = f"<div><p>{PROSE[0]}</p><p>{PROSE[1]}</p><p>{line}</p></div>"
    assert _told(navigation, page, HTML) == told


@pytest.mark.parametrize(
    ("front", "form", "severity"),
    [
        (_FRONT, '<form action="https://forms.example/f" method="POST">{}</form>', "info"),
        (_FRONT, '<form data-netlify="true">{}</form>', "info"),
        (_FRONT, '<form class="newsletter" action="#">{}</form>', "error"),
        (_FRONT, "<div>{}</div>", "error"),
        ("", '<form class="newsletter" action="https://forms.example/f" method="POST">{}</form>', "error"),
    ],
)
def test_a_form_for_letters_in_the_source_of_a_page(front: str, form: str, severity: str) -> None:
    button = '<input type="email" name="mail"><button>Subscribe Free</button>'
    more = '<p><a href="/bridge">Read more →</a></p><p>Accept all cookies</p>'  # as a saved page has them
    page = f"{front}<div><p>{PROSE[0]}</p><p>{PROSE[1]}</p>{form.format(button)}{more}</div>"
    assert _told(newsletter_prompt, page, HTML) == [severity]


@pytest.mark.parametrize(("path", "severity"), [("site/404.html", "info"), ("site/lost.html", "warning")])
def test_the_button_of_the_page_for_what_is_not_there(path: str, severity: str) -> None:
    heads = "<h3>404 Page Not Found</h3><h4>ページが見つかりません</h4><h4>404 Página no encontrada</h4>"
    page = f'{_FRONT}<section>{heads}<a href="/">Home</a></section>'
    assert _told(boilerplate_block, page, HTML, path) == [severity]


def test_the_credit_of_comments_in_a_layout() -> None:
    embed = "<p>{{ content }}</p>\n<div id='disqus_thread'></div>\n<a href='https://disqus.com'>comments powered by Disqus</a>\n"
    assert _told(comment_section, f"---\nlayout: default\n---\n{embed}", HTML, "_layouts/post.html") == ["info"]
    text = f"{PROSE[0]}\n\n{PROSE[1]}\n\nComments powered by Disqus\n\nLeave a comment\n"
    assert _told(comment_section, text, PLAIN, "posts/ferry.txt") == ["warning"]
