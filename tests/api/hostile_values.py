"""What nobody should send, and everybody should survive."""

from typing import Any

SHELL = ("$(touch /tmp/pwned)", "`touch /tmp/pwned`", "; touch /tmp/pwned #", "| touch /tmp/pwned",
         "&& touch /tmp/pwned",
         "' ; touch /tmp/pwned ; '", '" ; touch /tmp/pwned ; "', "-rf", "--help", "../../../../tmp/pwned")  # fmt: skip
CONFIGURATION = (
    '"}{', "%0a%0d", "%00", "{{7*7}}", "%(config)s%s%n", "${PATH}", "\\", "\\n", "#", "a#b", "a,b", "a:b", "=", "a b",
    "; } table inet pwned { chain c { type filter hook input priority 0; policy drop; } } #",
    "set:pwned,option:dns-server,6.6.6.6", "address=/#/6.6.6.6", "dhcp-script=/tmp/pwned", "no-such-option",
    "stats socket /tmp/pwned level admin", "server evil 6.6.6.6:80", 'name" } if { always_true',
    "<script>alert(1)</script>", "' OR '1'='1", "'; DROP TABLE networks; --",
)  # fmt: skip
PRINTABLE = (
    *SHELL,
    *CONFIGURATION,
    "\u202eright to left",
    "😀👨‍👩‍👧",
    "é ß ñ 漢字",
    "\u2028",
    "\ufeff",
    "١٢",
    "²",
    "İ",
    " ",
)
CONTROL = ("line\nbreak", "line\r\nbreak: x", "\t", "\x1b[2J", "\x07", "\x7f", "\x85", "a\x00b", "\x00", "\ud800",
           "x\udfff", "a\ndhcp-script=/tmp/pwned\n", "a\n\tserver evil 6.6.6.6:80\n")  # fmt: skip
STRINGS = (*PRINTABLE, *CONTROL, "", "null", "NaN", "0x10", "1e3", "-1", "a" * 256, "ä" * 300, "a" * 1_000_000)


def nested(depth: int) -> Any:
    """Lists and objects within one another."""
    value: Any = "x"
    for level in range(depth):
        value = [value] if level % 2 else {"k": value}
    return value


OTHERS: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 2**31, 2**32, 2**63, 2**64, -(2**63) - 1, 10**30, [], {}, [None], [[]], [{}],
    {"": None}, [1, 2], ["a", "a"], {"a": {"b": []}}, [{"a\nb": "c\x00"}], ["x"] * 10_000, list(range(10_000)),
    [{"ip_address": "x"}] * 10_000, {str(n): "x" for n in range(10_000)}, nested(24),
    {"k" * 100_000: 1}, [{"k" * 100_000: 1}],
    *({key: value} for key in ("start", "subnet_id", "network_id", "destination", "type", "cookie_name")
      for value in (None, 1, [], "a\nb", "$(x)")),
)  # fmt: skip
"""Values that are no strings."""

EVERYTHING: tuple[Any, ...] = (*STRINGS, *OTHERS)


def shown(value: object) -> str:
    """A value for a failed test's message."""
    return ascii(value)[:120]
