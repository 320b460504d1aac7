"""What templates, site builders and pages' own code leave in a text, and texts that speak of them."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from provenance.api import Example
from tests.boilerplate.prose import words
from tests.found import found_in

_TOWN = "The ferry to Quayside has run since 1903, and in winter it takes the island's post as well as its children."


@pytest.mark.parametrize(
    ("line", "gaps"),
    [
        ('Dear {{ guest.FIRSTNAME | default: "friend" }}, the boat is late.', ['{{ guest.FIRSTNAME | default: "friend" }}']),
        ("Dear %%First Name%%, the boat is late.", ["%%First Name%%"]),
        ("Dear %guest.name%, the boat is late.", ["%guest.name%"]),
        ("Dear «First_Name», the boat is late.", ["«First_Name»"]),
        ("{$ferry.title} was seen by {$guests} guests.", ["{$ferry.title}", "{$guests}"]),
        ("#{headline} was read on the boat.", ["#{headline}"]),
        ("Copyright __YEAR__ __COMPANY_NAME__", ["__YEAR__", "__COMPANY_NAME__"]),
        ("{{< youtube a1b2c3 >}}", ["{{< youtube a1b2c3 >}}"]),
        ("It costs {{ $toll.price | round: 2 }} today.", ["{{ $toll.price | round: 2 }}"]),
        ("The pairs {{$x$, $y$}} and {{the $n$-pier weir}} are used.", []),
        ("[Hiring Manager's Name]", ["[Hiring Manager's Name]"]),
        ("[TODO: a picture of the boat]", ["[TODO: a picture of the boat]"]),
        ("The boat is late. INSERT QUOTE HERE", ["INSERT QUOTE HERE"]),
        ("Lorem ipsum dolor sit amet.\n\nInsert quote here\n\nLorem ipsum.", ["Lorem ipsum dolor sit amet.", "Insert quote here"]),
        ("The boat is late. Translation missing: en.ferry.title", ["Translation missing: en.ferry.title"]),
        ("Written by [object Object]", ["[object Object]"]),
        ('[et_pb_section fb_built="1"]The boat[/et_pb_section]', ['[et_pb_section fb_built="1"]']),
        ("[youtube https://youtu.be/a1b2c3]", ["[youtube https://youtu.be/a1b2c3]"]),
        ("Hi, I'm a bike messenger by day and an actor by night.", ["I'm a bike messenger by day and an actor by night."]),
    ],
)  # fmt: skip
def test_gaps_of_templates(line: str, gaps: list[str]) -> None:
    assert words(template_placeholder, f"{_TOWN}\n\n{line}\n\n{_TOWN}") == gaps


@pytest.mark.parametrize(
    "line",
    [
        "The sale took 20%off.the price and 30%or.more.",
        "See https://quay.io/a%20long%2Ename.name%20here for more.",
        "The price fell by 5% to 4.5%, and then to 3%.",
        "«Bonjour», dit-elle, «et bonne nuit_».",
        "The Python method __init__ and the name __FILE__ were on the board.",
        "[Your] boat is late, she said.",
        "[tweet] the captain wrote, and [youtube] too.",
        "It holds $x$ and {$x$} at once.",
        "There was one translation missing: the Frisian one.",
        "She wrote placeholder text for the catalogue of the museum.",
        "Nothing is «ready», said the cook.",
    ],
)
def test_what_is_no_gap(line: str) -> None:
    assert words(template_placeholder, f"{_TOWN}\n\n{line}\n\n{_TOWN}") == []


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("<!-- wp:paragraph -->", ["<!-- wp:paragraph -->"]),
        ('<!-- wp:image {"id":41,"sizeSlug":"large"} -->', ['<!-- wp:image {"id":41,"sizeSlug":"large"} -->']),
        ("The boat is late.<!--more--> It rains.", ["<!--more-->"]),
        ("(adsbygoogle = window.adsbygoogle || []).push({});", ["(adsbygoogle = window.adsbygoogle || []).push({});"]),
        (
            "googletag.cmd.push(function() { googletag.display('div-ad-1'); });",
            ["googletag.cmd.push(function() { googletag.display('div-ad-1'); });"],
        ),
        ("//<![CDATA[\nvar _gaq = _gaq || [];\n//]]>", ["//<![CDATA[ var _gaq = _gaq || []; //]]>"]),
        ("#gallery-1 { margin: auto; }", ["#gallery-1 { margin: auto; }"]),
        ('{"@context":"https://schema.org","@type":"NewsArticle"}', ['{"@context":"https://schema.org","@type":"NewsArticle"}']),
        ('<amp-img src="boat.jpg" width="4"></amp-img>', ['<amp-img src="boat.jpg" width="4"></amp-img>']),
    ],
)  # fmt: skip
def test_code_of_pages(line: str, left: list[str]) -> None:
    assert words(markup_residue, f"{_TOWN}\n\n{line}\n\n{_TOWN}") == left


@pytest.mark.parametrize(
    "text",
    [
        "The script called adsbygoogle (an old one) was cut from the page.",
        "Each comment in HTML begins with <!-- and ends with -->, the book says.",
        "He set the margin: auto; nothing else helped.",
        "Its style says display: none; so nobody saw the boat.",
        "Write display: none; in the style of the box (it hides it).",
    ],
)
def test_what_is_said_of_code(text: str) -> None:
    assert words(markup_residue, f"{_TOWN}\n\n{text}\n\n{_TOWN}") == []


def test_code_that_is_shown() -> None:
    shown = "```\n(adsbygoogle = window.adsbygoogle || []).push({});\n<!-- wp:paragraph -->\n```"
    assert words(markup_residue, f"{_TOWN}\n\n{shown}\n", "text/markdown") == []
    assert words(markup_residue, f"{_TOWN}\n\n<!-- a note of the author -->\n\n{_TOWN}", "text/markdown") == []


def test_only_the_marks_of_blocks_go_safely() -> None:
    findings = found_in(
        markup_residue, f"{_TOWN}\n\n<!-- wp:paragraph -->\n\n{_TOWN}\n\n<!-- Ruta: ask the captain -->"
    )
    assert [one.fix is not None and one.fix.safe for one in findings] == [True, False]


_SOURCE = "---\ntitle: The ferry\n---\n\n"
_SAMPLE = "<% for boat in @boats %>\n  <p><%= boat.name %> comes in.</p>\n<% end %>"


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f'{_SOURCE}<% title "The ferry in May" %>\n\n{_TOWN}', ["info"]),
        (f'{_TOWN}\n\n<% title "The ferry in May" %>\n\n{_TOWN}', ["error"]),
        (f"{_TOWN}\n\n{{{{< highlight erb >}}}}\n\n{_SAMPLE}\n\n{{{{< / highlight >}}}}\n\n{_TOWN}", []),
        (f"{_TOWN}\n\n{_SAMPLE}\n\n{_TOWN}", ["error", "error", "error"]),
        (f"{_TOWN} {_TOWN} {_TOWN} {_TOWN} It has `<b>one</b>`, and says `<%= render 'boat' %>` below it.", []),
        (f"{_TOWN}\n\nUse a clause such as the following:\n\n> [Name of Firm] runs the ferry by the rules of 1903.", ["info"]),
        (f"{_TOWN}\n\nThe firm has a clause on this:\n\n> [Name of Firm] runs the ferry by the rules of 1903.", ["error"]),
    ],
)  # fmt: skip
def test_what_a_generator_or_a_reader_fills_in_is_no_gap(text: str, severities: list[str]) -> None:
    findings = found_in(template_placeholder, Example(text, media_type="text/markdown"))
    assert [one.severity for one in findings if one.excerpt and "highlight" not in one.excerpt] == severities


def test_an_element_for_code_is_one_in_markdown_too() -> None:
    row = "<table><tr><td>a part of its own</td><td><code>&lt;br&gt;</code> (where it has a name)</td></tr></table>"
    assert words(markup_residue, f"{_TOWN}\n\n{row}", "text/markdown") == []
    bare = row.replace("<code>", "").replace("</code>", "")
    assert words(markup_residue, f"{_TOWN}\n\n{bare}", "text/markdown") == ["<br>"]


def test_a_list_of_elements_opens_none() -> None:
    listed = "You may use these: <abbr> <code> <del> <em> <strong> and a line\n\nof your own."
    assert " ".join(words(markup_residue, f"{_TOWN}\n\n{listed}")).endswith("<strong>")


def test_shortcodes_of_one_builder_are_one_fault() -> None:
    text = f'[et_pb_section][et_pb_row]{_TOWN}[/et_pb_row][/et_pb_section] [caption id="a1"]The boat[/caption]'
    findings = found_in(template_placeholder, text)
    assert [(one.excerpt, len(one.related)) for one in findings] == [("[et_pb_section]", 3), ('[caption id="a1"]', 1)]


@pytest.mark.parametrize(("query", "severity"), [("?grayscale&blur=2", "info"), ("?random=2", "warning")])
def test_any_picture_may_do_for_a_ground(query: str, severity: str) -> None:
    text = f"---\ntitle: The boat\nimage: https://picsum.photos/1400/600{query}\n---\n\n{_TOWN}\n"
    (finding,) = found_in(template_placeholder, Example(text, media_type="text/markdown"))
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("path", "severity"), [("fe7AJ6CHo5A", "info"), ("oMpAz-DN-9I/800x600", "info"), ("1600x900", "warning"), ("random", "warning"), ("featured/?nature", "warning"), ("collection/190727", "warning")]
)  # fmt: skip
def test_a_picture_that_was_chosen_at_a_service_of_random_ones(path: str, severity: str) -> None:
    text = f"---\ntitle: The boat\nimage: https://source.unsplash.com/{path}\n---\n\n{_TOWN}\n"
    (finding,) = found_in(template_placeholder, Example(text, media_type="text/markdown"))
    assert finding.severity == severity


def test_the_sample_page_of_a_fresh_site_is_told_once() -> None:
    page = "This is an example page.\n\nI’m a bike messenger by day, and this is my website.\n\nAs a new WordPress user, you should go to your dashboard to delete this page."
    (found,) = found_in(template_placeholder, page)
    assert found.message.endswith("; the like stands in 2 more places")
    assert len(found.related) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Company_Name is a firm of the harbour. Ask Company_Name for a lamp.", 1),
        ("The column Company_Name stands beside Founded_On in each row.", 0),
        ("Write to https://lamps.example/Company_Name or to Company_Name@lamps.example.", 0),
        ("She read of Harbour_Lamps in the paper.", 0),
        ("The town has not answered. [Official Statement Link Placeholder]", 1),
        ("The town has not answered, and [a placeholder] stands there.", 0),
    ],
)
def test_names_of_fields_without_signs_of_a_template(text: str, told: int) -> None:
    assert len(found_in(template_placeholder, f"{_TOWN}\n\n{text}\n\n{_TOWN}")) == told


_PLAYER = """<audio controls="controls"
    src="{% link static/bridge.mp3 %}"
    style="display: block; margin: 0 auto; width: 100%;"
