"""Who wrote a text or speaks in it, where only its own words say so: it is for information then that no author is named."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.missing_author import missing_author

from provenance.api import Example, Severity
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
        (f"# The bridge\n\nHarbour News Ana Cruz 3 days ago {_STORY}", ""),
        (f"# Closures\n\n### Written answer on bridges by the end of May\n\n{_STORY}", ""),
    ],
)
def test_who_is_told(text: str, near: str) -> None:
    assert severities(text) == [(Severity.INFO if near else Severity.WARNING, near)]


@pytest.mark.parametrize(
    ("path", "near"),
    [("site/blog/2026-03-12-bridge-of-steel.md", "anac.test"), ("site/blog/2026-03-12-lamps-of-steel.md", "")],
)
def test_the_address_of_the_text_itself(path: str, near: str) -> None:
    text = f"# The bridge\n\nIt stood here: https://archive.test/2026/http://anac.test/bridge-of-steel\n\n{_STORY}"
    assert severities(text, path) == [(Severity.INFO if near else Severity.WARNING, near)]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"# The bridge\n\n{_STORY}\n\n## Exercises\n\nDraw a bridge.", Severity.INFO),
        (f"# The bridge\n\n{_STORY}\n\n## Excesses\n\nDraw a bridge.", Severity.WARNING),
        (f"# CVE-2031-12345 - A lock that opens\n\n{_STORY}", Severity.INFO),
        (f"# Disclosure of CVE-2031-12345\n\n{_STORY}", Severity.INFO),
        (
            f"# The bridge\n\nThe Harbour Bridge Trust (HBT) closed it. The HBT has steel. {_STORY}\n\nThe HBT is a trust for bridges.",
            Severity.INFO,
        ),
        (
            f"# The bridge\n\nThe Harbour Bridge Trust closed it. The HBT has steel. {_STORY}\n\nThe HBT is a trust for bridges.",
            Severity.WARNING,
        ),
        (
            f"# The bridge\n\nHarbour Works closed it. Harbour Works has steel. {_STORY}\n\n## About Harbour Works\n\nFirm.",
            Severity.INFO,
        ),
        (f"# The bridge\n\nDear Harbour Members,\n\nWe closed it. Our steel is old. We wait. {_STORY}", Severity.INFO),
        (
            f"# The bridge\n\nDear Harbour Reader,\n\nWe closed it. Our steel is old. We wait. {_STORY}",
            Severity.WARNING,
        ),
        (f"# CVE-2031-12345 - A lock that opens\n\nI found it. {_STORY}", Severity.WARNING),
        (f"# The bridge\n\nThis is a rush transcript.\n\n{_STORY}", Severity.INFO),
        (
            f"# The bridge\n\nAt HarbourLab, we count buses. HarbourLab has ten. {_STORY}\n\nHarbourLab is open.",
            Severity.INFO,
        ),
        (f"# The bridge\n\nAt HarbourLab, we count buses. {_STORY}", Severity.WARNING),
        (
            f"# The bridge\n\nWe count buses, and we draw our maps. {_STORY}\n\nWrite to hello@harbour.test.",
            Severity.INFO,
        ),
        (
            f"# The bridge\n\nWe count buses, and we draw our maps. {_STORY}\n\n[Write](mailto:info@harbour.test).",
            Severity.INFO,
        ),
        (
            f"# The bridge\n\nWe count buses, and we draw our maps. {_STORY}\n\nWrite to ana@harbour.test.",
            Severity.WARNING,
        ),
        (f"# The bridge\n\nBuses are counted. {_STORY}\n\nWrite to hello@harbour.test.", Severity.WARNING),
    ],
)
def test_lessons_advisories_and_bodies(text: str, severity: Severity) -> None:
    assert [found for found, _ in severities(text)] == [severity]
