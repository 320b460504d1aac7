"""Which images without a credit are a warning: somebody's pictures, told by their names, their words and the text around them."""

from __future__ import annotations

import pytest

from tests.media.common import WALK, severities

DIARY = "# My year\n\nI moved to the river in May, and I sold my car. My brother gave me his old bicycle, which I painted. I ride it to my work, and I fell only once, for which I blame my shoes.\n\n"
GUIDE = (
    "# How to add a feed\n\nClick on the dashboard, open the settings of the plugin and paste the URL of the endpoint. The server runs a query"
    " against the database and writes the JSON to its cache.\n\n"
)
CODE = "# How to read a feed\n\nInstall the package, then run the script that writes the configuration.\n\n```python\nfeed.read()\n```\n\n"


@pytest.mark.parametrize(
    "text",
    [
        WALK + "![The old mill in May](/images/mill.webp)\n",
        WALK + "![The old mill in May](/images/4471290.webp)\n",
        WALK + "![alt text](/images/old-mill.jpg)\n",
        WALK + '<img src="/images/IMG_2041.jpg" width="800" alt="The mill">\n',
        WALK + '<img src="/images/358112_901234567_118_n.jpg" width="800" alt="Ana at the mill">\n',
        WALK + "![Growth of trout in two rivers](/images/trout.webp)\n",
        WALK + "The figure below is from the survey:\n\n![Growth of trout](/images/trout.webp)\n",
        GUIDE + "![The crew at the fair](/images/crew-at-the-fair.jpg)\n",
        GUIDE + "![Portrait of the founder](/images/founder.png)\n",
        CODE + "![Photo of a rack of machines](/images/rack.webp)\n",
        WALK + "![The logo of the mill behind the mayor](/images/mayor.jpg)\n",
        CODE + "The photo below shows the machine.\n\n![The machine](/images/machine.png)\n",
        CODE + "![A rack of machines](/images/shutterstock_4471290.png)\n",
        DIARY + "![The river](/images/shutterstock_4471290.jpg)\n",
        WALK + "![The mill in May](/images/ChatGPT-Image-Mar-2-2026.jpg)\n",
        WALK + "![The mill in May](/images/chat-about-images.jpg)\n",
        WALK + "![A ferry in the storm at the pier](/images/covers/ferry-storm.jpg)\n",
        WALK + "![The mayor on the bridge](https://cdn.example.com/books/mayor.jpg)\n",
        WALK + "We met nobody.\n\n![Ana at the mill](/images/358112_901234567_118_n.jpg)\n",
        WALK + "We met nobody.\n\n![The old mill](https://encrypted-tbn0.gstatic.com/images?q=tbn:ANd9GcS1)\n",
        WALK + "![Tides by month](/images/2008.jpg)\n\nAs the charts above show, it is wide.\n",
        DIARY.replace("# My year\n\n", "# Her year\n\n“").replace("shoes.", "shoes,” she said.")
        + "![The river](/images/river.jpg)\n",
    ],
)
def test_somebody_took_or_made_it(text: str) -> None:
    assert severities(text) == ["nobody's"]


