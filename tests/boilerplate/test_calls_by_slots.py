"""BLP401 to BLP414: calls and notices that are told by the parts they are made of, in eleven languages."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Example, Rule
from provenance.testing import find

_RULES = {
    "related": related_posts,
    "share": share_prompt,
    "newsletter": newsletter_prompt,
    "cookie": cookie_notice,
    "advertisement": advertisement,
    "readmore": read_more,
    "assistant": assistant_residue,
    "script": script_notice,
}
_FRAMES = {
    "en": ("The first hives were carried up to the roof in the spring of 2016 by two sisters.", "In August the honey is taken off in the cellar of the school, where it is cool."),
    "es": ("Las primeras colmenas fueron subidas al tejado en la primavera de 2016 por dos hermanas.", "En agosto se recoge la miel en el sótano de la escuela, donde hace fresco todo el día."),
    "fr": ("Les premières ruches furent montées sur le toit au printemps 2016 par deux sœurs.", "En août, on récolte le miel dans la cave de l'école, où il fait frais toute la journée."),
    "de": ("Die ersten Bienenstöcke wurden im Frühjahr 2016 von zwei Schwestern auf das Dach getragen.", "Im August wird der Honig im Keller der Schule geschleudert, wo es den ganzen Tag kühl ist."),
    "pt": ("As primeiras colmeias foram levadas ao telhado na primavera de 2016 por duas irmãs.", "Em agosto o mel é colhido no porão da escola, onde faz fresco durante todo o dia."),
    "it": ("Le prime arnie furono portate sul tetto nella primavera del 2016 da due sorelle.", "In agosto il miele si raccoglie nella cantina della scuola, dove fa fresco tutto il giorno."),
    "nl": ("De eerste bijenkasten werden in het voorjaar van 2016 door twee zussen naar het dak gedragen.", "In augustus wordt de honing geoogst in de kelder van de school, waar het de hele dag koel is."),
}  # fmt: skip


def _told(rule: Rule, language: str, line: str) -> list[str]:
    before, behind = _FRAMES[language]
    text = f"---\ntitle: Bees\nauthor: Ana Cruz\ndate: 2024-06-14\nurl: https://harbour.example/bees\n---\n\n# Bees\n\n{before}\n\n{line}\n\n{behind}\n"
    findings, problems = find(rule, Example(text, media_type="text/markdown"))
    assert problems == []
    return [finding.severity for finding in findings if finding.severity != "info"]


@pytest.mark.parametrize(
    ("kind", "language", "line"),
    [
        ("related", "en", "Popular on the site this week"),
        ("related", "en", "If you enjoyed this recipe, check out my lasagne and my focaccia."),
        ("related", "en", "See also: Man found dead in canal named"),
        ("related", "fr", "Les plus lus de la semaine"),
        ("related", "es", "Si te gustó esta receta, prueba también nuestra tarta de queso."),
        ("related", "en", "Läs också: Kommunen stoppar parkeringshuset"),
        ("share", "it", "Seguici sui nostri canali social"),
        ("share", "en", "Obserwuj nas na Instagramie"),
        ("share", "en", "Sosyal medyada bizi takip edin"),
        ("newsletter", "it", "Ricevi ogni mattina le notizie più importanti sulla tua mail"),
        ("newsletter", "de", "Jeden Freitag das Beste der Woche in deinem Postfach"),
        ("newsletter", "en", "Få veckans bästa läsning direkt i inkorgen"),
        ("newsletter", "en", "Want more like this? Our Sunday email is free."),
        ("cookie", "en", "This content is blocked because you have not consented to marketing cookies."),
        ("cookie", "nl", "Deze inhoud kan niet worden getoond omdat je cookies hebt geweigerd."),
        ("advertisement", "fr", "Ajouter au panier"),
        ("advertisement", "en", "This post is sponsored by a local bakery. As always, all opinions are mine."),
        ("readmore", "en", "To keep reading, start your free trial."),
        ("script", "nl", "Dit bericht op X kan niet worden weergegeven."),
        ("script", "it", "Caricamento del video in corso..."),
        ("script", "en", "Audio Player: Use Up/Down Arrow keys to increase or decrease volume."),
        ("script", "en", "Tarayıcınız video etiketini desteklemiyor"),
        ("assistant", "de", "Soll ich noch eine Variante für Social Media erstellen?"),
        ("assistant", "en", "Oto poprawiona wersja artykułu. Daj znać, jeśli chcesz coś zmienić."),
        ("assistant", "en", "Elbette! İşte istediğiniz blog yazısının taslağı:"),
        ("assistant", "en", "If you share the original file, I can also check the references for you."),
    ],
)
def test_by_its_parts(kind: str, language: str, line: str) -> None:
    assert len(_told(_RULES[kind], language, line)) == 1


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Popular in the 1950s, the dance was all but forgotten by 1980."),
        ("en", "See also: List of bridges in the north of England"),
        ("en", "You have refused the cookies, so the cat ate them."),
        ("en", "To keep reading in the dark, she took a candle from the shelf."),
        ("en", "I was unable to open the file, so the clerk sent it again by post."),
        ("en", "If you send me the form, I can sign it for you tomorrow."),
        ("en", "Czy chcesz, żebym przyszedł, zapytała."),
        ("en", "İşte o gün köyde herkes meydana toplandı."),
        ("en", "Här är huset där hon bodde."),
        ("es", "Cada mañana encontraba cartas en su buzón de la calle Mayor."),
        ("fr", "Le chargement du navire dura trois jours."),
        ("de", "Wenn du mir den Brief gibst, kann ich ihn morgen lesen."),
        ("it", "Ogni mattina trovava una lettera nella sua casella."),
        ("nl", "De wagen wordt geladen met turf."),
        ("pt", "Siga a estrada até a ponte e vire à direita."),
    ],
)
def test_what_a_text_tells(language: str, line: str) -> None:
    assert [kind for kind, rule in _RULES.items() if _told(rule, language, line)] == []
