"""Slips in what somebody else posted or said, which the writer may not mend (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.boilerplate.prose import PROSE
from tests.found import severities_of

_SLIP = "We have read the letter on the the bridge, and we have closed it."
_HALF = "I wrote to the council (which keeps the register, and nobody has told me what the bridge is to cost."
_LONG = f"{PROSE[1]} {PROSE[2]} They have two boats, as the clerk of the old mill wrote to the county in the spring, and a third one on the lake. "


@pytest.mark.parametrize(
    ("post", "severity"),
    [
        (f"{_SLIP}\nThe ferry goes on.\n\n— Ana Cruz (@anacruz) May 3, 2024", "info"),
        (f"{_SLIP} pic.test/a1b2\n— Ana Cruz (@anacruz) 3 May 2024", "info"),
        (f"{_HALF}\n\n— Ana Cruz (@anacruz) May 3, 2024", "info"),
        # no handle, no day, no post right above the signature, one that is too long for a post
        (f"{_SLIP}\n\n— Ana Cruz, May 3, 2024", "warning"),
        (f"{_SLIP}\n\n— Ana Cruz (@anacruz)", "warning"),
        (f"{_SLIP}\n\nThe ferry goes on.\n\n— Ana Cruz (@anacruz) May 3, 2024", "warning"),
        (f"{_LONG}{_SLIP}\n\n— Ana Cruz (@anacruz) May 3, 2024", "warning"),
        (f"The ferry goes on.\n\n— Ana Cruz (@anacruz) May 3, 2024\n\n{_SLIP}", "warning"),
        (f"{_SLIP} Ana Cruz (@anacruz) was there on May 3, 2024, and the ferry went on.", "warning"),
    ],
)
def test_a_post_above_its_signature(post: str, severity: str) -> None:
    assert severities_of(doubled_text, f"{PROSE[0]}\n\n{post}\n\nThe ferry goes on.\n", "text/plain") == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        (f'" {_SLIP} "', "info"),
        (f'" {_HALF}"', "info"),
        (f"“The mill is old.\n\n{_SLIP}\n\nIt is shut.”", "info"),
        # a mark that is not closed, a quotation that ends before the slip, and words between two quotations
        (f'"The mill is old." {_SLIP}', "warning"),
        (f'"The mill is old," she said. {_SLIP} "It is shut."', "warning"),
        (f'{_SLIP} They call it "the old mill"', "warning"),
        (f"“The mill is old.”\n\n{_SLIP}\n\n“It is shut.”", "warning"),
    ],
)
def test_a_paragraph_that_is_one_quotation(words: str, severity: str) -> None:
    text = f"{PROSE[0]}\n\nOne of the clerks has this to say about it:\n\n{words}\n\n{PROSE[1]}\n"
    assert severities_of(doubled_text, text, "text/plain") == [severity]
