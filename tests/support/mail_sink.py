"""A mail server that takes every mail and keeps it: small, local, real SMTP over a socket."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage


class Conversation(socketserver.StreamRequestHandler):
    """One client's session; what the server refuses by address is answered with 550."""

    def handle(self) -> None:
        self.say(220, "sink")
        while line := self.rfile.readline().decode().strip():
            command = line.split(":")[0].split()[0].upper()
            if command == "QUIT":
                self.say(221, "bye")
                return
            if command == "DATA":
                self.say(354, "go on")
                self.server.messages.append(message_from_bytes(self.read_data(), policy=policy.default))
                self.say(250, "taken")
            elif command == "RCPT" and any(address in line for address in self.server.refused):
                self.say(550, "no such person")
            else:
                self.say(250, "ok")

    def read_data(self) -> bytes:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        return b"".join(lines)

    def say(self, code: int, text: str) -> None:
        self.wfile.write(f"{code} {text}\r\n".encode())


class Sink(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.messages: list[EmailMessage] = []
        self.refused: set[str] = set()

    @property
    def port(self) -> int:
        return self.server_address[1]


@contextmanager
def running_sink() -> Iterator[Sink]:
    with Sink() as sink:
        thread = threading.Thread(target=sink.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield sink
        finally:
            sink.shutdown()
            thread.join()
