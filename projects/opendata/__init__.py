"""The register as open data: files in four formats, made from one description of their columns.

`columns` says what every file holds; the data dictionary, the JSON Schema, the API and the files are made from it. `rows`
reads the register in a fixed number of queries for each few hundred projects, and only what is public in a language.
"""
