using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading;
using Jiheng.Rules.Checks.Engine;

namespace Jiheng.Tests.Rules.Seeds;

/// <summary>An error must be certain: over 28 real documents of other places, at most one error in a hundred rows may be false.</summary>
public sealed class FalseErrorTests
{
    private const int RowsAFalseErrorMayStandFor = 100;

    [Fact]
    public void Hardly_any_error_over_real_forms_is_false()
    {
        var folder = Path.Combine(TestFolders.NeedShared(), "real-forms", "texts");
        var subjects = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => DocumentReader.Read(file, File.ReadAllBytes(file)).Forms.Select((form, i) => new CheckSubject(Path.GetFileName(file)[..3], i, form))).ToArray();
        var errors = new Checker().CheckAll(DeclarationMatcher.Match(subjects))
            .SelectMany(form => form.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => (Pair: $"{form.Subject.File} {finding.Rule.Code}", finding.Message))).ToArray();
        var verdicts = File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "Jiheng.Tests", "Rules", "Seeds", "real-form-errors.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').ToDictionary(line => line[..^2], line => line[^1] == '对');

        var unseen = errors.Where(error => !verdicts.ContainsKey(error.Pair)).Select(error => $"{error.Pair}：{error.Message}").ToArray();
        Assert.True(unseen.Length == 0, $"有没审阅过的错误，先对照原文，再登记到 real-form-errors.txt：{string.Join(Environment.NewLine, unseen)}");
        var rows = subjects.Sum(subject => subject.Form.AllIndicators.Count());
        Assert.True(errors.Count(error => !verdicts[error.Pair]) * RowsAFalseErrorMayStandFor <= rows);
        Assert.True(errors.Length > 0 && rows > 200, "没有读到真实表格。");
    }
}
