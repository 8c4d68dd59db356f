"""Imported before anything else: what only a development environment has is not loaded by the bot.

structlog, httpx and httpcore look for packages that they can do without and that the product does not ship.
In the product's own environment this changes nothing; beside the tests' tools it saves eight megabytes.
"""

from __future__ import annotations

import sys

#: Pretty tracebacks and other event loops. (Not click: DBOS needs it.)
NOT_OURS = ("rich", "better_exceptions", "pygments", "sniffio", "trio")

for name in NOT_OURS:
    sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # the import system's way to say "not there"
