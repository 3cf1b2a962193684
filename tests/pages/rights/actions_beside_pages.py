"""Actions on images, documents, records, messages, settings and accounts; see `actions_on_pages`."""

from io import BytesIO

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Workflow

from accounts.roles import Role
from pages.models import (
    ContactMessage,
    DocumentFile,
    Organisation,
    OrganisationName,
    PortalImage,
    PortalSettings,
    Province,
)
from pages.rights.sections import section_collection
from tests.factories import make_banner, make_file, make_image, make_indicator, make_organisation, make_topic
from tests.pages.rights.scene import Scene
from tests.support.people import make_workflow

# The library


def image_in(section) -> PortalImage:
    return make_image(collection=section_collection(section), caption_vi="Chú thích")


def file_in(section) -> DocumentFile:
    return make_file(collection=section_collection(section))


def written(instance, name: str):
    return getattr(type(instance)._base_manager.get(pk=instance.pk), name)


def writes(scene: Scene, view: str, instance, name: str) -> bool:
    scene.post(view, instance.pk, data=scene.form(view, instance.pk, **{name: "Lời mới"}))
    return written(instance, name) == "Lời mới"


def png() -> ContentFile:
    content = BytesIO()
    Image.new("RGB", (8, 8)).save(content, "PNG")
    return ContentFile(content.getvalue(), name="anh.png")


def uploads_image(scene: Scene, section) -> bool:
    words = {"title": "Ảnh mới", "alt_vi": "Ảnh", "alt_en": "Image", "collection": section_collection(section).pk}
    scene.client.post(reverse("wagtailimages:add"), words | {"file": png()})
    return PortalImage.objects.filter(title="Ảnh mới", collection=section_collection(section)).exists()


def upload_image(scene: Scene) -> bool:
    return uploads_image(scene, scene.portal.ours)


def upload_image_for_theirs(scene: Scene) -> bool:
    return uploads_image(scene, scene.portal.theirs)


def edit_image_vietnamese(scene: Scene) -> bool:
    return writes(scene, "wagtailimages:edit", image_in(scene.portal.ours), "caption_vi")


def edit_image_english(scene: Scene) -> bool:
    return writes(scene, "wagtailimages:edit", image_in(scene.portal.ours), "alt_en")


def edit_image_english_of_theirs(scene: Scene) -> bool:
    return writes(scene, "wagtailimages:edit", image_in(scene.portal.theirs), "alt_en")


def image_in_bulk(scene: Scene, image, action: str, **data) -> None:
    url = reverse("wagtail_bulk_action", args=("pages", "portalimage", action))
    scene.client.post(f"{url}?next=/admin/&id={image.pk}", data)


def tag_images_in_bulk(scene: Scene) -> bool:
    image = image_in(scene.portal.ours)
    image_in_bulk(scene, image, "add_tags", tags="gió")
    return image.tags.exists()


def move_images_in_bulk(scene: Scene) -> bool:
    image = image_in(scene.portal.ours)
    below = section_collection(scene.portal.ours).add_child(name="Lưu trữ")
    image_in_bulk(scene, image, "add_to_collection", collection=below.pk)
    return written(image, "collection_id") == below.pk


def delete_image(scene: Scene) -> bool:
    image = image_in(scene.portal.ours)
    scene.post("wagtailimages:delete", image.pk)
    return not PortalImage.objects.filter(pk=image.pk).exists()


def upload_document(scene: Scene) -> bool:
    file = ContentFile(b"%PDF-1.7\n", name="van-ban.pdf")
    words = {"title": "Văn bản mới", "language": "vi", "collection": section_collection(scene.portal.ours).pk}
    scene.client.post(reverse("wagtaildocs:add"), words | {"file": file})
    return DocumentFile.objects.filter(title="Văn bản mới").exists()


def edit_document_vietnamese(scene: Scene) -> bool:
    return writes(scene, "wagtaildocs:edit", file_in(scene.portal.ours), "title")


def edit_document_english(scene: Scene) -> bool:
    return writes(scene, "wagtaildocs:edit", file_in(scene.portal.ours), "title_en")


def delete_document(scene: Scene) -> bool:
    file = file_in(scene.portal.ours)
    scene.post("wagtaildocs:delete", file.pk)
    return not DocumentFile.objects.filter(pk=file.pk).exists()


# Records


def snippet(model: str, view: str) -> str:
    return f"wagtailsnippets_pages_{model}:{view}"


def edit_organisation_vietnamese(scene: Scene) -> bool:
    return writes(scene, snippet("organisation", "edit"), make_organisation(), "name_vi")


def edit_organisation_english(scene: Scene) -> bool:
    return writes(scene, snippet("organisation", "edit"), make_organisation(), "name_en")


def edit_organisation_rows(scene: Scene) -> bool:
    organisation = make_organisation()
    relation = OrganisationName._meta.get_field("organisation").remote_field.get_accessor_name()
    row = {"id": "", "ORDER": "1", "name_vi": "Tên cũ", "name_en": "", "until": ""}
    fields = {f"{relation}-0-{name}": value for name, value in row.items()} | {f"{relation}-TOTAL_FORMS": "1"}
    view = snippet("organisation", "edit")
    scene.post(view, organisation.pk, data=scene.form(view, organisation.pk, **fields))
    return OrganisationName.objects.filter(organisation=organisation).exists()


