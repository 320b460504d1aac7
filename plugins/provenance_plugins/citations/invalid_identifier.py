"""CIT307: an identifier that cannot be right."""

from collections.abc import Callable, Iterator
from urllib.parse import unquote

from provenance.analysis.citations.identifiers import IDENTIFIERS, identifiers
from provenance.api import BlockKind, Context, Document, Hit, Severity, lazy_pattern, quoted, rule

_DOI = lazy_pattern(r"10\.\d{4,9}(?:\.\d+)*/\S+")
_CITESEERX = lazy_pattern(r"10\.1\.1\.\d{1,4}(?:\.\d{0,5})?(?:(?:[&?#]|%26)\S*)?")
"""The numbers of CiteSeerX, which its addresses give under `doi=`: https://citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.95.384."""
_PMID = lazy_pattern(r"[1-9]\d{0,7}")
_PMC = lazy_pattern(r"PMC[1-9]\d{0,8}")
_ARXIV_NEW = lazy_pattern(r"(\d\d)(\d\d)\.(\d{4,5})(?:v[1-9]\d*)?")
_ARXIV_OLD = lazy_pattern(r"[a-z-]+(?:\.[A-Z]{2})?/(\d\d)(\d\d)\d{3}(?:v[1-9]\d*)?")
_FIVE_DIGITS_FROM = 1501
"""Year and month from which arXiv numbers have five digits after the stop; before, four."""
_ORCID_LENGTH = 16
_ISBN_LENGTH, _ISSN_LENGTH = 13, 8
_FIRST_NEW = 704
_LAST_OLD = 703
_FIRST_OLD = 9107


