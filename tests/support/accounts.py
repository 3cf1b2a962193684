"""Words and addresses of sign-in."""

PASSWORD = "a long password"  # of the people in tests/conftest.py
NEW_PASSWORD = "bốn mươi lăm ngày sau"
SIGN_IN = {"vi": "/tai-khoan/dang-nhap/", "en": "/en/account/sign-in/"}
