"""Which fields stand in both languages. The list of each model is on the model; this only hands it to modeltranslation."""

from modeltranslation.translator import TranslationOptions, translator

from pages import models


def register(model: type, required: tuple[str, ...] = ()) -> None:
    """Register `model.translation_fields`; those named in `required` must be filled in Vietnamese."""
    options = type(
        f"{model.__name__}TranslationOptions",
        (TranslationOptions,),
        {
            "fields": model.__dict__["translation_fields"],
            "required_languages": {"vi": required} if required else (),
        },
    )
    translator.register(model, options)


register(models.BasePage, required=("title",))
register(models.HomePage)
register(models.SectionPage)
register(models.ContentPage)
register(models.SecretariatPage)
register(models.ContactPage)
register(models.Post, required=("post",))
register(models.PortalImage)
register(models.Organisation, required=("name",))
register(models.OrganisationName, required=("name",))
register(models.OrganisationRole)
register(models.Programme, required=("name",))
register(models.Province, required=("name",))
register(models.Topic, required=("name",))
register(models.Indicator, required=("label",))
register(models.IndicatorObservation)
register(models.Banner, required=("title",))
register(models.PortalSettings)
