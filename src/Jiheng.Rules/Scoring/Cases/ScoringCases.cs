using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Rules.Checks.Cases;
using Jiheng.Rules.Data;
using Jiheng.Rules.Scoring.Profiles;

namespace Jiheng.Rules.Scoring.Cases;

/// <summary>The examples under Scoring/Cases/*.yaml. A case is a form (表), or just its rows (指标, 执行), and what must come out.</summary>
public static class ScoringCases
{
    private const string Folder = "Scoring.Cases";
    private static readonly Lazy<IReadOnlyList<ScoringCase>> Read = new(() =>
        [.. EmbeddedYaml.Names(Folder).SelectMany(name => Parse(name[(Folder.Length + 1)..], EmbeddedYaml.Text(name)))]);

    /// <exception cref="FormatException">A case file is wrong; the message tells file and line.</exception>
    public static IReadOnlyList<ScoringCase> All => Read.Value;

    /// <exception cref="FormatException">The text is no case file.</exception>
    public static IReadOnlyList<ScoringCase> Parse(string fileName, string yaml)
    {
        try
        {
            var file = YamlMap.Parse(yaml, "应以“用例:”开头。");
            var profile = ProfileOf(file) ?? ScoringProfile.Default;
            ScoringCase[] cases = [.. file.Maps("用例").Select(node => ReadCase(fileName, node, profile))];
            file.NothingElse();
            return cases;
        }
        catch (FormatException problem)
        {
            throw new FormatException($"评分用例 {fileName} {problem.Message}", problem);
        }
    }

    private static ScoringProfile? ProfileOf(YamlMap node) =>
        node.Text("方案") is not { } code ? null : ScoringProfiles.Find(code) ?? throw node.Wrong($"没有方案“{code}”，可用：{string.Join("、", ScoringProfiles.All.Select(profile => profile.Code))}。");

    private static ScoringCase ReadCase(string file, YamlMap node, ScoringProfile profile)
    {
        var form = node.Map("表") is { } whole ? CaseForm.Read(whole) : ReadRows(node);
        var read = new ScoringCase(file, node.Required("名称"), form, ProfileOf(node) ?? profile, node.Date("日期"))
        {
            Lines = node.Text("应得") is { } single ? [("", single)] : ReadLines(node.Map("各行应得")),
            Differing = node.Has("不一致") ? node.Texts("不一致") : null,
            Total = node.Text("总分"),
            PrintedSum = node.Text("所填合计"),
            Grade = node.Text("等级"),
            Alternatives = node.Texts("剔除后总分"),
            Says = node.Text("说明包含"),
            Variant = node.Text("一致的做法"),
        };
        node.NothingElse();
        return read;
    }

    private static PerformanceForm ReadRows(YamlMap node) => new()
    {
        Kind = FormKind.SelfEvaluation,
        FiscalYear = node.Integer("年度") ?? 2023,
        Project = Domain.Projects.Project.Unnamed,
        Funding = CaseFunding.Read(null, node.Maps("执行"), MoneyUnit.WanYuan),
        Indicators = CaseIndicators.Read(node, "指标"),
    };

    private static (string, string)[] ReadLines(YamlMap? node) => node is null ? [] : [.. node.Keys().Select(key => (key, node.Required(key)))];
}
