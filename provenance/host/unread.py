"""Files of texts that nothing reads, and how people get their texts checked all the same."""

from __future__ import annotations

from collections.abc import Mapping

_MARKUP = "convert it to HTML or Markdown, as pandoc does"
_SHEETS = "save it as .xlsx or its sheets as CSV"
_TEXT = "save it as .docx or .odt"
_SLIDES = "save its words as .txt or .docx"
_SUBTITLES = (
    'its words are read as plain text with `per-path."*{suffix}".media-type = "text/plain"` in the configuration'
)
_WAYS: Mapping[str, str] = {
    **dict.fromkeys((".tex", ".textile"), _MARKUP),
    **dict.fromkeys((".fods", ".numbers", ".ods", ".xls", ".xlsb"), _SHEETS),
    **dict.fromkeys((".azw", ".azw3", ".fb2", ".mobi"), "convert it to EPUB"),
    **dict.fromkeys((".doc", ".fodt", ".pages", ".rtf", ".wpd"), _TEXT),
    **dict.fromkeys((".odp", ".ppt", ".pptx"), _SLIDES),
    **dict.fromkeys((".srt", ".vtt"), _SUBTITLES),
    ".msg": "save it as .eml",
}
"""Ending -> what to do, as the end of a sentence."""


PARTS_OF_PAGES = frozenset({
    ".apng", ".avif", ".bmp", ".gif", ".heic", ".ico", ".jfif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp",
    ".eot", ".otf", ".ttf", ".woff", ".woff2", ".css", ".less", ".sass", ".scss", ".cjs", ".js", ".map", ".mjs",
})  # fmt: skip
"""Endings of pictures, fonts, stylesheets and scripts, which lie beside documents and are none."""


def way_out(suffix: str) -> str:
    """What to do with a file that nothing reads because of its ending, behind a colon; empty where nothing is known."""
    way = _WAYS.get(suffix, "")
    return f": {way.format(suffix=suffix)}" if way else ""
