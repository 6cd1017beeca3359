using Jiheng.Storage.Databases;
using Jiheng.Storage.Migrations.First;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiheng.Storage.Migrations;

/// <summary>The first tables of the library. Written by hand; never changed once released: a change is a new migration.</summary>
[DbContext(typeof(LibraryContext))]
[Migration("20260101000000_Library")]
public sealed class M20260101Library : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        DocumentTables.Create(migrationBuilder);
        FormTables.Create(migrationBuilder);
        FormPartTables.Create(migrationBuilder);
        SetTables.Create(migrationBuilder);
        migrationBuilder.CreateTextIndex();
    }

    // There is nothing before the first: a library goes by deleting its file.
    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("The first migration has no way back.");
}
