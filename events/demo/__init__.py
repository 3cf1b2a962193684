"""Texts of the demonstration's news and events, in Vietnamese and English."""
