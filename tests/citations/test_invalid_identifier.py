"""Identifiers whose check digits or forms are wrong."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.invalid_identifier import invalid_identifier

from provenance.api import Example
from tests.citations.common import places
from tests.found import found_in


def test_an_identifier_is_marked_alone() -> None:
    assert places(invalid_identifier, "See ISBN 978-0-8020-8154-5, p. 4.") == ["978-0-8020-8154-5"]


@pytest.mark.parametrize(
    "text",
    [
        "ISBN 0-8020-8154-5", "ISBN-13: 978 0 8020 8154 5", "ISBN 978-902453827", "ISSN 2049-36301", "ISSN 2049-363", "ORCID 0000-0002-1825-00970",
        "https://orcid.org/0000-0002-1825-0098", "doi:10.1000", "DOI: 1O.1038/nphys1170", "https://doi.org/10.1038-nphys1170", "arXiv:1501.001",
        "doi:physics40217", "https://doi.org/physics40217", "doi.org/journal.plum.0012345.", "doi: S0140-6736(20)30183-5", "ISBN: 97808", "ISBN-10: 0-8020-8",
        "ISSN 2049-3630 (print), 2049-3631 (online)", "https://doi.org/10.103%2Fa.b",
        "arXiv:1501.1", "arXiv:hepth/99", "ISBN: 9780802081544 (cloth), 9780802081545 (paper)", "ISBN 978-0-8020-8154-4 and 978-0-8020-8154-5", "arXiv:0711.20160", "arXiv:2300.00001", "PMID 0012345", "https://pubmed.ncbi.nlm.nih.gov/123456789012/",
    ],
)  # fmt: skip
def test_invalid_identifiers(text: str) -> None:
    assert places(invalid_identifier, f"See {text} for more.")


@pytest.mark.parametrize(
    "text",
    [
        "ISBN 0-8020-8154-1 1998", "ISBN 978 0 8020 8154 4 2009", "isbn: 9780802081544.", "ISSN 2049-3630 (print)", "(ORCID 0000-0002-1694-233X)",
        "doi: https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2", "DOI 2.0 is a draft", "arXiv:math.GT/0309136",
        "https://doi.org/c3fmp4", "https://doi.org/10/c3fmp4", "https://www.doi.org/handbook2019", "https://doi.org/doi-handbook/2019.html", "DOI-BLM-NV-C020-2012-0035",
        "doi: see below", "doi:pending", "the DOI, physics40217", "ISBN: 978-0-306-XXXXX-X", "ISBN: 978-0-306…", "ISBN: 2019",
        "ISSN 2049-3630 (print), 1551-5036 (online)", "ISSN 2049-3630, 1201-1210", "ISSN 2049-3630 (1990-2010)", "http://dx.doi.org/10.1175%2FTOWN-D-15-0315.1",
        "ISBN 9780802081544 (cloth), 9780306406157 (paper)", "ISBN 9780802081544, 0 206 40615 2", "ISBN 9780802081544 and 978 pages", "arXiv 2.1", "arXiv:math/list",
        "<https://doi.org/10.1038/nphys1170>", "arXiv:2301.12345v2 [cs.CL]", "PMID: 31452104,", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3531190/", "PubMed 2019 had", "ISBN 10 digits",
    ],
)  # fmt: skip
def test_valid_identifiers(text: str) -> None:
    assert not places(invalid_identifier, f"See {text} for more.")


def test_in_code_that_is_shown_it_is_for_information() -> None:
    text = "Write it so:\n\n```yaml\norcid: https://orcid.org/1234-5678-9101-1121\n```\n"
    (finding,) = found_in(invalid_identifier, Example(text, media_type="text/markdown"))
    assert finding.severity == "info"
    (finding,) = found_in(
        invalid_identifier, Example(text.replace("```yaml", "").replace("```", ""), media_type="text/markdown")
    )
    assert finding.severity == "error"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The editors ask for a DOI\n\nII. The second stage is the print.", []),
        ("The editors ask for a DOI\n\nlO. Of rest.", []),
        ("See DOI: 1O.1038/nphys1170 for more.", ["1O.1038/nphys1170"]),
    ],
)
def test_the_number_of_a_part_is_no_identifier(text: str, told: list[str]) -> None:
    assert places(invalid_identifier, text) == told
