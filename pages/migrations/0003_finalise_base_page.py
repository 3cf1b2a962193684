"""What of the base page refers to Wagtail's tables, and its indexes."""

import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import pages.fields
import taggit.managers
import uuid
import wagtail.fields
import wagtail.images.models
import wagtail.models.content_types
import wagtail.models.media
import wagtail.models.preview
import wagtail.models.specific
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("pages", "0002_bootstrap_base_page"),
    ]

    operations = [
        migrations.AddField(
            model_name="basepage",
            name="latest_revision",
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision'),
        ),
        migrations.AddField(
            model_name="basepage",
            name="live_revision",
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision'),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="locale",
            field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='wagtailcore.locale', verbose_name='locale'),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="translation_key",
            field=models.UUIDField(default=uuid.uuid4, editable=False),
        ),
        migrations.AlterUniqueTogether(
            name='basepage',
            unique_together={('translation_key', 'locale')},
        ),
        migrations.AddIndex(
            model_name='basepage',
            index=models.Index(fields=['url_path'], name='page_url_path'),
        ),
        migrations.AddIndex(
            model_name='basepage',
            index=models.Index(fields=['url_path_en'], name='page_url_path_en'),
        ),
        migrations.AddIndex(
            model_name='basepage',
            index=models.Index(fields=['content_type', 'live', '-listed_on', '-id'], name='page_list_vi'),
        ),
        migrations.AddIndex(
            model_name='basepage',
            index=models.Index(fields=['content_type', 'live_en', '-listed_on', '-id'], name='page_list_en'),
        ),
        migrations.AddConstraint(
            model_name='basepage',
            constraint=models.CheckConstraint(condition=models.Q(('live', True), ('live_en', False), _connector='OR'), name='english_needs_vietnamese'),
        ),
    ]
