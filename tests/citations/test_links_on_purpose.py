"""CIT306: links without an address that lead where they should, that a script follows, or that a page tries out."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from provenance.api import Example, Severity
from provenance.records import Finding
from tests.found import found_in, severities_of


def _of_page(body: str, title: str = "Lamps", path: str = "lamps.html") -> list[Finding]:
    page = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{body}</p></article></body></html>"
    return found_in(placeholder_link, Example(page, media_type="text/html", path=path))


def _of_text(text: str, path: str = "lamps.md") -> list[Finding]:
    return found_in(placeholder_link, Example(text, media_type="text/markdown", path=path))


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("Lamps of org.lamps.Wick", "a.html"),
        ("Wick", "a.html"),
        ("Lamps", "org.lamps.Lamp$Wick.html"),
        ("x", "Wick.html"),
    ],
)
def test_an_empty_address_leads_to_the_page_that_it_names(title: str, path: str) -> None:
    said = 'Definition classes of all that is inherited here: <a href="" class="extype">Wick</a> and its sisters.'
    assert _of_page(said, title, path) == []
    assert len(_of_page(said.replace('href=""', 'href="#"'), title, path)) == 1


def test_an_empty_address_behind_other_words_is_one_that_was_forgotten() -> None:
    (finding,) = _of_page('More of this stands in <a href="">the report</a> of the ministry of lamps.', "The reporter")
    assert finding.severity == "error"


@pytest.mark.parametrize(
    "attribute",
    [
        'class="navigate-down"',
        'class="image navigate-right"',
        'class="carousel-control next"',
        'class="js-open"',
        'class="menu-toggle"',
        'class="dropdown-item"',
        'class="modal"',
        'role="button"',
        'onclick="go()"',
        'data-toggle="collapse"',
        'aria-expanded="false"',
    ],
)
def test_a_script_follows_a_link_that_its_class_or_another_attribute_says(attribute: str) -> None:
    for tag in (f'<a href="#" {attribute}>', f'<a {attribute} href="#">'):
        assert _of_page(f"To go on with the slides, {tag}down</a> is to be pressed by the reader.") == []


@pytest.mark.parametrize("attribute", ['class="untoggled"', 'class="link"', 'title="navigate-down"', 'class="crumb"'])
def test_another_attribute_says_nothing_of_a_script(attribute: str) -> None:
    (finding,) = _of_page(f'The wick is trimmed by hand, as <a {attribute} href="#">the report</a> tells.')
    assert finding.severity == "error"


def test_all_links_to_no_place_are_told_once_and_so_are_those_that_were_left_empty() -> None:
    numbered, empty = _of_text("Read [a](#), [b](#) and [c](#).\n\nSee [d]() and [e]() in them.")
    assert "the same stands in 2 more links" in numbered.message
    assert [place.location.start.column for place in numbered.related] == [18, 29]
    assert [place.location.start.column for place in empty.related] == [16]


def test_addresses_that_lack_their_beginning_are_told_once_and_those_that_lack_something_else_apart() -> None:
    told = _of_text(
        "Read [a](www.lamp.town/a), [b](www.wick.town/b), [c](http://https://lamp.town/c), [d]() and [e](URL) of it."
    )
    assert [(finding.excerpt, len(finding.related)) for finding in told] == [
        ("www.lamp.town/a", 1),
        ("http://https://lamp.town/c", 0),
        ("d", 0),
        ("URL", 0),
    ]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("---\ntitle: Design test\n---\n\nHere is [a link](#) in it.", "a.md"),
        ("---\ntitle: Our Style Guide\n---\n\nHere is [a link](#) in it.", "a.md"),
        ("---\ntitle: Typography\n---\n\nHere is [a link](#) in it.", "a.md"),
        ("This is a test post.\n\nHere is [a link](#) in it.", "a.md"),
        ("Lorem ipsum dolor sit amet, [a link](#) in it.", "a.md"),
        ("Here is [a link](#) in it.", "themes/lamp/exampleSite/content/a.md"),
        ("Here is [a link](#) in it.", "_posts/2020-01-01-style-guide.md"),
        ("Here is [a link](http://localhost:8000/a) in it.", "kitchen_sink.md"),
    ],
)
def test_a_page_that_tries_out_a_design_has_its_links_on_purpose(text: str, path: str) -> None:
    assert [finding.severity for finding in _of_text(text, path)] == [Severity.INFO]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("---\ntitle: A test of lamps\n---\n\nHere is [a link](#) in it.", "a.md"),
        ("---\ntitle: The style guide of Leeds\n---\n\nHere is [a link](#) in it.", "a.md"),
        ("This is a test of the lamp.\n\nHere is [a link](#) in it.", "tests/lamp.md"),
    ],
)
def test_a_text_about_tests_is_none(text: str, path: str) -> None:
    assert [finding.severity for finding in _of_text(text, path)] == [Severity.ERROR]


def test_a_piece_of_a_page_by_language_gets_its_addresses_later() -> None:
    piece = '<div><p>Read <a href="#">the report</a> of the ministry on the state of the bridges.</p></div>'
    for path, severity in (
        ("site/_i18n/en/about.html", "info"),
        ("locales/about.html", "info"),
        ("about.html", "error"),
    ):
        (finding,) = found_in(placeholder_link, Example(piece, media_type="text/html", path=path))
        assert finding.severity == severity


@pytest.mark.parametrize(
    "text",
    [
        '{% for lamp in page.lamps %}\n<a href="/ferry#{{ lamp }}">{{ lamp }}</a>\n{% endfor %}\n\nThe hall is in Lamp Street.',
        "{% for name, way in ways %}\n- [{{ name }}](/{{way}})\n{% endfor %}\n\nThe hall is in Lamp Street.",
        "{% macro button(way) %}\n[Go]({{way}})\n{% endmacro %}\n\nThe hall is in Lamp Street.",
        "{{#each lamps}}\n- [the lamp](/lamps/{{name}})\n{{/each}}\n\nThe hall is in Lamp Street.",
    ],
)
def test_what_a_loop_names_is_filled_in(text: str) -> None:
    assert _of_text(text) == []


def test_another_field_beside_a_loop_is_none() -> None:
    text = "{% for lamp in page.lamps %}\n- {{ lamp }}\n{% endfor %}\n\nThe hall is [in Lamp Street]({{map}})."
    assert [finding.severity for finding in _of_text(text)] == ["error"]


@pytest.mark.parametrize(
    ("link", "severities"),
    [
        ('[![The lamp of the quay](lamp.png "The lamp")](#)', ["info"]),
        ('[![The lamp of the quay]( "The lamp")](#)', ["info"]),
        ("[the lamp of the quay](javascript:)", ["error"]),
        ("[The lamp, ![a lamp](lamp.png)](#)", ["error"]),
    ],
)
def test_a_link_around_an_image_alone_has_no_source_that_was_left_out(link: str, severities: list[str]) -> None:
    text = f"# Lamps\n\nThe lamp was lit on Monday, and nobody at the quay saw who lit it.\n\nLook at {link} of the quay.\n"
    assert [str(finding.severity) for finding in _of_text(text)] == severities


def test_items_that_change_the_language_are_followed_by_a_script() -> None:
    told = "The lamp was lit on Monday, and nobody at the quay saw who lit it."
    codes = "\n".join(f"* [{code}](javascript:void(0))" for code in ("EN", "FR", "DE"))
    assert _of_text(f"# Lamps\n\n{told}\n\n{codes}\n\n{told}\n") == []
    names = "\n".join(f"* [{name}](javascript:void(0))" for name in ("The lamps of 1961", "The mills of 1962"))
    assert _of_text(f"# Lamps\n\n{told}\n\n{names}\n\n{told}\n") != []


_FORM = "https://docs.google.com/forms/d/1dAbCdEfGhIjKlMnOpQrStUv/edit"


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        (f"See my [example form you can copy]({_FORM}?usp=sharing).", "info"),
        (f"Take [this form]({_FORM}) as a template.", "info"),
        (f"Sie können [dieses Formular]({_FORM}) kopieren.", "info"),
        (f"Tell us what you saw in [this form]({_FORM}). A copy comes by mail.", "warning"),
        (f"Füllen Sie [das Formular]({_FORM}) aus.", "warning"),
    ],
)
def test_a_form_that_readers_copy_is_led_to_where_it_is_edited(words: str, severity: str) -> None:
    assert [one.severity for one in _of_text(words)] == [severity]


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ('{{ $pier := "/" }}{{ with .Section }}{{ $pier = . }}{{ end }}', []),
        ("{{ with .Params.pier }}{{ $pier := . }}{{ end }}", []),
        ("{{ range $at, $pier := .Site.Data.piers }}", []),
        ('{{ $pier := "" }}{{ with .Section }}{{ $pier = . }}{{ end }}', []),
        ('{{ $pier := "" }}', ["error"]),
        ('{{ $quay := "/" }}', ["error"]),
        ("", ["error"]),
    ],
)
def test_a_variable_of_hugo_is_given_above_its_use(above: str, told: list[str]) -> None:
    text = f'{above}\n<p>Read <a href="{{{{ $pier }}}}">the report</a> of the ministry.</p>\n'
    assert [one.severity for one in _of_text(text)] == told
    assert [one.severity for one in _of_text(text + '\n{{ $pier := "/" }}\n')] == told


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("file:harbour.org", 0),
        ("file:/home/ana/harbour.org", 1),
    ],
)
def test_a_file_of_org_ends_as_a_host_does(target: str, told: int) -> None:
    text = f"* Rota\n\nAna Cruz keeps [[{target}][the list]] of the ferries.\n"
    assert len(found_in(placeholder_link, Example(text, media_type="text/org", path="rota.org"))) == told


def test_elsewhere_it_is_a_host_without_its_beginning() -> None:
    (finding,) = _of_text("Ana Cruz keeps [the list](harbour.org) of the ferries.", "rota.md")
    assert finding.severity == "error"


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("Note that this address is only accessible within the Space.", "info"),
        ("It works only on the wifi of the hall, which is a hall's network.", "info"),
        ("It can only be reached via our VPN.", "info"),
        ("It holds all that is known of the lamps of the Space.", "error"),
        ("Only the keeper is within the hall.", "error"),
    ],
)
def test_the_address_of_a_network_of_which_the_text_tells_who_is_on_it(behind: str, severity: str) -> None:
    text = f"The lamps are told of in [the wiki](http://wiki.local). {behind}"
    assert severities_of(placeholder_link, text, "text/markdown") == [severity]
