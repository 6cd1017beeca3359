using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations.First;

internal static class FormPartTables
{
    public static void Create(MigrationBuilder migration)
    {
        migration.CreateTable("findings", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            form_id = table.Column<long>(nullable: false),
            rule = table.Column<string>(nullable: false),
            severity = table.Column<string>(nullable: false),
            row = table.Column<int>(nullable: true),
            field = table.Column<string>(nullable: false),
            message = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_findings", row => row.id);
            table.ForeignKey("FK_findings_forms_form_id", row => row.form_id, "forms", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("findings_form", "findings", ["form_id", "rule"]);
        migration.CreateIndex("findings_rule", "findings", "rule");

        migration.CreateTable("corrections", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            form_id = table.Column<long>(nullable: false),
            kind = table.Column<string>(nullable: false),
            field = table.Column<string>(nullable: false),
            before = table.Column<string>(nullable: true),
            after = table.Column<string>(nullable: true),
            made_at = table.Column<DateTime>(nullable: false),
            undone_at = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_corrections", row => row.id);
            table.ForeignKey("FK_corrections_forms_form_id", row => row.form_id, "forms", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("corrections_form", "corrections", "form_id");

        migration.CreateTable("passages", table => new
        {
            id = table.Column<long>(nullable: false),
            form_id = table.Column<long>(nullable: false),
            field = table.Column<string>(nullable: false),
            text = table.Column<string>(nullable: false),
            copy_hash = table.Column<long>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_passages", row => row.id);
            table.ForeignKey("FK_passages_forms_form_id", row => row.form_id, "forms", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("passages_form", "passages", "form_id");
        migration.CreateIndex("passages_copy", "passages", "copy_hash", filter: "copy_hash IS NOT NULL");
    }
}
