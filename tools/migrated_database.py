"""The database that tests begin with, made by migrations once, so that each part of the tests can copy it.

Migrations take longer than any test. TEST_DATABASE names the database: a file for SQLite, a name for PostgreSQL.
tools/pytest_database.py and the settings of the tests copy what TEST_TEMPLATE names. Run it as
`python -m tools.migrated_database make`, and `remove` when the tests have ended.
"""

import os
import sys

import django


def main(action: str) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "jetp_portal.settings.test"
    django.setup()
    from django.db import connection  # needs the settings

    if action == "make":
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        connection.close()
    elif action == "remove":
        own = connection.settings_dict["NAME"]
        connection.settings_dict["NAME"] = os.environ["TEST_DATABASE"]
        connection.creation.destroy_test_db(own, verbosity=0)
    else:
        raise SystemExit(f"There is no action {action}: make or remove.")


if __name__ == "__main__":
    main(*sys.argv[1:])
