"""Documents of the demonstration, and the texts of its own PDF files."""
