namespace Jiheng.Storage.Databases.Sqlite;

/// <summary>A trigger by which what an organisation owns follows it through the tree.</summary>
internal static class SqliteOwners
{
    public static IEnumerable<string> Creation =>
    [
        """
        CREATE TRIGGER organisations_owner AFTER UPDATE OF path ON organisations WHEN OLD.path <> NEW.path BEGIN
            UPDATE documents SET owner = NEW.path WHERE organisation_id = NEW.id;
            UPDATE forms SET owner = NEW.path WHERE document_id IN (SELECT id FROM documents WHERE organisation_id = NEW.id);
            UPDATE sets SET owner = NEW.path WHERE organisation_id = NEW.id;
        END
        """,
    ];

    public static IEnumerable<string> CreationForFilings =>
    [
        """
        CREATE TRIGGER organisations_owner_filings AFTER UPDATE OF path ON organisations WHEN OLD.path <> NEW.path BEGIN
            UPDATE projects SET owner = NEW.path WHERE organisation_id = NEW.id;
            UPDATE filings SET owner = NEW.path WHERE organisation_id = NEW.id;
        END
        """,
    ];
}
