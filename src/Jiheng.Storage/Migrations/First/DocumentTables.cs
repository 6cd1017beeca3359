using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations.First;

internal static class DocumentTables
{
    public static void Create(MigrationBuilder migration)
    {
        migration.CreateTable("documents", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            hash = table.Column<string>(nullable: false),
            file_name = table.Column<string>(nullable: false),
            size = table.Column<long>(nullable: false),
            format = table.Column<string>(nullable: false),
            added_at = table.Column<DateTime>(nullable: false),
            deleted_at = table.Column<DateTime>(nullable: true),
            jiheng_version = table.Column<string>(nullable: false),
            diagnostics = table.Column<string>(nullable: false),
            revision = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_documents", row => row.id));
        migration.CreateIndex("documents_hash", "documents", "hash", unique: true, filter: "deleted_at IS NULL");
        migration.CreateIndex("documents_added_at", "documents", "added_at");

        migration.CreateTable("contents", table => new
        {
            document_id = table.Column<long>(nullable: false),
            bytes = table.Column<byte[]>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_contents", row => row.document_id);
            table.ForeignKey("FK_contents_documents_document_id", row => row.document_id, "documents", "id", onDelete: ReferentialAction.Cascade);
        });
    }
}
