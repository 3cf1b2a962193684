"""What names an image, a file or a record is shown before it is deleted."""

import pytest
from django.urls import reverse

from pages.models import BasePage, ContentPage
from tests.factories import body_of, make_image, make_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def picture(tree, django_capture_on_commit_callbacks):
    image = make_image("Tua-bin gió")
    with django_capture_on_commit_callbacks(execute=True):
        make_page(ContentPage, tree.about, "Trang có ảnh", body_vi=body_of(("figure", {"image": image.pk})))
    return image


def test_the_pages_that_show_an_image_are_named_before_it_is_deleted(picture, admin):
    text = admin.text("wagtailimages:delete", picture.pk)
    assert "Trang có ảnh" in text
    assert reverse("wagtailadmin_pages:edit", args=(BasePage.objects.get(slug="trang-co-anh").pk,)) in text


def test_an_image_that_nothing_shows_is_deleted_without_a_list(admin):
    text = admin.text("wagtailimages:delete", make_image("Ảnh lẻ").pk)
    assert "bin-list" not in text


def test_a_page_in_the_bin_is_named_as_being_there(picture, admin, interface_language):
    admin.delete(BasePage.objects.get(slug="trang-co-anh"))
    text = admin.text("wagtailimages:delete", picture.pk)
    assert {"vi": "Trang có ảnh (trong thùng rác)", "en": "Trang có ảnh (in the bin)"}[interface_language] in text


def test_images_deleted_together_are_named_each_with_its_pages(picture, admin):
    url = f"{reverse('wagtail_bulk_action', args=('pages', 'portalimage', 'delete'))}?id={picture.pk}&next=/admin/"
    response = admin.client.get(url)
    assert response.status_code == 200
    assert "Trang có ảnh" in response.content.decode()
