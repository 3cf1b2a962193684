"""The project's own workshop: what `make` calls.

It starts on a bare Python, before any environment exists, so it needs the standard library alone; only `prepare`,
`messages` and `pytest_database` run inside the environment.
"""
