"""Links to the reader's own machine below what a section has readers start there (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import severities_of

_LINK = "It shows how the lamp was lit: [the graph](http://localhost:9090/graph).\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"# Lamps\n\n## Demo\n\n[Run the demo](./demo/README.md)\n\nIt is short.\n\n{_LINK}", "info"),
        (f"# Lamps\n\nIt is short. Start your lamp server, then look.\n\n{_LINK}", "info"),
        (f"# Lamps\n\n## Demo\n\nThe demo was run in May.\n\n{_LINK}", "error"),
        (f"# Lamps\n\n## Demo\n\n[Run the demo](./demo/README.md)\n\n## Its end\n\n{_LINK}", "error"),
        (f"# Lamps\n\n## Demo\n\n{_LINK}\n[Run the demo](./demo/README.md)\n", "error"),
    ],
)
def test_what_readers_start(text: str, told: str) -> None:
    assert severities_of(placeholder_link, text) == [told]
