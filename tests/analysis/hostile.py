"""Files that nobody sends in good faith: generated anew for each run from a seed, none is kept."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.analysis.clipmaker import striped, write_clip
from tests.analysis.hostile_mkv import other_containers
from tests.analysis.hostile_mp4 import File, mp4_files

SEED = 20_260_301


def hostile_files(folder: Path, seed: int = SEED) -> Iterator[File]:
    """Names and contents, all to be called ``.mp4``; ``folder`` is for the sound clips they are made from."""
    rng = Random(seed)
    yield from mp4_files(folder, rng)
    yield from other_containers(folder, rng)
    yield from _scripts()
    yield from _not_videos(rng)
    yield from _two_things_at_once(folder)


def _scripts() -> Iterator[File]:
    """Texts that a demuxer would follow to other files or to the network."""
    texts = {
        "playlist": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        "playlist of the network": "#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/a.ts\n",
        "playlist with a key": '#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="file:///etc/shadow"\n#EXTINF:1,\na.ts\n',
        "playlist of itself": "#EXTM3U\n#EXTINF:10,\nclip.mp4\n" * 1000,
        "playlist that looks like a film": "#EXTftypmp42\n#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n",
        "concat script": "ffconcat version 1.0\nfile /etc/passwd\n",
        "concat script of itself": "ffconcat version 1.0\n" + "file clip.mp4\n" * 1000,
        "concat script that looks like a film": "ffcoftypversion 1.0\nfile /etc/passwd\n",
        "session description": "v=0\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 9 RTP/AVP 96\n",
        "drawing": '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        "drawing of a billion laughs": '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg>&b;</svg>',
        "page": "<!doctype html><script>alert(1)</script>",
        "page that looks like a film": "<!--ftypmp42--><script>alert(1)</script>",
        "dash": '<?xml version="1.0"?><MPD><Period><BaseURL>file:///etc/passwd</BaseURL></Period></MPD>',
        "smil": '<smil><body><video src="file:///etc/passwd"/></body></smil>',
        "pls": "[playlist]\nFile1=/etc/passwd\n",
        "subtitles": "1\n00:00:00,000 --> 00:00:05,000\nhello\n",
        "styled subtitles": "[Script Info]\nTitle: x\n[Events]\nDialogue: 0,0:00:00.00,0:00:05.00,,,,,,,hi\n",
        "avisynth": 'AviSource("/etc/passwd")\n',
        "vapoursynth": "import os\nos.system('id')\n",
        "metadata": ";FFMETADATA1\ntitle=x\n",
        "json": json.dumps({"a": [1] * 10}),
        "shell": "#!/bin/sh\nid\n",
        "words": "just a text that somebody renamed\n" * 20,
        "lines of a log": "[info] nothing\n" * 5000,
        "bom": "\ufeff#EXTM3U\n",
        "wide letters": "🦵" * 4096,
    }
    for name, text in texts.items():
        yield name, text.encode()


def _not_videos(rng: Random) -> Iterator[File]:
    """Other kinds of files, by their first bytes, with nothing or noise behind them."""
    heads = {
        "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\2\0\0\0",
        "jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
        "pdf": b"%PDF-1.4\n",
        "elf": b"\x7fELF\2\1\1",
        "exe": b"MZ\x90\0",
        "gzip": b"\x1f\x8b\x08",
        "tar": b"clip\0" * 60 + b"ustar\0",
        "wav": b"RIFF\xff\xff\xff\xffWAVEfmt ",
        "webp": b"RIFF\x10\0\0\0WEBPVP8 ",
        "avi of nothing": b"RIFF\xff\xff\xff\xffAVI LIST\xff\xff\xff\xffhdrl",
        "avi with a huge header": b"RIFF\0\0\0\0AVI LIST\xc0\0\0\0hdrlavih8\0\0\0" + b"\xff" * 60,
        "ogg": b"OggS\0\2",
        "flac": b"fLaC\0\0\0\x22",
        "mp3": b"ID3\4\0\0\0\0\0\x21",
        "ts": b"\x47\x40\0\x10" * 60,
        "mpeg": b"\0\0\1\xba\x44\0\4\0\4\1",
        "h264": b"\0\0\0\1\x67\x42\0\x1e",
        "flv": b"FLV\1\5\0\0\0\x09",
        "swf": b"CWS\x0a",
        "ivf": b"DKIF\0\0\x20\0VP80",
        "y4m": b"YUV4MPEG2 W99999 H99999 F1:1\nFRAME\n",
        "asf": b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",
        "ebml of nothing": b"\x1a\x45\xdf\xa3",
        "gif of nothing": b"GIF89a",
        "ftyp of nothing": b"\0\0\0\x14ftypmp42",
        "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        "avif": b"\0\0\0\x1cftypavif\0\0\0\0avifmif1",
        "sqlite": b"SQLite format 3\0",
        "pickle": b"\x80\4\x95",
    }
    yield "nothing", b""
    for size in (1, 3, 7, 8, 15, 16, 17):
        yield f"{size} zeros", b"\0" * size
    yield "a megabyte of zeros", b"\0" * 2**20
    yield "noise", rng.randbytes(100_000)
    for name, head in heads.items():
        yield f"{name}, its head alone", head
        yield f"{name} and noise", head + rng.randbytes(5000)


def _two_things_at_once(folder: Path) -> Iterator[File]:
    sound = write_clip(folder / "both.mp4", (striped(k) for k in range(12))).read_bytes()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../etc/cron.d/x", b"\0" * 10**6)
    others = {
        "zip": packed.getvalue(), "html": b"<script>alert(1)</script>", "playlist": b"#EXTM3U\nfile:///etc/passwd\n",
        "php": b"<?php system('id'); ?>", "elf": b"\x7fELF" + b"\0" * 60, "gif": b"GIF89a\1\0\1\0\0\0\0;",
    }  # fmt: skip
    for name, other in others.items():
        yield f"{name} before mp4", other + sound
        yield f"mp4 before {name}", sound + other
        yield f"{name} inside mp4", (len(other) + 8).to_bytes(4, "big") + b"free" + other + sound
