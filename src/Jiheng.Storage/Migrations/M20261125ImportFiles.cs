using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>Files of lists that were sent up and wait for a yes.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20261125000100_ImportFiles")]
public sealed class M20261125ImportFiles : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.CreateTable("import_files", table => new
        {
            key = table.Column<string>(nullable: false),
            register = table.Column<string>(nullable: false),
            account = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            content = table.Column<byte[]>(nullable: false),
            made_at = table.Column<DateTime>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_import_files", row => row.key));
        migrationBuilder.CreateIndex("import_files_account", "import_files", ["account", "register"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.DropTable("import_files");
    }
}
