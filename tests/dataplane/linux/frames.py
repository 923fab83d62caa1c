"""Send one forged frame from a port: `frames.py INTERFACE HEX`, inside its namespace. Builders for the tests."""

import ipaddress
import socket
import struct
import sys

BROADCAST = "ff:ff:ff:ff:ff:ff"


def mac(text: str) -> bytes:
    return bytes.fromhex(text.replace(":", ""))


def ethernet(source: str, destination: str, kind: int, payload: bytes) -> bytes:
    return mac(destination) + mac(source) + struct.pack("!H", kind) + payload


def checksum(data: bytes) -> int:
    total = sum(struct.unpack(f"!{len(data) // 2 + len(data) % 2}H", data + b"\0" * (len(data) % 2)))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def ip4(source: str, destination: str, protocol: int, payload: bytes) -> bytes:
    def header(check: int) -> bytes:
        return struct.pack(
            "!BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), 7, 0, 64, protocol, check,
            ipaddress.ip_address(source).packed, ipaddress.ip_address(destination).packed,
        )  # fmt: skip

    return header(checksum(header(0))) + payload


def ip6(source: str, destination: str, next_header: int, payload: bytes, hops: int = 255) -> bytes:
    addresses = ipaddress.ip_address(source).packed + ipaddress.ip_address(destination).packed
    return struct.pack("!IHBB", 6 << 28, len(payload), next_header, hops) + addresses + payload


def icmp6(source: str, destination: str, kind: int, body: bytes) -> bytes:
    addresses = ipaddress.ip_address(source).packed + ipaddress.ip_address(destination).packed
    pseudo = addresses + struct.pack("!IxxxB", len(body) + 4, 58)
    message = struct.pack("!BBH", kind, 0, checksum(pseudo + struct.pack("!BBH", kind, 0, 0) + body)) + body
    return ip6(source, destination, 58, message)


def udp(source: int, destination: int, payload: bytes) -> bytes:
    return struct.pack("!HHHH", source, destination, 8 + len(payload), 0) + payload


def arp(operation: int, sender_mac: str, sender: str, target: str) -> bytes:
    return (
        struct.pack("!HHBBH", 1, 0x0800, 6, 4, operation)
        + mac(sender_mac) + ipaddress.ip_address(sender).packed + b"\0" * 6 + ipaddress.ip_address(target).packed
    )  # fmt: skip


if __name__ == "__main__":
    interface, frame = sys.argv[1:]
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as sender_socket:
        sender_socket.bind((interface, 0))
        sender_socket.send(bytes.fromhex(frame))
