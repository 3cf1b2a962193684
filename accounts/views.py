"""Sign-in and one's own sessions. The rest of one's account is allauth's."""

from allauth.account.views import LoginView
from allauth.usersessions.models import UserSession
from allauth.usersessions.views import ListUserSessionsView
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _t

from accounts import sessions

ENDED = {"idle", "time"}


class SignInView(LoginView):
    """The one door to the admin. Whoever is signed in but may not enter is told so, not sent in circles."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.user.is_authenticated and not request.user.has_perm("wagtailadmin.access_admin"):
            return render(request, "accounts/no_access.html", status=403)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs) -> dict:
        ended = self.request.GET.get("ended")
        return super().get_context_data(**kwargs) | {"ended": ended if ended in ENDED else ""}


class SessionsView(ListUserSessionsView):
    """Where somebody is signed in; each session but the present one can be ended, or all of them at once."""

    def get_context_data(self, **kwargs) -> dict:
        sessions.list_session(self.request)
        context = super().get_context_data(**kwargs)
        context["sessions"].sort(key=lambda session: (not session.is_current(), -session.last_seen_at.timestamp()))
        return context

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        number = request.POST.get("session", "")
        if not number:
            return super().post(request, *args, **kwargs)
        session = get_object_or_404(UserSession, user=request.user, pk=number if number.isdecimal() else None)
        if not session.is_current():
            session.end()
            messages.success(request, _t("The session was ended."))
        return HttpResponseRedirect(reverse("usersessions_list"))
