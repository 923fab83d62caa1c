"""nftables without processes: libnftables in process, text in, JSON out.

An `Nft` belongs to the network namespace in which it was made (`with namespaces.entered(name): Nft()`) and may be used
from anywhere afterwards. One `run` is one transaction. Whoever writes text here formats it from parsed numbers,
addresses and ids, never from a user's string.
"""

import ctypes
import json
import socket
import struct
from functools import cache, partial
from types import TracebackType
from typing import Any, Self

from cumulet.dataplane.linux import closer

_JSON_OUTPUT = 1 << 4
_NETLINK_NETFILTER = 12
_NEW_GENERATION, _GET_GENERATION = (10 << 8) | 15, (10 << 8) | 16  # NFNL_SUBSYS_NFTABLES, NFT_MSG_*GEN
_LIBRARY = "libnftables.so.1"


class NftError(OSError):
    """The kernel or the parser refused; the text is nft's own."""


class LibraryMissingError(Exception):
    """libnftables is not installed."""


@cache
def library() -> ctypes.CDLL:
    """libnftables, loaded once. LibraryMissingError says what to install."""
    try:
        lib = ctypes.CDLL(_LIBRARY)
    except OSError as error:
        raise LibraryMissingError(f"{_LIBRARY} is missing: apt install nftables ({error})") from error
    lib.nft_ctx_new.restype = ctypes.c_void_p
    lib.nft_ctx_new.argtypes = [ctypes.c_uint32]
    lib.nft_ctx_free.restype = None
    lib.nft_ctx_free.argtypes = [ctypes.c_void_p]
    for name in ("nft_ctx_buffer_output", "nft_ctx_buffer_error"):
        getattr(lib, name).argtypes = [ctypes.c_void_p]
    for name in ("nft_ctx_get_output_buffer", "nft_ctx_get_error_buffer"):
        getattr(lib, name).restype = ctypes.c_char_p
        getattr(lib, name).argtypes = [ctypes.c_void_p]
    lib.nft_ctx_output_set_flags.restype = None
    lib.nft_ctx_output_set_flags.argtypes = [ctypes.c_void_p, ctypes.c_uint]
    lib.nft_run_cmd_from_buffer.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    return lib


def generation() -> int:
    """As `Nft.generation`, of the namespace we stand in; much cheaper than a context."""
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, _NETLINK_NETFILTER) as asking:
        return _generation(asking)


def _generation(asking: socket.socket) -> int:
    asking.send(struct.pack("=IHHII", 20, _GET_GENERATION, 1, 0, 0) + struct.pack("!BBH", 0, 0, 0))
    answer = asking.recv(4096)
    kind = struct.unpack_from("=H", answer, 4)[0]
    if kind != _NEW_GENERATION:
        raise NftError(f"unexpected answer {kind} to a question for the generation")
    # struct nlmsghdr and struct nfgenmsg are 20 bytes; the first attribute is NFTA_GEN_ID
    return int(struct.unpack_from("!I", answer, 24)[0])


class Nft:
    """A context of libnftables, bound to the namespace it was made in."""

    def __init__(self) -> None:
        self._library = library()
        self._context: int | None = self._library.nft_ctx_new(0)
        if not self._context:
            raise NftError("libnftables gave no context")
        self._library.nft_ctx_buffer_output(self._context)
        self._library.nft_ctx_buffer_error(self._context)
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, _NETLINK_NETFILTER)

    def run(self, text: str) -> None:
        """Carry out commands as one transaction: all or none. NftError."""
        self._execute(text)

    def query(self, text: str) -> list[dict[str, Any]]:
        """The answer to a `list ...` command: the objects of nft's JSON, without its metainfo. NftError."""
        self._library.nft_ctx_output_set_flags(self._context, _JSON_OUTPUT)
        try:
            answer = self._execute(text)
        finally:
            self._library.nft_ctx_output_set_flags(self._context, 0)
        objects = json.loads(answer)["nftables"] if answer else []
        return [item for item in objects if "metainfo" not in item]

    def generation(self) -> int:
        """The number of the ruleset: it grows with every transaction of anybody in this namespace, so an unchanged
        number says that the kernel holds what we loaded last."""
        return _generation(self._socket)

    def _execute(self, text: str) -> str:
        if self._context is None:
            raise NftError("this nft context is closed")
        code = self._library.nft_run_cmd_from_buffer(self._context, text.encode())
        output: bytes = self._library.nft_ctx_get_output_buffer(self._context) or b""
        errors: bytes = self._library.nft_ctx_get_error_buffer(self._context) or b""
        if code != 0:
            raise NftError(errors.decode(errors="replace").strip() or "nft failed without a word")
        return output.decode()

    def close(self) -> None:
        """Free the context; calling it twice is fine."""
        if self._context is not None:
            closer.later(partial(self._library.nft_ctx_free, self._context))
            closer.later(self._socket.close)
            self._context = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
