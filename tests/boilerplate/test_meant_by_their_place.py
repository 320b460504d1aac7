"""What stands where a page, a form, a guide or a program has it on purpose (BLP408, BLP410 to BLP412, BLP418)."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.boilerplate.gaps.empty_runs import empty_runs
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.lost_blanks import lost_blanks
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.site_footer import site_footer
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from provenance.testing import document
from tests.found import findings, severities_of

HTML = "text/html"
_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor incididunt ut labore."


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("<title>box-shadow</title><style>.lamp { box-shadow: 1px red }</style>", "info"),
        ("<title>Lamp</title><link rel='stylesheet' href='specimen_files/lamp.css'>", "info"),
        ("<title>box-shadow</title><style>.lamp { color: red }</style>", "error"),
        ("<title>about-us</title><meta name='description' content='See about-us: the mill'>", "error"),
        ("<title>The old-mill</title><style>.lamp { box-shadow: 1px red }</style>", "error"),
    ],
)
def test_pages_that_show_a_property_or_a_font(head: str, told: str) -> None:
    page = f"<html><head>{head}</head><body><div class='lamp'><p>{_LOREM}</p></div></body></html>"
    assert severities_of(template_placeholder, page, HTML) == [told]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("- `data/lamp.svg` - replace with your own logo.", 0),
        ("- `data/lamp.svg`: replace with your own logo.", 0),
        ("`data/lamp.svg` - replace with your own logo.", 0),
        ("`data/lamp.svg` - lorem ipsum dolor sit amet, consectetur adipiscing elit.", 1),
        ("`Lamp`: replace with your own logo.", 1),
        ("- The lamp - replace with your own logo.", 1),
        ("Replace with your own logo.", 1),
    ],
)
def test_what_a_list_says_of_files(line: str, count: int) -> None:
    assert len(findings(template_placeholder, f"# The lamp\n\n{_TOLD}\n\n{line}\n")) == count


@pytest.mark.parametrize(
    ("heads", "told"),
    [
        (("PART 2", "DIRECTORS", "POWERS OF THESE"), "info"),
        (("1 Introduction", "2 Methods", "3 Results"), "warning"),
    ],
)
def test_headings_of_a_pdf_have_no_rank(heads: tuple[str, ...], told: str) -> None:
    part = f"## {{}}\n\n{_TOLD}\n\n"
    text = "".join(part.format(name) for name in ("The mill", "The quay", "The lamp", "The oar"))
    text += "".join(f"## {name}\n\n" for name in heads) + part.format("The end") + part.format("The rest")
    made = document(text, media_type="text/markdown")
    assert [str(hit.severity) for hit in empty_runs(made)] == ["warning"]
    assert [str(hit.severity) for hit in empty_runs(structs.replace(made, media_type="application/pdf"))] == [told]


_SPLIT = "The program s of the town, the hand s of the clerk, and Book s for all. All of it. {}"


def test_blanks_within_words() -> None:
    assert list(lost_blanks(document(_SPLIT.format("So it is."))))
    pieces = "Look fo r the mill. P lease take t he oar, and p lease row."
    assert list(lost_blanks(document(_SPLIT.format(pieces)))) == []
    assert len(list(lost_blanks(document(_SPLIT.format(f"{pieces} They didn t know."))))) == 1


def test_a_class_that_is_called_as_its_module() -> None:
    words = "The lamp of the mill is now a member of {} which the council of the town has asked for in May."
    assert severities_of(mojibake, words.format("enum.Enum")) == []
    assert severities_of(mojibake, words.format("enum.The mill")) == ["warning"]


def test_a_verb_that_stands_behind_the_other() -> None:
    words = f"{_TOLD}\n\nAs the clerk says, it may possible {{}} that the ferry sinks.\n"
    assert severities_of(doubled_text, words.format("be true")) == []
    assert severities_of(doubled_text, words.format("for all")) == ["warning"]


@pytest.mark.parametrize(
    ("address", "count"),
    [
        ("https://lampnet.org/{{ quay }}/lamp.svg", 0),
        ("https://lampnet.org/{{ quay }}/old lamp.svg", 1),
        ("https://lampnet.org/old lamp.svg", 1),
    ],
)
def test_an_address_that_a_generator_fills_in(address: str, count: int) -> None:
    found = findings(markup_residue, f"# The lamp\n\n![A lamp]({address}) {_TOLD}\n")
    assert sum("a blank breaks" in one.message for one in found) == count


def test_lines_of_a_form() -> None:
    text = f"Reports\n\n{_TOLD}\n\n{_TOLD}\n\nPhone: {{0}} Alt. Phone: {{0}}\n\nFax: {{0}} Alt. Fax: {{0}}\n\nAddress: {{0}}\n"
    assert findings(site_footer, text.format("__________"), "text/plain") == []
    assert findings(site_footer, text.format("020 7946 0018"), "text/plain") != []
    foot = f"The bridge\n\nBy Ana Cruz, 4 May 2024\n\n{_TOLD}\n\n{_TOLD}\n\nContact Us | Phone: ________ | Fax: ________ | Privacy Policy | © 2024 Harbour Times. All rights reserved.\n"
    assert severities_of(site_footer, foot, "text/plain") == ["warning"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("According to Ana:\n\n> [The site] contains reviews, and the mill is old.\n", "info"),
        ("According to Ana:\n\n<blockquote>[The site] contains reviews, and the mill is old.</blockquote>\n", "info"),
        ("[The site] contains reviews, and the mill is old.\n", "error"),
        ("According to Ana:\n\n> The name is [The site], and the mill is old.\n", "error"),
        ("Name it by the form [Emergency Type] + [Year] + [Country].\n", "info"),
        ("According to Ana:\n\n> [The site] was made by [Name], and the mill is old.\n", "error"),
        ("According to Ana:\n\n> [Our company] makes lamps, and the mill is old.\n", "error"),
        ("The ferry sank in [Year] + [Country], and nobody rowed it.\n", "error"),
        ("The ferry sank in [Year], and nobody in [Country] rowed it.\n", "error"),
    ],
)
def test_what_an_editor_put_in_and_names_that_are_added_up(text: str, told: str) -> None:
    assert set(severities_of(template_placeholder, text)) == {told}


_THREAD = "### Post #1 — @ana (2019-10-10)\n\n{0}\n\n### Post #2 — @ben (2019-10-11)\n\nIt closes the the bridge in May, and {0}\n"


def test_posts_of_a_thread() -> None:
    thread = f"# The bridge\n\n{_THREAD.format(_TOLD)}"
    assert severities_of(doubled_text, thread) == ["info"]
    assert severities_of(doubled_text, thread.replace(" — @ana (2019-10-10)", "")) == ["warning"]
    assert severities_of(doubled_text, thread.replace("@ben", "@ana")) == ["warning"]  # parts of one's own report
    assert severities_of(doubled_text, f"The the mill is old, as the town says of it in May. {thread}")[0] == "warning"


def test_a_sender_is_told_of_for_information() -> None:
    mail = f"From: ana@lampnet.org\nSubject: Lamps\nDate: Mon, 4 Mar 2019 10:00:00 +0000\n\n{_TOLD} So it was said in the hall.The ferry goes on.\n"
    (told,) = [one for one in findings(mojibake, mail, "message/rfc822") if "two sentences" in one.message]
    assert str(told.severity) == "info"
    (told,) = findings(mojibake, mail.partition("\n\n")[2], "text/plain")
    assert str(told.severity) == "warning"


@pytest.mark.parametrize(
    ("heads", "told"),
    [
        (("Mill = Two lamps", "Quay = One lamp", "Weir = Three lamps"), 0),
        (("Mill", "Quay", "Weir"), 1),
    ],
)
def test_lines_that_say_what_counts_for_what_head_nothing(heads: tuple[str, ...], told: int) -> None:
    written = "".join(f"## Lamp {name}\n\n{_TOLD}\n\n" for name in ("one", "two", "three"))
    text = f"# The lamps\n\n{written}{''.join(f'## {head}' + chr(10) * 2 for head in heads)}## The keeper\n\n{_TOLD}\n"
    assert len([*empty_runs(document(text, media_type="text/markdown"))]) == told
