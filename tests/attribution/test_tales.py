"""Tales report nothing, so they owe no author as reports do."""

from __future__ import annotations

from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example, Severity
from tests.found import found_in


def _severities(text: str, path: str = "texts/dock.txt") -> list[str]:
    return [one.severity for one in found_in(missing_author, Example(text, media_type="text/plain", path=path))]


_TALE = (
    "She had left the lamp in the window. He came up the path, and his coat was wet. His mother told him that the boat had gone, and he laughed at her. "
    "The rain fell on the roof. He sat down by the fire and took off his boots. She looked at his hands, which were cold, and gave him her shawl. "
    "He had walked since the morning. She poured him tea. His dog lay down beside her. "
)
_REPORT = (
    "She said on Monday that the lamp was out. He told the council that his coat had been wet, and that his mother had waited. "
    "The council said she would be paid. He added that he had asked her twice. Her sister said that he had laughed at them. His brother denied it. "
)


def test_a_text_told_as_a_tale() -> None:
    assert _severities(_TALE * 6) == [Severity.INFO]
    assert _severities(_REPORT * 6) == [Severity.WARNING]
    assert _severities(_TALE.replace("the boat had gone", "42 boats had gone") * 6) == [Severity.WARNING]


def test_a_tale_for_children() -> None:
    said = '"I am Tex," said Tex Ode. "I dig," said Ana Cruz. He told her that the frog had said so. '
    assert _severities(f"Once upon a time there was a boy named Tex.\n\n{said * 9}") == [Severity.INFO]
    assert _severities(f"There was a boy named Tex.\n\n{said * 9}") == [Severity.WARNING]


def test_a_folder_of_tales() -> None:
    said = "He told the council that Ana Cruz had said so. "
    assert _severities(said * 9, "site/tales/dock.txt") == [Severity.INFO]
    assert _severities(said * 9, "site/news/dock.txt") == [Severity.WARNING]
