using Jiheng.Forms.Writing;
using Jiheng.Web.Features.Writing;

namespace Jiheng.Web.Features.Downloads;

/// <summary>A kind of file that a list can be had as.</summary>
/// <param name="Format">The word in the address.</param>
/// <param name="Part">The second word; null where the format has one kind only.</param>
/// <param name="Label">What the menu says.</param>
/// <param name="Suffix">What the file's name says beside the list's.</param>
/// <param name="ContentType">As the answer's head names it.</param>
/// <param name="WriteAsync">Writes the forms.</param>
public sealed record DownloadFormat(string Format, string? Part, string Label, string Suffix, string ContentType, Func<Stream, IAsyncEnumerable<DownloadedForm>, CancellationToken, Task> WriteAsync)
{
    /// <summary>The part that are the forms themselves, as people hand them in.</summary>
    public const string Forms = "forms";

    private const string Csv = "text/csv; charset=utf-8";

    public static IReadOnlyList<DownloadFormat> All { get; } =
    [
        new("xlsx", null, "工作簿（Excel）：汇总、发现、指标、台账", "", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", DownloadWriters.WorkbookAsync),
        new("csv", null, "文本表格（CSV）：发现的问题", " 发现", Csv, DownloadWriters.FindingsAsync),
        new("csv", "data", "文本表格（CSV）：指标数据", " 指标数据", Csv, DownloadWriters.IndicatorsAsync),
        new("json", null, "数据文件（JSON）：供其他程序使用", "", "application/json; charset=utf-8", DownloadWriters.JsonAsync),
        .. WrittenFormats.All.Select(format => new DownloadFormat(
            format.Word, Forms, format.Label, " 绩效表", FormWriter.MediaType(format.Format), (stream, forms, cancel) => DownloadWriters.FormsAsync(format.Format, stream, forms, cancel))
            { Problem = FormWriter.Problem(format.Format), MostForms = DownloadWriters.MostForms }),
    ];

    /// <summary>Why this machine cannot write it, and what to do; null where it can.</summary>
    public string? Problem { get; private init; }

    /// <summary>How many forms go into one file.</summary>
    public int MostForms { get; private init; } = int.MaxValue;

    public static string Choices => string.Join("、", All.Select(format => format.Query));

    public string Extension => Format;

    /// <summary>The words in the address.</summary>
    public string Query => $"format={Format}" + (Part is null ? "" : $"&part={Part}");

    /// <summary>Null where there is no such format.</summary>
    public static DownloadFormat? Find(string? format, string? part) =>
        All.FirstOrDefault(each => each.Format == format && (each.Part ?? "") == (part ?? ""));
}
