"""A study whose author and year stand in brackets is named, in each language that is read."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of

SAID = {
    "en": "Studies show that short naps help memory",
    "nl": "Uit onderzoek blijkt dat ongeveer 4% winst maakt",
    "de": "Studien zeigen, dass etwa 4 % Gewinn machen",
    "fr": "Des études montrent que les siestes courtes aident la mémoire",
    "it": "Alcuni studi dimostrano che i sonnellini brevi aiutano la memoria",
    "pt": "Estudos mostram que as sestas curtas ajudam a memória",
}


def _found(code: str, mark: str) -> list[str]:
    return severities_of(unnamed_study, f'<html lang="{code}"><p>{SAID[code]} {mark}.</p></html>', "text/html")


@pytest.mark.parametrize("code", sorted(SAID))
@pytest.mark.parametrize(
    "mark",
    [
        "[Bosley & McKeage, 2015]",
        "<code>[Bosley & McKeage, 2015]</code>",
        "[Bosley, 2015]",
        "[Bosley et al., 2015; Cruz 2012]",
        "(Bosley & McKeage, 2015)",
        "(Bosley e Cruz, 2015)",
        "(vgl. Bosley, 2015)",
    ],
)
def test_a_work_in_brackets(code: str, mark: str) -> None:
    assert _found(code, mark) == []
