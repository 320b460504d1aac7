"""What a chat assistant says to whoever asked it, in the paragraph that it wrote: an offer behind the last sentence ("Si quieres, puedo añadir un final."), a note on how it did it, an announcement above the text.

A line of its own is left over as a whole; here it ran into the text. Each takes who offers, to whom, what is done and a part of a text to which it is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from provenance.analysis import content, language
from provenance.analysis.register import is_fiction, is_instructing
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["spoken_to_writer"]


class _Words(NamedTuple):
    """Of a language, each a group of a pattern."""

    ask: str
    """With which somebody is asked to say so."""
    want: str
    """The condition that follows."""
    cond: str
    """The same, where an offer follows it."""
    can: str
    work: str
    """What is done to a text."""
    part: str
    """A text, or a part or a trait of it."""
    would: str
    """A question whether it is to be done."""
    hope: str
    did: str
    """What whoever wrote the text says that he has done, and …"""
    asked: str
    """… that it was asked for."""
    here: str
    yours: str
    """For whose page it is, or how it sounds."""


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        r"(?:just |please )?(?:let me know|tell me|say the word|give me a shout)",
        r"(?:if|whether) (?:you(?:['’]d| would)? (?:like|want|prefer|need)|i should|anything)",
        r"if you(?:['’]d| would)? (?:like|want|prefer|wish)(?: to)?",
        r"i (?:can|could)|i['’](?:m|d be) happy to",
        r"(?:add|shorten|expand|rewrite|rephrase|adapt|adjust|turn|make|translate|tweak|trim|draft|write|include|create|polish|format|change|lengthen|tighten|suggest)",
        r"(?:version|draft|tone|conclusion|ending|summary|headline|title|caption|paragraph|wording|hashtags?|bullet points|call to action|intro|introduction|outline|linkedin|instagram|newsletter|email|social media|shorter|longer|punchier|more formal|less formal|meta description|words)",
        r"(?:would you like me to|do you want me to|want me to|shall i|should i)",
        r"(?:i )?hope (?:this|that|it) (?:helps|works|is useful)[^.!?\n]{0,30}",
        r"i(?:['’]ve| have)? (?:kept|made|used|aimed|left|included|avoided|written|wrote|tried|followed|woven|added)",
        r"(?:as (?:you )?(?:requested|asked|instructed)|per your (?:instructions|request|brief|guidelines)|you (?:asked for|requested|wanted|gave me|provided|mentioned))",
        r"here(?:['’]s| is| are) (?:an?|the|your|my|some)",
        r"(?:for your (?:home ?page|site|website|page|blog|newsletter|post|shop|profile|flyer|leaflet|campaign)|in an? [\w-]+,? (?:[\w-]+ )?(?:tone|style|voice))",
    ),
    "de": _Words(
        r"(?:sag(?:en sie)?(?: mir)?(?: einfach| gerne?)? ?(?:bescheid)?|lass(?:en sie)? (?:es )?mich (?:gerne? )?wissen|gib(?: mir)?(?: gerne?)? bescheid|melde dich(?: gerne?)?|geben sie(?: mir)? bescheid)",
        r"(?:wenn|falls|ob) (?:du|sie|ich)",
        r"(?:wenn|falls) (?:du|sie) (?:möchtest|willst|magst|möchten|wollen|wünschen|wünschst)",
        r"(?:kann|könnte) ich",
        r"(?:ergänz\w+|kürz\w+|anpass\w+|umschreib\w+|überarbeit\w+|übersetz\w+|hinzufüg\w+|änder\w+|erstell\w+|schreib\w+|formulier\w+|verlänger\w+|erweiter\w+|ausbau\w+|einbau\w+|möcht\w+|brauch\w+|willst|wünsch\w+|soll)",
        r"(?:fassung|version|variante|ton|fazit|schluss|überschrift|titel|absatz|zusammenfassung|text|einleitung|linkedin|instagram|newsletter|hashtags?|kürzer\w*|länger\w*|formeller\w*|lockerer\w*|wörter)",
        r"(?:soll ich|möchtest du, dass ich|möchten sie, dass ich)",
        r"(?:ich )?hoffe,? (?:das|dies|der text)[^.!?\n]{0,30}",
        r"ich habe\b[^.!?\n]{2,70}\b(?:gehalten|übernommen|verwendet|eingebaut|berücksichtigt|gewählt|vermieden|geschrieben)|ich habe",
        r"(?:wie (?:von (?:dir|ihnen) )?(?:gewünscht|gewollt|verlangt|angegeben)|(?:deine|ihre) (?:vorgaben|stichworte|stichpunkte|wünsche|anweisungen))",
        r"hier (?:ist|kommt|sind) (?:ein|eine|der|die|das|dein|deine|ihr|ihre|mein)",
        r"(?:für (?:deine|ihre|deinen|ihren|dein|ihr) (?:startseite|website|webseite|seite|homepage|blog|newsletter|post|beitrag|shop|profil|flyer)|in (?:einem )?[\wäöü]+(?:em|en) (?:ton|stil))",
    ),
    "fr": _Words(
        r"(?:dites-moi|dis-moi|faites-moi savoir|fais-moi savoir|n['’]hésite[sz]? pas à me dire|tenez-moi au courant)",
        r"(?:si|quand) (?:vous|tu|je)",
        r"si (?:vous (?:le souhaitez|voulez|le désirez|préférez)|tu (?:veux|le souhaites|préfères))",
        r"je (?:peux|pourrais|peux aussi)",
        r"(?:ajouter|raccourcir|allonger|adapter|reformuler|réécrire|modifier|traduire|rédiger|proposer|résumer|développer|changer|ajuster|faire|créer|transformer|voulez|souhaitez|préférez|veux|souhaites|ajoute|change|modifie)",
        r"(?:version|ton|conclusion|titre|résumé|paragraphe|texte|introduction|accroche|linkedin|instagram|newsletter|hashtags?|plus court\w*|plus long\w*|plus formel\w*|mots)",
        r"(?:voulez-vous|souhaitez-vous|veux-tu|souhaites-tu) que je",
        r"j['’]espère que (?:cela|ça|ce texte|ceci)[^.!?\n]{0,40}",
        r"j['’]ai (?:gardé|conservé|respecté|utilisé|opté|privilégié|adopté|évité|intégré|veillé)",
        r"(?:comme (?:vous l['’]avez |tu l['’]as )?demandée?|selon (?:vos|tes) (?:consignes|instructions|indications)|que (?:vous m['’]avez|tu m['’]as) demandée?s?)",
        r"voici (?:une?|le|la|votre|ton|ta|mon|ma)",
        r"(?:pour (?:votre|ton|ta) (?:page|site|accueil|blog|newsletter|post|boutique|profil|flyer|publication)|(?:sur|dans|avec) un ton [\wéèê]+)",
    ),
    "es": _Words(
        r"(?:dime|avísame|hazme saber|dígame|avíseme|cuéntame|hágame saber)",
        r"si (?:quieres|prefieres|deseas|necesitas|quiere|prefiere|desea)",
        r"si (?:quieres|lo deseas|prefieres|te parece|lo prefieres|quiere|lo desea|prefiere|necesitas)",
        r"(?:también )?(?:puedo|podría)",
        r"(?:añad\w+|agreg\w+|acort\w+|alarg\w+|adapt\w+|ajust\w+|reescrib\w+|redact\w+|traduc\w+|traduzc\w+|cambi\w+|resum\w+|modifi\w+|hac\w+|haga|escrib\w+|ampli\w+|incluir|proponer|crear|convertir\w*|una|otro|otra|más)",
        r"(?:versión|tono|conclusión|título|titular|resumen|párrafo|texto|introducción|cierre|final|linkedin|instagram|newsletter|hashtags?|más cort[oa]|más larg[oa]|más formal|palabras)",
        r"¿(?:quieres|deseas|te gustaría|quiere|desea|le gustaría) que",
        r"espero que (?:esto |te |le |os )*(?:sea|ayude|sirva|resulte|guste)[^.!?\n;]{0,30}",
        r"(?:he|hemos) (?:mantenido|conservado|usado|utilizado|incluido|evitado|respetado|seguido|procurado|empleado)",
        r"(?:como (?:me )?(?:pediste|pedías|solicitaste|indicaste|pidió|solicitó)|según tus (?:indicaciones|instrucciones)|que (?:me )?(?:pediste|diste|indicaste))",
        r"aquí (?:tienes|está|va|tiene|te dejo) (?:una?|el|la|tu|mi)",
        r"(?:para (?:tu|su) (?:web|página|sitio|blog|boletín|newsletter|post|tienda|perfil|folleto|campaña)|(?:en|con) un? ?tono [\wáéíóú]+|en tono [\wáéíóú]+)",
    ),
    "it": _Words(
        r"(?:fammi sapere|dimmi|mi faccia sapere|fatemi sapere|mi dica)",
        r"se (?:vuoi|preferisci|desideri|ti serve|vuole|preferisce|desidera|devo)",
        r"se (?:vuoi|preferisci|lo desideri|ti va|vuole|preferisce|lo desidera)",
        r"(?:posso|potrei) ?(?:anche )?",
        r"(?:aggiunger\w+|accorciar\w+|allungar\w+|adattar\w+|modificar\w+|riscriver\w+|tradur\w+|cambiar\w+|riassumer\w+|scriver\w+|far\w+|inserir\w+|preparar\w+|propor\w+|creare|una|altro|altra|più|modific\w+|cambi\w*)",
        r"(?:versione|tono|conclusione|titolo|riassunto|paragrafo|testo|introduzione|finale|chiusura|linkedin|instagram|newsletter|hashtag|più brev[ei]|più lung[oa]|più formale|parole)",
        r"(?:vuoi|desideri|vorresti|vuole) che (?:io )?",
        r"spero che (?:ti |vi |le |questo |il testo )*(?:sia|aiuti|possa|torni|vada)[^.!?\n;]{0,30}",
        r"ho (?:mantenuto|usato|utilizzato|incluso|evitato|rispettato|seguito|scelto|inserito)",
        r"(?:come (?:mi )?(?:hai |ha )?(?:richiesto|chiesto|indicato)|secondo le tue (?:indicazioni|istruzioni)|che (?:mi )?hai (?:chiesto|indicato|fornito))",
        r"ecco (?:(?:una?|il|la|le) |l['’]|un['’])(?:mia |tua |tuo )?",
        r"(?:per (?:la tua|il tuo|la sua|il suo|la vostra|il vostro) (?:homepage|pagina|sito|blog|newsletter|post|negozio|profilo|volantino|campagna)|(?:in|con un) tono [\wàèéìòù]+)",
    ),
    "pt": _Words(
        r"(?:avise(?:-me)?|me avise|diga-me|me diga|avisa|me conte|é só avisar|é só dizer)",
        r"(?:se|caso) (?:quiser|queira|preferir|prefira|desejar|deseje|precisar|precise|eu deva)",
        r"(?:se|caso) (?:quiser|desejar|preferir|queira|deseje|prefira)",
        r"(?:também )?(?:posso|poderia)",
        r"(?:acrescent\w+|adicion\w+|encurt\w+|along\w+|adapt\w+|ajust\w+|reescrev\w+|traduz\w+|mud\w+|resum\w+|modific\w+|faz\w+|escrev\w+|inclu\w+|propor|criar|uma?|outro|outra|mais|transform\w+)",
        r"(?:versão|tom|conclusão|título|resumo|parágrafo|texto|introdução|fecho|final|linkedin|instagram|newsletter|hashtags?|mais curt[oa]|mais long[oa]|mais formal|palavras|legenda)",
        r"(?:quer|gostaria|deseja|queres) que eu",
        r"espero que (?:isto |isso |te |lhe |o texto )*(?:ajude|seja|sirva|tenha)[^.!?\n;]{0,30}",
        r"(?:mantive|usei|utilizei|incluí|evitei|respeitei|segui|procurei)",
        r"(?:como (?:você )?(?:pediu|pediste|solicitou|solicitado|pedido|indicou)|conforme (?:solicitado|pedido|suas instruções)|que (?:você )?(?:pediu|me deu|indicou))",
        r"aqui (?:está|vai|tem|fica) (?:uma?|o|a|seu|sua)",
        r"(?:para (?:a |o )?(?:sua|seu|tua|teu) (?:página|site|blog|newsletter|post|loja|perfil|folheto|campanha|homepage)|(?:em|com um|num) tom [\wáéíóúâêôãõç]+)",
    ),
    "nl": _Words(
        r"(?:laat (?:het )?me (?:gerust )?weten|laat maar weten|zeg het (?:maar|gerust)|geef (?:het )?(?:maar |gerust )?(?:een seintje|aan))",
        r"(?:als|of|wanneer) (?:je|u|ik)",
        r"(?:als|indien) (?:je|u) (?:wilt|wil|dat wilt|wenst|liever hebt)",
        r"(?:kan|zou) ik",
        r"(?:toevoeg\w*|inkort\w*|aanpas\w*|herschrijv\w*|vertal\w*|uitbreid\w*|wijzig\w*|maken|maak|schrijv\w*|verlengen|samenvat\w*|wil|wilt|liever|moet)",
        r"(?:versie|toon|slot|conclusie|titel|kop|samenvatting|alinea|tekst|inleiding|linkedin|instagram|nieuwsbrief|hashtags?|korter\w*|langer\w*|formeler\w*|woorden)",
        r"(?:wil je dat ik|wilt u dat ik|zal ik)",
        r"(?:ik hoop dat (?:dit|het|deze)|hopelijk (?:helpt|is)|hoop dat)[^.!?\n]{0,40}",
        r"ik heb\b",
        r"(?:zoals (?:je |u )?(?:gevraagd|vroeg|gewenst|verzocht|aangegeven)|volgens je (?:instructies|wensen)|waar je om vroeg)",
        r"hier (?:is|zijn|volgt) (?:een|de|het|je|jouw|mijn)",
        r"(?:voor (?:je|jouw|uw) (?:homepage|site|website|pagina|blog|nieuwsbrief|post|winkel|webshop|profiel|flyer)|(?:in|op) een [\w-]+ toon)",
    ),
    "sv": _Words(
        r"(?:säg (?:bara )?till|hör av dig|låt mig veta|meddela mig|säg gärna till)",
        r"(?:om|ifall) (?:du|ni|jag)",
        r"(?:om|ifall) (?:du|ni) (?:vill|önskar|föredrar)",
        r"(?:kan|skulle) jag",
        r"(?:lägg\w* till|kort\w*|läng\w*|anpass\w*|skriv\w*|översätt\w*|ändr\w*|justera\w*|formulera\w*|utveckl\w*|gör\w*|vill|önskar|ska|sammanfatt\w*)",
        r"(?:version|ton|avslutning|slutsats|rubrik|titel|sammanfattning|stycke|text|inledning|linkedin|instagram|nyhetsbrev|hashtags?|kortare|längre|mer formell\w*|ord)",
        r"(?:vill du att jag|ska jag)",
        r"(?:jag )?hoppas (?:att )?(?:det|detta|texten)[^.!?\n]{0,30}",
        r"jag har\b",
        r"(?:som du (?:bad om|önskade|ville|efterfrågade)|enligt (?:önskemål|dina (?:instruktioner|önskemål)))",
        r"här (?:är|kommer|följer) (?:en|ett|din|ditt|mitt|några)",
        r"(?:för (?:din|ditt|er|ert) (?:startsida|sida|webbplats|hemsida|blogg|nyhetsbrev|inlägg|butik|profil|sajt)|i en? ?(?:mer )?[\wåäö]+ ton)",
    ),
    "pl": _Words(
        r"(?:daj(?:cie)? (?:mi )?znać|powiedz|napisz|proszę dać znać)",
        r"(?:jeśli|jeżeli|czy|gdyby\w*)",
        r"(?:jeśli|jeżeli) (?:chcesz|wolisz|pan chce|pani chce|chcą państwo)",
        r"(?:mogę|mógłbym|mogłabym)",
        r"(?:doda\w*|dopisa\w*|skróci\w*|wydłuży\w*|dostosowa\w*|przepisa\w*|zmieni\w*|przetłumaczy\w*|napisa\w*|poprawi\w*|przygotowa\w*|rozwinąć|streścić|potrzebujesz|wolisz|chcesz)",
        r"(?:wersj\w*|ton\w?|zakończeni\w*|podsumowani\w*|tytuł\w?|nagłów\w+|akapit\w?|tekst\w?|wstęp\w?|linkedin\w?|instagram\w?|newsletter\w?|krótsz\w*|dłuższ\w*|bardziej formaln\w*|coś|słów)",
        r"(?:czy chcesz, żebym|czy mam|chcesz, żebym)",
        r"mam nadzieję, że (?:to|ten tekst)?[^.!?\n]{0,30}",
        r"(?:zachowałem|zachowałam|użyłem|użyłam|starałem się|starałam się|uwzględniłem|uwzględniłam|unikałem)",
        r"(?:zgodnie z (?:prośbą|twoją prośbą|poleceniem|twoimi wskazówkami|życzeniem)|o które prosiłe[śa]|jak prosiłe[śa])",
        r"oto (?:moja |twoja |krótsza |poprawiona )?",
        r"(?:na (?:twoją|twój|państwa|waszą) (?:stronę|blog|sklep|profil|ulotkę|newsletter)|w [\wąćęłńóśźż]+m tonie)",
    ),
    "tr": _Words(
        r"(?!)",
        r"(?!)",
        r"(?:isterseniz|istersen|dilerseniz|dilersen|tercih ederseniz)",
        r"",
        r"(?:ekleyebilirim|kısaltabilirim|uzatabilirim|uyarlayabilirim|yeniden yazabilirim|çevirebilirim|değiştirebilirim|özetleyebilirim|hazırlayabilirim|yazabilirim|düzenleyebilirim|oluşturabilirim)",
        r"(?:sürüm\w*|ton\w*|sonuç\w*|başlık\w*|başlığ\w*|özet\w*|paragraf\w*|metn\w*|metin\w*|giriş\w*|linkedin\w*|instagram\w*|bülten\w*|daha kısa\w*|daha uzun\w*|daha resmi\w*|versiyon\w*|kelime\w*)",
        r"(?!)",
        r"umarım [^.!?\n]{0,50}",
        r"(?!)",
        r"(?!)",
        r"(?:işte|aşağıda)",
        r"(?:(?:siteniz|web siteniz|ana sayfanız|sayfanız|blogunuz|bülteniniz|dükkânınız|profiliniz) için|bir (?:dille|tonda|üslupla))",
    ),
}
_TURKISH = r"[^.!?\n]{0,40}(?:sürüm|versiyon|metin|ton|başlık|özet|sonuç bölümü)\w* (?:isterseniz|istersen|dilerseniz)[,]? (?:lütfen )?(?:söyleyin|söyle|haber verin|haber ver|belirtin|yazın)"
_KINDS = {
    "en": r"(?:draft|version|text|copy|article|post|paragraph|caption|bio|description|summary|blurb|outline)s?",
    "de": r"\w*(?:textvorschlag|entwurf|fassung|version|text|artikel|beitrag|beschreibung|zusammenfassung|vorschlag)",
    "fr": r"(?:proposition|texte|version|brouillon|article|description|résumé|présentation|accroche)",
    "es": r"(?:propuesta|texto|versión|borrador|artículo|descripción|resumen|presentación)",
    "it": r"(?:proposta|testo|versione|bozza|articolo|descrizione|riassunto|presentazione)",
    "pt": r"(?:proposta|texto|versão|rascunho|artigo|descrição|resumo|apresentação)",
    "nl": r"\w*(?:tekstvoorstel|voorstel|versie|tekst|artikel|concept|beschrijving|samenvatting)",
    "sv": r"\w*(?:textförslag|förslag|version|text|artikel|utkast|beskrivning|sammanfattning)",
    "pl": r"(?:propozycja|wersja|szkic|tekst|artykuł|opis|streszczenie)",
    "tr": r"(?:metin|taslak|sürüm|yazı|öneri)\w*",
}
_TO = r"[^.!?:\n]"
_ASKED = r"(?= (?:me to\b|an? )[^.!?\n]{0,60}\b(?:version|draft|tone|conclusion|ending|summary|headline|wording|bullet points|shorter|longer|punchier|more formal|less formal)\b)"
"""Behind "Let me know if you'd like": bloggers ask so what to write of, too."""
_GIVEN = r"(?:brief|prompt|keywords?|language|sentences?|stichworte|stichpunkte|sprache|sätze)"
"""What else a note on how a text was written names: keys and rooms are as somebody asked, too."""
_BRINGS = r"[^.!?\n]{0,40}\b(?:send|bring|mail|post you|print(?:ed)?|mitbringen|schicken|zusenden|envoyer|apporter|(?:enviar|mandar|traer|trazer|inviar|spedir|portar)\w*|sturen|opsturen|meebrengen|meenemen|skicka|wysłać|przynieść|(?:versi[oó]ne?|versão|versie|wersj\w*|variante?) (?:(?:to make |maken |av \w+ |de \w+ |di \w+ )?(?:with|without|mit|ohne|avec|sans|con|sin|senza|com|sem|met|zonder|med|utan|z|bez) (?!(?:an? |one |eine[mnr]? |une? |una |uno |uma? |een |en |ett )?(?:[\w-]+ )?(?:titles?|headlines?|headings?|bullets?|hashtags?|emojis?|tone|links?|quotes?|words?|titel|überschrift\w*|titre|título|titolo|titulares|kop|rubrik))))\b"
"""What people send or bring, and the version of a dish: "a version without nuts"."""


def _offers(code: str) -> re.Pattern[str]:
    one = _WORDS[code]
    part = rf"(?:{one.part}|{_GIVEN})"
    own = rf"(?!{_BRINGS})(?=[^.!?\n]{{0,90}}\b{one.work})(?=[^.!?\n]{{0,110}}\b{one.part}\b)"
    joint = rf"(?:{one.can})(?!\w)" if one.can else ""
    forms = [
        rf"{one.ask},? {one.want}\b{own if code != 'en' else rf'(?!{_BRINGS}){_ASKED}'}[^.!?\n]{{2,110}}",
        rf"{one.cond},? ?{joint}{own}[^.!?\n]{{2,110}}",
        rf"{one.would}\b{own}[^.!?\n]{{2,110}}",
        rf"(?:\w+ ?: ?)?(?=[^.!?\n]{{0,130}}\b{part}\b)(?:{one.did})\b[^.!?\n]{{2,90}}{one.asked}(?: in your (?:brief|prompt|request))?",
    ]
    if code == "tr":
        forms.append(_TURKISH)
    return re.compile(rf"[\"“”\W]{{0,3}}(?:{'|'.join(f'(?:{form})' for form in forms)})[.!?…)\s]*\Z", re.IGNORECASE)


def _heads(code: str) -> re.Pattern[str]:
    one = _WORDS[code]
    near = (
        rf"{_TO}{{0,60}}\b{_KINDS[code]}\b{_TO}{{0,60}}\b{one.yours}"
        if code != "tr"
        else rf"{_TO}{{0,40}}{one.yours}{_TO}{{0,60}}\b{_KINDS[code]}"
    )
    return re.compile(rf"(?:[^\W\d]+[!,.] )?{one.here}\s?{near}\b{_TO}{{0,40}} ?:\s*\Z", re.IGNORECASE)


def _hopes(code: str) -> re.Pattern[str]:
    return re.compile(rf"\W{{0,3}}(?:{_WORDS[code].hope})[!.]*\s*\Z", re.IGNORECASE)


def _lazy(source: Callable[[str], re.Pattern[str]], code: str) -> re.Pattern[str]:
    return lazy_pattern(lambda: source(code).pattern, re.IGNORECASE)


_OFFERS = {code: _lazy(_offers, code) for code in _WORDS}
_HEADS = {code: _lazy(_heads, code) for code in _WORDS}
_HOPES = {code: _lazy(_hopes, code) for code in _WORDS}
_STOP = lazy_pattern(r"[.!?…][\"'”’»)]*\s+|;\s+")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.HEADING})
_LAST = 2
"""Blocks at the end of a text in which the last words of an assistant stand."""
_LONGEST = 240


def spoken_to_writer(document: Document) -> Iterator[Span]:
    """What an assistant says above a text, and at the end of its last paragraph, in a text that advises nobody else."""
    if not document.blocks or is_instructing(document) or is_fiction(document):
        return
    codes = [code for code in dict.fromkeys((language(document).read_as, "en")) if code in _WORDS]
    first = document.blocks[0]
    said = document.text[first.span.start : first.span.end].rstrip()
    announces = len(document.blocks) > 1 and said.endswith(":") and len(said) <= _LONGEST and "\n" not in said
    if announces and any(_HEADS[code].match(said) for code in codes):
        yield Span(first.span.start, first.span.start + len(said))
    main = content(document).main
    for index in main[-_LAST:]:
        block = document.blocks[index]
        if block.kind in _PLACES and (found := _tail(document, block.span, codes)) is not None:
            yield found


def _tail(document: Document, block: Span, codes: list[str]) -> Span | None:
    """The last sentences of a paragraph that an assistant says, with the hope before them that they help."""
    text = document.text
    end = block.start + len(text[block.start : block.end].rstrip())
    starts = [block.start, *(stop.end() for stop in _STOP.finditer(text, max(block.start, end - 2 * _LONGEST), end))]
    begins: int | None = None
    last = end
    for start in reversed([at for at in starts if at < end]):
        words = text[start:last]
        if len(words) > _LONGEST:
            break
        if any(_OFFERS[code].match(words) for code in codes):
            begins = start
        elif begins is None or not any(_HOPES[code].match(words) for code in codes):
            break
        else:
            begins = start
        last = start
    return None if begins is None else Span(begins, end)
