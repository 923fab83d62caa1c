"""Asking Identity's rules (`identity.policies`), whose targets are the objects that a request is about."""

from typing import Any

from cumulet.model.context import Context
from cumulet.model.policy import NOTHING
from cumulet.model.rules import Target


class About(dict[str, Any]):
    """A target: objects as rules name them (`target.user.domain_id` of `user`), and other attributes as they are given.

    What is not there (None) has no attributes, so that only who needs none of them may go on and hear so.
    """

    def __init__(self, given: Target = NOTHING, /, **objects: Any) -> None:
        super().__init__(given)
        self._objects = objects

    def __missing__(self, key: str) -> Any:
        first, _, rest = key.partition(".")
        kind, _, attribute = rest.partition(".")
        try:
            found = self._objects[kind] if first == "target" else None
            return getattr(found, attribute)
        except AttributeError:
            raise KeyError(key) from None


def allows(context: Context, action: str, target: Target = NOTHING) -> bool:
    """Whether the rule of an action lets the caller do this."""
    return context.allows("keystone", f"identity:{action}", target)


def require(context: Context, action: str, target: Target = NOTHING) -> None:
    """Raise Forbidden, in Keystone's words, unless the rule of an action lets the caller do this."""
    context.require("keystone", f"identity:{action}", target)


def could(context: Context, action: str) -> None:
    """Raise Forbidden for a caller whom the rule lets do this with no target at all."""
    if not context.could("keystone", f"identity:{action}"):
        require(context, action)
