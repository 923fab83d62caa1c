"""The desired state in OVN's words: frozen values and pure functions on them, no I/O."""
