"""The sizes of images, as markup states them."""

from __future__ import annotations


def pixels(stated: str) -> int | None:
    """A width or a height in pixels, "640" or "640px"; None in any other unit, and for what is no number."""
    number = stated.strip().removesuffix("px")
    return int(number[:6]) if number.isascii() and number.isdigit() else None
