"""How people sign in and for how long (docs/adr/0008). Every limit is a setting; the strict defaults are those of production."""

from datetime import timedelta

from jetp_portal import environment

HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",  # accounts made before Argon2 move on at their next sign-in
]
VALIDATORS = "django.contrib.auth.password_validation"


def limits(*, strict: bool) -> dict:
    """Return the limits; without an environment variable, those for real readers where `strict`, else those for trying out."""
    idle = environment.number("PORTAL_IDLE_MINUTES", 15 if strict else 480)
    hours = environment.number("PORTAL_SESSION_HOURS", 8 if strict else 24)
    failures = environment.number("PORTAL_LOCK_FAILURES", 5)
    locked = environment.number("PORTAL_LOCK_MINUTES", 15)
    invitation = environment.number("PORTAL_INVITATION_DAYS", 7)
    reset = environment.number("PORTAL_RESET_HOURS", 4)
    return {
        "PORTAL_REQUIRE_MFA": environment.flag("PORTAL_REQUIRE_MFA", default=strict),
        "PORTAL_IDLE_MINUTES": idle,
        "PORTAL_SESSION_HOURS": hours,
        "PORTAL_LOCK_FAILURES": failures,
        "PORTAL_LOCK_MINUTES": locked,
        "PORTAL_PASSWORD_DAYS": environment.number("PORTAL_PASSWORD_DAYS", 60 if strict else 0),
        "PORTAL_IDLE_ACCOUNT_DAYS": environment.number("PORTAL_IDLE_ACCOUNT_DAYS", 45),
        "PORTAL_INVITATION_DAYS": invitation,
        "PORTAL_RESET_HOURS": reset,
        "PASSWORD_RESET_TIMEOUT": max(invitation * 86_400, reset * 3600),
        "PORTAL_AUDIT_DAYS": environment.number("PORTAL_AUDIT_DAYS", 365),
        "SESSION_COOKIE_AGE": int(timedelta(hours=hours).total_seconds()),
        # The portal counts failed passwords itself (accounts/lockout.py); these are codes of the second factor, and
        # floods from one address, which an office of a hundred people may share.
        "ACCOUNT_RATE_LIMITS": {"login": "60/m/ip", "login_failed": f"{failures}/{locked * 60}s/key"},
        "AUTH_PASSWORD_VALIDATORS": password_validators(environment.number("PORTAL_PASSWORD_LENGTH", 14)),
    }


def password_validators(shortest: int) -> list[dict]:
    return [
        {"NAME": f"{VALIDATORS}.UserAttributeSimilarityValidator"},
        {"NAME": f"{VALIDATORS}.MinimumLengthValidator", "OPTIONS": {"min_length": shortest}},
        {"NAME": f"{VALIDATORS}.CommonPasswordValidator"},
        {"NAME": f"{VALIDATORS}.NumericPasswordValidator"},
        {"NAME": "accounts.passwords.NewPasswordValidator"},
    ]


def allauth(*, https: bool) -> dict:
    return {
        "AUTHENTICATION_BACKENDS": ["allauth.account.auth_backends.AuthenticationBackend"],
        "PASSWORD_HASHERS": HASHERS,
        "LOGIN_URL": "account_login",
        "LOGIN_REDIRECT_URL": "wagtailadmin_home",
        "WAGTAILADMIN_LOGIN_URL": "account_login",
        "WAGTAIL_PASSWORD_MANAGEMENT_ENABLED": False,  # one place for passwords, which asks for the second factor too
        "WAGTAIL_EMAIL_MANAGEMENT_ENABLED": False,  # links that open an account go there: administrators change it
        "WAGTAILUSERS_PASSWORD_ENABLED": False,  # nobody chooses a password for somebody else: people are invited
        "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
        "ACCOUNT_ADAPTER": "accounts.adapters.AccountAdapter",
        "ACCOUNT_LOGIN_METHODS": {"username", "email"},
        "ACCOUNT_SIGNUP_FIELDS": ["email*", "username*", "password1*"],
        "ACCOUNT_EMAIL_VERIFICATION": "none",
        "ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS": False,
        "ACCOUNT_EMAIL_NOTIFICATIONS": True,
        "ACCOUNT_LOGOUT_REDIRECT_URL": "account_login",
        "ACCOUNT_SESSION_REMEMBER": False,
        "ACCOUNT_REAUTHENTICATION_TIMEOUT": 600,
        "ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR": "accounts.passwords.PasswordLinks",
        "ACCOUNT_USER_DISPLAY": str,
        "ACCOUNT_FORMS": {"login": "accounts.forms.SignInForm", "change_password": "accounts.forms.ChangePasswordForm"},
        "MFA_ADAPTER": "accounts.adapters.SecondFactorAdapter",
        "MFA_FORMS": {"add_webauthn": "accounts.forms.AddPasskeyForm"},
        "MFA_SUPPORTED_TYPES": ["totp", "webauthn", "recovery_codes"],
        "MFA_PASSKEY_LOGIN_ENABLED": True,
        "MFA_ALLOW_UNVERIFIED_EMAIL": True,  # the address was given by an administrator, nobody signs up
        "MFA_TOTP_TOLERANCE": 1,  # clocks of telephones are a few seconds off
        "MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN": not https,  # plain http is this machine's own address only
    }
