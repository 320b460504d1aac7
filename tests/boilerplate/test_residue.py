"""Placeholders, markup and wrong encodings: what is found, where, and what the fix makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.misread import repaired
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.api import Example, Rule
from provenance.records import Finding
from provenance.testing import find


def _found(rule: Rule, text: str, media_type: str = "text/plain") -> list[Finding]:
    findings, problems = find(rule, Example(text, media_type=media_type))
    assert problems == []
    return findings


def _fixed(text: str, findings: list[Finding]) -> str:
    for finding in reversed(findings):
        if finding.fix is not None:
            for edit in reversed(finding.fix.edits):
                text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("rule", "text", "fixed"),
    [
        (markup_residue, "voted&nbsp;on Monday &amp; Tuesday", "voted on Monday & Tuesday"),
        (markup_residue, "on Monday.<br><br>Nobody objected.", "on Monday. Nobody objected."),
        (markup_residue, "the <b>council</b> voted", "the council voted"),
        (markup_residue, "The mayor\\u2019s party", "The mayor’s party"),
        (markup_residue, "The mill \\x96 a red one \\x96 was closed", "The mill – a red one – was closed"),
        (mojibake, "The mayorâ€™s cafÃ©", "The mayor’s café"),
        (mojibake, "The mayor‚Äôs party", "The mayor’s party"),
        (mojibake, "The mayor\x92s party", "The mayor’s party"),
        (mojibake, "ZĂˇvÄ›r dokumentu", "Závěr dokumentu"),
        (mojibake, "РџСЂРёРІРµС‚ всем", "Привет всем"),
        (mojibake, "All solutionsÂ are needed", "All solutions are needed"),
        (mojibake, "Kosovo?s future and Ban?s aide", "Kosovo’s future and Ban’s aide"),
        (related_posts, "One sentence.\n\nRelated posts\n\nCouncil elects new mayor\n", "One sentence.\n"),
    ],
)
def test_fixes(rule: Rule, text: str, fixed: str) -> None:
    findings = _found(rule, text)
    mended = _fixed(text, findings)
    assert mended == fixed
    assert _found(rule, mended) == []


def test_what_a_generator_fills_in_is_noted_in_its_sources_alone() -> None:
    text = "Dear {{ name }}, yours. [Your Name]"
    for source, severity in ((text, "error"), (f"---\ntitle: Icons\n---\n{text}", "info")):
        found = _found(template_placeholder, source, "text/markdown")
        assert [(finding.excerpt, finding.severity) for finding in found] == [
            ("{{ name }}", severity),
            ("[Your Name]", "error"),
        ]


def test_entities_of_a_tag_go_with_it() -> None:
    text = 'It was so. <img src="http://b.org/p?a=2&amp;b=3&amp;c"> He said &amp; went.'
    assert [finding.excerpt[:5] for finding in _found(markup_residue, text)] == ["<img ", "&amp;"]


@pytest.mark.parametrize("rule", [template_placeholder, markup_residue])
@pytest.mark.parametrize("code", ["`{{name}}` and `<br>`", "```\n{{name}}\n<br>&nbsp;\n```"])
def test_code_is_meant_as_written(rule: Rule, code: str) -> None:
    assert _found(rule, f"The template holds this:\n\n{code}\n", "text/markdown") == []
    assert _found(rule, "<p>The tag <code>&lt;br&gt;</code> and <code>{{name}}</code>.</p>", "text/html") == []


@pytest.mark.parametrize("text", ["the mayor sa… [+1234 chars]", "the mayor said that […]"])
def test_a_cut_text(text: str) -> None:
    (finding,) = _found(read_more, f"The council voted, and {text}")
    assert finding.location is not None


@given(st.text(alphabet=st.characters(min_codepoint=0xA1, max_codepoint=0x24F), min_size=2, max_size=12))
def test_mojibake_is_led_back(text: str) -> None:
    """Whatever cp1252 can hold of UTF-8, the repair undoes, and it leaves no mojibake of its own."""
    try:
        misread = text.encode().decode("cp1252")
    except UnicodeDecodeError:
        return
    meant = repaired(misread)
    assert meant is not None
    assert repaired(meant) is None


@pytest.mark.parametrize(
    "text",
    [
        "Where an apostrophe should be, the page shows â€™ since it is UTF-8 and was read as something else.",
        "Signs such as â€œ, â€ and Ã© stand in half of the letters.",
        "The printer writes Ã¼ for ü and cannot be talked out of it.",
        "It printed KÃ¶ln instead of Köln on each ticket.",
        "Garbled text is easy to tell: look for (â€¦) or a lone Â£.",
        "Mojibake: “Ã±”.",
    ],
)
def test_misread_signs_that_a_text_shows_are_its_subject(text: str) -> None:
    assert _found(mojibake, text) == []


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("The mayor â€” who is from KÃ¶ln â€” left.", [True]),
        ("The cafÃ©, the crÃªperie and the hÃ´tel are closed.", [True]),
        ("Tout est à vendre, Ã©crit-il.", [True]),
        ("Unicode â€” the standard â€” is free.", [False]),
        ("The encoding of KÃ¶ln was wrong.", [False]),
        ("РџСЂРёРІРµС‚, РјРёСЂ", [True]),
    ],
)
def test_misread_words_are_mended_safely_where_the_text_does_not_speak_of_it(text: str, safe: list[bool]) -> None:
    assert [finding.fix is not None and finding.fix.safe for finding in _found(mojibake, text)] == safe


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("A space at which no line breaks is &nbsp; in each browser.", [False]),
        ("In HTML the sign for pounds is &pound; and that for cents &cent; as everybody knows.", [False, False]),
        ("The ferry&nbsp;went &mdash; as the browser said &mdash; at ten.", [True, False]),
        ("Tickets are 3&nbsp;euros &ndash; or 5 for two.", [True, True]),
        ("Write the entity &euro; or the sign itself.", []),
        ("There are two entities, &rlm;, &pound; and &lrm; to set the direction.", []),
        ("The ferry costs two pounds, &pound; and &cent; are both taken.", [True, True]),
    ],
)
def test_entities_of_a_text_about_markup_are_not_replaced_safely(text: str, safe: list[bool]) -> None:
    assert [finding.fix is not None and finding.fix.safe for finding in _found(markup_residue, text)] == safe


@pytest.mark.parametrize(
    ("text", "told"),
    [("The code is \\&euro; in a page.", 0), ("The ferry costs 3 &amp;euro; a day.", 1), ("The ferry\\&nbsp;went.", 1)],
)
def test_an_entity_that_somebody_escaped_is_shown_on_purpose(text: str, told: int) -> None:
    assert len(_found(markup_residue, text, "text/markdown")) == told


@pytest.mark.parametrize(
    "text", ["Dear {FIRST_NAME},", "Hello {First Name}, your order {ORDER} is here.", "From: {COMPANY_NAME}"]
)
def test_gaps_of_a_mail_merge(text: str) -> None:
    assert len(_found(template_placeholder, text)) == 1


@pytest.mark.parametrize(
    "text",
    ["f({NAME}) = {EMAIL}x", "/users/{USER_NAME}", "the set {A, B}", "{name} is a field", "\\textbf{NAME}", "={NAME}"],
)
def test_braces_of_programs_and_sets_are_no_gaps(text: str) -> None:
    assert _found(template_placeholder, text) == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("The mayorâs boat is late, and they donât care.", "The mayor’s boat is late, and they don’t care."),
        ("Donât wait: Ruta canât come, she wasnât told.", "Don’t wait: Ruta can’t come, she wasn’t told."),
        ("Itâs late, theyâre gone and Iâm tired.", "It’s late, they’re gone and I’m tired."),
        ("The mayorÕs boat is late, and itÕs raining.", "The mayor’s boat is late, and it’s raining."),
    ],
)
def test_halves_of_apostrophes(text: str, fixed: str) -> None:
    assert _fixed(text, _found(mojibake, text)) == fixed


def test_what_is_to_be_deleted_is_told_apart_from_what_is_to_be_written() -> None:
    words = "KÃ¶ln, a cafÃ©, â€œa sonâ€\x9d, LothlÃ³rien, MÃ¼nchen"
    page = f"<article><p>The ferry ofÂ\xa0the mayorÂ leaves {words} at ten.</p></article><aside><p>It isÂ\xa0old, and {words}.</p></aside>"
    spaces, signs = sorted(_found(mojibake, page, "text/html"), key=lambda hit: "delete it" not in hit.message)
    assert spaces.message.endswith("; the same stands in 2 more places")
    assert signs.message.endswith("; the like stands in 11 more places")
    assert r"\x9d" in _found(mojibake, "She called it a wonderâ€\x9d.")[0].message


@pytest.mark.parametrize(
    "text",
    [
        "Die Ära endet. „Er schrieb „muß“, und „daß er muß„.",
        "Die Ära des „MENÜ“ endet, und „Ü“ bleibt.",
        "Âge d’or: she left the café”—and the ferry.",
    ],
)
def test_a_letter_that_ends_a_word_before_quotation_marks_was_not_misread(text: str) -> None:
    assert _found(mojibake, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The word appât is French for bait, and dégât for damage.",
        "She sailed from Brânsk to the Côte d’Azur, and then to Bâle.",
        "Õ is a letter of Estonian, as in Õismäe and mõis.",
        "The letter â stands in mâs.",
        "The letter of 1702 has “bien qu’il donnât” and “avant qu’elle tournât”.",
    ],
)
def test_letters_that_are_no_halves(text: str) -> None:
    assert _found(mojibake, text) == []


_LETTER = """# Complaints

