"""The output that README.md shows is what its command prints."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
SHOWN = re.findall(r"<!-- output of: (.+?) -->\s*```text\n(.*?)```", README, re.DOTALL)


def test_an_output_is_shown() -> None:
    assert SHOWN


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[command for command, _ in SHOWN])
def test_output_is_real(command: str, shown: str) -> None:
    """Each line stands in the output, in this order; a line that is only `…` stands for any number of lines."""
    program, *arguments = shlex.split(command)
    done = subprocess.run(
        [Path(sys.executable).parent / program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    pieces = [r".*\n" if line.strip() == "…" else re.escape(line.rstrip()) + r"[ \t]*\n" for line in shown.splitlines()]
    pattern = "".join(pieces).replace(r".*\n", r"(?:.*\n)*?")
    assert re.search(r"(?m)^" + pattern, done.stdout), (
        f"README.md shows another output than `{command}`:\n{done.stdout[:5000]}"
    )
