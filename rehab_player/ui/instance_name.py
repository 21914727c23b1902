"""The name under which the program of one person and data folder is called."""

from __future__ import annotations

import os
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def instance_name(data_folder: Path) -> str:
    """The socket's name: one per person and data folder."""
    person = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    folder = os.path.normcase(os.path.realpath(data_folder))
    # Two different checksums of 32 bits each; hashlib would load all of OpenSSL before the first window.
    told = f"{person}\n{folder}".encode("utf-8", "surrogatepass")
    return f"rehab-player-{zlib.crc32(told):08x}{zlib.adler32(told):08x}"
