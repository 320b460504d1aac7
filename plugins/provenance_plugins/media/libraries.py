"""Which library of pictures or agency the name of an image or its address names."""

from __future__ import annotations

import re

from provenance.analysis.images import words_of
from provenance.api import Image, Phrases, lazy_pattern
from provenance_plugins.media.shown import ADDRESS

__all__ = ["library_of"]

_PHOTOGRAPHED = Phrases.load(__package__, "photographed")
_ORIGINS = Phrases.load(__package__, "named_origins")
_HOST = lazy_pattern(r"(?:https?:)?//([\w.-]{1,250})", re.IGNORECASE)
_TOKEN = lazy_pattern(r"[^\W_]+")


def library_of(image: Image) -> str:
    """The word by which the name of a file or its host says from which library of pictures or agency it is; empty where neither does."""
    target = image.target[:ADDRESS]
    host = _HOST.match(target)
    named = " ".join(_TOKEN.findall(target.split("?")[0].split("#")[0].rsplit("/", 1)[-1]))
    for text in (named, "" if host is None else host[1].replace(".", " ")):
        for phrases, tag in ((_PHOTOGRAPHED, "library"), (_ORIGINS, "stock")):
            for found in words_of(phrases).find(text):
                if found.tag == tag:
                    return text[found.start : found.end].lower()
    return ""
