using System.Text.Json;

namespace Jiheng.Web.Features.Filings.Editor;

/// <summary>What a page is told besides the sheet; kept with its edits, so that it can be told again.</summary>
/// <param name="Rows">What others did to the rows since.</param>
/// <param name="Conflicts">What was not done, because others were there first.</param>
/// <param name="Left">What was pasted and no cell took.</param>
/// <param name="Chosen">The cell in which the page goes on; null: where it is.</param>
internal sealed record SheetTold(IReadOnlyList<SheetRowChange> Rows, IReadOnlyList<SheetConflict> Conflicts, IReadOnlyList<string> Left, string? Chosen)
{
    public static SheetTold Read(string told) => JsonSerializer.Deserialize<SheetTold>(told, JsonSerializerOptions.Web)!;

    public string Write() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);
}
