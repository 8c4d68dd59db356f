"""Settings from the environment (prefix ``MIDSTANCE_``), validated once; one clear line for a bad one."""

from __future__ import annotations

import hmac
import os
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "MIDSTANCE_"
#: Telegram promises digits, a colon and a key; lengths are left open, test servers hand out short ones.
TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{4,}")
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class BadSettings(Exception):
    """A setting is missing or malformed. The message is one line that names it."""


def default_data_dir() -> Path:
    """Where a program of this user keeps its data (the XDG base directories)."""
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "midstance"


def _http_url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError("must be a URL such as https://example.org")
    return url.rstrip("/")


HttpUrl = Annotated[str, AfterValidator(_http_url)]


class Settings(BaseSettings):
    """Everything that an operator can set. Each name is read from ``MIDSTANCE_<NAME>``."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, env_ignore_empty=True)

    telegram_token: SecretStr = Field(description="what BotFather gave you")
    telegram_api_url: HttpUrl = "https://api.telegram.org"
    data_dir: Path = Field(default_factory=default_data_dir)
    database_url: SecretStr | None = None
    webhook_url: HttpUrl | None = None
    webhook_secret: SecretStr | None = None
    http_host: str = "127.0.0.1"
    http_port: Annotated[int, Field(ge=1, le=65535)] | None = None
    admin_chat_id: int | None = None
    pose_model: Path | None = None

    allowed_users: Annotated[frozenset[int], NoDecode] = frozenset()
    messages_per_minute: Annotated[int, Field(ge=1)] = 40
    clips_per_day: Annotated[int, Field(ge=1)] = 30
    clips_at_once: Annotated[int, Field(ge=1)] = 10  # an album
    queue_length: Annotated[int, Field(ge=1)] = 200
    worker_concurrency: Annotated[int, Field(ge=1)] | None = None
    worker_id: str | None = Field(default=None, pattern=r"^[A-Za-z0-9_.-]{1,64}$")
    analysis_timeout_s: Annotated[float, Field(gt=0)] = 180.0
    analysis_memory_mb: Annotated[int, Field(ge=512)] = 2048
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["json", "console"] = "json"
    clock_file: Path | None = None

    @field_validator("telegram_token")
    @classmethod
    def _token_has_its_shape(cls, token: SecretStr) -> SecretStr:
        if not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("is not a bot token; BotFather's look like 123456789:AA…")
        return token

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _split_user_ids(cls, value: object) -> object:
        return value.replace(",", " ").split() if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def _is_postgresql(cls, url: SecretStr | None) -> SecretStr | None:
        text = url.get_secret_value() if url else ""
        if url and not re.match(r"(postgresql|postgres)(\+psycopg)?://", text):
            raise ValueError(
                "must be a URL such as postgresql://user:password@host/name (leave it out for SQLite)"
            )
        return url

    @field_validator("pose_model")
    @classmethod
    def _model_is_there(cls, path: Path | None) -> Path | None:
        if path and not path.is_file():
            raise ValueError(f"there is no file {path}")
        return path

    @field_validator("webhook_secret")
    @classmethod
    def _secret_fits_the_header(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not WEBHOOK_SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("must be 1 to 256 letters, digits, - or _")
        return secret

    @property
    def webhook_key(self) -> str:
        """The secret in Telegram's header: the one that was set, or one that only the token's owner can tell.

        It is the same on every front end, with nothing more to configure.
        """
        if self.webhook_secret:
            return self.webhook_secret.get_secret_value()
        token = self.telegram_token.get_secret_value().encode()
        return hmac.new(token, b"midstance webhook", "sha256").hexdigest()

    @property
    def uses_sqlite(self) -> bool:
        """Whether the state is in two files under ``data_dir``."""
        return self.database_url is None

    @property
    def store_url(self) -> str:
        """The app's database for the async engine (psycopg serves both, sync and async)."""
        return f"sqlite:///{self.data_dir / 'app.sqlite'}" if self.uses_sqlite else self._postgresql()

    @property
    def migration_url(self) -> str:
        """The same database for the synchronous engine."""
        return f"sqlite:///{self.data_dir / 'app.sqlite'}" if self.uses_sqlite else self._postgresql()

    @property
    def jobs_url(self) -> str:
        """The database of the durable jobs."""
        return f"sqlite:///{self.data_dir / 'jobs.sqlite'}" if self.uses_sqlite else self._postgresql()

    @property
    def work_dir(self) -> Path:
        """Where clips and pictures are while a job runs."""
        return self.data_dir / "work"

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every value that may not appear in a log."""
        values = (self.telegram_token, self.database_url)
        return (*(value.get_secret_value() for value in values if value), self.webhook_key)

    def _postgresql(self) -> str:
        if self.database_url is None:
            raise BadSettings(f"{PREFIX}DATABASE_URL is not set")
        _, _, rest = self.database_url.get_secret_value().partition("://")
        return f"postgresql+psycopg://{rest}"


def load_settings(**overrides: object) -> Settings:
    """The settings of this process; raises :class:`BadSettings` with a line that names the first bad one."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic validates them
    except ValidationError as error:
        raise BadSettings(_one_line(error)) from None


def _one_line(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    message = first["msg"].removeprefix("Value error, ")
    if not first["loc"]:
        return message
    name = PREFIX + str(first["loc"][0]).upper()
    if first["type"] == "missing":
        hint = ": get a token from @BotFather and set it" if name.endswith("TOKEN") else ""
        return f"{name} is missing{hint}"
    return f"{name} {message}" if message.startswith(("is ", "must ")) else f"{name}: {message}"
