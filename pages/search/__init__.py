"""The public search: one row per page and language, found with or without Vietnamese marks, on SQLite and
PostgreSQL alike.

    text       words as they are compared: composed, folded, numbers kept together
    synonyms   different names of one thing
    tokens     what is stored of a text
    query      what a reader typed, turned into words, phrases and synonyms
    highlight  the extract under a result
    sources    what upper apps say about their page types
    extract    the texts of a page
    index      which rows a page has, and when they change
    backends   the engines behind one small interface
    views      the result page
"""
