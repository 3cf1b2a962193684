"""The roles of people who work on the portal: one group each, made by the installation."""

from enum import Enum


class Role(Enum):
    """A role and the name of its group. Names are data, in Vietnamese as all names of records are."""

    REPORTER = "Phóng viên"
    TRANSLATOR = "Biên dịch"
    EDITOR = "Biên tập"
    APPROVER = "Phê duyệt"
    SECRETARIAT = "Ban Thư ký"
    ADMINISTRATOR = "Quản trị"
