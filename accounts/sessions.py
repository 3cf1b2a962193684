"""How long somebody stays signed in: without activity for some minutes, with it for some hours.

Two times are kept in the session: when it began and when its person last did something. What the editor's page does by
itself (saving, telling that it is open, refreshing a preview) is no activity.
"""

import time

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest
from django.utils import timezone

from accounts.audit import Action, record
from accounts.network import is_admin

BEGAN = "portal_began"
SEEN = "portal_seen"
WRITE_EVERY = 60  # seconds: not every click is worth a row
# Parts of the admin that the editor's page asks for without its person; /preview/ is asked for while they type, and while
# they only look.
BY_ITSELF = ("/editing-sessions/", "/preview/", "/session/", "/jsi18n/", "/sprite/")
BACKGROUND_HEADER = "X-Portal-Background"


def begin(sender, request: HttpRequest, **kwargs) -> None:
    """Start counting: receives Django's signal of a sign-in."""
    if request is not None and hasattr(request, "session"):
        request.session[BEGAN] = request.session[SEEN] = int(time.time())


def is_by_itself(request: HttpRequest) -> bool:
    """Whether a page asks for this by itself. Autosave is told by what it accepts: JSON alone."""
    if request.headers.get(BACKGROUND_HEADER):
        return True
    if not is_admin(request):
        return False
    autosave = request.method == "POST" and not request.accepts("text/html")
    rest = request.path[len(settings.PORTAL_ADMIN_PATH) + 1 :]
    return autosave or any(part in rest for part in BY_ITSELF)


def over(request: HttpRequest) -> str:
    """Return why this session is over, "" while it is not."""
    now = time.time()
    if now - request.session.get(BEGAN, now) >= settings.PORTAL_SESSION_HOURS * 3600:
        return "time"
    if now - request.session.get(SEEN, now) >= settings.PORTAL_IDLE_MINUTES * 60:
        return "idle"
    return ""


def touch(request: HttpRequest) -> None:
    """Note that the person did something, in the session and in the list of their sessions."""
    now = int(time.time())
    if BEGAN not in request.session:
        request.session[BEGAN] = now
    if now - request.session.get(SEEN, 0) >= min(WRITE_EVERY, settings.PORTAL_IDLE_MINUTES * 60 // 2):
        request.session[SEEN] = now
        list_session(request)


def list_session(request: HttpRequest) -> None:
    """Put this session into the list of its person's, where a change of its key has lost it."""
    own = UserSession.objects.filter(session_key=request.session.session_key)
    if not own.update(last_seen_at=timezone.now()):
        UserSession.objects.create_from_request(request)


def end(request: HttpRequest, reason: str) -> None:
    """Sign this person out because the time is up."""
    record(Action.SESSION_ENDED, actor=request.user, target=request.user, request=request, data={"reason": reason})
    request.ends_by_itself = True
    logout(request)


def end_all_of(user) -> None:
    """Sign somebody out wherever they are signed in."""
    for session in UserSession.objects.filter(user=user):
        session.end()
