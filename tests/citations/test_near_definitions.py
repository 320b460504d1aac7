"""CIT303: what is said of a reference whose definition a generator fills in, or that is not read as one."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.api import Example, Severity
from tests.found import found_in, severities_of


def _messages(text: str) -> list[str]:
    found = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    return [finding.message for finding in found]


@pytest.mark.parametrize(
    "definition",
    [
        '{{ "/x" | relative_url }}',
        "{{ site.url }}/a b",
        "{% post_url 2020-01-01-lamp %}",
        '{% link _posts/lamp.md %} "The lamp"',
        '<%= link_to "lamp" %>',
        '{{< ref "lamp.md" >}}',
    ],
)
def test_an_address_that_a_generator_fills_in_defines_a_label(definition: str) -> None:
    assert _messages(f"See [the lamp][The  Lamp] there.\n\n[the lamp]: {definition}\n") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("See [it][r] there.\nSo it is.\n[r]: https://lamp.org/a", "read as words of the paragraph above"),
        ("See [it][r] there.\n\n[r]:\n", "has no address"),
        ("See [it][r] there.\n\n[r]: https://lamp.org/a b c", "cannot be read"),
        ("See [it][r] there.\n\n```\n[r]: https://lamp.org/a\n```\n", "which nothing defines"),
        (
            "See [it][r] there.\n\n[q]: https://lamp.org/b B lamp\n[r]: https://lamp.org/a A lamp",
            "quotation marks behind it",
        ),
        ("See [it][r] there.\nSo it is.\n[r]: https://lamp.org/a A lamp", "behind it, and an empty line before it"),
        ("See [it][r] there.\nSo it is.\n[r]: https://lamp.org/a 'A lamp'", "words of the paragraph above it: put an"),
        ("See [it][r] there.[^1]\n\n[^1]: A lamp.\n[r]: https://lamp.org/a", "of the footnote above it where Markdown"),
        ("See [[https://lamp.org/a][the lamp]].", "write [the lamp](https://lamp.org/a)"),
        ("See [[file:lamp.org][the lamp]].", "write [the lamp](lamp.org)"),
        ("See [[the lamp][it]].", "which nothing defines"),
    ],
)
def test_the_message_says_why_nothing_defines_a_label(text: str, said: str) -> None:
    (message,) = _messages(text)
    assert said in message


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("See [it][r] and [that][^1].\n\n[^1]: https://lamp.org/b\n[r]: https://lamp.org/a", Severity.INFO),
        ("See [it][r] and that.[^1]\n\n[^1]: https://lamp.org/b\n[r]: https://lamp.org/a", Severity.ERROR),
        ("See [it][r] and [that][^1].\n\n[^1]: The lamp.\n[r]: https://lamp.org/a", Severity.ERROR),
    ],
)
def test_where_footnotes_are_labels_of_links_only_another_markdown_loses_the_definition_below(
    text: str, severity: Severity
) -> None:
    found = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    "text", [r"\[it\]\[r\]", r"[it\]\[r]", r"[it][r\]", r"\[it][r]", r"[it\]\[1\] and \[1\]\[it\]"]
)
def test_escaped_brackets_are_words(text: str) -> None:
    assert _messages(f"See {text} there.") == []


def test_an_escaped_backslash_escapes_no_bracket() -> None:
    assert len(_messages(r"See \\[it][r] there.")) == 1


@pytest.mark.parametrize(
    ("path", "label", "severity"),
    [
        ("book/lamps.Rmd", "The lamps of the hall", Severity.INFO),
        ("book/lamps.qmd", "The lamps of the hall", Severity.INFO),
        ("book/lamps.qmd", "lamps", Severity.ERROR),
        ("book/lamps.md", "The lamps of the hall", Severity.ERROR),
    ],
)
def test_a_label_may_be_a_heading_of_another_chapter_for_pandoc(path: str, label: str, severity: Severity) -> None:
    (finding,) = found_in(
        undefined_citation, Example(f"See [it][{label}] there.", media_type="text/markdown", path=path)
    )
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("notes", "severity", "said"),
    [
        (
            '<p><a href="#_ednref1">[i]</a> The Lamp, 3 May 2018</p>',
            Severity.INFO,
            "the note “[i]” below has no such name",
        ),
        ('<p>See <a href="#_ednref1">[i]</a> of the lamp.</p>', Severity.ERROR, "which is not there"),
        ('<p><a href="#_ednref2">[ii]</a> The Lamp, 3 May 2018</p>', Severity.ERROR, "which is not there"),
    ],
)
def test_a_note_that_lost_its_name_is_still_there(notes: str, severity: Severity, said: str) -> None:
    page = f'<article><h1>Rain</h1><p>It rained for a week.<a href="#_edn1">[i]</a></p><hr>{notes}</article>'
    found = found_in(undefined_citation, Example(page, media_type="text/html"))
    assert found[0].severity == severity
    assert said in found[0].message


@pytest.mark.parametrize(
    "note",
    [
        '<p><a href="/edit?id=4#_ednref1">[i]</a> A. Hall, Mills, 1990, and B. Hall.</p>',
        '<p><a href="#_ednref0">[o]</a> B. Hall. <a href="#_ednref1">[i]</a> A. Hall, Mills, 1990.</p>',
        '<ol><li><small><a href="#markLink-1">^</a></small> A. Hall, Mills, 1990, and B. Hall.</li></ol>',
    ],
)
def test_a_note_that_lost_its_name_is_there(note: str) -> None:
    found = found_in(
        undefined_citation,
        Example(f'<p>It fell, and nobody was there.<a href="#_edn1">[i]</a></p>{note}', media_type="text/html"),
    )
    assert [finding.severity for finding in found] == [Severity.INFO]


def test_a_text_without_any_of_its_notes_is_told_once() -> None:
    found = found_in(
        undefined_citation,
        Example("It fell.[^1] It stood.[^2] It burnt.[^3]\n\nNobody knows why.", media_type="text/markdown"),
    )
    assert [(finding.severity, len(finding.related)) for finding in found] == [(Severity.ERROR, 2)]


@pytest.mark.parametrize(("target", "count"), [("_parent", 0), ("_top", 0), ("_self", 1), ("_blank", 1)])
def test_a_link_out_of_a_frame_leads_to_the_page_that_shows_it(target: str, count: int) -> None:
    page = f'<p>The mill is in the middle of the county (<a href="#fn9" target="{target}">2020 Census</a>).</p>'
    found = found_in(undefined_citation, Example(page, media_type="text/html"))
    assert len(found) == count


def test_a_heading_of_the_text_may_be_a_label() -> None:
    text = "See [Keeping it dry][] below, and [the ferry][].\n\n## Keeping it dry\n\nOil it.\n"
    assert severities_of(undefined_citation, f"{text}\n[the mill]: https://mill.example\n") == ["info", "error"]
    assert severities_of(undefined_citation, text) == ["info", "info"]


def test_a_number_within_a_list_may_stand_in_another_entry() -> None:
    entries = "## References\n\n1. Cruz, A. (2019). The bridge. Leeds: Moor Press.\n\n{}. Ode, B. (2020). The ferry. Leeds: Moor Press.\n"
    text = "The bridge fell [1]. The ferry burnt [{}]. The mill stood [{}].\n\n"
    assert severities_of(undefined_citation, text.format(2, 3) + entries.format(2)) == ["error"]
    listed = "## References\n\n[1] Cruz, A. (2019). The bridge. Leeds: Moor Press.\n\n[4] Ode, B. (2020). The ferry. Leeds: Moor Press.\n"
    assert severities_of(undefined_citation, text.format(3, 4) + listed) == ["info"]
    joined = listed.replace("Press.\n\n[4]", "Press. 3) Reeve, C. (2018). The mill.\n\n[4]")
    assert severities_of(undefined_citation, text.format(3, 4) + joined) == ["info"]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("See [the lamp][lamp] there.\n\n{{ references() }}\n", [Severity.INFO]),
        ("See [the lamp][lamp] there.\n\n{{ shared_links() }}\n", [Severity.INFO]),
        ('See [the lamp][lamp] there.\n\n{{ video(id="links") }}\n', [Severity.ERROR]),
        ("See [the lamp][lamp] there, or write {{ references() }} below.\n", [Severity.ERROR]),
        ("- [[quay][lamps] Light both of them](https://lamp.org/6) by Ana\n", []),
        ("- [[quay] Light [both][lamps] of them](https://lamp.org/6) by Ana\n", [Severity.ERROR]),
        ("- [[quay][lamps] Light both of them] by Ana\n", [Severity.ERROR]),
        ("Name files *[year][month(2digits)][day]-[initials]-[version]*, as 2018-lamp.\n", []),
        ("Name files [year][month(2digits)] and [day], as 2018-lamp.\n", [Severity.ERROR]),
    ],
)
def test_definitions_brought_in_and_tags_within_links(text: str, severities: list[Severity]) -> None:
    found = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    assert [one.severity for one in found] == severities


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ("[^1] Cruz, Mills, 1990.", ["warning [^1]"]),
        ("[^1] Cruz, Mills, 1990.\n[^2] Ode, Weirs, 1991.", ["warning [^1]"]),
        ("[^1] Cruz, Mills, 1990.\n\n[^2]: Ode, Weirs, 1991.", ["warning [^1]"]),
        ("[^1]: Cruz, Mills, 1990.\n\n[^2]: Ode, Weirs, 1991.", []),
        ("So it is. [^1] Cruz, Mills, 1990.", ["error [^1]", "error [^1]"]),
        ("[^1]\n\nCruz, Mills, 1990.", ["error [^1]", "error [^1]"]),
        ("Cruz, Mills, 1990.", ["error [^1]"]),
    ],
)
def test_a_note_that_lost_its_colon(notes: str, told: list[str]) -> None:
    second = "[^2]" if "[^2]" in notes else ""
    text = f"The mill is old.[^1] So is the weir.{second}\n\n{notes}\n"
    found = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    assert [f"{one.severity} {one.excerpt[:4] if one.excerpt else ''}" for one in found] == told


_TAGS = "- [lamp][wick] trim it at dusk\n- [lamp][glass] clean it at dawn\n- [lamp] light it\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_TAGS, 0),
        ("The calls [trim|light][Wicks|Lamps] take a number.\n", 0),
        ("The calls [trim|light][lamps] take a number.\n", 1),
        # links on one word, of which none stands alone or few have a label
        (_TAGS.replace("- [lamp] light it\n", ""), 2),
        ("- [lamp][wick] trims it\n- [lamp] lights it\n", 1),
        (_TAGS + "\nSee [the boat][oar] there.\n", 1),
    ],
)
def test_two_brackets_that_are_the_tags_of_changes(text: str, told: int) -> None:
    assert len(_messages(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("> The weir held when he came [...][w]e lit the lamp.\n", 0),
        ("> The weir held. [. . .][I] lit the lamp.\n", 0),
        ("> Als die Mühle stand […][D]er Müller war fort.\n", 0),
        ("> The weir held [...][w].\n", 1),
        ("> The weir held [...][weir] then.\n", 1),
        ("The weir held when [the lamp][w]e was lit.\n", 1),
    ],
)
def test_what_was_left_out_and_a_letter_that_was_changed(text: str, told: int) -> None:
    assert len(_messages(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("码头的灯又灭了 [失望R][失望R]\n", 0),
        ("见 [安装][安装] 一节。\n", 1),
        ("见 [灯R][码头R] 一节。\n", 1),
    ],
)
def test_the_code_of_a_drawn_face_twice(text: str, told: int) -> None:
    assert len(_messages(text)) == told
