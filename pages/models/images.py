"""Images with words in both languages, freed of the place where they were taken."""

from io import BytesIO

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from PIL import Image as PillowImage
from wagtail.images.models import AbstractImage, AbstractRendition

GPS_TAG = 0x8825  # the EXIF pointer to the block of positions


class PortalImage(AbstractImage):
    """An image of the library.

    `title` is the Vietnamese name that editors look for; it stays a plain column, so that lists and choosers of the admin are
    never blank under an English interface. What readers meet (alternative text, caption, credit) stands in both languages.
    """

    title_en = models.CharField(_("title in English"), max_length=255, blank=True)
    alt = models.CharField(
        _("alternative text"),
        max_length=255,
        blank=True,
        help_text=_("What a reader who cannot see the image needs to know, e.g. “Upper reservoir seen from the dam”."),
    )
    # Not `decorative`: Wagtail gives each instance an attribute of that name, False until a block of its own says otherwise.
    is_decorative = models.BooleanField(
        _("decorative"), default=False, help_text=_("The image says nothing that the text does not say.")
    )
    caption = models.CharField(_("caption"), max_length=500, blank=True)
    credit = models.CharField(_("credit"), max_length=255, blank=True, help_text=_("Photographer or owner."))

    translation_fields = ("alt", "caption", "credit")
    renditions_made_for = ""  # the file whose renditions this instance has seen made

    admin_form_fields = (
        "file",  # first, as its name becomes the title
        "title",
        "title_en",
        "alt_vi",
        "alt_en",
        "is_decorative",
        "caption_vi",
        "caption_en",
        "credit_vi",
        "credit_en",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def clean(self):
        super().clean()
        # English may follow later; until it does, publishing in English warns (pages/editing/checks/images.py).
        if not self.is_decorative and not self.alt_vi:
            raise ValidationError({"alt_vi": _("Describe the image, or mark it as decorative.")})

    def save(self, *args, **kwargs):
        if self.file and not self.file._committed:
            without_location(self.file)
        super().save(*args, **kwargs)

    @property
    def shown_credit(self) -> str:
        """Whose image it is; a name that nobody put into English is shown as it is."""
        return self.credit or self.credit_vi

    @property
    def default_alt_text(self) -> str:
        """The alternative text in the active language; empty where the image is decorative."""
        return "" if self.is_decorative else self.alt or ""


class PortalRendition(AbstractRendition):
    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def __str__(self) -> str:
        return f"{self.image} ({self.filter_spec})"

    @property
    def default_alt_text(self) -> str:
        return self.image.default_alt_text


def without_location(file) -> None:
    """Replace a newly uploaded image by itself without the metadata that may say where it was taken.

    Only files that carry a position are written anew; JPEG keeps its compression. The orientation and the colour profile stay.
    """
    file.seek(0)
    with PillowImage.open(file) as picture:
        exif = picture.getexif()
        # XMP is a second place where cameras and editors put the position.
        if GPS_TAG not in exif and b"GPS" not in bytes(str(picture.info.get("xmp", "")), "utf-8", "ignore"):
            file.seek(0)
            return
        orientation = {tag: value for tag, value in exif.items() if tag == 0x0112}
        exif.clear()
        exif.update(orientation)
        options = {"exif": exif.tobytes(), "icc_profile": picture.info.get("icc_profile")}
        if picture.format == "JPEG":
            options["quality"] = "keep"
        target = BytesIO()
        picture.info.pop("xmp", None)
        picture.save(target, format=picture.format, **options)
    name = file.name
    file.file = ContentFile(target.getvalue(), name=name)
    file.file.seek(0)
