using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Checks.Indicators;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Sets;

internal static class TemplateCopy
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "TEMPLATE-COPY",
        Title = "各项目的指标不应互相照抄",
        Severity = Severity.Warning,
        AppliesTo = FormKind.TargetDeclaration,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "删去与本项目无关的通用指标，换成说明本项目结果的指标。",
        ExamineSet = exam =>
        {
            foreach (var group in Repeated(exam)) Report(exam, group.Rows);
            foreach (var subject in exam.Subjects) LookForForeignThings(exam, subject);
        },
    };

    /// <summary>Rows of one name in several projects, one row a project; a list is made only from the second project on.</summary>
    private static List<Group> Repeated(SetExamination exam)
    {
        Dictionary<RowKey, Row> first = [];
        Dictionary<RowKey, Group> repeated = [];
        foreach (var subject in exam.Subjects)
        {
            var project = ProjectKey.NameOf(subject.Form) ?? $"{subject.File}#{subject.Index}";
            foreach (var indicator in subject.Form.Indicators)
            {
                var key = new RowKey(indicator);
                var row = new Row(subject, project, indicator);
                if (first.TryAdd(key, row)) continue;
                if (!repeated.TryGetValue(key, out var group))
                {
                    if (first[key].Project == project) continue;
                    repeated[key] = group = new Group(first[key]);
                }

                if (group.Projects.Add(project)) group.Rows.Add(row);
            }
        }

        return [.. repeated.Values];
    }

    private static void Report(SetExamination exam, List<Row> group)
    {
        if (group.Count < Needed(exam, group)) return;
        var values = group.Select(row => row.Indicator.Target?.Text ?? "未填").Distinct().ToArray();
        var styles = values.Length == 1 ? $"指标值都是“{values[0]}”" : $"指标值有 {Wording.Some(values)}";
        foreach (var (subject, _, indicator) in group)
            exam.Find(subject, indicator, "name", $"“{indicator.Name}”在本单位 {group.Count} 个项目中一字不差，{styles}，看不出与本项目的关系。");
    }

    // Words without figures are worth nothing from the second project on; a time or satisfaction that fits any project from the third.
    private static decimal Needed(SetExamination exam, List<Row> group)
    {
        var facts = IndicatorFacts.Of(group[0].Indicator);
        // Every project has to keep to its budget: COST-NOT-QUANT says what is wrong with how they say it.
        if (facts.IsCost || facts.Says(NameWords.Placeholder)) return decimal.MaxValue;
        var words = group.Count(row => IndicatorFacts.Of(row.Indicator).IsQualitative);
        if (words * 2 > group.Count && group[0].Indicator.Level1 == IndicatorLevel1.Benefit) return exam.Parameters["template.projects"];
        return words * 2 > group.Count || facts.Says(NameWords.GenericTime) || (facts.IsSatisfaction && facts.Says(NameWords.GeneralPublic | NameWords.ComplaintHandling))
            ? exam.Parameters["template.projects.other"]
            : decimal.MaxValue;
    }

    // 设备故障率 in a project that has no equipment.
    private static void LookForForeignThings(SetExamination exam, CheckSubject subject)
    {
        var form = subject.Form;
        if (form.Goals.Annual is null && form.Goals.Overall is null && form.Project.Purpose is null) return;
        foreach (var row in form.Indicators)
        {
            if (Related.ForeignThing(row.Name, Surroundings(form, row)) is { } thing)
                exam.Find(subject, row, "name", $"“{row.Name}”说的是“{thing}”，项目名称、目标和其他指标里都没有，疑似套用模板。");
        }
    }

    private static IEnumerable<string?> Surroundings(PerformanceForm form, Indicator row)
    {
        yield return form.Project.Name;
        yield return form.Project.Purpose;
        yield return form.Goals.Overall;
        yield return form.Goals.Annual;
        foreach (var other in form.Indicators)
        {
            if (!ReferenceEquals(other, row)) yield return other.Name;
        }
    }

    private readonly record struct Row(CheckSubject Subject, string Project, Indicator Indicator);

    private sealed class Group(Row first)
    {
        public List<Row> Rows { get; } = [first];

        public HashSet<string> Projects { get; } = [first.Project];
    }
}
