"""The store, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import asdict, replace
from datetime import time, timedelta

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.records import ClipRequest, User
from bot.store import StoreAway, open_store
from bot.store.clips import Clips
from bot.store.privacy import OWNED
from bot.store.schema import bring_up_to_date, current_version, migrate, newest_version
from bot.store.tables import clips as clips_table
from bot.store.tables import metadata
from tests.bot.engine.conftest import NOW

ANNA, BEN = 11, 22


def clip(user_id: int = ANNA, message_id: int = 5) -> ClipRequest:
    """A clip of a user."""
    return ClipRequest(user_id, message_id, user_id, "file", message_id + 1)


async def remind(store, user_id=ANNA, due=NOW, **more):
    """A reminder of a user."""
    fields = {"weekdays": (1,), "at": time(7), "zone": "Europe/Berlin", "next_due_utc": due} | more
    return await store.reminders.add(user_id, user_id, **fields)


def test_the_migrations_make_exactly_the_tables_of_the_code(database):
    """After all migrations the database differs in nothing from the tables that the code describes."""
    migrate(database[1])
    engine = sa.create_engine(database[1], poolclass=sa.NullPool)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_migrating_twice_changes_nothing(database):
    """A database of the newest version is left alone."""
    assert current_version(database[1]) is None
    migrate(database[1])
    bring_up_to_date(database[1])
    assert current_version(database[1]) == newest_version()


def test_a_database_of_a_newer_version_is_left_alone(database):
    """An older process that restarts in a rolling deploy works on with what the newer one has made."""
    migrate(database[1])
    with sa.create_engine(database[1], poolclass=sa.NullPool).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    bring_up_to_date(database[1])
    assert current_version(database[1]) == "9999"


async def test_processes_that_start_together_migrate_once(database):
    """Several processes may bring the same empty database up to date at the same moment."""
    await asyncio.gather(*(asyncio.to_thread(bring_up_to_date, database[1]) for _ in range(3)))
    assert current_version(database[1]) == newest_version()


async def test_a_user_is_met_once_and_keeps_what_they_chose(store):
    """Meeting a known user again keeps the language they chose."""
    await store.users.meet(ANNA, ANNA, "de")
    await store.users.change(ANNA, language="fr", zone="Europe/Paris")
    again = await store.users.meet(ANNA, ANNA, "de")
    assert (again.language, again.zone) == ("fr", "Europe/Paris")


async def test_a_user_who_comes_back_is_reachable_again(store):
    """Who had blocked the bot and writes again can be reached again."""
    await store.users.meet(ANNA, ANNA, "de")
    await store.users.change(ANNA, reachable=False)
    assert (await store.users.meet(ANNA, ANNA, "de")).reachable


async def test_saving_a_user_writes_every_field(store):
    """A saved user is read back as it was."""
    user = User(ANNA, ANNA, "es", "es", "metric", "Europe/Madrid", 88.5, True, {"a": 1}, NOW)
    await store.users.save(user)
    await store.users.save(replace(user, units="imperial"))
    assert await store.users.get(ANNA) == replace(user, units="imperial")


async def test_a_report_of_the_same_message_replaces_the_first(store):
    """Analysing a clip twice leaves one report with the last numbers."""
    first = await store.reports.save(clip(), {"n": 1})
    second = await store.reports.save(clip(), {"n": 2})
    assert first.id == second.id
    assert [r.document for r in await store.reports.list(ANNA)] == [{"n": 2}]


async def test_another_users_rows_are_out_of_reach(store):
    """Neither a report nor a reminder is found, changed or removed under another user's id."""
    report, reminder = await store.reports.save(clip(), {}), await remind(store)
    assert await store.reports.get(report.id, BEN) is None
    assert await store.reminders.get(reminder.id, BEN) is None
    assert not await store.reminders.change(reminder.id, BEN, at=time(9))
    assert not await store.reminders.remove(reminder.id, BEN)
    assert (await store.reminders.get(reminder.id, ANNA)).at == time(7)


async def test_the_latest_report_is_the_newest_with_a_verdict(store, clock):
    """A refused clip does not hide the last verdict."""
    await store.reports.save(clip(message_id=1), {"finding": "good"})
    clock.move(minutes=1)
    await store.reports.save(clip(message_id=2), {"refusal": {"code": "no_person"}})
    assert (await store.reports.latest(ANNA)).document == {"finding": "good"}


async def test_only_what_is_due_is_due(store):
    """A reminder is due from its instant on, and a stopped one never."""
    due = await remind(store)
    await remind(store, weekdays=(2,), due=NOW + timedelta(seconds=1))
    stopped = await remind(store, weekdays=(3,))
    await store.reminders.change(stopped.id, ANNA, next_due_utc=None)
    assert [r.id for r in await store.reminders.due(NOW)] == [due.id]


