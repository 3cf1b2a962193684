"""A project on two pages, as a PDF file in the language of its address."""
