"""Names that the admin shows: of a right in English, like all others (it is translated where it is shown); of the first collection."""

from django.db import migrations

RIGHT = {
    "vi": "Sửa phần tiếng Anh của hình ảnh, tài liệu và bản ghi",
    "en": "Edit the English texts of images, documents and records",
}


def rename_right(apps, before, after):
    rights = apps.get_model("auth", "Permission").objects.filter(codename="translate_records", name=RIGHT[before])
    rights.update(name=RIGHT[after])


def name(apps, schema_editor):
    rename_right(apps, "vi", "en")
    # Every other collection has a Vietnamese name, as content does; Wagtail calls the first one “Root”.
    apps.get_model("wagtailcore", "Collection").objects.filter(depth=1, name="Root").update(name="Dùng chung")


def name_as_before(apps, schema_editor):
    rename_right(apps, "en", "vi")
    apps.get_model("wagtailcore", "Collection").objects.filter(depth=1, name="Dùng chung").update(name="Root")


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailcore", "0002_initial_data"),
        ("pages", "0011_rights"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="basepage",
            options={
                "permissions": [
                    ("bulk_delete_basepage", "Delete pages with children"),
                    ("lock_basepage", "Lock/unlock pages you've locked"),
                    ("publish_basepage", "Publish any page"),
                    ("unlock_basepage", "Unlock any page"),
                    ("translate_basepage", "Edit the English texts of any page"),
                    ("translate_records", "Edit the English texts of images, documents and records"),
                ],
                "verbose_name": "page",
                "verbose_name_plural": "pages",
            },
        ),
        migrations.RunPython(name, name_as_before),
    ]
