"""Where the words of a finding are cut: between words, and not within what its message quotes."""

from __future__ import annotations

from provenance.reporters.cells import beginning, cells, end, fitted

WORDS = (
    "The pier is expected to cost 18 million pounds, and the harbour of the town will never pay for itself, they fear."
)


def test_what_the_message_quotes_is_kept() -> None:
    for room in range(24, len(WORDS)):
        shown = fitted(WORDS, room, "“18 million” states a figure")
        assert "18 million" in shown
        assert cells(shown) <= room
        assert set(shown.replace(" …", "").replace("… ", "").split()) <= set(WORDS.split())


def test_without_a_quotation_both_ends_are_shown() -> None:
    assert fitted(WORDS, 40, "no words") == "The pier is … itself, they fear."
    assert fitted(WORDS, 10, "“is expected to cost” is quoted").count("…") == 1


def test_a_text_without_blanks_is_cut_at_letters() -> None:
    assert beginning("港の橋は直された", 6) == "港の橋"
    assert end("港の橋は直された", 6) == "された"
