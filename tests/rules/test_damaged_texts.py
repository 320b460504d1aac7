"""No rule and no analysis raises, whatever a text looks like: the examples of all rules, damaged by lot."""

from __future__ import annotations

import json
import random
from pathlib import Path

from provenance.engine.program import find_plugins
from provenance.host.settings import Settings
from provenance.rules import Rule
from tests.commands import call
from tests.damage import damaged

_ENDINGS = {"text/plain": ".txt", "text/markdown": ".md", "text/html": ".html"}
_TEXTS, _JOINED = 300, 6


def test_no_rule_raises_on_a_damaged_text(tmp_path: Path) -> None:
    lot = random.Random(57)  # noqa: S311 - a lot that can be drawn again
    rules = [item.rule for item in find_plugins(Settings()).rules if isinstance(item.rule, Rule)]
    examples = [one for rule in rules for one in (*rule.bad, *rule.good) if one.media_type in _ENDINGS]
    for number in range(_TEXTS):
        drawn = lot.sample(examples, _JOINED)
        text = damaged("\n\n".join(one.text for one in drawn), lot)
        path = tmp_path / f"{number}{_ENDINGS[drawn[0].media_type]}"
        path.write_text(text, encoding="utf-8", errors="replace")
    flags = ("--isolated", "--exit-zero", "--no-cache", "--jobs", "1", "--output-format", "json")
    done = json.loads(call(tmp_path, "check", ".", *flags).stdout)
    assert len(done["documents"]) == _TEXTS
    assert [one["message"] for one in done["problems"] if one["kind"] in {"rule", "analysis"}] == []
