using Jiheng.Domain.Documents;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>What was typed into a cell as it is seen, said as changes of fields: a tick belongs to a list, a part to its target, a merged level to all of its rows.</summary>
internal static class CellEdits
{
    /// <param name="draft">The draft.</param>
    /// <param name="path">The cell's path.</param>
    /// <param name="text">What it is to say.</param>
    /// <param name="ofRun">Whether a level that is merged over rows is that of all of them.</param>
    /// <exception cref="FormatException">The draft has no such field.</exception>
    public static IReadOnlyList<DraftEdit> Of(DraftForm draft, string path, string? text, bool ofRun)
    {
        if (TargetParts.Of(draft.Form, path) is { } part) return Said(draft, TargetParts.Split(part, text));
        if (Tick(draft.Form, path, text) is { } tick) return Said(draft, [tick]);
        if (ofRun && IndicatorPath.TryParse(path, out var at) && at.Field is "level1" or "level2") return Said(draft, Run(draft.Form, at).Select(row => ((at with { Row = row }).ToString(), text)));
        return Said(draft, [(path, text)]);
    }

    private static List<DraftEdit> Said(DraftForm draft, IEnumerable<(string Path, string? Text)> texts)
    {
        var edits = new List<DraftEdit>();
        foreach (var (path, text) in texts)
        {
            var before = DraftFields.Text(draft, path);
            var changed = DraftFields.Set(draft, path, text);
            // As the field says it from now on: 1200 becomes 1,200.00, so that the next one compares what is seen.
            var after = DraftFields.Text(changed, path);
            if (before == after) continue;
            edits.Add(new SetField(path, before, after));
            draft = changed;
        }

        return edits;
    }

    private static IEnumerable<int> Run(PerformanceForm form, IndicatorPath at)
    {
        var rows = DraftRows.Of(form, at.Task);
        if (at.Row >= rows.Count) throw IndicatorPath.NoRow();
        return Enumerable.Range(at.Row, Math.Max(1, LevelRuns.At(rows, at.Row, at.Field == "level1" ? LevelRuns.SameFirst : LevelRuns.SameSecond)));
    }

    // indicators[3].causes.staff: one of several ticks.
    private static (string Path, string? Text)? Tick(PerformanceForm form, string path, string? text)
    {
        var dot = path.LastIndexOf('.');
        if (dot < 0 || !IndicatorPath.TryParse(path[..dot], out var at) || at.Field is not ("causes" or "likelihood")) return null;
        var row = at.Find(form) ?? throw IndicatorPath.NoRow();
        var member = path[(dot + 1)..];
        var ticked = text is not null && TickCells.IsTick(text);
        return (at.ToString(), at.Field == "causes" ? Causes(row, member, ticked) : Likelihood(row, member, ticked));
    }

    private static string? Causes(Indicator row, string member, bool ticked)
    {
        var cause = Member<DeviationCause>(member);
        var left = row.Causes.Where(other => other != cause);
        return (row with { Causes = [.. (ticked ? left.Append(cause) : left).Order()] }).CauseNames;
    }

    private static string? Likelihood(Indicator row, string member, bool ticked)
    {
        var asked = Member<Likelihood>(member);
        Likelihood? said = ticked ? asked : row.Likelihood == asked ? null : row.Likelihood;
        return said is { } likelihood ? Glossary.Label(likelihood) : null;
    }

    private static T Member<T>(string name)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (FieldName.Of(member) == name) return member;
        }

        throw FieldEditor.NoSuchField(name);
    }
}
