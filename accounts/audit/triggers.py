"""What the database itself refuses: to change an entry of the audit trail, or to delete one before its time.

Used by a migration, so what stands here is not changed any more: another rule is another migration.
"""

SQLITE = [
    """
    CREATE TRIGGER accounts_auditentry_no_update BEFORE UPDATE ON accounts_auditentry
    BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END
    """,
    """
    CREATE TRIGGER accounts_auditentry_no_delete BEFORE DELETE ON accounts_auditentry
    WHEN NOT COALESCE(OLD.at < (SELECT removable_before FROM accounts_audithead WHERE id = 1), 0)
    BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END
    """,
]
POSTGRESQL = [
    """
    CREATE FUNCTION accounts_auditentry_append_only() RETURNS trigger AS $$
    BEGIN
        IF TG_OP = 'DELETE' THEN
            IF COALESCE(OLD.at < (SELECT removable_before FROM accounts_audithead WHERE id = 1), FALSE) THEN
                RETURN OLD;
            END IF;
        END IF;
        IF TG_OP = 'TRUNCATE' AND (SELECT removable_before IS NOT NULL FROM accounts_audithead WHERE id = 1) THEN
            RETURN NULL;
        END IF;
        IF TG_OP = 'TRUNCATE' AND NOT EXISTS (SELECT 1 FROM accounts_auditentry) THEN
            RETURN NULL;
        END IF;
        RAISE EXCEPTION 'The audit trail is append-only.';
    END
    $$ LANGUAGE plpgsql
    """,
    """
    CREATE TRIGGER accounts_auditentry_rows BEFORE UPDATE OR DELETE ON accounts_auditentry
    FOR EACH ROW EXECUTE FUNCTION accounts_auditentry_append_only()
    """,
    """
    CREATE TRIGGER accounts_auditentry_all BEFORE TRUNCATE ON accounts_auditentry
    FOR EACH STATEMENT EXECUTE FUNCTION accounts_auditentry_append_only()
    """,
]
REMOVAL = {
    "sqlite": [
        "DROP TRIGGER IF EXISTS accounts_auditentry_no_update",
        "DROP TRIGGER IF EXISTS accounts_auditentry_no_delete",
    ],
    "postgresql": ["DROP FUNCTION IF EXISTS accounts_auditentry_append_only() CASCADE"],
}
CREATION = {"sqlite": SQLITE, "postgresql": POSTGRESQL}


def create(apps, schema_editor) -> None:
    for statement in CREATION[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def remove(apps, schema_editor) -> None:
    for statement in REMOVAL[schema_editor.connection.vendor]:
        schema_editor.execute(statement)
