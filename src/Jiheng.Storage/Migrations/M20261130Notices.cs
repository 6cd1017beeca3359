using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>What people are told, in the browser and by e-mail.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261130000100_Notices")]
public sealed class M20261130Notices : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Notices(migrationBuilder);
        Mails(migrationBuilder);
        foreach (var table in new[] { "filing_steps", "filing_remarks" })
        {
            migrationBuilder.AddColumn<DateTime>("noticed_at", table, nullable: true);
            // What was done before there were notices is no news.
            migrationBuilder.Sql($"UPDATE {table} SET noticed_at = at");
            migrationBuilder.CreateIndex(table + "_untold", table, "id", filter: "noticed_at IS NULL");
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        foreach (var table in new[] { "filing_steps", "filing_remarks" })
        {
            migrationBuilder.DropIndex(table + "_untold", table);
            migrationBuilder.DropColumn("noticed_at", table);
        }

        foreach (var table in new[] { "notices", "mails", "mailboxes" }) migrationBuilder.DropTable(table);
    }

    private static void Notices(MigrationBuilder migration)
    {
        migration.CreateTable("notices", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            account = table.Column<string>(nullable: false),
            source = table.Column<string>(nullable: false),
            kind = table.Column<string>(nullable: false),
            filing_id = table.Column<long>(nullable: true),
            year = table.Column<int>(nullable: false),
            form_kind = table.Column<string>(nullable: false),
            about = table.Column<string>(nullable: false),
            words = table.Column<string>(nullable: true),
            by = table.Column<string>(nullable: true),
            at = table.Column<DateTime>(nullable: false),
            read_at = table.Column<DateTime>(nullable: true),
            mailed_at = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_notices", row => row.id);
            table.ForeignKey("FK_notices_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("notices_source", "notices", ["account", "source"], unique: true);
        migration.CreateIndex("notices_unread", "notices", ["account", "read_at", "id"]);
        migration.CreateIndex("notices_filing", "notices", "filing_id");
    }

    private static void Mails(MigrationBuilder migration)
    {
        migration.CreateTable("mails", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            account = table.Column<string>(nullable: false),
            address = table.Column<string>(nullable: false),
            subject = table.Column<string>(nullable: false),
            body = table.Column<string>(nullable: false),
            made_at = table.Column<DateTime>(nullable: false),
            attempts = table.Column<int>(nullable: false),
            next_at = table.Column<DateTime>(nullable: true),
            sent_at = table.Column<DateTime>(nullable: true),
            problem = table.Column<string>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_mails", row => row.id));
        migration.CreateIndex("mails_next", "mails", "next_at", filter: "next_at IS NOT NULL");
        migration.CreateIndex("mails_account", "mails", ["account", "made_at"]);
        migration.CreateTable("mailboxes", table => new
        {
            account = table.Column<string>(nullable: false),
            address = table.Column<string>(nullable: false),
            is_on = table.Column<bool>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_mailboxes", row => row.account));
    }
}
