using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>The history of an organisation says who entered each change.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261125000000_OrganisationActors")]
public sealed class M20261125OrganisationActors : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<string>("made_by", "organisation_changes", nullable: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.DropColumn("made_by", "organisation_changes");
    }
}
