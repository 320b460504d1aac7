"""What a file is that holds no running text, and which short lines are one."""

from __future__ import annotations

import pytest

from provenance.analysis.running_text import FRONT, not_running_text
from provenance.testing import document

DUMP = """DROP TABLE IF EXISTS `lamps`;
CREATE TABLE `lamps` (
  `name` varchar(255) DEFAULT NULL
) ENGINE=InnoDB;
INSERT INTO `lamps` (`name`) VALUES
('COMMUNITY'),
('Follow us'),
('Share');
"""
QUERY = """SELECT
    lamp.url,
    COUNT(lamp.url)
FROM
    lamp
        LEFT JOIN harbour ON lamp.harbour_id = harbour.id
GROUP BY
    lamp.url,
    harbour.name
ORDER BY
    COUNT(lamp.url) DESC
LIMIT
    100
"""
SCRIPT = """const lamps = document.querySelectorAll(".lamp");
lamps.forEach((link) => {
  link.addEventListener("click", follow);
});
function follow(event) {
  share(event.target);
}
"""
MINIFIED = "!function(e,t){var n=e.lamps||(e.lamps={});n.share=function(r){return r&&r.link?t(r.link):null};" * 4
TRAINING = "".join(f"0.94{n}340 (0.003{n}94) with: {{'depth': {n}, 'solver': 'sag'}}\n" for n in range(1, 13))
LOG = "".join(f"2024-06-03 12:0{n}:17 INFO lamps: loaded page {n}\n" for n in range(10))
SESSION = "$ lamps list\nharbour pier\n$ lamps light pier\nok\n$ lamps list\nharbour pier*\n"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
DICTIONARY = "".join(f"{one}{other}le\n" for one in LETTERS for other in LETTERS[:6])
NUMBERED = "".join(
    f"{n}\t{one}{other}le\n" for n, (one, other) in enumerate(zip(LETTERS * 2, LETTERS * 2, strict=True))
)
ON_A_LINE = ";;;".join(DICTIONARY.split())
ANSWER = '{"id": 12, "content": {"rendered": "<p>The council voted on Monday to close the bridge for a year.</p>"}}\n'
LISTED = '[{"title": "The bridge", "text": "The council voted on Monday to close the bridge for a year."}]'
PHP = '<?php\n/*\n * Nobody should ever have to call this file by hand on a server.\n */\necho "<h1>The lamp is lit</h1>";\n'
DIFF = "diff --git a/lamp.txt b/lamp.txt\n@@ -1 +1 @@\n-The lamp on the pier was lit\n+The lamp on the pier was lit again on Monday\n"
MIRRORED = "".join(f"16:32:{n}\tWarning: \tFile has moved from /lamp/{n}/ to /pier/\n" for n in range(10, 20))
BY_COUNT = "".join(
    f"{a}{b}\n" for a in ("the", "of", "said", "down", "level", "user", "up") for b in "qwertyuiopasdfgh"
)
COUNTS = "".join(f"{word} {900 - n}\n" for n, word in enumerate(["zeal", "youth", "west", "view", "tide", "sea"] * 8))


OF_HEAD = """<!-- The lamp of the head -->
<meta name="lamp" content="lit">

<script type="application/ld+json">
{
  "name": "The Lamp",
  "address": {
    "street": "12 Quay"
  }
}
</script>
"""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (DUMP, "code"),
        (QUERY, "code"),
        (SCRIPT, "code"),
        (OF_HEAD, "code"),
        (MINIFIED, "code"),
        (TRAINING, "data"),
        (LOG, "recorded output"),
        (SESSION, "recorded output"),
        (DICTIONARY, "a list of words"),
        (NUMBERED, "a list of words"),
        (ON_A_LINE, "a list of words"),
        (COUNTS, "a list of words"),
        (ANSWER, "JSON"),
        (LISTED, "JSON"),
        (PHP, "code"),
        (DIFF, "code"),
        (MIRRORED, "recorded output"),
        (BY_COUNT, "a list of words"),
    ],
)
def test_what_a_file_without_sentences_is(text: str, kind: str) -> None:
    assert not_running_text(document(text)) == kind


def test_a_script_under_the_name_of_a_page_is_code() -> None:
    assert not_running_text(document(SCRIPT, media_type="text/html")) == "code"


def test_json_under_the_name_of_a_page_is_no_text() -> None:
    assert not_running_text(document(ANSWER, media_type="text/html")) == "JSON"


