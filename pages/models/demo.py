"""Which objects the demo content made, by stable keys, so that seeding again neither doubles nor overwrites them."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models


class DemoRecord(models.Model):
    key = models.CharField(max_length=100, unique=True)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    object_id = models.PositiveBigIntegerField()
    target = GenericForeignKey()

    class Meta:
        verbose_name = "demo record"
        verbose_name_plural = "demo records"
        default_permissions = ()

    def __str__(self) -> str:
        return self.key
