"""One number that grows with every change of public content; caches of all workers are built on it."""

from django.db import models
from django.db.models import F


class Generation(models.Model):
    """The single row behind `pages.generation`."""

    number = models.PositiveBigIntegerField(default=1)

    class Meta:
        verbose_name = "generation"
        verbose_name_plural = "generations"
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.number)

    @classmethod
    def read(cls) -> int:
        number = cls.objects.filter(pk=1).values_list("number", flat=True).first()
        return number if number is not None else cls.objects.get_or_create(pk=1)[0].number

    @classmethod
    def grow(cls) -> None:
        if not cls.objects.filter(pk=1).update(number=F("number") + 1):
            cls.objects.get_or_create(pk=1, defaults={"number": 2})
