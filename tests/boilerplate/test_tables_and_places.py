"""Cells of tables of data, links to places of the same text (BLP407, BLP402, BLP409), and marks of a text that was paid for (BLP406)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Example, Rule
from tests.found import findings, found_in, severities_of

_HEAD = "<tr><td><p>Right</p></td><td><p>Guest</p></td><td><p>Crew</p></td></tr>"
_ROWS = "".join(
    f"<tr><td><p>{name}</p></td><td><p>x</p></td><td><p></p></td></tr>"
    for name in ("View contents", "Share this post", "Leave a comment", "Post a comment")
)
_TABLE = f"# Rights on board\n\nThe table says who may do what on the ferry and in its log.\n\n<div><table><tbody>{_HEAD}{_ROWS}</tbody></table></div>\n\nThe crew keeps the log.\n"


@pytest.mark.parametrize("rule", [share_prompt, comment_section])
def test_cells_of_a_table_of_rights_are_no_buttons(rule: Rule) -> None:
    assert findings(rule, _TABLE) == []


@pytest.mark.parametrize(("place", "count"), [("#9-the-quay", 0), ("#quay", 0), ("#more-12", 1), ("#top", 1)])
def test_a_link_to_a_place_in_the_same_text_cuts_nothing(place: str, count: int) -> None:
    text = f"# The ferry\n\nThe ferry leaves from the quay in the old harbour at ten. Click [here]({place}) to read more about the quay\n\n## 9. The quay\n\nIt was built in 1911.\n"
    assert severities_of(read_more, text).count("error") + severities_of(read_more, text).count("warning") == count


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        ("pl", "Artykuł sponsorowany"),
        ("de", "Advertorial"),
        ("fr", "Publireportage"),
        ("es", "Publirreportaje"),
        ("it", "Articolo sponsorizzato"),
    ],
)
def test_who_paid_is_asked_for_once(language: str, mark: str) -> None:
    page = f'<html lang="{language}"><body><p>{mark}</p><p>Ana Cruz, Riverton, 1961: Ben van Ode.</p><p>{mark}</p></body></html>'
    (finding,) = found_in(advertisement, Example(page, media_type="text/html"))
    assert finding.fix is None
    assert "who paid" in finding.message
