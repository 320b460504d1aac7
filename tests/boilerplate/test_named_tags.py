"""Tags that a sentence names in plain text and in files of word processors, those that were left over, and those that were written wrongly."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import excerpts, severities_of

PLAIN = "text/plain"


@pytest.mark.parametrize(
    "text",
    [
        "Les titres <h1>, <h2> et <h3> sont à mettre dans l'ordre.",
        "Die Überschriften reichen von <h1> bis <h6>, eine Liste beginnt mit <ul>.",
        "Las etiquetas <strong> y <em> no se ven. Cada <table> lleva un <caption> propio.",
        "The tree goes <section> > <article> > <h2> and ends there.",
        "O título fica em <h1> (título), <h2> (subtítulo) e <h3> (nível três).",
        "Chaque page contient un <h1> unique. Les <table> de données doivent avoir un <caption>.",
    ],
)
def test_tags_that_a_sentence_names_are_no_residue(text: str) -> None:
    assert severities_of(markup_residue, text, PLAIN) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was shut <p> and then <p> it was opened <p> again.",
        "The <div>bridge <div>was <div>shut.",
        "<h1>The bridge</h1> <h2>It was shut</h2> by <b>the council</b> on Monday.",
    ],
)
def test_tags_that_shaped_words_are_told_once_for_a_paragraph(text: str) -> None:
    assert severities_of(markup_residue, text, PLAIN) == ["warning"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("##1. Der Hafen\nDie Brücke ist alt.", ["##1. Der Hafen"]),
        ("#Bridges are old\n\n##The harbour\n\nIt is dark.", ["#Bridges are old"]),  # the other as one of its places
        ("#PublicHealth #FoodSecurity\n\nIt is dark.\n\n##The harbour\n\nIt is old.", ["##The harbour"]),
        ("#MeToo\n\nThe movement began in 2006.", []),
    ],
)
def test_headings_without_a_space_end_with_their_line(text: str, told: list[str]) -> None:
    assert excerpts(markup_residue, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Read <b>this<b/> first, they say.", 1),
        ("Read `<b>this<b/>` as a fault.", 0),
        ("A line ends with <br/> and a lamp is <i class='lamp'/> here.", 0),
        ("The mayor. <img src='https://a.org/b.jpg' alt='A man\nspeaks'>", 0),
        ("The mayor. <a href='https://a.org/b'", 1),
    ],
)
def test_tags_that_were_written_wrongly_are_told(text: str, told: int) -> None:
    assert len(excerpts(markup_residue, text)) == told


_HEADED = "\n".join(
    f"<section>Part {number}</section>\nThe ferry of part {number} leaves at noon." for number in range(7)
)
_COUNTED = (
    "@@2311\n\nThe ferry , it said , leaves at noon . <P> It is old , and green , as the mill is . <P> Nobody rows it ."
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_HEADED, "info"),
        (_COUNTED, "info"),
        (_HEADED.replace("section", "h2"), "info"),
        (f"{_HEADED}\nIt was <b>shut</b> on Monday.", "info"),
        ("\n".join(_HEADED.replace("section", "h2").splitlines()[:6]), "warning"),
        (_COUNTED.replace(" ,", ",").replace(" .", "."), "warning"),
        (_COUNTED.replace("@@2311", "The ferry"), "warning"),
    ],
)
def test_tags_that_a_collection_has_for_its_parts(text: str, told: str) -> None:
    assert set(severities_of(markup_residue, text, PLAIN)) == {told}


_PLAIN = [f"The ferry of quay {number} leaves at noon, and nobody rows it back." for number in range(8)]
_TAGGED = "The miller <b>took</b> the oar and </p><p> the lamp <i>went</i> out of the <u>mill</u> <br> on Monday."


@pytest.mark.parametrize(
    ("blocks", "told"),
    [
        ([*_PLAIN, _TAGGED], "warning"),
        ([*_PLAIN[:4], _TAGGED, *_PLAIN[4:]], "warning"),
        ([_TAGGED, *_PLAIN[:2]], "info"),
        ([_TAGGED], "info"),
        ([f"<p>{line}</p>" for line in _PLAIN], "info"),
    ],
)
def test_tags_left_in_one_paragraph_are_no_format_of_the_text(blocks: list[str], told: str) -> None:
    assert set(severities_of(markup_residue, "\n\n".join(blocks), PLAIN)) == {told}


_PLUGIN = (
    "=== Lamps ===\nContributors: ana\nTags: lamps, quays\nStable tag: 1.2\nTested up to: 5.8\n\n"
    "It <strong>lights</strong> the quay, and the mill &amp; its ferry."
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_PLUGIN, "info"),
        (_PLUGIN.replace("Stable tag: 1.2\nTested up to: 5.8\n", ""), "warning"),
        (_PLUGIN.replace("=== Lamps ===", "Lamps"), "warning"),
    ],
)
def test_what_the_directory_of_plugins_reads(text: str, told: str) -> None:
    assert severities_of(markup_residue, text, PLAIN) == [told, told]


def test_what_was_escaped_twice_shows_there_too() -> None:
    assert "warning" in severities_of(markup_residue, _PLUGIN.replace("its ferry", "the ferry&amp;#8217;s"), PLAIN)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (r"In CSS the layer (<div class='lamp'\>...</div\>) of the mill is shown.", "info"),
        (r"In CSS the layer \<b\>of the mill\</b\> is shown.", "info"),
        ("In CSS they say.\n\n" + r"The layer \<b\>of the mill\</b\> is shown.", "warning"),
        (r"By night the layer \<b\>of the mill\</b\> is shown.", "warning"),
        ("In CSS the layer &lt;b&gt;of the mill&lt;/b&gt; is shown.", "warning"),
    ],
)
def test_tags_that_backslashes_show(text: str, told: str) -> None:
    assert set(severities_of(markup_residue, text)) == {told}
