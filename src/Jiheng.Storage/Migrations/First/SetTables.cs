using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations.First;

internal static class SetTables
{
    public static void Create(MigrationBuilder migration)
    {
        migration.CreateTable("sets", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            name = table.Column<string>(nullable: false),
            created_at = table.Column<DateTime>(nullable: false),
            deleted_at = table.Column<DateTime>(nullable: true),
            filters = table.Column<string>(nullable: true),
            revision = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_sets", row => row.id));

        migration.CreateTable("set_members", table => new
        {
            set_id = table.Column<long>(nullable: false),
            document_id = table.Column<long>(nullable: false),
            position = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_set_members", row => new { row.set_id, row.document_id });
            table.ForeignKey("FK_set_members_sets_set_id", row => row.set_id, "sets", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_set_members_documents_document_id", row => row.document_id, "documents", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("set_members_document", "set_members", "document_id");
    }
}
