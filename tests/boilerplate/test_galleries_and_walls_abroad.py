"""Ways to the pictures of a page and walls that ask for consent to advertising, in many languages, are told; what authors say of pictures and of walls is not."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "de": "Der Rat hat am Montag beschlossen, die Brücke für ein Jahr zu schließen, und niemand im Saal hat widersprochen.",
    "fr": "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.",
    "es": "El consejo votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso.",
    "it": "Il consiglio ha votato lunedì la chiusura del ponte per un anno, e nessuno in sala si è opposto.",
    "nl": "De raad besloot maandag om de brug een jaar te sluiten, en niemand in de zaal was ertegen.",
    "pt": "O conselho votou na segunda-feira fechar a ponte por um ano, e ninguém na sala se opôs.",
    "pl": "Rada zagłosowała w poniedziałek za zamknięciem mostu na rok i nikt na sali się nie sprzeciwił.",
    "ru": "Совет в понедельник закрыл мост на год, и никто в зале не возражал. Паром ходит дальше, сказала мэр.",
    "uk": "Рада в понеділок закрила міст на рік, і ніхто в залі не заперечував. Пором ходить далі, сказала міська голова.",
    "sv": "Rådet beslutade i måndags att stänga bron i ett år, och ingen i salen var emot.",
    "hu": "A tanács hétfőn úgy döntött, hogy egy évre lezárja a hidat, és a teremben senki sem tiltakozott.",
    "ro": "Consiliul a votat luni închiderea podului pentru un an și nimeni din sală nu s-a opus.",
    "ar": "قرر المجلس يوم الاثنين إغلاق الجسر لمدة عام، ولم يعترض أحد في القاعة. وقالت رئيسة البلدية إن العبارة ستستمر.",
    "tr": "Meclis pazartesi günü köprüyü bir yıl kapatmaya karar verdi ve salonda kimse itiraz etmedi.",
}


def _told(code: str, line: str) -> list[str]:
    record = check(f"{PROSE[code]}\n\n{line}\n\n{PROSE[code]}", select=["BLP401", "BLP404"])
    return [one.rule for one in record.findings if one.severity != "info"]


@pytest.mark.parametrize(
    ("code", "rule", "line"),
    [
        ("de", "BLP401", "Zur Bildergalerie"),
        ("de", "BLP401", "Bilderstrecke starten"),
        ("de", "BLP401", "Alle 15 Bilder anzeigen"),
        ("fr", "BLP401", "Voir le diaporama"),
        ("fr", "BLP401", "Voir les 15 photos"),
        ("es", "BLP401", "Ver fotogalería (12 fotos)"),
        ("it", "BLP401", "Sfoglia la gallery"),
        ("it", "BLP401", "Guarda le 15 foto"),
        ("nl", "BLP401", "Bekijk alle foto's (12)"),
        ("pt", "BLP401", "Ver galeria"),
        ("ru", "BLP401", "Смотреть все фото (15)"),
        ("uk", "BLP401", "Переглянути фотогалерею"),
        ("sv", "BLP401", "Visa bildspel"),
        ("hu", "BLP401", "Galéria: 12 kép"),
        ("ro", "BLP401", "Vezi galeria foto"),
        ("ar", "BLP401", "شاهد ألبوم الصور"),
        ("tr", "BLP401", "Tüm fotoğrafları gör"),
        ("de", "BLP404", "Mit Werbung weiterlesen oder werbefrei im Abo"),
        ("de", "BLP404", "Weiter mit Werbung lesen"),
        ("fr", "BLP404", "Accédez gratuitement au site en acceptant les cookies publicitaires ou abonnez-vous."),
        (
            "it",
            "BLP404",
            "Il giornalismo ha bisogno della pubblicità: accetta i cookie e leggi gratis oppure abbonati.",
        ),
        ("it", "BLP404", "Se hai scelto di non accettare i cookie di profilazione, puoi aderire all’abbonamento."),
        ("pl", "BLP404", "Zgoda na reklamy pozwala nam udostępniać treści za darmo."),
    ],
)
def test_what_pages_leave_is_told(code: str, rule: str, line: str) -> None:
    assert _told(code, line) == [rule]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("de", "Die Treppe führt zur Bildergalerie im zweiten Stock."),
        ("de", "Alle 15 Bilder hängen im Rathaus."),
        ("de", "Wer die Seite öffnet, kann mit Werbung weiterlesen oder ein Abo abschließen, sagt der Verlag."),
        ("de", "Der Sender macht weiter mit Werbung für die Fähre."),
        ("fr", "Voir le diaporama du maire a fait rire la salle."),
        ("fr", "La CNIL critique les sites qui disent : acceptez les cookies publicitaires ou payez."),
        ("es", "Ver la galería del museo cuesta dos euros."),
        ("it", "Guarda le foto della nonna e piange, dice il sindaco."),
        ("it", "Il Garante ha esaminato l’abbonamento “Consentless” del giornale e ha chiesto chiarimenti."),
        ("pl", "Zgoda na reklamy pozwala miastu zarobić, mówi burmistrzyni."),
        ("ru", "Смотреть все фото жюри отказалось, сказала мэр."),
        ("sv", "Se alle billeder kostede to kroner."),
        ("ro", "Galeria foto a orașului se deschide luni."),
        ("ar", "شاهد رئيس البلدية الصور في القاعة."),
    ],
)
def test_what_authors_write_is_not(code: str, line: str) -> None:
    assert not _told(code, line)
