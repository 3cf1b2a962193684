"""`make run` and `make demo`: from a fresh clone to a portal that answers, and again at once the next time."""

import errno
import http.client
import os
import signal
import socket
import subprocess
import time
from pathlib import Path
from urllib.parse import urlsplit

from tools import envfile, environment
from tools.files import ROOT, need_room, only_one
from tools.terminal import Problem, say

HOST = "127.0.0.1"
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
VAR_NEEDS_MB = 60
READY_WITHIN = 60
SCHEDULE_EVERY = 20


def run() -> int:
    port = wanted_port()
    refuse_taken(port)
    variables = prepare(port)
    refuse_taken(port)
    return serve(port, variables)


def demo() -> int:
    variables = prepare(wanted_port())
    say("The demonstration content is complete; what editors changed was left as it is.")
    tell_accounts(variables)
    return 0


def wanted_port() -> int:
    text = os.environ.get("PORT") or "8000"
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise Problem(f"PORT must be a number from 1 to 65535, not “{text}”: try make run PORT=8080.")
    return int(text)


def refuse_taken(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise Problem(
                    f"Port {port} is taken by another program: choose another with make run PORT={other_port(port)}."
                ) from None
            if error.errno == errno.EACCES:
                raise Problem(
                    f"Port {port} is reserved for the system: choose another with make run PORT=8000."
                ) from None
            raise


def other_port(port: int) -> int:
    return port + 1 if port < 65535 else 8000


def prepare(port: int) -> dict[str, str]:
    """Make everything the server needs, skip what is already made, and return the server's environment."""
    var = envfile.var_folder()
    need_room(var, VAR_NEEDS_MB)
    with only_one():
        python = environment.ensure()
        file = var / "portal.env"
        kept = envfile.complete(file, port)
        given = {name: value for name, value in os.environ.items() if value or name not in kept}
        variables = kept | given | {"PORTAL_VAR": str(var), "DJANGO_SETTINGS_MODULE": "jetp_portal.settings.production"}
        if "PORTAL_BASE_URL" not in given and urlsplit(kept["PORTAL_BASE_URL"]).hostname in LOOPBACK:
            variables["PORTAL_BASE_URL"] = f"http://{HOST}:{port}"
        changed = variables["DEMO_PASSWORD"] != kept["DEMO_PASSWORD"]
        command = [str(python), "-m", "tools.prepare", *(["--new-password"] if changed else [])]
        status = subprocess.run(command, cwd=ROOT, env=variables, stdin=subprocess.DEVNULL, check=False).returncode
        if status == 1:  # it has said why
            raise SystemExit(1)
        if status:
            raise Problem(
                f"The preparation was ended from outside (status {status}): run the same command again to go on."
            )
        if changed:
            envfile.write(file, kept | {"DEMO_PASSWORD": variables["DEMO_PASSWORD"]})
    return variables


def serve(port: int, variables: dict[str, str]) -> int:
    command = server_command(str(environment.PYTHON), port, workers=2)
    server_variables = {name: value for name, value in variables.items() if name != "DEMO_PASSWORD"}
    server = subprocess.Popen(command, cwd=ROOT, env=server_variables, stdin=subprocess.DEVNULL)
    scheduler = None
    try:
        wait_until_ready(server, port)
        scheduler = start_scheduler(server_variables)
        tell_where(port, variables)
        return server.wait()
    except KeyboardInterrupt:
        return 0
    finally:
        stop(*filter(None, (scheduler, server)))


def server_command(
    python: str, port: int, *, workers: int = 1, application: str = "jetp_portal.wsgi:application"
) -> list[str]:
    """Return how the production server is started, here and wherever a portal is tried out or measured."""
    command = [python, "-m", "granian", "--interface", "wsgi", "--host", HOST, "--port", str(port)]
    command += ["--workers", str(workers), "--blocking-threads", "1", "--workers-kill-timeout", "10", "--no-ws"]
    return [*command, "--log-config", "jetp_portal/server-logging.json", application]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def start_scheduler(variables: dict[str, str]) -> subprocess.Popen[bytes]:
    """Start what publishes pages at their planned hour, as a timer does it on a server; missed hours are made up at once."""
    command = [str(environment.PYTHON), "manage.py", "publish_scheduled", "--every", str(SCHEDULE_EVERY)]
    return subprocess.Popen(command, cwd=ROOT, env=variables, stdin=subprocess.DEVNULL)


def wait_until_ready(server: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise Problem(f"The server stopped while starting (status {server.returncode}); the lines above say why.")
        if healthy(port):
            return
        time.sleep(0.1)
    raise Problem(f"The server was not healthy after {READY_WITHIN} seconds; its lines above say what is wrong.")


def healthy(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=READY_WITHIN)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def stop(*processes: subprocess.Popen[bytes]) -> None:
    """Ask all of them to end, and end those that have not done so after 15 seconds."""
    running = [process for process in processes if process.poll() is None]
    for process in running:
        process.send_signal(signal.SIGTERM)
    for process in running:
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def tell_where(port: int, variables: dict[str, str]) -> None:
    admin = variables.get("PORTAL_ADMIN_PATH", "").strip("/") or "admin"
    say()
    say(f"  The portal       http://{HOST}:{port}/")
    say(f"  In English       http://{HOST}:{port}/en/")
    say(f"  For editors      http://{HOST}:{port}/{admin}/")
    tell_accounts(variables)
    say(f"  What it keeps    {shown(Path(variables['PORTAL_VAR']))}/  (delete it to begin anew)")
    say("  Stop with Ctrl-C.")
    say()


def tell_accounts(variables: dict[str, str]) -> None:
    if variables.get("PORTAL_DEMO", "").lower() in {"1", "true", "yes", "on"}:
        say("  Sign in as       quantri (administrator), pheduyet (approver), bientap (editor), phongvien (reporter),")
        say("                   dichthuat (translator) or banthuky (Secretariat)")
        say(f"  Password         {variables['DEMO_PASSWORD']}")


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
