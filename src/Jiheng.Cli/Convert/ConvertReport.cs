using Jiheng.Cli.Output;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Conversion;
using Jiheng.Forms.Layouts;
using Spectre.Console;

namespace Jiheng.Cli.Convert;

/// <summary>What a conversion wrote, and what the layout has no place for.</summary>
internal static class ConvertReport
{
    public static void Write(IAnsiConsole console, IReadOnlyList<PerformanceDocument> documents, IReadOnlyList<FormConversion> converted, FormLayout layout, string path)
    {
        foreach (var document in documents.Where(document => document.Diagnostics.Count > 0))
        {
            console.WriteLine(document.File);
            DiagnosticLines.Write(console, document.Diagnostics);
        }

        if (converted.Count == 0)
        {
            console.WriteLine("没有读到绩效表，没有写文件。");
            return;
        }

        console.WriteLine($"已按“{layout.Label}”写入 {converted.Count} 张表：{path}");
        for (var i = 0; i < converted.Count; i++)
        {
            if (converted[i].Losses.Count == 0) continue;
            console.WriteLine($"第 {i + 1} 张表有 {converted[i].Losses.Count} 项内容，新表样没有对应的栏目，没有写入：");
            foreach (var loss in converted[i].Losses) console.WriteLine($"  {loss.Label}：{loss.Text}");
        }
    }
}
