using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Filings that were given to experts.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261202000000_FilingAssignments")]
public sealed class M20261202FilingAssignments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("filing_assignments", table => new
        {
            person_id = table.Column<long>(nullable: false),
            filing_id = table.Column<long>(nullable: false),
            made_at = table.Column<DateTime>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filing_assignments", row => new { row.person_id, row.filing_id });
            table.ForeignKey("FK_filing_assignments_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_filing_assignments_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("filing_assignments_filing", "filing_assignments", "filing_id");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.DropTable("filing_assignments");
    }
}
