"""The accounts of a demonstration, one for each role. They never exist in production: only `seed_demo` makes them."""

from django.contrib.auth.models import Group

from .models import User
from .roles import Role

# User name: role, name of the person, further fields. The names say what they are: nobody is called so.
ACCOUNTS = {
    "phongvien": (Role.REPORTER, "Phóng viên (thử)", {}),
    "dichthuat": (Role.TRANSLATOR, "Biên dịch viên (thử)", {}),
    "bientap": (Role.EDITOR, "Biên tập viên (thử)", {}),
    "pheduyet": (Role.APPROVER, "Người phê duyệt (thử)", {}),
    "banthuky": (Role.SECRETARIAT, "Cán bộ Ban Thư ký (thử)", {}),
    "quantri": (Role.ADMINISTRATOR, "Quản trị viên (thử)", {"is_superuser": True, "is_staff": True}),
}
# Groups that demonstrations of an earlier version put their accounts into.
FORMER_GROUPS = ("Editors", "Moderators")


def make_accounts(password: str) -> list[str]:
    """Make the accounts that are missing, give each the group of its role, and return the user names of the new ones."""
    made = []
    for username, (role, name, fields) in ACCOUNTS.items():
        user = User.objects.filter(username=username).first()
        if user is None:
            user = User.objects.create_user(username, f"{username}@example.invalid", password, last_name=name, **fields)
            made.append(username)
        if not user.groups.exclude(name__in=FORMER_GROUPS).exists():
            user.groups.set(Group.objects.filter(name=role.value))
    return made
