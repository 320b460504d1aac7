"""A picture under the name that a network gave it is a house's own where it lies among its others (MED701)."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from tests.media.common import CONTEXT, WALK, load

_SAVED = "/img/mill/12469471_10153972787573777_840098281186174510_o-1030x579.jpg"
_ROW = ["/img/mill/IMG_1618.jpg", "/img/mill/20150621_150009.jpg", "/img/mill/duo31.jpg", "/img/mill/weir2.jpg"]


@pytest.mark.parametrize(
    ("saved", "others", "warned"),
    [
        (_SAVED, _ROW, False),
        ("images/1246947_1015397278757377_8400982811_n.jpg", [f"images/{at.rpartition('/')[2]}" for at in _ROW], False),
        # alone, or among few
        (_SAVED, [], True),
        (_SAVED, _ROW[:3], True),
        # no camera gave a name to any
        (_SAVED, ["/img/mill/a.jpg", "/img/mill/b.jpg", "/img/mill/c.jpg", "/img/mill/d.jpg"], True),
        # in another folder, on another host, and saved with others
        (_SAVED, [at.replace("mill", "weir") for at in _ROW], True),
        (f"https://harbour.example{_SAVED}", [f"https://harbour.example{at}" for at in _ROW], True),
        (_SAVED, [*_ROW, "/img/mill/12469472_10153972787573778_840098281186174511_o.jpg"], True),
        # a library's
        ("/img/mill/istock-000021316373-weir.jpg", _ROW, True),
    ],
)
def test_a_row_of_ones_own(saved: str, others: list[str], *, warned: bool) -> None:
    shown = "\n\n".join(f"![The mill in May]({target})" for target in [*others, saved])
    hits = uncredited_image(load(f"{WALK}{shown}\n", "walk.md", on_disk=False), CONTEXT)
    assert any(hit.severity is None for hit in hits) == warned
