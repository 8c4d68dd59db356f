"""A faulty Telegram: whatever it does, each clip and each question is answered, and nobody else waits."""

from __future__ import annotations

import asyncio
import time
import urllib.request

import psutil
import pytest

from tests.e2e.rig import PATIENCE_S, Rig, broken_clip, is_working, note

pytestmark = pytest.mark.e2e

#: What goes wrong while a clip is fetched and answered.
CLIP_FAULTS = [
    {"kind": "retry_after", "method": "sendMessage", "seconds": 1},
    {"kind": "retry_after", "method": "editMessageText", "seconds": 1, "times": 3},
    {"kind": "server_error", "method": "getFile", "code": 502},
    {"kind": "server_error", "method": "getFile", "code": 500, "times": 2},
    {"kind": "server_error", "method": "getUpdates", "code": 502, "times": 2},
    {"kind": "timeout_before", "method": "sendMessage", "seconds": 2},
    {"kind": "timeout_before", "method": "editMessageText", "seconds": 2},
    {"kind": "timeout_before", "method": "getFile", "seconds": 2},
    {"kind": "timeout_after", "method": "editMessageText", "seconds": 2},
    {"kind": "timeout_after", "method": "download", "seconds": 2},
    {"kind": "drop_before", "method": "editMessageText", "times": 2},
    {"kind": "drop_before", "method": "download", "times": 2},
    {"kind": "drop_after", "method": "editMessageText", "times": 2},
    {"kind": "garbage", "method": "editMessageText", "times": 2},
    {"kind": "drop_after", "method": "download"},
    {"kind": "truncate", "method": "download", "bytes": 100},
    {"kind": "slow", "method": "download", "seconds": 2},
    {"kind": "slow", "method": "editMessageText", "seconds": 8},
    {"kind": "delete_target", "method": "editMessageText"},
    {"kind": "duplicate_updates", "times": 2},
    {"kind": "drop_before", "method": "getUpdates", "times": 2},
    {"kind": "drop_after", "method": "getUpdates", "times": 2},
]


def the_finished(messages, since):
    """The bot's finished messages after one of the user's."""
    return [m for m in messages if m.from_bot and m.id > since and not is_working(m)]


async def test_every_clip_is_answered_once_whatever_telegram_does(tmp_path):
    """Under each of these faults a clip gets one answer, that it cannot be read."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        for number, fault in enumerate(CLIP_FAULTS):
            await rig.client.fault(**fault)
            began = time.monotonic()
            sent = await rig.robin.send_video(broken_clip(tmp_path, number))
            done = f"SELECT 1 FROM clips WHERE message_id = {sent.id} AND finished_at IS NOT NULL"  # noqa: S608
            await rig.until(lambda done=done: rig.rows(done))
            took = time.monotonic() - began
            if fault["kind"] == "slow":  # what has its effect late
                await asyncio.sleep(fault["seconds"])
            answers = the_finished(await rig.robin.messages(), sent.id)
            how = " ".join(f"{value}" for key, value in fault.items() if key != "kind")
            note(f"Telegram: {fault['kind']}", how, len(answers), took)
            assert len(answers) == 1, f"{fault}: {[a.text for a in answers]}\n{rig.log_end()}"
            assert "broke" not in answers[0].text, fault
            assert any(one["struck"] for one in await rig.client.faults()), f"{fault} did not happen"
            await rig.client.clear_faults()


async def test_updates_that_come_in_the_wrong_order_are_all_answered_once(tmp_path):
    """Three people's messages that are delivered last first get one answer each."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        people = [await rig.client.as_user(1010 + k).be(first_name="P", language_code="en") for k in range(3)]
        await rig.client.fault("drop_before", method="getUpdates", times=1)
        await rig.client.fault("reorder_updates")
        began = time.monotonic()
        for person in people:
            await person.send_text("/help")
        for person in people:
            await person.wait_message(timeout_s=PATIENCE_S)
        took = time.monotonic() - began
        await asyncio.sleep(1.0)
        assert (await rig.client.faults())[1]["struck"] == 1
        for person in people:
            answers = the_finished(await person.messages(), 0)
            note("Telegram: reorder_updates", "three people's messages", len(answers), took)
            assert len(answers) == 1


async def test_a_lost_answer_to_a_new_message_doubles_it_rather_than_losing_it(tmp_path):
    """What cannot be promised: Telegram took the message, its answer was lost, so it is sent once more."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        await rig.client.fault("drop_after", method="sendMessage")
        before = len(await rig.robin.messages())
        began = time.monotonic()
        await rig.robin.send_text("/help")
        await rig.until(lambda: len(rig.simulator.world.messages(rig.robin.id)) >= before + 3)
        await asyncio.sleep(1.5)
        answers = len(await rig.robin.messages()) - before - 1
        note(
            "Telegram: drop_after a new message (see above)", "sendMessage", answers, time.monotonic() - began
        )
        assert answers == 2


async def test_while_the_disk_is_full_nothing_is_lost(tmp_path):
    """The bot and its worker cannot write a byte for a while; then all that was said has one answer."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        people = [await rig.client.as_user(1010 + k).be(first_name="P", language_code="en") for k in range(4)]
        family = [rig.bot, rig.worker()]
        for process in family:
            process.rlimit(psutil.RLIMIT_FSIZE, (1, -1))
        for number, person in enumerate(people):
            await (
                person.send_video(broken_clip(tmp_path, number)) if number % 2 else person.send_text("/help")
            )
        await asyncio.sleep(4.0)
        for person in people:
            assert not the_finished(await person.messages(), 0)
        for process in family:
            process.rlimit(psutil.RLIMIT_FSIZE, (-1, -1))
        began = time.monotonic()
        for person in people:
            await person.wait_message(where=lambda m: not is_working(m), timeout_s=PATIENCE_S)
        took = time.monotonic() - began
        await asyncio.sleep(1.5)
        for person in people:
            answers = the_finished(await person.messages(), 0)
            note("disk full for 4 s", "no file can grow: two messages, two clips", len(answers), took)
            assert len(answers) == 1, f"{[a.text for a in answers]}\n{rig.log_end()}"


