using System.Globalization;
using System.Text;

namespace Jiheng.Bench.Pages;

/// <summary>Files of real size: the sample self-evaluations, one a file, each for another unit.</summary>
internal static class SampleFiles
{
    private const string Title = "财政项目支出绩效自评表";
    private const string Unit = "上海市市场监督管理局行政服务中心";

    public static IEnumerable<(string Name, byte[] Content)> Of(string batch, int count)
    {
        var forms = File.ReadAllText(Path.Combine(Checkout.Root, "samples", "self-evaluation-2023.txt")).Split(Title, StringSplitOptions.RemoveEmptyEntries)
            .Where(form => form.Contains("项目名称", StringComparison.Ordinal)).ToArray();
        for (var i = 0; i < count; i++)
        {
            var unit = string.Create(CultureInfo.InvariantCulture, $"{batch}第{(i / 10) + 1}单位");
            var text = Title + forms[i % forms.Length].Replace(Unit, unit, StringComparison.Ordinal) + string.Create(CultureInfo.InvariantCulture, $"\n（第 {i + 1} 份）\n");
            yield return (string.Create(CultureInfo.InvariantCulture, $"{batch}自评{i + 1}.txt"), Encoding.UTF8.GetBytes(text));
        }
    }
}
