"""`check --fix` goes on while fixes make others possible, and says where they do not come to an end."""

from __future__ import annotations

from pathlib import Path

from tests.cli.fixing import fixed, run


def test_edits_at_one_place_are_made_in_rounds(tmp_path: Path) -> None:
    """The second one is found only after the first one was made."""
    twice = "’".encode().decode("cp1252").encode().decode("cp1252")
    assert fixed(tmp_path, f"It{twice}s &amp;nbsp;fine, caf&amp;eacute; it was.\n".encode()).isascii() is False
    after = (tmp_path / "a.txt").read_text("utf-8")
    assert "â" not in after
    assert "&" not in after
    assert run(tmp_path, "a.txt", "--fix").stdout.startswith(b"Found nothing")


SURER_LATER = """
from provenance.api import Fix, Hit, Severity, Span, hookimpl, rule

@rule(id="ZZZ903", slug="surer-later", severity=Severity.WARNING, summary="Surer later", bad=["one"], good=["b"])
def surer_later(document, context):
    '''Each word is sure where none stands behind it; the third is found where it stands alone.'''
    words = {"one", "two"} & set(document.text.split()) or {"three"}
    for word in sorted(words):
        at = document.text.find(word)
        if at >= 0:
            span = Span(at, at + len(word))
            safe = not document.text[span.end:].strip(" three\\n")
            yield Hit(span, word, fix=Fix.delete(document, span, "delete it", safe=safe))

@hookimpl
def provenance_rules():
    return [surer_later]
"""


def test_later_rounds_make_no_fix_that_was_not_offered_as_safe(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(SURER_LATER)
    flags = ("--plugin", "plugin.py", "--select", "ZZZ903")
    text = b"The beginning\n\none\n\ntwo\n\nthree\n"
    (tmp_path / "a.txt").write_bytes(text)
    assert b"Would fix 1 fault in 1 file; 1 more" in run(tmp_path, "a.txt", "--diff", *flags).stderr
    assert fixed(tmp_path, text, *flags) == b"The beginning\n\none\n\nthree\n", "it was told that this one is not safe"
    alone = b"The beginning\n\ntwo\n\nthree\n"
    assert fixed(tmp_path, alone, *flags) == b"The beginning\n\nthree\n", "nothing was told of this one"
    assert fixed(tmp_path, text, *flags, "--unsafe-fixes").strip() == b"The beginning"


FOR_INFORMATION = """
from provenance.api import Fix, Hit, Phrases, Severity, hookimpl, rule

@rule(id="ZZZ907", slug="may-stand", severity=Severity.WARNING, summary="May stand", bad=["pinch"], good=["b"], phrases=Phrases.of(en=["pinch"]))
def may_stand(document, context):
    "The second is for information."
    for number, match in enumerate(context.matches):
        fix = Fix.replace(document, match.span, "gram", "weigh it", safe=True)
        yield Hit(match.span, "a pinch: weigh it", severity=Severity.INFO if number else None, fix=fix)

@hookimpl
def provenance_rules():
    return [may_stand]
"""


def test_what_a_rule_tells_for_information_has_no_safe_fix(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(FOR_INFORMATION)
    flags = ("--plugin", "plugin.py", "--select", "ZZZ907")
    text = b"A pinch of salt.\n\nAnother pinch of it.\n"
    assert fixed(tmp_path, text, *flags) == b"A gram of salt.\n\nAnother pinch of it.\n"
    (tmp_path / "provenance.toml").write_text('[rules.may-stand]\nseverity = "info"\n')
    assert fixed(tmp_path, text, *flags) == b"A gram of salt.\n\nAnother pinch of it.\n", "whoever sets it may be sure"


DOUBLES = """
from provenance.api import *
@rule(id="ZZZ904", slug="doubles", severity=Severity.WARNING, summary="s", bad=["x"], good=["y"], phrases=Phrases.of(en=["pinch"]))
def doubles(document, context):
    "Why."
    for match in context.matches:
        yield Hit(match.span, "a pinch: weigh it", fix=Fix.replace(document, match.span, "pinch+", "weigh it", safe=True))
@hookimpl
def provenance_rules():
    return [doubles]
"""


def test_a_fix_that_leaves_what_it_is_to_mend_is_named(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(DOUBLES)
    (tmp_path / "a.txt").write_text("A pinch.\n")
    done = run(tmp_path, "a.txt", "--fix", "--plugin", "plugin.py", "--select", "ZZZ904")
    told = "a.txt: there is still something to fix after 10 rounds, and no less than before: the fixes of ZZZ904 leave what they are to mend,"
    assert told in done.stderr.decode()


def test_a_fix_that_puts_in_more_than_it_mends_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(DOUBLES.replace('"pinch+"', '"pinch pinch"'))
    (tmp_path / "a.txt").write_text("A pinch of salt, and a pinch of sugar.\n")
    done = run(tmp_path, "a.txt", "--fix", "--plugin", "plugin.py", "--select", "ZZZ904")
    assert "a.txt: fixes were not made: those of ZZZ904 leave more to fix than they mend" in done.stderr.decode()
    assert (tmp_path / "a.txt").read_text() == "A pinch of salt, and a pinch of sugar.\n"


UNDOING = """
from provenance.api import *
@rule(id="ZZZ905", slug="turns", severity=Severity.WARNING, summary="s", bad=["x"], good=["y"], phrases=Phrases.of(en=["pinch", "pound"]))
def turns(document, context):
    "Why."
    for match in context.matches:
        other = "pound" if document.slice(match.span) == "pinch" else "pinch"
        yield Hit(match.span, "weigh it", fix=Fix.replace(document, match.span, other, "weigh it", safe=True))
@hookimpl
def provenance_rules():
    return [turns]
"""


def test_fixes_that_undo_one_another_are_named(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(UNDOING)
    (tmp_path / "a.txt").write_text("A pinch of salt.\n")
    done = run(tmp_path, "a.txt", "--fix", "--plugin", "plugin.py", "--select", "ZZZ905")
    assert "and no less than before: the fixes of ZZZ905 leave what they are to mend, or undo" in done.stderr.decode()


OPENS = """
from provenance.api import *
@rule(id="ZZZ906", slug="opens", severity=Severity.WARNING, summary="s", bad=["x"], good=["y"])
def opens(document, context):
    "Why."
    at = document.text.find("(lamp)")
    if at >= 0:
        place = Span(at, at + 6)
        yield Hit(place, "a pair", fix=Fix.replace(document, place, "«lamp»", "open it", safe=False))
@hookimpl
def provenance_rules():
    return [opens]
"""


def test_rounds_that_come_further_are_not_over(tmp_path: Path) -> None:
    """As much is left after each of them, one pair, and the next run mends the rest."""
    (tmp_path / "plugin.py").write_text(OPENS)
    (tmp_path / "a.txt").write_text("(lamp)" * 14 + "\n")
    flags = ("a.txt", "--fix", "--unsafe-fixes", "--plugin", "plugin.py", "--select", "ZZZ906")
    told = run(tmp_path, *flags).stderr.decode()
    assert "a.txt: there is still something to fix after 10 rounds: run it again" in told
    assert "rounds" not in run(tmp_path, *flags).stderr.decode()
    assert (tmp_path / "a.txt").read_text() == "«lamp»" * 14 + "\n"
