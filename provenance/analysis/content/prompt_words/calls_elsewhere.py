"""Calls and notices of pages in Polish, Swedish and Turkish by their parts, as whole lines: "Obserwuj nas na Instagramie", "Få veckans bästa läsning direkt i inkorgen", "Tarayıcınız video etiketini desteklemiyor".

They are looked for in a text of any language: what stands in each of them is a word that no other language has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, call

__all__ = ["ELSEWHERE"]

_REST = r"[^.!?\n]{0,70}"
_NET_PL = r"(?:facebooku|instagramie|twitterze|x|tiktoku|youtubie|youtube|linkedinie|pinterecie|mediach społecznościowych|społecznościach)"
_NET_SV = r"(?:facebook|instagram|twitter|x|tiktok|youtube|linkedin|pinterest|sociala medier|våra sociala medier|våra kanaler)"
_NET_TR = r"(?:sosyal medya(?:da|dan| hesaplarımızdan| hesaplarımızı)?|(?:facebook|instagram|twitter|x|tiktok|youtube|linkedin)(?:['’]\w{1,4})?)"


def _whole(alternatives: Iterable[str]) -> re.Pattern[str]:
    return call(rf"^[^\w\n(]*(?:{'|'.join(alternatives)})[^\w\n]*$")


ELSEWHERE: tuple[Frame, ...] = (
    (
        "share",
        anchors(
            "obserwuj|śledź nas|śledźcie nas|polub |polubcie|znajdź nas|znajdziesz nas|podziel się|udostępnij|zostaw lajka|följ oss|gilla oss|hitta oss|dela artikel|dela inlägg|dela den här|dela gärna|takip ed|paylaş|beğenmeyi"
        ),
        _whole(
            (
                rf"(?:obserwuj(?:cie)?|śledź(?:cie)?|polub(?:cie)?|znajdź(?:cie)?|zaobserwuj(?:cie)?|znajdziesz) nas (?:też |także |również )?(?:na|w) {_NET_PL}{_REST}|(?:podziel(?:cie)? się|udostępnij(?:cie)?) (?:tym|ten|tę|tą|artykuł\w*|wpis\w*|przepis\w*|tekst\w*)\b{_REST}|zostaw lajka\b{_REST}",
                rf"(?:följ|gilla|hitta) oss (?:gärna |också |även )*(?:på|i) {_NET_SV}{_REST}|dela (?:gärna |artikeln|inlägget|den här (?:artikeln|texten|sidan|berättelsen|historien|nyheten|intervjun)|med dina vänner){_REST}",
                rf"(?:bizi |bizi de )?{_NET_TR} (?:bizi |üzerinden |hesabımızı )*takip ed(?:in|iniz|ebilirsiniz){_REST}|bizi {_REST}takip ed(?:in|iniz)|(?:bu |haberi |yazıyı |tarifi |içeriği ){_REST}paylaş(?:ın|ınız)?|beğenmeyi (?:ve paylaşmayı )?unutmayın{_REST}",
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "newslettera|swój e-mail|swój adres|skrzynk|zapisz się|nyhetsbrev|inkorg|i mejlen|på mejlen|din mejl|din e-post|prenumerera|bülten|e-posta adres|gelen kutu"
        ),
        _whole(
            (
                rf"(?:zapisz się|zapiszcie się|zasubskrybuj|subskrybuj|dołącz) (?:już |teraz |dziś )?(?:do|na|nasz)\b{_REST}\b(?:newsletter\w*|biuletyn\w*){_REST}|(?:zostaw|podaj|wpisz) (?:nam )?swój (?:adres )?e-?mail\w*\b{_REST}|[^.!?\n]{{0,70}}\b(?:na|do) (?:twoj[ąe]j? |swoj[ąe]j? )?skrzynk\w+(?: mailow\w+| e-mail)?{_REST}",
                rf"(?:prenumerera|anmäl dig|skriv upp dig|registrera dig) (?:nu |gratis |här )*(?:på|till)\b{_REST}\b(?:nyhetsbrev\w*|utskick\w*){_REST}|(?:få|ta emot|missa inte|hämta) [^.!?\n]{{3,70}}\b(?:direkt )?(?:i|till|på) (?:din )?(?:inkorg\w*|mejl\w*|mail\w*|e-post\w*){_REST}|(?:lämna|fyll i|ange|skriv) din (?:e-post\w*|mejl\w*|mailadress){_REST}",
                rf"(?:[\w’']+ ){{0,4}}bülten(?:imize|e|ine) (?:ücretsiz )?(?:abone|kayıt|üye) ol(?:un|unuz)?{_REST}|e-posta adresinizi (?:bırakın|girin|yazın){_REST}|[^.!?\n]{{0,60}}\bgelen kutunuza\b{_REST}",
            )
        ),
    ),
    (
        "related",
        anchors(
            "läs också|läs även|läs mer:|mest läst|przeczytaj|czytaj też|czytaj także|czytaj również|najczęściej czytane|ilginizi çek|ayrıca okuyun|bunu da oku|en çok okunan"
        ),
        call(
            r"^[^\w\n(]*(?:(?:läs (?:också|även|mer)|se även|przeczytaj (?:też|także|również)|czytaj (?:też|także|również)|zobacz (?:też|także|również)|ilginizi çekebilir|ayrıca okuyun|bunu da okuyun?) ?[:|–-] ?[^\n]{6,140}[^\s.:;,\n]"
            r"|(?:mest lästa?(?: artiklar)?(?: (?:just nu|idag|i dag|den här veckan|i veckan))?|najczęściej czytane(?: (?:dziś|w tym tygodniu|teraz))?|en çok okunan(?:lar)?(?: haberler)?))[^\w\n]*$"
        ),
    ),
    (
        "cookie",
        anchors("plików cookie|pliki cookie|ciasteczek|använder kakor|använder cookies|çerez"),
        _whole(
            (
                rf"(?:ta|nasza|niniejsza|używając tej) (?:strona|witryna|strony)\b{_REST}\b(?:plików cookies?|ciasteczek|pliki cookies?){_REST}|(?:używamy|korzystamy z|stosujemy) (?:plików|pliki) cookies?{_REST}|(?:vi|den här (?:sidan|webbplatsen|sajten)|webbplatsen|sajten) använder (?:kakor|cookies){_REST}|(?:bu |web |internet )?(?:site(?:si|miz|mizde)?|sayfa) çerez{_REST}|çerez\w* (?:kullan|politika){_REST}",
            )
        ),
    ),
    (
        "navigation",
        anchors(
            "przejdź do treści|przejdź do głównej|przejdź do menu|powrót do góry|wróć na górę|hoppa till|till toppen|içeriğe geç|içeriğe atla|başa dön|yukarı çık"
        ),
        _whole(
            (
                r"przejdź do (?:głównej )?(?:treści|menu)|powrót do góry|wróć na górę|hoppa (?:direkt )?till (?:huvud)?innehåll(?:et)?|(?:tillbaka )?till toppen|(?:ana )?içeriğe (?:geç|atla)|başa dön|yukarı çık",
            )
        ),
    ),
    (
        "advertisement",
        anchors(
            "do koszyka|varukorgen|kundvagnen|sepete ekle|artykuł sponsorowany|wpis sponsorowany|materiał sponsorowany|betalt samarbete|sponsrat inlägg|i samarbete med|sponsorlu içerik"
        ),
        _whole(
            (
                rf"dodaj do koszyka|lägg (?:till )?i (?:varukorgen|kundvagnen)|sepete ekle|(?:artykuł|wpis|materiał|tekst) sponsorowany{_REST}|(?:annons|reklam)?:? ?(?:betalt samarbete(?: med)?|sponsrat inlägg){_REST}|(?:annons|reklam) i samarbete med {_REST}|sponsorlu içerik{_REST}",
            )
        ),
    ),
    (
        "readmore",
        anchors(
            "czytaj dalej|czytaj więcej|czytaj cały|przeczytaj cały|läs hela|fortsätt läsa|läs vidare|bli prenumerant|devamını oku|haberin devamı|dla subskrybentów|för prenumeranter"
        ),
        _whole(
            (
                rf"(?:czytaj (?:dalej|więcej)|(?:prze)?czytaj cały (?:artykuł|tekst))(?: ?[–—:-]{_REST})?|(?:läs (?:hela (?:artikeln|texten|inlägget)|vidare)|fortsätt läsa)(?: artikeln)?(?: ?[–—:-]{_REST})?|(?:yazının |haberin )?devamını oku(?:yun)?|haberin devamı (?:için tıklayın)?|(?:ten |cały )?(?:artykuł|tekst) (?:jest )?(?:dostępny )?(?:tylko )?dla subskrybentów|(?:artikeln är )?(?:endast |bara )för prenumeranter",
            )
        ),
    ),
    (
        "footer",
        anchors(
            "wszelkie prawa zastrzeżone|med ensamrätt|alla rättigheter förbehållna|tüm hakları saklıdır|realizacja:|projekt i wykonanie|webbyrå|web tasarım"
        ),
        _whole(
            (
                rf"(?:©[^\n]{{0,40}})?(?:wszelkie prawa zastrzeżone|alla rättigheter förbehållna|tüm hakları saklıdır|med ensamrätt)[^\n]{{0,40}}|(?:realizacja|projekt i wykonanie|webbyrå|web tasarım) ?: ?{_REST}",
            )
        ),
    ),
    (
        "comments",
        anchors(
            "dodaj komentarz|zostaw komentarz|napisz komentarz|w komentarz|lämna en kommentar|skriv en kommentar|i kommentarerna|yorum yap|yorum yaz|yorum bırak|yorum ekle|yorumlarda"
        ),
        _whole(
            (
                rf"(?:dodaj|zostaw|napisz) komentarz{_REST}|(?:[^?\n]{{3,60}}\? )?(?:daj|dajcie|napisz|napiszcie|podziel\w*){_REST}\bw komentarz\w+|(?:lämna|skriv) en kommentar{_REST}|(?:[^?\n]{{3,60}}\? )?(?:skriv|berätta|dela){_REST}\bi kommentarerna{_REST}|(?:[^?\n]{{3,60}}\? )?{_REST}\byorum (?:yap|yaz|bırak|ekle)(?:ın|ınız|mayı unutmayın)?|(?:[^?\n]{{3,60}}\? )?{_REST}\byorumlarda (?:belirtin|paylaşın|yazın)",
            )
        ),
    ),
    (
        "script",
        anchors(
            "przeglądarka nie|odtwarzacz|webbläsare|kan inte visas|kunde inte visas|kan inte spelas|kunde inte ladda|tarayıcınız|yükleniyor|yüklenemedi|görüntülenemiyor|oynatılamıyor|ładowanie|nie udało się załadować|nie można wyświetlić|nie można odtworzyć|włącz javascript|aktivera javascript|javascript'i"
        ),
        _whole(
            (
                rf"(?:twoja|ta) przeglądarka nie (?:obsługuje|wspiera|pozwala){_REST}|(?:nie udało się|nie można) (?:załadować|wyświetlić|odtworzyć) (?:tego |tej |filmu|wideo|treści|materiału|zawartości){_REST}|ładowanie(?: (?:filmu|wideo|treści|odtwarzacza|komentarzy|strony))?(?: ?…|\.{{3}})|włącz javascript{_REST}",
                rf"din webbläsare (?:stöder|stödjer|kan|har) (?:inte|inget){_REST}|(?:innehållet|videon|inlägget|filmen|klippet|det här (?:innehållet|inlägget)) (?:kan|kunde) inte (?:visas|spelas upp|laddas){_REST}|aktivera javascript{_REST}",
                rf"tarayıcınız {_REST}\b(?:desteklemiyor|desteklememektedir|oynatamıyor){_REST}|(?:[\w’']+ ){{0,3}}(?:yükleniyor|yüklenemedi|görüntülenemiyor|oynatılamıyor)(?: ?…|\.{{3}})?|javascript['’]i etkinleştir{_REST}",
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "oczywiście!|jasne!|oto |jako model|jako ai|czy chcesz, żebym|czy chcesz, abym|daj znać, jeśli|daj znać, czy|nie mam dostępu do|självklart!|absolut!|givetvis!|visst!|som ai-|som en ai|som språkmodell|vill du att jag|säg till om|jag har inte tillgång|elbette!|tabii ki!|tabii!|şte |yapay zeka|sterseniz|ister misiniz|erişimim yok"
        ),
        _whole(
            (
                rf"(?:(?:oczywiście|jasne|pewnie|świetnie|dobrze)[!,.] ?){{1,2}}(?:oto|poniżej|proszę)\b[^.!?\n]{{0,90}}[:.]?|oto (?:poprawiona|skrócona|ulepszona|nowa|krótsza|zaktualizowana|szkic|propozycja|przykładowy|gotowy)\b[^.!?\n]{{0,70}}[:.](?: [^\n]{{3,90}})?|jako (?:model językowy|ai|sztuczna inteligencja|asystent ai)\b[^\n]{{0,120}}|czy chcesz,? (?:żebym|abym)\b[^?\n]{{0,40}}\b(?:przygotował|napisał|skrócił|przetłumaczył|dodał|rozwinął|przerobił|zmienił|poprawił|dostosował|stworzył|zredagował)\w*\b[^?\n]{{0,60}}\??|daj znać,? (?:jeśli|czy|jeżeli)\b[^.!?\n]{{0,30}}\b(?:zmienić|poprawić|dodać|skrócić|rozwinąć|dostosować|przerobić|wersj\w+|poprawki)\b[^.!?\n]{{0,40}}|(?:niestety )?nie mam dostępu do (?:internetu|aktualnych|bieżących){_REST}|jeśli (?:prześlesz|chcesz|wkleisz|podasz)[^.!?\n]{{0,60}}, (?:mogę|chętnie)\b{_REST}",
                rf"(?:(?:självklart|absolut|givetvis|visst|javisst|naturligtvis)[!,.] ?){{1,2}}(?:här (?:är|kommer|följer)|nedan)\b[^.!?\n]{{0,90}}[:.]?|här (?:är|kommer) (?:en|ett|den|det|ditt|din|några|tre|fem) (?:[\w-]+ ){{0,3}}?(?:version|utkast|förslag|variant|sammanfattning|rubriker|rubrikförslag)\b[^.!?\n]{{0,70}}[:.]|som (?:en )?(?:ai|ai-modell|ai-assistent|språkmodell)\b[^\n]{{0,120}}|vill du att jag (?:också |även |ska )*(?:gör|göra|skriver?|kortar?|översätt\w+|lägg\w+ till|utveckl\w+|anpassar?|förkortar?|sammanfatta\w*|tar? fram|skapar?|formulera\w*)\b[^?\n]{{3,90}}\?|säg (?:bara )?till om du vill (?:ha |att jag )?(?:ändr|juster|kort|läng|en annan|lägg|fler|gör)[^.!?\n]{{2,70}}|jag har inte tillgång till (?:internet|aktuell|realtid){_REST}|om du (?:skickar|delar|vill|klistrar)[^.!?\n]{{0,60}},? (?:kan jag|så kan jag)\b{_REST}",
                rf"(?:(?:elbette|tabii ki|tabii|memnuniyetle)[!,.] ?){{1,2}}(?:i?İ?şte|aşağıda)\b[^.!?\n]{{0,90}}[:.]?|(?:i|İ)şte (?:istediğiniz|talep ettiğiniz|sizin için|metnin|yazının|güncellenmiş|düzenlenmiş|kısaltılmış)\b[^.!?\n]{{0,80}}[:.]|bir yapay zeka (?:dil )?(?:modeli|asistanı)\b[^\n]{{0,120}}|(?:i|İ)sterseniz\b[^.!?\n]{{3,80}}\b(?:yaz|kısalt|çevir|ekle|hazırla|düzenle|uyarla|dönüştür|özetle|oluştur)\w*bilirim|[^.!?\n]{{3,80}}\b(?:yaz|kısalt|çevir|ekle|hazırla|düzenle|uyarla|dönüştür|özetle|oluştur)\w*m[ae]m[ıi] ister misiniz\??|(?:internete|güncel verilere|gerçek zamanlı\b[^.!?\n]{{0,20}}) erişimim yok{_REST}",
            )
        ),
    ),
)
