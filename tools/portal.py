"""The command line behind the Makefile: `python -m tools.portal COMMAND`."""

import sys
from collections.abc import Callable

from tools import lint, requirements, run, testing
from tools.bench.bench import bench
from tools.terminal import Problem, run_main

COMMANDS: dict[str, Callable[[], int]] = {
    "run": run.run,
    "demo": run.demo,
    "test": testing.test,
    "lint": lint.lint,
    "format": lint.reformat,
    "messages": lint.messages,
    "bench": bench,
    "requirements": requirements.requirements,
}


def main() -> int:
    command = COMMANDS.get(sys.argv[1] if len(sys.argv) == 2 else "")
    if command is None:
        raise Problem(f"Say one of: {', '.join(COMMANDS)}.")
    return command()


if __name__ == "__main__":
    sys.exit(run_main(main))
