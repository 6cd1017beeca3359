using Jiheng.Forms.Formats;
using Jiheng.Forms.Formats.Text;

namespace Jiheng.Web.Features.Documents;

/// <summary>What is too much for one document: reading it would hold up everybody else. Documents have some hundred lines.</summary>
internal static class UploadLimits
{
    /// <summary>The largest file that is taken, as on the command line.</summary>
    public const long LargestFile = DocumentIntake.LargestFile;

    private const int MostLines = 100_000;
    private const int MostText = 16 * 1024 * 1024;

    public static string TooLarge => $"文件超过 {LargestFile / 1024 / 1024} MB，没有读取。请拆分后再试。";

    /// <summary>Why a file is not read, though its size is allowed; null where it may be read. The limits are those of text: what is no
    /// text has limits in its reader.</summary>
    public static string? Problem(string fileName, ReadOnlyMemory<byte> file)
    {
        var content = file.Span;
        var lines = Math.Max(content.Count((byte)'\n'), content.Count((byte)'\r'));
        if (content.Length <= MostText && lines <= MostLines) return null;
        if (FormatDetector.Of(fileName, file) is not (FileFormat.Text or FileFormat.Csv) || DecodedText.Of(content) is null) return null;
        return lines > MostLines
            ? $"文件有 {lines / 10_000.0:0.#} 万行，超过 {MostLines / 10_000} 万行，没有读取。请按项目拆分后再试。"
            : $"文件里的文字超过 {MostText / 1024 / 1024} MB，没有读取。请按项目拆分后再试。";
    }
}
