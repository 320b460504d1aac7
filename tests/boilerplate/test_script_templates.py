"""What stands in a script of a page whose source lies in a text is code; a gap beside the script is told."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import findings

_STORY = "<p>The council voted on Monday to close the bridge for a year.</p>\n" * 12
_TEMPLATE = (
    '<script type="text/x-lamp-tmpl" id="scores">\n<div><b>${lampName}</b> [Your Name] {{lampScore}}</div>\n</script>\n'
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"<html><body>\n{_STORY}{_TEMPLATE}</body></html>", []),
        (f"<html><body>\n{_STORY}<script>\nconst lamp = `${{lampName}}`;\n</script>\n</body></html>", []),
        (f"<html><body>\n{_STORY}{_TEMPLATE}<p>Dear ${{lampName}}, it is shut.</p></body></html>", ["${lampName}"]),
        (
            f"<html><body>\n{_STORY}<script>\nlet lamp = 1;\n<p>Dear {{{{first_name}}}}</p>\n</body></html>",
            ["{{first_name}}"],
        ),
    ],
)
def test_gap_of_script(text: str, told: list[str]) -> None:
    assert [
        one.excerpt
        for one in findings(template_placeholder, f"The page as it was sent:\n\n{text}", "text/plain")
        if str(one.severity) == "error"
    ] == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("<li data-template><a href='/{{place}}'>{{shortName}}</a></li>", []),
        ("<li data-template='lamp'><p>Lamp: {{shortName}}</p></li>", []),
        ("<li data-template></li><li><a href='/lamp'>{{shortName}}</a></li>", ["{{shortName}}"]),
        ("<li class='data-template'><a href='/lamp'>{{shortName}}</a></li>", ["{{shortName}}"]),
        ("<li data-row><a href='/lamp'>{{shortName}}</a></li>", ["{{shortName}}"]),
    ],
)
def test_an_element_that_is_a_template_of_a_script(row: str, told: list[str]) -> None:
    page = f"<html><body><h1>The bridge</h1>{_STORY}<ul>{row}</ul></body></html>"
    assert [one.excerpt for one in findings(template_placeholder, page, "text/html")] == told
