using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>The library of indicators, which organisations use which, and what is searched in them.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261127000000_Indicators")]
public sealed class M20261127Indicators : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Entries(migrationBuilder);
        migrationBuilder.CreateTable("indicator_uses", table => new
        {
            indicator_id = table.Column<long>(nullable: false),
            organisation_id = table.Column<long>(nullable: false),
            uses = table.Column<int>(nullable: false),
            last_value = table.Column<string>(nullable: true),
            last_used_at = table.Column<DateTime>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_indicator_uses", row => new { row.indicator_id, row.organisation_id });
            table.ForeignKey("FK_indicator_uses_indicator_entries_indicator_id", row => row.indicator_id, "indicator_entries", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_indicator_uses_organisations_organisation_id", row => row.organisation_id, "organisations", "id", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateIndex("indicator_uses_organisation", "indicator_uses", "organisation_id");
        migrationBuilder.CreateTable("indicator_pairs", table => new
        {
            pair = table.Column<long>(nullable: false),
            indicator_id = table.Column<long>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_indicator_pairs", row => new { row.pair, row.indicator_id });
            table.ForeignKey("FK_indicator_pairs_indicator_entries_indicator_id", row => row.indicator_id, "indicator_entries", "id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("indicator_pairs_indicator", "indicator_pairs", "indicator_id");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        foreach (var table in new[] { "indicator_pairs", "indicator_uses", "indicator_entries" }) migrationBuilder.DropTable(table);
    }

    private static void Entries(MigrationBuilder migration)
    {
        migration.CreateTable("indicator_entries", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            division_id = table.Column<long>(nullable: true),
            first_level = table.Column<string>(nullable: false),
            second_level = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            name_key = table.Column<string>(nullable: false),
            search = table.Column<string>(nullable: false),
            field = table.Column<string>(nullable: true),
            nature = table.Column<string>(nullable: false),
            comparison = table.Column<string>(nullable: true),
            value = table.Column<string>(nullable: true),
            units = table.Column<string>(nullable: true),
            explanation = table.Column<string>(nullable: true),
            uses = table.Column<int>(nullable: false),
            users = table.Column<int>(nullable: false),
            last_value = table.Column<string>(nullable: true),
            last_used_at = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_indicator_entries", row => row.id);
            table.ForeignKey("FK_indicator_entries_organisations_division_id", row => row.division_id, "organisations", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("indicator_entries_division", "indicator_entries", ["division_id", "name_key", "first_level", "second_level"], unique: true, filter: "division_id IS NOT NULL");
        migration.CreateIndex("indicator_entries_product", "indicator_entries", ["name_key", "first_level", "second_level"], unique: true, filter: "division_id IS NULL");
        migration.CreateIndex("indicator_entries_search", "indicator_entries", ["uses", "id", "division_id", "first_level", "second_level", "search"], descending: [true, false, false, false, false, false]);
    }
}
