using System.Buffers;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Scattered;

/// <summary>One scattered form: its tokens are sorted into head, goals and table by the labels around them, then each is put together.</summary>
internal static class ScatteredForm
{
    private const int FewestRows = 2;
    private static readonly SearchValues<char> EdgeCharacters = SearchValues.Create("项目绩效指标总体年度预算");

    private enum Zone
    {
        Head,
        Goals,
        Table,
    }

    public static PerformanceForm? TryRead(List<Token> segment)
    {
        var tokens = TokenMerger.Merge(GlueSplitter.Split(segment), acrossBlanks: true);
        List<Token> head = [], goals = [];
        var tableRuns = new List<List<Token>>();
        var zone = Zone.Head;
        foreach (var token in tokens)
        {
            var next = ZoneOf(token, zone);
            if (next == Zone.Table && (zone != Zone.Table || tableRuns.Count == 0)) tableRuns.Add([]);
            zone = next;
            if (IsEdgeLabel(token)) continue;
            (zone switch { Zone.Head => head, Zone.Goals => goals, Zone.Table => tableRuns[^1] }).Add(token);
        }

        var hasScores = tokens.Exists(token => token.Columns.Contains(IndicatorColumn.Score));
        var table = ScatteredTable.Read(InReadingOrder(tableRuns, out var ordered), ValueColumns(tokens), ordered);
        if (table is null || table.Indicators.Count < FewestRows) return null;

        var notes = new ReadingNotes();
        var title = tokens.Find(FormTitle.Is);
        var project = ScatteredHead.Read([.. FromTitle(head), .. table.Organisations], notes);
        var kind = FormTitle.KindOf(title?.Text, hasScores, hasLikelihood: false);
        notes.Hint("READ-SCATTERED", "文本的各列次序已被打乱，名称与数值按先后次序对应。", segment[0].Place, "请逐行确认名称、数值与指标级别。");
        var form = new PerformanceForm
        {
            Kind = kind,
            Title = title is null ? null : LabelKey.Close(title.Text),
            FiscalYear = YearReader.Read(tokens, title, project, notes),
            Project = project,
            Dates = DateReader.Read(tokens, [], notes.Places),
            Funding = ScatteredMoney.Read(head, PrintedUnit(tokens), notes),
            Goals = ScatteredGoals.Read(goals, notes),
            Indicators = table.Indicators,
            Evaluation = table.Total is null ? null : new Evaluation { TotalPoints = table.TotalPoints, TotalScore = table.Total },
            PrintedLabels = [.. tokens.Where(token => token.IsLabel || FormTitle.Is(token)).Select(token => token.Text)],
        };
        if (title is not null) notes.Places["title"] = title.Place;
        form = form with { Layout = LayoutCatalogue.Of(form.Title, form.PrintedLabels)?.Code };
        return notes.Close(form, segment);
    }

    // What a page prints above the title is not the form's; where titles come last, everything else stands above them.
    private static IEnumerable<Token> FromTitle(List<Token> head)
    {
        var title = head.FindIndex(FormTitle.Is);
        var label = head.FindIndex(token => token.Field == FormField.ProjectName);
        return title > 0 && title < label && !head.Take(title).Any(token => token.IsLabel) ? head.Skip(title) : head;
    }

    private static MoneyUnit? PrintedUnit(List<Token> tokens) =>
        tokens.Where(token => token.Text.Length <= 24 && token.Text.IndexOfAny(['，', '。', '；']) < 0).Select(token => MoneyText.UnitIn(token.Text)).FirstOrDefault(unit => unit is not null);

    private static Zone ZoneOf(Token token, Zone current)
    {
        if (FormTitle.Is(token)) return Zone.Head;
        if (token.Level.Strength == LevelStrength.Certain) return Zone.Table;
        if (token.Field is { } field && HeadEntries.IsGoal(field)) return Zone.Goals;
        if (token.Key.Length > 2 && token.Key != "绩效指标" && token.Columns.Length > 0 && token.Columns[0] is IndicatorColumn.Level1 or IndicatorColumn.Level2 or IndicatorColumn.Name or IndicatorColumn.Target) return Zone.Table;
        if (current == Zone.Table && token.Columns.Length > 0) return Zone.Table;
        return token.Key.Length > 2 && token.Field is not null and not FormField.Other && !DateReader.IsLabel(token) ? Zone.Head : current;
    }

    // Vertical labels at the left edge came out as single characters.
    private static bool IsEdgeLabel(Token token) =>
        token.Key.Length == 0 || (token.Key.Length <= 2 && token.Key.AsSpan().IndexOfAnyExcept(EdgeCharacters) < 0 && token.Number is null) || token.Key is "绩效指标" or "绩效指" or "效指标";

    // A page may begin with the table's end: the run that names 产出指标 goes first.
    private static List<Token> InReadingOrder(List<List<Token>> runs, out bool ordered)
    {
        var first = runs.FindIndex(run => run.Exists(token => token.Level.Level1 == Domain.Indicators.IndicatorLevel1.Output && token.Level.Strength == LevelStrength.Certain));
        ordered = first <= 0;
        return ordered ? [.. runs.SelectMany(run => run)] : [.. runs[first], .. runs.Where((_, index) => index != first).SelectMany(run => run)];
    }

    private static List<IndicatorColumn> ValueColumns(List<Token> tokens)
    {
        var columns = new List<IndicatorColumn> { IndicatorColumn.Target };
        foreach (var kind in (ReadOnlySpan<IndicatorColumn>)[IndicatorColumn.Actual, IndicatorColumn.Points, IndicatorColumn.Score])
        {
            if (tokens.Exists(token => token.Columns.Length > 0 && token.Columns[0] == kind)) columns.Add(kind);
        }

        // 分值 and 得分 also head the money block; without an actual value the table has neither.
        return columns.Contains(IndicatorColumn.Actual) ? columns : [IndicatorColumn.Target];
    }
}
