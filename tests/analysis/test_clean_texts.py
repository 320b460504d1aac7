"""Texts of many kinds without any left-over, and lines that are left over in eight languages."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from msgspec import structs

from provenance.analysis import content
from provenance.testing import document

HERE = Path(__file__).parent
CLEAN = sorted((HERE / "clean_texts").iterdir())
LEFT_OVERS: dict[str, dict[str, list[str]]] = tomllib.loads((HERE / "left_overs.toml").read_text(encoding="utf-8"))


def _read(path: Path) -> tuple[str, str]:
    return path.read_text(encoding="utf-8"), "text/markdown" if path.suffix == ".md" else "text/plain"


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.name)
def test_a_clean_text_is_left_alone(path: Path) -> None:
    text, media_type = _read(path)
    made = document(text, media_type=media_type)
    assert [made.slice(part.span) for part in content(made).boilerplate] == []


def test_a_long_clean_text_is_left_alone() -> None:
    made = document("\n\n".join(_read(path)[0] for path in CLEAN if path.suffix == ".txt"))
    assert [made.slice(part.span) for part in content(made).boilerplate] == []


@pytest.mark.parametrize("language", LEFT_OVERS)
def test_what_is_left_over_is_named_in_its_language(language: str) -> None:
    kinds = dict(LEFT_OVERS[language])
    prose = kinds.pop("prose")
    wrong = []
    for kind, lines in kinds.items():
        for line in lines:
            made = structs.replace(document("\n\n".join((*prose, line))), languages=(language,))
            found = [(part.kind, made.slice(part.span)) for part in content(made).boilerplate]
            if found != [(kind, line)]:
                wrong.append((kind, line, found))
    assert wrong == []


@pytest.mark.parametrize("language", LEFT_OVERS)
def test_what_a_text_says_of_itself_is_no_left_over(language: str) -> None:
    made = structs.replace(document("\n\n".join(LEFT_OVERS[language]["prose"])), languages=(language,))
    assert content(made).boilerplate == ()
