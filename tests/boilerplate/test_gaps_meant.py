"""Gaps that stand where they are meant to: in jests, quotations, paths and letters."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.script_notice import script_notice

from provenance.analysis import content
from provenance.api import Example, Severity
from provenance.testing import document, find
from tests.boilerplate.prose import PROSE, marked
from tests.found import findings, found_in, severities_of


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("In the box sat [insert name of celebrity here]. There always seems to be one; mine slept.", Severity.INFO),
        ("We were shown the obligatory [insert name of gadget] and went home.", Severity.INFO),
        ("Dear [First Name], we sell boots, hats, you name it. Come in.", Severity.ERROR),
        ("I, [Your Name], am [married/single], delete as appropriate.", Severity.ERROR),
        ("Write to the usual [Your Company] people.", Severity.ERROR),
        ("The firm was founded by [insert name of founder]. It always had its seat in Leeds.", Severity.ERROR),
    ],
)
def test_a_gap_that_the_text_plays_on_is_for_information(text: str, severity: str) -> None:
    assert [graded for _, graded in marked(template_placeholder, text)] == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ('Open with one question: "Are you still the keeper of [Address]?" Then wait.', [Severity.INFO]),
        ("A card said “Hi [Name], is the lamp at [Address] yours?” and no more.", [Severity.INFO] * 2),
        ("“We are glad to light [Company Name],” said [Your Name], who keeps the lamp.", [Severity.ERROR] * 2),
        ("“[Insert quote here],” said the keeper of the lamp.", [Severity.ERROR]),
        ('The "Old Lamp" was sold to [Company Name] by the "Ferry".', [Severity.ERROR]),
    ],
)
def test_a_gap_in_words_that_a_text_quotes_is_for_information(text: str, severities: list[str]) -> None:
    assert [graded for _, graded in marked(template_placeholder, text)] == severities


def test_a_gap_with_a_dummy_sentence_in_it_is_told_once() -> None:
    assert len(marked(template_placeholder, *PROSE, "[INSERT IMAGE HERE]")) == 1
    assert len(marked(template_placeholder, *PROSE, "Insert image here.")) == 1


def test_quotations_before_a_gap_do_not_hold_it() -> None:
    graded = {one.severity for one in found_in(template_placeholder, "“a” " * 40 + "He is [Name] so. " * 40)}
    assert graded == {Severity.ERROR}


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Go to your job, which lies under ROOT\\jobs\\triggered\\<Name of your job here>, and open it.", "info"),
        ("The page is at https://harbour.town/users/<your name here>/bridge for each of them.", "info"),
        ("The clerk of the bridge can be reached at <insert phone number> for more.", "error"),
        ("The bridge is kept by <insert name here>/<insert address here> until May.", "error"),
    ],
)
def test_a_gap_in_a_path_is_for_readers(text: str, severity: str) -> None:
    for media_type in ("text/plain", "text/markdown"):
        assert {each for _, each in marked(template_placeholder, text, media_type=media_type)} <= {severity}
    assert marked(template_placeholder, text, media_type="text/plain")


@pytest.mark.parametrize(
    ("title", "severity"),
    [("Trademark guidelines", Severity.INFO), ("Our brand guidelines", Severity.INFO), ("The lamp", Severity.ERROR)],
)
@pytest.mark.parametrize(
    "pattern",
    [
        "You may say that yours is [Your Product] for Lamp.",
        "Say [Your Product Name] powered by Lamp.",
        "You may offer a client for [Your Company].",
    ],
)
def test_a_form_of_words_in_which_a_name_may_be_used_is_for_information(
    title: str, severity: str, pattern: str
) -> None:
    assert [graded for _, graded in marked(template_placeholder, f"{title}\n\n{pattern}")] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "Trademark policy\n\n[Company Name] owns the mark of the lamp.",
        "Trademark policy\n\nThis policy is published by [Company Name].",
        "Trademark policy\n\nThe owner of the marks is [Company Name].",
        "Trademark policy\n\n- Contact: [Your Name]\n- The pier",
        "Trademark policy\n\n- The mark is owned by [Company Name]\n- The pier",
        "Terms\n\nAll trademarks are ours.\n\nYou may offer a client for [Your Company].",
    ],
)
def test_who_owns_a_mark_was_to_be_filled_in(text: str) -> None:
    assert [graded for _, graded in marked(template_placeholder, text)] == [Severity.ERROR]


def test_an_item_that_is_a_name_with_a_gap() -> None:
    text = "Trademark policy\n\n- Lamp [Your Product]\n- The pier"
    assert [graded for _, graded in marked(template_placeholder, text)] == [Severity.INFO]


@pytest.mark.parametrize(
    ("cells", "severity"),
    [
        (("Collection [Name]", "Collection [Date]", "Collection [Place]"), Severity.INFO),
        (("Collection [Name]", "Collection [Date]", "Collection"), Severity.ERROR),
        (("Dear [Name]", "Yours [Signature]", "From [Place]"), Severity.ERROR),
        (("Collection [Name] of lamps", "Collection [Date]", "Collection [Place]"), Severity.ERROR),
    ],
)
def test_a_bracket_in_the_table_of_a_schema_names_a_kind_of_value(cells: tuple[str, ...], severity: Severity) -> None:
    rows = "".join(f"<tr><td>LAMP.{number}</td><td>{cell}</td></tr>" for number, cell in enumerate(cells))
    page = f"<p>{PROSE}</p><table><tr><th>Field</th><th>Data type</th></tr>{rows}</table>"
    findings, problems = find(template_placeholder, Example(page, media_type="text/html"))
    assert not problems
    assert [finding.severity for finding in findings if "[Name]" in finding.excerpt] == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Replace the bracketed parts and send.\n\n> Dear Ana Cruz,\n>\n> I live by the bridge, and my name is [Your name].", Severity.INFO),
        ("Send it to the council.\n\n> Dear Ana Cruz,\n>\n> I live by the bridge, and my name is [Your name].", Severity.ERROR),
        ("**Title formula:** Number + benefit + [Keyword]", Severity.INFO),
        ("**The title of the report:** Number + benefit + [Keyword]", Severity.ERROR),
        ("| Bridge | Reason |\n|---|---|\n| [Describe the bridge] | Age |\n| Example: the stone bridge | Age |", Severity.INFO),
        ("| Bridge | Reason |\n|---|---|\n| [Describe the bridge] | Age |\n| The stone bridge | Age |", Severity.ERROR),
    ],
)  # fmt: skip
def test_a_gap_of_a_letter_a_formula_or_a_worksheet(text: str, severity: Severity) -> None:
    findings, problems = find(template_placeholder, Example(f"{PROSE[0]}\n\n{text}\n", media_type="text/markdown"))
    assert not problems
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("---\npermalink: /robots.txt\n---\nUser-agent: *\nDisallow:\n", []),
        ("<!--\ntitle: Pier\npermalink: /lamps/\nstub: true\n-->\n\nThe pier\n", []),
        (
            "=== Lamps ===\nContributors: ana, ben\nTags:      lamps, piers, forms\nRequires: 3.8.0\n\nLamps lights the pier.\n",
            [],
        ),
        ("Tags: lamps, piers, forms\nShare this\nPermalink\n\nThe pier was closed.\n", ["navigation"]),
        ("---\nShare this\nTags: lamps, piers, forms\n---\n\nThe pier was closed.\n", ["share", "navigation"]),
    ],
)
def test_the_fields_at_the_head_of_a_file_are_no_menu(text: str, kinds: list[str]) -> None:
    assert [part.kind for part in content(document(text)).boilerplate] == kinds


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Format: *[Name] is a candidate for [Office].*", ["info"]),
        ("Write to us with the subject line: [Your Name] and a lamp.", ["info"]),
        ("Disclosure format:\n\n[Name] is a candidate for it.", ["info"]),
        ("The format was new. [Name] is a candidate for it.", ["error"]),
        (
            "He would hide [insert an act of secrecy here], and deny [insert the same act a year later].",
            ["info", "info"],
        ),
        ("The choir sings in the hall on [insert date].", ["error"]),
        ("It fails at org.lamp:lamp-parent:${revision}, line 35.", ["info"]),
        ("Dear reader, it costs: ${price}.", ["error"]),
        ("This is Lamp ${project.version}.", ["info"]),
        ("[Docs] [Tracker] [Email] [Errata] of the lamp", []),
        ("[Your Name], [Your Address], [Email] and [Date] of the lamp", ["error"] * 4),
        ("liquid\n<h2>Lamp</h2>\n\nyaml\n\nThe lamp burns for {{ page.hours }}.", ["info"]),
        ("He would hide [insert an act of secrecy here].\n\nAnd [insert the same act a year later].", ["info", "info"]),
        ("We ran a sample text, half of it nonsense, through three programs.", []),
        ("See [Source: https://lampnet.org/a.php?id=22] for it.", []),
        ("See [vimeo 153601001 w=500 h=277] for it.", ["error"]),
    ],
)
def test_forms_of_words_jests_and_names_of_parts_are_no_gaps(text: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, text, "text/plain") == severities


def test_an_empty_field_of_a_blank_form_is_for_whoever_fills_it_in() -> None:
    text = "Owner of the bridge: Click or tap here to enter text."
    assert severities_of(template_placeholder, text, "text/plain", "files/RAF-Form-1.txt") == ["info"]
    named = "Owner of the bridge: enter your name here"
    assert severities_of(template_placeholder, named, "text/plain", "files/RAF-Form-1.txt") == ["info"]
    assert severities_of(template_placeholder, text, "text/plain", "files/bridge.txt") == ["error"]


def test_what_was_agreed_in_a_meeting_is_no_note_of_a_draft() -> None:
    text = "The lamp is old.\n\nTODO: Ana asks the harbour.\n\nIt is lit again.\n"
    assert severities_of(template_placeholder, f"# Minutes of 4 June\n\n{text}") == ["info"]
    assert severities_of(template_placeholder, f"# The lamp\n\n{text}") == ["warning"]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("[Author]Written by Ana Cruz[/Author]\n\nThe bridge is closed.", [Severity.INFO]),
        ("[Author][/Author]\n\nThe bridge is closed.", [Severity.ERROR]),
        ("[Author]\n\nThe bridge is closed.", [Severity.ERROR]),
        (
            "The title page should contain the following lines:\n\nSchool of Lamps\n\n&lt;Name of the teacher&gt;",
            [Severity.INFO],
        ),
        ("The title page is ready:\n\nSchool of Lamps\n\n&lt;Name of the teacher&gt;", [Severity.ERROR]),
        ("The page should contain the lamp. It is lit.\n\n&lt;Name of the teacher&gt;", [Severity.ERROR]),
    ],
)
def test_a_filled_pair_and_a_shown_head_are_for_information(text: str, severities: list[str]) -> None:
    assert [graded for _, graded in marked(template_placeholder, text)] == severities


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Replace <LAMP_URL> with the address of your lamp.", "info"),
        ("Reemplace <LAMP_URL> por la dirección.", "info"),
        ("Call it at night, where <LAMP_URL> is the address of your lamp.", "info"),
        ("Replace the wick with care. Its address is <LAMP_URL>.", "error"),
        ("Replace <LAMP_URL> with", "error"),
    ],
)
def test_a_gap_that_a_sentence_explains(sentence: str, told: str) -> None:
    assert set(severities_of(template_placeholder, f"# The lamp\n\n{sentence}\n")) == {told}


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("Open a browser and go to the page shown by the last step. Click the `New Lamp` button.", 0),
        ("This map cannot be displayed. Enable JavaScript in your browser.", 1),
    ],
)
def test_a_step_of_a_manual_is_no_notice(step: str, told: int) -> None:
    assert len(findings(script_notice, f"# The lamp\n\n{PROSE[0]}\n\n{step}\n\n{PROSE[1]}\n")) == told


_LETTER = "Hey Ben,\n\nI waited at the weir until the lamps went out, and you never came. I shall not wait again.\n\n[insert your name here]\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Somebody wrote a letter to end all letters, and it is short.\n\n{_LETTER}\n{PROSE[0]} {PROSE[0]}\n", "info"),
        (f"Somebody wrote a letter to end all letters, and it is short.\n\n{_LETTER}", "error"),
        (f"Nobody was at the weir when the lamps went out.\n\n{_LETTER}\n{PROSE[0]} {PROSE[0]}\n", "error"),
        (f"Somebody wrote a letter.\n\n{PROSE[1]}\n\n[insert your name here]\n\n{PROSE[0]} {PROSE[0]}\n", "error"),
    ],
)  # fmt: skip
def test_a_gap_that_signs_a_letter_which_an_article_shows(text: str, told: str) -> None:
    assert set(severities_of(template_placeholder, f"# The lamp\n\n{text}")) == {told}


@pytest.mark.parametrize(
    ("head", "line", "quoted", "told"),
    [
        ("# The Lamp License", "Homepage: {URL}", "> ", "info"),
        ("**Agreement of the ferry**", "Between [Client Name] and the mill", "> ", "info"),
        ("# The lamps of the quay", "Homepage: {URL}", "> ", "error"),
        ("# The Lamp License", "Homepage: {URL}", "", "error"),
    ],
)
def test_a_gap_of_a_licence_that_is_quoted(head: str, line: str, quoted: str, told: str) -> None:
    lines = (head, "", line, "", "Whoever takes it may use it for free.")
    text = f"{PROSE[0]} Its text follows:\n\n" + "".join(f"{quoted}{one}\n" for one in lines)
    assert set(severities_of(template_placeholder, text)) == {told}


_QUOTED = '"THIS LAMP IS NOT SOLD HERE\n\nWe are sorry, and we work on it.\n\nFollow this <band name> search link to see what the other harbours have of it.{}\n\nThe odd thing is that I bought one here in May.'


def test_a_stand_in_within_a_message_that_the_text_quotes() -> None:
    assert severities_of(template_placeholder, f"The shop says:\n\n{_QUOTED.format(chr(34))}\n") == ["info"]
    said = "The page says: “Follow this <band name> search link to see what the harbours have.” I followed it.\n"
    assert severities_of(template_placeholder, said) == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        f"The shop says:\n\n{_QUOTED.format('')}\n",
        "Follow this <band name> search link to see what the other harbours have of it.\n",
        "“We follow this <band name> link to see the quay with them, and to light it for a year,” said Ana Cruz.\n",
    ],
)
def test_a_gap_that_no_message_has(text: str) -> None:
    assert severities_of(template_placeholder, text) == ["error"]


_LETTER = "I read what [Company Name] wrote on lamps, and [Your Company] of [Your City] may help."


@pytest.mark.parametrize(
    ("heading", "times", "severity"),
    [
        ("# Harbour Letter Templates", 3, Severity.INFO),
        ("# Templates of the harbour", 3, Severity.ERROR),
        ("# Harbour Letter Templates", 1, Severity.ERROR),
        ("# Harbour Letters", 3, Severity.ERROR),
    ],
)
def test_gaps_below_a_title_that_says_templates(heading: str, times: int, severity: str) -> None:
    far = "\n\n".join(f"The mill of the harbour was sold to firm {number} in the year of the flood, and nobody in the hall objected to it." for number in range(60))  # fmt: skip
    text = f"{heading}\n\n{far}\n\n" + "\n\n".join(f"{_LETTER} It is letter {number}." for number in range(times))
    assert set(severities_of(template_placeholder, text, "text/markdown")) == {severity}


_DUMMY = "Lorem ipsum dolor sit amet, consectetur adipiscing elit."


@pytest.mark.parametrize(
    ("classes", "severity"),
    [("hidden mt-6", Severity.INFO), ("mt-6 hidden md:block", Severity.ERROR), ("overflow-hidden", Severity.ERROR)],
)
def test_dummy_text_that_a_class_hides(classes: str, severity: str) -> None:
    page = f'<html><body><article><h1>The mill</h1><p class="{classes}">{_DUMMY}</p><p>The mill was sold in May.</p></article></body></html>'
    assert severities_of(template_placeholder, page, "text/html") == [severity]


@pytest.mark.parametrize(("label", "told"), [("markdown", 0), ("md", 0), ("", 1), ("text", 1)])
def test_dummy_text_of_a_sample_in_markdown(label: str, told: int) -> None:
    text = f"# The site\n\nA text is written so:\n\n```{label}\n{_DUMMY}\n```\n\nIt is kept in the store of the mill.\n"
    assert len(findings(template_placeholder, text, "text/markdown")) == told


_LICENCE = "{}\n\n    This lamp of <name of author> is free, and everybody may light it.\n"


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("How to Apply These Terms to Your Lamps\n\nTo do so, attach the following notices to the lamp.", "info"),
        ("The Lamp Licence\n\nWhoever lights a lamp shows these notices.", "error"),
    ],
)
def test_the_gaps_of_what_a_licence_has_others_copy(above: str, told: str) -> None:
    assert set(severities_of(template_placeholder, _LICENCE.format(above), "text/plain", "LICENSE.txt")) == {told}


def test_the_gaps_of_what_a_licence_has_others_copy_under_its_heading() -> None:
    notice = "\n\nEach lamp has this on it:\n\nThis lamp of [Your Name] is free.\n"
    for head, told in (("## How to apply these terms to your lamps", "info"), ("## The owner", "error")):
        assert severities_of(template_placeholder, f"# The Lamp Terms\n\n{head}{notice}", path="LICENSE.md") == [told]
