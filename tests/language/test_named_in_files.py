"""The language in the name of a file, where its words alone leave it open."""

from __future__ import annotations

import pytest

from provenance.analysis import language
from provenance.testing import document

_TABLE = "".join(f"| Income:Paypal{number} | Expenses:Bank | 12.00 |\n" for number in range(30))
_ACCOUNTS = f"* Logiciel utilisé : ledger\n* Comptes en double entrée. Chaque ligne est un compte.\n\n## Comptes au 2019 / 08\n\n| Name | From | Sum |\n|---|---|---|\n{_TABLE}"
_ENGLISH = (
    "The council of the town met in the hall and talked for a long time about the mill and about its wheel, and then they all went home. "
    * 3
)


@pytest.mark.parametrize(
    ("path", "text", "code"),
    [
        ("accounts.fr.md", _ACCOUNTS, "fr"),
        ("posts/accounts.fr-CA.md", _ACCOUNTS, "fr"),
        ("accounts.de.md", _ACCOUNTS, "de"),
        ("accounts.fr.md", f"{_ACCOUNTS}\n\nThis is the list of all that was paid and of what there is.\n", "en"),
        ("accounts.gr.md", _ACCOUNTS, "en"),
        ("accounts.md", _ACCOUNTS, "en"),
        ("minutes.fr.md", _ENGLISH, "en"),
        ("fr.md", _ACCOUNTS, "en"),
    ],
)
def test_it_counts_where_the_words_leave_it_open(path: str, text: str, code: str) -> None:
    assert language(document(text, media_type="text/markdown", path=path)).read_as == code
