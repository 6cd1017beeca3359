using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>The audit log. What was done before it is not in it.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261122120000_Audit")]
public sealed class M20261122Audit : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("audit_entries", table => new
        {
            number = table.Column<long>(nullable: false),
            at = table.Column<DateTime>(nullable: false),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            origin = table.Column<string>(nullable: false),
            action = table.Column<string>(nullable: false),
            subject = table.Column<string>(nullable: false),
            before = table.Column<string>(nullable: true),
            after = table.Column<string>(nullable: true),
            previous = table.Column<string>(nullable: false),
            hash = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_audit_entries", row => row.number));
        migrationBuilder.CreateIndex("audit_entries_at", "audit_entries", "at");
        migrationBuilder.CreateIndex("audit_entries_account", "audit_entries", "account");
        migrationBuilder.CreateIndex("audit_entries_subject", "audit_entries", "subject");
        migrationBuilder.CreateTable("audit_head", table => new
        {
            id = table.Column<int>(nullable: false),
            length = table.Column<long>(nullable: false),
            hash = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_audit_head", row => row.id));
        migrationBuilder.ForbidChanges("audit_entries");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("An audit log is not removed.");
}
