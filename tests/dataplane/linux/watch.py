"""Print every frame that reaches an interface, in hex, until the marker came: `watch.py INTERFACE MARKER-HEX`."""

import socket
import sys

interface, marker = sys.argv[1:]
with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3)) as watcher:
    watcher.bind((interface, 3))
    watcher.settimeout(10)
    print("ready", flush=True)
    while True:
        frame, address = watcher.recvfrom(65535)
        if address[2] == socket.PACKET_OUTGOING:
            continue
        print(frame.hex(), flush=True)
        if bytes.fromhex(marker) in frame:
            break
