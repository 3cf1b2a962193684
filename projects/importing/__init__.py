"""Bringing projects into the register from a workbook: the tidy one of the open data, or a sheet of one line a project.

`files` opens what was uploaded and refuses what is hostile, `sheets` reads cells, `tidy` and `one_line` make a plan of them and
`writing` turns the plan into drafts. Nothing is public before somebody publishes it, and a file with a fault changes nothing.
"""
