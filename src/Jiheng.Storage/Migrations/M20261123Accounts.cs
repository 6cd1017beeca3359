using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Accounts with their sessions, who tried to sign in, and what the servers of an installation share.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261123120000_Accounts")]
public sealed class M20261123Accounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Accounts(migrationBuilder);
        Sessions(migrationBuilder);
        migrationBuilder.CreateTable("marks", table => new
        {
            name = table.Column<string>(nullable: false),
            value = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_marks", row => row.name));
        migrationBuilder.CreateTable("server_keys", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            name = table.Column<string>(nullable: false),
            xml = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_server_keys", row => row.id));
        migrationBuilder.CreateIndex("server_keys_name", "server_keys", "name", unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        foreach (var table in new[] { "server_keys", "marks", "sign_ins", "sessions", "former_passwords", "accounts" }) migrationBuilder.DropTable(table);
    }

    private static void Accounts(MigrationBuilder migration)
    {
        migration.CreateTable("accounts", table => new
        {
            person_id = table.Column<long>(nullable: false),
            password = table.Column<string>(nullable: true),
            must_change = table.Column<bool>(nullable: false),
            password_at = table.Column<DateTime>(nullable: true),
            failures = table.Column<int>(nullable: false),
            locked_until = table.Column<DateTime>(nullable: true),
            factor = table.Column<string>(nullable: true),
            factor_step = table.Column<long>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_accounts", row => row.person_id);
            table.ForeignKey("FK_accounts_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("accounts_locked", "accounts", "locked_until");
        migration.CreateTable("former_passwords", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            person_id = table.Column<long>(nullable: false),
            password = table.Column<string>(nullable: false),
            at = table.Column<DateTime>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_former_passwords", row => row.id);
            table.ForeignKey("FK_former_passwords_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("former_passwords_person", "former_passwords", "person_id");
    }

    private static void Sessions(MigrationBuilder migration)
    {
        migration.CreateTable("sessions", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            token = table.Column<string>(nullable: false),
            person_id = table.Column<long>(nullable: false),
            stage = table.Column<string>(nullable: false),
            started_at = table.Column<DateTime>(nullable: false),
            seen_at = table.Column<DateTime>(nullable: false),
            ended_at = table.Column<DateTime>(nullable: true),
            origin = table.Column<string>(nullable: false),
            browser = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_sessions", row => row.id);
            table.ForeignKey("FK_sessions_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("sessions_token", "sessions", "token", unique: true);
        migration.CreateIndex("sessions_person", "sessions", ["person_id", "ended_at"]);
        migration.CreateTable("sign_ins", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            at = table.Column<DateTime>(nullable: false),
            account = table.Column<string>(nullable: false),
            person_id = table.Column<long>(nullable: true),
            outcome = table.Column<string>(nullable: false),
            origin = table.Column<string>(nullable: false),
            browser = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_sign_ins", row => row.id));
        migration.CreateIndex("sign_ins_at", "sign_ins", "at");
        migration.CreateIndex("sign_ins_person", "sign_ins", ["person_id", "at"]);
        migration.CreateIndex("sign_ins_account", "sign_ins", "account");
    }
}
