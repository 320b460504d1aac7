"""Captions by which whoever writes a text says that an image is theirs: "Own illustration", "Eigene Darstellung", "Elaboración propia", "Foto mia", "elaborado pelos autores"."""

from __future__ import annotations

import re

from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["own_work_in"]

_WORDS = Phrases.load(__package__, "own_credit")
_OWN = lazy_pattern(
    lambda: rf"(?:\A|[.!?:;,(\[|–—-]\s*)(?P<words>{_either()})(?=[\s.!)\]]*\Z|\s*[,;:.(–—]|\s(?:{_of('after')})\b)",
    re.IGNORECASE,
)


def _of(tag: str) -> str:
    return f"(?:{any_of(_WORDS.texts(tag))})"


def _either() -> str:
    """A word for one's own and one for what was made, in either order, or what was done and that whoever writes did it."""
    return (
        rf"{_of('own')}\s{_of('piece')}|{_of('piece')}(?:\s?:)?\s{_of('own_behind')}|{_of('done')}\s{_of('by_authors')}"
    )


def own_work_in(text: str) -> tuple[int, int] | None:
    """Where in a caption somebody calls the image their own work, as all of it or at its end; None if nowhere."""
    found = _OWN.search(text.replace("’", "'"))
    return None if found is None else found.span("words")
