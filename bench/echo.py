"""Somebody who sends echo requests all the time, and when they were answered."""

import contextlib
import os
import select
import socket
import struct
import time
from functools import partial
from types import TracebackType
from typing import Self

from bench.cloud import Cloud

INTERVAL = 0.0005


class Echo:
    """Within the block, echo requests go from one of the cell's namespaces to an address; `sent` and `replies` are the
    times of the requests and of the answers on the monotonic clock, known after the block."""

    def __init__(self, cloud: Cloud, namespace: str, address: str) -> None:
        self.sent: list[float] = []
        self.replies: list[float] = []
        self._end, self._ended = os.pipe()
        self._child = cloud.inside(partial(_send, address, self._end), namespace)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.write(self._ended, b".")
        self.sent, self.replies = self._child.result()
        os.close(self._ended)
        os.close(self._end)


def _send(address: str, end: int) -> tuple[list[float], list[float]]:
    sent: list[float] = []
    replies: list[float] = []
    with socket.socket(socket.AF_INET, socket.SOCK_RAW | socket.SOCK_NONBLOCK, socket.IPPROTO_ICMP) as wire:
        sequence, after = 0, time.monotonic()
        while not select.select([end], [], [], 0)[0]:
            sequence = (sequence + 1) & 0xFFFF
            with contextlib.suppress(OSError):
                wire.sendto(_request(os.getpid() & 0xFFFF, sequence), (address, 0))
            sent.append(time.monotonic())
            after += INTERVAL
            while (left := after - time.monotonic()) > 0:
                if select.select([wire], [], [], left)[0] and wire.recv(2048)[20] == 0:  # an answer
                    replies.append(time.monotonic())
            after = max(after, time.monotonic() - 0.01)
    return sent, replies


def _request(identity: int, sequence: int) -> bytes:
    packet = struct.pack("!BBHHH", 8, 0, 0, identity, sequence)
    total = sum(struct.unpack("!4H", packet))
    total = (total & 0xFFFF) + (total >> 16)
    return struct.pack("!BBHHH", 8, 0, ~total & 0xFFFF, identity, sequence)


def enforced(
    opened: list[tuple[float, float]], closed: list[tuple[float, float]], echo: Echo
) -> dict[str, list[float]]:
    """ms from the beginning of each request: to the first answer after a rule was added, to the last one after it was
    deleted. Rules are added and deleted by turns; infinity where a rule was there, somebody sent, and nobody answered.
    Turns in which a busy machine did not let the sender send are left out."""
    replies = echo.replies
    adding, deleting = [], []
    for index, ((began, added), (ending, _)) in enumerate(zip(opened, closed, strict=True)):
        if sum(1 for one in echo.sent if added <= one < ending - 0.005) < 5:
            continue
        until = opened[index + 1][0] if index + 1 < len(opened) else float("inf")
        first = next((one for one in replies if began <= one < ending), None)
        adding.append(float("inf") if first is None else (first - began) * 1000)
        after = [one for one in replies if ending <= one < until]
        deleting.append((after[-1] - ending) * 1000 if after else 0.0)
    return {"rule added": adding, "rule deleted": deleting}
