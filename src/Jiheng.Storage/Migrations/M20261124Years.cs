using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Budget years with their calendars, levels and layouts; what divisions decide otherwise than the rules.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261124000000_Years")]
public sealed class M20261124Years : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Years(migrationBuilder);
        PartsOfYears(migrationBuilder);
        Overrides(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        foreach (var table in new[] { "rule_overrides", "year_layouts", "year_levels", "year_deadlines", "budget_years" }) migrationBuilder.DropTable(table);
    }

    private static void Years(MigrationBuilder migration)
    {
        migration.CreateTable("budget_years", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            division_id = table.Column<long>(nullable: false),
            year = table.Column<int>(nullable: false),
            state = table.Column<string>(nullable: false),
            revision = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_budget_years", row => row.id);
            table.ForeignKey("FK_budget_years_organisations_division_id", row => row.division_id, "organisations", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("budget_years_division", "budget_years", ["division_id", "year"], unique: true);
    }

    private static void PartsOfYears(MigrationBuilder migration)
    {
        migration.CreateTable("year_deadlines", table => new
        {
            year_id = table.Column<long>(nullable: false),
            step = table.Column<string>(nullable: false),
            division_id = table.Column<long>(nullable: false),
            day = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_year_deadlines", row => new { row.year_id, row.step });
            table.ForeignKey("FK_year_deadlines_budget_years_year_id", row => row.year_id, "budget_years", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateTable("year_levels", table => new
        {
            year_id = table.Column<long>(nullable: false),
            position = table.Column<int>(nullable: false),
            division_id = table.Column<long>(nullable: false),
            role = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_year_levels", row => new { row.year_id, row.position });
            table.ForeignKey("FK_year_levels_budget_years_year_id", row => row.year_id, "budget_years", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateTable("year_layouts", table => new
        {
            year_id = table.Column<long>(nullable: false),
            kind = table.Column<string>(nullable: false),
            division_id = table.Column<long>(nullable: false),
            layout = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_year_layouts", row => new { row.year_id, row.kind });
            table.ForeignKey("FK_year_layouts_budget_years_year_id", row => row.year_id, "budget_years", "id", onDelete: ReferentialAction.Cascade);
        });
    }

    private static void Overrides(MigrationBuilder migration)
    {
        migration.CreateTable("rule_overrides", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            division_id = table.Column<long>(nullable: false),
            kind = table.Column<string>(nullable: false),
            rule = table.Column<string>(nullable: true),
            subject = table.Column<string>(nullable: true),
            value = table.Column<string>(nullable: true),
            valid_from = table.Column<string>(nullable: false),
            valid_until = table.Column<string>(nullable: true),
            reason = table.Column<string>(nullable: false),
            source = table.Column<string>(nullable: true),
            state = table.Column<string>(nullable: false),
            revision = table.Column<int>(nullable: false),
            made_by = table.Column<string>(nullable: false),
            made_at = table.Column<DateTime>(nullable: false),
            switched_on_by = table.Column<string>(nullable: true),
            switched_on_at = table.Column<DateTime>(nullable: true),
            withdrawn_by = table.Column<string>(nullable: true),
            withdrawn_at = table.Column<DateTime>(nullable: true),
            withdrawn_reason = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_rule_overrides", row => row.id);
            table.ForeignKey("FK_rule_overrides_organisations_division_id", row => row.division_id, "organisations", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("rule_overrides_division", "rule_overrides", ["division_id", "state"]);
        migration.CreateIndex("rule_overrides_rule", "rule_overrides", "rule");
    }
}
