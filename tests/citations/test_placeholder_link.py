"""CIT306: addresses that lead nowhere, and links that were never filled in."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.link_controls import looked_up
from provenance_plugins.citations.placeholder_link import fault_of, opened_ports, placeholder_link

from provenance.api import Example
from provenance.testing import document, find
from tests.citations.common import places
from tests.found import findings, found_in, severities_of


@pytest.mark.parametrize(
    "address",
    [
        "", "#", "javascript:void(0)", "https://example.com", "http://www.example.org/a", "http://localhost:8000", "http://127.0.0.1/a",
        "http://10.0.0.3", "http://[::1]/", "file:///home/ana/a.pdf", "C:\\Users\\ana\\a.pdf", "URL", "{{link}}", "http://", "http://a.test/",
        "sandbox:/mnt/data/rain.csv", "http://www.", "about:blank", "mailto:",
        "http://http://lamp.town/a", "https://http//lamp.town/a", "http:///lamp.town/a", "https://https/lamp.town",
        "http:///h", "lamp2014.town.gov/report/a", "lamp.org/a", "https://lamp.org/a.pnghttps://lamp.org/a.png", "https://lamp.org/a.png)https://lamp.org/a.png)",
    ],
)  # fmt: skip
def test_addresses_that_lead_nowhere(address: str) -> None:
    assert fault_of(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.nasa.gov", "https://http.cat/404", "https://httpd.apache.org/docs", "report.md", "notes.org.txt", "docs/site.com", "../a/b.html#c", "#section", "mailto:ana@example.com", "tel:+123", "//cdn.nasa.gov/a", "/about",
        "https://examplecompany.com", "https://8.8.8.8/", "https://testing.com",
        "lamp.org.md", "asp.net", "files/lamp.com/a", "lamp.com.html", "https://lamp.org/a.png)![](https://lamp.org/a.png", "https://lamp.org/a)[the same](https://lamp.org/a",
    ],
)  # fmt: skip
def test_addresses_that_may_lead_somewhere(address: str) -> None:
    assert fault_of(address) is None


def test_the_address_is_the_place() -> None:
    assert places(placeholder_link, "Read [the report](https://example.com/a) now.", "text/markdown") == [
        "https://example.com/a"
    ]


@pytest.mark.parametrize(
    "tag",
    [
        '<a href="javascript:void(0)" role="button">1</a>',
        '<a href="#" role=button>the table</a>',
        '<a href="#" aria-expanded="false">the table</a>',
        '<a aria-controls="t" href="javascript:void(0)">the table</a>',
    ],
)
def test_controls_are_no_links(tag: str) -> None:
    page = f"<article><p>The ferry of the town sank in the spring of that year, see {tag} for more.</p></article>"
    assert not places(placeholder_link, page, "text/html")
    assert places(placeholder_link, page.replace(tag, '<a href="#">the table</a>'), "text/html")


@pytest.mark.parametrize(
    ("item", "lost"),
    [
        ('<li data-value="all"><a href="">All the piers</a></li>', False),
        ('<li role="presentation">\n<a href="#">The piers of the north</a></li>', False),
        ('<li><a href="">All the piers</a></li>', True),
        ('<li data-value="all">See <a href="">the report on the piers</a></li>', True),
    ],
)
def test_items_of_a_filter_are_no_links(item: str, lost: bool) -> None:  # noqa: FBT001 - a case
    text = f"# Piers\n\nThe town has nine piers, of which four are closed.\n\n<ul>\n{item}\n</ul>\n"
    assert bool(places(placeholder_link, text, "text/markdown")) is lost


@pytest.mark.parametrize(
    ("address", "severity"),
    [
        ("https://ferry.org/piers?utm_medium=&{{{EngagementData}}}&reader={{ContactID}}", "info"),
        ("https://ferry.org/piers#*|UNIQID|*", "info"),
        ("https://ferry.org/?reader=%%subscriber%%", "info"),
        ("https://ferry.org/watch?v={{film}}", "error"),
        ("https://ferry.org/piers/{{pier}}", "error"),
        ("https://ferry.org/insert-link", "error"),
        ("*|UNSUB|*", "error"),
    ],
)
def test_a_field_behind_a_complete_address_is_a_remark(address: str, severity: str) -> None:
    found = found_in(placeholder_link, Example(f"See [the piers]({address}) of it.", media_type="text/markdown"))
    assert [finding.severity for finding in found] == [severity]
    assert ("was never filled in: take that part" in found[0].message) is (severity == "info")


@pytest.mark.parametrize(
    ("tag", "severities"),
    [
        ('{% assign map="https://ferry.org/map" %}', []),
        ("{% set map = piers.map %}", []),
        ("{%- capture map -%}https://ferry.org/map{%- endcapture -%}", []),
        ('{% assign maps = "https://ferry.org/map" %}', ["error"]),
        ("{% assign map = %}", ["error"]),
        ("{% if not closed %}\n\nAll may come.\n\n{% endif %}", []),
        ("{% if closed %}\n\nNobody may come.\n\n{% endif %}", ["error"]),  # of Liquid, too, where the name is empty
        ("Write `{% if not closed %}` where it is closed.", ["error"]),
        ("", ["error"]),
    ],
)
def test_a_variable_that_the_file_assigns_is_filled_in(tag: str, severities: list[str]) -> None:
    text = f'{tag}\n\nThe piers are <a href="{{{{ map }}}}">on the map</a> of the ferry.\n'
    found = found_in(placeholder_link, Example(text, media_type="text/markdown"))
    assert [finding.severity for finding in found] == severities


@pytest.mark.parametrize(
    ("tag", "severities"),
    [("{% for pier in piers %}", []), ("{% for dock in docks %}", ["error"]), ("", ["error"])],
)
def test_an_item_of_what_a_loop_goes_through_is_filled_in(tag: str, severities: list[str]) -> None:
    text = f'{tag}\n\nThe piers are <a href="{{{{pier[1]}}}}">on the map</a> of the ferry.\n\n{{% endfor %}}\n'
    found = found_in(placeholder_link, Example(text, media_type="text/markdown"))
    assert [finding.severity for finding in found] == severities


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("s://lamps.town.org/a.html", "http"),
        ("ttps://lamps.town.org", "http"),
        ("tp://lamps.town.org/a?b", "http"),
        ("htps://lamps.town.org/a", "http"),
        ("c://users/ana/a.html", "own machine"),
        ("C:/Users/ana/a.html", "own machine"),
        ("/Users/ana/Desktop/bridge", "own machine"),
        ("/home/ana/bridge.pdf", "own machine"),
        ("file:///C:/Users/ana/texts/https:/doi.org/10.1000/nap", "before an address of the web"),
    ],
)
def test_what_an_address_lost_is_named(address: str, said: str) -> None:
    assert said in (fault_of(address) or "")


@pytest.mark.parametrize(
    "address",
    [
        "sftp://lamps.town.org/a",
        "http://lamps.town.org",
        "s3://lamps/a",
        "tps.html",
        "/users/2857650",
        "/home/about.html",
        "/users/ana/posts",
    ],
)
def test_other_schemes_have_lost_nothing(address: str) -> None:
    assert fault_of(address) is None


@pytest.mark.parametrize(
    "text", ['Read <a href="https://example.com/a" title="x', '<p>Read <a\nhref="https://example.com/b"']
)
def test_a_tag_that_the_text_cuts_off(text: str) -> None:
    _, problems = find(placeholder_link, Example(text, media_type="text/markdown"))
    assert not problems


@pytest.mark.parametrize(
    ("script", "severities"),
    [
        ('<script>$("#more").click(open_it)</script>', []),
        ("<script>document.getElementById('more').onclick = open_it</script>", []),
        ('<script>$("#less").click(open_it)</script>', ["error"]),
        ('<p>Write $("#more") into the page.</p>', ["error"]),
    ],
)
def test_a_link_that_a_script_finds_by_its_id(script: str, severities: list[str]) -> None:
    page = f'{script}<article><p>The bridge is new, and the ministry has told <a href="#" id="more">all of the rest</a> of it.</p></article>'
    found = found_in(placeholder_link, Example(page, media_type="text/html"))
    assert [one.severity for one in found] == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Then it is on [your own machine](http://localhost:3000/?a=1).\n\n```\ndocker run -p 3000:3000 lamp\n```\n", ["info"]),
        ("Then it is on [your own machine](http://localhost:3000/?a=1).\n\n```\ndocker run -p 4000:4000 lamp\n```\n", ["error"]),
        ("Then it is on [your own machine](http://localhost:3000/?a=1), and 3000:3000 is shut.\n", ["error"]),
        ("See the [colours](file:///Applications/Utilities/ColorSync%20Utility.app) of it.", ["info"]),
        ("See the [colours](file:///Users/ana/Lamp.app) of it.", ["error"]),
        ("Here you can [manage cookie preferences](#) of yours.", []),
        ("Here you can [manage all preferences](#) of yours.", ["error"]),
    ],
)  # fmt: skip
def test_addresses_of_readers_own_machines(text: str, severities: list[str]) -> None:
    found = found_in(placeholder_link, Example(text, media_type="text/markdown"))
    assert [one.severity for one in found] == severities


def test_scripts_and_code_are_read_once_for_all_links() -> None:
    some = range(40)
    page = "".join(f"<script>$('#m{at}').click(go)</script>" for at in some) + "<article><p>The bridge is new. "
    page += "".join(f'The ministry has told <a href="#" id="m{at}">the rest {at}</a> of it. ' for at in some)
    html = document(f"{page}</p></article>", media_type="text/html")
    assert looked_up(html) is looked_up(html)
    assert looked_up(html) == {f"m{at}" for at in some}
    assert not found_in(placeholder_link, Example(html.source, media_type="text/html"))
    code = "".join(f"```\nlamp -p {3000 + at}\n```\n\n" for at in some)
    text = document(code, media_type="text/markdown")
    assert opened_ports(text) is opened_ports(text)
    assert opened_ports(text) == {str(3000 + at) for at in some}


def test_a_script_without_an_end_looks_nothing_up() -> None:
    assert looked_up(document("<p>a</p><script>$('#more')", media_type="text/html")) == set()


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The bridge is old.\n\n**[Get the free plan →]**\n", ["warning"]),
        ("Le pont est vieux.\n\n[Voir le plan gratuit →]\n", ["warning"]),
        ("El puente es viejo.\n\n> **[Descargar el plan »]**\n", ["warning"]),
        ("Die Brücke ist alt.\n\n[Zum kostenlosen Plan ➜]\n", ["warning"]),
        ("In [Teil 2](LINK_ZU_TEIL_2) ging es um Brücken.", ["error"]),
        ("En la [parte 2](ENLACE_A_PARTE_2) hablé de puentes.", ["error"]),
        ("# Landing page copy\n\n**[Get the free plan →]**\n", ["info"]),
        ("Press [Get the free plan →] to go on.\n", []),
        ("The bridge is old.\n\n[Next →]\n", []),
        ("The bridge is old.\n\n[Get the free plan →](plan.md)\n", []),
        ("The bridge is old.\n\n[Get the free plan →][plan]\n\n[plan]: plan.md\n", []),
        ("```\n[Get the free plan →]\n```\n", []),
    ],
)
def test_buttons_and_addresses_that_lead_nowhere(text: str, severities: list[str]) -> None:
    found = found_in(placeholder_link, Example(text, media_type="text/markdown"))
    assert [one.severity for one in found] == severities


@pytest.mark.parametrize(
    ("targets", "path", "said"),
    [
        (
            ("file:///C:/ana/report.html#fig:a", "file:///C:/ana/report.html#fig:b"),
            "x/report.md",
            ["a place of this text"],
        ),
        (("file:///C:/ana/report.html", "file:///C:/ana/report.html"), "x/report.md", ["a place of this text"]),
        (
            ("file:///C:/ana/costs.html", "file:///C:/ana/costs.html"),
            "x/report.md",
            ["a file on the writer's own machine"],
        ),
        (("file:///C:/ana/costs.html", "file:///C:/ana/toll.html"), "x/report.md", ["a file on"]),
        (("[https://lampnet.org/a](https://lampnet.org/b)",), "x/report.md", ["a link in Markdown where an address"]),
    ],
)
def test_one_conversion_is_told_once(targets: tuple[str, ...], path: str, said: list[str]) -> None:
    text = " ".join(f"See [figure {at}](<{target}>) of the report." for at, target in enumerate(targets))
    found = findings(placeholder_link, text, path=path)
    assert len(found) == len(said)
    assert all(words in one.message for words, one in zip(said, found, strict=True))


@pytest.mark.parametrize(
    ("target", "count"),
    [
        ("ana.cruz@lamp.town", 1),
        ("office@harbour.co.uk?subject=Bridge", 1),
        ("mailto:ana.cruz@lamp.town", 0),
        ("https://lamp.town/@ana", 0),
        ("/@ana@lamp.town", 0),
    ],
)
def test_a_mailbox_needs_its_scheme(target: str, count: int) -> None:
    found = findings(placeholder_link, f"Write to [the office]({target}) of the mill.")
    assert len(found) == count
    assert all("ana.cruz" not in one.message for one in found)


@pytest.mark.parametrize(
    ("head", "count"),
    [
        ('<link rel="canonical" href="http://localhost:1313/lamps/"><meta property="og:url" content="http://localhost:1313/lamps/">', 1),
        ('<meta property="og:url" content="http://127.0.0.1:4000/lamps/">', 1),
        ('<link rel="canonical" href="https://lampnet.org/lamps/"><link rel="icon" href="http://localhost:1313/a.png">', 0),
        ('<link rel="alternate" type="application/rss+xml" href="http://localhost:4000/feed.xml">', 1),
        ('<link href="http://localhost:4000/feed.xml" rel="alternate" type="application/atom+xml">', 1),
        ('<link rel="canonical" href="http://localhost:1313/"><link type="application/rss+xml" href="http://localhost:1313/feed.xml">', 1),
        ('<link rel="alternate" type="application/rss+xml" href="https://lampnet.org/feed.xml"><link rel="icon" href="http://localhost:1313/a.png">', 0),
        ('<link rel="alternate" type="application/rss+xml" href="/feed.xml?of=http://localhost:4000">', 0),
        ('<link rel="alternate" type="application/rss+xml" href="http://localhost.lampnet.org/feed.xml">', 0),
        ('<link rel="alternate" hreflang="de" type="text/html" href="http://localhost:4000/de/">', 0),
        ('<!-- see http://localhost:4000 --><link rel="alternate" type="application/rss+xml" href="/feed.xml">', 0),
    ],
)  # fmt: skip
def test_a_page_that_was_built_for_ones_own_machine(head: str, count: int) -> None:
    page = f'<html><head><title>Lamps</title>{head}</head><body><p>The lamp is lit, as <a href="/b">the keepers</a> say of it.</p></body></html>'
    told = found_in(placeholder_link, Example(page, media_type="text/html"))
    assert [finding.severity for finding in told] == ["warning"] * count


@pytest.mark.parametrize(
    ("words", "address", "said"),
    [
        ("the poster", "www.google.com", "never filled in"),
        ("Google", "www.google.com", "https://"),
        ("the poster", "www.google.com/maps", "https://"),
        ("Glassdoor", "glassdoor.com", "https://"),
        ("the harbour", "harbour.org/", "https://"),
    ],
)
def test_a_front_page_that_stands_for_another(words: str, address: str, said: str) -> None:
    found = found_in(placeholder_link, Example(f"See [{words}]({address}) of it.", media_type="text/markdown"))
    assert [said in finding.message for finding in found] == [True]


@pytest.mark.parametrize(
    ("base", "link", "lost"),
    [
        ("https://lampguild.example/", "Lamp Guild", False),
        ("https://lampguild.example/", "The report of 2019", True),
        ("https://lampguild.example/piers/north/", "Lamp Guild", True),
        ("", "Lamp Guild", True),
    ],
)
def test_the_name_of_a_site_leads_home(base: str, link: str, lost: bool) -> None:  # noqa: FBT001 - a case
    head = f'<base href="{base}">\n\n' if base else ""
    text = f'{head}<div><a href="">{link}</a></div>\n\nThe town has nine piers, of which four are closed.\n'
    assert bool(places(placeholder_link, text, "text/markdown")) is lost


@pytest.mark.parametrize(
    ("address", "lost"),
    [
        ('{{ "/piers/" | relative_url }}', False),
        ('{{ site.url }}{{ "/piers/" | append: "north/" }}', False),
        ('{% link "piers.md" %}', False),
        ("{{ piers }}", True),
    ],
)
def test_addresses_that_a_generator_writes(address: str, lost: bool) -> None:  # noqa: FBT001 - a case
    text = f'---\nlayout: page\n---\n<p>The town has nine piers, of which <a class="on" href="{address}" title="all">four</a> are closed.</p>'
    assert bool(places(placeholder_link, text, "text/html")) is lost


_PAGE = '<html lang="en"><head>{}<title>The mill</title></head><body><article><h1>The mill</h1><p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.</p>{}</article></body></html>'


@pytest.mark.parametrize(
    ("head", "body", "severities"),
    [
        ("", '<ul><li><a href="">Opening hours</a></li><li><a href="/fees">Fees</a></li></ul>', ["info"]),
        ("", '<ul><li><a href="">DRUG 1</a></li><li><a target="_blank" href="">DRUG 2</a></li></ul>', ["error"]),
        ("", '<ul><li><a href="">DRUG 1</a></li><li><a href="/2">DRUG 2</a></li></ul>', ["info"]),
        ("", '<ul><li><a href="" class="open-menu">Opening hours</a></li></ul>', []),
        ("", '<ul><li><a href="" id="hours">Opening hours</a></li></ul>', []),
        ("", '<ul><li><a href="" onclick="show()">Opening hours</a></li></ul>', []),
        ("", '<ul><li><a href="" role="button">Opening hours</a></li></ul>', []),
        ("", '<ul><li><a href=""><img src="/a.jpg" alt="Opening hours"></a></li></ul>', []),
        ('<base href="https://mill.example/">', '<ul><li><a href="">Opening hours</a></li></ul>', []),
    ],
)
def test_links_without_an_address_that_stand_in_no_sentence(head: str, body: str, severities: list[str]) -> None:
    assert severities_of(placeholder_link, _PAGE.format(head, body), "text/html") == severities


def test_addresses_in_quotation_marks_are_told_once() -> None:
    text = 'See [the mill]("https://mill.org/a"), [the lamp]("http://lamp.org/") and [the quay]("www.quay.org").\n'
    (found,) = findings(placeholder_link, text)
    assert "take them off" in found.message
    assert "link" in found.message.rpartition(";")[2]


_MENU = "[Local](/local)\n[State](/state)\n[Harbour watch](https://lampnews.net/watch)"


@pytest.mark.parametrize(
    "text",
    [
        f"{_MENU}\n\n[Weather](#)\n\n[Radar](/radar)\n[Maps](/maps)\n[Ferry times](/ferry)",
        f"{_MENU}\n\n[Spotlight](#)\n\n# Spotlight\n\nThe ferry sank in the spring of that year.",
    ],
)
def test_the_label_of_a_part_of_a_menu(text: str) -> None:
    assert findings(placeholder_link, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank in the spring.\n\n[Weather](#)\n\n# Weather\n\nIt rained.",
        f"{_MENU}\n\n[Weather](#)\n\nIt rained on the harbour for all of the spring.",
        f"{_MENU}\n\nSee [the report](#)\n\n# The report\n\nIt rained.",
        "[Local](/local)\n[State](#)\n[Harbour watch](https://lampnews.net/watch)",
        f"{_MENU}\n\n[The report]()\n\n# The whole report\n\nIt rained.",
        "* [Local](/local)\n* [State](/state)\n* [Harbour](/harbour)\n* [The report](#)\n",
        "[Local](/local) and [State](/state) say so, and [Harbour](/harbour) does.\n\n[Weather](#)\n\n# Weather\n\nIt rained.",
    ],
)
def test_links_without_an_address_beside_menus(text: str) -> None:
    assert len(findings(placeholder_link, text)) == 1


@pytest.mark.parametrize(
    ("path", "media_type", "severities"),
    [
        ("_layouts/pier.html", "text/html", []),
        ("site__includes__pier.html", "text/html", []),
        ("templates/shortcodes/pier.html", "text/html", []),
        ("_includes/pier.md", "text/markdown", []),
        ("templates/letter.md", "text/markdown", ["error"]),
        ("piers/pier.html", "text/html", ["error"]),
    ],
)
def test_the_builder_of_a_site_fills_in_its_layouts(path: str, media_type: str, severities: list[str]) -> None:
    page = '<p>The piers are all <a href="{{ map }}">on the map</a> of the ferry, and one can be rented.</p>'
    assert severities_of(placeholder_link, page, media_type, path) == severities


def test_a_layout_may_have_links_without_an_address() -> None:
    page = '<p>The piers are all <a href="#">on the map</a> of the ferry, and one can be rented.</p>'
    assert severities_of(placeholder_link, page, "text/html", "_layouts/pier.html") == ["error"]
