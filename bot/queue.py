"""The chat's side of clip jobs: hand in, give up. A worker takes it from there (see :mod:`bot.jobs`)."""

from __future__ import annotations

from bot.records import ClipRequest
from bot.store import Store


class ClipQueue:
    """Clips on their way to the workers. All it does is written in the app's own database."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def submit(self, request: ClipRequest) -> None:
        """Hand a clip to the workers; the same chat and message again is the same job."""
        await self._store.clips.add(request)

    async def cancel(self, chat_id: int, message_id: int, user_id: int) -> bool:
        """Give up a clip of this user; False if there is none, or it is over."""
        return await self._store.clips.cancel(user_id, chat_id, message_id) > 0

    async def cancel_all(self, user_id: int) -> int:
        """Give up every open clip of this user; gives how many there were."""
        return await self._store.clips.cancel(user_id)
