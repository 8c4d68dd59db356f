"""Logs: structlog over the standard library, JSON lines on stderr, secrets taken out of every line."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable
from urllib.parse import quote

import structlog
from structlog.types import Processor

#: A token inside a URL, whoever's it is, and the file's path after it.
_TOKEN_IN_URL = re.compile(r"(/bot|bot)\d{3,}(:|%3A)[A-Za-z0-9_-]{8,}(/[^\s\"'\\]*)?")
#: The same anywhere else: BotFather's tokens are an id, a colon and 35 characters.
_TOKEN = re.compile(r"\b\d{6,}(:|%3A)[A-Za-z0-9_-]{20,}")
_PASSWORD_IN_URL = re.compile(r"(://[^/\s:@]+:)[^@\s/]+@")


class Redaction:
    """Takes secrets out of a text: the ones it is told of, and anything in the shape of a token in a URL."""

    def __init__(self, secrets: Iterable[str]) -> None:
        forms = {form for secret in secrets for form in (secret, quote(secret, safe=""), repr(secret)[1:-1])}
        longest_first = sorted((form for form in forms if form), key=len, reverse=True)
        self._secrets = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def __call__(self, text: str) -> str:
        """The text with ``[redacted]`` where secrets were."""
        text = _TOKEN_IN_URL.sub(r"\1[redacted]", text)
        text = _TOKEN.sub("[redacted]", text)
        text = _PASSWORD_IN_URL.sub(r"\1[redacted]@", text)
        return self._secrets.sub("[redacted]", text)


class _RedactingFormatter(structlog.stdlib.ProcessorFormatter):
    """Redacts the finished line, so that nothing can slip past by being in a traceback."""

    def __init__(self, redact: Redaction, **options: object) -> None:
        super().__init__(**options)  # type: ignore[arg-type]  # handed through
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        return self._redact(super().format(record))


def set_up_logging(level: str, form: str, secrets: Iterable[str], process: str) -> None:
    """Send every log of this process, of our code and of libraries, to stderr as one redacted line each."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        lambda _logger, _name, event: {**event, "process": process},
    ]
    last: list[Processor] = (
        [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
        if form == "json"
        else [
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(),
                # The rich one prints local variables, cut in places that no redaction can foresee.
                exception_formatter=structlog.dev.plain_traceback,
            )
        ]
    )
    formatter = _RedactingFormatter(
        Redaction(secrets),
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    _quieten_libraries(level)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def _quieten_libraries(level: str) -> None:
    # httpx tells every request at INFO, DBOS every start of a workflow: only their warnings matter here.
    for name in ("httpx", "httpcore", "aiohttp.access", "dbos", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING if level != "debug" else logging.INFO)
    dbos = logging.getLogger("dbos")
    dbos.handlers = [logging.NullHandler()]  # or DBOS adds its own, which would not redact
    dbos.propagate = True


def get_logger(name: str) -> structlog.stdlib.BoundLogger:
    """A logger for key-value events."""
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return logger
