"""Designs that a text shows step by step: a row of files of its own whose names count their stages."""

from __future__ import annotations

import re

from provenance.api import Document, Image, Phrases, any_of, lazy_pattern

__all__ = ["is_stage"]

_STAGES = Phrases.load(__package__, "stages")
_COUNTED = lazy_pattern(
    lambda: rf"(?:{any_of(_STAGES.texts('stage'))})[\s_-]?\d{{1,2}}(?:[._-]\d{{1,2}})*(?!\w)", re.IGNORECASE
)
"""The whole name of a file or an alternative text but for its extension: "trial_1_2", "Stage 1.2"."""
_LEAST = 3
"""Different stages that make a row."""
_LONGEST = 40


def is_stage(document: Document, image: Image) -> bool:
    """Whether an image lies in the folder of its text, in which a row of them counts the stages of what their writer makes."""
    return _is_beside(image) and document.recall("media.stages", _shows_stages)


def _is_beside(image: Image) -> bool:
    return "/" not in image.target.removeprefix("./") and image.target[:5] != "data:"


def _shows_stages(document: Document) -> bool:
    counted = {
        image.target
        for image in document.images
        if _is_beside(image)
        and any(
            len(words) <= _LONGEST and _COUNTED.fullmatch(words) is not None
            for words in ((image.alt or "").strip(), image.target.rsplit(".", 1)[0])
        )
    }
    return len(counted) >= _LEAST
