"""What a package that a site took from others says of itself: it lies with its files among those of the site, which does not show it."""

from __future__ import annotations

from provenance.analysis.paths import unflattened
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_package"]

_OF_PACKAGE = lazy_pattern(
    r"(?:read-?me|change-?log|contributing|upgrading|licen[cs]e)(?:[-_.][\w-]{1,20})?\.(?:md|markdown|mdown|rst|txt|adoc|org)"
)
_TAKEN = frozenset(
    {
        "vendor",
        "vendored",
        "third_party",
        "third-party",
        "thirdparty",
        "node_modules",
        "bower_components",
        "jspm_packages",
    }
)
"""Folders in which nothing lies but what others made."""
_ASSETS = frozenset({"assets", "asset", "static", "public", "resources", "docroot", "htdocs", "www", "wwwroot", "dist"})
_OF_PROGRAMS = frozenset(
    {
        "components",
        "plugins",
        "plugin",
        "lib",
        "libs",
        "packages",
        "js",
        "javascripts",
        "scripts",
        "css",
        "scss",
        "sass",
        "stylesheets",
        "fonts",
    }
)
"""Folders for what pages load, and those for programs and styles in them, in which each package has a folder of its own."""
_DEEP = 8
"""Names at the end of a path among which such folders stand."""


def is_of_package(document: Document) -> bool:
    """Whether a file is the note of a package that others made: "vendor/lamp/README.md", "assets/components/lamp/README.md"; not that of the folder itself."""
    if document.row is not None or document.in_full:
        return False
    *folders, name = unflattened(document.path).lower().split("/")[-_DEEP:]
    if _OF_PACKAGE.fullmatch(name) is None or document.has_front_matter:
        return False
    above = folders[:-1]
    if not _TAKEN.isdisjoint(above):
        return True
    at = next((number for number, folder in enumerate(above) if folder in _ASSETS), len(above))
    return not _OF_PROGRAMS.isdisjoint(above[at + 1 :])
