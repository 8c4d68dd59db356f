"""The control API under ``/sim``: what tests and the chat page use to play the people."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.simulator import people
from bot.simulator.clock import Walk
from bot.simulator.errors import ApiError, ControlError
from bot.simulator.events import Sees
from bot.simulator.model import Json, Stored
from bot.simulator.request import Params, read_upload
from bot.simulator.sample import Sample
from bot.simulator.world import World

#: People may send more than bots may download: that is one of the things to test.
USER_UPLOAD_LIMIT = 2_000 * 1024 * 1024
LONGEST_WAIT_S = 60.0
#: A comment on the stream this often, in seconds, tells both ends that the line is alive.
HEARTBEAT_S = 15.0

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Control:
    """Handlers over one world. ``sample`` is the clip behind the page's button, or None."""

    def __init__(self, world: World, sample: Sample | None = None) -> None:
        self._world = world
        self._sample = sample
        self._walk = Walk(world.clock, self._tell_clock)

    def routes(self) -> list[web.RouteDef]:
        """Everything under ``/sim``."""
        posts: dict[str, Handler] = {
            "send": self._send, "sample": self._send_sample, "edit": self._edit, "delete": self._delete,
            "press": self._press, "users": self._users, "groups": self._groups, "block": self._block,
            "faults": self._add_fault, "faults/clear": self._clear_faults, "clock": self._move_clock,
            "updates": self._push_update,
        }  # fmt: skip
        gets: dict[str, Handler] = {
            "state": self._state, "messages": self._messages, "events": self._events,
            "stream": self._stream, "calls": self._calls, "faults": self._list_faults,
            "clock": self._read_clock, "files/{file_id}": self._file, "answers/{query_id}": self._answer,
        }  # fmt: skip
        return [
            *(web.post(f"/sim/{path}", _refusals(handler)) for path, handler in posts.items()),
            *(web.get(f"/sim/{path}", _refusals(handler)) for path, handler in gets.items()),
        ]

    async def _read(self, request: web.Request) -> Params:
        return await read_upload(request, self._world.files, USER_UPLOAD_LIMIT)

    def _find(self, params: Params) -> Stored:
        chat_id = params.integer("chat", params.integer("user", 0))
        stored = self._world.message(chat_id, params.integer("message_id"))
        if stored is None:
            raise ControlError("there is no such message")
        return stored

    # -- doing ------------------------------------------------------------------------------------

    async def _send(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        try:
            sent = await people.send(self._world, params)
        finally:
            for upload in params.unused_uploads():
                upload.path.unlink()
        return _ok([stored.message for stored in sent])

    async def _send_sample(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        if self._sample is None:
            raise ControlError("there is no sample clip")
        upload = await asyncio.to_thread(self._sample.copy, self._world.files.new_path())
        sent = await people.send(self._world, Params(params.values | {"kind": "auto"}, {"file": upload}))
        return _ok([stored.message for stored in sent])

    async def _edit(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        stored = people.edit(self._world, params.integer("user"), self._find(params), params)
        return _ok(stored.message)

    async def _delete(self, request: web.Request) -> web.Response:
        self._world.delete(self._find(await self._read(request)))
        return _ok(True)

    async def _press(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        user_id = params.integer("user")
        chat_id = params.integer("chat", user_id)
        stored = self._any_message(chat_id, params.integer("message_id"))
        data = params.text("data")
        if params.has("label"):
            button = people.find_button(stored, params.text("label"), None)
            if button is None or "callback_data" not in button:
                raise ControlError(f"there is no such button: {params.text('label')}")
            data = str(button["callback_data"])
        query = people.press(self._world, user_id, stored, data)
        return _ok({"query_id": query.id})

    def _any_message(self, chat_id: int, message_id: int) -> Stored:
        for stored in self._world.messages(chat_id):
            if stored.id == message_id:
                return stored
        raise ControlError("there is no such message")

    async def _users(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        attributes = {key: value for key, value in params.values.items() if key != "id"}
        user = self._world.ensure_user(params.integer("id"), **attributes)
        if params.flag("started"):
            user.started = True
        return _ok(user.to_json())

    async def _groups(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        members = params.structure("members")
        if not isinstance(members, list) or not members or not all(isinstance(m, int) for m in members):
            raise ControlError("a group needs the ids of its members")
        for number in members:
            self._world.ensure_user(number)
        chat = self._world.add_group(
            params.integer("id"), params.text("title", "Group"), set(members), params.flag("bot_is_admin")
        )
        people.join_group(self._world, chat, members[0])
        return _ok(chat.to_json())

    async def _block(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        people.set_blocked(self._world, params.integer("user"), params.flag("blocked"))
        return _ok(True)

    async def _add_fault(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        return _ok({"id": self._world.faults.add(params.values).id})

    async def _clear_faults(self, request: web.Request) -> web.Response:
        self._world.faults.clear()
        return _ok(True)

    async def _move_clock(self, request: web.Request) -> web.Response:
        """Jump at once, or with ``walk`` go through the time between."""
        params, clock = await self._read(request), self._world.clock
        walks = params.flag("walk")
        try:
            start_s = self._walk.goal_s() if walks else clock.offset_s
            offset_s = float(params.text("offset_s", str(start_s))) + float(params.text("by_s", "0"))
            if params.has("now_s"):
                offset_s = float(params.text("now_s")) - (clock.now() - clock.offset_s)
        except ValueError as error:
            raise ControlError("the offset is a number of seconds") from error
        if walks and offset_s > clock.offset_s:
            await self._walk.to(offset_s)
        else:
            self._walk.end()
            clock.move_to(offset_s)
            self._tell_clock()
        return _ok(self._clock_json())

    def _tell_clock(self) -> None:
        self._world.events.add("clock", None, self._clock_json())

    async def _push_update(self, request: web.Request) -> web.Response:
        params = await self._read(request)
        return _ok({"update_id": self._world.updates.push_raw(params.values)})

    # -- looking ----------------------------------------------------------------------------------

    def _clock_json(self) -> Json:
        clock = self._world.clock
        return {"offset_s": clock.offset_s, "now_s": clock.now()}

    async def _read_clock(self, request: web.Request) -> web.Response:
        return _ok(self._clock_json())

    async def _state(self, request: web.Request) -> web.Response:
        world = self._world
        user_id = int(request.query.get("user") or next(iter(world.users), 0))
        user = world.ensure_user(user_id)
        language = user.language_code or ""
        chats = [world.chats[chat_id] for chat_id in sorted(world.chats_of(user_id), reverse=True)]
        return _ok({
            "seq": world.events.seq,
            "bot": world.bot.to_json(),
            "user": user.to_json() | {"blocked": user.blocked},
            "users": [other.to_json() for other in world.users.values()],
            "chats": [
                world.chat_json(chat.id) | {
                    "keyboard": chat.keyboard,
                    "commands": world.profile.menu_for(chat, user_id, language),
                    "messages": [s.message | {"reactions": s.reactions} for s in world.messages(chat.id)
                                 if not s.deleted],
                }
                for chat in chats
            ],
            "description": world.profile.text("description", language),
            "short_description": world.profile.text("short_description", language),
            "clock": self._clock_json(),
            "sample": self._sample is not None,
        })  # fmt: skip

    async def _messages(self, request: web.Request) -> web.Response:
        stored = self._world.messages(int(request.query["chat"]))
        return _ok([item.to_json() for item in stored])

    async def _events(self, request: web.Request) -> web.Response:
        """Events after ``after`` that ``user`` may see; waits up to ``wait`` seconds for the first."""
        user_id, seq = int(request.query["user"]), int(request.query.get("after", 0))
        deadline = time.monotonic() + min(LONGEST_WAIT_S, float(request.query.get("wait", 0)))
        while True:
            seen = self._visible(user_id, seq)
            seq = self._world.events.seq
            left = deadline - time.monotonic()
            if seen or left <= 0:
                return _ok({"seq": seq, "events": seen})
            await self._world.events.wait(seq, left, self._eyes(user_id))

    def _eyes(self, user_id: int) -> Sees:
        chats = self._world.chats_of(user_id)
        return lambda event: event.seen_by(user_id, chats)

    def _visible(self, user_id: int, seq: int) -> list[Json]:
        sees = self._eyes(user_id)
        return [event.to_json() for event in self._world.events.after(seq) if sees(event)]

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        """The same as server-sent events, for the page."""
        user_id = int(request.query["user"])
        seq = int(request.headers.get("Last-Event-ID") or request.query.get("after", "0"))
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        await response.write(b"retry: 1000\n\n")
        while True:  # until the page goes away, which ends a write with ConnectionResetError
            for event in self._visible(user_id, seq):
                body = json.dumps(event, separators=(",", ":"))
                await response.write(f"id: {event['seq']}\ndata: {body}\n\n".encode())
                seq = event["seq"]
            seq = max(seq, self._world.events.seq)
            await self._world.events.wait(seq, HEARTBEAT_S, self._eyes(user_id))
            await response.write(b": still here\n\n")

    async def _calls(self, request: web.Request) -> web.Response:
        wanted = request.query.get("method", "").lower()
        after = int(request.query.get("after", 0))
        calls = [c for c in self._world.calls if c["id"] > after and wanted in ("", c["method"].lower())]
        return _ok(calls)

    async def _list_faults(self, request: web.Request) -> web.Response:
        return _ok(self._world.faults.to_json())

    async def _answer(self, request: web.Request) -> web.Response:
        """The answer to a pressed button; waits up to ``wait`` seconds, null when none came."""
        query = self._world.queries.get(request.match_info["query_id"])
        if query is None:
            raise ControlError("there is no such query")
        deadline = time.monotonic() + min(LONGEST_WAIT_S, float(request.query.get("wait", 0)))
        while query.answer is None and (left := deadline - time.monotonic()) > 0:
            await self._world.events.wait(
                self._world.events.seq, left, lambda event: event.data.get("query_id") == query.id
            )
        return _ok(query.answer)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """A file as people see it, whatever its size; ranges are served, so films can be scrubbed."""
        stored = self._world.files.get(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        safe = stored.mime.startswith(("image/", "video/", "audio/")) and stored.mime != "image/svg+xml"
        headers = {
            "Content-Type": stored.mime if safe or "open" in request.query else "application/octet-stream",
            "Content-Security-Policy": "sandbox allow-scripts allow-downloads",
            "X-Content-Type-Options": "nosniff",
        }
        return web.FileResponse(stored.path, headers=headers)


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _refusals(handler: Handler) -> Handler:
    """Turn what makes no sense into a 400 with a reason."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except (ControlError, ApiError, KeyError, ValueError) as error:
            return web.json_response({"ok": False, "error": str(error)}, status=400)

    return guarded
