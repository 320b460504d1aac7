"""What is left over elsewhere, in files of other kinds: the foot of a site alone, the page for addresses that are not there, a form on paper, a plan of training, a reference of a program."""

from __future__ import annotations

from io import BytesIO

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.own_words.of_its_page import is_of_its_page
from provenance_plugins.boilerplate.own_words.written_files import is_authors_own
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.analysis import content
from provenance.extensions import Source
from provenance.loaders import DocxLoader
from tests.boilerplate.prose import PROSE
from tests.found import excerpts, findings, severities_of

docx = pytest.importorskip("docx")

_WORD_FILE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html"
ARTICLE = "".join(f"<p>{words}</p>" for words in PROSE)
RIGHTS = "<p>© 2024 Harbour Lamps. All rights reserved.</p>"


@pytest.mark.parametrize(
    ("path", "source", "severity"),
    [
        ("site/footer.html", f"<div><p>Lamps of the quay</p>{RIGHTS}</div></body></html>", "info"),
        ("site/foot.html", f"<!-- of all pages --><footer class='wide'>{ARTICLE}{RIGHTS}</footer>", "info"),
        ("site/bridge.html", f"<div>{ARTICLE}{RIGHTS}</div>", "warning"),
        ("site/404/index.html", f"<title>Page not found</title><div>{ARTICLE}</div><div>{RIGHTS}</div>", "info"),
        ("site/1404/index.html", f"<title>The year 1404</title><div>{ARTICLE}</div><div>{RIGHTS}</div>", "warning"),
    ],
)
def test_the_foot_of_a_site_alone_and_of_the_page_for_what_is_not_there(path: str, source: str, severity: str) -> None:
    assert severities_of(site_footer, source, HTML, path=path) == [severity]


POEM = "The lamp is out,\\\nThe pier is bare.\n\nNobody rows,\\\nAnd none is there.\n\n"


@pytest.mark.parametrize(
    ("front", "line", "severity"),
    [
        ("title: The pier\ndate: 1993-03-01\n", "© 1993 Ana Cruz. All rights reserved.", "info"),
        ("title: The pier\ndate: 1993-03-01\n", "2003 © Ana Cruz. All Rights Reserved.", "info"),
        ("title: The pier\ndate: 1993-03-01\n", "© Copyright 2008, Ana Cruz. All rights reserved.", "info"),
        (
            "title: The pier\nurl: https://ferry.town/pier\n",
            "© 2008 Harbour Lamps Ltd. All rights reserved.",
            "warning",
        ),
        (
            "title: The pier\nurl: https://ferry.town/pier\nauthor: Ola Berg\n",
            "© 1993 Ana Cruz. All rights reserved.",
            "warning",
        ),
        (
            "title: The pier\nurl: https://ferry.town/pier\n",
            "© 1993 Ana Cruz. All rights reserved.\n\nNobody objected to it on Monday.",
            "warning",
        ),
    ],
)
def test_the_name_and_year_of_who_wrote_a_poem(front: str, line: str, severity: str) -> None:
    assert severities_of(site_footer, f"---\n{front}---\n\n{POEM}{line}\n") == [severity]


SETS = (
    "Dips\n\n 3x 6-10\n\nHold the bars\n\n3x 30 seconds\n\nPress-ups\n\n3x 8-12\n\nPress-ups on rings\n\n3x 12-15\n\n"
)


def test_sets_of_a_plan_of_training_are_no_counts_of_buttons() -> None:
    told = "The dips are done slowly, and nobody who begins should go lower than the elbows allow on the first day."
    plan = f"{told}\n\n{told}\n\n## Plan\n\n### Alone\n\n{SETS}### Bars\n\n{SETS}### Rings\n\n{SETS}"
    assert excerpts(share_prompt, plan) == []


@pytest.mark.parametrize(("target", "severity"), [("lamps/2007-05.pdf", "info"), ("sign-up", "error")])
def test_the_file_of_a_letter_is_no_prompt_to_subscribe(target: str, severity: str) -> None:
    said = f"[Download the original .doc of this newsletter here.]({{{{ site.url }}}}/{target})"
    text = "\n\n".join(("---\ntitle: The quay\ndate: 2007-05-01\nurl: https://ferry.town/quay\n---", *PROSE, said))
    assert severities_of(newsletter_prompt, text) == [severity]


FRENCH = "<p>Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.</p>"


@pytest.mark.parametrize(("item", "severity"), [("Le bac", "info"), ('<a href="/bac">Le bac</a>', "warning")])
def test_what_stands_in_a_book_that_a_text_presents(item: str, severity: str) -> None:
    listed = f"<p>Au sommaire :</p><ul><li>{item}</li><li>{item} du soir</li></ul>"
    head = '<head><meta name="author" content="Ana Cruz"></head>'
    page = f"<html>{head}<body><article><h1>Le pont</h1>{FRENCH * 3}{listed}{FRENCH * 3}</article></body></html>"
    assert severities_of(navigation, page, HTML) == [severity]


@pytest.mark.parametrize(
    ("last", "severity"),
    [("I would like to subscribe to updates.", "info"), ("I would like to subscribe.<textarea></textarea>", "warning")],
)
def test_the_labels_of_a_form_for_letters(last: str, severity: str) -> None:
    fields = "".join(f"<div>{label}</div>" for label in ("Leave a reply", "Name:*", "Email:*", "Website", "Required"))
    page = f"<html><body><form><h1>The quay</h1>{ARTICLE}{fields}<p>{last}</p></form></body></html>"
    assert severity in severities_of(comment_section, page, HTML)


