"""Text whose bytes were read with a wrong encoding, once or twice: what is mended is what was meant (BLP412)."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.boilerplate.markup.misread import RUN, pieces
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import found_in

_WORDS = [
    "«",
    "là",
    "»",
    "«\xa0là\xa0»",
    "PASSÉ",
    "«\xa0été\xa0»,",
    "l’été",
    "“être”",
    "cœur",
    "où\u202f?",
    "C’È…",
    "«\xa0à\xa0»",
    "„muß“",
    "„Ü“",
    "„MENÜ“",
    "–",
    "‘so’",
    "5\xa0€",
    "¿Qué?",
    "¡Olé!",
    "ESPAÑ…",
    "«niño»",
    "nº",
    "1ª",
    "MANHÃ",
    "SÃO",
    "É\xa0fácil",
    "«pão»",
    "NÃO…",
    "șTEFAN",
    "țară",
    "„că”",
    "„być”",
    "że",
    "łódź",
    "Привет",
    "«он»",
    "Её",
    "№",
    "Γειά",
    "«σου»",
    "π",
    "你好，世界。",
    "“高”",
    "🎉",
    "❤️",
    "•",
    "‑",
    "—",
    "½",
    "=",
]
_READ = [(one,) for one in ("latin-1", "cp1252")] + list(itertools.product(("latin-1", "cp1252"), repeat=2))


def _misread(text: str, encodings: tuple[str, ...]) -> str:
    for encoding in encodings:
        signs = []
        for byte in text.encode():
            try:
                signs.append(bytes([byte]).decode(encoding))
            except UnicodeDecodeError:
                signs.append(chr(byte))
        text = "".join(signs)
    return text


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4), st.sampled_from(_READ))
def test_each_piece_is_what_was_meant(words: list[str], encodings: tuple[str, ...]) -> None:
    text = " ".join(words)
    places = [0, *itertools.accumulate(len(_misread(sign, encodings)) for sign in text)]
    for match in RUN.finditer(_misread(text, encodings)):
        for piece in pieces(match[0]):
            start, end = (places.index(match.start() + at) for at in (piece.start, piece.end))
            assert piece.meant == text[start:end]


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4))
def test_good_text_was_not_misread(words: list[str]) -> None:
    assert found_in(mojibake, f"The letters â, ð and Ï. {' '.join(words)} and Å.") == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Ã¢Â\x80Â¢ The ferry", "• The ferry"),
        ("The COVIDÃ¢Â\x80Â\x9119 ward", "The COVID‑19 ward"),
        ("“Ã¢Â\x80Â¢ The ferry", "“• The ferry"),
        ("The rÃ\x83Â©sumÃ\x83Â©", "The résumé"),
        ("L\x92été", "L’été"),
        ("Ã¢Â\x80 The ferry", None),
        ("Ã¯Â\x82Â· The ferry", None),
        ("The price isâ€¯low", "The price is\u202flow"),
    ],
)
def test_a_control_character_within_a_run_is_mended_with_it(text: str, fixed: str | None) -> None:
    (finding,) = found_in(mojibake, text)
    if fixed is None:
        assert finding.fix is None
        return
    assert finding.fix is not None
    for edit in reversed(finding.fix.edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    assert text == fixed
