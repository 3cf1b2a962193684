from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("pages", "0006_search")]

    operations = [migrations.RenameField("portalimage", "decorative", "is_decorative")]
