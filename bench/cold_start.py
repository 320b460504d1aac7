#!/usr/bin/env python3
"""CPU seconds of one cold `check` of a text of one line and of a page of 25 kB, and the modules that it imports."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

from corpus import arguments, texts
from measure import median


def main() -> None:
    """Print the figures."""
    given = arguments(__doc__).parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "line.txt").write_text("Officials said last week that the bridge will close.\n", encoding="utf-8")
        (folder / "text.txt").write_text(next(texts(1)), encoding="utf-8")
        body = "".join(f"<p>{text}</p>" for text in texts(6))
        (folder / "page.html").write_text(
            f"<!DOCTYPE html><html lang=en><body><article>{body}</article></body></html>", encoding="utf-8"
        )
        command = [sys.executable, "-m", "provenance", "check", "--isolated", "--no-cache", "--exit-zero"]
        for file in ("line.txt", "text.txt", "page.html"):
            cost = median([*command, file], max(given.runs, 7), folder)
            print(f"provenance {file:10} {cost.cpu:.3f} CPU s, {cost.memory:.0f} MB")
        bare = median([sys.executable, "-c", "pass"], max(given.runs, 7), folder)
        print(f"bare Python           {bare.cpu:.3f} CPU s")
        if importlib.util.find_spec("proselint"):
            cost = median([sys.executable, "-m", "proselint", "check", "line.txt"], max(given.runs, 7), folder)
            print(f"proselint  line.txt   {cost.cpu:.3f} CPU s")
        code = f"import sys; from provenance.cli import main; main({[*command[3:], 'line.txt', '-q']!r}); print(len(sys.modules), file=sys.stderr)"
        done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
        print(f"modules               {done.stderr.strip()}")


if __name__ == "__main__":
    main()
