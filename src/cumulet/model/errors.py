"""What can go wrong for a caller, without HTTP in it.

`type` is the field's own name of the error (Neutron's exception names, `NetworkInUse`), which clients match on. The
message is for the user: what is wrong and what to do. `http.faults` alone turns these into each service's body.
"""


class CumuletError(Exception):
    """An error that is the caller's to read; `type` defaults to the class's name."""

    def __init__(self, message: str, *, type: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.type = type or self.__class__.__name__


class Invalid(CumuletError):
    """The request itself is wrong."""


class Unauthorized(CumuletError):
    """Who is calling could not be established."""


class Forbidden(CumuletError):
    """The caller may not do this."""


class NotFound(CumuletError):
    """There is no such object, or none that the caller may see."""


class Conflict(CumuletError):
    """The request does not fit the state of things."""


class InUse(Conflict):
    """The object is needed by another."""


class QuotaExceeded(Conflict):
    """The project has all it may have."""


class Unavailable(CumuletError):
    """The cloud can't do this now; the message says when or what to do."""


class PreconditionFailed(CumuletError):
    """The object is not as the caller expected it."""


class TooLarge(CumuletError):
    """The request is larger than a request may be."""
