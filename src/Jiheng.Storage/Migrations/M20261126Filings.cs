using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Projects, and what units hand in for them: drafts with every edit, versions that nobody changes, steps and remarks.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261126000000_Filings")]
public sealed class M20261126Filings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        Projects(migrationBuilder);
        Filings(migrationBuilder);
        Contents(migrationBuilder);
        Steps(migrationBuilder);
        Remarks(migrationBuilder);
        migrationBuilder.ForbidChanges("filing_versions");
        migrationBuilder.FollowOwnersOfFilings();
    }

    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("What was handed in is not forgotten.");

    private static void Projects(MigrationBuilder migration)
    {
        migration.CreateTable("projects", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            organisation_id = table.Column<long>(nullable: false),
            owner = table.Column<string>(nullable: false),
            code = table.Column<string>(nullable: true),
            name = table.Column<string>(nullable: false),
            search = table.Column<string>(nullable: false),
            first_year = table.Column<int>(nullable: false),
            last_year = table.Column<int>(nullable: true),
            revision = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_projects", row => row.id);
            table.ForeignKey("FK_projects_organisations_organisation_id", row => row.organisation_id, "organisations", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("projects_code", "projects", ["organisation_id", "code"], unique: true, filter: "code IS NOT NULL");
        migration.CreateIndex("projects_owner", "projects", ["owner", "name"]);
    }

    private static void Filings(MigrationBuilder migration)
    {
        migration.CreateTable("filings", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            project_id = table.Column<long>(nullable: false),
            organisation_id = table.Column<long>(nullable: false),
            owner = table.Column<string>(nullable: false),
            year = table.Column<int>(nullable: false),
            kind = table.Column<string>(nullable: false),
            layout = table.Column<string>(nullable: false),
            state = table.Column<string>(nullable: false),
            level = table.Column<int>(nullable: false),
            round = table.Column<int>(nullable: false),
            levels = table.Column<string>(nullable: false),
            turn = table.Column<string>(nullable: true),
            last_edit = table.Column<int>(nullable: false),
            last_version = table.Column<int>(nullable: false),
            approved_version = table.Column<int>(nullable: false),
            errors = table.Column<int>(nullable: false),
            warnings = table.Column<int>(nullable: false),
            hints = table.Column<int>(nullable: false),
            unread = table.Column<int>(nullable: false),
            risk = table.Column<long>(nullable: false),
            amount_fen = table.Column<long>(nullable: true),
            former_amount_fen = table.Column<long>(nullable: true),
            is_late = table.Column<bool>(nullable: false),
            changed_at = table.Column<DateTime>(nullable: false),
            submitted_by = table.Column<string>(nullable: true),
            submitted_at = table.Column<DateTime>(nullable: true),
            approved_at = table.Column<DateTime>(nullable: true),
            revision = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filings", row => row.id);
            table.ForeignKey("FK_filings_projects_project_id", row => row.project_id, "projects", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("filings_project", "filings", ["project_id", "year", "kind"], unique: true);
        migration.CreateIndex("filings_organisation", "filings", "organisation_id");
        migration.CreateIndex("filings_owner", "filings", ["owner", "year", "kind", "state"]);
        migration.CreateIndex("filings_turn", "filings", ["turn", "risk"]);
    }

    private static void Contents(MigrationBuilder migration)
    {
        migration.CreateTable("filing_drafts", table => new
        {
            filing_id = table.Column<long>(nullable: false),
            content = table.Column<byte[]>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filing_drafts", row => row.filing_id);
            table.ForeignKey("FK_filing_drafts_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateTable("filing_edits", table => new
        {
            filing_id = table.Column<long>(nullable: false),
            number = table.Column<int>(nullable: false),
            batch = table.Column<int>(nullable: false),
            takes_back = table.Column<int>(nullable: false),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            at = table.Column<DateTime>(nullable: false),
            edit = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filing_edits", row => new { row.filing_id, row.number });
            table.ForeignKey("FK_filing_edits_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateTable("filing_versions", table => new
        {
            filing_id = table.Column<long>(nullable: false),
            number = table.Column<int>(nullable: false),
            round = table.Column<int>(nullable: false),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            at = table.Column<DateTime>(nullable: false),
            hash = table.Column<string>(nullable: false),
            content = table.Column<byte[]>(nullable: false),
            results = table.Column<byte[]>(nullable: false),
            note = table.Column<string>(nullable: true),
            errors = table.Column<int>(nullable: false),
            warnings = table.Column<int>(nullable: false),
            hints = table.Column<int>(nullable: false),
            amount_fen = table.Column<long>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filing_versions", row => new { row.filing_id, row.number });
            table.ForeignKey("FK_filing_versions_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Restrict);
        });
    }

    private static void Steps(MigrationBuilder migration)
    {
        migration.CreateTable("filing_steps", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            filing_id = table.Column<long>(nullable: false),
            action = table.Column<string>(nullable: false),
            version = table.Column<int>(nullable: false),
            round = table.Column<int>(nullable: false),
            level = table.Column<int>(nullable: false),
            role = table.Column<string>(nullable: true),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            at = table.Column<DateTime>(nullable: false),
            reason = table.Column<string>(nullable: true),
            from_state = table.Column<string>(nullable: false),
            approved_before = table.Column<int>(nullable: false),
            undone_at = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filing_steps", row => row.id);
            table.ForeignKey("FK_filing_steps_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("filing_steps_filing", "filing_steps", "filing_id");
    }

    private static void Remarks(MigrationBuilder migration)
    {
        migration.CreateTable("filing_remarks", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            filing_id = table.Column<long>(nullable: false),
            answers_id = table.Column<long>(nullable: true),
            version = table.Column<int>(nullable: false),
            path = table.Column<string>(nullable: false),
            text = table.Column<string>(nullable: false),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            at = table.Column<DateTime>(nullable: false),
            settled_at = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_filing_remarks", row => row.id);
            table.ForeignKey("FK_filing_remarks_filings_filing_id", row => row.filing_id, "filings", "id", onDelete: ReferentialAction.Restrict);
            table.ForeignKey("FK_filing_remarks_filing_remarks_answers_id", row => row.answers_id, "filing_remarks", "id", onDelete: ReferentialAction.Restrict);
        });
        migration.CreateIndex("filing_remarks_filing", "filing_remarks", "filing_id");
        migration.CreateIndex("filing_remarks_answers", "filing_remarks", "answers_id");
    }
}
