"""The ground floor of the demo: records, images, home page, About, Secretariat, legal pages, footer, banner."""

from io import BytesIO

from django.core.files.base import ContentFile
from django.utils.dateparse import parse_date

from pages.demo import (
    content_about,
    content_about_finance,
    content_about_more,
    content_about_record,
    content_indicators,
    content_organisations,
    content_portal,
    content_secretariat,
    content_world,
    content_world_more,
)
from pages.demo.builder import Builder, moment
from pages.demo.drawings import DRAWINGS, draw
from pages.models import (
    Banner,
    ContactPage,
    ContentPage,
    HomeFigure,
    HomePage,
    Indicator,
    IndicatorObservation,
    Organisation,
    OrganisationName,
    OrganisationRole,
    PortalImage,
    PortalSettings,
    Post,
    Programme,
    SecretariatPage,
    SectionPage,
    Topic,
)

PAGE_TYPES = {
    "SectionPage": SectionPage,
    "ContentPage": ContentPage,
    "SecretariatPage": SecretariatPage,
    "ContactPage": ContactPage,
}
HOME_FIGURES = ("envelope", "renewables-2030", "coal-peak", "power-emissions-peak")


def build(builder: Builder) -> None:
    for data in content_organisations.ORGANISATIONS:
        _organisation(builder, data)
    for data in content_organisations.PROGRAMMES:
        builder.record(Programme, data)
    for data in content_organisations.TOPICS:
        builder.record(Topic, data)
    for data in content_indicators.INDICATORS:
        _indicator(builder, data)
    for key in DRAWINGS:
        _image(builder, key)
    _home(builder)
    for module in (
        content_about,
        content_about_more,
        content_about_finance,
        content_about_record,
        content_world,
        content_world_more,
        content_secretariat,
        content_portal,
    ):
        for data in module.PAGES:
            _page(builder, data)
    _settings(builder)
    for number, data in enumerate(content_portal.BANNERS, start=1):
        _banner(builder, {"key": f"banner-{number}"} | data)


def _organisation(builder: Builder, data: dict) -> None:
    own = {name: value for name, value in data.items() if name not in {"former_names", "roles"}}
    organisation, made = builder.record(Organisation, own)
    if not made:
        return
    for name in data.get("former_names", []):
        _child(builder, OrganisationName(organisation=organisation), name)
    for role in data.get("roles", []):
        _child(builder, OrganisationRole(organisation=organisation), role)


def _child(builder: Builder, instance, data: dict) -> None:
    builder.assign(instance, {name: value for name, value in data.items() if value is not None})
    instance.save()


def _indicator(builder: Builder, data: dict) -> None:
    own = {name: value for name, value in data.items() if name not in {"observations", "key"}}
    indicator, made = builder.record(Indicator, {"key": f"indicator-{data['key']}"} | own, key=data["key"])
    if not made:
        return
    for observation in data["observations"]:
        instance = IndicatorObservation(indicator=indicator)
        baseline = observation.get("baseline")
        values = {name: value for name, value in observation.items() if name != "baseline"}
        if baseline:
            values |= {"baseline_value": baseline[0], "baseline_label": baseline[1]}
        _child(builder, instance, values)


def _image(builder: Builder, key: str) -> None:
    words = DRAWINGS[key]

    def create():
        target = BytesIO()
        draw(key).save(target, format="JPEG", quality=88, optimize=True)
        image = PortalImage(title=words["title"][0], title_en=words["title"][1])
        builder.assign(image, {name: words[name] for name in ("alt", "caption", "credit")})
        image.file = ContentFile(target.getvalue(), name=f"{key}.jpg")
        image.save()
        return image

    builder.make(f"image-{key}", create)


def _home(builder: Builder) -> None:
    """Fill the home page that the migrations leave empty; one that an editor has written stays."""
    if builder.find("home") is not None:
        return
    home = HomePage.objects.get()
    untouched = home.latest_revision_id is None
    builder.make("home", lambda: home)
    if not untouched:
        return
    data = content_portal.HOME
    builder.assign(
        home,
        {
            "title": data["title"],
            "search_description": data["description"],
            "message_title": data["message_title"],
            "message_text": data["message_text"],
        },
    )
    for position, key in enumerate(HOME_FIGURES):
        home.figures.add(HomeFigure(indicator=builder.get(f"indicator-{key}"), sort_order=position))
    home.save_revision().publish(log_action=False)


def _page(builder: Builder, data: dict) -> None:
    model = PAGE_TYPES[data["type"]]
    fields = (
        {"reviewed_on": parse_date(data["reviewed_on"])} if data.get("reviewed_on") and model is ContentPage else {}
    )
    fill = (lambda page: _fill_secretariat(builder, page, data)) if model is SecretariatPage else None
    builder.page(model, data, fill, **fields)


def _fill_secretariat(builder: Builder, page: SecretariatPage, data: dict) -> None:
    for language, nodes in zip(("vi", "en"), data["structure"], strict=True):
        setattr(page, f"structure_{language}", builder.stream([("node", node) for node in nodes]))
    for position, post in enumerate(data["posts"]):
        instance = Post(sort_order=position)
        builder.assign(instance, {name: value for name, value in post.items() if value is not None})
        page.posts.add(instance)


def _settings(builder: Builder) -> None:
    def create():
        settings = PortalSettings.objects.first() or PortalSettings()
        builder.assign(settings, content_portal.SETTINGS)
        settings.footer_section = builder.get("portal-info").get_base_page()
        settings.save()
        return settings

    builder.make("settings", create)


def _banner(builder: Builder, data: dict) -> None:
    times = {name: moment(data[name]) for name in ("starts_at", "ends_at") if data.get(name)}
    link = {"link_page": builder.get(data["link_page"]).get_base_page()} if data.get("link_page") else {}
    words = {name: data[name] for name in ("key", "title", "text", "link_url") if name in data}
    builder.record(Banner, words, **times, **link)
