"""Sources, groups and studies without a name in Arabic (ATT102 to ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Rule
from tests.found import found_in


def _told(rule: Rule, text: str) -> list[tuple[str, str]]:
    page = Example(f'<html lang="ar"><p>{text}</p></html>', media_type="text/html")
    return [(one.excerpt or "", str(one.severity)) for one in found_in(rule, page)]


@pytest.mark.parametrize(
    ("rule", "text", "said"),
    [
        (anonymous_source, "أكدت مصادر أمنية أن الجسر سيغلق يوم الاثنين.", "أكدت مصادر أمنية"),
        (anonymous_source, "وقال مصدر مطلع إن الجسر سيغلق يوم الاثنين.", "وقال مصدر مطلع"),
        (anonymous_source, "فيما أفاد مصدران في المجلس بأن الجسر سيغلق.", "أفاد مصدران"),
        (anonymous_source, "سيغلق الجسر يوم الاثنين، حسب مصادر مقربة من المجلس.", "حسب مصادر مقربة"),
        (anonymous_source, "سيغلق الجسر يوم الاثنين وفقا لمصادر محلية.", "وفقا لمصادر محلية"),
        (anonymous_source, "وذكرت الصحيفة نقلا عن مصدر أن الجسر سيغلق.", "نقلا عن مصدر"),
        (anonymous_source, "وقال مسؤول حكومي إن الجسر سيغلق.", "وقال مسؤول حكومي"),
        (anonymous_source, "وطلب عدم الكشف عن هويته لأنه يعمل في المجلس.", "وطلب عدم الكشف عن"),
        (weasel_attribution, "ويرى خبراء أن الجسر قديم ويجب هدمه.", "ويرى خبراء"),
        (weasel_attribution, "يحذر الخبراء من أن الجسر قديم.", "يحذر الخبراء"),
        (weasel_attribution, "الجسر قديم حسب المختصين ويجب هدمه.", "حسب المختصين"),
        (weasel_attribution, "يعتقد الكثيرون أن الجسر قديم.", "يعتقد الكثيرون"),
        (weasel_attribution, "يقال إن الجسر بني في ليلة واحدة.", "يقال إن"),
        (unnamed_study, "أظهرت دراسة حديثة أن الجسور القديمة تتعب.", "أظهرت دراسة حديثة"),
        (unnamed_study, "الدراسات العلمية أثبتت أن الجسور القديمة تتعب.", "الدراسات العلمية أثبتت"),
    ],
)
def test_nobody_can_be_asked(rule: Rule, text: str, said: str) -> None:
    assert (said, "info") in _told(rule, text)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (anonymous_source, "وأوضح ذات المصدر أن الجسر سيغلق يوم الاثنين."),
        (anonymous_source, "وحسب نفس المصدر سيغلق الجسر."),
        (anonymous_source, "وأضاف المصدر ذاته أن الجسر سيغلق."),
        (anonymous_source, "وقالت هذه المصادر إن الجسر سيغلق."),
        (anonymous_source, "أكدت الوزارة أن مصادر الطاقة متنوعة."),
        (anonymous_source, "وقال مسؤول الجسر أحمد علي إنه سيغلق."),
        (anonymous_source, "ويضيف مصدر الشرطة أن الجسر سيغلق."),
        (unnamed_study, "توصلت الأبحاث والتحريات إلى معرفة الفاعل."),
        (anonymous_source, "الجسر مصدر فخر للمدينة كما قال رئيسها."),
        (weasel_attribution, "وقال الخبير الاقتصادي أحمد علي إن الجسر قديم."),
        (weasel_attribution, "اجتمع الخبراء في المدينة يوم الاثنين."),
        (weasel_attribution, "وأكد الخبراء في تقريرهم أن الجسر قديم."),
        (weasel_attribution, "وذكر منسق فريق الخبراء أن الجسر قديم."),
        (unnamed_study, "أظهرت دراسة أجرتها جامعة المدينة أن الجسور القديمة تتعب."),
        (unnamed_study, "تمت دراسة الملف يوم الاثنين في المجلس."),
        (unnamed_study, "أكد الوزير دراسة كافة الملفات."),
    ],
)
def test_who_can_be_asked_or_says_nothing(rule: Rule, text: str) -> None:
    assert _told(rule, text) == []
