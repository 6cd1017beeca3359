using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Several indicators in the cells of one row: 1.培训人数；2.培训天数 | ≥100人；≥3天. Each becomes a row of its own where
/// names and values part alike; a row that only looks like it stays whole, and says so.</summary>
internal static class PartedRows
{
    private static readonly PartMark[] Marks = [PartMark.Numbers, PartMark.Lines, PartMark.Semicolons];

    /// <summary>The table with such rows parted; the same table where there are none.</summary>
    public static AlignedTable Of(AlignedTable table)
    {
        // Two blocks side by side tell the same names twice; nobody lists in them.
        if (table[IndicatorColumn.Name, 1] >= 0) return table;
        var name = table[IndicatorColumn.Name];
        var target = table[IndicatorColumn.Target];
        if (name < 0 || target < 0) return table;
        List<AlignedRow>? rows = null;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var parts = (row.MayList(name) || row.MayList(target)) && row.Text(name) is { } names && row.Text(target) is { } values ? Part(table, row, names, values) : null;
            if (parts is not null) rows ??= [.. table.Rows.Take(i)];
            if (parts is not null) rows!.AddRange(parts);
            else rows?.Add(row);
        }

        return rows is null ? table : table with { Rows = rows };
    }

    private static List<AlignedRow>? Part(AlignedTable table, AlignedRow row, string names, string values)
    {
        var whole = ValueText.Parse(values) is { Nature: not ValueNature.Described };
        foreach (var nameMark in Marks)
        {
            if (whole || CellParts.By(nameMark, names) is not { } parts || !parts.TrueForAll(IsName)) continue;
            foreach (var valueMark in Marks)
            {
                if (CellParts.By(valueMark, values) is not { } targets || targets.Count != parts.Count || !(AreValues(targets, nameMark, valueMark) || SignsPart(table, row, targets))) continue;
                if (Distribute(table, row, parts, targets) is { } rows) return rows;
            }
        }

        if (Listed(names, values) is var (listed, valued) && listed != valued) row.Parts = new RowParts(listed, valued, SharesPoints: false);
        else if (listed > 1) row.Parts = new RowParts(listed, 0, SharesPoints: false);
        return null;
    }

    private static bool IsName(string part) =>
        part.Length > 1 && !"及和与的、或".Contains(part[^1], StringComparison.Ordinal) && !"及和与的、或".Contains(part[0], StringComparison.Ordinal)
        && part.Count(c => c is '(' or '（') == part.Count(c => c is ')' or '）') && !IsValue(part);

    private static bool IsValue(string part) => ValueText.Parse(part) is { Nature: not ValueNature.Described } || QualitativeWords.Contains(LabelKey.Of(part));

    // Numbers on both sides say which value is whose. Without them each part must be a value.
    private static bool AreValues(List<string> parts, PartMark nameMark, PartMark valueMark) =>
        (nameMark == PartMark.Numbers && valueMark == PartMark.Numbers) || (parts.TrueForAll(IsValue) && !MayBeNumbered(parts) && (valueMark != PartMark.Lines || AreWhole(parts)));

    // 1.5万人；2.3万元: two decimals, or 5 and 3 with their numbers. Nobody can tell.
    private static bool MayBeNumbered(List<string> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Length < 3 || parts[i][0] - '0' != i + 1 || parts[i][1] is not ('.' or '．')) return false;
        }

        return true;
    }

    // 100/人次, 有效/提升: one value broken over two lines. Each line stands for itself where all print an operator, or all a unit.
    private static bool AreWhole(List<string> parts)
    {
        var measured = parts.Select(part => ValueText.Parse(part)!).Where(value => value.Nature == ValueNature.Measured).ToList();
        return measured.Count > 0 && (measured.TrueForAll(value => value.Operator is not null) || measured.TrueForAll(value => value is { Operator: null, Unit: not null }));
    }

    // How many names and values a row seems to list that could not be parted; a list without numbers counts only where all of it is values.
    private static (int Names, int Values) Listed(string names, string values)
    {
        var named = CellParts.By(PartMark.Numbers, names)?.Count ?? 1;
        foreach (var mark in Marks)
        {
            if (CellParts.By(mark, values) is { } parts && (mark == PartMark.Numbers || AreValues(parts, PartMark.Semicolons, mark))) return (named, parts.Count);
        }

        return (named, 1);
    }

    // 100/3 with 人/天 beside it: the column of units or of operators has a line for each as well.
    private static bool SignsPart(AlignedTable table, AlignedRow row, List<string> targets) => targets.TrueForAll(CellParts.IsNumber)
        && (PartsOf(IndicatorColumn.Unit, row.Text(table[IndicatorColumn.Unit]), targets.Count) ?? PartsOf(IndicatorColumn.Operator, row.Text(table[IndicatorColumn.Operator]), targets.Count)) is not null;

    // The parts of another cell of the row, where there are as many; null where the cell is one.
    private static List<string>? PartsOf(IndicatorColumn kind, string? text, int count)
    {
        if (text is null || !CellParts.May(text)) return null;
        foreach (var mark in Marks)
        {
            if (CellParts.By(mark, text) is { } parts && parts.Count == count && Fit(kind, parts, mark)) return parts;
        }

        return null;
    }

    private static bool Fit(IndicatorColumn kind, List<string> parts, PartMark mark) => kind switch
    {
        IndicatorColumn.Actual or IndicatorColumn.PeriodTarget or IndicatorColumn.Expected => AreValues(parts, mark, mark) || parts.TrueForAll(CellParts.IsNumber),
        IndicatorColumn.Points or IndicatorColumn.Score => parts.TrueForAll(CellParts.IsNumber),
        IndicatorColumn.Operator => parts.TrueForAll(part => OperatorText.OfCell(part) is not null),
        IndicatorColumn.Unit => parts.TrueForAll(part => part.Length <= 8),
        // Prose has lines and semicolons of its own.
        _ => mark == PartMark.Numbers,
    };

    private static List<AlignedRow>? Distribute(AlignedTable table, AlignedRow row, List<string> names, List<string> targets)
    {
        var count = names.Count;
        var columns = new List<string>?[table.Columns.Count];
        for (var c = 0; c < columns.Length; c++)
        {
            var kind = table.Columns[c].Kind;
            columns[c] = kind switch { IndicatorColumn.Name => names, IndicatorColumn.Target => targets, _ => PartsOf(kind, row.Text(c), count) };
            // A result that does not part as its targets do cannot be told to any of them.
            if (kind is IndicatorColumn.Actual or IndicatorColumn.PeriodTarget && row[c] is not null && columns[c] is null) return null;
        }

        var points = table[IndicatorColumn.Points];
        var score = table[IndicatorColumn.Score];
        var shares = (row[points] is not null && columns[points] is null) || (row[score] is not null && columns[score] is null);
        var rows = new List<AlignedRow>(count);
        for (var i = 0; i < count; i++)
        {
            var part = new AlignedRow(columns.Length) { Shifted = row.Shifted && i == 0, Parts = new RowParts(count, count, shares) { Index = i } };
            if (i == 0) part.Drop(row.Dropped);
            for (var c = 0; c < columns.Length; c++)
            {
                if (row[c] is not { } token) continue;
                var kind = table.Columns[c].Kind;
                // The points of the group stay with its first row, so that the form's points still add up.
                if (kind is IndicatorColumn.Points or IndicatorColumn.Score && shares)
                {
                    if (i == 0) part.Set(c, token);
                }
                else if (columns[c] is { } texts)
                {
                    part.Set(c, token.With(texts[i]));
                }
                else if (i == 0 || IsCommon(kind))
                {
                    part.Set(c, token.Text == row.Text(c) ? token : token.With(row.Text(c)!));
                }
            }

            rows.Add(part);
        }

        return rows;
    }

    // What stands once beside a list holds for all of it. Levels are carried down anyhow; a project's own columns begin a form.
    private static bool IsCommon(IndicatorColumn kind) => kind is IndicatorColumn.Operator or IndicatorColumn.Direction or IndicatorColumn.Unit or IndicatorColumn.Expected
        or IndicatorColumn.Likelihood or IndicatorColumn.Causes or IndicatorColumn.Deviation or IndicatorColumn.Description or IndicatorColumn.Basis or IndicatorColumn.Remark;
}
