namespace Jiheng.Storage.Databases.Postgres;

/// <summary>A trigger by which what an organisation owns follows it through the tree.</summary>
internal static class PostgresOwners
{
    public static IEnumerable<string> Creation =>
    [
        """
        CREATE FUNCTION organisations_owner() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            UPDATE documents SET owner = NEW.path WHERE organisation_id = NEW.id;
            UPDATE forms SET owner = NEW.path WHERE document_id IN (SELECT id FROM documents WHERE organisation_id = NEW.id);
            UPDATE sets SET owner = NEW.path WHERE organisation_id = NEW.id;
            RETURN NULL;
        END $$
        """,
        "CREATE TRIGGER organisations_owner AFTER UPDATE OF path ON organisations FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE PROCEDURE organisations_owner()",
    ];

    public static IEnumerable<string> CreationForFilings =>
    [
        """
        CREATE FUNCTION organisations_owner_filings() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            UPDATE projects SET owner = NEW.path WHERE organisation_id = NEW.id;
            UPDATE filings SET owner = NEW.path WHERE organisation_id = NEW.id;
            RETURN NULL;
        END $$
        """,
        "CREATE TRIGGER organisations_owner_filings AFTER UPDATE OF path ON organisations FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE PROCEDURE organisations_owner_filings()",
    ];
}
