"""Decoding under guard, and encoding."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis import video
from analysis.errors import Refused, TooLarge, TooLong, Unreadable
from tests.analysis.clipmaker import striped, write_clip, write_sound


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty frames at 30 a second."""
    return write_clip(tmp_path_factory.mktemp("clips") / "clip.mp4", (striped(k) for k in range(40)))


def read(path: Path, **options: object) -> list[video.Picture]:
    """All frames."""
    return list(video.read_frames(path, **options))  # type: ignore[arg-type]


def test_probe_tells_what_the_clip_is(clip: Path) -> None:
    """Size, rate and number of frames are known before anything is analysed."""
    found = video.probe(clip).clip
    assert (found.width, found.height, found.frames, found.rotation_deg) == (96, 64, 40, 0)
    assert found.fps == pytest.approx(30, rel=1e-3)
    assert found.duration_s == pytest.approx(40 / 30, abs=0.05)


def test_frames_come_in_order_with_their_times(clip: Path) -> None:
    """Each frame has its index and its presentation time."""
    pictures = read(clip)
    assert [p.index for p in pictures] == list(range(40))
    assert np.allclose([p.t for p in pictures], np.round(np.arange(40) / 30, 3), atol=2e-3)


def test_variable_rate_keeps_true_times(tmp_path: Path) -> None:
    """A phone's uneven frame times are kept as the file states them."""
    times = [0, 33, 66, 166, 180, 300, 333, 500]
    path = write_clip(tmp_path / "vfr.mp4", (striped(k) for k in range(8)), times_ms=times)
    assert [round(p.t * 1000) for p in read(path)] == times


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("libx264", "a.mov"),
        ("libx264", "a.mkv"),
        ("libvpx-vp9", "a.webm"),
        ("mpeg4", "a.avi"),
        ("libx265", "a.mp4"),
    ],
)
def test_usual_containers_and_codecs_are_read(tmp_path: Path, codec: str, name: str) -> None:
    """MOV, Matroska, WebM with VP9, AVI and HEVC are clips too."""
    path = write_clip(tmp_path / name, (striped(k) for k in range(6)), codec=codec)
    assert len(read(path)) == 6


def test_gif_is_read(tmp_path: Path) -> None:
    """Telegram turns short clips into animations; an uploaded GIF is one as well."""
    path = write_clip(tmp_path / "a.gif", (striped(k) for k in range(6)), codec="gif", pixels="rgb8", fps=10)
    assert len(read(path)) >= 5


def test_seeking_gives_the_same_frames(clip: Path) -> None:
    """Reading from the middle gives the frames that reading from the start gives, with the same numbers."""
    timeline = video.read_timeline(clip)
    part = read(clip, timeline=timeline, from_s=0.7, until_s=1.0)
    whole = {p.index: p for p in read(clip)}
    assert [p.index for p in part] == [k for k, p in whole.items() if 0.7 <= p.t <= 1.0]
    assert all((p.rgb() == whole[p.index].rgb()).all() for p in part)


def test_timeline_needs_no_decoding(clip: Path) -> None:
    """Every frame's time is known from the packets alone."""
    timeline = video.read_timeline(clip)
    assert timeline is not None
    assert np.allclose(timeline.t, [p.t for p in read(clip)])
    assert timeline.key[0]


@pytest.mark.parametrize("seeks", [True, False])
def test_chosen_frames_are_those_of_a_whole_reading(clip: Path, seeks: bool) -> None:
    """Frames that are asked for by number come in order and look as when everything is read."""
    wanted = {2, 3, 17, 39}
    timeline = video.read_timeline(clip) if seeks else None
    chosen = list(video.read_at(clip, wanted, timeline))
    assert [p.index for p in chosen] == sorted(wanted)
    every = read(clip)
    assert all(np.array_equal(p.rgb(), every[p.index].rgb()) for p in chosen)


