"""Question marks that decoding left in the place of dashes and of joined letters (BLP412)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import excerpts, severities_of

_ONE = "The woman was shot after she refused to drop a gun ? which she was holding to her own head ? in the yard."
_OTHER = "Nobody else was there, and the houses beside it stood empty ? so the guards might have waited for her."


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_lost_dashes(media_type: str) -> None:
    assert severities_of(mojibake, f"{_ONE}\n\n{_OTHER}\n", media_type) == ["warning"]


_CLOSE = "The peak?the sister of the sun?was bare. No bush was near?but one, and nobody came?not even the keeper."


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_lost_dashes_without_blanks(media_type: str) -> None:
    assert severities_of(mojibake, f"{_CLOSE}\n", media_type) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "The peak?the sister of the sun?was bare, and nobody came?not even the keeper of the lamp.\n",
        f"{_CLOSE} So it was — and no dash was lost.\n",
        "Open lamp.example/a?the=1, lamp.example/b?but=2 and lamp.example/c?not=3 in this order.\n",
        "Who came?The mayor. Why?Nobody knows. When?In May. Where?At the quay.\n",
    ],
)
def test_too_few_addresses_and_real_questions(text: str) -> None:
    assert "warning" not in severities_of(mojibake, text)


@pytest.mark.parametrize(
    "text",
    [
        f"{_OTHER}\n",
        f"{_ONE} — {_OTHER}\n",
        f"{_ONE} Who did it ?\n\n{_OTHER}\n",
        "Is it late ? or early, she asked. Was it dark ? or light, he said.\n",
        "What is it ? he asked. Where is it ? she said.\n",
        "So what ? it does not matter. Who is there ? nobody at all.\n",
        "And why ? because it rained. But how ? by night and by day.\n",
        "“Really now ? that is late,” she said. “You think so ? oh dear,” he said.\n",
        "The type is rows ? rows : cols, and it is `rows ? cols : rows`.\n",
        "Tags: ferries ? boats ? lake ? old harbour ? lamps\n",
        "It was late ? he said. It was dark ? she asked.\n",
    ],
)
def test_questions_with_a_blank(text: str) -> None:
    assert severities_of(mojibake, text) == []


def test_a_question_in_french() -> None:
    text = "<html lang='fr'><p>Où est le pont ? demanda la dame à la fenêtre. Qui est là ? cria le maire de la ville.</p></html>"
    assert severities_of(mojibake, text, "text/html") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One man was arrested a?er shots were heard in the harbour.", ["a?er"]),
        ("The o?icer said that it is di?icult to see at night.", ["o?icer"]),
        ("They were the ?rst to leave the hall, and the last to eat.", ["?rst"]),
        ("The report is scienti?c, and its bene?ts are clear.", ["scienti?c"]),
    ],
)
def test_joined_letters(text: str, words: list[str]) -> None:
    assert excerpts(mojibake, f"{text}\n") == words


@pytest.mark.parametrize(
    "text",
    [
        "See https://harbour.example/o?er=1 and harbour.example/a?er for it.",
        "The pattern colou?r finds both, and a?b finds b.",
        "He said what?nobody heard him in the hall.",
        "Was it he or she?they never told us.",
        "The path is /search?after=2019 on that site.",
        "It costs 5?or was it 6, nobody knows.",
        "The regex is `a?er`, as in the book.",
        "What?re you doing?or saying here.",
        "Is it ?there, he wrote in haste.",
        "Who asked ?Nobody did, he wrote.",
    ],
)
def test_other_question_marks(text: str) -> None:
    assert not [one for one in excerpts(mojibake, f"{text}\n") if one in {"a?er", "o?er", "?there"}]
