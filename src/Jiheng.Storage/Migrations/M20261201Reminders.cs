using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>How many days before a last day people are told of it; years that are there keep what held for all.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261201000000_Reminders")]
public sealed class M20261201Reminders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<string>("reminders", "budget_years", nullable: false, defaultValue: "7 3 1");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.DropColumn("reminders", "budget_years");
    }
}
