using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>The requests that edits of drafts came with, so that one whose answer was lost is carried out once, whichever server gets it again.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261128000000_EditRequests")]
public sealed class M20261128EditRequests : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<string>("request", "filing_edits", nullable: true);
        migrationBuilder.AddColumn<string>("told", "filing_edits", nullable: true);
        migrationBuilder.CreateIndex("filing_edits_request", "filing_edits", ["filing_id", "request"], unique: true, filter: "request IS NOT NULL");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("What was edited is not forgotten.");
}
