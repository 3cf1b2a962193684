"""The corrections of Wagtail's templates fit the Wagtail that is installed."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.template import engines
from django.template.loader import get_template

from jetp_portal import upstream_templates
from tools.files import ROOT


@pytest.mark.parametrize("name", upstream_templates.CORRECTIONS)
def test_a_corrected_template_is_the_one_that_is_used(name):
    template = get_template(name).template
    if template.origin.name.startswith(str(ROOT / "templates")):  # one of the portal's that extends it
        assert f'extends "{name}"' in template.source
        template = upstream_templates.Loader(engines["django"].engine).get_template(name)
    source = template.source
    for piece, correction in upstream_templates.CORRECTIONS[name].items():
        assert correction in source
        assert piece not in source.replace(correction, "")


def test_a_correction_whose_piece_is_gone_is_an_error(monkeypatch):
    name = "wagtailadmin/shared/user_avatar.html"
    monkeypatch.setitem(upstream_templates.CORRECTIONS, name, {"what was there once": ""})
    with pytest.raises(ImproperlyConfigured, match="what was there once"):
        upstream_templates.Loader(engines["django"].engine).get_template(name)
