"""The Linux data plane: bridges, veths, namespaces and nftables inside the cell; no host state is ever touched."""
