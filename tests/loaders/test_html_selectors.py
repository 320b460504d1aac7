"""What a page needs of Beautiful Soup, and what a plugin may ask of it."""

from __future__ import annotations

import subprocess
import sys

PAGE = "<p class=lamp>The bridge was <b>closed</b>.</p>"
PROGRAM = f"""
import sys
from provenance.loaders.html.soup import BeautifulSoup
assert "soupsieve" not in sys.modules
tree = BeautifulSoup({PAGE!r}, "html.parser")
assert "soupsieve" not in sys.modules
print([tag.name for tag in tree.select("p.lamp > b")], tree.select_one("i"), tree.css.escape("1"))
import soupsieve
print(soupsieve.select("p", tree)[0]["class"], soupsieve.__name__)
"""


def test_selectors_are_imported_when_they_are_asked_for() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == [r"['b'] None \31 ", "['lamp'] soupsieve"]


def test_where_they_are_there_they_stay() -> None:
    program = f"import soupsieve\n{PROGRAM.replace('assert ', '')}print(soupsieve is sys.modules['soupsieve'])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[1:3] == ["['lamp'] soupsieve", "True"]


def test_what_guesses_encodings_is_imported_when_bytes_are_given() -> None:
    program = """
import sys
import provenance.cli
from provenance.loaders.html.soup import BeautifulSoup
late = {"charset_normalizer", "typing_extensions"}
print(sorted(late & sys.modules.keys()))
words = "Мост через реку закрыт до весны, и ключи от него лежат у смотрителя."
tree = BeautifulSoup(f"<p>{words}</p>".encode("windows-1251"), "html.parser")
print(tree.p.string == words, sorted(late & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "True ['charset_normalizer']"]