@pytest.mark.parametrize(
    "text",
    [
        "<?php lamp(); ?>\n<p>The council voted on Monday to close the bridge for a year.</p>\n",
        '{"The bridge": a play}\n\nThe council voted on Monday to close the bridge for a year.\n',
        BY_COUNT.title(),
        f"{OF_HEAD}\nThe council voted on Monday to close the bridge for a year.\n",
    ],
)
def test_what_only_begins_like_a_program_or_has_the_lines_of_a_menu_is_a_text(text: str) -> None:
    assert not_running_text(document(text)) is None


POEM = """The lamp is lit; the tide is in;
    the boats are drawn ashore;
no footstep falls upon the pier,
    no knock upon the door;
"""
REFERENCES = """Cruz, A. (2019). Bridges; their decline. Harbour Press.
Holt, M. (2023). "Steel and sea (a survey)." Journal of Bridges, 4(2), 11-19.
Ode, B. (2021). [Review of Bridges]. Lamp, 7(1), 3.
Ruiz, C. (2018). Piers = places (2nd ed.). Harbour Press.
Vale, D. (2020). Lamps & light. https://harbour.example/vale?id=4
"""
GLOSSARY = """abutment: what an arch rests on
bearing: where a deck can move
caisson: a box that is sunk to the bed
deck: what is walked and driven on
girder: a beam that carries others
"""
TRANSCRIPT = """[12:01] ana: are you at the pier?
[12:02] ben: yes (the second one)
[12:02] ana: can you see the lamp?
[12:03] ben: not yet
[12:05] ana: look left
"""
RECIPE = """Fish soup

2 onions
400 g cod
1 l water
salt, pepper

Chop the onions; fry them.
Add water (cold).
Add the fish; wait 10 minutes.
"""
TABLE = """Station      Opened   Lamps
Harbour      1901     14
Pier         1911     9
West Quay    1923     22
Old Bridge   1871     31
Customs      1899     7
Fish Market  1905     12
Ferry        1931     18
Sluice       1888     4
"""
FAQ = """Q: Who lights the lamps?
A: The keeper.
Q: When?
A: At dusk.
Q: Why?
A: The boats come in.
"""
GLOSSARY_IN_PAIRS = "Haus = house\nBaum = tree\nBrot = bread\nLampe = lamp\nBrücke = bridge\nFeuer = fire\n"
STAGE = "ANA\n(Enter Ben)\nWho is there?\n(Pause)\nBEN\n(Exit Ana)\n(Lights down)\n(Thunder)\n(Curtain)\n"
VERSE = "The lamp (so bright);\nThe ships (at sea);\n(The gulls about);\n_The night is long_;\n(And nobody near);\n"
CAPITALS = "SELECT few\nFROM many\nSET free\nJOIN us\nWHERE we stand\nUPDATE soon\n"
WALL = "".join(f"NOTICE: {said}.\n" for said in ("Shut", "No dogs", "Mind the step", "Pay here") * 3)
CUES = "".join(f"00:00:{n} --> 00:00:{n + 1}\nYes, Ana.\n\n" for n in range(10, 30))
LETTERS_IN_LETTERS = ">>> Are you at the pier?\n>> Not yet.\n>>> When?\n>> At dusk.\n>>> The second one?\n> Yes.\n"
PRICES = "Lamps\n\n$ 40 new\n$ 20 old\n$ 10 broken\n"
NAMES = "".join(
    f"{first} {last}\n"
    for first in ("Zoe", "Ana", "Miriam", "Ben")
    for last in ("Cruz", "Ode", "Holt", "Vale", "Ruiz", "Bell", "Amos", "Orr", "Dee", "Ives")
)
LETTER = "Dear Ana,\n\nthe lamps on the pier were lit again last night, and nobody knew by whom.\n\n$ 40 is what it cost.\n\nBen\n"
SHOWN = f"The list is read as the council reads it, in the order in which the lamps were put up.\n\n{DUMP}" + LETTER * 3
SAVED = (
    f"{MINIFIED}\n\nOpening times\n\nThe pier is open to visitors from April to the end of October, on each day of the week but Monday, when the lamps are cleaned.\n\nTickets\n\n"
    * 3
)
PAGE = "<html><body><p>a();</p><p>b();</p><p>c();</p><p>d();</p><p>e();</p><p>f();</p></body></html>"


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        (POEM, "text/plain"),
        (REFERENCES, "text/plain"),
        (GLOSSARY, "text/plain"),
        (TRANSCRIPT, "text/plain"),
        (RECIPE, "text/plain"),
        (TABLE, "text/plain"),
        (FAQ, "text/plain"),
        (NAMES, "text/plain"),
        (GLOSSARY_IN_PAIRS, "text/plain"),
        (STAGE, "text/plain"),
        (VERSE, "text/plain"),
        (CAPITALS, "text/plain"),
        (WALL, "text/plain"),
        (CUES, "text/plain"),
        (LETTERS_IN_LETTERS, "text/plain"),
        (PRICES, "text/plain"),
        (LETTER, "text/plain"),
        (SHOWN, "text/plain"),
        (f"    {DUMP}", "text/markdown"),
        (PAGE, "text/html"),
        ("{{ lamp.name }}\n{{ lamp.pier }}\n{% if lamp.lit %}\nlit();\n{% endif %}\nlist();\n", "text/plain"),
        (SAVED, "text/plain"),
        ("The council&nbsp;voted, and the [b]mayor[/b] left. " * 6, "text/plain"),
        ("It said \\u201cno\\u201d, twice\\n\\n" * 20, "text/plain"),
        (PAGE, "text/plain"),
        ("<p>Credits to the owner</p>", "text/html"),
        ("港の灯台は毎晩ともされた。" * 8, "text/plain"),
        ("", "text/plain"),
    ],
)
def test_short_lines_are_no_reason(text: str, media_type: str) -> None:
    assert not_running_text(document(text, media_type=media_type)) is None


