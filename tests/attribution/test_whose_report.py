"""Whose report a row is by what stands within its paragraphs, and what is no author there."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from provenance_plugins.attribution.authors.near_authors import name_at_edge
from provenance_plugins.attribution.authors.publishers import shown_publisher

from provenance import audit
from provenance.api import Document
from provenance.engine.program import program
from provenance.engine.readings import read_alone
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader

TOLD = "The bridge was closed on Monday after an inspection, and buses go round by the mill, the council said. It will be opened again when the repairs are done. "


def row(text: str, **columns: object) -> Document:
    data = json.dumps({"text": text, **columns}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(data))))
    assert isinstance(entry, Source)
    return read_alone(TextLoader().load(entry))


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"FILE - The mill, Nov. 15, 2016. (AP Photo/Ana Cruz, File) LEEDS, Ohio (AP) — {TOLD}", "AP"),
        (f"A man stands by the mill. NEW YORK (Reuters) - {TOLD}", "Reuters"),
        (f"{TOLD}The AP is solely responsible for all content.", "The AP"),
        (f"{TOLD}Harbour Press is solely responsible for the content of its reports.", "Harbour Press"),
        (
            f"{TOLD}Associated Press writers Ana Cruz in Leeds, Ohio, and Ben Ode contributed reporting.",
            "Associated Press writers Ana Cruz",
        ),
        (f"{TOLD}AP writer Ana Cruz in Kyiv contributed to this report.", "AP writer Ana Cruz"),
        (f"{TOLD}CNN’s Ana Cruz contributed reporting.", "CNN’s Ana Cruz"),
        (f"{TOLD}With contributions from Agence France-Presse and Reuters", "Agence France-Presse and Reuters"),
        (f"{TOLD}Con información de EFE.", "EFE"),
        (f"El puente de noche. Redacción LEEDS AFP {TOLD}", "AFP"),
        (f"El puente de noche. EFE Redacción BUENOS AIRES, AGENCIAS {TOLD}", "AGENCIAS"),
        (f"{TOLD}Com informações da Reuters.", "Reuters"),
        (f"{TOLD}___ Cruz reported from Leeds. Ben Ode in York saw it, too.", "Cruz"),
        (
            f"{TOLD}Ana Lee Cruz is a Leeds-based member of the Press’s Roads and Bridges team.",
            "Ana Lee Cruz",
        ),
        (
            f"{TOLD}Foreign correspondent Ana Cruz is CBC's South Asia correspondent, based in Mumbai.",
            "Ana Cruz",
        ),
        (f"Rights Ana Cruz | From the January 2026 issue {TOLD}", "Ana Cruz"),
        (f"Ana Cruz • May 2024 issue. {TOLD}", "Ana Cruz"),
        (f"{TOLD}Follow Anabel on Twitter", "Anabel"),
        (f"{TOLD}Written by Ana Cruz Ana Cruz is a fellow of the mill", "Ana Cruz"),
        (f"{TOLD}\n\n\t\tBy\t\n\n\n\t\tSocial Links for\t\n\t\tAna Cruz\t\n\nView Author Archive\n{TOLD}", "Ana Cruz"),
        (
            f"{TOLD}This story was originally reported by TheStreet on Sep 12, 2025, where it first appeared.",
            "TheStreet",
        ),
        (f"ANA CRUZ- {TOLD}", "ANA CRUZ"),
        (f"Marie DUPONT – {TOLD}", "Marie DUPONT"),
        (f"SAN JOSE – {TOLD}", None),
        (f"NORTH QUAY – {TOLD}", None),
        (f"BREAKING NEWS – {TOLD}", None),
        (f"{TOLD}Mr Ode thanked the UAE. Reuters and The Associated Press contributed to this report.", "Reuters"),
        # Who is quoted, an event, a menu, a section, who has not edited it, and nobody's staff.
        (f"{TOLD}Ana Cruz, a political science professor at Harbour College, said that it is old.", None),
        (f"{TOLD}Ana Cruz, a professor of law at Harbour College, studies it. “It is old,” Cruz said.", None),
        (f"{TOLD}“The dam has two cracks,” Ana Cruz told the AP. It is old.", None),
        (f"{TOLD}It first appeared in the Policy section. It is old.", None),
        (f"{TOLD}Except for the headline, this has not been edited by Harbour staff and is old.", None),
        (f"By A Staff Reporter,Leeds, Feb. 16: {TOLD}", None),
        (f"{TOLD}The owner is responsible for the content of the mill.", None),
        (f"{TOLD}The council contributed to the mill.", None),
        (f"El puente de noche. Redacción LEEDS {TOLD}", None),
        (f"El puente de noche. Redacción SANTO DOMINGO {TOLD}", None),
        (f"{TOLD}Mr Zelensky thanked the fund, which contributed to the research.", None),
        (f"{TOLD}Elle est venue hier. Avec Ana Cruz, Ben Ode et Jo Hall.", None),
    ],
)
def test_whose_report_it_is(text: str, near: str | None) -> None:
    assert name_at_edge(row(text)) == near


FOREIGN = {
    "om": "Riqichi Wiixata erga sakatta’amee booda cufame, hojiin torban hedduu akka fudhatu manni maree ibse.",
    "fa": "پل روز دوشنبه پس از بازرسی بسته شد و شورا گفت که کار چند هفته طول می‌کشد. رانندگان باید از شهر بگذرند.",
    "tr": "Köprü pazartesi günü denetimden sonra kapatıldı, meclis çalışmanın haftalar süreceğini söyledi.",
    "id": "Jembatan itu ditutup pada hari Senin setelah pemeriksaan, kata dewan kota. Pekerjaan itu memakan waktu",
}


@pytest.mark.parametrize(
    ("language", "text", "near"),
    [
        ("fa", f"به گزارش ایسنا، {FOREIGN['fa']}", "ایسنا"),
        ("fa", f"به گزارش خبرگزاری بندر، {FOREIGN['fa']}", "خبرگزاری بندر"),
        ("fa", f"به گزارش چراغ به نقل از ایسنا از بندر، {FOREIGN['fa']}", "چراغ"),
        ("fa", f"پل تازه###2020-01-04 14:25:00###\n2\n1\tپل بسته شد.\n2\tبه گزارش ایسنا، {FOREIGN['fa']}", "ایسنا"),
        ("fa", f"به گزارش چراغ، مینا کریمی در کانال تلگرامی خود نوشت: {FOREIGN['fa']}", "مینا کریمی"),
        ("fa", f"به گزارش چراغ، «مینا کریمی» در یادداشت روزنامه «بندر» نوشت: {FOREIGN['fa']}", "مینا کریمی"),
        ("fa", f"{FOREIGN['fa']} شهردار می‌گوید به گزارش بازرسان، پل کهنه است.", None),
        ("fa", f"{FOREIGN['fa']} یکی از کاربران نوشت: پل کهنه است.", None),
        ("fa", f"{FOREIGN['fa'] * 10}\nبه گزارش بانک شهر، پل کهنه است.", None),
        ("fa", f"موسی رضایی در گفت‌وگو با ایسنا، درباره پل گفت: {FOREIGN['fa']}", "ایسنا"),
        ("fa", f"موسی رضایی در گفت‌وگو با خبرنگار بندر، درباره پل گفت: {FOREIGN['fa']}", "خبرنگار بندر"),
        ("fa", f"خبرنگار ما در گفت‌وگو با رضایی، درباره پل گفت: {FOREIGN['fa']}", None),
        ("tr", f"{FOREIGN['tr']}Haber Kaynağı: Anadolu Ajansı (AA)Etiketlerköprüşehir", "Anadolu Ajansı (AA)"),
        ("tr", f"{FOREIGN['tr']} Ana Cruz, AA muhabirine yaptığı açıklamada köprünün eski olduğunu söyledi.", "AA"),
        ("tr", f"{FOREIGN['tr']} Kaynak: Köprüler Tablosu", None),
        ("om", f"{FOREIGN['om']} Maddi:-Harbour News", "Harbour News"),
        ("om", f"{FOREIGN['om']}    Maddi:-Al jazeera     nu duukaa bu’aa.", "Al jazeera"),
        ("om", f"{FOREIGN['om']} Maddi jedhu", None),
        ("id", f"{FOREIGN['id']} (Syam)", "Syam"),
        ("id", f"{FOREIGN['id']} (Senin)", None),
    ],
)
def test_the_formulae_of_other_languages(language: str, text: str, near: str | None) -> None:
    assert name_at_edge(row(text, language=language)) == near


def test_a_menu_names_nobody() -> None:
    menu = "Sections\nSports\nNHL\nCollege Football\nCollege Basketball\nMovies\nMusic\nFood"
    assert name_at_edge(row(f"{menu}\n\n{TOLD * 5}")) is None
    assert name_at_edge(row(f"The mill\nMina Prell\nLeeds\n\n{TOLD * 5}")) == "Mina Prell"


@pytest.mark.parametrize(
    ("foot", "publisher"),
    [
        (
            "Careers© Harbour Works “Mill-Press”, 2005–2024. All rights reserved.\nThis site uses cookies.",
            "Harbour Works “Mill-Press”",
        ),
        ("\n\n© 2024 Harbour News Network. A Mill Company. All Rights Reserved.\n\n\n", "Harbour News Network"),
        ("\n\nPhoto: © 2024 Harbour Prints", None),
        (
            "A version of this article appears in print on May 3, 2024 of The Harbour Times.",
            "The Harbour Times",
        ),
        ("A version of this article appears in print on May 3, 2024, Section A, of the Leeds edition.", None),
    ],
)
def test_the_foot_of_a_page_in_a_row(foot: str, publisher: str | None) -> None:
    assert shown_publisher(row(TOLD * 8 + foot)) == publisher


@pytest.mark.parametrize(
    ("title", "asked", "severity"),
    [
        ("Invitation to the fair of the mills", "Members are asked to come. Please register with the fund.", "info"),
        ("Thông báo về hội chợ của các nhà máy", "Quý doanh nghiệp quan tâm, mời đăng ký.", "info"),
        ("Einladung zur Messe der Mühlen", "Sie sind eingeladen. Bitte senden Sie uns die Namen.", "info"),
        ("CV 141 về việc hướng dẫn đăng ký", "Các nhà máy có nhu cầu vui lòng liên hệ.", "info"),
        ("Call for inquiry into the fair of the mills", "Members are asked to come.", "warning"),
        ("Mayor opens the fair of the mills", "Members are asked to come. Please register with the fund.", "warning"),
        ("Invitation to the mayor was a mistake", "She is asked to stay at home.", "warning"),
    ],
)
def test_a_notice_of_a_body_to_its_members(tmp_path: Path, title: str, asked: str, severity: str) -> None:
    text = f"{TOLD}{asked} {TOLD}“It is open,” said Ana Cruz of the fund. Ben Ode said it was late."
    (tmp_path / "rows.jsonl").write_text(json.dumps({"text": text, "title": title}), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [one.severity for one in document.findings] == [severity]


_PAGE = '<!doctype html><html lang="en"><head><title>The weir</title></head><body><article><h1>The weir</h1><p itemprop="author">From staff and wire reports</p>{}<p>{}</p></article><footer><p>About the paper</p><p>Contact</p></footer></body></html>'


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("Harbour Sun reporter Ana Cruz and the Associated Press contributed to this report.", "info"),
        ("The council contributed to the mill.", "warning"),
    ],
)
def test_the_foot_of_a_page_names_who_had_a_part_in_it(foot: str, severity: str) -> None:
    told = (
        "<p>The council voted on Monday to close the weir for a year, and nobody in the hall objected to it, the clerk of the council said.</p>"
        * 3
    )
    checked = program(select=("ATT101", "ATT108")).check(_PAGE.format(told, foot), media_type="text/html")
    assert [(one.rule, str(one.severity)) for one in checked.record.findings] == [("ATT108", severity)]
