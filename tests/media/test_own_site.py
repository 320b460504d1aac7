"""Images of the product whose maker's site it is, of who signs above them, of the outlet that a byline names, and parts of a site's design."""

from __future__ import annotations

import pytest

from tests.media.common import WALK, severities

SITE = '---\ntitle: "Fixes by Harbour Agent"\nurl: "https://harbour.com/fixes"\n---\n\nThe path follows the river for six miles, past two mills and a chapel.\n\n'
QUOTED = "# Two boards\n\n{}\n\nThe path follows the river for six miles, past two mills and a chapel.\n\n![The boards at the mill](http://media.{}.com/boards.jpg)\n\nIt is long.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SITE + "![Harbour Agent - suggestions on a pull request](/images/one.jpg)\n", ["info"]),
        (SITE + "![Harbour Agent - Ana Cruz at the summit](/images/one.jpg)\n", ["nobody's"]),
        (SITE + "![Lantern Agent - suggestions on a pull request](/images/one.jpg)\n", ["nobody's"]),
        (SITE.replace("harbour.com", "lantern.com") + "![Harbour Agent on a pull request](/images/a.jpg)\n", ["nobody's"]),
        ("# Harbour Chat\n\nHarbour Chat is a web application of the valley.\n\n![Harbour Chat founder arrested by the police](/images/founder.webp)\n", ["nobody's"]),
        (WALK + "Mary\n\n![Mary Windsor](https://other.com/queen-mary-portrait.jpg)\n", ["nobody's"]),
        (QUOTED.format("By Ana Cruz, Lantern News", "lantern"), ["info"]),
        (QUOTED.format("By Ana Cruz, Harbour News", "lantern"), ["nobody's"]),
        (QUOTED.format("Ana Cruz wrote of Lantern News", "lantern"), ["nobody's"]),
        (WALK + "![Tides of May](/media/books/tides-of-may-ana-cruz.jpg)\n", []),
        (WALK + "![Tides of May](/media/books/tides-of-may.jpg)\n", ["nobody's"]),
        (WALK + "![Fallen soldiers](/media/books/fallen-soldiers-by-ana-cruz-photo.jpg)\n", ["nobody's"]),
        (WALK + "![Tides of May](/media/mills/tides-of-may-ana-cruz.jpg)\n", ["nobody's"]),
        (WALK + "![Tides of May](/media/books/tides-of-may-2019-4.jpg)\n", ["nobody's"]),
        (WALK + "![Cilantro at the mill](https://a.org/wp-content/themes/v1/images/mill.jpg)\n", []),
        (WALK + "![Police beat a man on the quay](https://other.com/wp-content/themes/x/police-photo.jpg)\n", ["nobody's"]),
        (WALK + "![Cilantro at the mill](https://a.org/wp-content/uploads/themes/mill.jpg)\n", ["nobody's"]),
        ("# Mill bread\n\nIt is dark.\n\n![Mill bread](/images/mill.jpg)\n\n## Custom Ingredients\n\n- rye\n", ["info"]),
        ("# Mill bread\n\nIt is dark.\n\n![Mill bread](/images/loaf.jpg)\n\n## The best ingredients\n\n- rye\n", ["nobody's"]),
        (WALK + "![GitHub issues of the mill](/images/issues.png)\n", ["info"]),
        (WALK + "![GitHub founder at the mill](/images/founder-at-mill.webp)\n", ["nobody's"]),
        (WALK + '<img src="/a/featured_hu6c26cf_15441_720x25_fit_q75_h2_lanczos.webp" width="420" height="320" alt="">\n', ["info"]),
        (WALK + '<img src="/a/mill_hu6c26cf_15441_720x25_fit_q75_h2_lanczos.webp" width="420" height="320" alt="">\n', ["nobody's"]),
    ],
)  # fmt: skip
def test_images_whose_place_tells_whose_they_are(text: str, told: list[str]) -> None:
    assert severities(text) == told
