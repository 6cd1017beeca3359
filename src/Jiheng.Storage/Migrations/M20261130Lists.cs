using Jiheng.Storage.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Lists as people want to see them, and the project's category, by which filings are filtered.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261130000000_Lists")]
public sealed class M20261130Lists : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.AddColumn<string>("category", "filings", nullable: true);
        migrationBuilder.CreateTable("list_views", table => new
        {
            id = table.Column<long>(nullable: false).Identity(),
            account = table.Column<string>(nullable: false),
            list = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            query = table.Column<string>(nullable: false),
            columns = table.Column<string>(nullable: false),
            is_default = table.Column<bool>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_list_views", row => row.id));
        migrationBuilder.CreateIndex("list_views_name", "list_views", ["account", "list", "name"], unique: true);
        migrationBuilder.CreateTable("list_columns", table => new
        {
            account = table.Column<string>(nullable: false),
            list = table.Column<string>(nullable: false),
            columns = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_list_columns", row => new { row.account, row.list }));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.DropTable("list_columns");
        migrationBuilder.DropTable("list_views");
        migrationBuilder.DropColumn("category", "filings");
    }
}
