using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Storage.Records;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Searching;

/// <summary>The texts of a form that can be searched for and that may have been copied.</summary>
/// <remarks>Fields are named by the paths with which FieldEditor changes them.</remarks>
internal sealed class FormPassages
{
    private readonly List<StoredPassage> passages = [];

    public static IReadOnlyList<StoredPassage> Of(string file, PerformanceForm form, IReadOnlyList<ShownFinding> findings)
    {
        var texts = new FormPassages();
        texts.Name("file", file);
        texts.Head(form);
        texts.Goals(form);
        Each("indicators", form.Indicators, texts.Row);
        Each("safeguards", form.Safeguards, texts.Text);
        texts.Text("conclusion", form.Evaluation?.Conclusion);
        texts.Text("problems", form.Evaluation?.Problems);
        texts.Text("measures", form.Evaluation?.Measures);
        Each("findings", findings, (field, finding) => texts.Name(field, finding.Message));
        return texts.passages;
    }

    private void Head(PerformanceForm form)
    {
        Name("title", form.Title);
        Name("project.name", form.Project.Name);
        Name("project.code", form.Project.Code);
        Name("project.department", form.Project.Department);
        Name("project.unit", form.Project.Unit);
        Name("project.division", form.Project.Division);
        Text("project.purpose", form.Project.Purpose);
    }

    private void Goals(PerformanceForm form)
    {
        Text("goals.overall", form.Goals.Overall);
        Text("goals.annual", form.Goals.Annual);
        Text("goals.actual", form.Goals.Actual);
        Each("goalsByTask", form.GoalsByTask, (field, task) =>
        {
            Name($"{field}.name", task.Name);
            Text($"{field}.goal", task.Goal);
            Text($"{field}.content", task.Content);
            Each($"{field}.indicators", task.Indicators, Row);
        });
    }

    private void Row(string field, Indicator row)
    {
        Text($"{field}.name", row.Name);
        Name($"{field}.target", row.Target?.Text);
        Name($"{field}.actual", row.Actual?.Text);
        Text($"{field}.description", row.Description);
        Text($"{field}.basis", row.Basis);
        Text($"{field}.remark", row.Remark);
        Text($"{field}.deviation", row.Deviation);
    }

    private static void Each<T>(string field, IReadOnlyList<T> items, Action<string, T> add)
    {
        for (var i = 0; i < items.Count; i++) add($"{field}[{i.ToString(CultureInfo.InvariantCulture)}]", items[i]);
    }

    // What a person wrote and may have copied.
    private void Text(string field, string? text) => Add(field, text, mayBeCopied: true);

    private void Name(string field, string? text) => Add(field, text, mayBeCopied: false);

    private void Add(string field, string? text, bool mayBeCopied)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        passages.Add(new StoredPassage { Field = field, Text = text, CopyHash = mayBeCopied ? CopyHash.Of(text) : null });
    }
}
