"""Errors in the shape the Bot API answers them.

ApiError                    anything a method refuses
├── BadRequest      400     ├── NotFound        404     ├── TooManyRequests 429
├── Unauthorized    401     ├── Conflict        409     └── ServerFault     5xx
└── Forbidden       403     └── EntityTooLarge  413
"""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """A method refused; ``code`` is the HTTP status, ``title`` its words before the colon."""

    code = 400
    title = "Bad Request"

    def __init__(self, detail: str = "") -> None:
        self.description = f"{self.title}: {detail}" if detail else self.title
        super().__init__(self.description)

    def body(self) -> dict[str, Any]:
        """The JSON body of the answer."""
        return {"ok": False, "error_code": self.code, "description": self.description}


class BadRequest(ApiError):
    """The call cannot be carried out as it was made."""


class Unauthorized(ApiError):
    """The token is well formed but belongs to no bot."""

    code = 401
    title = "Unauthorized"


class Forbidden(ApiError):
    """The bot may not do this, for example because the user blocked it."""

    code = 403
    title = "Forbidden"


class NotFound(ApiError):
    """The token is malformed or there is no such method."""

    code = 404
    title = "Not Found"


class Conflict(ApiError):
    """Somebody else takes the updates."""

    code = 409
    title = "Conflict"


class EntityTooLarge(ApiError):
    """The upload is larger than bots may send."""

    code = 413
    title = "Request Entity Too Large"


class TooManyRequests(ApiError):
    """Flood control: nothing happened, come back after ``retry_after`` seconds."""

    code = 429
    title = "Too Many Requests"

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"retry after {retry_after}")
        self.retry_after = retry_after

    def body(self) -> dict[str, Any]:
        """The JSON body with the seconds to wait."""
        return super().body() | {"parameters": {"retry_after": self.retry_after}}


class ServerFault(ApiError):
    """The server itself is unwell (500, 502, …)."""

    def __init__(self, code: int) -> None:
        self.code = code
        self.title = {500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout"}.get(
            code, "Server Error"
        )
        super().__init__()


class ControlError(Exception):
    """A call of the control API made no sense; the text says why."""
