"""Notices of a wall before the rest of an article, one sentence behind another: "We are having trouble retrieving the article content. Please enable JavaScript … Already a subscriber? Log in.".

A single one is told where no author says it; short calls go with one beside them.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.content.prompt_words.wordings import BEHIND, call
from provenance.api import Document

__all__ = ["SIGNS", "notices_in"]

_NAME = r"[^.!?\n]{2,40}?"
_LOG_IN = r"(?:log ?-?in|sign ?-?in)"
_SURE = (
    r"we(?:['’]re| are) having trouble (?:retrieving|loading|displaying|verifying) [^.!?\n]{2,60}",
    r"please (?:enable|turn on|activate|allow) (?:javascript|cookies)\b[^.!?\n]{0,70}",
    r"thank you for your patience while we (?:verify|check|confirm) [^.!?\n]{2,40}",
    rf"if you(?:['’]re| are) in reader mode,? please exit and ?{_LOG_IN} ?(?:in)?to ?your [^.!?\n]{{2,40}}, or ?subscribe ?for [^.!?\n]{{2,40}}",
    rf"(?:already|are you) (?:a|an) (?:[\w-]+ )?(?:subscriber|member)\? ?(?:please )?{_LOG_IN}(?: here| now)?",
    rf"want (?:all|more) of {_NAME}\? ?subscribe(?: now| today)?",
    r"you(?:['’]ve| have) reached (?:your|the) (?:monthly |weekly )?(?:free )?(?:article )?limit(?: (?:of|for) [^.!?\n]{2,40})?",
    rf"(?:subscribe|register|{_LOG_IN}|create an? (?:free )?account)(?: or (?:subscribe|register|{_LOG_IN}))?(?: now| today| for free)? to (?:continue|keep) reading(?: [^.!?\n]{{2,50}})?",
    rf"to (?:continue|keep) reading(?: [^.!?\n]{{2,40}})?,? (?:please )?(?:subscribe|register|{_LOG_IN}|create an? (?:free )?account)[^.!?\n]{{0,50}}",
    r"this (?:article|story|content) is (?:only |exclusively )?(?:available )?(?:for|to|reserved for) (?:our )?(?:paid |paying )?(?:subscribers|members)(?: only)?",
    r"por favor,? (?:activa|active|habilita|habilite) (?:el )?javascript\b[^.!?\n]{0,60}",
    r"¿(?:ya )?(?:eres|es)(?: usted)? (?:suscriptor|suscriptora|socio)\? ?(?:inicia|inicie|accede|acceda)[^.!?\n]{0,30}",
    r"(?:suscríbete|suscríbase|regístrate|inicia sesión) para (?:seguir|continuar) leyendo[^.!?\n]{0,40}",
    r"(?:veuillez|merci d['’]) ?(?:activer|autoriser) (?:le )?javascript\b[^.!?\n]{0,60}",
    r"déjà abonnée? ?\? ?(?:connectez-vous|se connecter|identifiez-vous)[^.!?\n]{0,30}",
    r"il vous reste \d{1,2}(?:[.,]\d+)? ?% (?:de (?:cet article|ce texte) )?à (?:lire|découvrir)",
    r"il vous reste (?:encore )?(?:\d{1,2}|une?|deux|trois|quatre|cinq) (?:articles?|lectures?|numéros?|jours?)(?: [^.!?\n]{0,30})? (?:gratuite?s?|offerte?s?|à lire|d['’](?:essai|abonnement))[^.!?\n]{0,40}",
    r"(?:la suite|cet article|ce contenu) est réservée? (?:à nos|aux) abonnés",
    r"bitte (?:aktivieren sie|aktiviere) javascript\b[^.!?\n]{0,60}",
    r"(?:sie sind |du bist )?(?:bereits|schon) (?:abonnent(?:in)?|abonniert|registriert|kunde)\? ?(?:hier |jetzt )?(?:anmelden|einloggen)[^.!?\n]{0,30}",
    r"(?:dieser artikel|dieser text|dieser inhalt) ist (?:nur|exklusiv) für (?:unsere )?abonnent(?:en|innen)[^.!?\n]{0,40}",
    r"(?:ative|habilite) o javascript\b[^.!?\n]{0,60}",
    r"já é assinante\? ?(?:faça|entre|acesse)[^.!?\n]{0,30}",
    r"(?:assine|cadastre-se|faça login) para continuar lendo[^.!?\n]{0,40}",
    r"(?:abilita|attiva|si prega di abilitare) javascript\b[^.!?\n]{0,60}",
    r"sei già (?:abbonat[oa]|registrat[oa])\? ?(?:accedi|effettua)[^.!?\n]{0,30}",
    r"(?:abbonati|registrati|accedi) per continuare a leggere[^.!?\n]{0,40}",
    r"(?:schakel|zet) javascript (?:in|aan)\b[^.!?\n]{0,60}",
    r"(?:al|bent u al|ben je al) (?:een )?(?:abonnee|lid)\? ?(?:log|meld)[^.!?\n]{0,30}",
    r"(?:word lid|abonneer(?: je)?|log in|meld je aan) om (?:verder|door) te lezen[^.!?\n]{0,40}",
)
_BESIDE = (
    r"subscribe(?: now| today| here)?",
    rf"{_LOG_IN}(?: now| here)?",
    r"not a (?:subscriber|member)(?: yet)?\?",
    r"support (?:quality|local|independent|our) journalism",
    r"(?:suscríbete|abonnez-vous|abonnieren|assine|abbonati|abonneer je|anmelden|accedi|connectez-vous|inicia sesión|log in)",
)
_ONE = "|".join(_SURE)
_RUN = call(
    rf"{BEHIND}(?:{_ONE})(?:[.!?…]+|(?=\n|\Z))(?:\s?(?:{_ONE}|{'|'.join(_BESIDE)})(?:[.!?…]+|(?=\s*(?:\n|\Z))))*"
)
_SCRIPT = call(r"\b(?:javascript|having trouble|cookies)\b")
SIGNS = (
    "javascript", "having trouble ", "enable cookies", "in reader mode", "your patience while ", "a subscriber?", "a member?", "want all of ", "want more of ", "article limit", "free limit", "monthly limit", "continue reading", "keep reading", "for subscribers", "to subscribers",
    "to our subscribers", "for our subscribers", "for members", "suscriptor?", "suscriptora?", "socio?", "leyendo", "abonné", "article à lire", "abonnent", "abonniert?", "registriert?", "kunde?",
    "assinante?", "continuar lendo", "abbonat", "registrato?", "registrata?", "a leggere", "abonnee?", "lid?", "te lezen",
)  # fmt: skip
"""One of these stands in each, in small letters."""


def notices_in(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Each run of such sentences in a part of a text: what kind it is of, and where it begins and ends."""
    for found in _RUN.finditer(document.text, start, end):
        yield ("script" if _SCRIPT.search(found[0]) else "newsletter"), found.start(), found.end()
