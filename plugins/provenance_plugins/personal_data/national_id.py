"""PII606: a national identifier of a person."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import NamedTuple

from provenance.api import Context, Document, Hit, Severity, Span, rule


class _Kind(NamedTuple):
    """A kind of number: its form, what its writer calls it, and how it is checked."""

    name: str
    module: str
    """Of python-stdnum."""
    form: re.Pattern[str]
    words: tuple[str, ...]
    """One of them has to stand near, in lower case; none: its form and check digits are enough."""


def _kind(name: str, module: str, form: str, *words: str) -> _Kind:
    return _Kind(name, module, re.compile(rf"(?<![\w-])(?:{form})(?![\w-]|\.\d)"), words)


KINDS: tuple[_Kind, ...] = (
    _kind("US social security number", "us.ssn", r"\d{3}-\d{2}-\d{4}"),
    _kind("US social security number", "us.ssn", r"\d{9}", "ssn", "social security"),
    _kind("US taxpayer number", "us.itin", r"9\d{2}-\d{2}-\d{4}"),
    _kind("Canadian social insurance number", "ca.sin", r"\d{3}[ -]\d{3}[ -]\d{3}", "sin", "social insurance", "nas"),
    _kind("British national health number", "gb.nhs", r"\d{3} ?\d{3} ?\d{4}", "nhs"),
    _kind(
        "Irish personal public service number", "ie.pps", r"\d{7}[A-W][A-IW]?", "pps", "ppsn", "personal public service"
    ),
    _kind("German tax identifier", "de.idnr", r"\d{2} ?\d{3} ?\d{3} ?\d{3}", "steuer", "idnr", "tin", "tax id"),
    _kind("French social security number", "fr.nir", r"[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}"),
    _kind("Italian fiscal code", "it.codicefiscale", r"[A-Z]{6}\d{2}[ABCDEHLMPRST]\d{2}[A-Z]\d{3}[A-Z]"),
    _kind("Spanish identity number", "es.dni", r"\d{8}-?[A-Z]", "dni", "nif", "identidad", "identity"),
    _kind("Spanish identity number of foreigners", "es.nie", r"[XYZ]-?\d{7}-?[A-Z]", "nie", "identidad", "identity"),
    _kind("Portuguese citizen card number", "pt.cc", r"\d{8} ?\d ?(?:[A-Z][A-Z0-9]|[0-9][A-Z])\d"),
    _kind("Dutch citizen service number", "nl.bsn", r"\d{9}|\d{4}\.\d{2}\.\d{3}", "bsn", "burgerservice", "sofi"),
    _kind("Belgian national number", "be.nn", r"\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}"),
    _kind("Danish person number", "dk.cpr", r"\d{6}-\d{4}", "cpr", "personnummer"),
    _kind("Swedish person number", "se.personnummer", r"(?:\d{2})?\d{6}[-+]\d{4}"),
    _kind(
        "Norwegian birth number",
        "no.fodselsnummer",
        r"\d{6} ?\d{5}",
        "fødselsnummer",
        "fodselsnummer",
        "personnummer",
        "birth number",
    ),
    _kind("Finnish identity code", "fi.hetu", r"\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]"),
    _kind("Polish person number", "pl.pesel", r"\d{11}", "pesel"),
    _kind("Czech birth number", "cz.rc", r"\d{6}/\d{3,4}"),
    _kind("Slovak birth number", "sk.rc", r"\d{6}/\d{3,4}"),
    _kind("Romanian person number", "ro.cnp", r"[1-9]\d{12}", "cnp", "cod numeric"),
    _kind("Bulgarian citizen number", "bg.egn", r"\d{10}", "egn", "егн"),
    _kind("Estonian personal code", "ee.ik", r"[1-8]\d{10}", "isikukood", "personal code"),
    _kind("Lithuanian personal code", "lt.asmens", r"[1-8]\d{10}", "asmens kodas", "personal code"),
    _kind("Swiss social security number", "ch.ssn", r"756\.\d{4}\.\d{4}\.\d{2}"),
    _kind("Turkish identity number", "tr.tckimlik", r"[1-9]\d{10}", "kimlik", "tckn", "tc no"),
    _kind("Brazilian taxpayer number", "br.cpf", r"\d{3}\.\d{3}\.\d{3}-\d{2}"),
    _kind("Brazilian taxpayer number", "br.cpf", r"\d{11}", "cpf"),
    _kind("Mexican population code", "mx.curp", r"[A-Z][AEIOUX][A-Z]{2}\d{6}[HM][A-Z]{5}[A-Z0-9]\d"),
    _kind("Chilean identity number", "cl.rut", r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]"),
    _kind("Argentine identity number", "ar.cuit", r"(?:20|23|24|27)-\d{8}-\d", "cuil", "cuit", "dni"),
    _kind("Colombian identity number", "co.nit", r"\d{9,10}-\d", "cédula", "cedula"),
    _kind("Indian Aadhaar number", "in_.aadhaar", r"\d{4} \d{4} \d{4}", "aadhaar", "aadhar", "uidai"),
    _kind("Indian tax account number", "in_.pan", r"[A-Z]{3}P[A-Z]\d{4}[A-Z]"),
    _kind("Chinese resident identity number", "cn.ric", r"[1-9]\d{16}[\dX]"),
    _kind("Korean resident number", "kr.rrn", r"\d{6}-[1-8]\d{6}"),
    _kind("Israeli identity number", "il.idnr", r"\d{9}", "teudat", "identity number", "id number"),
    _kind("South African identity number", "za.idnr", r"\d{13}", "id number", "identity number", "identity document"),
    _kind("Thai identity number", "th.pin", r"\d-\d{4}-\d{5}-\d{2}-\d"),
    _kind("Malaysian identity number", "my.nric", r"\d{6}-\d{2}-\d{4}"),
    _kind("Australian tax file number", "au.tfn", r"\d{3} ?\d{3} ?\d{3}", "tfn", "tax file"),
)
"""Forms as the registers give them; check digits by python-stdnum."""

_EXAMPLES = frozenset({"078-05-1120", "219-09-9999", "123-45-6789", "457-55-5462"})
"""Numbers that advertisements and manuals printed."""
_ANY_FORM = re.compile(r"\d[\d ./-]{7,}[\dA-Za-z]|[A-Z]{4,6}\d{2}|[XYZ]-?\d{7}")


@rule(
    id="PII606",
    slug="national-id",
    severity=Severity.ERROR,
    summary="A national identifier of a person",
    languages=["*"],
    sensitive=True,
    bad=["Her SSN is 536-22-8147.", "CPF 390.533.447-05", "Codice fiscale RCCMNL83S18D969H"],
    good=["Use 123-45-6789 as an example.", "Invoice 390.533.447-06", "The score was 536-22.", "Call 555-0123."],
)
def national_id(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - a rule's form
    """With the number of a person others can pass for them, and it cannot be changed.

    Take it out. Numbers of more than thirty countries are verified by their check digits or ranges.
    """
    text = document.text
    if not any(digit in text for digit in "0123456789") or not _ANY_FORM.search(text):
        return
    taken: list[Span] = []
    for kind in KINDS:
        for match in kind.form.finditer(text):
            span = Span(*match.span())
            if match[0] in _EXAMPLES or any(span.overlaps(other) for other in taken):
                continue
            near = text[max(0, span.start - 60) : span.start].lower()
            if (not kind.words or _has_word(near, kind.words)) and _valid(kind.module, match[0]):
                taken.append(span)
                yield Hit(span, f"is a {kind.name}: take it out, since its owner cannot change it")


def _has_word(near: str, words: tuple[str, ...]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(word)}", near) for word in words)


def _valid(module: str, written: str) -> bool:
    checker = importlib.import_module(f"stdnum.{module}")
    return bool(checker.is_valid(written))
