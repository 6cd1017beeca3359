using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Organisations with their history, people with their roles.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261123000000_Organisations")]
public sealed class M20261123Organisations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Organisations(migrationBuilder);
        People(migrationBuilder);
        migrationBuilder.CreateTable("registers", table => new
        {
            name = table.Column<string>(nullable: false),
            year = table.Column<int>(nullable: false),
            revision = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_registers", row => row.name));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        foreach (var table in new[] { "registers", "grant_offices", "grants", "people", "organisation_changes", "organisations" }) migrationBuilder.DropTable(table);
    }

    private static void Organisations(MigrationBuilder migration)
    {
        migration.CreateTable("organisations", table => new
        {
            id = table.Column<long>(nullable: false),
            code = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            kind = table.Column<string>(nullable: false),
            parent_id = table.Column<long>(nullable: true),
            office_id = table.Column<long>(nullable: true),
            successor_id = table.Column<long>(nullable: true),
            first_year = table.Column<int>(nullable: false),
            last_year = table.Column<int>(nullable: true),
            path = table.Column<string>(nullable: false),
            depth = table.Column<int>(nullable: false),
            search = table.Column<string>(nullable: false),
            revision = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_organisations", row => row.id));
        migration.CreateIndex("organisations_code", "organisations", "code", unique: true);
        migration.CreateIndex("organisations_path", "organisations", ["path", "last_year", "search"]);
        migration.CreateIndex("organisations_parent", "organisations", ["parent_id", "path"]);
        migration.CreateIndex("organisations_office", "organisations", "office_id");

        migration.CreateTable("organisation_changes", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            organisation_id = table.Column<long>(nullable: false),
            year = table.Column<int>(nullable: false),
            kind = table.Column<string>(nullable: false),
            before = table.Column<string>(nullable: true),
            after = table.Column<string>(nullable: true),
            reason = table.Column<string>(nullable: true),
            made_at = table.Column<DateTime>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_organisation_changes", row => row.id);
            table.ForeignKey("FK_organisation_changes_organisations_organisation_id", row => row.organisation_id, "organisations", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("organisation_changes_organisation", "organisation_changes", ["organisation_id", "year"]);
    }

    private static void People(MigrationBuilder migration)
    {
        migration.CreateTable("people", table => new
        {
            id = table.Column<long>(nullable: false),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            organisation_id = table.Column<long>(nullable: false),
            status = table.Column<string>(nullable: false),
            search = table.Column<string>(nullable: false),
            revision = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_people", row => row.id);
            table.ForeignKey("FK_people_organisations_organisation_id", row => row.organisation_id, "organisations", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("people_account", "people", "account", unique: true);
        migration.CreateIndex("people_organisation", "people", "organisation_id");

        migration.CreateTable("grants", table => new
        {
            person_id = table.Column<long>(nullable: false),
            role = table.Column<string>(nullable: false),
            reach = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_grants", row => new { row.person_id, row.role });
            table.ForeignKey("FK_grants_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });

        migration.CreateTable("grant_offices", table => new
        {
            person_id = table.Column<long>(nullable: false),
            role = table.Column<string>(nullable: false),
            office_id = table.Column<long>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_grant_offices", row => new { row.person_id, row.role, row.office_id });
            table.ForeignKey("FK_grant_offices_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_grant_offices_organisations_office_id", row => row.office_id, "organisations", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("grant_offices_office", "grant_offices", "office_id");
    }
}