async def test_a_reminder_moves_on_once(store):
    """Of two processes that handle the same due time one moves the reminder on."""
    reminder = await remind(store)
    assert await store.reminders.advance(reminder, NOW + timedelta(weeks=1))
    assert not await store.reminders.advance(reminder, NOW + timedelta(weeks=1))


async def test_the_same_reminder_is_set_once(store):
    """A replayed request does not set a second reminder."""
    assert (await remind(store)).id == (await remind(store)).id


async def test_a_repeated_update_is_new_once(store):
    """Telegram may deliver an update twice; the second is not new."""
    assert await store.inbox.record([(1, "{}"), (2, "{}")]) == [1, 2]
    assert await store.inbox.record([(2, "{}"), (3, "{}")]) == [3]


async def test_what_a_lost_process_left_is_adopted_once(store, database, clock):
    """Unfinished updates of a process that is gone go to exactly one other, finished ones to none."""
    await store.inbox.record([(1, "a"), (2, "b")])
    await store.inbox.finish(1)
    others = [open_store(database[0], clock, name) for name in ("two", "three")]
    assert await others[0].inbox.adopt(alive={"one"}) == []
    taken = await asyncio.gather(*(other.inbox.adopt(alive={"two", "three"}) for other in others))
    assert sorted(taken) == [[], [(2, "b")]]
    for other in others:
        await other.close()


async def test_a_finished_update_is_forgotten_word_by_word(store, clock):
    """The text of a message is not kept after it was handled, and its row goes later."""
    await store.inbox.record([(1, "secret words")])
    await store.inbox.finish(1)
    async with store.engine.connect() as connection:
        assert (await connection.execute(sa.text("SELECT body FROM inbox"))).scalar() == ""
    assert await store.inbox.forget(NOW + timedelta(days=1)) == 1


async def test_a_key_is_claimed_once(store):
    """Of several that want to send the same thing at most once, one may."""
    claims = await asyncio.gather(*(store.outbox.claim("x:1") for _ in range(4)))
    assert sorted(claims) == [False, False, False, True]


async def test_a_clip_goes_from_new_to_answered(store):
    """A clip that was handed in is new, then queued, then working, then over for good."""
    await store.clips.add(clip())
    await store.clips.add(clip())
    assert await store.clips.new() == [clip()]
    await store.clips.queued(clip())
    assert await store.clips.new() == []
    assert await store.clips.open_keys() == {clip().key}
    await store.clips.mark(clip(), "working")
    await store.clips.mark(clip(), "answered", "ok")
    await store.clips.mark(clip(), "working")
    assert await store.clips.state(ANNA, 5) == "answered"


async def test_the_clips_of_a_user_are_worked_on_one_after_the_other(store, clock):
    """The second clip of an album is handed to the workers when the first is answered; another's at once."""
    album = [clip(message_id=number) for number in (5, 6)]  # sent in the same instant
    for request in (*reversed(album), clip(BEN, 7)):
        await store.clips.add(request)
    assert await store.clips.new() == [album[0], clip(BEN, 7)]
    for state in ("queued", "working"):
        await store.clips.mark(album[0], state)
        assert album[1] not in await store.clips.new()
    await store.clips.mark(album[0], "shown")
    assert album[1] in await store.clips.new()


async def test_a_clip_that_hangs_holds_its_user_up_for_an_hour_at_most(store, clock):
    """A clip that is not answered within an hour lets the next one of its user pass."""
    await store.clips.add(clip())
    await store.clips.mark(clip(), "working")
    clock.move(hours=1)
    await store.clips.add(clip(message_id=6))
    assert await store.clips.new() == [clip(message_id=6)]


