"""The accounts of a demonstration, one for each role. Never in production: only `seed_demo` under PORTAL_DEMO makes them."""

from django.contrib.auth.models import Group

from .models import User
from .roles import Role

# User name: role, name in two parts (Wagtail's forms want both), more fields. The names say what they are, nobody is called so.
ACCOUNTS = {
    "phongvien": (Role.REPORTER, ("Người thử vai", "Phóng viên"), {}),
    "dichthuat": (Role.TRANSLATOR, ("Người thử vai", "Biên dịch"), {}),
    "bientap": (Role.EDITOR, ("Người thử vai", "Biên tập"), {}),
    "pheduyet": (Role.APPROVER, ("Người thử vai", "Phê duyệt"), {}),
    "banthuky": (Role.SECRETARIAT, ("Người thử vai", "Cán bộ Ban Thư ký"), {}),
    "quantri": (Role.ADMINISTRATOR, ("Người thử vai", "Quản trị"), {"is_superuser": True, "is_staff": True}),
}
# Groups that demonstrations of an earlier version put their accounts into.
FORMER_GROUPS = ("Editors", "Moderators")


def make_accounts(password: str) -> list[str]:
    """Make the accounts that are missing, give each the group of its role, and return the user names of the new ones."""
    made = []
    for username, (role, (last_name, first_name), fields) in ACCOUNTS.items():
        user = User.objects.filter(username=username).first()
        if user is None:
            names = {"last_name": last_name, "first_name": first_name}
            user = User.objects.create_user(username, f"{username}@example.invalid", password, **names, **fields)
            made.append(username)
        if not user.groups.exclude(name__in=FORMER_GROUPS).exists():
            user.groups.set(Group.objects.filter(name=role.value))
    return made
