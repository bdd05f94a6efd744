"""Where the bytes of what people sent are kept: `files/aa/bb/<sha256>`, the same content once."""

import hashlib
import os
from pathlib import Path

TEMPORARY = "fetching"


class Files:
    def __init__(self, folder: Path) -> None:
        self.folder = folder / "files"

    def path(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256[2:4] / sha256

    def temporary(self, number: int) -> Path:
        """Where the file `number` grows until it is whole; what an earlier try has left there is written over."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / f"{TEMPORARY}-{number}"

    def adopt(self, fresh: Path) -> tuple[str, int]:
        """A whole file to its place, so that it is there entirely or not at all; its hash and its size in bytes."""
        with fresh.open("rb+") as content:
            sha256 = hashlib.file_digest(content, "sha256").hexdigest()
            os.fsync(content.fileno())
            size = os.fstat(content.fileno()).st_size
        place = self.path(sha256)
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh.replace(place)
        self._remember(place.parent)
        return sha256, size

    @staticmethod
    def _remember(folder: Path) -> None:
        """A new name is on the disk only when its folder is."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
