"""A fixed text has no such finding: the fixes of every rule, made in its examples until there is none left."""

from __future__ import annotations

from datetime import date

import pytest

from provenance.engine.fixing import fix_source, wanted
from provenance.engine.program import find_plugins, program
from provenance.extensions import Source
from provenance.host.settings import Settings
from provenance.rules import Rule

RULES = [item.rule for item in find_plugins(Settings()).rules if isinstance(item.rule, Rule)]


@pytest.mark.early
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.id}-{rule.slug}")
def test_nothing_is_left_to_fix(rule: Rule) -> None:
    if rule.family == "PRV" or "online" in rule.needs or "sources" in rule.needs:
        return
    made = program(
        settings=Settings(select=(rule.id,)),
        as_of=date(2024, 6, 30),
        document=True,
        rules=(rule,),
        online=True,
        evidence=False,
    )
    for example in rule.bad:
        loader = made.kinds.document_loader(example.media_type)
        assert loader is not None
        for around in ("", "\r\n\r\nŠome words before and after, which no fix may touch.\r\n\r\n"):
            if around and example.media_type == "text/html":
                continue
            text = f"{around}{example.text}{around}"
            source = Source("a", "a", example.media_type, text.encode())
            outcome = made.checker.check(source, loader)
            if not wanted(outcome.record.findings, unsafe=True):
                break
            for unsafe in (False, True):
                fixed = fix_source(source, outcome, loader, made.checker, unsafe=unsafe)
                if fixed.notes == ("fixes were not made: nothing would be left of the file",):
                    assert not around
                    continue
                assert fixed.notes == (), example.text
                assert fixed.after.startswith(around.rstrip()), example.text
                assert fixed.after.rstrip().endswith(around.strip()), example.text
                left = fixed.outcome.record.findings
                assert wanted(left, unsafe=unsafe) == [], example.text
                assert len(left) <= len(outcome.record.findings) - min(fixed.made, 1), example.text