@pytest.mark.parametrize(
    "text",
    [
        GUIDE + "![The channel is there](/images/channel-there.png)\n",
        CODE + "![The channel is there](/images/channel-there.png)\n",
        CODE + "![The channel is there](/images/channel-there.jpg)\n",
        WALK + "Our table of times, shown here:\n\n![Times on the path](/images/times.png)\n",
        WALK + "The page then looks like this:\n\n![The page of the path](/images/path-page.png)\n",
        WALK
        + '<img src="/images/walkers.png" width="800" alt="Walkers: 41 in May, 32 in June, 27 in July and 19 in August">\n',
        WALK + '<img src="https://cdn.example.net/a/74bd6cf07d4b784ec08d2c4a1f5187dad94e186c.jpeg" width="800">\n',
        WALK + '<img src="https://cdn.example.net/d0fd51e1-67d1-44fd-8777-89537e5ecbf6" width="800">\n',
        WALK + '<img src="/images/image1.png" width="800" alt="alt text">\n',
        WALK + '<img src="/images/old-mill.png" width="800">\n',
        WALK + "![All logos of the members of the guild](/images/guild.jpg)\n",
        WALK + "![Ensemble des logos des associations](/images/guild.jpg)\n",
        DIARY + "![The river](/images/river.jpg)\n",
        DIARY + "![](/images/IMG_2041.jpg)\n",
        WALK + "![The old mill in May](/images/mill.png)\n",
        WALK + '<img src="/images/IMG_2041.jpg" width="800">\n',
        WALK + "We met nobody.\n\n![The old mill](/images/old-mill.jpg)\n",
        WALK + "We met nobody.\n\n![The old mill](/images/IMG_2041.jpg)\n",
        WALK + "I went with my dog, and I saw my first heron.\n\n![The old mill](/images/mill.jpg)\n",
        WALK + "![The old mill](https://images.unsplash.com/photo-1506126613408?w=800)\n",
        WALK + "![The old mill](/images/mill-by-the-river-pexels.jpg)\n",
        WALK + "![The old mill](/images/GettyImages-61320944.jpg)\n",
        WALK + "![Trout in the spring](/images/2008.png)\n\nAs the charts above show, it is wide.\n",
    ],
)
def test_the_writers_may_have_made_it_or_nothing_tells(text: str) -> None:
    assert severities(text) == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        WALK + '<img src="https://example.org/{{ item.image }}" alt="The mill in May">\n',
        WALK + "![Register of the release](https://wire.example.net/ana/qrcode/256/17/neon.webp)\n",
        WALK + "![The channel is there](/images/screenshots/channel-there.png)\n",
        WALK + '<img src="/post/main_files/figure-html/unnamed-chunk-2-1.png" width="672">\n',
        WALK + "![Front page of the Harbour Post of 3 May 1965](/images/post.jpg)\n",
        WALK + "![Ferry timetable 2024](/images/ferries.jpg)\n",
    ],
)
def test_what_needs_no_credit(text: str) -> None:
    assert severities(text) == []


_SIGNED = "---\ntitle: Dumplings\nauthor: Ana Cruz\n---\n\n"


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        (WALK + "Ana Cruz has designed a new poster for the fair. It names the bands.\n\n![Poster of the fair](/images/fair.jpg)\n", ["info"]),
        (WALK + "Ana Cruz has designed a new boat. The poster names the bands.\n\n![Poster of the fair](/images/fair.jpg)\n", ["nobody's"]),
        (_SIGNED + WALK + "![An image of my finished dumplings](/images/dumplings.webp)\n", ["info"]),
        (_SIGNED + WALK + "![The mill of my mother in 1950](/images/mother.webp)\n", ["nobody's"]),
        (WALK + "![An image of my finished dumplings](/images/dumplings.webp)\n", ["nobody's"]),
        ("# The mill is stuck\n\n## Post #1 by @ana1004 (2024-05-02)\n\n![The mill and its wheel](/images/mill.png)\n", ["info"]),
        ("# The mill is stuck\n\n## Told by @ana1004 (2024-05-02)\n\n![The mill and its wheel](/images/mill.webp)\n", ["nobody's"]),
        (WALK + "This infographic, taken from our plan, shows where we are now.\n\n![Nine pounds a month](/images/plan.png)\n", ["info"]),
        (WALK + "![The welcome screen](/images/welcome.png)\n", []),
        (WALK + "![The crew at the mill](/images/crew.jpg)\n\npicto.gr/ana-cruz\n", []),
        (WALK + "![The crew at the mill](/images/crew.jpg)\n\nThe crew and picto.gr/ana-cruz\n", ["nobody's"]),
        (WALK + "![The crew at the mill](/images/crew.jpg)\n\nhttps://mills.example/crew-of-may (I like the hats)\n", ["info"]),
        (WALK + "![The crew at the mill](/images/crew.jpg)\n\nThe crew writes on https://mills.example/crew-of-may too.\n", ["nobody's"]),
        (WALK + "![The crew at the mill](/images/crew.jpg)\n\nhttps://mills.example/crew/crew.jpg\n", ["nobody's"]),
    ],
)  # fmt: skip
def test_words_around_an_image_tell_who_made_it(text: str, graded: list[str]) -> None:
    assert severities(text) == graded