def test_no_frame_is_read_where_none_is_wanted(clip: Path) -> None:
    """Asking for no frame gives none."""
    assert list(video.read_at(clip, set(), video.read_timeline(clip))) == []


def test_coarse_reading_gives_spaced_frames(clip: Path) -> None:
    """A coarse look takes a frame about as often as asked, with right numbers."""
    timeline = video.read_timeline(clip)
    assert timeline is not None
    some = list(video.read_some(clip, timeline, 0.4, rarest_s=0.8))
    assert 3 <= len(some) <= 6
    assert all(abs(timeline.t[p.index] - p.t) < 1e-6 for p in some)


def test_where_key_frames_come_often_nothing_else_is_decoded(clip: Path) -> None:
    """A coarse look at such a file sees key frames only, as far apart as asked."""
    timeline = video.read_timeline(clip)
    assert timeline is not None
    some = list(video.read_some(clip, timeline, 0.4, rarest_s=10.0))
    assert some
    assert all(timeline.key[p.index] for p in some)
    assert all(b.t - a.t >= 0.3 for a, b in pairwise(some))


def with_display_rotation(path: Path, degrees: int) -> Path:
    """Turn a clip by the matrix in its track header, as phones do."""
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 4 + 4 + 4 * 5 + 16
    one = 0x10000
    cos, sin = {90: (0, one), 180: (-one, 0), 270: (0, -one)}[degrees]
    for k, value in enumerate((cos, sin, 0, -sin, cos)):
        data[at + 4 * k : at + 4 * k + 4] = value.to_bytes(4, "big", signed=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_rotated_clips_come_upright(tmp_path: Path, degrees: int) -> None:
    """A clip filmed with the phone turned is read upright, crops and whole pictures alike."""
    path = write_clip(tmp_path / "turned.mp4", (striped(k) for k in range(3)))
    plain = read(path)[1].rgb()
    assert video.probe(path).clip.rotation_deg == 0
    picture = read(with_display_rotation(path, degrees))[1]
    upright = picture.rgb()
    assert video.probe(path).clip.rotation_deg == degrees
    assert (upright == np.rot90(plain, {90: 3, 180: 2, 270: 1}[degrees])).all()
    assert upright.shape[:2] == (picture.height, picture.width)
    size = min(picture.width, picture.height)
    crop = picture.crop(np.array([[1.0, 0, 0], [0, 1.0, 0]]), size)
    assert np.abs(crop.astype(int) - upright[:size, :size]).mean() < 8


def test_crops_scale_about_pixel_centres(clip: Path) -> None:
    """A crop at half size is the picture averaged two by two, not shifted."""
    picture = read(clip)[2]
    whole = picture.rgb()[:64, :64].astype(float)
    half = picture.crop(np.array([[2.0, 0, 0.5], [0, 2.0, 0.5]]), 32).astype(float)
    mean = whole.reshape(32, 2, 32, 2, 3).mean(axis=(1, 3))
    assert np.abs(half - mean).mean() < 6


def test_outside_the_picture_is_black(clip: Path) -> None:
    """A crop that reaches over the edge is black there, as the pose model expects."""
    crop = read(clip)[0].crop(np.array([[1.0, 0, -200.0], [0, 1.0, 0]]), 32)
    assert crop.max() <= 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 500,
        b"just a text that somebody renamed\n" * 20,
        b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1/secret.ts\n",
        b"ffconcat version 1.0\nfile /etc/passwd\n",
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 64,
        b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00" * 100,
        b"%PDF-1.4\n%....",
    ],
    ids=["empty", "zeros", "text", "playlist", "concat", "png", "headless", "pdf"],
)
def test_what_is_no_video_is_unreadable(tmp_path: Path, content: bytes) -> None:
    """Whatever its name, a file that is not a video is refused as unreadable."""
    path = tmp_path / "clip.mp4"
    path.write_bytes(content)
    with pytest.raises(Unreadable):
        video.probe(path)
    with pytest.raises(Unreadable):
        read(path)