The council voted on Monday to close the bridge for a year.

## Sample complaint letter

Dear Sir, I write to complain.

Sincerely,
[Your Name]

### Where to send it

[Your City] has an office.

## What happens next

The clerk reads it. Searching for “Roofers [Your Website]” will bring up reviews.

You can simply use <%= @host.name %> for it.

Dear <%= name %>, meet with [Your Company].
"""


def test_what_readers_are_to_fill_in_is_no_gap() -> None:
    found = {one.excerpt: str(one.severity) for one in _found(template_placeholder, _LETTER, "text/markdown")}
    assert found == {
        "[Your Name]": "info",
        "[Your City]": "info",
        "[Your Website]": "info",
        "<%= @host.name %>": "info",
        "<%= name %>": "error",
        "[Your Company]": "error",
    }


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('const lamps = "\\u00C0";\nlamps.show("&nbsp;");\nlamps.add({\n  name: "pier",\n});\n', 0),
        ("> <mark>{{ note }}</mark>\n{% for lamp in lamps %}\n{{ lamp }}\n{% endfor %}\n", 0),
        ("".join(f"000{n}\t1\tHeight: 6'{n}&nbsp;\n" for n in range(1, 10)), 1),
        ("The lamp on the pier&nbsp;was lit again.\n", 1),
        ('{"lamp": "The council voted on Monday to close the bridge&nbsp;for a year."}', 0),
    ],
)
def test_markup_is_meant_in_code_and_templates_and_not_in_data(text: str, count: int) -> None:
    assert len(_found(markup_residue, text)) == count


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ('(lamp -q -%F "<!-- Mirrored from %s by Lamp -->" -O1)', "The pier has <!-- a lamp --> on it."),
        ('"\\u2018" => "\'", "\\u2019" => "\'"', "The mayor\\u2019s party"),
        ("You may use the \\x22 hexadecimal value in it.", "The mayor\\x27s party said so."),
        (
            "ANSI escape codes set the colour of the lamp sign.\n\nThe general form begins so: \\x1b [31m",
            "The lamp sign:\n\nIt begins so: \\x1b [31m",
        ),
        (
            "The decoder predicts HTML tags. For each cell (<td>) it is asked.",
            "For each cell (<td>) it </td> is asked.",
        ),
        ('Write the lamps as below:\n\n<LAMP ID="1">\n...\n<P ID="X">lit</P>', 'It says <LAMP ID="1"> at its head.'),
    ],
)
def test_what_a_text_shows_of_markup_is_none(shown: str, told: str) -> None:
    assert _found(markup_residue, shown) == []
    assert _found(markup_residue, told)


def test_the_source_of_a_page_under_the_name_of_a_text_is_told_once() -> None:
    line = '<p class="lamp">The lamp&nbsp;<b>burns</b>.</p>\n'
    page = f'<div class="lamps">\n{line * 9}</div>\n'
    assert [finding.excerpt for finding in _found(markup_residue, page)] == ['<div class="lamps">']
    prose = "The lamps of the mill burn until the keeper comes and puts them out, one by one.\n\n"
    assert len(_found(markup_residue, f"{prose * 9}{line * 2}")) > 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("See [**the bridge][7]** in May.\n\n[7]: https://a.org", ["**the bridge**"]),
        ("See **[the bridge**](https://a.org) in May.", ["**the bridge**"]),
        ("See [**the bridge**](https://a.org) and **[the ferry](https://b.org)** in May.", []),
        ("See [\\*\\*the bridge](https://a.org)\\*\\* in May.", []),
        ("See [a ** b](https://a.org)** in May.", []),
        ("See [x\\*\\*](https://a.org) and ** in May.", []),
    ],
)
def test_bold_across_the_edge_of_a_link(text: str, told: list[str]) -> None:
    assert [finding.excerpt for finding in _found(markup_residue, text, "text/markdown")] == told


def test_a_sign_that_nobody_sees_is_deleted() -> None:
    (finding,) = _found(markup_residue, "The lamp on the pier&#x200B; was lit again.\n")
    assert "delete it" in finding.message
    assert finding.fix is not None


def test_no_fix_writes_a_control_character_into_a_text() -> None:
    said = _found(markup_residue, "The mayor said \\x1b[31mno\\x1b[0m to it, and the hall fell silent.")
    assert [(one.fix, one.message.isprintable()) for one in said] == [(None, True)] * len("no")


def test_what_was_misread_in_one_text_is_told_once() -> None:
    (finding,) = _found(mojibake, "The cafÃ© is closed.\n\nThe mill \x83 stands.\n\nThe crÃªperie \x83 is open.")
    assert len(finding.related) == 3
    assert finding.fix is not None
    (alone,) = _found(mojibake, "The mill \x83 stands.\n\nThe weir \x83 is open.")
    assert alone.fix is None
    assert len(alone.related) == 1
