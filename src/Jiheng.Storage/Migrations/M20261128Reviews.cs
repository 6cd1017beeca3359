using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Review sheets of filings.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261128000100_Reviews")]
public sealed class M20261128Reviews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("filing_reviews", table => new
        {
            filing_id = table.Column<long>(nullable: false),
            version = table.Column<int>(nullable: false),
            level = table.Column<int>(nullable: false),
            role = table.Column<string>(nullable: false),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            at = table.Column<DateTime>(nullable: false),
            content = table.Column<string>(nullable: false),
            revision = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filing_reviews", row => new { row.filing_id, row.version, row.level });
            table.ForeignKey("FK_filing_reviews_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Restrict);
        });
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("What reviewers said is not forgotten.");
}