def test_sound_alone_is_unreadable(tmp_path: Path) -> None:
    """A file with sound and no picture has nothing to analyse."""
    with pytest.raises(Unreadable):
        video.probe(write_sound(tmp_path / "voice.mp4"))


def test_missing_file_is_unreadable(tmp_path: Path) -> None:
    """A path that does not exist, or is a folder, is refused in the same way."""
    for path in (tmp_path / "none.mp4", tmp_path):
        with pytest.raises(Unreadable):
            video.probe(path)


def test_truncated_clip_gives_what_is_left(tmp_path: Path) -> None:
    """Of a Matroska file that was cut off while uploading, the first part is still read."""
    path = write_clip(tmp_path / "cut.mkv", (striped(k) for k in range(60)))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    assert 5 < len(read(path)) < 60


def test_truncated_mp4_without_index_is_unreadable(tmp_path: Path) -> None:
    """An MP4 whose index was lost cannot be read."""
    path = write_clip(tmp_path / "cut.mp4", (striped(k) for k in range(60)))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    with pytest.raises(Unreadable):
        read(path)


def test_long_clip_is_refused_before_decoding(clip: Path) -> None:
    """A clip over the time limit is too long, whether its header says so or not."""
    with pytest.raises(TooLong):
        video.probe(clip, video.Limits(seconds=1.0))


def test_many_frames_are_too_long(clip: Path) -> None:
    """The number of frames is bounded as well as the seconds."""
    for reader in (video.read_timeline, lambda p, limits: read(p, limits=limits)):
        with pytest.raises(TooLong):
            reader(clip, video.Limits(frames=10))


def test_large_pictures_and_files_are_refused(clip: Path) -> None:
    """Pixels and bytes have limits of their own."""
    with pytest.raises(TooLarge):
        video.probe(clip, video.Limits(pixels=1000))
    with pytest.raises(TooLarge):
        video.probe(clip, video.Limits(file_bytes=100))


def test_8k_is_too_large(tmp_path: Path) -> None:
    """8K frames are refused by their size."""
    path = write_clip(
        tmp_path / "8k.mp4", [np.zeros((4320, 7680, 3), np.uint8)], codec="mjpeg", pixels="yuvj420p"
    )
    with pytest.raises(TooLarge):
        video.probe(path)


def test_many_streams_are_unreadable(clip: Path) -> None:
    """A file with more streams than any phone writes is refused."""
    with pytest.raises(Unreadable):
        video.probe(clip, video.Limits(streams=0))


def test_capture_rate_is_read_where_the_phone_wrote_it(tmp_path: Path) -> None:
    """Android notes the rate that slow motion was filmed at."""
    path = write_clip(
        tmp_path / "slow.mp4", (striped(k) for k in range(6)), metadata={"com.android.capture.fps": "240.0"}
    )
    assert video.probe(path).capture_fps == pytest.approx(240)


def test_written_video_plays_everywhere(tmp_path: Path) -> None:
    """The loop is H.264 in yuv420p with its index in front, whatever the size of the pictures."""
    path = tmp_path / "loop.mp4"
    video.write_video(path, (striped(k, (97, 65)) for k in range(10)), 24.0)
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert (stream.codec_context.name, stream.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (stream.width, stream.height, stream.frames) == (96, 64, 10)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_only_refuse(clip: Path, tmp_path: Path, data: st.DataObject) -> None:
    """Whatever bytes are flipped or cut, reading ends with frames or with a refusal, never otherwise."""
    content = bytearray(clip.read_bytes())
    for _ in range(data.draw(st.integers(0, 12))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.mp4"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    limits = video.Limits(frames=200, seconds=20)
    for reader in (video.probe, video.read_timeline, lambda p, limits: read(p, limits=limits)):
        try:
            reader(path, limits)
        except Refused:
            continue
