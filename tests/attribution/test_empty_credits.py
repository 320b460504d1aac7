"""ATT101: lines that are a credit by their words and name nobody, and sentences in which a page disowns what it shows."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.credits.empty_credits import is_of_press
from provenance_plugins.attribution.credits.vague_credit import vague_credit

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Picture supplied", "warning"),
        ("| Photo Credit: -", "error"),
        ("Photo: Screengrab", "warning"),
        ("Contributed photo", "warning"),
        ("Photo: File", "warning"),
        ("Photo : droits réservés", "warning"),
        ("Foto: zVg", "warning"),
        ("Foto d'archivio", "warning"),
        ("Imagem ilustrativa", "warning"),
        ("With inputs from agencies", "warning"),
        ("The dam in May. (File photo)", "warning"),
        ("Author unknown", "error"),
        ("Autore sconosciuto", "error"),
        ("Compiled from online sources", "error"),
        ("Recopilado de varias fuentes", "error"),
        ("Diolah dari berbagai sumber", "error"),
        ("Quelle: verschiedene", "error"),
        ("Photo by: ???", "error"),
        ("Photo credit: to be added", "error"),
        ("Forwarded as received", "error"),
        ("Video: User-submitted", "error"),
        ("Photo: reader supplied", "error"),
        ("Foto: privat", "warning"),
        ("STAFF PHOTO", "warning"),
        ("Agency photo", "warning"),
        ("Fot. materiały prasowe", "warning"),
        ("Bild: arkiv", "warning"),
        ("Beeldmateriaal: sociale media", "error"),
        ("Quelle: privat", "warning"),
        ("Foto: Dok. pribadi", "warning"),
        ("Foto: arquivo pessoal", "warning"),
        ("Photo: family archive", "warning"),
        ("Foto: eigen foto", "error"),
        ("Image: royalty-free stock photo", "error"),
        ("Imagen: banco de imágenes", "error"),
        ("Footage filmed by an eyewitness", "error"),
        ("Drone video shot by a local resident.", "error"),
        ("Vídeo gravado por um morador", "error"),
        ("Video von einem Augenzeugen aufgenommen", "error"),
        ("Photo found while scrolling Facebook", "error"),
        ("Copyright belongs to whoever shot the film.", "error"),
        ("Quellen: diverse, Wikipedia und einige Blogs", "error"),
        ("Fuentes: varias, wikipedia, y algunos blogs", "error"),
        ("Sources : diverses, Wikipédia et quelques blogs", "error"),
        ("Fonti: varie, Wikipedia e alcuni blog", "error"),
        ("Fontes: várias, Wikipédia e alguns sites", "error"),
        ("Bronnen: diverse, Wikipedia en enkele blogs", "error"),
        ("Les photos ne nous appartiennent pas.", "error"),
        ("Das Bild gehört nicht uns.", "error"),
        ("Si eres el autor de esta foto, escríbenos y la retiramos.", "error"),
    ],
)
def test_a_line_without_a_name_is_told(text: str, severity: str) -> None:
    findings, problems = find(vague_credit, text)
    assert problems == []
    assert [one.severity for one in findings] == [severity]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The council met on Monday. (screen grab) Photo: unknown", "(screen grab) Photo: unknown"),
        ("The council met on Monday. Photo: unknown (screen grab)", "Photo: unknown (screen grab)"),
        ("The council met on Monday. (Photo: unknown)", "Photo: unknown"),
    ],
)
def test_a_credit_is_quoted_with_both_halves_of_its_bracket(text: str, said: str) -> None:
    (finding,), problems = find(vague_credit, text)
    assert problems == []
    assert finding.excerpt == said


@pytest.mark.parametrize(
    "text",
    [
        "Photo supplied by Ana Cruz",
        "Photo Credit: - Ana Cruz",
        "Photo: Ana Cruz. File photo",
        "Archive photo: Ben Ode / Harbour Museum",
        "The author of the letter is unknown.",
        "Illustration",
        "Image archive",
        Example("# File photo\n", media_type="text/markdown"),
        Example("- [Stock image](https://harbour.example/stock)\n", media_type="text/markdown"),
        "Multiple data sources",
        "Quellen: diverse, Wikipedia und das Stadtarchiv von Leeds",
        "Quellen: Wikipedia und einige Blogs",
        "Fuentes: varias cartas de Ana Cruz",
        Example(
            "Quellen: diverse, [Wikipedia](https://lampnet.org/wiki/Kai) und einige Blogs", media_type="text/markdown"
        ),
        "By Ana Cruz, staff reporter",
        "$image: File object",
        "She shared the photo widely on social media.",
        "The museum says that the pictures do not belong to it.",
        "“The pictures do not belong to us,” the mayor said.",
        "If you own an image, contact us before Friday.",
    ],
)
def test_a_name_a_verb_or_a_menu_is_none(text: str | Example) -> None:
    assert find(vague_credit, text) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "Video: private",
        "Foto privat",
        "Foto: privat/Ana Cruz",
        "Staff photos",
        "Staff meeting",
        "Photo: Family",
        "Video: Personal stories",
        "Photo: family archive of Ana Cruz",
        "Fuente: archivo personal del autor",
        "User-submitted photos",
        "Free stock photos",
        "Image: Free Stock Pictures GmbH",
        "Footage filmed by an eyewitness shows the fire.",
        "Video posted by a bystander showed the men running.",
        "Video: A witness describes the crash",
        "Photo: a tourist looks at the sea",
        "Video shot by a local resident, Ana Cruz",
    ],
)
def test_what_is_shown_and_told_is_no_credit(text: str) -> None:
    found, problems = find(vague_credit, Example(text))
    assert not problems
    assert not [one for one in found if one.severity != "info"]


def test_an_own_photo_below_a_byline_is_the_authors() -> None:
    text = "---\nauthor: Ana Cruz\n---\n\nFoto: eigen foto\n"
    (found,), _ = find(vague_credit, Example(text, media_type="text/markdown"))
    assert found.severity == "info"


def test_reports_of_staff_and_wires_are_what_papers_print() -> None:
    assert is_of_press("From staff and wire reports")
    assert not is_of_press("From various reports")
    assert not is_of_press("From anonymous staff reports")


_VERSES = "An old lamp stood beside the weir,\nAnd burnt for all who had to pass;\nBut when the winter night was here\nThe keeper broke its pane of glass.\n"
_PROSE = "An old lamp stood beside the weir, and it\nburnt for all who had to pass it there. But\nwhen the winter night was here, the keeper\nof it broke the pane, and nobody mended it.\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_VERSES}(Author unknown.)", "info"),
        (f"{_VERSES}— Author unknown", "info"),
        (f"{_PROSE}(Author unknown.)", "error"),
        ("An old lamp stood beside the weir,\nAnd burnt for all who had to pass;\n(Author unknown.)", "error"),
        (f"{_VERSES}\nThe picture shows the weir.\n\n(Author unknown.)", "error"),
        (f"{_VERSES}\n![Weir](weir.jpg)\n*Photographer unknown*", "error"),
    ],
)
def test_nobody_knows_whose_a_poem_is(text: str, severity: str) -> None:
    source = f"The weir is old, and so is this.\n\n{text}\n"
    found, _ = find(vague_credit, Example(source, media_type="text/markdown"))
    assert [str(one.severity) for one in found] == [severity]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Of all the poems on the mill, “The Wheel” (unknown author), “Oil” by Ana Cruz and more are read.", False),
        (
            "In the old picture of the mill that is called “The Wheel” (unknown author) the lamp stands still on its shelf.",
            False,
        ),
        ("“The Wheel” (unknown author), which hangs in the hall of the mill.", True),
        ("The lamp of the mill stands still in the picture “The Wheel” (unknown author)", True),
        ("The lamp of the mill stands still in the picture of May (unknown author), which is old.", True),
    ],
)
def test_a_sentence_says_that_nobody_knows_who_made_a_work(text: str, told: bool) -> None:  # noqa: FBT001 - a case
    assert bool(found_in(vague_credit, text)) is told


@pytest.mark.parametrize(
    ("credit", "told"),
    [
        ("Foto: Facebook Březnice Staré město", 0),
        ("Foto: Facebook Šárka Nová", 0),
        ("Foto: Facebook", 1),
        ("Foto: Facebook v březnu", 1),
        ("Foto: Facebook ŘSD", 1),
    ],
)
def test_a_page_may_begin_with_any_capital(credit: str, told: int) -> None:
    assert len(found_in(vague_credit, Example(f"Most byl otevřen.\n\n{credit}\n", media_type="text/markdown"))) == told


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("| 💬 Telegram | on |\n| 📷 Instagram | off |\n", 0),
        ("| 📷 Instagram | off |\n| 💬 **Telegram** | on |\n", 0),
        ("| The pier | 📷 Instagram |\n| The weir | 📷 Facebook |\n", 2),
        ("| The pier | 📷 Instagram |\n| The weir | 💬 Ana Cruz |\n", 1),
        ("| The pier, 📷 Instagram | off |\n| 💬 Telegram | on |\n", 1),
    ],
)
def test_a_table_of_platforms_credits_none(rows: str, told: int) -> None:
    text = f"| Where | What |\n|---|---|\n{rows}"
    found = found_in(vague_credit, Example(text, media_type="text/markdown"))
    assert len(found) == told
