using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>Finds the heads of indicator tables: runs of column labels such as 一级指标, 二级指标, 三级指标, 指标值.</summary>
internal static class ColumnHeadFinder
{
    private const int FewestColumns = 3;

    public static List<ColumnHead> Find(IReadOnlyList<Token> tokens)
    {
        var heads = new List<ColumnHead>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!MayStart(tokens[i])) continue;
            if (TryRead(tokens, i, heads.Count > 0 ? heads[^1].End : 0) is { } head)
            {
                heads.Add(head);
                i = head.End - 1;
            }
        }

        return heads;
    }

    private static bool MayStart(Token token) => token.Columns.Length > 0
        && (token.Columns[0] is IndicatorColumn.Level1 or IndicatorColumn.Level2 || (token.Columns[0] == IndicatorColumn.Name && token.Key != "绩效指标"));

    private static ColumnHead? TryRead(IReadOnlyList<Token> tokens, int start, int notBefore)
    {
        var end = start;
        var labels = new List<Token>();
        while (end < tokens.Count)
        {
            var token = tokens[end];
            if (token.Columns.Length > 0 && !token.Level.IsLevelOnly() && !(token.Key == "绩效指标" && labels.Count > 1 && !IsNameHead(tokens, end, labels))) labels.Add(token);
            else if (UnknownHead.Is(tokens, start, end, labels)) labels.Add(token);
            else if (!IsStray(token) || end + 1 >= tokens.Count || tokens[end + 1].Columns.Length == 0 || tokens[end + 1].Level.IsLevelOnly()) break;
            end++;
        }

        var first = start;
        while (first > notBefore && tokens[first - 1].Row == tokens[start].Row && tokens[first - 1].Columns.Any(IsProjectColumn)) labels.Insert(0, tokens[--first]);
        var columns = Assign(labels);
        if (!IsTable(columns)) return null;

        // 一级指标 … 实际完成值 | 50: the group's points stand where the score column's label should.
        if (end + 1 < tokens.Count && tokens[end].Number is > 0 and <= 100 && tokens[end + 1].Level.IsLevelOnly() && columns.Exists(column => column.Kind == IndicatorColumn.Actual) && !columns.Exists(column => column.Kind == IndicatorColumn.Score))
        {
            columns.Add(new TableColumn(IndicatorColumn.Score, 0, -1, ""));
            end++;
        }

        return new ColumnHead(first, end, columns);
    }

    // 绩效指标 runs down the left edge of many tables; it heads the names where 二级指标 stands before it and no other head does.
    private static bool IsNameHead(IReadOnlyList<Token> tokens, int index, List<Token> labels) =>
        labels[^1].Columns is [IndicatorColumn.Level2, ..] && !(index + 1 < tokens.Count && tokens[index + 1].Columns is [IndicatorColumn.Name, ..]);

    // Single characters of a vertical label, the label itself, and remarks in brackets may stand between two heads.
    private static bool IsStray(Token token) => (token.Key.Length <= 2 || token.Key == "绩效指标") && token.Number is null && token.Operator is null;

    private static bool IsTable(List<TableColumn> columns)
    {
        if (columns.Count < FewestColumns) return false;
        var name = columns.Exists(column => column.Kind == IndicatorColumn.Name);
        var level = columns.Exists(column => column.Kind is IndicatorColumn.Level1 or IndicatorColumn.Level2);
        var value = columns.Exists(column => column.Kind is IndicatorColumn.Target or IndicatorColumn.Actual or IndicatorColumn.PeriodTarget);
        // Frames of whole departments print points and scores, and no targets.
        var scored = level && columns.Exists(column => column.Kind == IndicatorColumn.Points) && columns.Exists(column => column.Kind == IndicatorColumn.Score);
        return (name || level) && (value || (scored && name)) && (level || columns.Count >= FewestColumns + 1);
    }

    private static List<TableColumn> Assign(List<Token> labels)
    {
        var columns = new List<TableColumn>(labels.Count);
        var block = 0;
        var beforeLevels = labels.Exists(label => label.Columns is [IndicatorColumn.Level1 or IndicatorColumn.Level2, ..]);
        foreach (var label in labels)
        {
            var named = label.Columns.Length > 0 ? label.Columns : UnknownHead.KindsOf(label.Key);
            if (named[0] is IndicatorColumn.Level1 or IndicatorColumn.Level2) beforeLevels = false;
            var used = columns.FindAll(column => column.Block == block);
            var candidates = beforeLevels ? named.Where(IsProjectColumn).Concat(named).ToArray() : named.Where(kind => !IsProjectColumn(kind)).ToArray();
            if (candidates.Length == 0) candidates = named;
            var kind = candidates.Cast<IndicatorColumn?>().FirstOrDefault(candidate => !used.Exists(column => column.Kind == candidate));
            if (kind is null && candidates[0] == IndicatorColumn.Target && columns[^1].Kind == IndicatorColumn.Target)
            {
                kind = IndicatorColumn.PeriodTarget;
                if (OtherThanTarget(columns[^1].Label) is { } other) (columns[^1], kind) = (columns[^1] with { Kind = other }, IndicatorColumn.Target);
                else if (SpeaksOfPeriod(columns[^1].Label)) (columns[^1], kind) = (columns[^1] with { Kind = IndicatorColumn.PeriodTarget }, IndicatorColumn.Target);
            }
            else if (kind is null && candidates[0] == IndicatorColumn.Points && columns.FindIndex(column => column.Kind == IndicatorColumn.Points) is var weight && weight >= 0)
            {
                // 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重: only the last are the indicator's own.
                columns[weight] = columns[weight] with { Kind = IndicatorColumn.LevelPoints };
                kind = IndicatorColumn.Points;
            }
            else if (kind is null && candidates[0] is IndicatorColumn.Level1 or IndicatorColumn.Level2 or IndicatorColumn.Name or IndicatorColumn.Target && block == 0)
            {
                block = 1;
                kind = candidates[0];
            }

            var cell = label.Shape is RowShape.Table or RowShape.Ragged ? label.Cell : -1;
            columns.Add(new TableColumn(kind ?? IndicatorColumn.Remark, block, cell, label.Text));
        }

        // A table of two levels: what it calls the second is the indicator.
        if (!columns.Exists(column => column.Kind == IndicatorColumn.Name))
        {
            var last = columns.FindLastIndex(column => column.Kind is IndicatorColumn.Level2);
            if (last >= 0) columns[last] = columns[last] with { Kind = IndicatorColumn.Name };
        }

        return columns;
    }

    // 绩效标准 is the target where nothing else is, and else what the target rests on.
    private static IndicatorColumn? OtherThanTarget(string label) => Vocabulary.ColumnsOf(LabelKey.Of(label)) is [IndicatorColumn.Target, IndicatorColumn.Basis, ..] ? IndicatorColumn.Basis : null;

    private static bool SpeaksOfPeriod(string label) => label.Contains("实施", StringComparison.Ordinal) || label.Contains("中期", StringComparison.Ordinal) || label.Contains('总', StringComparison.Ordinal);

    private static bool IsProjectColumn(IndicatorColumn kind) => kind >= IndicatorColumn.ProjectName;

    private static bool IsLevelOnly(this LevelName level) => level.Strength == LevelStrength.Certain;
}
