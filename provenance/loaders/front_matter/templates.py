"""Files that a generator of sites fills in when somebody begins a text: archetypes of Hugo, scaffolds of Hexo, templates of Obsidian."""

from __future__ import annotations

from posixpath import dirname

from provenance.extensions import NothingToRead
from provenance.patterns import lazy_pattern
from provenance.word_counts import has_words

_FILLED = lazy_pattern(
    r"(?m)^(?P<key>[\w-]{1,60})[ \t]*[:=][ \t]*(?P<quote>[\"']?)(?P<value>\{\{[^\n]{1,300}\}\}|<%[^\n]{1,300}%>)(?P=quote)[ \t\r]*$"
)
"""A key whose whole value is put in later: `date = {{ .Date }}`."""
_FOLDERS = frozenset({"archetypes", "scaffolds", "templates", "_templates"})
"""Where nothing but templates stands."""
_DAY = "date"
"""No text has a variable for its own day, whatever stands in its title."""


_WRITTEN = 100
"""Words below front matter with which a text was written, and its day was forgotten; a template may stand anywhere, and has fewer."""


def refuse_template(front: str, first_line: int, path: str, body: str, *, broken: bool) -> None:
    """Raise NothingToRead where front matter is that of a template: its day is put in later, or, where it is `broken`, any of its values.

    A text that has been written is none, but in a folder of templates: there it is read, with what was never put in.
    """
    for match in _FILLED.finditer(front):
        if not broken and match["key"].lower() != _DAY:
            continue
        folder = dirname(path.replace("\\", "/"))
        of_templates = folder.rpartition("/")[2].lower() in _FOLDERS
        if not of_templates and has_words(body, _WRITTEN + 1):
            return
        line = first_line + front.count("\n", 0, match.start())
        left_out = f"{folder}/**" if of_templates else path
        message = (
            f"it is a template, in whose front matter {match['key']} is put in later (line {line}: {match['value']});"
            f' exclude = ["{left_out}"] leaves it out without a word'
        )
        raise NothingToRead(message)
