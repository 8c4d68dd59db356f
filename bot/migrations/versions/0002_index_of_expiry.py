"""An index for what is forgotten every hour, which read all conversations until now."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_contexts_expires_at", "contexts", ["expires_at"], unique=False)
