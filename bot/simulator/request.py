"""A call's parameters, however they were sent: query, form, JSON or multipart with files."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from typing import Any

from aiohttp import BodyPartReader, web

from bot.simulator.errors import BadRequest, EntityTooLarge
from bot.simulator.media import UPLOAD_LIMIT, FileStore, Upload, guess_mime

_CHUNK = 1 << 16


class Params:
    """Typed access to one call's parameters. ``uploads`` are the files sent with it, by part name."""

    def __init__(self, values: dict[str, Any], uploads: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.uploads = uploads or {}

    def has(self, name: str) -> bool:
        """Whether the parameter was given at all."""
        return self.values.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """A string; numbers are taken as written."""
        value = self.values.get(name)
        return default if value is None else str(value)

    def integer(self, name: str, default: int | None = None) -> int:
        """A whole number. Raises 400 when it is missing without a default, or not a number."""
        value = self.values.get(name)
        if value is None or value == "":
            if default is None:
                raise BadRequest(f'parameter "{name}" is required')
            return default
        try:
            return int(value)
        except (TypeError, ValueError) as error:
            raise BadRequest(f'can\'t parse parameter "{name}": number expected') from error

    def flag(self, name: str) -> bool:
        """True for true, 1, yes, in the spellings the server takes."""
        return str(self.values.get(name, "")).lower() in ("true", "1", "yes", "y", "t")

    def structure(self, name: str) -> Any:
        """An object or a list, given as such or as a JSON text; None when absent."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError as error:
            raise BadRequest(f"can't parse {name.replace('_', ' ')} JSON object") from error

    def objects(self, name: str) -> list[dict[str, Any]] | None:
        """A list of objects; None when absent."""
        value = self.structure(name)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise BadRequest(f"can't parse {name}: an Array of Objects expected")
        return value

    def attached(self, reference: str, default_part: str) -> Upload | None:
        """The uploaded file a value like ``attach://name`` (or nothing at all) stands for."""
        part = reference.removeprefix("attach://") if reference.startswith("attach://") else default_part
        return self.uploads.get(part)

    def unused_uploads(self) -> Iterator[Upload]:
        """Uploaded files that no method took over."""
        return (upload for upload in self.uploads.values() if upload.path.exists())


async def read_params(request: web.Request, files: FileStore) -> Params:
    """Read a whole call. Raises 400 for a body that does not parse and 413 for one that is too large."""
    values: dict[str, Any] = dict(request.query)
    if request.content_type.startswith("multipart/"):
        return await _read_multipart(request, files, values, UPLOAD_LIMIT)
    if request.content_type == "application/json":
        values |= await _read_json(request)
    elif request.can_read_body:
        values |= {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    return Params(values)


async def read_upload(request: web.Request, files: FileStore, limit: int) -> Params:
    """A call of the control API: a JSON body, or multipart with the JSON in the part ``payload``."""
    if not request.content_type.startswith("multipart/"):
        return Params(await _read_json(request))
    params = await _read_multipart(request, files, {}, limit)
    payload = params.structure("payload")
    return Params(payload if isinstance(payload, dict) else {}, params.uploads)


async def _read_json(request: web.Request) -> dict[str, Any]:
    if not request.can_read_body:
        return {}
    try:
        body = await request.json()
    except ValueError as error:
        raise BadRequest("can't parse request JSON object") from error
    if not isinstance(body, dict):
        raise BadRequest("object expected as request body")
    return body


async def _read_multipart(
    request: web.Request, files: FileStore, values: dict[str, Any], limit: int
) -> Params:
    uploads: dict[str, Upload] = {}
    with contextlib.ExitStack() as undo:
        undo.callback(_remove, uploads)
        try:
            async for part in await request.multipart():
                if not isinstance(part, BodyPartReader) or part.name is None:
                    continue
                if part.filename is None:
                    values[part.name] = await part.text()
                else:
                    uploads[part.name] = await _receive(part, files, limit)
        except ValueError as error:
            raise BadRequest("can't parse the multipart body") from error
        undo.pop_all()
    return Params(values, uploads)


def _remove(uploads: dict[str, Upload]) -> None:
    for upload in uploads.values():
        upload.path.unlink()


async def _receive(part: BodyPartReader, files: FileStore, limit: int) -> Upload:
    path, size = files.new_path(), 0
    with contextlib.ExitStack() as undo:
        undo.callback(path.unlink)
        with path.open("wb") as file:
            while chunk := await part.read_chunk(_CHUNK):
                size += len(chunk)
                if size > limit:
                    raise EntityTooLarge
                file.write(chunk)
        undo.pop_all()
    name = part.filename or "file"
    return Upload(path, name, part.headers.get("Content-Type") or guess_mime(name))
