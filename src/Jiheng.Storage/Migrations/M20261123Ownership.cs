using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Documents, their forms and sets belong to organisations; some documents are given to people to review.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261123060000_Ownership")]
public sealed class M20261123Ownership : Migration
{
    private static readonly string[] Owned = ["documents", "sets"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        foreach (var table in Owned) migrationBuilder.AddColumn<long>("organisation_id", table, nullable: false, defaultValue: 0L);
        foreach (var table in Owned.Append("forms")) migrationBuilder.AddColumn<string>("owner", table, nullable: false, defaultValue: "");
        migrationBuilder.DropIndex("documents_hash", "documents");
        migrationBuilder.CreateIndex("documents_hash", "documents", ["organisation_id", "hash"], unique: true, filter: "deleted_at IS NULL");
        migrationBuilder.CreateIndex("documents_owner", "documents", "owner");
        migrationBuilder.CreateIndex("forms_owner", "forms", ["owner", "risk"]);
        migrationBuilder.CreateIndex("sets_owner", "sets", "owner");
        migrationBuilder.CreateIndex("sets_organisation", "sets", "organisation_id");
        migrationBuilder.FollowOwners();
        migrationBuilder.CreateTable("assignments", table => new
        {
            person_id = table.Column<long>(nullable: false),
            document_id = table.Column<long>(nullable: false),
            made_at = table.Column<DateTime>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_assignments", row => new { row.person_id, row.document_id });
            table.ForeignKey("FK_assignments_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_assignments_documents_document_id", row => row.document_id, "documents", "id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("assignments_document", "assignments", "document_id");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("Who owns what is not forgotten.");
}
