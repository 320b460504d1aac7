"""Decisions of courts as lawyers cite them: "CE, 3 octobre 2018, n° 414535", "[2018] EWCA Civ 12", "BGH, Urteil vom 3. Oktober 2018 – I ZR 12/18"."""

from __future__ import annotations

from provenance.api import DIGITS, any_of, data_table, lazy_pattern

_NUMBER = (
    r"(?:(?<!\w)(?:n\s?[°º]s?|nº|[Nn][or]s?\.|n\.|[Nn]úm\.|[Aa]z\.?:?|Aktenzeichen:?|rec\.|req\.|pourvoi|sygn\.(?:\s?akt)?:?|zaaknr\.?|REsp|HC|ADI)"
    r"\s?(?:[IVX]{1,4}\s[A-Za-z]{1,4}\s|[A-Z]{1,3}[ -]?)?(?:\d{3,}|\d{1,6}(?:[./:-]\d{1,6}){1,3})|(?<!\w)(?:[CT]-|(?:VG\s)?\d{1,3}\s[A-Z]\s)\d{1,5}[./]\d\d(?!\d))"
)
"""Of a case in the register of its court."""
_OWN = lazy_pattern(
    r"\[(?:19|20)\d\d\]\s[A-Z]{2,8}(?:\s(?:Civ|Crim|Fam|Admin|Ch|QB|KB))?\s\d|\b\d{1,3}\s(?:U\.\s?S\.|S\.\s?Ct\.|F\.(?:2d|3d|4th)|F\.\s?Supp\.(?:\s?[23]d)?)\s\d"
    r"|\b(?:19|20)\d\d\s(?:SCC|ONCA|BCCA|QCCA|HCA|FCA)\s\d|(?<![\w/])(?:\d|[IVX]{1,5}a?)\s(?:ZR|ZB|StR|ARs|KR|BvR|BvL|BvF|BvE|AZR|AZB)\s\d{1,5}/\d\d(?!\d)"
    r"|\bECLI:[A-Z]{2}:[A-Z\d]{1,10}:(?:19|20)\d\d:|\b(?:STS|STC|SAN|STSJ|SAP|ATS)\s(?:[A-Za-z.]{1,8}\s){0,2}\d{1,6}/\d{4}",
    signs=DIGITS,
)
"""What stands for a decision alone: neutral citations, reports, numbers of German senates."""
_WITH_COURT = lazy_pattern(
    lambda: (
        rf"(?:(?<![\w.])(?:{any_of(data_table(__package__, 'rulings.toml')['courts'])})(?!\w)|(?<=[\w.)])\s(?:vs?\.?|c/|c\.|gegen|contra)\s(?=[A-ZÀ-Þ]))[^\n]{{0,110}}?{_NUMBER}"
    ),
    signs=DIGITS,
)
"""A court, or two parties, and behind them the number."""


def cites_ruling(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text, which is short, cites a decision of a court by its number."""
    return _OWN.search(text, start, end) is not None or _WITH_COURT.search(text, start, end) is not None
