"""`ipaddress`'s three makers, remembering what they made: a trace reads the same few texts over and over."""

import ipaddress
from functools import lru_cache

_MOST = 1 << 16

ip_address = lru_cache(_MOST)(ipaddress.ip_address)
ip_network = lru_cache(_MOST)(ipaddress.ip_network)
ip_interface = lru_cache(_MOST)(ipaddress.ip_interface)
