"""The screens where administrators keep accounts: people are invited by mail, and nobody types a password for somebody else."""

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django import forms
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.localization import get_available_admin_languages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import Button
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.models import UserProfile
from wagtail.users.views.users import CreateView, EditView, UserViewSet

from accounts import mails, sessions
from accounts.audit import Action, record


def may_manage(person, account) -> bool:
    """Whether somebody may change an account: those of superusers are theirs alone, else any administrator could become one."""
    return person.has_perm("accounts.change_user") and (person.is_superuser or not account.is_superuser)


def ordered(form: forms.Form) -> None:
    """Ask for the family name first, as Vietnamese names are written."""
    form.order_fields(["username", "email", "last_name", "first_name"])


class LanguageMixin(forms.Form):
    """Which language the interface and the mails of an account speak, until its person chooses."""

    preferred_language = forms.ChoiceField(
        label=_("Language"),
        help_text=_("Of the administration and of mails. The person can change it."),
        choices=get_available_admin_languages,
        required=False,
    )

    def save_language(self, user) -> None:
        if language := self.cleaned_data.get("preferred_language"):
            profile = UserProfile.get_for_user(user)
            profile.preferred_language = language
            profile.save(update_fields=["preferred_language"])


class InviteForm(LanguageMixin, UserCreationForm):
    """A new account. Its person chooses the password, by the link in a mail."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        ordered(self)

    def save(self, commit: bool = True):
        self.instance.set_unusable_password()
        user = super().save(commit)
        if commit:
            self.save_language(user)
        return user


class PersonForm(LanguageMixin, UserEditForm):
    """An account that exists."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        ordered(self)
        self.fields["preferred_language"].initial = mails.language_of(self.instance)

    def save(self, commit: bool = True):
        user = super().save(commit)
        if commit:
            self.save_language(user)
        return user


class GuardedFormMixin:
    """Only a superuser makes superusers: whatever anybody else sends, the box stays as it was."""

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        if not self.request.user.is_superuser and "is_superuser" in form.fields:
            form.fields["is_superuser"].disabled = True
        return form


class InviteView(GuardedFormMixin, CreateView):
    page_title = _("Invite a person")

    def form_valid(self, form):
        """Send the invitation once the account is safely stored."""
        response = super().form_valid(form)
        send_link(self.request, self.object)
        return response


def send_link(request, user) -> None:
    if mails.deliver(mails.with_password_link(user)):
        text = _t("A mail with a link to choose a password has gone to %(address)s.")
        messages.success(request, text % {"address": user.email})
    else:
        text = _t("The mail to %(address)s could not be sent. Try again from the list of users.")
        messages.error(request, text % {"address": user.email})


class PersonView(GuardedFormMixin, EditView):
    def dispatch(self, request, *args, **kwargs):
        if not may_manage(request.user, self.object):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def header_more_buttons(self):
        return [*super().header_more_buttons, *help_buttons(self.object, self.request.user)]


def help_buttons(user, request_user) -> list[Button]:
    """What an administrator can do for somebody who cannot get in."""
    if not may_manage(request_user, user) or not user.is_active:
        return []
    label = _t("Send a link to choose a password") if user.has_usable_password() else _t("Send the invitation again")
    buttons = [Button(label, url=reverse("accounts_send_link", args=[user.pk]), icon_name="mail", priority=60)]
    if user.pk != request_user.pk and is_mfa_enabled(user):
        url = reverse("accounts_reset_factor", args=[user.pk])
        buttons.append(Button(_t("Take the second factor off"), url=url, icon_name="key", priority=61))
    return buttons


class PortalUserViewSet(UserViewSet):
    add_view_class = InviteView
    edit_view_class = PersonView
    create_template_name = "accounts/users/create.html"
    edit_template_name = "accounts/users/edit.html"

    def get_form_class(self, for_update=False):
        return PersonForm if for_update else InviteForm


class HelpView(WagtailAdminTemplateMixin, TemplateView):
    """Ask before something is done for another person's account, then do it."""

    template_name = "accounts/users/confirm.html"
    header_icon = "user"
    warning = ""

    def dispatch(self, request, pk: int):
        self.person = get_object_or_404(get_user_model(), pk=pk, is_active=True)
        if not may_manage(request.user, self.person):
            raise PermissionDenied
        return super().dispatch(request, pk=pk)

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(**kwargs) | {"person": self.person, "warning": self.warning}

    def get_page_subtitle(self) -> str:
        return str(self.person)

    def get_breadcrumbs_items(self) -> list[dict]:
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("wagtailusers_users:index"), "label": _t("Users")},
            {"url": "", "label": self.get_page_title(), "sublabel": str(self.person)},
        ]

    def post(self, request, pk: int):
        self.act()
        return redirect("wagtailusers_users:edit", self.person.pk)


class SendLinkView(HelpView):
    page_title = _("Send a link to choose a password")
    header_icon = "mail"
    warning = _(
        "A mail with a link goes to the person. The password they have now stays until they choose another one."
    )

    def act(self) -> None:
        send_link(self.request, self.person)


class ResetFactorView(HelpView):
    """A telephone was lost. Make sure that it is really its owner who asks: from here on the password alone signs in."""

    page_title = _("Take the second factor off")
    header_icon = "key"
    warning = _(
        "Authenticator app, passkeys and recovery codes of this account are deleted, its sessions end, and the person is told "
        "by mail. Do this only when you are sure who asks: speak to them, do not go by a mail."
    )

    def act(self) -> None:
        if self.person == self.request.user:
            raise PermissionDenied
        reset_factor(self.person, request=self.request)
        messages.success(self.request, _t("%(person)s now signs in with the password alone.") % {"person": self.person})


def reset_factor(user, request=None) -> None:
    """Delete the second factors of somebody who has lost them, end their sessions and tell them."""
    Authenticator.objects.filter(user=user).delete()
    sessions.end_all_of(user)
    record(Action.FACTOR_RESET, target=user, request=request)
    mails.notify("accounts/mail/second_factor_reset", user)
