"""What a text is asked before a rule on words is, apart from the words: it stands here by itself, since every text is asked it."""

from __future__ import annotations

from provenance.analysis.characters import IN_LOWERED
from provenance.api import Document, Literals, analysis

__all__ = ["may_hate", "may_have_masked"]

_MARKS = "•*_.-"


@analysis()
def may_have_masked(document: Document) -> bool:
    """Whether a text holds a sign with which words are masked, twice in a row."""
    text = document.text
    return any(sign in text and sign * 2 in text for sign in _MARKS)


_HATED = Literals(
    ("ungeziefer", "parasit", "schmarotzer", "ratten", "seuche", "abschaum", "unrat", "krebsgeschw", "untermensch", "geschmei", "kakerlak", "schädling", "sont des rats", "vermine", "une peste", "un cancer", "racaille", "cafards", "sous-homme", "nuisibles", "una plaga", "escoria", "parásit", "son ratas", "son basura", "una peste", "un cáncer", "alimañas", "cucaracha", "parassit", "feccia", "una piaga", "ratti", "vermi", "un cancro", "scarafagg", "subuman", "são verm", "são uns verm", "uma praga", "são ratos", "são lixo", "escória", "uma peste", "um câncer", "baratas", "ongedierte", "een pest", "een plaag", "parasiet", "uitschot", "kankergezwel", "kakkerlak", "ohyra", "råttor", "avskum", "en pest", "cancersvulst", "kackerlack", "undermänn", "skadedjur", "robactw", "zaraz", "plag", "szczur", "pasożyt", "ścierw", "podludz", "karaluch", "haşere", "parazit", "veba", "asalak", "mikrop", "sıçan", "want jews", "want musl", "want any", "want gyps", "want roma", "want refug", "want immi", "want migr", "want fore", "want black", "nobody wants", "no jews", "no musl", "no gyps", "no refug", "no immi", "no migr", "no fore", "no blacks", "a drain on", "a burden on", "a burden to", "waste of space", "waste of oxygen")
)  # fmt: skip
"""One of these stands in each sentence of `hate_abroad`, in small letters."""


@analysis()
def may_hate(document: Document) -> bool:
    """Whether a text holds a word by which a group is called vermin or a burden, or with which it is not wanted."""
    return IN_LOWERED.any_in(document, _HATED)