REFERENCE = "hooks.txt\n\nThis document tells how lamps are hung.\n\n" + "\n".join(
    f"'LampHung{number}': Called when a lamp is hung.\n$lamp: the lamp of the <li> number {number}"
    for number in range(30)
)


def test_the_reference_of_a_program() -> None:
    noted = f"{REFERENCE}\n\nTODO: say what {{{{LAMP}}}} holds\n"
    assert excerpts(markup_residue, noted, "text/plain") == []
    assert set(severities_of(template_placeholder, noted, "text/plain")) == {"info"}
    assert excerpts(markup_residue, "The lamp of the <li> is out.<br><br>It was old.", "text/plain") != []


def test_the_answer_of_a_service_that_gives_markup() -> None:
    given = '&lt;blockquote class="lamp"&gt;&lt;a href="/"&gt;Home&lt;/a&gt;&lt;/blockquote&gt;'
    answer = f"<oembed><version>1.0</version><title>Home</title><html>{given}</html></oembed>"
    assert excerpts(markup_residue, f'<?xml version="1.0"?>\n{answer}', HTML) == []
    assert excerpts(markup_residue, f"<p>The lamp</p><p>{given}</p>", HTML) != []


PIECE = '<div class="row">\n' + '<p class="lamp">A lamp</p><br>\n' * 12 + "</div>\n"


@pytest.mark.parametrize(("path", "number"), [("site/includes/old/terms.txt", 0), ("site/texts/terms.txt", 1)])
def test_a_piece_of_a_layout(path: str, number: int) -> None:
    assert len(excerpts(markup_residue, PIECE, "text/plain", path=path)) == number


def test_entities_that_a_sentence_lists() -> None:
    listed = "I had to type entities for other characters: &amp;rdquo;, &amp;hellip; and &amp;mdash; for one."
    assert excerpts(markup_residue, f"<p>{listed}</p>", HTML) == []
    assert excerpts(markup_residue, "<p>He had a list of lamps: &amp;rdquo;, it said.</p>", HTML) == ["&rdquo;"]


def test_a_colon_in_the_place_of_an_equals_sign() -> None:
    told = findings(markup_residue, 'The quay.\n\n<img src:"https://lamp.example/a.jpg" width="40">\n\nIt is old.')
    assert ["“=”" in one.message for one in told] == [True]
    assert told[0].fix is not None
    assert [edit.text for edit in told[0].fix.edits] == ["="]


def test_a_word_that_ends_again_is_a_shortcode_and_no_note() -> None:
    told = findings(template_placeholder, f"{PROSE[0]}\n\n[pullquote]{PROSE[1]}[/pullquote]")
    assert ["was not rendered" in one.message for one in told] == [True]
    noted = findings(template_placeholder, f"{PROSE[0]} [pullquote]")
    assert ["meant for whoever edits" in one.message for one in noted] == [True]


def test_a_long_shortcode_is_told_where_it_begins() -> None:
    begun = '[caption id="" align="alignleft" width="250" caption="\'the quay is "old"\' by the lamps of the ferry"]'
    text = f"{PROSE[0]}\n\n{begun}The quay[/caption]\n\n{PROSE[1]}"
    assert excerpts(template_placeholder, text) == [begun]


@pytest.mark.parametrize(("label", "severity"), [("How to reach you:", "info"), ("The lamps are out.", "error")])
def test_what_a_form_on_paper_lets_choose(label: str, severity: str) -> None:
    made = docx.Document()
    for words in (*PROSE, label, "Subscribe to our newsletter", PROSE[0]):
        made.add_paragraph(words)
    kept = BytesIO()
    made.save(kept)
    word = DocxLoader().load(Source("a.docx", "a.docx", _WORD_FILE, kept.getvalue()))
    part = next(part for part in content(word).boilerplate if part.kind == "newsletter")
    assert is_of_its_page(word, part) is (severity == "info")


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        (("Skip to main content",), "info"),
        (("Page 1 of 12",), "info"),
        (("Skip to main content", "Log in", "Sign up", "My account", "Search this site"), "warning"),
    ],
)
def test_few_words_of_menus_in_a_file_of_an_office_program_may_be_its_writers(
    lines: tuple[str, ...], severity: str
) -> None:
    made = docx.Document()
    for words in (*PROSE, *lines, *PROSE):
        made.add_paragraph(words)
    kept = BytesIO()
    made.save(kept)
    word = DocxLoader().load(Source("a.docx", "a.docx", _WORD_FILE, kept.getvalue()))
    part = next(part for part in content(word).boilerplate if part.kind == "navigation")
    assert is_authors_own(word, part) is (severity == "info")


@pytest.mark.parametrize(
    ("field", "severity"), [("${{ github.lamp }}", "info"), ("${{ lamp }}", "error"), ("{{ github.lamp }}", "error")]
)
def test_a_value_of_a_workflow_is_for_a_program(field: str, severity: str) -> None:
    text = f"The council voted on Monday to close the bridge. The lamp is set by {field} in the file of the mill."
    assert severities_of(template_placeholder, text, "text/plain") == [severity]