def add_organisation(scene: Scene) -> bool:
    view = snippet("organisation", "add")
    fields = {"name_vi": "Cơ quan mới", "kind": "government"}
    scene.post(view, data=scene.form(view, **fields))
    return Organisation.objects.filter(name_vi="Cơ quan mới").exists()


def delete_organisation(scene: Scene) -> bool:
    organisation = make_organisation()
    scene.post(snippet("organisation", "delete"), organisation.pk)
    return not type(organisation).objects.filter(pk=organisation.pk).exists()


def edit_indicator_vietnamese(scene: Scene) -> bool:
    return writes(scene, snippet("indicator", "edit"), make_indicator(), "label_vi")


def edit_topic_vietnamese(scene: Scene) -> bool:
    return writes(scene, snippet("topic", "edit"), make_topic(), "name_vi")


def edit_province_vietnamese(scene: Scene) -> bool:
    return writes(scene, snippet("province", "edit"), Province.objects.first(), "name_vi")


def edit_banner_vietnamese(scene: Scene) -> bool:
    return writes(scene, snippet("banner", "edit"), make_banner(), "title_vi")


def edit_banner_english(scene: Scene) -> bool:
    return writes(scene, snippet("banner", "edit"), make_banner(), "title_en")


# Messages, settings, accounts


def message() -> ContactMessage:
    return ContactMessage.objects.create(
        reference="LH-250101-ABCDEF",
        name="Người gửi",
        email="nguoi-gui@example.org",
        subject="Hỏi",
        message="Xin hỏi.",
        language="vi",
        consented_at=timezone.now(),
    )


def read_message(scene: Scene) -> bool:
    return scene.sees(snippet("contactmessage", "edit"), message().pk)


def answer_message(scene: Scene) -> bool:
    return writes(scene, snippet("contactmessage", "edit"), message(), "note")


def change_settings(scene: Scene) -> bool:
    portal_settings = PortalSettings.load()
    view = "wagtailsettings:edit"
    args = ("pages", "portalsettings", portal_settings.pk)
    scene.post(view, *args, data=scene.form(view, *args, owner_name_vi="Lời mới"))
    return written(portal_settings, "owner_name_vi") == "Lời mới"


def list_accounts(scene: Scene) -> bool:
    return scene.sees("wagtailusers_users:index")


ACCOUNT = {
    "username": "nguoi-moi",
    "email": "nguoi-moi@example.org",
    "first_name": "Một",
    "last_name": "Người",
    "password1": "a long password 7",
    "password2": "a long password 7",
}


def make_account(scene: Scene, **fields) -> bool:
    scene.client.post(reverse("wagtailusers_users:add"), ACCOUNT | fields)
    return get_user_model().objects.filter(username="nguoi-moi").exists()


def make_superuser(scene: Scene) -> bool:
    make_account(scene, is_superuser="on")
    own = {"username": scene.person.username, "email": scene.person.email, "first_name": "Một", "last_name": "Người"}
    scene.client.post(
        reverse("wagtailusers_users:edit", args=(scene.person.pk,)), own | {"is_superuser": "on", "is_active": "on"}
    )
    return get_user_model().objects.filter(is_superuser=True).exclude(username="quan-tri").exists()


def take_over_superuser(scene: Scene) -> bool:
    superior = get_user_model().objects.get(username="quan-tri")
    url = reverse("wagtailusers_users:edit", args=(superior.pk,))
    scene.client.post(url, ACCOUNT | {"is_active": "on"})
    scene.client.post(reverse("wagtailusers_users:delete", args=(superior.pk,)))
    left = get_user_model().objects.filter(pk=superior.pk).first()
    return left is None or left.username != "quan-tri" or not left.check_password("a long password")


def edit_group(scene: Scene) -> bool:
    group = Group.objects.get(name=Role.REPORTER.value)
    return writes(scene, "wagtailusers_groups:edit", group, "name")


def give_rights(scene: Scene) -> bool:
    data = {"role": Role.APPROVER.name, "section": scene.portal.theirs.pk, "people": [scene.person.pk]}
    scene.client.post(reverse("rights:section"), data)
    return scene.person.groups.filter(role_group__section=scene.portal.theirs).exists()


def add_redirect(scene: Scene) -> bool:
    view = "wagtailredirects:add"
    scene.post(view, data=scene.form(view, old_path="/cu/", redirect_link="https://example.org/"))
    return Redirect.objects.filter(old_path="/cu").exists()


def add_collection(scene: Scene) -> bool:
    view = "wagtailadmin_collections:add"
    scene.post(view, data=scene.form(view, name="Bộ mới", parent=Collection.get_first_root_node().pk))
    return Collection.objects.filter(name="Bộ mới").exists()


def edit_workflow(scene: Scene) -> bool:
    workflow = make_workflow(scene.portal.home, Role.EDITOR)
    view = "wagtailadmin_workflows:edit"
    scene.post(view, workflow.pk, data=scene.form(view, workflow.pk, name="Lời mới"))
    return Workflow.objects.get(pk=workflow.pk).name == "Lời mới"
