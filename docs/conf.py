"""Sphinx configuration. The pages of the rules are made at build time from the installed plugins; no copy is kept."""

import sys
from importlib import metadata
from pathlib import Path

FOLDER = Path(__file__).parent
sys.path.append(str(FOLDER))

from rule_pages import write_pages  # noqa: E402 - found through the line above

write_pages(FOLDER / "rules")


project = "Provenance"
author = "Provenance contributors"
copyright = "2026, Provenance contributors"  # noqa: A001 - the name is Sphinx's
release = metadata.version("provenance-checker")
version = release

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nitpicky = True
highlight_language = "none"

html_theme = "furo"
html_title = f"Provenance {release}"
html_static_path = ["static"]
html_css_files = ["tables.css"]
