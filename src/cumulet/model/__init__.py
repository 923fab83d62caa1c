"""The vocabulary: attribute types, resource declarations, errors, the caller's context. No I/O."""
