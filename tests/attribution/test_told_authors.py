"""Who wrote a text or speaks in it, where only its own words say so: it is for information then that no author is named."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example
from provenance.testing import find

_STORY = (
    "The bridge was closed on Monday after an inspection, and buses go round by the mill. It was to be opened again when the repairs were done, "
    "which took until the summer, for the steel came from far away and nobody had ordered it."
)


def severities(text: str, path: str = "site/blog/2026-03-12-bridge.md") -> list[tuple[str, str]]:
    findings, problems = find(missing_author, Example(text, media_type="text/markdown", path=path))
    assert problems == []
    return [(one.severity, one.message.partition("“")[2].partition("”")[0]) for one in findings]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"# Closures\n\n### Written answer on bridges by Ms Ana Cruz, Minister for Roads\n\n{_STORY}", "Ms Ana Cruz"),
        (f"# Closures\n\n### Written answer on the harbour roadby Ms Ana Cruz\n\n{_STORY}", "Ms Ana Cruz"),
        (f"# Statement of Chief Ode During the Inquiry\n\n{_STORY}", "Chief Ode"),
        (f"# The inquiry\n\nThe following is the opening statement of Mayor Ben Ode.\n\n{_STORY}", "Mayor Ben Ode"),
        (f"# The bridge\n\nA copy of the post at harbour.test written by myself and Ana Cruz\n\n{_STORY}", "Ana Cruz"),
        (
            f"# The bridge\n\nAna Cruz Newest Stories As the harbour reporter for Quay Radio, Ana Cruz covers bridges. {_STORY}",
            "Ana Cruz",
        ),
        (
            f"# Live\n\nHarbour News Ana Cruz 3 days ago A bridge closes {_STORY}\n\nBen Ode 4 days ago A lamp is lit",
            "Ana Cruz",
        ),
        (f"# The bridge\n\n{_STORY} Therefore I, Ana Cruz, Mayor of Leeds, do hereby close it.", "Ana Cruz"),
        (f"# The bridge\n\nOn floods. In this essay, Zelda Cruz traces the cracks. {_STORY}", "Zelda Cruz"),
        (
            f"# The bridge\n\nIn this essay, Zelda Cruz traces the cracks. Cruz is a historian. {_STORY}\n\nZelda Cruz lives by the mill.",
            "Zelda Cruz",
        ),
        (f"# The bridge\n\nZelda Cruz wrote much. In this essay, Zelda Cruz argues out of anger. {_STORY}", ""),
        (f"# Why Cruz wrote\n\nIn this essay, Zelda Cruz argues out of anger. {_STORY}", ""),
        (f"# The bridge\n\nIn this essay, Zelda Cruz argues out of anger. {_STORY} The town loved Cruz for it.", ""),
        (f"# The bridge\n\nIn this post, Zelda Cruz takes aim at the mayor. {_STORY}", ""),
        (f"# The bridge\n\nOn floods. “In this essay, Zelda Cruz traces the cracks,” it said. {_STORY}", ""),
        (f"# The bridge\n\nIn this story, Mayor Zelda Cruz closes it. {_STORY}", ""),
        (f"# The bridge\n\n{_STORY} The film I, Ana Cruz, won a prize.", ""),
        (f"# The bridge\n\n{_STORY}\n\nThe news agency of the harbour\n\nAC/bo", "AC/bo"),
        (f"# The bridge\n\n{_STORY}\n\nAgence de presse du port\n\nAC//BO/mr", "AC//BO/mr"),
        (f"# The bridge\n\n{_STORY}\n\nThe agency is open.\n\nMon/Tue", ""),
        (f"# The bridge\n\n{_STORY} The oath is: “I, Ana Cruz, do solemnly swear.”", ""),
        (
            f"# The bridge\n\n{_STORY}\n\nAs seen on Harbour News. Follow Ana Cruz and Harbour News on Twitter.",
            "Ana Cruz",
        ),
        (f"# The bridge\n\n{_STORY}\n\nAs seen on Harbour News. Follow Ana Cruz.", "Ana Cruz"),
        (f"# The bridge\n\n{_STORY} Dogs that follow Ana Cruz.", ""),
        (f"# The bridge\n\n{_STORY}\n\nFollow Harbour Bridge News.", ""),
        (f"# The bridge\n\n{_STORY} (abc) © Harbour News", "abc"),
        (f"# The bridge\n\n{_STORY} (abc/de)", "abc/de"),
        (f"# The bridge\n\n{_STORY}\n\nCruz reported from Leeds.\n\nShare this story.", "Cruz"),
        (f"# The bridge\n\n{_STORY} cruz@harbour.test", "cruz@harbour.test"),
        (
            f"# The bridge\n\n{_STORY}\n\nDr. Ana Cruz is an engineer-journalist for Harbour News, reporting on steel.",
            "Ana Cruz",
        ),
        (
            f"# The bridge\n\nAna Cruz crossed it. {_STORY} {_STORY} {_STORY} {_STORY}\n\nThe mill is near. Ana Cruz is a reporter for Harbour News.",
            "",
        ),
        (f"# The bridge\n\n{_STORY}\n\nANA CRUZ\n\nLeeds\n", "ANA CRUZ"),
        (f"# The bridge\n\n{_STORY} There is more in this post of mine: http://anac.test/steel", "anac.test"),
        (f"# The bridge\n\n{_STORY} There is more in a [post](http://anac.test/steel) of mine.", ""),
        (f"# The bridge\n\n{_STORY}\n\nIt stood in a book of his: http://anac.test/steel", ""),
        (f"# The bridge\n\nBy a statement, the city closed it.\n\n{_STORY}", ""),
        (f"# The bridge\n\n{_STORY} (Harbour Act)", ""),
        (f"# The bridge\n\n{_STORY} It (abc) was a bus.", ""),
        (f"# The bridge\n\nHarbour News Ana Cruz 3 days ago {_STORY}", "Ana Cruz"),
        (f"# Closures\n\n### Written answer on bridges by the end of May\n\n{_STORY}", ""),
    ],
)
def test_who_is_told(text: str, near: str) -> None:
    assert [name for _, name in severities(text)] == [near]


@pytest.mark.parametrize(
    ("path", "near"),
    [("site/blog/2026-03-12-bridge-of-steel.md", "anac.test"), ("site/blog/2026-03-12-lamps-of-steel.md", "")],
)
def test_the_address_of_the_text_itself(path: str, near: str) -> None:
    text = f"# The bridge\n\nIt stood here: https://archive.test/2026/http://anac.test/bridge-of-steel\n\n{_STORY}"
    assert [name for _, name in severities(text, path)] == [near]
