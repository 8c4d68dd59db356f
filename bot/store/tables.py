"""The tables of ``app.sqlite`` (or of the one PostgreSQL). Instants are UTC."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant; SQLite, which knows no zones, keeps it as naive UTC text that sorts by time."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive instants, and hand SQLite what it can sort."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored instant needs a zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back an aware instant in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: Telegram's identifiers need 52 bits; SQLite counts up only an INTEGER key.
Id = sa.BigInteger()
RowId = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

users = sa.Table(
    "users",
    metadata,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("chat_id", Id, nullable=False),
    sa.Column("language", sa.String(8)),
    sa.Column("language_hint", sa.String(16)),
    sa.Column("units", sa.String(8)),
    sa.Column("zone", sa.String(64)),
    sa.Column("leg_length_cm", sa.Float),
    sa.Column("reachable", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("settings", sa.JSON),
    sa.Column("created_at", UtcDateTime, nullable=False),
)

reports = sa.Table(
    "reports",
    metadata,
    sa.Column("id", RowId, primary_key=True, autoincrement=True),
    sa.Column("user_id", Id, nullable=False),
    sa.Column("chat_id", Id, nullable=False),
    sa.Column("message_id", Id, nullable=False),
    sa.Column("document", sa.JSON, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("chat_id", "message_id"),
    sa.Index("ix_reports_user_id_created_at", "user_id", "created_at"),
)

reminders = sa.Table(
    "reminders",
    metadata,
    sa.Column("id", RowId, primary_key=True, autoincrement=True),
    sa.Column("user_id", Id, nullable=False),
    sa.Column("chat_id", Id, nullable=False),
    sa.Column("kind", sa.String(8), nullable=False),
    sa.Column("weekdays", sa.String(13), nullable=False),
    sa.Column("at", sa.String(5), nullable=False),
    sa.Column("zone", sa.String(64), nullable=False),
    sa.Column("next_due_utc", UtcDateTime),
    sa.Column("drill", sa.String(64)),
    sa.Column("payload", sa.JSON),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Index("ix_reminders_next_due_utc", "next_due_utc"),
    sa.Index("ix_reminders_user_id", "user_id"),
)

clips = sa.Table(
    "clips",
    metadata,
    sa.Column("chat_id", Id, primary_key=True, autoincrement=False),
    sa.Column("message_id", Id, primary_key=True, autoincrement=False),
    sa.Column("user_id", Id, nullable=False),
    sa.Column("request", sa.JSON, nullable=False),
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("code", sa.String(32)),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("finished_at", UtcDateTime),
    sa.Index("ix_clips_user_id_created_at", "user_id", "created_at"),
    sa.Index("ix_clips_state", "state"),
)

inbox = sa.Table(
    "inbox",
    metadata,
    sa.Column("update_id", Id, primary_key=True, autoincrement=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("owner", sa.String(96), nullable=False),
    sa.Column("received_at", UtcDateTime, nullable=False),
    sa.Column("done_at", UtcDateTime),
    sa.Column("attempts", sa.SmallInteger, nullable=False, server_default="0"),
    sa.Index("ix_inbox_done_at", "done_at"),
)

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("key", sa.String(96), primary_key=True),
    sa.Column("message_id", Id),
    sa.Column("sent_at", UtcDateTime, nullable=False),
    sa.Index("ix_outbox_sent_at", "sent_at"),
)

contexts = sa.Table(
    "contexts",
    metadata,
    sa.Column("user_id", Id, primary_key=True, autoincrement=False),
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("value", sa.JSON, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
    sa.Index("ix_contexts_expires_at", "expires_at"),
)

feedback = sa.Table(
    "feedback",
    metadata,
    sa.Column("id", RowId, primary_key=True, autoincrement=True),
    sa.Column("user_id", Id, nullable=False),
    sa.Column("about", sa.String(64), nullable=False),
    sa.Column("verdict", sa.String(32), nullable=False),
    sa.Column("text", sa.Text),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("user_id", "about", "verdict"),
)

practice = sa.Table(
    "practice",
    metadata,
    sa.Column("id", RowId, primary_key=True, autoincrement=True),
    sa.Column("user_id", Id, nullable=False),
    sa.Column("drill", sa.String(64)),
    sa.Column("done_at", UtcDateTime, nullable=False),
    sa.Index("ix_practice_user_id_done_at", "user_id", "done_at"),
)

workers = sa.Table(
    "workers",
    metadata,
    sa.Column("id", sa.String(96), primary_key=True),
    sa.Column("seen_at", UtcDateTime, nullable=False),
)
