"""nftables without processes: libnftables in process, text in, JSON out.

An `Nft` belongs to the network namespace in which it was made (`with namespaces.entered(name): Nft()`) and may be used
from anywhere afterwards. One `run` is one transaction. Whoever writes text here formats it from parsed numbers,
addresses and ids, never from a user's string.
"""

import ctypes
import fcntl
import json
import os
import socket
import struct
from collections.abc import Mapping
from functools import cache, partial
from types import TracebackType
from typing import Any, Self

from cumulet.dataplane.linux import closer, nftcode, syscalls

_JSON_OUTPUT, _TERSE_OUTPUT = 1 << 4, 1 << 11
_NETLINK_NETFILTER = 12
_NEW_GENERATION, _GET_GENERATION = (10 << 8) | 15, (10 << 8) | 16  # NFNL_SUBSYS_NFTABLES, NFT_MSG_*GEN
_LIBRARY = "libnftables.so.1"
_SIOCGSKNS = 0x894C
_ERROR = 2
_LARGEST = 100_000
"""Bytes that fit into a socket's send buffer of the usual size, with what the kernel counts beside them."""


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
    lib.nft_ctx_set_dry_run.argtypes = [ctypes.c_void_p, ctypes.c_bool]
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
        self._context: int | None = None
        self._closed = False
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, _NETLINK_NETFILTER)

    def run(self, text: str) -> None:
        """Carry out commands as one transaction: all or none. NftError."""
        self._execute(text)

    def change(self, text: str, kinds: Mapping[str, nftcode.Kind]) -> None:
        """As `run`, in a time that does not grow with what is there, as long as `nftcode` knows the commands.

        `kinds` are those of the sets and maps whose elements change, by `family table name`.
        """
        messages = nftcode.batch(text, kinds)
        if messages is None or len(messages) > _LARGEST or not self._accepted(messages):
            self.run(text)

    def _accepted(self, messages: bytes) -> bool:
        """Send a transaction; False when the kernel refused it (libnftables says why in better words)."""
        self._socket.send(messages)
        try:
            data = self._socket.recv(1 << 16, socket.MSG_DONTWAIT)  # the kernel has done it all, and answered, by now
        except BlockingIOError:
            raise NftError("the kernel did not answer a transaction") from None
        kind, error = struct.unpack_from("=4xH10xi", data)
        accepted: bool = kind == _ERROR and error == 0
        while not accepted:
            try:
                self._socket.recv(1 << 16, socket.MSG_DONTWAIT)
            except BlockingIOError:
                break
        return accepted

    def accepts(self, text: str) -> bool:
        """Whether the kernel would carry out commands; it does not."""
        self._library.nft_ctx_set_dry_run(self._opened(), True)
        try:
            self._execute(text)
        except NftError:
            return False
        finally:
            self._library.nft_ctx_set_dry_run(self._opened(), False)
        return True

    def query(self, text: str, *, terse: bool = False) -> list[dict[str, Any]]:
        """The answer to a `list ...` command: the objects of nft's JSON, without its metainfo, and with `terse` without
        the elements of sets. NftError."""
        context = self._opened()
        self._library.nft_ctx_output_set_flags(context, _JSON_OUTPUT | (_TERSE_OUTPUT if terse else 0))
        try:
            answer = self._execute(text)
        finally:
            self._library.nft_ctx_output_set_flags(context, 0)
        objects = json.loads(answer)["nftables"] if answer else []
        return [item for item in objects if "metainfo" not in item]

    def generation(self) -> int:
        """The number of the ruleset: it grows with every transaction of anybody in this namespace, so an unchanged
        number says that the kernel holds what we loaded last."""
        return _generation(self._socket)

    def _execute(self, text: str) -> str:
        context = self._opened()
        code = self._library.nft_run_cmd_from_buffer(context, text.encode())
        output: bytes = self._library.nft_ctx_get_output_buffer(context) or b""
        errors: bytes = self._library.nft_ctx_get_error_buffer(context) or b""
        if code != 0:
            raise NftError(errors.decode(errors="replace").strip() or "nft failed without a word")
        return output.decode()

    def _opened(self) -> int:
        """The library's context, made when it is needed first, in the namespace that the socket is in."""
        if self._closed:
            raise NftError("this nft context is closed")
        if self._context is None:
            home = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
            own = fcntl.ioctl(self._socket, _SIOCGSKNS)
            try:
                syscalls.setns(own, syscalls.CLONE_NEWNET)
                made: int | None = self._library.nft_ctx_new(0)
                syscalls.setns(home, syscalls.CLONE_NEWNET)
            finally:
                os.close(own)
                os.close(home)
            if not made:
                raise NftError("libnftables gave no context")
            self._library.nft_ctx_buffer_output(made)
            self._library.nft_ctx_buffer_error(made)
            self._context = made
        return self._context

    def close(self) -> None:
        """Free the context; calling it twice is fine."""
        if not self._closed:
            if self._context is not None:
                closer.later(partial(self._library.nft_ctx_free, self._context))
            closer.later(self._socket.close)
            self._context, self._closed = None, True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
