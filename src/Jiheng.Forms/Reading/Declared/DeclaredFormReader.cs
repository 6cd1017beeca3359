using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Layouts.Fields;
using Jiheng.Forms.Layouts.Sheets;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Declared;

/// <summary>Reads a form by the layout that explains its table: every value by its place, nothing guessed.</summary>
internal static class DeclaredFormReader
{
    /// <param name="match">The table.</param>
    /// <param name="above">The lines that stand above it.</param>
    public static PerformanceForm Read(SheetMatch match, IEnumerable<GridRow> above)
    {
        var notes = new ReadingNotes();
        List<Token> lines = [.. above.SelectMany(Tokens)];
        var title = lines.FindLast(FormTitle.Is);
        if (title is not null) notes.Places["title"] = title.Place;
        var form = TaskRows.Read(Values(Start(match, lines, title, notes), match, lines, notes), match, notes);
        form = form with { FiscalYear = form.FiscalYear ?? YearReader.Read(lines, title, form.Project, notes) };
        if (form.Kind == FormKind.Monitoring) form = form with { Dates = StageReader.Read(form, lines, title, notes.Places) };
        return notes.Close(form, lines.Count > 0 ? lines : [new Token(match.Labels[0].Text, match.Labels[0].Place) { Row = 0, Shape = RowShape.Table, Cell = 0, RowCells = 1, Before = Gap.Row }]);
    }

    private static PerformanceForm Start(SheetMatch match, List<Token> lines, Token? title, ReadingNotes notes)
    {

        var form = new PerformanceForm
        {
            Kind = match.Layout.Kind,
            Title = title is null ? null : FormReader.CleanTitle(title.Text),
            Layout = match.Layout.Code,
            Project = Project.Unnamed,
            PrintedLabels = [.. match.Labels.Select(label => label.Text)],
            EmptyLabels = [.. match.Values.Where(value => value.Label is not null && IsBlank(value.Text)).Select(value => value.Label!)],
            Dates = DateReader.Read(lines, [], notes.Places),
        };
        if (!match.Layout.Sheet!.Fields.Any(IsMoney) || match.Values.All(value => !IsAmount(value))) return form;
        var printed = match.Values.Where(value => value.Field == FundsSheetFields.Unit).Select(value => MoneyText.UnitIn(value.Text)).FirstOrDefault(unit => unit is not null)
            ?? lines.Select(line => MoneyText.UnitIn(line.Text)).FirstOrDefault(unit => unit is not null);
        if (printed is null) notes.Inferred.Add("funding.printedUnit");
        return form with { Funding = new Funding { PrintedUnit = printed, Unit = printed ?? match.Layout.Sheet.Unit } };
    }

    private static PerformanceForm Values(PerformanceForm form, SheetMatch match, List<Token> lines, ReadingNotes notes)
    {
        var funding = new Dictionary<string, Place>();
        foreach (var value in match.Values.Concat(Noted(match.Layout.Sheet!, lines)))
        {
            if (value.Field == FundsSheetFields.Unit || IsBlank(value.Text) || SheetFields.Find(value.Field) is not { } field) continue;
            if (field.Name == ConclusionSheetFields.Free) notes.Hint("READ-DROPPED", $"“{value.Label ?? value.Text}”一栏的内容“{value.Text}”没有对应的数据项，未读取。", value.Cell.Place, "如需保留，请写在备注里。");
            try
            {
                form = field.Read(form, value.Text);
                if (field.Path is not { } path) continue;
                notes.Places[path] = value.Cell.Place;
                if (path.StartsWith("funding.", StringComparison.Ordinal)) funding[path["funding.".Length..]] = value.Cell.Place;
            }
            catch (FormatException problem)
            {
                notes.Warn("READ-VALUE", $"“{field.Label}”没有读出：{problem.Message}", value.Cell.Place, "请在原表中改正后重新读取，或在表上直接更正。");
            }
        }

        return form.Funding is { } money && funding.Count > 0 ? form with { Funding = money with { Provenance = new Provenance { Places = funding, Start = funding.Values.First() } } } : form;
    }

    // Fields of the line above the table.
    private static IEnumerable<MatchedValue> Noted(LayoutSheet sheet, List<Token> lines) =>
        sheet.Note is not { } note ? [] : lines.Select(line => (line, Found: note.Match(line.Text))).Where(one => one.Found is not null)
            .SelectMany(one => one.Found!.Select(part => new MatchedValue(part.Key, part.Value, new GridCell(part.Value, one.line.Place), null)));

    private static IEnumerable<Token> Tokens(GridRow row) => row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).SelectMany(cell => cell.Text.Split('\n')
        .Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => new Token(line.Trim(), cell.Place) { Row = 0, Shape = RowShape.Line, Cell = 0, RowCells = 1, Before = Gap.Row }));

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    private static bool IsMoney(string field) => field.StartsWith("whole.", StringComparison.Ordinal) || field.StartsWith("year.", StringComparison.Ordinal) || field.StartsWith("execution.", StringComparison.Ordinal);

    private static bool IsAmount(MatchedValue value) => IsMoney(value.Field) && value.Text.AsSpan().ContainsAnyInRange('0', '9');
}
