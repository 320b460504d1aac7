"""ATT105: a digest that a program makes, and says so, has no author to ask."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example
from tests.found import found_in

_ENTRIES = "\n\n".join(
    f"### [The bridge {number} is closed](https://lamp{number % 3}.org/{number})\n*Lamp {number % 3}*\n\n"
    f"“The bridge is closed,” mayor Ana Cruz said on Monday. The council said that it will be opened. Ben Ode told the Lamp that he saw it."
    for number in range(6)
)


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("*Harbour. automated digest of the news. Hosted at harbour.org*", "info"),
        ("This newsletter is generated automatically from feeds.", "info"),
        ("Esta revista de prensa fue generada automáticamente.", "info"),
        ("Cette revue de presse est générée automatiquement.", "info"),
        ("Diese Presseschau wurde automatisch erstellt.", "info"),
        ("Este boletim é gerado automaticamente.", "info"),
        ("Questa rassegna è generata automaticamente.", "info"),
        ("The bridges have automated gates.", "warning"),
        ("A digest of the bridge news of the week.", "warning"),
    ],
)
def test_a_digest_of_a_program(foot: str, severity: str) -> None:
    text = f"# The Harbour News\n\n{_ENTRIES}\n\n{_ENTRIES.replace('lamp', 'port')}\n\n---\n\n{foot}\n"
    (found,) = found_in(missing_author, Example(text, media_type="text/markdown"))
    assert found.severity == severity


def test_a_report_without_outlets_is_none() -> None:
    text = f"# The Harbour News\n\n{_ENTRIES.replace('https://', '')}\n\n{_ENTRIES.replace('https://', '')}\n\n---\n\n*An automated digest.*\n"
    (found,) = found_in(missing_author, Example(text, media_type="text/markdown"))
    assert found.severity == "warning"


def test_entries_with_the_same_labels_are_put_out_by_a_program() -> None:
    entry = "📌 Title: The bridge is closed\n🔗 URL: https://lamp.org/{}\n\n📝 Summary:\n- Mayor Ana Cruz said that she closed it.\n- Ben Ode told the Lamp that he saw it on Monday.\n=====\n\n"
    labelled = "".join(map(entry.format, range(6)))
    (found,) = found_in(missing_author, Example(labelled, media_type="text/plain"))
    assert found.severity == "info"
    (found,) = found_in(missing_author, Example(labelled.replace("🔗 URL: ", "at "), media_type="text/plain"))
    assert found.severity == "warning"
