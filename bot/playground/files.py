"""Files that passed through the chat, kept by their identifiers."""

import base64
import hashlib
import mimetypes
from dataclasses import dataclass, field
from typing import Any

from bot.playground import limits, pictures
from bot.playground.refusals import refused
from bot.playground.request import Upload

Json = dict[str, Any]

KINDS = ("photo", "document", "voice", "video", "audio", "animation")
_PREFIX = {"photo": "AgACAgIAAxkBAAI", "document": "BQACAgIAAxkBAAI", "voice": "AwACAgIAAxkBAAI",
           "video": "BAACAgIAAxkBAAI", "audio": "CQACAgIAAxkBAAI", "animation": "CgACAgIAAxkBAAI"}  # fmt: skip
_MIME = {"photo": "image/jpeg", "voice": "audio/ogg", "video": "video/mp4", "audio": "audio/mpeg",
         "animation": "video/mp4", "document": "application/octet-stream"}  # fmt: skip
_BOXES = (90, 320, 800)
_LARGEST = 1280


@dataclass(frozen=True, slots=True)
class StoredFile:
    file_id: str
    kind: str
    name: str
    mime: str
    content: bytes
    media: Any = field(compare=False)  # how a message shows it: a list of sizes for a photo, else an object

    @property
    def size(self) -> int:
        return len(self.content)

    @property
    def unique_id(self) -> str:
        digest = hashlib.sha256(self.kind.encode() + self.content).digest()
        return f"AgAD{base64.urlsafe_b64encode(digest)[:11].decode()}"

    @property
    def path(self) -> str:
        suffix = self.name.rpartition(".")[2] if "." in self.name else "dat"
        return f"{self.kind}s/file_{self.file_id[-8:]}.{suffix}"


class Files:
    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._of_size: dict[str, str] = {}  # a photo has an identifier for every size; all lead to one file

    def find(self, file_id: str) -> StoredFile | None:
        return self._files.get(self._of_size.get(file_id, file_id))

    def at_path(self, path: str) -> StoredFile | None:
        return next((stored for stored in self._files.values() if stored.path == path), None)

    def keep(self, kind: str, upload: Upload) -> StoredFile:
        """Takes a file in, or refuses it as Telegram does."""
        if not upload.content:
            raise refused("File must be non-empty")
        file_id = f"{_PREFIX[kind]}{len(self._files) + 1:08d}"
        mime = upload.mime or mimetypes.guess_type(upload.name)[0] or _MIME[kind]
        media: Any = self._sizes(file_id, upload.content) if kind == "photo" else _media(kind, upload.name, mime)
        stored = StoredFile(file_id, kind, upload.name, mime, upload.content, media)
        if kind != "photo":
            about = {"file_id": file_id, "file_unique_id": stored.unique_id, "file_size": stored.size}
            media |= about
        else:
            for number, one in enumerate(media):
                one["file_unique_id"] = f"{stored.unique_id}{number}"
        self._files[file_id] = stored
        return stored

    def _sizes(self, file_id: str, content: bytes) -> list[Json]:
        width, height = _dimensions(content)
        longest = max(width, height)
        boxes = [box for box in _BOXES if box < longest] + [min(longest, _LARGEST)]
        sizes = []
        for number, box in enumerate(boxes):
            size_id = file_id if number == len(boxes) - 1 else f"{file_id}{'smx'[number]}"
            self._of_size[size_id] = file_id
            sizes.append({
                "file_id": size_id,
                "width": max(1, round(width * box / longest)),
                "height": max(1, round(height * box / longest)),
                # Only the original is kept, so every size downloads as the original.
                "file_size": len(content),
            })  # fmt: skip
        return sizes

    def snapshot(self) -> list[Json]:
        return [
            {"kind": f.kind, "name": f.name, "mime": f.mime, "content": base64.b64encode(f.content).decode()}
            for f in self._files.values()
        ]

    def restore(self, kept: list[Json]) -> None:
        """Files come back in their order, and so under the same identifiers."""
        self._files, self._of_size = {}, {}
        for one in kept:
            self.keep(one["kind"], Upload(one["name"], base64.b64decode(one["content"]), one["mime"]))


def _dimensions(content: bytes) -> tuple[int, int]:
    if len(content) > limits.PHOTO_BYTES:
        raise refused(
            f"File of size {len(content)} bytes is too big for a photo; the maximum size is {limits.PHOTO_BYTES} bytes"
        )
    found = pictures.size(content)
    if found is None:
        raise refused("IMAGE_PROCESS_FAILED")
    width, height = found
    if not width or not height or width + height > limits.PHOTO_SIDES:
        raise refused("PHOTO_INVALID_DIMENSIONS")
    if max(found) > limits.PHOTO_RATIO * min(found):
        raise refused("PHOTO_INVALID_DIMENSIONS")
    return found


def _media(kind: str, name: str, mime: str) -> Json:
    shape: Json = {"mime_type": mime}
    if kind in ("voice", "audio", "video", "animation"):
        shape["duration"] = 0
    if kind in ("video", "animation"):
        shape |= {"width": 0, "height": 0}
    return shape if kind == "voice" else shape | {"file_name": name}
