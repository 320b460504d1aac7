#!/usr/bin/env python3
"""Everything a checkout needs, with nothing but Python 3.11 or later: sets up .venv once, then runs what was asked for.

    python3 dev.py audit seeds/     check the seed documents and show the report (arguments go to `provenance audit`)
    python3 dev.py check PATH...    the same for `provenance check`, and so on for its other commands: rule, rules, plugins
    python3 dev.py test             run the tests (arguments go to pytest)
    python3 dev.py installs         run those that install it elsewhere: a fresh clone, pre-commit's hook, an outsider's plugin
    python3 dev.py growth           see that the time of no adversarial text grows with the square of its size (arguments go to the bench)
    python3 dev.py lint | types | contracts | docs | wheel
    python3 dev.py set-up           what all of these need, at once
    python3 dev.py ci               all of it, as the continuous integration does
    python3 dev.py venv DIR         an empty environment with pip

The set-up is done again when pyproject.toml has changed. The exit code is that of the command.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"


def run_with_newer_python() -> None:
    """Start this file again with a newer Python from the path.

    Old Pythons run this far and must be able to parse the rest, hence no assignment expressions in this file.
    """
    for minor in range(19, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.call([found, "-c", "import venv"], stderr=subprocess.DEVNULL) == 0:
            sys.exit(subprocess.call([found, *sys.argv]))
    sys.exit(
        f"dev.py: Python 3.11 or later is needed; this is {sys.version.split()[0]}, and no newer one is on the path"
    )


if sys.version_info < OLDEST:
    run_with_newer_python()

WORKERS = str((os.cpu_count() or 1) + 1)
"""Processes that run tests: one more than there are processors, since many tests wait for processes of their own."""
COMMANDS: dict[str, tuple[tuple[str, ...], list[tuple[str, ...]]]] = {
    # name: the dependency groups it needs, and the programs of .venv that it runs; further arguments go to the last one
    "test": (("test",), [("pytest", "-n", WORKERS)]),
    "installs": (("test",), [("pytest", "-n", WORKERS, "-m", "installs")]),
    "growth": ((), [("python", "bench/adversarial.py", "--quick")]),
    "lint": (("lint",), [("ruff", "format", "--check", "--quiet", "."), ("ruff", "check", "--quiet", ".")]),
    "types": (("lint", "test"), [("mypy",)]),
    "contracts": (("lint",), [("lint-imports", "--no-logo", "--no-cache")]),
    "docs": (("docs",), [("sphinx-build", "-W", "--keep-going", "-q", "-b", "html", "docs", "docs/_build/html")]),
    "set-up": (("test", "lint", "docs"), []),
    "wheel": ((), [("pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", "dist", ".")]),
}
IN_ROOT = frozenset(COMMANDS)
"""What is about the checkout runs in it; what is about documents runs where the user stands."""


def python_of(environment: Path) -> Path:
    """The interpreter of an environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(command: Sequence[str | Path]) -> str | None:
    """Run a command quietly; None when it went well, else what it printed."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else (done.stdout + done.stderr).strip() or f"exit code {done.returncode}"


def works(environment: Path) -> bool:
    """Whether an environment is there, new enough, and has pip."""
    python = python_of(environment)
    question = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    return python.exists() and run((python, "-c", question)) is None


def make_environment(environment: Path) -> None:
    """Make an empty environment with pip, in the first of several ways that works here.

    Some distributions split `ensurepip` or `venv` off their Python; a pip, virtualenv or uv that is installed will do instead.
    """
    python, failures = Path(sys.executable), list[str]()
    ways: list[list[tuple[str | Path, ...]]] = []
    if importlib.util.find_spec("venv"):
        if importlib.util.find_spec("ensurepip"):
            ways.append([(python, "-m", "venv", "--clear", environment)])
        if importlib.util.find_spec("pip"):
            bare = (python, "-m", "venv", "--clear", "--without-pip", environment)
            ways.append([bare, (python, "-m", "pip", "--python", python_of(environment), "install", "pip")])
    if importlib.util.find_spec("virtualenv"):
        ways.append([(python, "-m", "virtualenv", "--clear", environment)])
    for name, options in (("virtualenv", ("--clear",)), ("uv", ("venv", "--clear", "--seed"))):
        program = shutil.which(name)
        if program:
            ways.append([(program, *options, "--python", python, environment)])
    for steps in ways:
        failure = next(filter(None, map(run, steps)), None)
        if failure is None and works(environment):
            return
        failures.append(failure or "the environment that it made does not work")
    sys.exit(
        "\n".join(failures)
        + f"\ndev.py: could not make an environment with {python}. Install Python's venv (on Debian and Ubuntu:"
        + " apt install python3-venv), or virtualenv, or uv, and run this again"
    )


def set_up(groups: tuple[str, ...]) -> Path:
    """The interpreter of .venv, with the project (editable) and the dependency groups in it."""
    python, stamp = python_of(ENVIRONMENT), ENVIRONMENT / "set-up.txt"
    usable = works(ENVIRONMENT)
    # A checkout that was moved needs its set-up again too: programs and the editable install name the folder.
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + bytes(ROOT)).hexdigest()
    found, *installed = stamp.read_text("utf-8").split() if usable and stamp.exists() else [""]
    if found == digest and set(groups) <= set(installed):
        return python
    print("setting up .venv ...", file=sys.stderr, flush=True)
    if not usable:
        make_environment(ENVIRONMENT)
    wanted = sorted({*groups, *installed})
    pip: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    from_groups = [argument for group in wanted for argument in ("--group", f"{ROOT / 'pyproject.toml'}:{group}")]
    # Dependency groups need pip 25.1; the one that comes with Python 3.11 is older.
    for what in [["--upgrade", "pip>=25.1"], ["--editable", str(ROOT), *from_groups]]:
        failure = run([*pip, *what])
        if failure:
            sys.exit(f"{failure}\ndev.py: pip could not install what the project needs")
    if "test" in groups:
        keep_byte_code(python)
    stamp.write_text("\n".join([digest, *wanted]) + "\n", "utf-8")
    return python


def keep_byte_code(python: Path) -> None:
    """Compile all tests and what they import, once: every process that runs tests would compile all of them, at the same time.

    A fault in one of them is told by the tests themselves.
    """
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command: list[str | Path] = [python, "-m", "pytest", "--collect-only", "--quiet", "-p", "no:cacheprovider"]
    subprocess.run(command, cwd=ROOT, env=variables, stdin=subprocess.DEVNULL, capture_output=True, check=False)


def main(arguments: list[str]) -> int:
    """Run one command; its exit code."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(__doc__)
        return 0 if arguments else 2
    name, *rest = arguments
    if name == "venv":
        if len(rest) != 1:
            print("dev.py: venv takes the folder to make the environment in", file=sys.stderr)
            return 2
        make_environment(Path(rest[0]))
        return 0
    if name == "ci":
        return subprocess.call([ROOT / ".ci" / "run", *rest], cwd=ROOT)
    groups, lines = COMMANDS.get(name, ((), [("provenance", name)]))
    programs = set_up(groups).parent
    where = ROOT if name in IN_ROOT else None
    for position, (program, *options) in enumerate(lines, start=1):
        line = [str(programs / program), *options, *(rest if position == len(lines) else [])]
        code = subprocess.call(line, cwd=where)
        if code:
            return code
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
