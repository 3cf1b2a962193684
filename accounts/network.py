"""Who asks: the address at the other end of a request, and what kind of answer it can read."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest

NO_ADDRESS = "0.0.0.0"  # noqa: S104 - stands for "not known", nothing is bound to it
IPV6_NETWORK = 64  # one household or office: whoever has one address of it has all


def sender_address(request: HttpRequest) -> str:
    """Return who asks: behind a proxy that the settings name, what that proxy has added last."""
    if settings.PORTAL_BEHIND_PROXY:
        return request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return request.META.get("REMOTE_ADDR", "")


def valid_address(request: HttpRequest) -> str:
    """Return the address in its usual form, NO_ADDRESS when there is none (a request by way of a socket)."""
    try:
        return str(ipaddress.ip_address(sender_address(request)))
    except ValueError:
        return NO_ADDRESS


def network_of(address: str) -> str:
    """Return what counts as one place: an IPv4 address, or the network of an IPv6 one."""
    found = ipaddress.ip_address(address)
    if found.version == 4:
        return address
    return str(ipaddress.ip_network(f"{found}/{IPV6_NETWORK}", strict=False))


def wants_json(request: HttpRequest) -> bool:
    """Whether a script asks: a redirect to a page would tell it nothing."""
    return (
        request.headers.get("X-Requested-With") == "XMLHttpRequest"
        or not request.accepts("text/html")
        or request.headers.get("Sec-Fetch-Dest") == "empty"
    )


def is_admin(request: HttpRequest) -> bool:
    path = f"/{settings.PORTAL_ADMIN_PATH}"
    return request.path == path or request.path.startswith(f"{path}/")
