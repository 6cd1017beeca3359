using System.Globalization;

namespace Jiheng.Storage.Importing;

/// <summary>Why a file is not imported: where, what, and what to do. Sentences are Chinese.</summary>
/// <param name="Line">The line of the file, 1-based; 0 where the file as a whole is meant.</param>
/// <param name="Column">The head of the column; null where no single one is meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do.</param>
public sealed record ImportProblem(int Line, string? Column, string Message, string Advice)
{
    /// <summary>The place as people read it: 第 12 行“上级编码”.</summary>
    public string Where => (Line, Column) switch
    {
        (0, _) => "全文",
        (var line, null) => string.Create(CultureInfo.InvariantCulture, $"第 {line} 行"),
        (var line, var column) => string.Create(CultureInfo.InvariantCulture, $"第 {line} 行“{column}”"),
    };

    public override string ToString() => $"{Where}：{Message}{Advice}";
}
