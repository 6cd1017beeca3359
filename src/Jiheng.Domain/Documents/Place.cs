using System.Globalization;

namespace Jiheng.Domain.Documents;

/// <summary>Where something stands in its document.</summary>
/// <param name="Line">The line of the text, 1-based; 0 where unknown.</param>
/// <param name="Column">The character in that line, 1-based; 0 where unknown.</param>
/// <param name="Cell">A spreadsheet address such as "Sheet1!B4"; null for text.</param>
public readonly record struct Place(int Line, int Column = 0, string? Cell = null)
{
    /// <summary>The place in the words of the command line's contract: "line 12" or "cell B4".</summary>
    public override string ToString() => Cell is not null ? $"cell {Cell}" : Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {Line}") : "document";

    /// <summary>The place as people read it: 第 12 行, 单元格 B4.</summary>
    public string ToChinese() => Cell is not null ? $"单元格 {Cell}" : Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"第 {Line} 行") : "全文";
}
