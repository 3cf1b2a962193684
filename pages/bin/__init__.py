"""The bin: a deleted page waits outside the site and can be brought back (docs/adr/0011)."""
