"""Codes of feeds, templates and servers that readers see, and what was typed for trial (BLP411, BLP414, BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.script_notice import script_notice

from tests.found import findings, severities_of

_PROSE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nThe ferry goes on as it did, since the beams are rotten and the town has no other way over."


def _page(*paragraphs: str) -> str:
    return f"<html><body><article><h1>The bridge</h1>{''.join(f'<p>{one}</p>' for one in paragraphs)}</article></body></html>"


def _messages(text: str, media_type: str = "text/plain") -> list[str]:
    return [finding.message for finding in findings(markup_residue, text, media_type)]


def test_a_code_of_a_feed() -> None:
    (message,) = _messages(f"{_PROSE} !@COPYRIGHT=© 2015 Harbour News")
    assert message.startswith("“!@COPYRIGHT=” is a code of the feed")


def test_an_entity_without_a_name() -> None:
    (message,) = _messages(f"{_PROSE}\n\nShe is our hero &; the town’s own.")
    assert message.startswith("“&;”")


@pytest.mark.parametrize("line", ["include 'parts/menu.html.twig'", 'include "parts/menu.html"', "extends 'base.njk'"])
def test_the_line_of_a_template(line: str) -> None:
    (message,) = _messages(f"{_PROSE}\n\n{line}\n", "text/markdown")
    assert "is the line with which a template takes in another" in message


@pytest.mark.parametrize("code", ["~HOA~128~128~", "<z12f>", "<%-2>", "<\\c>"])
def test_a_code_of_the_system_that_set_the_page(code: str) -> None:
    (message,) = _messages(f"{_PROSE}\n\n{code} The beams are rotten, as two firms told the council in May.\n")
    assert "is a code of the system that set the page" in message


@pytest.mark.parametrize(
    "words",
    [
        "It costs ~128~ euro, and the other one costs ~12~ or so.",
        "The file ~ABC~ is kept at home in ~/harbour/12~.",
        "From 12~15 to 20~25 it is shut, and ~~nobody~~ goes there.",
        "The path is /home/~ana~1~ on the old machine.",
        "The share fell by <2 and rose by >3 in the year of the flood.",
        "Write to Ana <ana> or to <the harbour> for a boat.",
        "If a<z and b>y, then the row is sorted.",
        "The state <\\psi> is the one that the paper has in its table.",
        "<*> marks what is shut, and <**> what is gone.",
        "The room is for <%d> boats, as the old program says.",
        "Nobody knows ~Ana~ or ~OTTER~ by these names any more.",
    ],
)
def test_tildes_and_angles_of_authors(words: str) -> None:
    assert not [one for one in _messages(f"{_PROSE}\n\n{words}\n") if "set the page" in one]


@pytest.mark.parametrize("field", ["title", "description", "short_description", "excerpt", "summary"])
def test_entities_in_what_the_front_matter_states(field: str) -> None:
    text = f'+++\n{field} = "The mill served Cruz&#039;s bread."\n+++\n\n{_PROSE}\n'
    assert [message[:8] for message in _messages(text, "text/markdown")] == ["“&#039;”"]


@pytest.mark.parametrize("field", ["url", "image", "code", "pattern"])
def test_entities_in_other_fields(field: str) -> None:
    assert _messages(f'+++\n{field} = "lamp&#039;s"\n+++\n\n{_PROSE}\n', "text/markdown") == []


def test_a_tag_without_its_bracket() -> None:
    words = 'script type="text/javascript" src="https://ads.lampnet.org/a.js"'
    (message,) = _messages(_page(*_PROSE.split("\n\n"), f"{words}&gt;"), "text/html")
    assert message.startswith("a tag “script” lost its first bracket")


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        (f"{_PROSE} Ana !@# Cruz wrote to ana!@BRIDGE.", "text/plain"),
        (f"{_PROSE} Tom &amp; Ana, AT&T;Bell and A&B; all of them.", "text/plain"),
        (f"{_PROSE}\n\nWe include 'parts/menu.html' in each of the pages.", "text/markdown"),
        (f"{_PROSE}\n\n`include 'parts/menu.html.twig'`", "text/markdown"),
        (f"{_PROSE}\n\n```\ninclude 'parts/menu.html.twig'\n```", "text/markdown"),
        (f"{_PROSE}\n\ninclude 'the ferry, too'", "text/markdown"),
        (f"{_PROSE}\n\n{{% include 'parts/menu.html' %}}", "text/markdown"),
        (_page("{% include 'parts/menu.html' %}", *_PROSE.split("\n\n"), "{{ partial 'foot.html' }}"), "text/html"),
        (f"{_PROSE} Each script type=\"text/lamp\" is one.\n\n```\n<script type='a'>\n```", "text/markdown"),
        (f"{_PROSE} The script types and the iframe src are of no use.", "text/plain"),
    ],
)
def test_what_is_no_such_code(text: str, media_type: str) -> None:
    assert not any("code of the feed" in one or "“&;”" in one or "template takes" in one or "first bracket" in one for one in _messages(text, media_type))  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Mr Al[#x430]ke of the ferry rows.", "the character а"),
        ("[#x411]ob of the ferry rows.", "the character Б"),
        ('The ferry â[#x20ac]" an old one rows on.', "a sign that was decoded with the wrong encoding"),
        ("It rows on.[#x2014]The ferry is old.", "the character —"),
        ("It is[#xa0]old.", "look up what stood here"),
    ],
)
def test_the_code_of_a_character_in_brackets(words: str, said: str) -> None:
    (message,) = _messages(f"{_PROSE} {words}")
    assert said in message


@pytest.mark.parametrize(
    "words",
    [
        "The bug [#430] is old, and so is bug[#43].",
        "A name may begin with [#x41-#x5A] and end so.",
        "The sign [#x20AC] stands for the euro, and [#xA] ends a line.",
        "See [#xyz] and note[#x] of the clerks.",
        "The colour [#x43] is red, and channel [#xchat] is open.",
    ],
)
def test_other_codes_in_brackets(words: str) -> None:
    assert not any("is the code of" in one for one in _messages(f"{_PROSE} {words}"))


@pytest.mark.parametrize(
    "text",
    ['she said _ "It leaks and leaks, "_ and left', 'she said _ "It leaks."_ then', "she said _ “It leaks.” _ then"],
)
def test_a_quotation_in_italics_with_blanks_inside(text: str) -> None:
    (message,) = _messages(f"{_PROSE}\n\nAnd so {text}\n", "text/markdown")
    assert "was to be in italics" in message


@pytest.mark.parametrize(
    "text",
    [
        'she said _"It leaks and leaks"_ and left',
        'the gap _ "lamp" stays open',
        'fill in ___ "lamp" ___ by May',
        'the keys _ "a" and b_c "d"_x are names',
        'write `_ "It leaks, "_` so',
        'she said \\_ "It leaks, "\\_ and left',
        'call _("It leaks") and so on',
        'as name _ and "lamp"_ are odd',
        'Ana _ Cruz said "it leaks" _',
        'a line of _ and _ "signs',
    ],
)
def test_other_strokes_beside_a_quotation(text: str) -> None:
    assert _messages(f"{_PROSE}\n\nAnd so {text}\n", "text/markdown") == []


@pytest.mark.parametrize(
    "text", ["his aim – _Be the lamp _– is odd", "he reads _The Lamp _(1970) aloud", "she keeps _The Lamp _."]
)
def test_italics_that_a_blank_ends(text: str) -> None:
    assert len(_messages(f"{_PROSE}\n\nAnd so {text}\n", "text/markdown")) == 1


@pytest.mark.parametrize(
    "text", ["the names _ga, _gat and _.", "his aim – _Be the lamp_ – is odd", "a gap of ___ (or _a _)"]
)
def test_other_strokes(text: str) -> None:
    assert _messages(f"{_PROSE}\n\nAnd so {text}\n", "text/markdown") == []


_ERROR = "<b>Warning</b>: fopen(/tmp/lamp): failed to open stream: Disk quota exceeded in <b>/home/lamp/www/index.php</b> on line <b>57</b>"


def test_what_a_server_printed_into_a_page() -> None:
    assert severities_of(
        script_notice, f"<html><body><br/>{_ERROR}<br/>{_page(*_PROSE.split(chr(10) * 2))[12:]}", "text/html"
    ) == ["error"]
    more = [*_PROSE.split("\n\n"), "It was said.", _ERROR, "Ana Cruz was there.", "Nobody spoke.", "It is closed."]
    assert severities_of(script_notice, _page(*more), "text/html") == ["info"]


@pytest.mark.parametrize("place", ["C:\\lamp\\index.php", "/home/lamp/a-b.inc", "/home/lamp/a.php(7) : eval()'d code"])
def test_files_that_a_server_names(place: str) -> None:
    page = _page(f"Fatal error: Call to undefined function lamp() in {place} on line 5", *_PROSE.split("\n\n"))
    assert severities_of(script_notice, page, "text/html") == ["error"]


@pytest.mark.parametrize(
    "words",
    [
        "Warning: the bridge is shut in /home street, as it says on line 57 of the paper",
        "Notice: he was in a hurry on line 5",
        "Notice: the picture that was shown in /r/lamps on line 4 of the page is of somebody else",
        "<code>Warning: fopen(): failed in /home/lamp/index.php on line 57</code>",
    ],
)
def test_warnings_of_other_kinds(words: str) -> None:
    page = _page(words, *_PROSE.split("\n\n"))
    assert [one for one in findings(script_notice, page, "text/html") if "a server reported" in one.message] == []


@pytest.mark.parametrize("words", ["sdsdfdfsdf", "asdf asdfgh", "dfgdfg dfg", "hjkhjkhjk"])
def test_letters_typed_at_random(words: str) -> None:
    assert severities_of(template_placeholder, _page(words, *_PROSE.split("\n\n")), "text/html") == ["error"]


@pytest.mark.parametrize("words", ["flasks", "Alaskas", "asdf", "sdf format", "salad falls", "The sdsdfdfsdf of it"])
def test_words_of_such_letters(words: str) -> None:
    assert severities_of(template_placeholder, _page(words, *_PROSE.split("\n\n")), "text/html") == []


def test_the_value_of_a_button_that_nobody_set() -> None:
    form = (
        '<form action="https://lampnet.org/give"><input type="hidden" name="id" value="{}"><button>Give</button></form>'
    )
    page = _page(*_PROSE.split("\n\n"))
    (finding,) = findings(
        template_placeholder,
        page.replace("</article>", form.format("REPLACE_WITH_YOUR_BUTTON_ID") + "</article>"),
        "text/html",
    )
    assert "“REPLACE_WITH_YOUR_BUTTON_ID” stands as the value" in finding.message
    for value in ("give", "your_button", "REPLACED", "YOUR"):
        assert (
            findings(template_placeholder, page.replace("</article>", form.format(value) + "</article>"), "text/html")
            == []
        )
    for around in ("<!-- {} -->", "<pre>{}</pre>", "<script>{}</script>"):
        shown = around.format(form.format("REPLACE_WITH_YOUR_BUTTON_ID"))
        assert [
            one
            for one in findings(template_placeholder, page.replace("</article>", shown + "</article>"), "text/html")
            if "stands as the" in one.message
        ] == []


_DRAFT = (
    f"{_PROSE}\n\n"
    + "So the town waits, and the ferry carries whoever wants to go over, which many do each day of the week. " * 10
)


def test_blanks_in_the_prose_of_a_draft() -> None:
    told = f"{_DRAFT}\n\nThough nobody asked for it, the town is deluged with ____. It has been so since the mill was shut, and the ferry is late.\n\nWhat the council wants of the county is ____, as it said when it met in the old hall on Monday to speak of the bridge."
    assert severities_of(template_placeholder, told) == ["warning", "warning"]
    assert severities_of(template_placeholder, told.replace("is ____, as", "is help, as")) == ["info"]


@pytest.mark.parametrize(
    "words",
    [
        "Name: ____\n\nWhoever wants to go over writes ____ here, and takes it to the ferry before nine on the day of the market or later.",
        "Fill in the blanks: the ferry is ____, and the bridge over the river is shut for a year, as the council said on Monday in May.",
        "She said: “The ferry is ____, and the bridge over the river is shut for a year, as the council said on Monday in the old hall.”",
        "- the ferry is ____\n- the bridge is ____",
        "In the year 18__ there lived in the town of ____ a miller who had a daughter, and they kept the mill of the count of ____ in good order.",
        "The council met on ____ in the hall to hear what the town owes for the ____ and for the ferry, as it is said.\n\nThe answers are on page four.",
        "The variable is called lamp____ and the other one is ____lamp, as whoever wrote it told the council on Monday in the old hall.",
    ],
)
def test_blanks_that_are_meant(words: str) -> None:
    assert severities_of(template_placeholder, f"{_DRAFT}\n\n{words}") == []
