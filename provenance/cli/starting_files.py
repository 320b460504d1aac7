"""What `provenance init` writes."""

from __future__ import annotations

SETTINGS = """\
# Settings of Provenance. Nothing in this file is in effect until you take away
# the mark before it; the values are the defaults, and examples where it says
# so. `provenance config` shows what is in effect, `provenance rules` lists the
# rules, `provenance rule ID` explains one.

# Which rules: ids (ATT101), slugs (vague-credit), prefixes (ATT) or ALL.
# The more specific of select and ignore wins.
# select = ["ALL"]
# ignore = []

# From which severity `provenance check` fails: info, warning or error.
# And how sure a finding has to be: low, medium or high.
# fail-on = "error"
# min-confidence = "low"

# How to read a text that declares no language and is too short to tell.
# languages = ["en"]

# Which files of a folder are checked, relative to this one: by default all that
# something reads. What is excluded is added to folders of tools, such as .git
# and node_modules.
# include = []
# exclude = []

# What a .gitignore of the repository leaves out of a folder is not read.
# respect-gitignore = true

# Below so many words a text without a heading or front matter is not asked for
# an author, a date or an origin.
# min-words = 50

# A project with old faults hears of new ones only: write them down with
# `provenance baseline .`, then name the file here. An example:
# baseline = "provenance-baseline.json"

# A rule's severity and options, by its slug; what holds for some files.
# Examples:
# [{prefix}rules.missing-date]
# severity = "warning"
#
# [{prefix}per-path."press/**"]
# ignore = ["missing-author"]
"""
"""`prefix` is `tool.provenance.` in pyproject.toml."""

HOOK = """\
  - repo: local
    hooks:
      - id: provenance
        name: provenance
        entry: provenance check
        language: python
        # Before {version} is on PyPI, with the address of a repository that has it:
        # additional_dependencies: ["provenance-checker @ git+https://github.com/your-organisation/provenance"]
        additional_dependencies: ["provenance-checker=={version}"]
        types: [text]
        require_serial: true
        files: (?i)\\.(txt|text|md|markdown|mdown|mdwn|mkdn?|mkdown|mdte?xt|mdx|qmd|rmd|rst|rest|org|gmi|gemini|adoc|asciidoc|asc|ipynb|html?|xhtml|xht)$
"""
"""An entry of `repos`."""

HOOKS = f"# Set up with `pre-commit install`.\nrepos:\n{HOOK}"

WORKFLOW = """\
name: Provenance
on:
  push:
    branches: [{branch}]
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-python@v6
        with:
          python-version: "3.13"
      # Before {version} is on PyPI, with the address of a repository that has it:
      # - run: pip install git+https://github.com/your-organisation/provenance
      - run: pip install provenance-checker=={version}
      - run: provenance check . --output-format github
"""
