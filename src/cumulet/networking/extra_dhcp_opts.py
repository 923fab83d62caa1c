"""The DHCP options of one port (`extra_dhcp_opts`): PXE's boot file, another MTU, a router of its own.

An update is a list of changes: an option that is named again has another value, one whose value is null goes.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, cast

from cumulet.model.errors import Invalid
from cumulet.model.types import Type, list_of, nullable, object_of, one_of, text
from cumulet.topology.dhcp_options import BLANK, DhcpOption, fault

MAX_OPTIONS = 50
_OPTION = object_of(
    {"opt_name": text(64, 1), "opt_value": nullable(text(255)), "ip_version": one_of(4, 6, converted=True)},
    required=("opt_name", "opt_value"),
)


def _parse_option(value: Any) -> dict[str, Any]:
    parsed: dict[str, Any] = {"ip_version": 4, **_OPTION.parse(value)}
    if parsed["opt_value"] is not None:
        version = cast(Literal[4, 6], parsed["ip_version"])
        if wrong := fault(DhcpOption(parsed["opt_name"], parsed["opt_value"], version)):
            raise ValueError(f"opt_name {parsed['opt_name'][:64]!a}: {wrong}.")
    return parsed


EXTRA_DHCP_OPTS = list_of(Type(_parse_option, "json", _OPTION.schema), maximum=MAX_OPTIONS)
"""The attribute's type: what a client sends, each option checked by the grammar of `topology.dhcp_options`."""


def merged(before: Sequence[Mapping[str, Any]], changes: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The options of a port after an update. Raises Invalid when they are too many."""
    made = {(item["opt_name"], item["ip_version"]): item for item in before}
    for item in changes:
        key = (item["opt_name"], item["ip_version"])
        if item["opt_value"] is None:
            made.pop(key, None)
        elif item["opt_value"] or item["opt_name"] in BLANK:
            made[key] = item
    if len(made) > MAX_OPTIONS:
        raise Invalid(
            f"Invalid input for extra_dhcp_opts. Reason: a port takes at most {MAX_OPTIONS} options.",
            type="HTTPBadRequest",
        )
    return [dict(item) for item in made.values()]
