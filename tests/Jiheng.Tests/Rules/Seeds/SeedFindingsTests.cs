using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Rules.Seeds;

/// <summary>The 205 findings that people made by hand in five real documents must be found by the rules.</summary>
public sealed class SeedFindingsTests
{
    private static readonly Lazy<IReadOnlyList<SeedFinding>> Findings = new(() =>
        TestFolders.Shared is { } shared ? SeedFinding.Read(File.ReadAllText(Path.Combine(shared, "domain", "seed-findings.md"))) : []);

    private static readonly Lazy<ILookup<string, CheckedForm>> Seeds = new(CheckSeeds);

    public static TheoryData<int, string> Rows() => [.. Findings.Value.SelectMany(finding => finding.Codes.Select(code => (finding.Number, code)))];

    [Theory(SkipTestWithoutData = true), MemberData(nameof(Rows))]
    public void Is_found_by_its_rule(int row, string code)
    {
        TestFolders.NeedShared();
        Assert.NotNull(CheckCatalogue.Default.Find(code));
        var finding = Findings.Value.Single(finding => finding.Number == row);
        var forms = finding.Among([.. Seeds.Value[finding.File]]);
        Assert.NotEmpty(forms);
        string[] missed =
        [
            .. forms.Where(form => !finding.IsToldBy(form, code) && SeedExceptions.Reason(row, code, form.Subject.Form.Project.Name ?? "") is null)
                .Select(form => form.Subject.Form.Project.Name ?? "部门整体绩效目标"),
        ];
        Assert.True(missed.Length == 0, $"{code} 在 {finding.File} 的“{string.Join("、", missed)}”没有发现：{finding.Where}: {finding.Wrong}");
    }

    [Fact]
    public void All_rows_are_read()
    {
        TestFolders.NeedShared();
        Assert.Equal(Enumerable.Range(1, 205), Findings.Value.Select(finding => finding.Number));
    }

    private static ILookup<string, CheckedForm> CheckSeeds()
    {
        var subjects = Directory.GetFiles(Path.Combine(TestFolders.NeedShared(), "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => DocumentReader.Read(file, File.ReadAllBytes(file)).Forms.Select((form, i) => new CheckSubject(Path.GetFileName(file), i, form))).ToArray();
        return new Checker().CheckAll(DeclarationMatcher.Match(subjects)).ToLookup(form => form.Subject.File[..3]);
    }
}
