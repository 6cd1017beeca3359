using Jiheng.Domain.Documents;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Records;
using Jiheng.Storage.Searching;

namespace Jiheng.Storage.Listing;

/// <summary>Turns filters into queries; nothing is filtered outside the database.</summary>
internal static class FormQuery
{
    public static IQueryable<StoredForm> Of(LibraryDatabase database, LibraryContext context, FormFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var forms = context.Forms.Where(form => form.Document!.DeletedAt == null);
        forms = BySeverity(forms, filter);
        if (filter.Rules.Count > 0) forms = forms.Where(form => form.Findings.Any(finding => filter.Rules.Contains(finding.Rule)));
        if (filter.Units.Count > 0) forms = forms.Where(form => filter.Units.Contains(form.Unit));
        if (filter.Kinds.Count > 0) forms = forms.Where(form => filter.Kinds.Contains(form.Kind));
        if (filter.Years.Count > 0) forms = forms.Where(form => filter.Years.Contains(form.FiscalYear));
        if (filter.DocumentId is { } document) forms = forms.Where(form => form.DocumentId == document);
        if (filter.SetId is { } set) forms = forms.Where(form => context.SetMembers.Any(member => member.SetId == set && member.DocumentId == form.DocumentId));
        if (filter.Subject is { } subject) forms = forms.Where(form => form.Subject == subject);
        if (filter.CheckedWith is { } with)
        {
            forms = forms.Where(form => form.Id != with.FormId
                && (form.DocumentId == with.DocumentId || with.Subjects.Contains(form.Subject) || with.Units.Contains(form.Unit ?? form.Department)));
        }

        if (filter.CopyHash is { } copy) forms = forms.Where(form => form.Passages.Any(passage => passage.CopyHash == copy));
        forms = ByScores(forms, filter.Scores);
        return ByText(database, context, forms, filter.Text);
    }

    /// <remarks>Where what is not told stands is said each time: databases differ in it.</remarks>
    public static IQueryable<StoredForm> Sort(LibraryContext context, IQueryable<StoredForm> forms, FormOrder order, long? setId) => order switch
    {
        FormOrder.Risk => forms.OrderByDescending(form => form.Risk).ThenBy(form => form.Id),
        FormOrder.Newest => forms.OrderByDescending(form => form.Document!.AddedAt).ThenByDescending(form => form.DocumentId).ThenBy(form => form.Position),
        FormOrder.Unit => forms.OrderBy(form => form.Unit != null).ThenBy(form => form.Unit).ThenBy(form => form.ProjectName != null).ThenBy(form => form.ProjectName).ThenBy(form => form.Id),
        FormOrder.Year => forms.OrderByDescending(form => form.FiscalYear != null).ThenByDescending(form => form.FiscalYear).ThenByDescending(form => form.Risk).ThenBy(form => form.Id),
        FormOrder.Amount => forms.OrderByDescending(form => form.AmountFen != null).ThenByDescending(form => form.AmountFen).ThenBy(form => form.Id),
        FormOrder.Document => forms
            .OrderBy(form => context.SetMembers.Where(member => member.SetId == setId && member.DocumentId == form.DocumentId).Select(member => member.Position).FirstOrDefault())
            .ThenBy(form => form.DocumentId).ThenBy(form => form.Position),
    };

    private static IQueryable<StoredForm> BySeverity(IQueryable<StoredForm> forms, FormFilter filter)
    {
        if (filter.NotCheckable) forms = forms.Where(form => form.NotCheckable > 0);
        if (filter.Inferred) forms = forms.Where(form => form.Inferred > 0);
        if (filter.AtLeast is not { } least) return forms;
        return least switch
        {
            Severity.Error => forms.Where(form => form.Errors > 0),
            Severity.Warning => forms.Where(form => form.Errors + form.Warnings > 0),
            Severity.Hint => forms.Where(form => form.Errors + form.Warnings + form.Hints > 0),
        };
    }

    private static IQueryable<StoredForm> ByScores(IQueryable<StoredForm> forms, ScoreAgreement? scores) => scores is not { } wanted ? forms : wanted switch
    {
        ScoreAgreement.Same => forms.Where(form => form.PrintedTotal != null && form.PrintedTotal == form.ComputedTotal),
        ScoreAgreement.Different => forms.Where(form => form.PrintedTotal != null && form.ComputedTotal != null && form.PrintedTotal != form.ComputedTotal),
        ScoreAgreement.NotComputed => forms.Where(form => form.ComputedTotal == null && (form.PrintedTotal != null || form.Kind == FormKind.SelfEvaluation || form.Kind == FormKind.DepartmentSelfEvaluation)),
        ScoreAgreement.NotPrinted => forms.Where(form => form.ComputedTotal != null && form.PrintedTotal == null),
    };

    // Every word must stand somewhere in the form, each wherever it likes.
    private static IQueryable<StoredForm> ByText(LibraryDatabase database, LibraryContext context, IQueryable<StoredForm> forms, string? text)
    {
        foreach (var word in SearchWord.Of(text))
        {
            var matches = database.PassagesWith(context, [word]);
            var found = context.Passages.Where(passage => matches.Contains(passage.Id)).Select(passage => passage.FormId);
            forms = forms.Where(form => found.Contains(form.Id));
        }

        return forms;
    }
}
