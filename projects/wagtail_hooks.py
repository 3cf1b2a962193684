"""What the register adds to the admin."""

from projects.proposals.desk import hooks as proposals_hooks  # noqa: F401  they register themselves
