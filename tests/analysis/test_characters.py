"""The characters of a text, and its lines taken apart."""

from __future__ import annotations

import pytest

from provenance.analysis.characters import beyond, latin, lower_of, lowered, lowered_start, lowered_utf_8, others, utf_8
from provenance.analysis.content.first_words import words_of
from provenance.engine.program import program
from provenance.extensions import Source
from provenance.loaders.text import load_text

TEXTS = ["The mill is old.", "Die Mühle ist alt – sehr alt.", "‘Old,’ says Ode: 米 😀"]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("as_bytes", [False, True])
def test_a_text_is_encoded_once(text: str, *, as_bytes: bool) -> None:
    checker = program(select=["ATT101"]).checker
    source = Source("a", "a", "text/plain", text.encode() if as_bytes else text)
    loader = program(select=["ATT101"]).kinds.document_loader("text/plain")
    assert loader is not None
    begun = checker.begin(source, loader)
    assert begun.state is not None
    document = begun.state.document
    assert utf_8(document) == text.encode()
    assert beyond(document) == others(text) == "".join(sign for sign in text if not sign.isascii())
    assert latin(document) == text.encode("latin-1", "replace")


@pytest.mark.parametrize(
    "text",
    [
        *TEXTS,
        "The OLD Mill – “A”",
        "ÉCOLE – “Mill”",
        "ΟΔΟΣ – Mill Σ",
        "İ – Mill",
        "K – Mill",
        "\U00010400 – Mill",
        "\ud800 – Mill",
    ],
)
def test_letters_become_small_as_python_has_it(text: str) -> None:
    document = load_text(Source("a", "a", "text/plain", text))
    assert lower_of(text) == text.lower()
    assert lowered(document) == document.text.lower()
    assert lowered_utf_8(document) == document.text.lower().encode("utf-8", "surrogatepass")
    assert [lowered_start(document, size) for size in (4, 99)] == [document.text[:4].lower(), document.text.lower()]


def test_halves_of_pairs_are_no_trouble() -> None:
    document = load_text(Source("a", "a", "text/plain", "The \ud800 mill – old"))
    assert beyond(document) == "\ud800–"
    checker = program(select=["ATT101"])
    assert checker.check("The \ud800 mill – old").record.status == "checked"


@pytest.mark.parametrize(
    ("line", "tokens", "words"),
    [
        ("Read more", "read more", "read more"),
        ("“Read more…”", "read more", "read more"),
        ("Read more, share it.", "read more share it", "read more share it"),
        ("read_more -- now!", "read more now", "read more now"),
        ("Don't read the millers' page", "don't read the millers page", "don't read the millers page"),
        ("Page 12 | Home (more)", "page 0 | home ( more", "page home more"),
        ("12k views · 3", "0 views · 0", "views"),
        ("Lire l’été", "lire l'été", "lire l'été"),
        (" -- ", "", ""),
    ],
)
def test_lines_are_taken_apart(line: str, tokens: str, words: str) -> None:
    assert words_of(line) == (tuple(tokens.split()), tuple(words.split()))
