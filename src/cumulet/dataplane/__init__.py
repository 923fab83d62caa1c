"""Data planes: what makes the topology true. See `driver` for the contract."""
