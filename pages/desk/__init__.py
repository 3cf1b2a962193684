"""The editors' desk: what each person has to do, by when, and who is told of it by mail."""