async def test_a_clip_that_comes_slowly_holds_up_no_other(tmp_path):
    """While Robin's clip takes half a minute to fetch, Kim's is answered."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        await rig.client.fault("slow", method="getFile", seconds=30.0)
        slow = await rig.robin.send_video(broken_clip(tmp_path, 1))
        await rig.until(lambda: any(fault.struck for fault in rig.simulator.world.faults.active))
        kim = await rig.client.as_user(1002).be(first_name="Kim", language_code="en")
        began = time.monotonic()
        await kim.send_video(broken_clip(tmp_path, 2))
        await kim.wait_message(where=lambda m: m.edited and not is_working(m), timeout_s=25)
        note("another's clip comes slowly", "getFile 30 s", 1, time.monotonic() - began)
        assert not the_finished(await rig.robin.messages(), slow.id)


async def test_a_user_who_blocks_the_bot_in_mid_job_stops_nobody(tmp_path):
    """A clip whose user has gone is finished quietly, and the next user's is answered."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        await rig.client.fault("block", method="editMessageText", chat_id=rig.robin.id)
        await rig.robin.send_video(broken_clip(tmp_path, 1))
        kim = await rig.client.as_user(1002).be(first_name="Kim", language_code="en")
        began = time.monotonic()
        sent = await kim.send_video(broken_clip(tmp_path, 2))
        await kim.wait_message(where=lambda m: m.edited and not is_working(m), timeout_s=PATIENCE_S)
        answers = len(the_finished(await kim.messages(), sent.id))
        note(
            "another user blocks the bot in mid-job", "at editMessageText", answers, time.monotonic() - began
        )
        await rig.until(lambda: not rig.rows("SELECT 1 FROM clips WHERE finished_at IS NULL"))
        assert rig.rows("SELECT id FROM users WHERE NOT reachable") == [(rig.robin.id,)]


async def test_one_chats_flood_limit_leaves_the_others_alone(tmp_path):
    """While Telegram makes Robin's chat wait, Kim is answered."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        await rig.client.fault("retry_after", method="sendMessage", chat_id=rig.robin.id, seconds=60)
        await rig.robin.send_text("/help")
        kim = await rig.client.as_user(1002).be(first_name="Kim", language_code="en")
        began = time.monotonic()
        await kim.send_text("/help")
        await kim.wait_message(timeout_s=20)
        note("another chat's flood limit", "sendMessage 429, 60 s", 1, time.monotonic() - began)


async def test_a_full_run_shows_the_token_to_nobody(tmp_path):
    """Neither logs at their most talkative nor reports to the operator hold the token or a file's address."""
    settings = {"MIDSTANCE_LOG_LEVEL": "debug", "MIDSTANCE_ADMIN_CHAT_ID": "1003"}
    async with Rig(tmp_path, **settings) as rig:
        await rig.client.as_user(1003).send_text("/start")
        await rig.warm_up()
        await rig.client.fault(
            "bad_request", method="sendMessage", chat_id=rig.robin.id, text="chat not found"
        )
        await rig.robin.send_text("/help")
        await rig.client.fault("drop_before", method="download")
        sent = await rig.robin.send_video(broken_clip(tmp_path, 1))
        await rig.robin.wait_message(where=lambda m: m.id > sent.id and m.edited and not is_working(m))
        assert rig.stop() == 0
        secret = rig.simulator.token.split(":")[1]
        log = rig.log.read_text(errors="replace")
        assert secret not in log
        assert "/file/bot" not in log.replace("/file/bot[redacted]", "")
        assert not [m for m in await rig.client.messages(1003) if secret in m.text]


async def test_the_bot_is_small_and_tells_how_it_is(tmp_path):
    """Idle the chat process has under 130 MB, has loaded nothing of the analysis, and serves its metrics."""
    async with Rig(tmp_path, MIDSTANCE_HTTP_PORT="18473") as rig:
        await rig.warm_up()
        await rig.robin.send_text("why are my hip flexors sore?")
        await rig.robin.wait_message("hip")
        assert rig.bot.memory_info().rss < 130 * 2**20
        mapped = {m.path for m in rig.bot.memory_maps()}
        assert not [
            p for p in mapped if any(n in p for n in ("mediapipe", "/cv2/", "/av/", "scipy", "matplotlib"))
        ]
        for path, expected in (
            ("healthz", "ok"),
            ("readyz", "ready"),
            ("metrics", "midstance_updates_total"),
        ):
            url = f"http://127.0.0.1:18473/{path}"
            answer = await asyncio.to_thread(lambda url=url: urllib.request.urlopen(url).read().decode())  # noqa: S310
            assert expected in answer


async def test_nothing_is_left_when_the_bot_has_stopped(tmp_path):
    """After a stop no process and no clip is left."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        family = [rig.bot, *rig.bot.children(recursive=True)]
        assert rig.stop() == 0
        _, alive = psutil.wait_procs(family, timeout=5)
        assert alive == []
        assert list((tmp_path / "data" / "work").iterdir()) == []
