"""What was asked of a chat assistant and left in the text, and who may reprint it, in seven languages, as whole lines: "Redacta una nota de prensa a partir de estos datos y usa un tono cercano.", "Op dit artikel rust auteursrecht."."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import STARTS, STOP, Frame, anchors, call

_TO = r"[^.!?\n]{3,100}?"
"""What the text is to be about, before how it is to sound."""
_REST = r"[^.!?\n]{0,60}[.!]?"


def _order(asked: str, given: str, made: str, about: str, manner: str) -> str:
    """A line that orders a text: a verb of writing, the text that is given ("this text", then perhaps its subject) or is to be made of a subject ("an article about ginger"), and how it is to sound."""
    return rf"{asked} (?:{given}(?:[ ,]{_TO})??|{made} (?:{_TO})??{about}{_TO})[ ,]+{manner}{_REST}"


ORDERS_ABROAD: tuple[Frame, ...] = (
    (
        "assistant",
        anchors(
            "tono |estilo |lenguaje |si fueras |suene |un ton |un style |si tu étais|si vous étiez|klingt|wirkt|en ton|tonfall|stil|wärst du|als wärest|tom |linguagem |se fosse|soe |soar |stile |linguaggio |se fossi|suoni |toon|stijl|alsof je |klinkt|gaya |nada |bahasa |seolah|terdengar "
        ),
        call(
            rf"{STARTS}(?:"
            + "|".join(
                (
                    _order(
                        r"(?:por favor,? )?(?:redacta|escribe|reescribe|reformula|resume|genera|crea|elabora|corrige|mejora|redáctame|escríbeme|hazme)",
                        r"(?:est[ea]|el siguiente|la siguiente) (?:texto|párrafo|artículo|nota|noticia|entrada|frase|borrador)",
                        r"una? (?:[\w-]+ )?(?:texto|artículo|nota de prensa|comunicado de prensa|entrada de blog|entrada|publicación|noticia|reportaje|introducción)\b",
                        r"(?:sobre|acerca de|a partir de|con base en|basándote en|para) ",
                        r"(?:y )?(?:(?:con|en|usa|usando|utiliza|utilizando) (?:un )?(?:tono|estilo|lenguaje) (?!de la |del )\w|como si fueras |(?:para|de (?:modo|forma|manera)) que (?:suene|parezca) )",
                    ),
                    _order(
                        r"(?:s['’]il (?:te|vous) pla[iî]t,? )?(?:reformule|réécris|rédige|écris|résume|corrige|améliore|génère|reformulez|réécrivez|rédigez|écrivez|résumez|corrigez|améliorez)(?:-moi)?",
                        r"(?:ce|cet|cette) (?:texte|paragraphe|article|passage|phrase|brouillon|communiqué)",
                        r"une? (?:\w+ )?(?:texte|article|communiqué de presse|billet de blog|billet|post|publication|introduction)\b",
                        r"(?:sur|à propos d|à partir d|pour) ?",
                        r"(?:et )?(?:(?:sur|avec|dans|d['’]|en utilisant|utilise) ?(?:un|le) (?:ton|style) (?!de la |du )\w|comme si (?:tu étais|vous étiez) )",
                    ),
                    _order(
                        r"(?:bitte )?(?:schreibe?|formuliere?|überarbeite|verfasse|erstelle|kürze|verbessere)(?: mir)?(?: bitte)?",
                        r"(?:den folgenden|diesen|die folgende|diese|dieses) (?:text|absatz|artikel|beitrag|abschnitt|satz|entwurf|pressemitteilung)(?: (?:so )?um)?",
                        r"eine?n? (?:[\w-]+ )?(?:text|artikel|beitrag|blogbeitrag|blogartikel|pressemitteilung|post|einleitung)\b",
                        r"(?:über|zu|zum|zur|auf (?:der )?(?:basis|grundlage)|für) ",
                        r"(?:(?:so ?,? ?)?dass (?:er|sie|es) (?:\w+ ){0,4}(?:klingt|wirkt)|(?:in|mit) einem (?:[\w-]+ ){1,2}(?:ton|tonfall|stil)\b|im stil \w|als wäre?st du )",
                    ),
                    _order(
                        r"(?:por favor,? )?(?:escreva|escreve|reescreva|reescreve|redija|reformule|resuma|crie|gere|elabore|melhore|corrija)(?:-me)?",
                        r"(?:est[ea]|esse|essa|o seguinte|a seguinte) (?:texto|parágrafo|artigo|nota|notícia|postagem|frase|rascunho)",
                        r"uma? (?:[\w-]+ )?(?:texto|artigo|nota de imprensa|comunicado de imprensa|press release|postagem|post|publicação|notícia|introdução)\b",
                        r"(?:sobre|a partir d|com base n|para) ?",
                        r"(?:e )?(?:(?:com|em|num|numa|use|usando|utilize|utilizando) (?:uma? )?(?:tom|estilo|linguagem) (?!da |do )\w|como se fosses? |(?:para|de (?:modo|forma|maneira)) (?:que )?(?:soe|soar) )",
                    ),
                    _order(
                        r"(?:per favore,? )?(?:scrivi|scrivimi|riscrivi|riformula|redigi|riassumi|crea|genera|correggi|migliora)",
                        r"(?:quest[oa] |quest['’]|il seguente |la seguente )(?:testo|paragrafo|articolo|comunicato|frase|bozza|post)",
                        r"(?:una?|un['’]) ?(?:[\w-]+ )?(?:testo|articolo|comunicato stampa|post|introduzione)\b",
                        r"(?:su|sui|sul|sulla|sulle|sugli|a partire da|in base a|per) ",
                        r"(?:e )?(?:(?:con|in|usa|usando|utilizza|utilizzando) (?:uno? )?(?:tono|stile|linguaggio) (?!de)\w|come se fossi |(?:in modo che|così che|affinché) suoni )",
                    ),
                    _order(
                        r"(?:herschrijf|schrijf|herformuleer|verbeter|genereer|maak)(?: (?:mij|me))?",
                        r"(?:deze|dit|de volgende|het volgende|onderstaande) (?:tekst|alinea|artikel|bericht|zin|concept|persbericht)",
                        r"een (?:[\w-]+ )?(?:tekst|artikel|persbericht|blogbericht|blogpost|blog|inleiding)\b",
                        r"(?:over|op basis van|voor) ",
                        r"(?:en )?(?:(?:op|in|met|gebruik) een (?:[\w-]+ ){1,2}(?:toon|stijl|schrijfstijl)\b|alsof je \w|zo ?dat (?:het|hij|deze|die) (?:\w+ ){0,3}klinkt)",
                    ),
                    _order(
                        r"(?:tolong )?(?:buatkan|buatlah|buat|tuliskan|tulislah|tulis ulang|parafrasekan|ringkas|perbaiki)(?: saya)?",
                        r"(?:teks|paragraf|artikel|tulisan|kalimat) (?:ini|berikut|di (?:atas|bawah))(?: ini)?",
                        r"(?:sebuah |satu )?(?:artikel|teks|siaran pers|postingan|caption|esai|tulisan)\b",
                        r"(?:tentang|mengenai|berdasarkan|untuk) ",
                        r"(?:dan )?(?:(?:dengan|dalam|gunakan|menggunakan) (?:gaya|nada|bahasa) \w|seolah-?(?:olah)? (?:kamu|anda) |(?:agar|supaya) terdengar )",
                    ),
                )
            )
            + rf"){STOP}"
        ),
    ),
    (
        "footer",
        anchors(
            "reproduç|cópia |reproducción|copia |riproduzione|overname |auteursrecht|reproduction |vervielfältigung"
        ),
        call(
            r"^[^\w\n(©]*(?:© ?(?:\d{4} ?)?[^.|\n]{2,40}[.|] ?)?(?:"
            r"(?:é|fica) (?:expressamente )?proibida a (?:reprodução|cópia)(?: total ou parcial| integral)?(?: d[eoa]ste? (?:site|portal|página|conteúdo|artigo|texto|matéria))? sem (?:a )?(?:prévia |expressa )?autorização(?: prévia| expressa| por escrito)?(?: d[ao] (?:editora|redação|grupo|empresa|jornal|portal))?"
            r"|(?:está |queda )?prohibida (?:la|su) (?:reproducción|copia)(?: total o parcial)?(?: de est[ea] (?:sitio|página|portal|contenido|artículo|texto))? sin (?:la )?(?:previa )?autorización(?: previa| expresa| por escrito| escrita)*(?: de(?:l| la) (?:editorial|editor|redacción|grupo|empresa|medio|diario))?"
            r"|(?:è )?vietata la (?:riproduzione|copia)(?: anche parziale| totale o parziale)?(?: di quest[oa] (?:sito|pagina|contenuto|articolo|testo))? senza (?:previa )?autorizzazione(?: scritta)?(?: dell['’]editore| della redazione)?"
            r"|(?:toute )?reproduction(?: totale ou partielle| même partielle)?(?: de cet? (?:site|page|contenu|article|texte))?,? (?:est )?(?:strictement )?interdite sans (?:l['’])?(?:autorisation|accord)(?: préalable| écrite| expresse)*(?: de (?:l['’]éditeur|la rédaction))?"
            r"|(?:op (?:dit|deze) (?:artikel|tekst|pagina|website|publicatie) rust (?:auteursrecht|copyright)[.;,]? ?)?overname (?:is )?(?:alleen|uitsluitend|slechts|enkel)(?: toegestaan)? (?:na|met) (?:voorafgaande |schriftelijke )*toestemming(?: van de (?:uitgever|redactie|krant))?"
            r"|vervielfältigung(?:,? (?:auch auszugsweise|und verbreitung|und weitergabe))?,? nur mit (?:schriftlicher |vorheriger )*(?:genehmigung|zustimmung|erlaubnis)(?: de[rs] (?:verlage?s|redaktion))?"
            r")[^\w\n]*$"
        ),
    ),
)
