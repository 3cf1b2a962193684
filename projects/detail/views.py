"""The permanent address of a project."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from projects.models import ProjectPage


def public_project(code: str) -> ProjectPage:
    """Return the public project of a code, however its letters are written; a 404 where there is none."""
    found = ProjectPage.objects.live().public().filter(code__iexact=code).first() if code.isprintable() else None
    if found is None:
        raise Http404(_("There is no project with this code."))
    return found


@require_safe
def project_by_code(request: HttpRequest, code: str) -> HttpResponse:
    """Lead to the project's page in the language of the address. Not for ever: the page may move, the code stays."""
    address = public_project(code).get_url(request)
    if address is None:
        raise Http404(_("There is no project with this code."))
    return HttpResponseRedirect(address)
