using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations.First;

internal static class FormTables
{
    public static void Create(MigrationBuilder migration)
    {
        migration.CreateTable("forms", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            document_id = table.Column<long>(nullable: false),
            position = table.Column<int>(nullable: false),
            kind = table.Column<string>(nullable: false),
            fiscal_year = table.Column<int>(nullable: true),
            unit = table.Column<string>(nullable: true),
            department = table.Column<string>(nullable: true),
            project_name = table.Column<string>(nullable: true),
            title = table.Column<string>(nullable: true),
            subject = table.Column<string>(nullable: false),
            errors = table.Column<int>(nullable: false),
            warnings = table.Column<int>(nullable: false),
            hints = table.Column<int>(nullable: false),
            not_checkable = table.Column<int>(nullable: false),
            inferred = table.Column<int>(nullable: false),
            rows = table.Column<int>(nullable: false),
            quantified_rows = table.Column<int>(nullable: false),
            printed_total = table.Column<long>(nullable: true),
            computed_total = table.Column<long>(nullable: true),
            amount_fen = table.Column<long>(nullable: true),
            risk = table.Column<long>(nullable: false),
            revision = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_forms", row => row.id);
            table.ForeignKey("FK_forms_documents_document_id", row => row.document_id, "documents", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("forms_document", "forms", ["document_id", "position"], unique: true);
        migration.CreateIndex("forms_risk", "forms", "risk");
        migration.CreateIndex("forms_subject", "forms", "subject");

        migration.CreateTable("snapshots", table => new
        {
            form_id = table.Column<long>(nullable: false),
            form = table.Column<byte[]>(nullable: false),
            results = table.Column<byte[]>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_snapshots", row => row.form_id);
            table.ForeignKey("FK_snapshots_forms_form_id", row => row.form_id, "forms", "id", onDelete: ReferentialAction.Cascade);
        });
    }
}
