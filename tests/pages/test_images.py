"""Images: their words in both languages, the decorative mark, and what must not be in them."""

from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.test import Client
from PIL import Image
from wagtail.models import Collection

from pages.models import PortalImage
from pages.models.images import GPS_TAG
from tests.factories import make_article, make_image
from tests.support.markup import Document


def test_an_image_is_described_in_vietnamese_or_marked_as_decorative(db):
    make_image(alt_en="").clean()
    image = make_image(alt_vi="", alt_en="")
    with pytest.raises(ValidationError) as caught:
        image.clean()
    assert list(caught.value.error_dict) == ["alt_vi"]
    image.is_decorative = True
    image.clean()


def test_the_decorative_mark_lasts_and_silences_the_picture(home):
    image = make_image(is_decorative=True)
    assert PortalImage.objects.get().is_decorative
    PortalImage.objects.get().save()
    assert PortalImage.objects.get().is_decorative
    article = make_article("Một tin", "An item", image=image)
    for language in ("vi", "en"):
        page = Document(Client().get(article.url_in(language)).content.decode())
        assert page.main.only("img").get("alt") == ""


def test_the_admin_form_keeps_the_mark_and_asks_for_words_without_it(administrator):
    image = make_image()
    client = Client()
    client.force_login(administrator)
    address = f"/admin/images/{image.pk}/"
    form = {"title": image.title, "title_en": "", "collection": image.collection_id, "tags": ""}
    words = {f"{name}_{language}": "" for name in ("alt", "caption", "credit") for language in ("vi", "en")}
    assert client.post(address, form | words).status_code == 200
    image.refresh_from_db()
    assert image.alt_vi
    assert client.post(address, form | words | {"is_decorative": "on"}).status_code == 302
    assert PortalImage.objects.get(pk=image.pk).is_decorative


def test_whose_image_it_is_stands_in_english_too(home):
    article = make_article("Một tin", "An item", image=make_image(credit_vi="Thu Hà", credit_en=""))
    caption = Document(Client().get(article.url_in("en")).content.decode()).main.only("figcaption")
    assert caption.text == "Image: Thu Hà"


def test_the_next_upload_goes_where_the_last_one_went(administrator):
    root = Collection.get_first_root_node()
    root.add_child(name="Sự kiện")
    news = root.add_child(name="Tin tức")
    client = Client()
    client.force_login(administrator)
    make_image(collection=news, uploaded_by_user=administrator)
    make_image(collection=root)  # somebody else's
    for address in ("/admin/images/add/", "/admin/images/chooser/"):
        form = client.get(address).context["form"]
        assert form["collection"].value() == news.pk
        assert list(form.fields)[0] == "file"


@pytest.mark.parametrize("image_format", ["JPEG", "PNG", "WEBP"])
def test_an_upload_loses_the_place_where_it_was_taken_and_keeps_its_orientation(db, image_format):
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(GPS_TAG)[2] = (21.0, 1.0, 40.0)
    content = BytesIO()
    Image.new("RGB", (40, 30), "#1f6b4c").save(content, image_format, exif=exif)
    name = f"anh.{image_format.lower()}"
    image = PortalImage(title="Ảnh có vị trí", alt_vi="x", alt_en="x")
    image.file = ContentFile(content.getvalue(), name=name)
    image.save()
    with image.file.open() as file, Image.open(file) as stored:
        assert GPS_TAG not in stored.getexif()
        assert stored.getexif().get(0x0112) == 6


def test_an_image_without_a_place_is_stored_as_it_came(db):
    content = BytesIO()
    Image.new("RGB", (40, 30), "#1f6b4c").save(content, "JPEG")
    image = PortalImage(title="Ảnh", alt_vi="x", alt_en="x", file=ContentFile(content.getvalue(), name="anh.jpg"))
    image.save()
    with image.file.open() as file:
        assert file.read() == content.getvalue()


@pytest.mark.parametrize(
    "path",
    [
        "original_images/x.svg",
        "images/x.html",
        "documents/x.pdf",
        "original_images/../../portal.sqlite3",
        "x.png",
        ".env",
    ],
)
def test_only_pictures_of_the_library_are_served(client, db, path):
    assert client.get(f"/media/{path}").status_code == 404
