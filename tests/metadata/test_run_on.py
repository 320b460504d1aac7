"""Signatures that ran into the last paragraph of a letter or notice."""

from __future__ import annotations

import pytest

from provenance.analysis.metadata import metadata
from provenance.testing import document

LETTER = "Dear Sir,\n\nThe weir of our town has leaked for a month, and the mill stands still. We wrote to the council twice and ask again"


@pytest.mark.parametrize(
    ("end", "author", "day"),
    [
        (", with thanks. Yours faithfully, L. Ames, Hon. Secretary, 3 May 1921", "L. Ames", "1921-05-03"),
        (". Lou Ames, Secretary, Weir Society, 12 June 2003", "Lou Ames", "2003-06-12"),
        (". Lou Ames Secretary 12 June 2003", "Lou Ames", "2003-06-12"),
        (". Lou Ames, Treasurer. June 12th, 2003.", "Lou Ames", "2003-06-12"),
        (". Salem, 12 June 2003. Lou Ames, Hon. Secretary.", "Lou Ames", "2003-06-12"),
        (". Signed: Lou Ames (Chair), 12 June 2003", "Lou Ames", "2003-06-12"),
        (". Best wishes to you all Lou Ames", "Lou Ames", None),
        (". Kind regards, Lou Ames.", "Lou Ames", None),
        (".\n\nCheers,\nLou Ames", "Lou Ames", None),
        ("! All the best for the new year from Lou B. Ames", "Lou B. Ames", None),
        (". **Best wishes** to everybody Lou Ames", "Lou Ames", None),
        (". Best wishes to Lou Ames", None, None),
        (". Best wishes to our editor Lou Ames", None, None),
        (". Many thanks Lou Ames", None, None),
        (" and sent its best wishes to you all Lou Ames", None, None),
        (". I am, Sir, your obedient servant, LOU AMES, Secretary. Mill Street, June 12.", "LOU AMES", None),
        (". These were elected. A. Rees, Chairman, B. Owen, Secretary, C. Puw, Treasurer", None, None),
        # Sentences tell of others.
        (". We met Lou Ames, the secretary, on 12 June 2003.", None, None),
        (". It was signed by Lou Ames, Secretary, on 12 June 2003.", None, None),
        (". Lou Ames was made secretary on 12 June 2003.", None, None),
        (" in the Journal of Weirs, 12 June 2003", None, None),
    ],
)
def test_a_signature_in_the_last_line(end: str, author: str | None, day: str | None) -> None:
    found = metadata(document(LETTER + end))
    assert [one.value for one in found.authors] == ([] if author is None else [author])
    assert (None if found.date is None else found.date.value) == day
