"""What the pages of newsrooms leave within a text: old browsers, boxes for feedback, licences, accounts, forms for letters, pointers in lines of their own; and rows that a program cut."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.broken_off import cut_row
from provenance_plugins.boilerplate.markup.page_scripts import assigned_objects
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.analysis.content import content
from provenance.api import Document, Example, Source
from provenance.loaders.text import load_text
from provenance.testing import document
from tests.found import excerpts, found_in

_ABOVE = (
    "The council voted to close the bridge for repairs that will take most of the summer, its chair said after the meeting. "
    "Traffic will be led through the old town, where the streets are narrow and the market stands on two days of the week."
)
_BELOW = (
    "The work is to begin in May, when the river is low. It costs two million, half of which the county pays, and the rest "
    "is met from a fund for roads that was set up last year after the floods."
)
_COUNTRIES = "Albania Algeria Andorra Angola Antigua and Barbuda Argentina Armenia Australia Austria Bahamas Belize Benin Bhutan Chad Chile Cuba"


def _left(source: str) -> list[tuple[str, str]]:
    text = document(source, media_type="text/plain")
    return [(part.kind, text.slice(part.span)) for part in content(text).boilerplate]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("script", "Please upgrade your browser. Your browser is out of date, and parts of this page may not work. Click on the one that you like to download it."),
        ("script", "You are using an outdated browser. Please upgrade your browser to see all of this site."),
        ("comments", "Share your ideas and any trouble that you had on The Daily Lamp. We are listening. Thanks for helping us."),
        ("footer", "© 2011 - 2023 PT. Harbour Media Leeds"),
        ("footer", "All content by Lamp News Agency is licensed under a Creative Commons Attribution 4.0 International License"),
        ("share", "Follow Ana Cruz on Twitter @anacruz"),
        ("share", "Follow Lamp Sport on Facebook, Instagram and Threads."),
        ("share", "Read or Share this story: https://lamp.test/a/b"),
        ("newsletter", f"Choose your country {_COUNTRIES}"),
        ("newsletter", "Get our Harbour Newsletter. What ships come in and which of them stay."),
        ("newsletter", "We've sent a confirmation email to the address that you gave. If you don't see the message within an hour, please look into your spam folder."),
        ("newsletter", "To listen to more stories of the river, download the Lamp app."),
        ("readmore", "Read more at lamp.test."),
        ("readmore", "Click here for the original story."),
    ],
)  # fmt: skip
def test_behind_a_sentence(kind: str, words: str) -> None:
    assert (kind, words) in [(one, said.rstrip()) for one, said in _left(f"{_ABOVE} {words}")]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("footer", "Contact us at letters@lamp.test"),
        ("navigation", "SEE NEW POSTS"),
        ("readmore", "Get More"),
        ("share", "Gift Article"),
        ("related", "Related content 12 ferries that you can take on a Sunday"),
        ("related", "Read: Why does the bridge leak so often?"),
        ("related", "Photos: Leeds: halfway between the mill and the sea"),
        ("related", "More:Flurry of letters about the bridge before the council votes"),
    ],
)
def test_in_a_line_of_its_own(kind: str, words: str) -> None:
    below = "" if kind == "footer" else f"\n\n{_BELOW}"
    assert (kind, words) in _left(f"{_ABOVE}\n\n{words}{below}")


@pytest.mark.parametrize(
    "words",
    [
        "Your browser is out of date, the clerk told her, and she bought a new computer.",
        "Share your thoughts with the council, the mayor said, and come to the hall.",
        "All content by the pupils is licensed to the school.",
        "They follow Ana Cruz on Twitter, and so does the mayor.",
        "Follow Ana Cruz on Twitter and you learn what the mayor eats.",
        "Choose your country with care, the consul said.",
        "Get our harbour back, they sang in front of the hall.",
        "The letter lay in the spam folder for a week.",
        "To hear more of the choir, the town opened the doors of the mill.",
        "They read more at home than in the hall.",
    ],
)
def test_what_a_text_tells_stays(words: str) -> None:
    assert _left(f"{_ABOVE} {words} {_BELOW}") == []


@pytest.mark.parametrize(
    "words",
    [
        "Photos: Ana Cruz and Ben Ode for Harbour Pictures",
        "Photos: Courtesy of the museum of the town and the mill",
        "Read: Ana Cruz, Ben Ode, Cleo Dahl",
        "More: the ferry, the ford and the weir are told of below",
        "Watch: The ferry in the fog. It goes on.",
    ],
)
def test_a_credit_or_a_list_behind_such_a_label_stays(words: str) -> None:
    assert _left(f"{_ABOVE}\n\n{words}\n\n{_BELOW}") == []


def test_an_account_with_its_link_is_an_authors() -> None:
    source = f"{_ABOVE}\n\n[Follow Ana on Twitter](https://twitter.com/ana)\n\n{_BELOW}"
    text = document(source, media_type="text/markdown")
    assert [part.kind for part in content(text).boilerplate] == []


def test_a_pointer_whose_title_runs_into_a_sentence_takes_none_of_the_article() -> None:
    title = "Read also: Ferry crew cut at the pier as cases in the harbour rise"
    source = f"{_ABOVE} {title} “We have no need of it, for all that we asked was met with the last offer of the town,” Cruz said. {_BELOW}"
    (finding,) = found_in(related_posts, Example(source))
    assert finding.excerpt == "Read also:"
    assert finding.message.endswith("with the title behind it, whose end nothing shows")
    assert finding.fix is None
    assert excerpts(related_posts, f"{_ABOVE} {title}\n\n{_BELOW}", "text/plain") == [title]


@pytest.mark.parametrize(
    ("pointer", "leads"),
    [
        ("View gallery", "leads to pictures that are not here"),
        ("Photos: Leeds: halfway between the mill and the sea", "leads to pictures that are not here"),
        ("RELATED VIDEO: How does the old bridge leak?", "leads to a film"),
        ("Related: Ferry opens again in May", "leads to other articles"),
    ],
)
def test_what_a_pointer_leads_to(pointer: str, leads: str) -> None:
    (finding,) = found_in(related_posts, Example(f"{_ABOVE}\n\n{pointer}\n\n{_BELOW}"))
    assert f"{leads} and is no part of this one: delete it" in finding.message


_LEAD = "The council voted on Monday to close the bridge, and the mayor said that the ferry would run from May"


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        (f"{_LEAD} until the works are done. She told the…", True),
        (f"{_LEAD}. “It is the town that has to pay…", True),
        ((f"{_LEAD}, when the river is low and the piers can be seen from the " * 5)[:259] + "…", True),
        ("The council voted on Monday to ban the ferry of the mill in…", True),
        ("Nobody knew whom he had come with…", False),
        ("Divers look for the old bell, and the town asks where it is…", True),
        ((f"{_LEAD}. " * 2)[:192] + ". The te…", True),
        ((f"{_LEAD}. " * 2)[:193] + "… And so…", False),
        (f"{_LEAD}, and nobody knew what would come of it all…", False),
        (f"{_LEAD}. And then…", False),
        ((f"{_LEAD}. " * 3)[:200] + " the river https://lamp.test/a/b/cdefghijklmnopqrst…", False),
        (f"{_LEAD}. “It is the town that has to pay…”", False),
    ],
)
def test_a_row_that_a_program_cut(text: str, *, cut: bool) -> None:
    assert (cut_row(_row(text)) is not None) is cut
    assert cut_row(document(text)) is None


def test_an_object_of_a_script_in_a_row() -> None:
    script = "//Set poll info\n\twindow.lampPolls = {\n\t\tloaded: false\n\t};\n\n\t// Add it\n\twindow.lampPolls.first = {\n\t\t'items': {\n\t\t\t'text': 'Yes'\n\t\t}\n\t};"
    row = _row(f"{_ABOVE}\n\n{script}\n\n{_BELOW}")
    assert [row.slice(span) for span in assigned_objects(row)] == [script]
    assert not list(assigned_objects(_row(f"{_ABOVE}\n\nHe set window.lamp = 5 and closed the window.\n\n{_BELOW}")))


def _row(text: str) -> Document:
    return load_text(Source("rows.jsonl:3", "rows.jsonl", "text/plain", text, row=3))


def test_blanks_of_any_kind_before_a_cut_have_a_place() -> None:
    read = _row(
        f"{'The harbour is closed. ' * 5}Mayor Cruz said  on Monday\xa0that the old bridge at the mill and the…"
    )
    cut = cut_row(read)
    assert cut is not None
    assert read.slice(cut).endswith("the mill and the…")
