"""The clip behind the page's "send the sample clip" button."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from bot.simulator.media import Upload, guess_mime


@dataclass(frozen=True, slots=True)
class Sample:
    """A film file on disk; it is copied each time somebody sends it."""

    path: Path

    def copy(self, target: Path) -> Upload:
        """The sample as a fresh upload at ``target``."""
        shutil.copyfile(self.path, target)
        return Upload(target, self.path.name, guess_mime(self.path.name, "video/mp4"))
