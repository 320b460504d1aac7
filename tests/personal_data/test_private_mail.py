"""An e-mail address is a warning beside somebody private who is named or spoken of, or whose name it is."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from tests.found import severities_of

HTML = "text/html"


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("Got a tip? lanternbrief@gmail.com", ["info"]),
        ("Got a tip? zora.rosa@gmail.com", ["warning"]),
        ("He had it from there, lanternbrief@gmail.com it was.", ["warning"]),
        ("It was sent by lanternbrief@gmail.com on Monday.", ["warning"]),
        ("It came from there, and lanternbrief@gmail.com said no more.", ["warning"]),
        ("kite7@gmail.com, lamp8@gmx.de, boat9@web.de", ["warning"] * 3),
        ("".join(f"- lamp{number}@gmail.com\n" for number in range(5)), ["warning"] * 5),
        ("".join(f"- lamp{number}@gmail.com\n" for number in range(4)), ["info"] * 4),
        ("Questions? Let [Rosa](mailto:rosa.lind@gmail.com) or [Ana](mailto:ana.cruz@gmail.com) know.", ["info"] * 2),
        ("Questions? Tell [Rosa](mailto:rosa.lind@gmail.com) of [Ana](mailto:ana.cruz@gmail.com).", ["warning"] * 2),
        ("Ported to [Lamp](https://lamp.example) by Rosa Lind (rlind@gmx.net), with help.", ["info"]),
        ("Carried to [Lamp](https://lamp.example) by Rosa Lind (rlind@gmx.net), with help.", ["warning"]),
        ("• PayPal: rosa@gmx.net", ["info"]),
        ("• Lamp: rosa@gmx.net", ["warning"]),
        ("* Music: Rosa Lind (*rosa.lind@gmail.com)*", ["info"]),
        ("* Bail: Rosa Lind (*rosa.lind@gmail.com)*", ["warning"]),
        ("With regards, the OV Quayside\n\nOV-quayside@vexmail.net, on Mondays", ["info"]),
        ("Wer mehr hören will, meldet sich bei rosa.lind@web.de.", ["info"]),
        ("Wer mehr hören will, hasst nur rosa.lind@web.de.", ["warning"]),
        ('Solo tienes que <a href="mailto:rosa.lind@gmail.com">enviar un correo</a>.', ["info"]),
        ("Reply-To: Lamps <reply@emails.gmx.net>", ["info"]),
        ("Kontak: Rosa Lind, rosa.lind@gmx.net Pewarta: Ana Cruz", ["info"]),
        ("Kontak Rosa Lind, rosa.lind@gmx.net Pewarta: Ana Cruz", ["warning"]),
        ("Find a decent name, e.g. “rosa.lind.lamps@gmail.com” but not “wildrosa77@hotmail.com”.", ["info"] * 2),
        ("Nimm einen guten Namen (z. B. „rosa.lind.lampen@gmail.com“).", ["info"]),
        ("Un nombre serio, p. ej. 'rosa.lind.faros@gmail.com'", ["info"]),
        ("Somebody of the club, e.g. rosa.lind@gmail.com, was seen.", ["warning"]),
        ("“She wrote as “rosa.lind.lamps@gmail.com” for years, he said.", ["warning"]),
        ("- Få hjælp, hvis lampen ikke lyser: “rosalind@gmail.com”", ["info"]),
        ("- Lampen lyser ikke, og det ved “rosalind@gmail.com”", ["warning"]),
        ("Pide ayuda si la lámpara no enciende: rosa.lind@gmail.com", ["info"]),
        ("Nadie pide ayuda a rosa.lind@gmail.com.", ["warning"]),
        ("Get help where the lamp stays dark: rosa.lind@gmail.com", ["info"]),
        ("They never get help: rosa.lind@gmail.com", ["warning"]),
    ],
)
def test_an_address_in_a_text(text: str, graded: list[str]) -> None:
    assert severities_of(e_mail_address, f"The ferry is late.\n\n{text}\n") == graded


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("# The lamps\n\nRosa fue al muelle.\n\nNos veremos.\n\nrosa.lind@hotmail.com\n", "info"),
        ("# The lamps\n\nRosa fue al muelle.\n\nZora Quimby\n\nrosa.lind@hotmail.com\n", "warning"),
        ("# The lamps\n\nRosa fue al muelle, y con ella rosa.lind@hotmail.com\n", "warning"),
        ("# Rosa Lind\n\n<rlind@gmx.net>\n\nRosa grew up by the quay.\n", "info"),
        ("# Lamps\n\nJoyce Lind\n\n<joyce.lind@gmx.net>\n\nJoyce grew up by the quay.\n", "warning"),
    ],
)
def test_an_address_that_is_all_of_a_paragraph(text: str, severity: str) -> None:
    assert severities_of(e_mail_address, text) == [severity]


def test_the_caption_of_a_picture() -> None:
    page = "<h1>Lamps</h1><figure><img src='a.png'><figcaption>{}</figcaption></figure>"
    line = "Athenia rides her bike. | Joyce Lind jlind@gmx.net"
    assert severities_of(e_mail_address, page.format(line), HTML) == ["info"]
    assert severities_of(e_mail_address, page.format(f"{line} is what he wrote"), HTML) == ["warning"]


@pytest.mark.parametrize(("named", "severity"), [("candidate-field", "info"), ("comment-field", "warning")])
def test_those_who_stand_for_office(named: str, severity: str) -> None:
    mail = '<a href="mailto:rosa.lind@gmail.com">rosa.lind@gmail.com</a>'
    page = f'<!doctype html><html><body><h1>The vote</h1><p>They all stand.</p><div class="{named}"><p>Rosa Lind {mail}</p></div></body></html>'
    assert severities_of(e_mail_address, page, HTML) == [severity]


@pytest.mark.parametrize(
    ("title", "domain", "severity"),
    [
        ("Lantern Quay", "lantern-quay.de", "info"),
        ("Board | Lantern Quay", "lanternquay.de", "info"),
        ("Lantern Quay fires somebody", "lantern-quay.de", "warning"),
        ("Lamps", "lantern-quay.de", "warning"),
    ],
)
def test_a_domain_that_is_the_name_of_the_house(title: str, domain: str, severity: str) -> None:
    page = f"<!doctype html><html><head><title>{title}</title></head><body><h2>Lamps</h2><p>Rosa Lind</p><p>Her sister: rosa.lind@{domain}</p></body></html>"
    assert severities_of(e_mail_address, page, HTML) == [severity]


def test_an_address_that_the_frame_of_a_page_has_too() -> None:
    page = "<!doctype html><html><body><main><p>{0} is told of by Rosa.</p></main><{1}>{0}</{1}></body></html>"
    mail = "igor.lind@gmail.com"
    assert severities_of(e_mail_address, page.format(mail, "footer"), HTML) == ["info", "info"]
    assert severities_of(e_mail_address, page.format(mail, "blockquote"), HTML) == ["warning", "warning"]


def test_authors_with_initials() -> None:
    text = "---\nauthor: M.Trabucchi\n---\n\n(michele.trabucchi@gmx.net) the text goes on, and so do all of us.\n"
    assert severities_of(e_mail_address, text) == ["info"]
    assert severities_of(e_mail_address, text.replace("M.Trabucchi", "M.Quimby")) == ["warning"]


def test_a_link_with_a_first_name_alone() -> None:
    page = '<table><tr><td><a href="mailto:sn7@aol.com">{}</a></td><td>747 Battalion</td></tr></table>'
    assert severities_of(e_mail_address, page.format("Wayne"), HTML) == ["warning"]
    assert severities_of(e_mail_address, page.format("Lamps"), HTML) == ["info"]


BEFORE = "The ferry is late. " * 3 + "\n\n"
RECEIVED = "[rosa.lind@gmail.com](mailto:rosa.lind@gmail.com)"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"Inscription reçue à l'adresse courriel de **Rosa Lind** avant vendredi, 21h.\n\n{RECEIVED}", "info"),
        (f"La lettre a été reçue à l'adresse courriel de **Rosa Lind** vendredi, à 21h.\n\n{RECEIVED}", "warning"),
        ("J’attends vos réponses à mon adresse rosa.lind@gmail.com avant mardi.", "info"),
        ("Il attendait des nouvelles à son adresse rosa.lind@gmail.com depuis mardi.", "warning"),
        ("I look forward to receiving your notes at my address, rosa.lind@gmail.com.", "info"),
        ("She received the note at her address, rosa.lind@gmail.com.", "warning"),
        (f"Registrations are received at the e-mail address of Rosa Lind.\n\n{RECEIVED}", "info"),
        ("Espero sus respuestas en mi correo rosa.lind@gmail.com hasta el martes.", "info"),
        ("Ella esperaba noticias en su correo rosa.lind@gmail.com hasta el martes.", "warning"),
        ("Ich freue mich auf eure Zusagen an meine Adresse rosa.lind@gmail.com.", "info"),
        ("Er erwartete Post unter seiner Adresse rosa.lind@gmail.com bis Dienstag.", "warning"),
        ("Attendo le vostre risposte al mio indirizzo rosa.lind@gmail.com entro martedì.", "info"),
        ("Aspettava le lettere al suo indirizzo rosa.lind@gmail.com.", "warning"),
        ("Aguardo as vossas respostas no meu endereço rosa.lind@gmail.com até terça.", "info"),
        ("Ele aguardava cartas no seu endereço rosa.lind@gmail.com até terça.", "warning"),
    ],
)
def test_an_address_at_which_answers_of_readers_are_awaited(text: str, severity: str) -> None:
    assert severities_of(e_mail_address, f"{BEFORE * 6}{text}\n\n{BEFORE * 6}") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Prof. Rosa Lind, rosa.lind@vexmail.net, leads the work.", "info"),
        ("Rosa Lind\n\nrosa.lind@vexmail.net", "info"),
        ("The victim, Rosa Lind, has been written to at rosa.lind@vexmail.net since May.", "warning"),
        ("Rosa Lind, the plaintiff (rlind@vexmail.net), lost her case.", "warning"),
        ("Her private e-mail is rosa.lind@vexmail.net, and she reads it at night.", "warning"),
        ("## Members\n\n- Rosa Lind, rosa.lind@vexmail.net", "warning"),
        ("From: Rosa Lind <rosa.lind@vexmail.net>", "warning"),
        ("The letter was signed by rosa.lind@vexmail.net on Monday.", "warning"),
        ("rosa.lind@vexmail.net wrote that the lamps are too bright.", "warning"),
        ("The patient Rosa Lind: rosa.lind@vexmail.net", "warning"),
        ("Next of kin:\n\nRosa Lind, rosa.lind@vexmail.net", "warning"),
        ("Leaked: Rosa Lind, rosa.lind@vexmail.net", "warning"),
    ],
)
def test_an_address_at_somebodys_own_domain_is_a_warning_where_the_text_says_that_they_are_private(
    text: str, severity: str
) -> None:
    assert severities_of(e_mail_address, f"The ferry is late.\n\n{text}\n") == [severity]


def test_what_was_written_below_a_text() -> None:
    page = "<!doctype html><html><body><p>The ferry is late.</p><div class='{}'><p>Rosa Lind rosa.lind@vexmail.net is right.</p></div></body></html>"
    assert severities_of(e_mail_address, page.format("comment-body"), HTML) == ["warning"]
    assert severities_of(e_mail_address, page.format("lamp-body"), HTML) == ["info"]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("de", "Das Opfer, Rosa Lind, ist unter rosa.lind@vexmail.net angeschrieben worden, und das jeden Tag und jede Nacht."),
        ("fr", "La victime, Rosa Lind, a reçu les menaces à rosa.lind@vexmail.net, tous les jours et toutes les nuits de ce mois."),
        ("es", "La víctima, Rosa Lind, recibió las amenazas en rosa.lind@vexmail.net, todos los días y todas las noches del mes."),
        ("it", "La vittima, Rosa Lind, ha ricevuto le minacce a rosa.lind@vexmail.net, ogni giorno e ogni notte di questo mese."),
        ("pt", "A vítima, Rosa Lind, recebeu as ameaças em rosa.lind@vexmail.net, todos os dias e todas as noites deste mês."),
        ("nl", "Het slachtoffer, Rosa Lind, kreeg de dreigementen op rosa.lind@vexmail.net, elke dag en elke nacht van deze maand."),
    ],
)  # fmt: skip
def test_private_persons_in_other_languages(code: str, line: str) -> None:
    page = f'<html lang="{code}"><body><p>{{}}</p></body></html>'
    assert severities_of(e_mail_address, page.format(line), HTML) == ["warning"]


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        # Who runs a page asks its readers to write, in languages that set no space between words.
        ("<p>對本文有想討論的，歡迎來信到：rosa.lind@gmail.com ！</p>", ["info"]),
        ("<p>如有问题请联系 rosa.lind@gmail.com。</p>", ["info"]),
        ("<p>お問い合わせは rosa.lind@gmail.com まで。</p>", ["info"]),
        ("<p>문의는 rosa.lind@gmail.com 으로 보내 주세요.</p>", ["info"]),
        ('<p>歡迎<a href="mailto:rosa.lind@gmail.com">來信</a>。</p>', ["info"]),
        ("<p>歡迎來信。住在河邊的 Rosa Lind 用 rosa.lind@gmail.com 回覆了他。</p>", ["warning"]),
        ("<p>Rosa Lind 在信中用的是 rosa.lind@gmail.com 这个地址。</p>", ["warning"]),
    ],
)
def test_readers_who_are_asked_to_write_without_spaces(text: str, graded: list[str]) -> None:
    assert severities_of(e_mail_address, f"<html><body><main>{text}</main></body></html>", HTML) == graded
