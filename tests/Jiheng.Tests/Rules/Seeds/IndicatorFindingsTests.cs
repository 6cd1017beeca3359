using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Rules.Seeds;

/// <summary>What a reviewer found by hand in five published documents, the rules must find as well.</summary>
public sealed class IndicatorFindingsTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<CheckedForm>>> Checked = new(CheckAll);

    public static TheoryData<string> Expected => [.. File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "Jiheng.Tests", "Rules", "Seeds", "indicator-findings.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory, MemberData(nameof(Expected))]
    public void The_rule_finds_what_the_reviewer_found(string line)
    {
        var parts = line.Split('|');
        var (seed, project, indicator, code) = (parts[0], parts[1], parts[2], parts[3]);
        TestFolders.NeedShared();
        var form = Checked.Value[seed].FirstOrDefault(form => project == "-" ? form.Subject.Form.Kind == FormKind.DepartmentPlan : form.Subject.Form.Project.Name == project);
        Assert.True(form is not null, $"{seed} 中没有读出“{project}”。");
        Assert.True(form.Findings.Any(finding => finding.Rule.Code == code && (indicator == "-" || finding.Indicator?.Name == indicator || finding.Message.Contains($"“{indicator}”", StringComparison.Ordinal))),
            $"{line}：{code} 只发现 {string.Join("；", form.Findings.Where(finding => finding.Rule.Code == code).Select(finding => finding.Message))}");
    }

    private static Dictionary<string, IReadOnlyList<CheckedForm>> CheckAll() => Directory.GetFiles(Path.Combine(TestFolders.NeedShared(), "seeds"), "*.txt").ToDictionary(
        file => Path.GetFileName(file)[..3],
        file => new Checker().CheckAll([.. DocumentReader.Read(file, File.ReadAllBytes(file)).Forms.Select((form, i) => new CheckSubject(file, i, form))]));
}
