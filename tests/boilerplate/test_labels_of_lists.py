"""BLP403: the name of a list in a table of contacts, whose address stands in the next cell, asks nobody for anything."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt

from tests.boilerplate.prose import PROSE
from tests.found import excerpts

_ROW = '<table><caption>{}</caption><tr><th>Contact:</th><td>Ana Cruz</td></tr><tr><th>{}</th><td><a href="https://lists.lamp.town/{}">{}</a></td></tr></table>'


@pytest.mark.parametrize(
    ("label", "behind", "told"),
    [
        ("Mailing List:", "https://lists.lamp.town/leeds", False),
        ("Mailing list", "www.lamp.town/leeds", False),
        ("Mailing list:", "leeds-lamps@lists.lamp.town", False),
        ("Newsletter:", "https://lists.lamp.town/leeds", False),
        ("Mailing list:", "Sign up for it now", True),
        ("Join our mailing list:", "https://lists.lamp.town/leeds", True),
        ("Subscribe to our newsletter:", "https://lists.lamp.town/leeds", True),
    ],
)
def test_the_label_of_a_list_in_a_table_of_contacts(label: str, behind: str, told: bool) -> None:  # noqa: FBT001
    rows = "".join(_ROW.format(town, label, town.lower(), behind) for town in ("Leeds", "York", "Hull"))
    page = f"<div id=content><h1>Lamp clubs</h1>{''.join(f'<p>{line}</p>' for line in PROSE)}{rows}</div>"
    assert any(label.rstrip(":") in one for one in excerpts(newsletter_prompt, page, "text/html")) == told
