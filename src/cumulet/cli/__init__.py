"""The command line: `cumulet up`, `down`, `status`, `env`, `exec`, `console`, `proxy`."""
