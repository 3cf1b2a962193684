"""The sections that the demonstration's accounts work in."""

from django.contrib.auth import get_user_model

from accounts.demo import ACCOUNTS
from accounts.roles import Role
from pages.demo.builder import Builder
from pages.rights.sections import group_for_section

# Roles that are given section by section, and the keys of the sections that the demonstration gives them.
SECTIONS = {Role.REPORTER: ("news", "events"), Role.SECRETARIAT: ("projects", "secretariat")}


def give_sections(usernames: list[str]) -> None:
    """Put new accounts into the groups of their sections."""
    builder = Builder()
    for user in get_user_model().objects.filter(username__in=usernames):
        for key in SECTIONS.get(ACCOUNTS[user.username][0], ()):
            section = builder.find(key)
            if section:
                user.groups.add(group_for_section(ACCOUNTS[user.username][0], section))
