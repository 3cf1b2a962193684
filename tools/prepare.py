"""What `make run` does inside the environment, in one process because starting Django is the slowest part of it:
message catalogues, static files, database tables, demonstration content. What has not changed is skipped."""

import os
import sys
import traceback
from contextlib import redirect_stdout
from pathlib import Path
from typing import TextIO

import django
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import OperationalError

from tools import messages
from tools.files import ROOT, files_below, fingerprint, stamped, write_whole
from tools.terminal import Problem, from_output, run_main, step


def main() -> int:
    terminal = sys.stderr
    log = Path(os.environ["PORTAL_VAR"]) / "log" / "prepare.log"
    log.parent.mkdir(exist_ok=True)
    write_whole(log, "", mode=0o600)  # what it will hold is not for everyone on this machine
    with log.open("w", encoding="utf-8") as file:
        sys.stderr = file  # warnings and log lines of a preparation belong in its log, not between the steps
        try:
            prepare(file)
        except (Problem, OSError):
            raise
        except ImproperlyConfigured as error:
            raise Problem(str(error)) from error
        except OperationalError as error:
            traceback.print_exc(file=file)
            raise from_output(str(error).splitlines()[0], "using the database", str(log)) from error
        except Exception as error:
            traceback.print_exc(file=file)
            raise Problem(f"It stopped with {type(error).__name__}; {log} says where.") from error
        finally:
            sys.stderr = terminal
    return 0


def prepare(log: TextIO) -> None:
    messages.compile_changed()
    django.setup()
    collect_static(log)
    with step("Bringing the database up to date"):
        call_command("migrate", interactive=False, stdout=log)
    if settings.PORTAL_DEMO:
        with step("Making the demonstration content that is missing"), redirect_stdout(log):
            call_command("seed_demo", stdout=log)
        if "--new-password" in sys.argv:
            set_demo_passwords(os.environ["DEMO_PASSWORD"])


def collect_static(log: TextIO) -> None:
    """Collect and compress the static files, unless neither they nor the packages that bring some have changed."""
    root = Path(settings.STATIC_ROOT)
    apps = [package.parent / "static" for package in ROOT.glob("*/__init__.py")]
    sources = files_below(*map(Path, settings.STATICFILES_DIRS), *apps)
    makers = (
        "requirements.txt",
        "jetp_portal/storage.py",
        "jetp_portal/stylesheets.py",
        "jetp_portal/settings/base.py",
    )
    sources += [ROOT / name for name in makers]
    stamp = root.parent / "static.stamp"
    content = fingerprint(sources)
    if stamped(stamp, content) and (root / "staticfiles.json").exists():
        return
    with step("Collecting and compressing the static files"):
        stamp.unlink(missing_ok=True)
        call_command("collectstatic", interactive=False, clear=True, verbosity=0, stdout=log)
        write_whole(stamp, content)


def set_demo_passwords(password: str) -> None:
    """Give the demonstration accounts the password that this run was started with."""
    from accounts.demo import ACCOUNTS  # models, once Django is there

    for user in get_user_model().objects.filter(username__in=ACCOUNTS):
        user.set_password(password)
        user.save(update_fields=["password"])


if __name__ == "__main__":
    sys.exit(run_main(main))
