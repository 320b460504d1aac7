"""What chat assistants say around a text in six languages by its parts: assent and what follows, an offer to go on, what they cannot open, and what they could do with a file."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, whole_lines

__all__ = ["ASSISTANTS_BY_SLOTS"]

_SAYS_TEXT = r"(?=[^\n]*(?::$|\b(?:text[oe]?s?|texten|testo|testi|tekst|teks|article|articles|artículos?|artigos?|articol[oi]|artikel[sn]?|beitrag|resumen|résumé|resumo|riassunto|zusammenfassung|samenvatting|versi[oó]n|versiones|versione|versioni|versão|versões|version|versionen|versie|fassung|borrador|brouillon|rascunho|bozza|entwurf|concept|traducci[oó]n|traduction|tradução|traduzione|übersetzung|vertaling|título|títulos|titulares|titres?|titol[oi]|titel|überschrift|párrafo|paragraphe|parágrafo|paragrafo|absatz|alinea|correo|e-?mail|mensaje|publicación|propuestas?|propositions?|propostas?|proposta|vorschl(?:ag|äge)|voorstel|sugerencias|suggestions|sugestões|palabras|mots|palavras|parole|wörter|wörtern|woorden|esquema|plan|introducci[oó]n|introduction|descripción|description|descrição|descrizione|beschreibung)\b))"
"""In such a line, what an assistant hands over; whoever brings a coat says the same without it."""
_REST = r"[^.!?\n]{0,70}"
_TEXT_DE = r"(?:text|version|variante|post|ton|absatz|überschrift|entwurf|zusammenfassung|tabelle|liste|quellen|social|linkedin|newsletter|kürz|formell|englisch|schluss|titel|fassung|teaser)"
_WORKS_ES = r"(?:revisar|corregir|adaptar|ajustar|resumir|mejorar|traducir|reescribir|comprobar|verificar|completar)"
_WORKS_FR = r"(?:corriger|adapter|ajuster|résumer|améliorer|traduire|réécrire|vérifier|compléter|relire|reformuler)"
_WORKS_DE = r"(?:prüfen|überarbeiten|anpassen|kürzen|zusammenfassen|verbessern|übersetzen|umschreiben|korrigieren|ergänzen|gegenlesen)"
_WORKS_PT = r"(?:revisar|corrigir|adaptar|ajustar|resumir|melhorar|traduzir|reescrever|conferir|verificar|completar)"
_WORKS_IT = (
    r"(?:rivedere|correggere|adattare|riassumere|migliorare|tradurre|riscrivere|controllare|verificare|completare)"
)
_WORKS_NL = (
    r"(?:nakijken|aanpassen|inkorten|samenvatten|verbeteren|vertalen|herschrijven|controleren|aanvullen|corrigeren)"
)

ASSISTANTS_BY_SLOTS: tuple[Frame, ...] = (
    (
        "assistant",
        anchors(
            "souhaitez-vous que|voulez-vous que|veux-tu que|souhaites-tu que|soll ich|dass ich|quieres que|deseas que|gustaría que|quer que eu|gostaria que eu|deseja que eu|vuoi che|desideri che|vorresti che|zal ik|wil je dat ik"
        ),
        whole_lines(
            (
                r"(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu) que j(?:e |['’])(?:l['’]|le |la |les |vous |te |en |vous en )?(?:adapt|raccourci|tradui|reformul|développ|rédig|ajout|résum|corrig|transform|modifi|réécriv|fass|propos|cré|prépar|mett|allong|simplifi)\w*\b[^.?!\n]{0,80}\?",
                rf"(?:soll ich|(?:möchtest du|möchten sie|willst du),? dass ich)\b[^?!\n]{{2,70}}{_TEXT_DE}\w*[^?!\n]{{0,50}}\?",
                r"¿(?:quieres|deseas|te gustaría) que (?:lo |la |te |le )?\w+(?:e|a|ee)\b[^?!\n]{0,60}\b(?:texto|versión|post|redes|tono|título|resumen|párrafo|linkedin|instagram|inglés|corto|corta|formal|tabla|lista)\b[^?!\n]{0,40}\?",
                r"(?:quer|gostaria|deseja) que eu\b[^?!\n]{3,60}\b(?:texto|versão|post|redes|tom|título|resumo|parágrafo|linkedin|instagram|inglês|curto|curta|formal|tabela|lista|legenda)\b[^?!\n]{0,40}\?",
                r"(?:vuoi|desideri|vorresti) che (?:io )?(?:lo |la |ti |ne )?\w+\b[^?!\n]{0,60}\b(?:testo|versione|post|social|tono|titolo|riassunto|paragrafo|linkedin|instagram|inglese|breve|formale|tabella|elenco)\b[^?!\n]{0,40}\?",
                r"zal ik\b[^?!\n]{3,60}\b(?:tekst|versie|post|toon|titel|samenvatting|alinea|linkedin|instagram|vertaling|korter|formeler|tabel|lijst|kop)\b[^?!\n]{0,40}\?",
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "internet|temps réel|tiempo real|tempo real|tempo reale|echtzeit|aktuelle|actuele|aggiornate|ouvrir le|abrir el|öffnen|aprire|abrir o|openen"
        ),
        whole_lines(
            (
                rf"(?:malheureusement,? )?je (?:ne peux pas|n['’]ai pas pu|ne suis pas en mesure d['’e]) ?(?:accéder|consulter|vérifier|ouvrir)\b{_REST}\b(?:internet|lien|fichier|temps réel|document|pdf)\b{_REST}",
                rf"(?:lamentablemente,? |por desgracia,? )?no (?:puedo|he podido|tengo) (?:acceder|consultar|abrir|acceso|verificar)\b{_REST}\b(?:internet|enlace|archivo|tiempo real|documento|pdf)\b{_REST}",
                rf"(?:leider )?(?:kann|konnte|habe) ich (?:leider )?[^.!?\n]{{0,50}}\b(?:internet|link|datei|echtzeit|dokument|pdf)\b[^.!?\n]{{0,30}}\b(?:öffnen|zugreifen|abrufen|aufrufen|prüfen)\b{_REST}|ich habe (?:leider )?keinen zugriff auf\b{_REST}",
                rf"(?:infelizmente,? )?não (?:posso|consigo|consegui|tenho) (?:acessar|abrir|acesso|verificar|consultar)\b{_REST}\b(?:internet|link|arquivo|tempo real|documento|pdf)\b{_REST}",
                rf"(?:purtroppo,? )?non (?:posso|riesco a|ho potuto|ho accesso) (?:accedere|aprire|verificare|consultare|a)\b{_REST}\b(?:internet|link|file|tempo reale|documento|pdf|aggiornat\w+)\b{_REST}",
                rf"(?:helaas )?(?:kan|kon|heb) ik (?:helaas )?[^.!?\n]{{0,50}}\b(?:internet|link|bestand|document|pdf)\b[^.!?\n]{{0,30}}\b(?:openen|raadplegen|controleren|inzien)\b{_REST}",
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "si me |si vous me |si tu me |wenn du mir |wenn sie mir |se você me |se me |se mi |als je me |als je mij |als u mij "
        ),
        whole_lines(
            (
                rf"si me (?:pasas|envías|compartes|mandas|facilitas|das)\b[^,.!?\n]{{3,50}}, (?:también )?(?:puedo|podría) (?:también )?{_WORKS_ES}\b{_REST}",
                rf"si (?:vous|tu) me (?:transmettez|envoyez|partagez|donnez|fournissez|transmets|envoies|donnes)\b[^,.!?\n]{{3,50}}, je (?:peux|pourrai|pourrais) (?:aussi |également )?(?:en |le |la |les )?{_WORKS_FR}\b{_REST}",
                rf"wenn (?:du|sie) mir\b[^,.!?\n]{{3,50}}, (?:kann|könnte) ich\b[^.!?\n]{{0,50}}\b{_WORKS_DE}",
                rf"se (?:você )?me (?:enviar|mandar|passar|compartilhar|der)\b[^,.!?\n]{{3,50}}, (?:também )?(?:posso|consigo) (?:também )?{_WORKS_PT}\b{_REST}",
                rf"se mi (?:invii|mandi|condividi|passi|fornisci|dai)\b[^,.!?\n]{{3,50}}, posso (?:anche )?{_WORKS_IT}\b{_REST}",
                rf"als (?:je|u) (?:me|mij)\b[^,.!?\n]{{3,50}}(?:stuurt|geeft|deelt|aanlevert), kan ik\b[^.!?\n]{{0,50}}\b{_WORKS_NL}",
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "hier kommt|hier folgt|unten findest|di seguito|eccoti|a seguir|segue |ci-après|ci-dessous|hieronder|onderstaand"
        ),
        whole_lines(
            (
                rf"(?:(?:natürlich|gerne?|klar|sicher|selbstverständlich|kein problem|alles klar)[!,.:]+ ?){{1,2}}(?:hier (?:kommt|folgt)|unten findest du){_SAYS_TEXT}{_REST}[:.]",
                rf"(?:(?:certo|certamente|ovviamente|naturalmente|va bene|con piacere|perfetto)[!,.:]+ ?){{1,2}}(?:di seguito|eccoti|qui sotto){_SAYS_TEXT}{_REST}[:.]",
                rf"(?:(?:claro|com certeza|certamente|com prazer|perfeito|sem problemas)[!,.:]+ ?){{1,2}}(?:a seguir|segue|seguem){_SAYS_TEXT}{_REST}[:.]",
                rf"(?:(?:bien sûr|certainement|avec plaisir|d['’]accord|parfait|absolument) ?[!,.:]+ ?){{1,2}}(?:ci-après|ci-dessous|vous trouverez){_SAYS_TEXT}{_REST}[:.]",
                rf"(?:(?:natuurlijk|zeker|graag|uiteraard|prima)[!,.:]+ ?){{1,2}}(?:hieronder|onderstaand){_SAYS_TEXT}{_REST}[:.]",
            )
        ),
    ),
)
