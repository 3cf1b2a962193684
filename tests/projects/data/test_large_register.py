"""A large register is given away in little memory."""

import sys
from subprocess import run

from tools.files import ROOT

# Projects with eight lines each, made without a database: what a file costs is the rows that are alive at once.
PROGRAM = """
import resource
from datetime import date
from decimal import Decimal
import django
django.setup()
from django.utils import translation, timezone
from projects.opendata import jsons, writers
from projects.opendata.columns import FLAT, SHEETS
from projects.opendata.rows import EVENTS, FIGURES, LOCATIONS, MONEY, PROJECT, SCALES, in_language
from projects.opendata.tables import flat_row

def row(number):
    text = dict.fromkeys(PROJECT, "chữ" * 20) | {"_updated_vi": None, "_updated_en": None}
    text |= {"code": f"TD-{number}", "further_sectors": [], "address_vi": "a", "address_en": "b"}
    lines = [
        dict.fromkeys(MONEY, "chữ" * 8)
        | {"line": line, "part_of": None, "source_document": None, "project_code": text["code"]}
        | {"kind": "need", "amount": Decimal("1234567.89"), "date": date(2025, 1, 1)}
        for line in range(8)
    ]
    return text | {"finance_lines": lines, "locations": [], "scales": [], "status_events": [], "figures": []}

translation.activate("vi")
def used():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before = used()
PROJECTS = 1000
size = sum(map(len, writers.csv_lines(FLAT, (flat_row(row(number), "vi") for number in range(PROJECTS)))))
size += sum(map(len, jsons.document({"a": 1}, (jsons.shaped(in_language(row(n), "vi")) for n in range(PROJECTS)))))
stored = writers.tidy_workbook("x", SHEETS, map(row, range(PROJECTS)), moment=timezone.now(), about=[])
stored.seek(0, 2)
print(round(used()), round(used() - before), size, stored.tell())
"""


def test_a_register_of_many_lines_is_given_away_in_little_memory():
    found = run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={"DJANGO_SETTINGS_MODULE": "jetp_portal.settings.test", "PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    whole, more, size, workbook = map(int, found.stdout.split())
    assert whole < 200
    assert more < 40, "what is written is not kept: five times as many projects need no more"
    assert size > 4_000_000
    assert workbook > 100_000
