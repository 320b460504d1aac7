"""Notes of packages that a site took from others and keeps among its files (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import severities_of

_NOTE = "# Lamp\n\nA slider for pages.\n\n##Setup\n\nLoad the script below.\n"


@pytest.mark.parametrize(
    ("path", "severities"),
    [
        ("assets/components/lamp/README.md", []),
        ("site/static/js/lamp/CHANGELOG.md", []),
        ("themes/vendor/lamp/readme.md", []),
        ("third_party/lamp/README.rst.md", []),
        # Its own: at the top, of the folder itself, a page of the site, a module that it wrote.
        ("README.md", ["warning"]),
        ("assets/README.md", ["warning"]),
        ("assets/components/README.md", ["warning"]),
        ("assets/components/lamp/slider.md", ["warning"]),
        ("lib/lamp/README.md", ["warning"]),
        ("components/lamp/README.md", ["warning"]),
        ("content/vendors/lamp/changes.md", ["warning"]),
        ("www/library/leeds/history.md", ["warning"]),
    ],
)
def test_the_note_of_a_package(path: str, severities: list[str]) -> None:
    assert severities_of(markup_residue, _NOTE, path=path) == severities


def test_a_page_of_the_site_has_front_matter() -> None:
    text = f"---\ntitle: Lamp\n---\n\n{_NOTE}"
    assert severities_of(markup_residue, text, path="assets/js/lamp/README.md") == ["warning"]
