"""Image v2: the built-in images and what they say of themselves."""