async def test_no_worker_begins_a_clip_while_it_is_told_its_place(store):
    """A clip that is held back stays queued until it is let go, where several workers may want it."""
    await store.clips.add(clip())
    await store.clips.queued(clip())
    async with store.clips.held_back(clip()) as waits:
        assert waits
        begin = asyncio.create_task(store.clips.mark(clip(), "working"))
        await asyncio.sleep(0.1)
        assert begin.done() == (store.engine.dialect.name == "sqlite")
    await begin
    async with store.clips.held_back(clip()) as waits:
        assert not waits


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_clip_is_not_held_back_for_ever(store, monkeypatch):
    """When telling its place hangs, a held back clip can be begun or cancelled all the same."""
    monkeypatch.setattr(sys.modules[Clips.__module__], "HELD_BACK_MS", 200)
    await store.clips.add(clip())
    await store.clips.queued(clip())
    async with store.clips.held_back(clip()):
        async with asyncio.timeout(5):
            assert await store.clips.cancel(ANNA) == 1
    assert await store.clips.state(ANNA, 5) == "cancelled"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_the_server_soon_misses_a_machine_that_is_gone(store):
    """Every connection asks PostgreSQL to probe it, so that the locks of a lost machine do not stay."""
    query = sa.text("SELECT current_setting('tcp_keepalives_idle')")
    for _ in range(2):
        async with store.engine.connect() as connection:
            assert await connection.scalar(query) == "20"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_database_that_takes_nothing_counts_as_away(store, database):
    """While a server is only a copy of another, as in the middle of a fail-over, writing is tried again."""
    async with store.engine.begin() as connection:
        name = await connection.scalar(sa.text("SELECT current_database()"))
        await connection.execute(sa.text(f"ALTER DATABASE {name} SET default_transaction_read_only = on"))
    await store.close()
    with pytest.raises(StoreAway):
        await store.clips.add(clip())


async def test_a_clip_that_a_newer_version_has_written_down_is_read(store):
    """In a rolling deploy an older worker takes a newer chat's clip, and leaves out what it does not know."""
    await store.clips.add(clip())
    newer = {**asdict(clip()), "colour": "green"}
    async with store.engine.begin() as connection:
        await connection.execute(sa.update(clips_table).values(request=newer))
    assert await store.clips.new() == [clip()]


async def test_only_the_sender_can_cancel_a_clip(store):
    """Cancelling names the user, and reaches nobody else's clip."""
    await store.clips.add(clip())
    assert await store.clips.cancel(BEN, ANNA, 5) == 0
    assert await store.clips.is_wanted(clip())
    assert await store.clips.cancel(ANNA, ANNA, 5) == 1
    assert not await store.clips.is_wanted(clip())


async def test_a_conversation_is_remembered_for_an_hour(store, clock):
    """What was talked about is gone after its hour."""
    await store.contexts.put(ANNA, {"topic": "calves"})
    clock.move(minutes=59)
    assert await store.contexts.get(ANNA) == {"topic": "calves"}
    clock.move(minutes=1)
    assert await store.contexts.get(ANNA) is None


async def test_a_worker_is_alive_while_it_is_heard_of(store, clock):
    """A worker counts as lost half a minute after its last heartbeat."""
    await store.workers.beat("w1")
    assert await store.workers.alive() == {"w1"}
    clock.move(seconds=31)
    assert await store.workers.alive() == set()


def test_every_table_with_a_users_rows_is_exported_and_deleted():
    """No table that names a user is forgotten by /export and /delete."""
    with_users = {table.name for table in metadata.tables.values() if "user_id" in table.c}
    assert with_users | {"users"} == set(OWNED)


async def test_deleting_a_user_leaves_nothing_of_theirs(store):
    """After /delete no row of the user is left, and another user's are untouched."""
    for user in (ANNA, BEN):
        await store.users.meet(user, user, "en")
        await store.reports.save(clip(user), {"n": 1})
        await remind(store, user)
        await store.clips.add(clip(user))
        await store.contexts.put(user, 1)
        await store.practice.add(user, "wall")
        await store.feedback.add(user, "answer", "good")
    await store.privacy.delete(ANNA)
    assert not any((await store.privacy.export(ANNA)).values())
    assert all((await store.privacy.export(BEN)).values())


async def test_finding_what_is_due_reads_an_index(store):
    """The sweep's query costs what is due, not what exists."""
    explain = "EXPLAIN QUERY PLAN " if store.engine.dialect.name == "sqlite" else "EXPLAIN "
    query = "SELECT * FROM reminders WHERE next_due_utc <= '2026-01-01' ORDER BY next_due_utc LIMIT 5"
    async with store.engine.connect() as connection:
        if store.engine.dialect.name == "postgresql":
            await connection.execute(sa.text("SET enable_seqscan = off"))
        plan = str((await connection.execute(sa.text(explain + query))).all())
    assert "ix_reminders_next_due_utc" in plan


async def test_only_one_process_sweeps(store, database, clock):
    """While one process has the lock another does not get it (on SQLite there is only one)."""
    other = open_store(database[0], clock, "two")
    async with store.alone(1) as mine, other.alone(1) as theirs:
        assert mine
        assert theirs == (store.engine.dialect.name == "sqlite")
    await other.close()


def test_a_naive_instant_is_refused():
    """An instant without a zone is a mistake that the store does not keep."""
    from bot.store.tables import UtcDateTime

    with pytest.raises(ValueError, match="zone"):
        UtcDateTime().process_bind_param(NOW.replace(tzinfo=None), sa.create_engine("sqlite://").dialect)
