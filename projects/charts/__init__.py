"""Pictures of the register, drawn by the server as SVG: bars of single sums, counts, series, and a map of tiles."""
