"""Addresses of the web before which an office program put the folder of its file, as in "file:///C:/texts/https:/doi.org/10.1000/nap"; and hosts whose end was mistyped, "doi.orgp"."""

from __future__ import annotations

from provenance.api import lazy_pattern

__all__ = ["WITHIN", "is_of_no_country", "mistyped_end", "within"]

WITHIN = "has a folder of the writer's own machine before an address of the web, as programs put it there: take out what stands before “http”, and set the strokes of addresses"
_WITHIN = lazy_pattern(r"file:/{2,3}(?P<folder>[^/?#][^?#]*?[\\/])https?(?::|%3A)[\\/]{1,2}\w", signs=("file:",))


def within(target: str) -> str | None:
    """The folder that stands before an address of the web; None where none does."""
    found = _WITHIN.match(target.strip())
    return None if found is None else found["folder"]


_ENDS = ("com", "org", "net", "edu", "gov")
_SLIPS = {"con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "coom": "com", "ogr": "org", "rog": "org", "nte": "net", "ent": "net"}  # fmt: skip
"""What a hand types for an end, none of which is one: https://data.iana.org/TLD/tlds-alpha-by-domain.txt."""


def is_of_no_country(end: str) -> bool:
    """Whether the end of a host has two letters, and no country has or had it."""
    return len(end) == _OF_COUNTRY and end.isascii() and end.isalpha() and f" {end} " not in _COUNTRIES


def mistyped_end(host: str) -> str | None:
    """What is wrong with a host that ends in one of the oldest ends with a letter too many, or with two letters in each other's place; none of four letters begins so."""
    name, _, end = host.rpartition(".")
    if not name or not end.isascii() or not end.isalpha():
        return None
    if is_of_no_country(end):
        return f"leads to a host that ends in “.{end}”, which no country has: mend its end"
    meant = end[:-1] if len(end) == _LONGER and end[:-1] in _ENDS else _SLIPS.get(end)
    if meant is None:
        return None
    return f"leads to a host that ends in “.{end}”, which none does: write “.{meant}”, if that is meant"


_COUNTRIES = " ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cs cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt yu za zm zr zw "  # fmt: skip
"""The ends of two letters that countries have or had (an, cs, tp, um, yu, zr): https://www.iana.org/domains/root/db."""
_OF_COUNTRY = 2
_LONGER = 4
"""Letters of such an end with one too many."""
