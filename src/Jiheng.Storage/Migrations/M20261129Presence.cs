using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Who has the editor of a filing open.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261129000000_Presence")]
public sealed class M20261129Presence : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("filing_presence", table => new
        {
            filing_id = table.Column<long>(nullable: false),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            seen_at = table.Column<DateTime>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filing_presence", row => new { row.filing_id, row.account });
            table.ForeignKey("FK_filing_presence_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Cascade);
        });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.DropTable("filing_presence");
    }
}
