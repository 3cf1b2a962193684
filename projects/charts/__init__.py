"""Pictures of the register, drawn by the server as SVG: bars of sums and counts, series on a time axis, a map of tiles."""
