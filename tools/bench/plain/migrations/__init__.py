"""None: the tables are made from the models each time (tools/bench/plain_side.py). With this package, the app may have pages."""
