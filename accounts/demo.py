"""The accounts of a demonstration. They never exist in production: only `seed_demo` under PORTAL_DEMO makes them."""

from django.contrib.auth.models import Group

from .models import User

ACCOUNTS = {
    # Names in two parts: the form of one's own account wants both.
    "quantri": {"last_name": "Quản trị", "first_name": "viên", "is_superuser": True, "is_staff": True},
    "bientap": {"last_name": "Biên tập", "first_name": "viên"},
}


def make_accounts(password: str) -> list[str]:
    """Make the accounts that are missing and return their user names."""
    made = []
    for username, fields in ACCOUNTS.items():
        if User.objects.filter(username=username).exists():
            continue
        user = User.objects.create_user(username, f"{username}@example.invalid", password, **fields)
        if not user.is_superuser:
            user.groups.add(*Group.objects.filter(name__in=["Editors", "Moderators"]))
        made.append(username)
    return made
