using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts.Fields;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>The fields of a draft as texts: what is set comes back as it was set, and what is emptied leaves nothing behind.</summary>
internal static class DraftFields
{
    /// <exception cref="FormatException">The draft has no such field.</exception>
    public static DraftForm Set(DraftForm draft, string path, string? text)
    {
        if (TargetParts.Of(draft.Form, path) is { } part) return TargetParts.Set(draft, part, text);
        var unread = Without(draft.Unread, path);
        if (text is null) return new DraftForm(Emptied(draft.Form, path), unread);
        try
        {
            return new DraftForm(Tidy(FieldEditor.Set(draft.Form, path, text)), unread);
        }
        catch (FormatException)
        {
            // Emptying it finds out whether there is such a field at all.
            return new DraftForm(Emptied(draft.Form, path), With(unread, path, text));
        }
    }

    /// <exception cref="FormatException">The draft has no such field.</exception>
    public static string? Text(DraftForm draft, string path)
    {
        if (draft.Unread.TryGetValue(path, out var unread)) return unread;
        if (TargetParts.Of(draft.Form, path) is { } part) return TargetParts.Printed(draft.Form, part);
        if (IndicatorPath.TryParse(path, out var at)) return DraftText.Normal(OfRow(at.Find(draft.Form) ?? throw IndicatorPath.NoRow(), at.Field));
        return DraftText.Normal(TaskFields.Owns(path) ? TaskFields.Print(draft.Form, path) : path switch
        {
            "title" => draft.Form.Title,
            // A code that stands before the name is a field of its own.
            "project.department" => draft.Form.Project.Department,
            "project.unit" => draft.Form.Project.Unit,
            FundsSheetFields.UnitPath => draft.Form.Funding?.PrintedUnit is { } unit ? Glossary.Label(unit) : null,
            _ => SheetFields.OfCell(path) is { Cell: not null } field ? field.Print(draft.Form) : throw FieldEditor.NoSuchField(path),
        });
    }

    public static IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> unread, string path, string? text) =>
        text is null ? Without(unread, path) : new SortedDictionary<string, string>(Copy(unread), StringComparer.Ordinal) { [path] = text };

    public static IReadOnlyDictionary<string, string> Without(IReadOnlyDictionary<string, string> unread, string path)
    {
        if (!unread.ContainsKey(path)) return unread;
        var left = new SortedDictionary<string, string>(Copy(unread), StringComparer.Ordinal);
        left.Remove(path);
        return left;
    }

    private static Dictionary<string, string> Copy(IReadOnlyDictionary<string, string> unread) => new(unread);

    private static PerformanceForm Emptied(PerformanceForm form, string path)
    {
        if (IndicatorPath.TryParse(path, out var at) && at.Field == "name") return at.Change(form, row => row with { Name = "" });
        if (TaskFields.Owns(path) && TaskFields.Blank(form, path) is { } blank) return blank;
        if (path == FundsSheetFields.UnitPath) return Tidy(form.Funding is { } funding ? form with { Funding = WithoutUnit(form, funding) } : form);
        return Tidy(FieldEditor.Set(form, path, null));
    }

    // Amounts keep the unit that they were typed in; where there are none, the layout's own holds again.
    private static Funding WithoutUnit(PerformanceForm form, Funding funding) =>
        funding with { PrintedUnit = null, Unit = funding.Whole.IsEmpty && funding.Year.IsEmpty && funding.Execution.Count == 0 ? TaskFields.UnitOf(form with { Funding = null }) : funding.Unit };

    // A block in which nothing is left is none: it is as it was before anything was typed.
    private static PerformanceForm Tidy(PerformanceForm form)
    {
        if (form.Evaluation is { } evaluation && evaluation == new Domain.Evaluations.Evaluation()) form = form with { Evaluation = null };
        if (form.Funding is not { } funding) return form;
        FundingExecution[] said = [.. funding.Execution.Where(row => row != new FundingExecution { Source = row.Source })];
        // The total stays where another row is.
        if (said.Length > 0 && said[0].Source != FundingSource.Total && funding.Total is { Source: FundingSource.Total } total) said = [total, .. said];
        if (said.Length != funding.Execution.Count) funding = funding with { Execution = said };
        var bare = form with { Funding = null };
        return funding.PrintedUnit is null && funding.Unit == TaskFields.UnitOf(bare) && funding.Whole.IsEmpty && funding.Year.IsEmpty && said.Length == 0 ? bare : form with { Funding = funding };
    }

    private static string? OfRow(Indicator row, string field) => field switch
    {
        "level1" => Printed(row.PrintedLevel1, row.Level1, row.Level1Name),
        "level2" => Printed(row.PrintedLevel2, row.Level2, row.Level2Name),
        _ => IndicatorCells.Column("indicator." + field) is var (kind, _) && IndicatorCells.PathOf(kind, false) == field ? IndicatorCells.Print(row, kind, ofPeriod: false, parted: false) : throw FieldEditor.NoSuchField(field),
    };

    // An alias that was typed is the level's text, as long as it is one of this level.
    private static string? Printed<T>(string? printed, T level, string? name)
        where T : struct, Enum => printed is not null && EqualityComparer<T>.Default.Equals(FieldText.Choice<T>(printed) ?? default, level) ? printed : name;
}