def test_the_account_of_a_program() -> None:
    line = (
        "16:31:48 copy of the pier made in 9 seconds, which may hold what nobody should read or give to somebody else\n"
    )
    account = f"Lamp 3.49 launched on Fri, 03 Sep 2021\n{line * 3}(No errors, 1 warnings, 0 messages)\n"
    assert not_running_text(document(account)) == "recorded output"
    assert not_running_text(document(account.replace("16:31:48", "At noon a"))) is None


def test_addresses_and_lines_that_begin_alike() -> None:
    addresses = "\n".join(f"https://lamp.example/{n}/the-old-pier-is-open" for n in range(50))
    repeated = "\n".join(f"No lamp found in pier/{name}.html" for name in "abcdefghijklmnopqrstuvwxyz")
    for text, kind in ((addresses, "data"), (repeated, "recorded output")):
        assert not_running_text(document(text)) == kind, text


@pytest.mark.parametrize(
    ("front", "behind", "found"),
    [
        ("intro:\n  content: |\n    {0}\n\n    {0}", "", None),
        ("parts:\n  - text: >-\n      {0}\n  - text: {0} {0}", "", None),
        ("hidden:\n  text: |\n    {0}\n\n    {0}", "", FRONT),
        ("intro:\n  content: |\n    {0}", "", None),
        ("intro:\n  content: |\n    {0}\n\n    {0}", "The bridge is closed for a year.", None),
        ("description: |\n    {0}\n\n    {0}", "", None),
    ],
)
def test_a_page_whose_text_stands_in_fields_of_its_front_matter(front: str, behind: str, found: str | None) -> None:
    words = " ".join(["The council voted on Monday to close the bridge for a year, and nobody objected."] * 3)
    text = f"---\ntitle: A bridge\n{front.format(words)}\n---\n\n{behind}\n"
    assert not_running_text(document(text, media_type="text/markdown")) == found


_STOPPED = ", ".join(
    f"{first}{last}" for first in ("lamp", "quay", "mill", "oar", "b0at", "pier*") for last in "abcdefghijklmnopqrstuvw"
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (_STOPPED, "a list of words"),
        (_STOPPED.replace(",", ",\n", 5), "a list of words"),
        (f"{_STOPPED}. The mill stands. Nobody lights its lamps.", None),
        (", ".join(["lamp", "quay", "mill"] * 50), None),
        (_STOPPED[:400], None),
        (_STOPPED.replace(", ", ", and so the council closed "), None),
    ],
)
def test_words_with_a_comma_behind_each(text: str, kind: str | None) -> None:
    assert not_running_text(document(text)) == kind


_STEMS = "council vote close bridg ferri mill lamp quay polici procedur harbour member elect report boat timber " * 12


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (_STEMS, "a list of words"),
        (f"https://lampnet.org/council\n{_STEMS}", "a list of words"),
        (_STEMS.replace("close bridg", "closed the bridge and"), None),
        (_STEMS.replace("bridg ferri", "bridg. Ferri"), None),
        (_STEMS[:600], None),
    ],
)
def test_stems_of_words(text: str, kind: str | None) -> None:
    assert not_running_text(document(text)) == kind
