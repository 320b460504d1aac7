"""The words of bylines and datelines in the languages that have a lexicon."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.api import Declared, Source
from provenance.loaders.text import load_text

TOPS = {
    "ar": ("بقلم محمد علي", "نشر في 3 يونيو 2024", "محمد علي"),
    "bg": ("Автор: Иван Петров", "Публикувано на 3 юни 2024", "Иван Петров"),
    "bn": ("লেখক: রহিম উদ্দিন", "প্রকাশিত: ১০:১৫, ৩ জুন ২০২৪", "রহিম উদ্দিন"),
    "ca": ("Escrit per Jordi Puig", "Publicat el 3 de juny de 2024", "Jordi Puig"),
    "cs": ("Autor: Jan Novák", "Publikováno 3. června 2024", "Jan Novák"),
    "da": ("Skrevet af Lars Hansen", "Publiceret 3. juni 2024", "Lars Hansen"),
    "de": ("Von Jörg Müller", "Veröffentlicht am 3. Juni 2024", "Jörg Müller"),
    "el": ("Γράφει ο Γιώργος Παπαδόπουλος", "Δημοσίευση: 3 Ιουνίου 2024", "Γιώργος Παπαδόπουλος"),
    "en": ("By Ana Cruz", "Published June 3, 2024", "Ana Cruz"),
    "es": ("Por Juan Muñoz", "Publicado el 3 de junio de 2024", "Juan Muñoz"),
    "fa": ("نویسنده: علی رضایی", "تاریخ انتشار: ۱۴ خرداد ۱۴۰۳", "علی رضایی"),
    "fi": ("Kirjoittaja: Matti Virtanen", "Julkaistu 3.6.2024", "Matti Virtanen"),
    "fr": ("Par Hélène Dupont", "Publié le 3 juin 2024 à 10h15", "Hélène Dupont"),
    "he": ("מאת דוד כהן", "פורסם: 3 ביוני 2024", "דוד כהן"),
    "hi": ("लेखक: राम कुमार", "प्रकाशित: 3 जून 2024", "राम कुमार"),
    "hu": ("Írta: Kovács János", "Megjelent: 2024. június 3.", "Kovács János"),
    "id": ("Oleh Budi Santoso", "Diterbitkan 3 Juni 2024", "Budi Santoso"),
    "it": ("di Luca Rossi", "Pubblicato il 3 giugno 2024", "Luca Rossi"),
    "ja": ("文：山田太郎", "公開日：2024年6月3日", "山田太郎"),
    "ko": ("홍길동 기자", "입력 2024.06.03 10:15", "홍길동"),
    "nl": ("Door Jan de Vries", "Gepubliceerd op 3 juni 2024", "Jan de Vries"),
    "no": ("Skrevet av Kari Nordmann", "Publisert 3. juni 2024", "Kari Nordmann"),
    "pl": ("Autor: Jan Kowalski", "Opublikowano: 3 czerwca 2024", "Jan Kowalski"),
    "pt": ("Por João da Silva", "Publicado em 3 de junho de 2024", "João da Silva"),
    "ro": ("Scris de Ion Popescu", "Publicat pe 3 iunie 2024", "Ion Popescu"),
    "ru": ("Автор: Иван Петров", "Опубликовано: 3 июня 2024 г., 10:15", "Иван Петров"),
    "sk": ("Autor: Ján Kováč", "Publikované 3. júna 2024", "Ján Kováč"),
    "sv": ("Av Anna Svensson", "Publicerad 3 juni 2024", "Anna Svensson"),
    "tl": ("Isinulat ni Juan Santos", "Inilathala noong Hunyo 3, 2024", "Juan Santos"),
    "tr": ("Yazar: Ayşe Yılmaz", "Yayınlanma: 3 Haziran 2024 - 10:15", "Ayşe Yılmaz"),
    "uk": ("Автор: Іван Петренко", "Опубліковано 3 червня 2024", "Іван Петренко"),
    "vi": ("Tác giả: Nguyễn Văn An", "Đăng ngày 3/6/2024", "Nguyễn Văn An"),
    "zh": ("作者：王小明", "发布时间：2024年6月3日 10:15", "王小明"),
}


@pytest.mark.parametrize("language", TOPS)
def test_top_of_a_text(language: str) -> None:
    byline, dateline, author = TOPS[language]
    source = f"* * *\n\n{byline}\n\n{dateline}\n\n* * *"
    document = load_text(
        Source("a.txt", "a.txt", "text/plain", source, declared=(Declared("language", language, "row:language"),))
    )
    found = metadata(document)
    assert [value.value for value in found.authors] == [author]
    assert found.date is not None
    assert found.date.value[:10] == "2024-06-03"


@pytest.mark.parametrize(
    ("language", "byline", "author"),
    [
        ("da", "Tekst og foto: Lars Hansen", "Lars Hansen"),
        ("da", "Tekst & foto: Lars Hansen", "Lars Hansen"),
        ("no", "Tekst og foto: Kari Nordmann", "Kari Nordmann"),
        ("no", "Skrive av Kari Nordmann", "Kari Nordmann"),
        ("no", "Forfattar: Kari Nordmann", "Kari Nordmann"),
        ("cs", "Text a foto: Jan Novák", "Jan Novák"),
        ("cs", "Autor článku: Jan Novák", "Jan Novák"),
        ("cs", "Připravila: Jana Nováková", "Jana Nováková"),
        ("da", "Tekst og foto", None),
        ("no", "Tekst og foto", None),
        ("cs", "Připravil kávu a čekal na loď.", None),
    ],
)
def test_who_wrote_and_took_the_pictures(language: str, byline: str, author: str | None) -> None:
    source = f"* * *\n\n{byline}\n\n* * *"
    document = load_text(
        Source("a.txt", "a.txt", "text/plain", source, declared=(Declared("language", language, "row:language"),))
    )
    assert [value.value for value in metadata(document).authors] == ([] if author is None else [author])
