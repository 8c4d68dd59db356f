"""Files of the pretended Telegram: kept in one folder, known by file id, measured when they arrive."""

from __future__ import annotations

import asyncio
import io
import mimetypes
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PIL import Image, ImageOps, UnidentifiedImageError

from bot.simulator.errors import BadRequest
from bot.simulator.model import Json
from bot.simulator.mp4 import read_header

Kind = Literal[
    "photo", "video", "video_note", "animation", "document", "voice", "audio", "sticker", "thumbnail"
]

#: The largest file a bot may download, and the largest it may upload, in bytes.
DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
#: Longest sides of the renditions Telegram makes of a photo, with its letters for them.
PHOTO_SIDES = (320, 800, 1280, 2560)

_FOLDERS = {
    "photo": "photos", "video": "videos", "video_note": "video_notes", "animation": "animations",
    "document": "documents", "voice": "voice", "audio": "music", "sticker": "stickers",
    "thumbnail": "thumbnails",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Upload:
    """A file somebody hands over: where it lies now, the name and type it was given."""

    path: Path
    name: str
    mime: str

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the store. ``remote_path`` is what getFile answers; ``attributes`` go into the message."""

    file_id: str
    unique_id: str
    kind: Kind
    path: Path
    remote_path: str
    name: str
    mime: str
    size: int

    def to_json(self) -> Json:
        """The part every file object of the Bot API has."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}


class FileStore:
    """Every file of one simulator, in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._by_id: dict[str, StoredFile] = {}
        self._by_remote: dict[str, StoredFile] = {}
        self._photos: dict[str, list[Json]] = {}

    def new_path(self) -> Path:
        """An unused place for a file that is still arriving."""
        return self.folder / f"upload-{secrets.token_hex(8)}"

    def add(self, upload: Upload, kind: Kind) -> StoredFile:
        """Keep an uploaded file (it is moved, not copied)."""
        number = len(self._by_id) + 1
        suffix = Path(upload.name).suffix.lower()
        suffix = suffix if suffix.isascii() and len(suffix) <= 8 else ""
        remote = f"{_FOLDERS[kind]}/file_{number}{suffix}"
        home = self.folder / f"file_{number}{suffix}"
        size = upload.size
        shutil.move(upload.path, home)
        stored = StoredFile(
            file_id=f"{kind[:2].upper()}{number}-{secrets.token_urlsafe(36)}",
            unique_id=f"AQ{number}{secrets.token_urlsafe(9)}",
            kind=kind, path=home, remote_path=remote, name=upload.name, mime=upload.mime, size=size,
        )  # fmt: skip
        self._by_id[stored.file_id] = stored
        self._by_remote[remote] = stored
        return stored

    def add_bytes(self, data: bytes, name: str, mime: str, kind: Kind) -> StoredFile:
        """Keep a file that is already in memory."""
        path = self.new_path()
        path.write_bytes(data)
        return self.add(Upload(path, name, mime), kind)

    def get(self, file_id: str) -> StoredFile | None:
        """The file with this id, if there is one."""
        return self._by_id.get(file_id)

    def keep_photo(self, sizes: list[Json]) -> list[Json]:
        """Remember that these renditions are one photo, so that any of their ids stands for it."""
        self._photos |= {size["file_id"]: sizes for size in sizes}
        return sizes

    def photo(self, file_id: str) -> list[Json]:
        """All renditions of the photo this id belongs to."""
        return self._photos[file_id]

    def at(self, remote_path: str) -> StoredFile | None:
        """The file getFile gave this path for, if there is one."""
        return self._by_remote.get(remote_path)


def guess_mime(name: str, fallback: str = "application/octet-stream") -> str:
    """The type a client would claim for a file of this name."""
    return mimetypes.guess_type(name)[0] or fallback


async def photo_sizes(store: FileStore, upload: Upload) -> list[Json]:
    """Store the renditions of a picture, smallest first, as the ``photo`` list of a message.

    They are made in a thread: other people's calls must not wait for a picture. Raises ``BadRequest`` where
    Telegram does: too many bytes, not a picture, absurd proportions.
    """
    if upload.size > PHOTO_LIMIT:
        raise BadRequest("file is too big")
    sizes = []
    for data, width, height in await asyncio.to_thread(_renditions, upload):
        stored = store.add_bytes(data, "photo.jpg", "image/jpeg", "photo")
        sizes.append(stored.to_json() | {"width": width, "height": height})
    return store.keep_photo(sizes)


def _renditions(upload: Upload) -> list[tuple[bytes, int, int]]:
    """The picture as JPEG with its width and height, in each size that Telegram keeps, smallest first."""
    picture = _open_picture(upload)
    width, height = picture.size
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise BadRequest("PHOTO_INVALID_DIMENSIONS")
    sides = [side for side in PHOTO_SIDES if side < max(width, height)]
    sides.append(min(max(width, height), PHOTO_SIDES[-1]))
    renditions = []
    for side in reversed(sides):
        picture.thumbnail((side, side), reducing_gap=2.0)
        renditions.append((_jpeg(picture, quality=87), picture.width, picture.height))
    return renditions[::-1]


def _open_picture(upload: Upload) -> Image.Image:
    try:
        with Image.open(upload.path) as opened:
            upright = ImageOps.exif_transpose(opened)
            return upright.convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadRequest("IMAGE_PROCESS_FAILED") from error


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def thumbnail(store: FileStore, upload: Upload | None) -> Json:
    """``{"thumbnail": PhotoSize}`` for a picture of at most 320 pixels a side, or nothing."""
    if upload is None:
        return {}
    picture = _open_picture(upload)
    picture.thumbnail((320, 320))
    stored = store.add_bytes(_jpeg(picture, quality=80), "thumbnail.jpg", "image/jpeg", "thumbnail")
    return {"thumbnail": stored.to_json() | {"width": picture.width, "height": picture.height}}


def content_kind(upload: Upload, wanted: Kind) -> Kind:
    """What Telegram makes of a file sent as ``wanted``: what is no film becomes a document."""
    if wanted not in ("video", "animation", "video_note"):
        return wanted
    if wanted == "animation" and upload.path.open("rb").read(4) == b"GIF8":
        return wanted
    header = read_header(upload.path)
    if header is None:
        return "document"
    return "video" if wanted == "animation" and header.sound else wanted


def describe(stored: StoredFile, extra: Json) -> Json:
    """The file object of a message (``Video``, ``Document``, …); ``extra`` overrides what was measured."""
    shape = stored.to_json()
    if stored.kind in ("video", "animation", "video_note"):
        shape |= _film_shape(stored)
    elif stored.kind in ("voice", "audio"):
        shape |= {"duration": 0, "mime_type": stored.mime}
    elif stored.kind == "document":
        shape |= {"file_name": stored.name, "mime_type": stored.mime}
    elif stored.kind == "sticker":
        shape |= {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return shape | extra


def _film_shape(stored: StoredFile) -> Json:
    header = read_header(stored.path)
    width, height = (header.width, header.height) if header else (0, 0)
    duration = round(header.duration_s) if header else 0
    if stored.kind == "video_note":
        return {"length": min(width, height), "duration": duration}
    shape: Json = {"width": width, "height": height, "duration": duration}
    return shape | {"file_name": stored.name, "mime_type": stored.mime}
