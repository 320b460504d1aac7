"""What is left over in an article works on the page of a site: menus, forms, buttons, cards, the foot."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Example, Rule, Severity
from tests.found import found_in, severities_of

SECTIONS = (
    "We light the harbour of every town that asks us to, from the first lamp to the last of them.",
    "Our keepers climb the towers in the evening, and they stay until the last boat has come home.",
    "A lamp that fails is mended the same night, or the town pays nothing for it in that month.",
)
SIGNED = '<meta name="author" content="Ana Cruz">'
BUTTON = '<div><a href="/join">Sign up today</a></div>'


def _severities(rule: Rule, body: str, head: str = SIGNED) -> list[str]:
    page = f"<!doctype html><html><head><title>Harbour Lamps</title>{head}</head><body>{body}</body></html>"
    findings = found_in(rule, Example(page, media_type="text/html"))
    return [finding.severity for finding in findings]


def _cards(*more: str) -> str:
    return "".join(f"<section><p>{words}</p></section>" for words in SECTIONS) + "".join(more) + _last()


def _last() -> str:
    return "<section><p>Ask for a lamp today, and see it burn above your harbour before the week is out.</p></section>"


def _article(*more: str) -> str:
    return "<div>" + "".join(f"<p>{words}</p>" for words in SECTIONS) + "".join(more) + f"<p>{SECTIONS[0]}</p></div>"


def test_a_button_of_a_page_that_is_no_article_is_for_information() -> None:
    assert _severities(newsletter_prompt, _cards(BUTTON), "") == [Severity.INFO]
    assert _severities(newsletter_prompt, _article(BUTTON), "") == [Severity.INFO]
    assert _severities(newsletter_prompt, _article(BUTTON)) == [Severity.ERROR]
    site = '<meta property="og:type" content="website">'
    assert _severities(newsletter_prompt, _article(BUTTON), site) == [Severity.INFO]
    assert _severities(newsletter_prompt, _article(BUTTON), f"{SIGNED}<!-- {site} -->") == [Severity.ERROR]


_DAY = '<meta property="article:published_time" content="2024-05-03T10:00:00Z">'
_OF_SITE = '<meta property="og:type" content="website">'
_LINKED = "".join(
    f'<h2><a href="/{place}">The {place} is closed for a year</a></h2>'
    for place in ["bridge", "quay", "weir", "ford", "mill"]
)


@pytest.mark.parametrize(
    ("body", "head", "severity"),
    [
        (_cards(BUTTON), _DAY, Severity.ERROR),
        (_cards(BUTTON), SIGNED, Severity.INFO),  # who runs a site says so on each of its pages
        (_article(BUTTON), SIGNED, Severity.ERROR),
        (_article(BUTTON), _OF_SITE + SIGNED, Severity.INFO),
        (_article(BUTTON), _OF_SITE + SIGNED + _DAY, Severity.ERROR),
        (_article(BUTTON), '<script type="application/ld+json">{"@type": "NewsArticle"}</script>', Severity.ERROR),
        (
            _article(BUTTON),
            SIGNED + '<script type="application/ld+json">{"@type": "CollectionPage"}</script>',
            Severity.INFO,
        ),
        (_article(BUTTON), SIGNED + '<link rel="canonical" href="https://lamps.town/tag/quay/page/3">', Severity.INFO),
        (_article(BUTTON), SIGNED + '<link rel="canonical" href="https://lamps.town/tagged-lamps/">', Severity.ERROR),
        (_article(_LINKED, BUTTON), SIGNED, Severity.INFO),
        (_article(BUTTON), '<meta property="og:type" content="article">', Severity.INFO),
        (
            f"<article>{_article(BUTTON)}</article>",
            '<meta property="og:type" content="article">',
            Severity.ERROR,
        ),
    ],
)
def test_what_somebody_wrote_on_a_day_is_an_article(body: str, head: str, severity: str) -> None:
    assert _severities(newsletter_prompt, body, head) == [severity]


def test_a_list_of_posts_says_so_of_itself() -> None:
    for kind, severity in (("archive category", Severity.INFO), ("single single-post postid-7", Severity.ERROR)):
        page = f"<!doctype html><html><head><title>Harbour Lamps</title></head><body class='{kind}'>{_article(BUTTON)}</body></html>"
        findings = found_in(newsletter_prompt, Example(page, media_type="text/html"))
        assert [finding.severity for finding in findings] == [severity]
    page = (
        f"<!doctype html><html><head><title>Harbour Lamps</title>{SIGNED}</head><body>{_article(BUTTON)}</body></html>"
    )
    for path, severity in (
        ("site/category/lamps/index.html", Severity.INFO),
        ("site/lamps/index.html", Severity.ERROR),
    ):
        findings = found_in(newsletter_prompt, Example(page, media_type="text/html", path=path))
        assert [finding.severity for finding in findings] == [severity]


def test_a_card_may_be_a_link_by_its_script() -> None:
    card = "<h3>The bridge</h3><p>It is closed for a year, and nobody in the hall of the town objected to it.</p><span>Read more</span>"
    clicked = f"<section onclick=\"window.location.href='bridge.html'\">{card}</section>"
    assert _severities(read_more, _cards(clicked), "") == [Severity.INFO]
    assert _severities(read_more, _cards(f"{clicked.replace(card, '')}<section>{card}</section>"), "") == [
        Severity.WARNING
    ]


def test_a_line_that_jumps_within_its_page_works() -> None:
    for target, severity in (
        ("#top", Severity.INFO),
        ("#lamp", Severity.INFO),
        ("#ford", Severity.WARNING),
        ("/", Severity.WARNING),
    ):
        jump = f'<p id="lamp">{SECTIONS[1]}</p><p><a href="{target}">Back to top</a></p>'
        assert _severities(navigation, _article(jump)) == [severity]


def test_rights_in_the_foot_of_a_page_are_where_they_belong() -> None:
    for name, severity in (("footer", Severity.INFO), ("below", Severity.WARNING)):
        foot = f"<div class='page-{name}'><p class='{name}-text'>© 2024 Harbour Media Ltd. All rights reserved.</p><p>Developed by</p><a href='/y'>©Lamp Yard</a></div>"
        body = f"<div><h1>THE LAMP</h1><h4>By: Ana Cruz, 17 October 2010</h4><img src='lamp.jpg'></div>{foot}"
        assert _severities(site_footer, body)[:1] == [severity]


def test_the_numbers_of_several_offices_are_a_list_of_them() -> None:
    def offices(count: int) -> list[str]:
        place = "<div><strong>The Quay Office {0}</strong><br>5{0} Quay Road<br>Riverton, CA 9512{0}</div>"
        numbers = "<ul><li><a href='tel:1'>Tel: (408) 22{0}-7122</a></li><li><div>Fax: (408) 22{0}-7722</div></li></ul>"
        lines = "".join((place + numbers).format(number) for number in range(count))
        return _severities(site_footer, _article(f"<p>Share this article</p>{lines}"))

    assert offices(2) == [Severity.WARNING, Severity.INFO]
    assert offices(4) == [Severity.INFO] * 4


def test_a_prompt_that_leads_nowhere_is_left_over_on_any_page() -> None:
    card = '<div><h3>The old lamp of the pier</h3><a href="{}">Read more</a></div>'
    assert _severities(read_more, _cards(card.format("https://towns.org/lamp"))) == [Severity.INFO]
    assert _severities(read_more, _cards(card.format("#"))) == [Severity.WARNING]


def test_a_prompt_to_a_place_on_the_same_page_cuts_nothing() -> None:
    prompt = '<div><a href="#{}">Read more</a></div>'
    assert _severities(read_more, _article(prompt.format("lamp"), '<h2 id="lamp">The lamp</h2>')) == []
    assert _severities(read_more, _article(prompt.format("boat"), '<h2 id="lamp">The lamp</h2>')) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("element", "severities"),
    [
        ('<h2 data-id="lamp">The lamp</h2>', [Severity.WARNING]),
        ('<meta name="lamp" content="1">', [Severity.WARNING]),
        ("<h2 ID='x' id = lamp>The lamp</h2>", []),
        ('<p><a class="mark" name="lamp"></a>The lamp</p>', []),
    ],
)
def test_a_place_is_what_an_element_is_called(element: str, severities: list[str]) -> None:
    assert _severities(read_more, _article('<div><a href="#lamp">Read more</a></div>', element)) == severities


def test_meta_tags_without_an_end_say_nothing_of_a_page() -> None:
    assert _severities(newsletter_prompt, _article(BUTTON, f"<!-- {'<meta og:type ' * 40} -->")) == [Severity.ERROR]


def test_the_foot_of_a_site_is_no_text_of_a_page_of_few_words() -> None:
    menu = "<ul><li>Skip to content</li><li>About us</li></ul>"
    foot = "".join(f"<p>{words}</p>" for words in SECTIONS)
    title = "<h1>Get the app</h1><div>For each lamp</div>"
    assert _severities(navigation, f"{title}<footer><p>{SECTIONS[0]}</p>{menu}{foot}</footer>") == []
    assert _severities(navigation, f"<nav>{title}<p>{SECTIONS[0]}</p>{menu}{foot}</nav>") == [Severity.WARNING]


def test_copyright_at_the_end_of_a_page_is_its_foot() -> None:
    rights = "<p>© 2024 Harbour Lamps Ltd. All rights reserved.</p>"
    paragraphs = "".join(f"<p>{words}</p>" for words in SECTIONS)
    assert _severities(site_footer, f"<div>{paragraphs}{rights}</div>") == [Severity.INFO]
    assert _severities(site_footer, f"<article>{paragraphs}{rights}</article>") == [Severity.WARNING]


def test_a_badge_over_a_price_heads_no_other_articles() -> None:
    card = "<div>Most popular</div><div>Pier lamp</div><div>{}</div><div>Lit each night of the year</div>"
    assert _severities(related_posts, _article(card.format("$25 /month"))) == []
    assert _severities(related_posts, _article(card.format("Lamps that burn for $25 a month and never fail"))) == [
        Severity.ERROR
    ]


def test_a_button_by_which_a_firm_sells_what_its_article_is_about() -> None:
    day = '<meta property="article:published_time" content="2024-05-03T10:00:00Z">'
    assert _severities(navigation, _article('<div><a href="/lamps">Get a quote</a></div>'), day) == [Severity.INFO]
    assert _severities(navigation, _article('<div><a href="#">Get a quote</a></div>'), day) == [Severity.WARNING]
    assert _severities(navigation, _article('<div><a href="/lamps">Skip to content</a></div>'), day) == [
        Severity.WARNING
    ]


def test_a_column_of_links_is_of_the_table() -> None:
    row = '<tr><td>Lamp of the pier, number {0}</td><td><a href="/lamp/{1}">Click here</a></td></tr>'

    def table(*pages: int) -> str:
        rows = "".join(row.format(number, page) for number, page in enumerate(pages))
        return _article(f"<table>{rows}</table>")

    assert set(_severities(navigation, table(1, 2, 3))) == {Severity.INFO}
    assert _severities(navigation, table(1, 1, 1)) == [Severity.WARNING, Severity.INFO, Severity.INFO]
    assert set(_severities(navigation, table(*range(40)))) == {Severity.INFO}


def test_what_links_earn_is_the_subject_of_a_policy() -> None:
    earned = "## Affiliate links\n\nAs an Amazon Associate we earn from qualifying purchases that you make.\n"
    for title, found in (("Privacy policy", False), ("The lamp of the pier", True)):
        text = f"---\ntitle: {title}\n---\n\n{SECTIONS[0]}\n\n{SECTIONS[1]}\n\n{earned}"
        findings = found_in(advertisement, Example(text, media_type="text/markdown"))
        assert bool(findings) is found


def test_a_call_to_say_something_that_says_where_is_the_authors() -> None:
    def severities(call: str) -> list[str]:
        text = f"{SECTIONS[0]}\n\n{SECTIONS[1]}\n\n{call}\n"
        return [finding.severity for finding in found_in(comment_section, Example(text, media_type="text/markdown"))]

    assert severities("Have your say! Come to [the hearings](https://towns.org/lamp) or write to the keeper.") == [
        Severity.INFO
    ]
    assert severities("Have your say!") == [Severity.WARNING]


@pytest.mark.parametrize(
    ("body", "head", "severity"),
    [
        ('class="page-template-default page page-id-42"', "", Severity.INFO),
        ('class="post-template-default single single-post postid-42"', "", Severity.ERROR),
        ("", '<link rel="canonical" href="https://harbour.town/">', Severity.INFO),
        ("", '<link rel="canonical" href="https://harbour.town/bridge/">', Severity.ERROR),
        (
            "",
            '<script type="application/ld+json">{"@type": "Organization", "url": "https://harbour.town/"}</script>',
            Severity.ERROR,
        ),
    ],
)
def test_pages_that_a_system_calls_no_posts_and_the_front_of_a_site(body: str, head: str, severity: str) -> None:
    day = '<meta property="article:published_time" content="2024-05-03T10:00:00Z">'
    page = f"<!doctype html><html><head><title>Harbour Lamps</title>{head}{day}</head><body {body}>{_article(BUTTON)}</body></html>"
    assert [finding.severity for finding in found_in(newsletter_prompt, Example(page, media_type="text/html"))] == [
        severity
    ]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("The ice was gone. The lamps were lit again in May, when the last of the boats had come home.", Severity.INFO),
        ("The lamps were lit again in May. Then came the night", Severity.WARNING),
    ],
)
def test_a_link_behind_a_notice_that_says_enough_cuts_nothing(words: str, severity: str) -> None:
    notice = f'<p>{words} <a href="../lamps/index.html">Continue reading</a></p>'
    assert _severities(read_more, _article(notice), '<meta name="author" content="Ana Cruz">') == [severity]


def test_the_card_of_an_author_is_no_title_of_another_article() -> None:
    card = '<section class="vcard author"><p>Ana Cruz</p><p>Keeper of the lamps at Harbour Lamps</p></section>'
    tabs = f'<ul><li><a href="#a">Recent Posts</a></li></ul>{card}'
    page = f'<!doctype html><html><head><title>Harbour Lamps</title><meta name="author" content="Ana Cruz"></head><body>{_article(tabs)}</body></html>'
    findings = found_in(related_posts, Example(page, media_type="text/html"))
    assert [finding.excerpt for finding in findings] == ["Recent Posts"]


@pytest.mark.parametrize(
    ("around", "field", "severity"),
    [
        ("<form>{}</form>", '<div><label for="dark">Dark mode</label><input id="dark"></div>', Severity.INFO),
        ("<form>{}</form>", "<div>Dark mode</div>", Severity.WARNING),
        ("<div>{}</div>", '<div><label for="dark">Dark mode</label></div>', Severity.WARNING),
    ],
)
def test_the_label_of_a_field_is_for_who_fills_it_in(around: str, field: str, severity: str) -> None:
    assert _severities(navigation, around.format(_article(field))) == [severity]


@pytest.mark.parametrize(
    ("tag", "severity"),
    [
        ('<a class="reveal-link button" href="#">Show More</a>', Severity.INFO),
        ('<a href="#" aria-expanded="false">Show More</a>', Severity.INFO),
        ('<a href="#">Show More</a>', Severity.WARNING),
        ('<a class="revealed-truth" href="#">Show More</a>', Severity.WARNING),
        ('<a title="aria-expanded" href="#">Show More</a>', Severity.WARNING),
    ],
)
def test_a_control_that_unfolds_its_page_works(tag: str, severity: str) -> None:
    assert _severities(navigation, _article(f"<div>{tag}</div>")) == [severity]


@pytest.mark.parametrize(
    ("card", "severity"),
    [
        ('<h3>The old lamp</h3><a href="/lamp">&lt;- Click here</a>', Severity.INFO),
        ('<h3>The old lamp</h3><a href="#">&lt;- Click here</a>', Severity.WARNING),
        ('<p>The old lamp</p><a href="/lamp">&lt;- Click here</a>', Severity.WARNING),
        ('<h3>The old lamp</h3><a href="/lamp">Back to top</a>', Severity.WARNING),
    ],
)
def test_a_link_that_leads_to_what_its_heading_names_works(card: str, severity: str) -> None:
    assert _severities(navigation, _article(f"<div>{card}</div>")) == [severity]


def test_a_prompt_in_a_card_with_a_link_around_it() -> None:
    card = "<h3>The bridge</h3><p>It is closed for a year, and nobody in the hall of the town objected to it.</p><div>Read more</div>"
    assert _severities(read_more, _cards(f'<section><a href="/bridge">{card}</a></section>'), "") == [Severity.INFO]
    assert _severities(read_more, _cards(f"<section>{card}</section>"), "") == [Severity.WARNING]
    assert _severities(read_more, _article(f'<section><a href="/bridge">{card}</a></section>')) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("target", "severity"),
    [("/life/page-8/", "warning"), ("/life/contents/", "info"), ("/walks/page-8/", "info")],
)
def test_the_pages_of_one_text_are_turned_in_its_midst(target: str, severity: str) -> None:
    told = "The quay was built by hand, and the lamps were hung in the autumn of that year by those who rowed. " * 3
    head = '<title>A life</title><link rel="canonical" href="https://quay.example/life/page-7/">'
    body = f'<div class="entry"><p>{told}</p><p><a href="https://quay.example{target}">NEXT PAGE</a></p></div>'
    page = f"<html><head>{head}</head><body><article><h1>A life</h1>{body}</article></body></html>"
    assert severities_of(navigation, page, "text/html") == [severity]
