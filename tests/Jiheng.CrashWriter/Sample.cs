using System.Text;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage.Documents;
using Jiheng.Storage.Snapshots;

namespace Jiheng.CrashWriter;

/// <summary>A document of four small forms, made by hand: reading and checking a real one takes longer than the process lives.</summary>
internal static class Sample
{
    private const int Forms = 4;
    private const int Indicators = 12;

    public static NewDocument Document(string name)
    {
        PerformanceForm[] forms = [.. Enumerable.Range(1, Forms).Select(number => new PerformanceForm
        {
            Kind = FormKind.TargetDeclaration,
            FiscalYear = 2025,
            Project = new Project { Name = $"{name} 项目{number}", Unit = "第一小学" },
            Indicators = [.. Enumerable.Range(1, Indicators).Select(row => new Indicator { Name = $"指标{row}" })],
        })];
        return new NewDocument(name + ".txt", Encoding.UTF8.GetBytes(name), new PerformanceDocument(name + ".txt", "text", forms, []), [.. forms.Select(Result)]);
    }

    /// <summary>Results without findings: what they say does not matter here.</summary>
    public static FormResult Result(PerformanceForm form) => new(new CheckedForm(new CheckSubject("文件.txt", 0, form), [], []), null);
}
