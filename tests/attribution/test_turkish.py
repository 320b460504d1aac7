"""Who says so, in Turkish: people, groups and works without a name, before "göre" and before the verb that ends a sentence."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import excerpts, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
ROAD = "Değirmenin yanındaki yol fırtınadan beri kapalı ve bunun ne kadar süreceği belli değil. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kaynaklar, köprünün satılacağını bildirdi.", [WARNING]),
        ("Güvenlik kaynakları, köprünün kapalı olduğunu belirtti.", [WARNING]),
        ("Ankara'daki diplomatik kaynaklar, köprünün satılacağını belirtti.", [WARNING]),
        ("Bir kaynağa göre köprü satılacak.", [WARNING]),
        ("Konuya yakın kaynaklara göre köprü satılacak.", [WARNING]),
        ("İsminin açıklanmasını istemeyen bir yetkili, köprünün satılacağını söyledi.", [WARNING]),
        ("Üst düzey bir yetkili köprünün satılacağını belirtti.", [WARNING]),
        ("Edindiğimiz bilgiye göre köprü satılacak.", [WARNING]),
        ("Yetkililer, köprünün eski olduğunu söyledi.", [INFO]),
        ("Görgü tanıklarına göre araba kırmızıydı.", [INFO]),
    ],
)
def test_people_without_a_name(text: str, expected: list[Severity]) -> None:
    assert severities_of(anonymous_source, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Belediye sözcüsü Ayşe Demir, köprünün eski olduğunu söyledi.",
        "Doğal kaynaklar ülke için önemli, dedi.",
        "Balıkçılık, madencilik, yer altı kaynakları ve rüzgar alanında iş olduğunu vurgulayan Demir, köprünün eski olduğunu belirtti.",
        "Yeraltı kaynakları, yıllardır kullanılmadığını belirtti.",
        "Tarım, madencilik, kaynaklar, güneş ve rüzgar alanında iş olduğunu vurgulayan Demir, köprünün eski olduğunu belirtti.",
        "Selim Kaya, kaynakların yetersiz olduğunu söyledi.",
        "Bu kaynaklar, köprünün eski olduğunu bildirdi.",
        "Kaynak köyün üstündedir.",
    ],
)
def test_people_who_are_named_or_say_nothing(text: str) -> None:
    assert severities_of(anonymous_source, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uzmanlar, köprünün tehlikeli olduğunu söylüyor.", [INFO]),
        ("Uzmanlara göre köprü tehlikeli.", [INFO]),
        ("Bazı uzmanlar köprünün eski olduğunu düşünüyor.", [INFO]),
        ("Eleştirmenler, köprünün gereksiz olduğunu savunuyor.", [INFO]),
        ("Birçok kişi köprünün eski olduğunu düşünüyor.", [INFO]),
        ("İki uzman köprünün eski olduğunu, üç uzman yeni olduğunu söylüyor.", []),
        ("Bilim insanlarına göre uyku yararlı.", [INFO]),
        ("İddiaya göre köprü satılacak.", [INFO]),
        ("Köprünün satılacağı öne sürüldü.", [INFO]),
        ("Köprünün eski olduğu söyleniyor.", [INFO]),
        ("Uzmanlar, köprünün eski olduğunu söylüyor. Ayşe Demir, “Köprü eski” dedi.", [INFO]),
    ],
)
def test_groups_and_nobody(text: str, expected: list[Severity]) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Uzman Ayşe Demir köprünün eski olduğunu söyledi.",
        "Uzmanlar toplandı, başkan kararı açıkladı.",
        "Uzmanlar tarafından hazırlanan rapor yayımlandı.",
        "Belediye, uzmanlar için kurs düzenliyor.",
        "Bakan, uzmanların köprüyü gördüğünü açıkladı.",
        "Şarkılar söylenir, oyun oynanır.",
    ],
)
def test_groups_that_say_nothing_or_are_named(text: str) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Araştırmalar uykunun yararlı olduğunu gösteriyor.", [INFO]),
        ("Yeni bir araştırmaya göre uyku yararlı.", [INFO]),
        ("Yapılan araştırmalar uykunun iyi geldiğini ortaya koyuyor.", [INFO]),
        ("Anketlere göre parti oy kaybediyor.", [INFO]),
        ("Bilimsel olarak kanıtlandı: uyku yararlı.", [INFO]),
        ("Araştırmaya göre uyku yararlı.", []),
        ("Nature dergisinde yayımlanan bir araştırmaya göre uyku yararlı.", []),
        ("Ege Üniversitesinin yaptığı bir araştırmaya göre uyku yararlı.", []),
        ("Bölgede çalışmalar sürüyor.", []),
    ],
)
def test_works(text: str, expected: list[Severity]) -> None:
    assert severities_of(unnamed_study, ROAD + text) == expected


def test_a_sentence_with_a_dotted_capital_is_read() -> None:
    said = "İngiliz uzmanlara göre köprü eski."
    assert excerpts(weasel_attribution, ROAD + said) == ["uzmanlara göre"]
