"""BLP410: what the head of a page and its scripts still have of a template."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import excerpts, severities_of

_BODY = "<article><h1>The mill</h1><p>The mill was closed on Monday, and nobody in the hall of the town objected to it.</p></article>"


def _page(head: str = "", foot: str = "") -> str:
    return f"<!doctype html><html><head><title>The mill</title>{head}</head><body>{_BODY}{foot}</body></html>"


def _described(words: str, name: str = 'name="description"') -> list[str]:
    return severities_of(template_placeholder, _page(f'<meta {name} content="{words}">'), "text/html", "mill.html")


@pytest.mark.parametrize(
    "words",
    [
        "...",
        "…",
        "Web site created using create-react-app",
        "The last theme you&#39;ll ever need. Maybe.",
        "My laudable Nuxt.js project",
        "Lovable Generated Project",
        "This is meta description",
        "Your description here",
        "Lorem ipsum dolor sit amet",
    ],
)
def test_a_description_of_the_template(words: str) -> None:
    assert _described(words) == ["warning"]
    assert _described(words, 'property="og:description"') == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "Summer is starting well...",
        "The mill of the town",
        "How the web site created using create-react-app was moved to the mill",
        "Description of the mill",
        "Our Nuxt.js project and what it cost",
        "{{ page.description }}",
        "HTML5",
        "",
    ],
)
def test_a_description_of_the_page(words: str) -> None:
    assert _described(words) == []


def test_only_the_description_is_read() -> None:
    assert _described("...", 'name="keywords"') == []
    commented = (
        '<!-- <meta name="description" content="..."> --><!-- for later --><meta name="description" content="The mill">'
    )
    assert severities_of(template_placeholder, _page(commented), "text/html", "mill.html") == []
    told = '<p>Put <code>&lt;meta name="description" content="..."&gt;</code> into the head.</p>'
    assert severities_of(template_placeholder, _page("", told), "text/html", "mill.html") == []


def test_a_description_in_a_layout_is_for_information() -> None:
    page = _page('<meta name="description" content="Your description here">')
    assert severities_of(template_placeholder, page, "text/html", "templates/page.html") == ["info"]


def _scripted(words: str, tag: str = "<script>") -> list[str]:
    return excerpts(template_placeholder, _page("", f"{tag}\n{words}\n</script>"), "text/html", "mill.html")


@pytest.mark.parametrize(
    ("words", "gap"),
    [
        ("const MILL_URL = 'YOUR_FORM_URL';", "YOUR_FORM_URL"),
        ('var key = "YOUR_API_KEY";', "YOUR_API_KEY"),
        ("fetch('https://forms.lamp.town/f/YOUR_FORM_ID', {});", "YOUR_FORM_ID"),
        ("gtag('config', 'REPLACE_WITH_ID');", "REPLACE_WITH_ID"),
        ("start({ token: `PASTE_YOUR_TOKEN_HERE` });", "PASTE_YOUR_TOKEN_HERE"),
    ],
)
def test_a_value_that_a_script_waits_for(words: str, gap: str) -> None:
    assert _scripted(words) == [gap]


def test_the_values_of_a_page_are_told_once() -> None:
    script = (
        "<script>\nconst A = 'YOUR_FORM_URL';\nconst B = 'YOUR_FORM_KEY';\nif (A !== 'YOUR_FORM_URL') go();\n</script>"
    )
    assert severities_of(template_placeholder, _page("", script), "text/html", "mill.html") == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "// gtag('config', 'YOUR_TAG_ID');",
        "go(); // set it: key = 'YOUR_API_KEY'",
        "if (key !== 'YOUR_API_KEY') go();",
        "const YOUR_FORM_URL = 'https://forms.lamp.town/f/17';",
        "const hint = 'the page says YOUR_API_KEY where it lacks one';",
        "localStorage.setItem('mill', 1);",
    ],
)
def test_a_script_that_needs_nothing(words: str) -> None:
    assert _scripted(words) == []


def test_what_is_no_script() -> None:
    assert _scripted("key = 'YOUR_API_KEY'", '<script type="text/template">') == []
    commented = "<!-- <script>\nkey = 'YOUR_API_KEY';\n</script> --><p>It is closed.</p>"
    assert severities_of(template_placeholder, _page("", commented), "text/html", "mill.html") == []
    shown = "<pre><code>const key = 'YOUR_API_KEY';</code></pre>"
    assert severities_of(template_placeholder, _page("", shown), "text/html", "mill.html") == []


@pytest.mark.parametrize("said", ["", " ", "\t", "&nbsp;"])
def test_a_description_without_a_word(said: str) -> None:
    page = f'<html><head><title>Desk</title><meta name="description" content="{said}"></head><body><p>The ferry is late again.</p></body></html>'
    assert severities_of(template_placeholder, page, "text/html") == []


@pytest.mark.parametrize(
    ("title", "foot", "told"),
    [
        ("Lamps :: Terminal", "<footer>Theme made by panr</footer>", ["Terminal"]),
        ("Lamps :: Terminal", "", []),
        ("Lamps :: The mill", "<footer>Theme made by panr</footer>", []),
        ("Terminal", "<footer>Theme made by panr</footer>", []),
    ],
)
def test_the_name_that_a_theme_has_for_its_site(title: str, foot: str, told: list[str]) -> None:
    page = f"<!doctype html><html><head><title>{title}</title></head><body>{_BODY}{foot}</body></html>"
    assert excerpts(template_placeholder, page, "text/html", "mill.html") == told


def test_data_of_a_page_that_no_program_wrote() -> None:
    head = '<script type="application/ld+json">\n  {JSON.stringify(structuredData)}\n</script>'
    assert severities_of(template_placeholder, _page(head), "text/html", "mill.html") == ["warning"]
    script = "<script>const sent = {JSON: 1}; send(JSON.stringify(sent));</script>"
    assert severities_of(template_placeholder, _page(script), "text/html", "mill.html") == []


def test_what_a_theme_says_above_a_list() -> None:
    said = "<p>Below you will find pages that utilize the taxonomy term “Lamps”</p>"
    assert severities_of(template_placeholder, _page(foot=said), "text/html", "mill.html") == ["error"]
