"""What was asked of a chat assistant, what it answers and who may reprint a page, as whole lines; a sentence that tells of one is none."""

from __future__ import annotations

import pytest

from tests.analysis.planted import kinds_of


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("en", "Write a blog post about container gardening in a warm, conversational tone.", "assistant"),
        ("en", "Here’s your blog post, rewritten in a more playful tone:", "assistant"),
        ("en", "Word count: 512 words, which is within your limit.", "assistant"),
        ("en", "Sure! I’m glad to rewrite this paragraph for you.", "assistant"),
        ("en", "No part of this website may be copied without permission.", "footer"),
        ("es", "Reescribe este texto para que suene más natural.", "assistant"),
        ("es", "Escribe un artículo sobre los beneficios del té con un tono amable.", "assistant"),
        ("es", "Prohibida su reproducción total o parcial sin autorización previa.", "footer"),
        ("es", "Tiempo de lectura: 4 minutos", "navigation"),
        ("fr", "Réécris ce texte dans un style plus journalistique.", "assistant"),
        ("fr", "Écris un communiqué de presse à partir de ces notes sur un ton chaleureux.", "assistant"),
        ("fr", "Toute reproduction interdite sans autorisation.", "footer"),
        ("fr", "Temps de lecture : 4 minutes", "navigation"),
        ("de", "Formuliere diesen Absatz so um, dass er natürlicher klingt.", "assistant"),
        ("de", "Schreibe einen Artikel über grünen Tee in einem freundlichen Ton.", "assistant"),
        ("de", "Vervielfältigung nur mit schriftlicher Genehmigung des Verlags.", "footer"),
        ("pt", "Reescreva este texto como se fosse jornalista.", "assistant"),
        ("pt", "Escreva um artigo sobre os benefícios do chá em tom amigável.", "assistant"),
        ("pt", "É proibida a reprodução total ou parcial sem autorização prévia.", "footer"),
        ("pt", "Tempo de leitura: 5 minutos", "navigation"),
        ("it", "Riscrivi questo testo in modo che suoni più naturale.", "assistant"),
        ("it", "Scrivi un articolo sui benefici del tè con un tono amichevole.", "assistant"),
        ("it", "Vietata la riproduzione anche parziale senza autorizzazione.", "footer"),
        ("it", "Tempo di lettura: 3 minuti", "navigation"),
        ("nl", "Herschrijf deze tekst zodat hij natuurlijker klinkt.", "assistant"),
        ("nl", "Schrijf een artikel over groene thee op een vriendelijke toon.", "assistant"),
        ("nl", "Overname uitsluitend met schriftelijke toestemming van de redactie.", "footer"),
        ("nl", "Leestijd: 4 minuten", "navigation"),
        ("id", "Tulis ulang paragraf ini agar terdengar lebih alami.", "assistant"),
        ("id", "Tuliskan artikel tentang manfaat teh dengan bahasa yang ringan.", "assistant"),
        ("id", "Waktu baca: 5 menit", "navigation"),
    ],
)
def test_what_is_ordered_of_an_assistant_or_forbidden_to_readers_is_left_over(
    language: str, line: str, kind: str
) -> None:
    assert kinds_of(language, line) == [kind]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Write an article on the ferry for your school magazine."),
        ("en", "Write a speech on the bridge in an appropriate style."),
        ("en", "He was asked to write an article about tea in a friendly tone."),
        ("en", "I’d be happy to sign the book for you."),
        ("en", "The word count was 498, which meets the limit of the prize."),
        ("en", "Here’s the press release the council sent on Monday:"),
        ("en", "No part of this bridge may be closed without a vote."),
        ("es", "Redacta una carta y envíala al ayuntamiento."),
        ("es", "Escribe un texto sobre el puente y entrégalo el lunes."),
        ("es", "El tiempo de lectura de la sentencia fue de cuatro minutos."),
        ("fr", "Il rédige un article sur le port avec un ton amical."),
        ("fr", "La reproduction des saumons est interdite sans autorisation en mai."),
        ("de", "Schreibe einen Artikel über die Brücke und gib ihn am Montag ab."),
        ("de", "Er schreibt einen Artikel über die Brücke in einem sachlichen Stil."),
        ("pt", "Escreva um texto sobre a ponte e entregue na segunda-feira."),
        ("it", "È vietata la riproduzione degli orsi senza autorizzazione."),
        ("nl", "De overname is alleen na toestemming van de toezichthouder mogelijk."),
        ("id", "Ia menulis artikel tentang jembatan dengan gaya santai."),
    ],
)
def test_a_sentence_or_a_task_without_a_manner_is_none(language: str, line: str) -> None:
    assert kinds_of(language, line) == []
