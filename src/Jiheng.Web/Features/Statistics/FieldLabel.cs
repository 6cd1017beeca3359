using Jiheng.Domain.Terms;

namespace Jiheng.Web.Features.Statistics;

/// <summary>What people call a field that is told by its whole path: "indicators[3].target" is 年度指标值.</summary>
internal static class FieldLabel
{
    public static string Of(string path) => FieldWords.Of(path) ?? FieldWords.Of(path[(path.LastIndexOf('.') + 1)..]) ?? "其他栏";
}
