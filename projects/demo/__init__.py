"""Priority areas and projects of the demonstration."""
