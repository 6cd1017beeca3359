using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Aligned rows to indicators: levels are carried down merged cells, values are understood.</summary>
internal sealed class IndicatorAssembler(AlignedTable table)
{
    private readonly int block = table.Columns.Any(column => column.Block == 1 && column.Kind == IndicatorColumn.Name) ? 1 : 0;
    private readonly PlaceNotes places = new();
    private readonly ValueMemory values = new();
    private Token? level1;
    private Token? level2;

    /// <summary>Reads the rows; a row without a name, or a template's row, gives no indicator.</summary>
    public IEnumerable<(AlignedRow Row, Indicator Indicator)> Read()
    {
        foreach (var row in table.Rows)
        {
            if (row[Column(IndicatorColumn.Level1)] is { } first)
            {
                // A level that is only said again, as at the top of a page, begins nothing new.
                if (first.Text != level1?.Text) level2 = null;
                level1 = first;
            }

            if (row[Column(IndicatorColumn.Level2)] is { } second) level2 = second;
            if (Build(row) is { } indicator) yield return (row, indicator);
        }
    }

    private Indicator? Build(AlignedRow row)
    {
        var name = Clean(Text(row, IndicatorColumn.Name) ?? (block == 1 ? row.Text(table[IndicatorColumn.Name]) : null));
        if (name is null || IsTemplate(name) || ValueText.Number(name) is not null) return null;
        List<string>? inferred = null;
        var sign = Text(row, IndicatorColumn.Operator);
        var unit = Text(row, IndicatorColumn.Unit);
        if (unit is "无" or "/" or "-") unit = null;
        var (l1, l2) = Levels(ref inferred);
        var target = Clean(Text(row, IndicatorColumn.Target));
        var actual = Clean(Text(row, IndicatorColumn.Actual));
        if (target is not null && IsTemplate(target)) target = null;

        if (row.Parts is { SharesPoints: true }) (inferred ??= []).Add("points");

        Note(row, IndicatorColumn.Level1, "level");
        Note(row, IndicatorColumn.Level2, "level");
        Note(row, IndicatorColumn.Name, "name");
        Note(row, IndicatorColumn.Target, "target");
        Note(row, IndicatorColumn.Actual, "actual");
        Note(row, IndicatorColumn.Points, "points");
        Note(row, IndicatorColumn.Score, "score");
        Note(row, IndicatorColumn.Deviation, "deviation");
        return new Indicator
        {
            Name = name,
            Level1 = l1,
            Level2 = l2,
            PrintedLevel1 = level1 is null ? null : LevelText(level1),
            PrintedLevel2 = level2 is null ? null : LevelText(level2),
            Description = Clean(Text(row, IndicatorColumn.Description)),
            Basis = Clean(Text(row, IndicatorColumn.Basis)),
            Direction = Clean(Text(row, IndicatorColumn.Direction)),
            Remark = Clean(Text(row, IndicatorColumn.Remark)),
            Target = values.Of(target, sign, unit),
            PeriodTarget = values.Of(Clean(block == 1 ? row.Text(table[IndicatorColumn.Target]) : Text(row, IndicatorColumn.PeriodTarget))),
            Actual = values.Of(actual, null, unit) is { } result ? result.Text == actual ? result : result with { Text = actual! } : null,
            Expected = Clean(Text(row, IndicatorColumn.Expected)),
            Likelihood = LikelihoodOf(Text(row, IndicatorColumn.Likelihood)),
            Causes = CauseText.Read(Text(row, IndicatorColumn.Causes)),
            Points = FigureOf(row[Column(IndicatorColumn.Points)]),
            Score = FigureOf(row[Column(IndicatorColumn.Score)]),
            Deviation = Clean(Text(row, IndicatorColumn.Deviation)) is { } deviation && !IsTemplate(deviation) ? deviation : null,
            Provenance = new Provenance { Places = places.Take(), Inferred = inferred is null ? [] : inferred, Start = row[Column(IndicatorColumn.Name)]?.Place ?? default },
        };
    }

    private (IndicatorLevel1 Level1, IndicatorLevel2 Level2) Levels(ref List<string>? inferred)
    {
        var l2 = level2?.Level.Level2 ?? IndicatorLevel2.Unknown;
        var l1 = level1?.Level.Level1 ?? IndicatorLevel1.Unknown;
        if (l1 == IndicatorLevel1.Unknown && level1 is null && l2 != IndicatorLevel2.Unknown)
        {
            l1 = LevelTaxonomy.ParentOf(l2);
            (inferred ??= []).Add("level1");
        }

        // 成本指标 as a first level has cost kinds of its own below it; the same word under 产出指标 is the old second level.
        if (l1 == IndicatorLevel1.Cost && l2 == IndicatorLevel2.Cost) l2 = IndicatorLevel2.EconomicCost;
        if (l2 == IndicatorLevel2.Unknown && level2 is null && l1 == IndicatorLevel1.Satisfaction)
        {
            l2 = IndicatorLevel2.ServiceSatisfaction;
            (inferred ??= []).Add("level2");
        }

        return (l1, l2);
    }

    private int Column(IndicatorColumn kind) => table[kind, block] is var own && own >= 0 ? own : table[kind];

    private string? Text(AlignedRow row, IndicatorColumn kind) => row.Text(Column(kind));

    private void Note(AlignedRow row, IndicatorColumn kind, string field)
    {
        if (row[Column(kind)] is { } token) places.Note(field, token.Place);
    }

    private static string LevelText(Token token)
    {
        var text = LabelKey.Close(token.Text);
        var bracket = text.AsSpan().IndexOfAny('(', '（');
        // 产出指标(50分) has a remark; in 预算(或投资规模)控制指标 the name goes on behind it.
        var close = text.AsSpan().IndexOfAny(')', '）');
        return bracket > 0 && (close < bracket || close == text.Length - 1) ? text[..bracket] : text;
    }

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = LabelKey.OneLine(text);
        return clean.Length == 0 ? null : clean;
    }

    // 指标1: without words, and rows of dots, come from the empty form.
    private static bool IsTemplate(string text)
    {
        var rest = text.AsSpan().TrimStart("指标").TrimStart("0123456789一二三四五六七八九十").Trim(" :：.…。·-—*");
        return rest.Length == 0 && ValueText.Number(text) is null && text is not ("/" or "-" or "—");
    }

    private static Likelihood? LikelihoodOf(string? text) => text is null ? null
        : text.Contains("不可能", StringComparison.Ordinal) || text.Contains("不能", StringComparison.Ordinal) ? Likelihood.Impossible
        : text.Contains("可能", StringComparison.Ordinal) ? Likelihood.Possible
        : text.Contains('能', StringComparison.Ordinal) ? Likelihood.Certain : null;

    private static Figure? FigureOf(Token? token) => token?.Number is { } number ? new Figure(number, token.Text.Trim()) : null;
}
