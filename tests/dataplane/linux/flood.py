"""Send datagrams as fast as it goes and print how many bytes they were: `flood.py ADDRESS COUNT SIZE`."""

import socket
import sys

address, count, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
family = socket.AF_INET6 if ":" in address else socket.AF_INET
with socket.socket(family, socket.SOCK_DGRAM) as sender:
    sender.connect((address, 9))
    payload, sent = b"\0" * size, 0
    for _ in range(count):
        try:
            sent += sender.send(payload)
        except (ConnectionRefusedError, BlockingIOError):
            continue
print(sent)
