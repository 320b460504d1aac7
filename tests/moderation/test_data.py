"""Where the words of the family come from, and the size of its model."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest
from provenance_plugins.moderation.model import load
from provenance_plugins.moderation.vocabulary import by_word

LEXICONS = sorted(
    (
        file
        for file in (resources.files("provenance_plugins.moderation") / "lexicon").iterdir()
        if file.name.endswith(".toml")
    ),
    key=lambda file: file.name,
)

TAKEN = frozenset(("de.toml", "en.toml", "es.toml", "fr.toml", "pt.toml"))
"""Those with words of other lists."""


@pytest.mark.parametrize("file", LEXICONS, ids=lambda file: file.name)
def test_every_lexicon_says_where_its_words_come_from(file: resources.abc.Traversable) -> None:
    text = file.read_text(encoding="utf-8")
    head = text[: text.index("\n[")]
    if file.name not in TAKEN:
        assert "own words" in head  # no list was taken for them
        return
    assert "naughty-words" in head
    assert "CC BY 4.0" in head
    assert "MIT" in head


@pytest.mark.parametrize("file", LEXICONS, ids=lambda file: file.name)
def test_no_word_stands_twice_in_a_list(file: resources.abc.Traversable) -> None:
    for name, table in tomllib.loads(file.read_text(encoding="utf-8")).items():
        for tag, listed in table.items():
            words = [(entry if isinstance(entry, str) else entry["text"]).lower() for entry in listed]
            assert len(words) == len(set(words)), (
                f"[{name}] {tag}: {sorted({word for word in words if words.count(word) > 1})}"
            )


def test_the_model_is_small_and_no_group_has_a_weight() -> None:
    file = resources.files("provenance_plugins.moderation") / "weights.json"
    assert len(file.read_bytes()) < 1_000_000
    groups = {word for word, tags in by_word("group").items() if "noun" in tags}
    for head in load().values():
        seen = {word for feature in head.weights if not feature.startswith("#") for word in feature.split()}
        assert not seen & groups
