using System.Globalization;

namespace Jiheng.Domain.Documents;

/// <summary>Where something stands in its document.</summary>
/// <param name="Line">The line of a text, the row of a sheet or table, the number of a paragraph; 1-based, 0 where unknown.</param>
/// <param name="Column">The character in that line, or the column of the sheet or table, 1-based; 0 where unknown.</param>
/// <param name="Frame">What line and column count in; null for the lines of a text.</param>
public readonly record struct Place(int Line, int Column = 0, PlaceFrame? Frame = null)
{
    /// <summary>The place in the words of the command line's contract: "line 12" or "cell B4".</summary>
    public override string ToString() => Frame?.Describe(this) ?? (Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {Line}") : "document");

    /// <summary>The place as people read it: 第 12 行, 单元格 B4.</summary>
    public string ToChinese() => Frame?.DescribeInChinese(this) ?? (Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"第 {Line} 行") : "全文");

    /// <summary>The place of what stands some characters further on: the same cell, but another column of a line of text.</summary>
    public Place After(int characters) => Frame is null ? this with { Column = Column + characters } : this;
}
