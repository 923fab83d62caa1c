"""The real clients against a real cloud."""