>
    <p><a href="{% link static/bridge.mp3 %}">Take the recording.</a></p>
</audio>
"""


def test_a_tag_over_several_lines_whose_bracket_stands_alone_is_html() -> None:
    text = f"---\ntitle: The bridge\n---\n\n{_TOWN}\n\n{_PLAYER}"
    assert words(markup_residue, text, "text/markdown") == []
    broken = _PLAYER.replace("\n>\n", "\n\n")
    assert words(markup_residue, f"---\ntitle: The bridge\n---\n\n{_TOWN}\n\n{broken}", "text/markdown") != []


@pytest.mark.parametrize(
    ("path", "tag", "severity"),
    [
        ("content/visit.md", "{{ if .Site.Params.tickets }}", "warning"),
        ("content/visit.md", "{{ end }}", "warning"),
        ("site/content/news/visit.md", "{{- with .Params.place -}}", "warning"),
        ("content/visit.md", "{{ title }}", "info"),
        ("src/visit.md", "{{ if .Site.Params.tickets }}", "info"),
    ],
)
def test_what_decides_in_a_layout_is_shown_in_a_text_of_hugo(path: str, tag: str, severity: str) -> None:
    text = f"---\ntitle: Visit\n---\n\n{_TOWN}\n\n{tag}\n\n{_TOWN}\n"
    findings = found_in(template_placeholder, Example(text, media_type="text/markdown", path=path))
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Lorem Ipsum is simply dummy text of the printing and typesetting industry. It has been the standard.", 1),
        ("Contrary to popular belief, Lorem Ipsum is not simply random text. It has roots in a piece of Latin.", 1),
        ("He wrote “Lorem Ipsum is simply dummy text of the printing and typesetting industry” on the boat.", 0),
        ("Contrary to popular belief, the ferry is not simply a boat.", 0),
    ],
)
def test_what_pages_on_dummy_text_say_is_put_in_for_it(said: str, count: int) -> None:
    assert len(words(template_placeholder, f"{_TOWN}\n\n{said}\n\n{_TOWN}")) == count


@pytest.mark.parametrize(
    ("line", "gaps"),
    [
        ("[lamp\\_divider style=&#8221;dashed&#8221; margin\\_top=&#8221;20&#8243;]", 1),
        ("[quay_form id=&#8221;11&#8243; title=&#8221;false&#8221;]", 1),
        ("[quay-reader url=“https://lampnet.org/a.pdf” title=“Lamps”]", 1),
        ('[quay_form id="11" title="false"]', 0),
        ("Write it so:\n\n[quay_form id=&#8221;11&#8243;]", 0),
        ("A [quay_form id=&#8221;11&#8243;] stands here.", 0),
        ("[the mayor said “no” to it]", 0),
        ("[lamp=“on”]", 0),
        ("`[quay_form id=“11”]`", 0),
        ("The shortcode of the theme is this.\n\n[quay_form id=&#8221;11&#8243;]", 0),
    ],
)
def test_shortcodes_whose_marks_a_converter_wrote(line: str, gaps: int) -> None:
    text = f"{_TOWN}\n\n{line}\n\n{_TOWN}"
    assert len(found_in(template_placeholder, Example(text, media_type="text/markdown"))) == gaps


def test_a_shortcode_with_a_style_is_told_as_a_shortcode_alone() -> None:
    row = '[vc_row css=".vc_custom_15{background-color: #686868 !important;}" type="full"][vc_column][vc_column_text]'
    style = ".vc_custom_15{background-color: #686868 !important;} .lamp{margin: 0 auto;}"
    text = f"{_TOWN}\n\n{{}}\n\n{_TOWN} It is full.\n"
    told = found_in(template_placeholder, Example(text.format(row), media_type="text/markdown"))
    assert any("shortcode" in one.message for one in told)
    assert not found_in(markup_residue, Example(text.format(row), media_type="text/markdown"))
    assert found_in(markup_residue, Example(text.format(style), media_type="text/markdown"))
