"""What Greek pages have around an article, also where their lines were joined."""

from __future__ import annotations

import pytest

from provenance.engine.program import program

_TOLD = (
    "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κλείσει η παλιά γέφυρα για έναν χρόνο, επειδή οι μηχανικοί βρήκαν ρωγμές στα βάθρα της. "
    "Οι κάτοικοι θα περνούν το ποτάμι με το πλοίο, που φεύγει κάθε μισή ώρα από το λιμάνι, όπως είπε η δήμαρχος."
)
_BEFORE = _TOLD.replace("παλιά", "μικρή").replace("μισή ώρα", "πρωί")
_AFTER = _TOLD.replace("παλιά", "μεγάλη").replace("μισή ώρα", "βράδυ")
_FOLLOW = "Ακολουθήστε το limani.example στο Google News και μάθετε πρώτοι όλες τις ειδήσεις"


@pytest.mark.parametrize(
    ("below", "found"),
    [
        (f"{_TOLD} Νέα τιμή για τα εισιτήρια του πλοίου{_FOLLOW}", [("BLP402", _FOLLOW)]),
        (
            "Δείτε όλες τις τελευταίες Ειδήσεις από το λιμάνι",
            [("BLP401", "Δείτε όλες τις τελευταίες Ειδήσεις από το λιμάνι")],
        ),
        ("Διαβάστε επίσης: Ανοίγει ο μύλος", [("BLP401", "Διαβάστε επίσης: Ανοίγει ο μύλος")]),
        (f"{_TOLD} Οι οδηγοί ακολούθησαν τις πινακίδες και μίλησαν για τις ειδήσεις της ημέρας στο ραδιόφωνο.", []),
    ],
)
def test_what_is_told(below: str, found: list[tuple[str, str]]) -> None:
    checked = program(select=("BLP",)).check(f"{_BEFORE}\n\n{_AFTER}\n\n{below}\n", media_type="text/plain")
    assert [(one.rule, one.excerpt) for one in checked.record.findings] == found