@rule(
    id="CIT307",
    slug="invalid-identifier",
    severity=Severity.ERROR,
    summary="A DOI, ISBN, ISSN, ORCID, arXiv or PubMed id that cannot be right",
    phrases=IDENTIFIERS,
    uses=(identifiers,),
    bad=[
        "See ISBN 978-0-8020-8154-5 for the maps.",
        "ISSN 2049-3631",
        "https://orcid.org/0000-0002-1825-0098",
        "Her ORCID iD is 0000-0002-1825-0098.",
        "doi:10.O038/nphys1170",
        "arXiv:2313.12345",
        "PMID: 1234567890123",
        "doi:physics40217",
        "ISBN: 97808",
        "ISBN 9780802081544 (cloth), 9780802081545 (paper)",
        "doi:10.1038/ and more of it",
        "doi:10. 38/nphys1170",
        "doi: 10.1001 / jama.2020.21231",
        "Hall, Mills, Leeds, 2004. ISSN 978-0-8020-8154-4",
        "Letters of the Mill, Leeds. ISBN 2049-3630",
    ],
    good=[
        "See ISBN 978-0-8020-8154-4 for the maps.",
        "ISSN 2049-3630",
        "https://orcid.org/0000-0002-1825-0097",
        "Her ORCID is 0000-0002-1825-0097. An ISBN is 13 digits long.",
        "https://doi.org/10.1038/nphys1170.",
        "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.41.2047&rep=rep1&type=pdf",
        "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.59 .6682&rep=rep1",
        "arXiv:hep-th/9901001",
        "The paper (doi: 10.1038/\n    nphys1170) tells more.",
        "See Hall, Sleep, https://doi.org/10.\n1080/0004.2010 and Lee, Rest, doi: 10. 1016/s2215-0366(19)30288-3.",
        "See Hall, Sleep, https://doi.org/10.1\n586/14737175.2013.84 for more.",
        "Nutrients 15, 2009. https://doi.org/10.3390/\n\nnu15082009\n\nReceived in May.",
        "It is told of in a table (DOI: 10.26093 /cds/vizier, Hall 2000).",
        "ISBN: 13--978-981-4280-71-6 and ISBN: 10-981-4280-71-2",
        "PMID: 13734267",
        "The ISBN stands on the back of every book.",
        "doi:10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
        "ISBN 9780802081544 (cloth), 9780306406157 (paper)",
        "ISBN: 978-0-…",
        "The short form of a DOI, https://doi.org/c3fmp4, leads to the same page.",
    ],
)
def invalid_identifier(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """Its form or its check digit is wrong, so it leads to no work, or to another one: a slip of the pen, or an invented reference.

    Copy the identifier again from the work itself, and check that the work exists. In code, which often shows how a file is written, it is for information.
    """
    for found in identifiers(document):
        message = _CHECKS[found.kind](found.value)
        if message is not None:
            block = document.block_at(found.span.start)
            shown = block is not None and block.kind is BlockKind.CODE
            if found.kind == "doi" and (parted := _PARTED.match(document.text, found.span.end)) is not None:
                whole = f"{found.value}{parted[0]}"
                message = f"has a blank in it, at which the DOI ends for a program: write “{''.join(whole.split())}”"
                yield Hit(found.span, f"{quoted(whole)} {message}", severity=Severity.INFO if shown else None)
                continue
            yield Hit(found.span, f"{quoted(found.value)} {message}", severity=Severity.INFO if shown else None)


_PARTED = lazy_pattern(r"[^\S\n]{1,3}/[^\S\n]{0,3}[\w.()-]{3,60}(?<![.)])")
"""The rest of a DOI with blanks around its stroke: "10.1001 / jama.2020.21231"."""


def _check_digit(name: str, is_valid: bool) -> str | None:  # noqa: FBT001 - the outcome of a check
    return None if is_valid else f"is no valid {name}: its check digit or length is wrong; copy it again from the work"


def _isbn(value: str) -> str | None:
    from stdnum import isbn, issn  # noqa: PLC0415 - only where an identifier stands

    if len(_plain(value)) == _ISSN_LENGTH and issn.is_valid(_plain(value)):
        return "is an ISSN, as its check digit says, behind the label of an ISBN: write “ISSN” before it"
    return _check_digit("ISBN", isbn.is_valid(_plain(value)))


def _issn(value: str) -> str | None:
    from stdnum import isbn, issn  # noqa: PLC0415 - only where an identifier stands

    if len(_plain(value)) == _ISBN_LENGTH and isbn.is_valid(_plain(value)):
        return "is an ISBN, as its check digit says, behind the label of an ISSN: write “ISBN” before it"
    return _check_digit("ISSN", issn.is_valid(_plain(value)))


def _orcid(value: str) -> str | None:
    from stdnum.iso7064 import mod_11_2  # noqa: PLC0415 - only where an identifier stands

    digits = _plain(value)
    return _check_digit("ORCID iD", len(digits) == _ORCID_LENGTH and mod_11_2.is_valid(digits))


def _plain(value: str) -> str:
    return "".join(character for character in value.upper() if character.isdigit() or character == "X")


def _doi(value: str) -> str | None:
    if _CITESEERX.fullmatch(value) or _DOI.fullmatch(value) or _DOI.fullmatch(unquote(value)):
        return None  # an address may have "%2F" for the slash
    return "is no valid DOI: one begins with 10., four or more digits and a slash; copy it again from the work"


def _pubmed(value: str) -> str | None:
    if (_PMC if value.startswith("PMC") else _PMID).fullmatch(value):
        return None
    return "is no valid PubMed id: one has at most eight digits and does not begin with 0; copy it again"


def _arxiv(value: str) -> str | None:
    new = _ARXIV_NEW.fullmatch(value)
    if new is not None:
        issued = int(new[1] + new[2])
        right = (
            1 <= int(new[2]) <= 12 and issued >= _FIRST_NEW and len(new[3]) == (5 if issued >= _FIVE_DIGITS_FROM else 4)
        )
    else:
        old = _ARXIV_OLD.fullmatch(value)
        issued = int(old[1] + old[2]) if old is not None else 0
        right = old is not None and 1 <= int(old[2]) <= 12 and (issued >= _FIRST_OLD or issued <= _LAST_OLD)
    return None if right else "is no valid arXiv id: its year, month or number cannot be; copy it again"


_CHECKS: dict[str, Callable[[str], str | None]] = {
    "doi": _doi,
    "isbn": _isbn,
    "issn": _issn,
    "orcid": _orcid,
    "arxiv": _arxiv,
    "pubmed": _pubmed,
}
