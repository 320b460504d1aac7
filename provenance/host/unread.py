"""Files of texts that nothing reads, and how people get their texts checked all the same."""

from __future__ import annotations

import os
from collections.abc import Mapping

_MARKUP = "convert it to HTML or Markdown, as pandoc does"
_SHEETS = "save it as .xlsx or its sheets as CSV"
_TEXT = "save it as .docx or .odt"
_SLIDES = "save its words as .txt or .docx"
_NAMED = 'it is read with `per-path."*{{suffix}}".media-type = "{type}"` in the configuration'
_TEMPLATES = "have the pages checked that are made of it"
_ROWS = "if texts stand in it, export their table as CSV or JSON lines"
_VALUES = "if texts stand in it, convert it to JSON, as yq does"
_OLD_MARKUP = 'give each of its texts as a line of JSON; as plain text it is read with `per-path."*{suffix}".media-type = "text/plain"`'
_TRANSLATIONS = "have the texts checked that are made with it"
_WAYS: Mapping[str, str] = {
    **dict.fromkeys((".tex", ".typ", ".icml", ".opml", ".docbook", ".muse", ".t2t"), _MARKUP),
    **dict.fromkeys((".fods", ".numbers", ".ods", ".xls", ".xlsb"), _SHEETS),
    **dict.fromkeys((".azw", ".azw3", ".fb2", ".mobi"), "convert it to EPUB"),
    **dict.fromkeys((".doc", ".fodt", ".pages", ".wpd"), _TEXT),
    **dict.fromkeys((".odp", ".ppt", ".pptx"), _SLIDES),
    **dict.fromkeys((".ass", ".ssa", ".ttml", ".dfxp", ".sub"), "save it as .srt or .vtt"),
    **dict.fromkeys(
        (
            *(".erb", ".haml", ".slim", ".pug", ".jade", ".ejs", ".hbs", ".mustache", ".j2", ".jinja", ".jinja2"),
            *(".liquid", ".twig", ".vue", ".jsx", ".tsx"),
        ),
        _TEMPLATES,
    ),
    **dict.fromkeys((".sql", ".db", ".sqlite", ".sqlite3"), _ROWS),
    **dict.fromkeys((".yaml", ".yml", ".toml"), _VALUES),
    **dict.fromkeys((".sgm", ".sgml"), _OLD_MARKUP),
    **dict.fromkeys((".po", ".pot", ".xliff", ".xlf", ".tmx"), _TRANSLATIONS),
    **dict.fromkeys((".mht", ".mhtml"), _NAMED.format(type="message/rfc822")),
    **dict.fromkeys((".utf8", ".lst", ".me", ".readme"), _NAMED.format(type="text/plain")),
    **dict.fromkeys((".svx", ".mdsvex", ".mdc", ".rmarkdown"), _NAMED.format(type="text/markdown")),
    ".ics": "give the text of its entries as lines of JSON",
    ".vcf": "it holds addresses of people, and no text",
    ".one": _TEXT,
    ".msg": "save it as .eml",
}
"""Ending -> what to do, as the end of a sentence."""


PARTS_OF_PAGES = frozenset({
    ".apng", ".avif", ".bmp", ".gif", ".heic", ".ico", ".jfif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp",
    ".eot", ".otf", ".ttf", ".woff", ".woff2", ".css", ".less", ".sass", ".scss", ".cjs", ".js", ".map", ".mjs",
})  # fmt: skip
"""Endings of pictures, fonts, stylesheets and scripts, which lie beside documents and are none."""


OF_POSTS = frozenset({"tweets.js", "tweet.js", "tweets-part1.js", "note-tweet.js"})
"""Scripts in which an account at Twitter keeps its posts, as it is exported."""


def posts_in_script() -> str:
    """Why such a script is not read, and how its posts are."""
    return "it keeps posts in a script: name it .json, to have each read as a row"


def way_out(suffix: str) -> str:
    """What to do with a file that nothing reads because of its ending, behind a colon; empty where nothing is known."""
    way = _WAYS.get(suffix, "")
    return f": {way.format(suffix=suffix)}" if way else ""


def no_loader(name: str, suffix: str) -> str:
    """Why a file of that name and ending is not read."""
    if not suffix:
        return "nothing reads files without a known ending"
    if name in OF_POSTS:
        return posts_in_script()
    return f"nothing reads files that end in {suffix}{way_out(suffix)}"


def of_no_kind(name: str) -> str:
    """Why a file that somebody named is not read, by its ending, and what to do."""
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - a name
    parts = ": pictures, fonts, stylesheets and scripts are no documents"
    way = parts if suffix in PARTS_OF_PAGES else way_out(suffix)
    if way:
        return f"nothing reads a file of this kind{way}"
    return (
        "nothing reads a file of this kind; “Formats” in the documentation lists what is read."
        ' Name its kind with `per-path."GLOB".media-type` in the configuration'
    )
