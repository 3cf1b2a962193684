"""What a user may do with one page."""

from wagtail.models import Site
from wagtail.models.pages import PagePermissionTester

TRANSLATE = "translate"


class BilingualPagePermissionTester(PagePermissionTester):
    """Wagtail's, with a right for English texts alone, and the sections' borders kept in workflows."""

    def can_edit_vietnamese(self) -> bool:
        if not super().can_edit():
            return False
        if self.user.is_superuser or self._may_write():
            return True
        # A step of a workflow opens the editor to its reviewers: in sections where they have a right, and to those of them
        # who translate here for English only.
        return self.can_review()

    def can_edit(self) -> bool:
        return self.can_edit_vietnamese() or self.can_translate()

    def can_translate(self) -> bool:
        return (
            self.user.is_active and not self.page_is_root and (self.user.is_superuser or TRANSLATE in self.permissions)
        )

    def can_review(self) -> bool:
        """Whether steps of workflows on this page are the user's business: one who only reads here decides nothing."""
        return self.user.is_active and (self.user.is_superuser or bool(self.permissions - {TRANSLATE}))

    def can_delete(self, ignore_bulk=False) -> bool:
        return super().can_delete(ignore_bulk) and not self._is_protected()

    def can_unpublish(self) -> bool:
        return super().can_unpublish() and not self._is_protected()

    def can_copy(self) -> bool:
        return self.can_edit_vietnamese()

    def can_submit_for_moderation(self) -> bool:
        # Whoever submits hands over the page as a whole.
        return super().can_submit_for_moderation() and self.can_edit_vietnamese()

    def can_plan(self) -> bool:
        """Whether the user may name the hour of a publication, or propose it with what is submitted."""
        return self.can_publish() or (self.page.has_workflow and self.can_edit_vietnamese())

    def _may_write(self) -> bool:
        return "change" in self.permissions or ("add" in self.permissions and self.page.owner_id == self.user.pk)

    def _is_protected(self) -> bool:
        """The front door of a site is not taken down or moved by accident."""
        if self.user.is_superuser:
            return False
        return any(root.root_path == self.page.url_path for root in Site.get_site_root_paths())
