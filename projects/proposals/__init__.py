"""Proposals of projects: sent in by anybody without an account, screened by the Secretariat (docs/adr/0013)."""
