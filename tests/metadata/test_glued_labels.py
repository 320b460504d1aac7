"""Days behind labels that ran into the first sentences of a row, and days that a text calls today's."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import metadata
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader


def read(text: str, **columns: object) -> str | None:
    row = json.dumps({"text": text, **columns}).encode()
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
    assert isinstance(entry, Source)
    found = metadata(TextLoader().load(entry)).date
    return None if found is None else found.value[:10]


LABELS = {
    "ar": ("أغلقت المدينة الجسر القديم أمام السيارات حتى الربيع.", "تاريخ النشر: 3 يونيو 2024", "وقال المجلس إن العمل سيستمر أسابيع."),
    "bn": ("শহর বসন্ত পর্যন্ত পুরোনো সেতুটি বন্ধ করে দিয়েছে।", "প্রকাশিত: ৩ জুন ২০২৪", "পরিষদ জানিয়েছে যে কাজে কয়েক সপ্তাহ লাগবে।"),
    "de": ("Die Stadt sperrt die alte Brücke bis zum Frühling.", "Veröffentlicht: 03.06.2024 - 17:54", "Der Rat sagte, die Arbeit werde Wochen dauern."),
    "en": ("The city has closed the old bridge until the spring.", "Published: June 3, 2024 - 17:54", "The council said that the work would take weeks."),
    "es": ("La ciudad cierra el puente viejo hasta la primavera.", "Publicado: 03/06/2024 - 17:54", "El consejo dijo que la obra durará semanas."),
    "fa": ("شهر پل قدیمی را تا بهار به روی خودروها بست.", "تاریخ انتشار: ۱۴ خرداد ۱۴۰۳", "شورا گفت که کار هفته‌ها طول می‌کشد."),
    "fr": ("La ville ferme le vieux pont jusqu'au printemps.", "Publié le : 03/06/2024 - 17:54", "Le conseil a dit que les travaux dureront des semaines."),
    "hi": ("शहर ने पुराने पुल को वसंत तक बंद कर दिया है।", "प्रकाशित: 3 जून 2024", "परिषद ने कहा कि काम में कई सप्ताह लगेंगे।"),
    "id": ("Kota menutup jembatan lama hingga musim semi.", "Diterbitkan: 03/06/2024 - 17:54", "Dewan mengatakan pekerjaan itu akan memakan waktu berminggu-minggu."),
    "it": ("La città chiude il vecchio ponte fino alla primavera.", "Pubblicato: 03/06/2024 - 17:54", "Il consiglio ha detto che i lavori dureranno settimane."),
    "ja": ("市は古い橋を春まで閉鎖した。", "公開日：2024年6月3日", "市議会は工事が数週間続くと述べた。"),
    "ko": ("시는 봄까지 낡은 다리를 폐쇄했다.", "입력: 2024.06.03 17:54", "시의회는 공사가 몇 주 걸릴 것이라고 말했다."),
    "nl": ("De stad sluit de oude brug tot de lente.", "Gepubliceerd: 03/06/2024 - 17:54", "De raad zei dat het werk weken zal duren."),
    "pl": ("Miasto zamyka stary most do wiosny.", "Opublikowano: 03.06.2024 - 17:54", "Rada powiedziała, że prace potrwają tygodnie."),
    "pt": ("A cidade fecha a ponte velha até a primavera.", "Publicado em: 03/06/2024 - 17:54", "O conselho disse que a obra vai durar semanas."),
    "ru": ("Город закрыл старый мост до весны.", "Опубликовано: 03.06.2024 - 17:54", "Совет сказал, что работа займёт недели."),
    "tr": ("Belediye eski köprüyü bahara kadar kapattı.", "Giriş:03.06.2024 - 17:54", "Abone OlMeclis çalışmanın haftalar süreceğini söyledi."),
    "vi": ("Thành phố đóng cây cầu cũ cho đến mùa xuân.", "Ngày đăng: 03/06/2024 - 17:54", "Hội đồng nói công việc sẽ kéo dài nhiều tuần."),
    "zh": ("市政府关闭了旧桥，直到春天。", "发布时间：2024年6月3日", "市议会表示工程将持续数周。"),
}  # fmt: skip


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("between", ["", " "])
def test_a_label_between_the_first_sentences(language: str, between: str) -> None:
    lead, label, rest = LABELS[language]
    text = f"{lead} {lead}{between}{label}{between}{rest} {lead} {rest} {lead}"
    assert read(text, language=language) == "2024-06-03"


BODY = " The council said that the work would take weeks. Drivers have to go through the town, and nobody knows for how long it will be so."


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("The bridge is closed, she saidPublished:3 June 2024 09:10Share", "2024-06-03"),
        ("The bridge is closed. Entered: 3 June 2024 09:10 Updated: 4 June 2024 10:00", "2024-06-03"),
        # The day of an event, of a registration, of two texts, and one in a sentence.
        ("The bridge fair is held in June. It takes place in the old mill.Date: 3 June 2024Venue: the mill.", None),
        ("The bridge fair. Registration of what was published: 3 June 2024.", None),
        ("The mill is shut. Nobody knows why it is so.Published: 3 June 2024The barn.Published: 3 May 2024", None),
        ("The report on it was published: 3 June 2024 was the day.", None),
    ],
)
def test_what_a_label_is_of(opening: str, date: str | None) -> None:
    assert read(opening + BODY) == date


@pytest.mark.parametrize(
    ("opening", "language", "date"),
    [
        ("The mayor opened the bridge this morning, today, 3 June 2024, with a speech.", "en", "2024-06-03"),
        ("As Harbour Wire says, the mill was shut today (Monday, 3 June 2024).", "en", "2024-06-03"),
        ("La alcaldesa abrió hoy, lunes 3 de junio de 2024, el puente nuevo de la ciudad.", "es", "2024-06-03"),
        ("La maire a ouvert aujourd'hui, lundi 3 juin 2024, le nouveau pont de la ville.", "fr", "2024-06-03"),
        ("Die Bürgermeisterin hat heute, am 3. Juni 2024, die neue Brücke der Stadt eröffnet.", "de", "2024-06-03"),
        ("A prefeita abriu hoje, 3 de junho de 2024, a nova ponte da cidade de Porto Velho.", "pt", "2024-06-03"),
        ("La sindaca ha aperto oggi, lunedì 3 giugno 2024, il nuovo ponte della città.", "it", "2024-06-03"),
        ("به گزارش خبرگزاری بندر، شهردار صبح امروز؛ ۱۴ خرداد ۱۴۰۳ پل تازه را گشود.", "fa", "2024-06-03"),
        ("به گزارش خبرگزاری بندر، امروز ۱۴ خرداد ۱۴۰۳ خورشیدی پل تازه گشوده شد.", "fa", "2024-06-03"),
        (
            "Mulai hari ini warga bisa naik bus. Pemerintah kota meluncurkan bus itu, Senin (3/6/2024).",
            "id",
            "2024-06-03",
        ),
        (
            "From today the bridge is open to all. The council opened it on Monday (13/5/2024) at noon.",
            "en",
            "2024-05-13",
        ),
        ("The mill is known today. It was built on Monday, 3 June 2024, by a fund.", "en", None),
        ("The mayor, in a letter: “The bridge is opened today, 3 June 2024, and the mill is shut.”", "en", None),
        (
            "The road was in use as of 1924, and the college opened today, June 26, 1924, as it has always done.",
            "en",
            None,
        ),
    ],
)
def test_the_day_that_is_called_today(opening: str, language: str, date: str | None) -> None:
    assert read(opening + BODY, language=language) == date


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("Monday, 3 June 2024, 21:34 WIBHARBOURNEWS.id - ", "2024-06-03"),
        ("Monday, 3 June 2024 | 21:34 WIB HARBOUR.co.id - ", "2024-06-03"),
        ("Monday, 3 June 2024, 21:34 of the timetable - ", None),
    ],
)
def test_an_outlet_that_ran_into_the_hour(head: str, date: str | None) -> None:
    assert read("Damri opens a route\n" + head + "The bridge was closed." + BODY) == date


@pytest.mark.parametrize(
    ("address", "date"),
    [
        ("https://www.lamp.ir/news/1403031408024/%D8%A8", "2024-06-03"),
        ("https://www.lamp.ir/news/14030314000123", "2024-06-03"),
        ("https://www.lamp.example/fa/news/1403/03/14/3285900/bridge", "2024-06-03"),
        ("https://www.lamp.ir/1403-03-14/bridge.html", "2024-06-03"),
        ("https://www.lamp.go.th/news/2567/06/03/bridge", "2024-06-03"),
        # Of other countries it is a number, and no month has 32 days.
        ("https://www.lamp.example/news/1403031408024/bridge", None),
        ("https://www.lamp.ir/news/1403073208024/bridge", None),
        ("https://www.lamp.example/2567/06/03/bridge", None),
    ],
)
def test_a_day_of_another_calendar_in_an_address(address: str, date: str | None) -> None:
    assert read("The bridge was closed." + BODY, url=address) == date


def test_a_day_behind_a_label_stands_against_the_one_of_the_row() -> None:
    row = {"date": "2024-06-12", "text": "The bridge is closed. Published: 3 June 2024, 15:11 The council met." + BODY}
    entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(json.dumps(row).encode()))))
    assert isinstance(entry, Source)
    found = metadata(TextLoader().load(entry))
    assert found.date is not None
    assert found.date.value == "2024-06-12"
    assert "2024-06-03" in [date.value[:10] for date in found.dates]
