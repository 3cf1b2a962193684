"""Proposals of projects that readers send in (docs/adr/0013): where their files lie, how long everything is kept. Every limit is
a setting, for the rules on personal data are young."""

from pathlib import Path

from jetp_portal import environment


def limits(var: Path) -> dict:
    return {
        # Outside of every folder that is served.
        "PORTAL_PRIVATE_ROOT": environment.path("PORTAL_PRIVATE", var / "private"),
        # `clamd:/run/clamav/clamd.ctl`, `clamd://host:3310`, or the dotted path of a callable; without one, files stay closed.
        "PORTAL_SCANNER": environment.text("PORTAL_SCANNER", ""),
        "PORTAL_PROPOSAL_FILE_MB": environment.number("PORTAL_PROPOSAL_FILE_MB", 20),
        "PORTAL_PROPOSAL_FILES": environment.number("PORTAL_PROPOSAL_FILES", 10),
        "PORTAL_PROPOSAL_CONFIRM_HOURS": environment.number("PORTAL_PROPOSAL_CONFIRM_HOURS", 48),
        "PORTAL_PROPOSAL_LINK_DAYS": environment.number("PORTAL_PROPOSAL_LINK_DAYS", 90),
        "PORTAL_PROPOSAL_SESSION_MINUTES": environment.number("PORTAL_PROPOSAL_SESSION_MINUTES", 120),
        "PORTAL_PROPOSAL_STARTS_PER_ADDRESS": environment.number("PORTAL_PROPOSAL_STARTS_PER_ADDRESS", 20),
        "PORTAL_PROPOSAL_STARTS_PER_EMAIL": environment.number("PORTAL_PROPOSAL_STARTS_PER_EMAIL", 3),
        "PORTAL_PROPOSAL_DRAFT_DAYS": environment.number("PORTAL_PROPOSAL_DRAFT_DAYS", 180),
        "PORTAL_PROPOSAL_REMIND_DAYS": environment.number("PORTAL_PROPOSAL_REMIND_DAYS", 14),
        # A consent that is withdrawn has effect within fifteen days (below); the command that erases runs once a night.
        "PORTAL_PROPOSAL_WITHDRAWN_DAYS": environment.number("PORTAL_PROPOSAL_WITHDRAWN_DAYS", 14),
        "PORTAL_PROPOSAL_CLOSED_DAYS": environment.number("PORTAL_PROPOSAL_CLOSED_DAYS", 1095),
        # Law 91/2025/QH15 and Decree 356/2025: an answer in two working days, carried out in fifteen days.
        "PORTAL_REQUEST_ANSWER_DAYS": environment.number("PORTAL_REQUEST_ANSWER_DAYS", 2),
        "PORTAL_REQUEST_DAYS": environment.number("PORTAL_REQUEST_DAYS", 15),
    }
