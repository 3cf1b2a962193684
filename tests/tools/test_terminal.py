"""Whatever goes wrong is told in one sentence."""

import errno

import pytest

from tools.terminal import Problem, from_os_error, from_output, run_main, step


def raising(error):
    def main():
        raise error

    return main


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Problem("Port 8000 is taken."), "Port 8000 is taken."),
        (OSError(errno.ENOSPC, "No space left on device", "var/x"), "The disk is full (var/x)"),
        (OSError(errno.EROFS, "Read-only file system", "var"), "The folder is read-only (var)"),
        (PermissionError(errno.EACCES, "Permission denied", "var"), "This user may not write here (var)"),
        (OSError(errno.EIO, "Input/output error"), "It stopped: Input/output error"),
    ],
)
def test_an_error_is_one_line_and_status_one(capsys, error, words):
    assert run_main(raising(error)) == 1
    told = capsys.readouterr().err
    assert told.startswith(words)
    assert told.count("\n") == 1


def test_an_interruption_says_that_it_can_go_on(capsys):
    assert run_main(raising(KeyboardInterrupt())) == 130
    assert "goes on from here" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("django.db.utils.OperationalError: database or disk is full", "disk is full"),
        ("attempt to write a readonly database", "read-only"),
        ("PermissionError: [Errno 13] Permission denied: 'x'", "may not write"),
        ("first\nlast line.\n", "while testing: last line. Everything it printed is in log."),
        ("", "It stopped while testing."),
    ],
)
def test_the_output_of_a_program_is_understood(output, words):
    assert words in str(from_output(output, "testing", "log" if output.startswith("first") else ""))


def test_a_step_that_fails_ends_its_line(capsys):
    with pytest.raises(Problem), step("Making"):
        raise Problem("no")
    assert capsys.readouterr().out == "  Making … \n"


def test_the_name_of_a_file_is_told():
    assert "(x)" in str(from_os_error(OSError(errno.ENOSPC, "", "x"), "writing"))
