"""Stand-ins for a virus scanner: callables that PORTAL_SCANNER can name, and as much of clamd as one conversation needs."""

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO


def clean(_file: BinaryIO) -> str:
    return ""


def infected(_file: BinaryIO) -> str:
    return "Eicar"


class Clamd(socketserver.StreamRequestHandler):
    """Takes one stream and finds what has the word “virus” in it."""

    def handle(self):
        assert self.rfile.read(10) == b"zINSTREAM\0"
        content = b""
        while length := struct.unpack("!L", self.rfile.read(4))[0]:
            content += self.rfile.read(length)
        verdict = {b"virus": b"stream: Test.Virus FOUND\0", b"error": b"INSTREAM size limit exceeded. ERROR\0"}
        found = next((reply for word, reply in verdict.items() if word in content), b"stream: OK\0")
        self.wfile.write(found)


@contextmanager
def running_clamd() -> Iterator[str]:
    """Give the address of a clamd, as PORTAL_SCANNER takes it."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Clamd) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"clamd://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()
