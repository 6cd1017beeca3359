using System.Globalization;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Terms;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.RunOn;

/// <summary>Parts text whose cells ran together, by the labels and level names that it must contain.</summary>
internal static class RunOnLexer
{
    private const string Sign = "一级指标二级指标";
    private const int LongestRemark = 8;
    private const int LongestOtherName = 16;
    private static readonly WordBeginnings HeadLabels = new(Labels(inTable: false));
    private static readonly WordBeginnings TableLabels = new(Labels(inTable: true));
    private static readonly WordBeginnings MoreHeads = new(ColumnLabels(shortest: 2).Where(label => label is not ("指标" or "目标") && !IsTwoHeads(label)));

    /// <summary>Whether the cells of a document's table run together.</summary>
    public static bool Applies(DocumentGrid grid) => grid.Rows.Any(row => row.Cells.Any(cell => cell.Text.Contains(Sign, StringComparison.Ordinal)));

    /// <summary>The labels of a text and what stands between them, in order, with the index of each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inTable">Whether the text goes on inside an indicator table, where words such as 预算资金 are parts of names.</param>
    public static List<(string Text, int Start)> Split(string text, ref bool inTable)
    {
        var parts = new List<(string Text, int Start)>();
        var from = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = (inTable ? TableLabels : HeadLabels).LengthAt(text.AsSpan(i));
            // Right behind a head, another may be a word that elsewhere is part of names: 二级指标具体指标运算符.
            if (i == from && parts.Count > 0 && Vocabulary.ColumnsOf(LabelKey.Of(parts[^1].Text)).Length > 0) length = Math.Max(length, MoreHeads.LengthAt(text.AsSpan(i)));
            if (length == 0)
            {
                i++;
                continue;
            }

            if (i > from) AddContent(text[from..i], from, parts);
            var end = WithRemark(text, i + length);
            if (text.AsSpan(i, length) is "一级指标") inTable = true;
            else if (text.AsSpan(i, length) is "项目名称") inTable = false;
            parts.Add((text[i..end], i));
            i = from = end;
            while (from < text.Length && text[from] is ':' or '：') i = ++from;
        }

        if (from < text.Length) AddContent(text[from..], from, parts);
        return parts;
    }

    // 产出指标(70分), 全年预算数(A), 数量指标(或建筑规模指标): the remark belongs to the label.
    private static int WithRemark(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('(' or '（')) return end;
        var close = text.AsSpan(end, Math.Min(LongestRemark, text.Length - end)).IndexOfAny(')', '）');
        if (close > 0) return end + close + 1;
        var name = text.AsSpan(end, Math.Min(LongestOtherName, text.Length - end));
        close = name.IndexOfAny(')', '）');
        return close > 0 && name[..close].EndsWith("指标", StringComparison.Ordinal) ? end + close + 1 : end;
    }

    private static void AddContent(string text, int start, List<(string Text, int Start)> parts)
    {
        if (text.Trim().Length == 0) return;
        if (TitleEnd(text) is { } title)
        {
            if (title.Start > 0) parts.Add((text[..title.Start], start));
            parts.Add((text[title.Start..title.End], start + title.Start));
            if (title.End < text.Length) parts.Add((text[title.End..], start + title.End));
            return;
        }

        if (parts.Count > 0 && MoneyRun.Split(text) is { } amounts)
        {
            foreach (var (amount, offset) in amounts) parts.Add((amount, start + offset));
            return;
        }

        if (parts.Count > 0 && HeadBetween(text) is var head && head > 0 && Vocabulary.ColumnsOf(LabelKey.Of(parts[^1].Text)).Length > 0)
        {
            parts.Add((text[..head], start));
            parts.Add((text[head..], start + head));
            return;
        }

        parts.Add((text, start));
    }

    // 评分备注: two heads too short to be looked for anywhere else.
    private static int HeadBetween(string text)
    {
        for (var at = 2; at <= text.Length - 2 && text.Length <= LongestRemark; at++)
        {
            if (Vocabulary.ColumnsOf(text[..at]).Length > 0 && Vocabulary.ColumnsOf(text[at..]).Length > 0) return at;
        }

        return 0;
    }

    // …2022年12月30日绩效目标自评表(2022年度): the title stands at the end of what came before the first label.
    private static (int Start, int End)? TitleEnd(string text)
    {
        foreach (var end in (ReadOnlySpan<string>)["自评表", "申报表", "目标表", "监控表"])
        {
            var at = text.LastIndexOf(end, StringComparison.Ordinal);
            if (at < 0) continue;
            var stop = at + end.Length;
            var rest = text.AsSpan(stop).Trim();
            if (rest.Length > 0 && rest[0] is not ('(' or '（')) continue;
            var start = at;
            while (start > 0 && char.GetUnicodeCategory(text[start - 1]) == UnicodeCategory.OtherLetter && text[start - 1] is not ('日' or '局' or '院' or '府')) start--;
            if (start >= 4 && text[start] == '年' && !text.AsSpan(start - 4, 4).ContainsAnyExceptInRange('0', '9')) start -= 4;
            return (start, stop);
        }

        return null;
    }

    private static HashSet<string> Labels(bool inTable)
    {
        var labels = new HashSet<string>();
        foreach (var field in Enum.GetValues<FormField>())
        {
            if (field is FormField.Other or FormField.Conclusion or FormField.GoalBlock) continue;
            if (inTable && field is not (FormField.TotalScore or FormField.Grade or FormField.ProjectName)) continue;
            labels.UnionWith(Glossary.Of(field).Spellings.Where(spelling => spelling.Length >= 4 || spelling is "执行率" or "总分"));
        }

        // 项目控制预算数 is an indicator; columns of projects stand before the levels.
        labels.UnionWith(ColumnLabels(shortest: 3, withProjects: !inTable));
        labels.UnionWith(["分值", "得分", "权重"]);

        foreach (var spelling in Enum.GetValues<IndicatorLevel1>().SelectMany(level => Glossary.Of(level).Spellings).Concat(Enum.GetValues<IndicatorLevel2>().SelectMany(level => Glossary.Of(level).Spellings)))
        {
            if (spelling is "未列明") continue;
            labels.Add(spelling.EndsWith("指标", StringComparison.Ordinal) ? spelling : spelling + "指标");
        }

        if (!inTable) labels.UnionWith(ReadingWords.Labels["连写时另认"]);
        labels.ExceptWith(ReadingWords.Labels["连写时不认"]);
        labels.RemoveWhere(IsTwoHeads);
        return labels;
    }

    private static IEnumerable<string> ColumnLabels(int shortest, bool withProjects = false) =>
        from column in Enum.GetValues<IndicatorColumn>()
        where column is not IndicatorColumn.Remark && (withProjects || column < IndicatorColumn.ProjectName)
        from spelling in Glossary.Of(column).Spellings
        where spelling.Length >= shortest
        select spelling;

    // 三级指标目标值, 指标值完成情况: one head of a table with lines, but two heads where cells ran together.
    private static bool IsTwoHeads(string label)
    {
        foreach (var first in (ReadOnlySpan<string>)["三级指标", "指标值", "目标值"])
        {
            if (label.Length > first.Length && label.StartsWith(first, StringComparison.Ordinal) && Vocabulary.ColumnsOf(LabelKey.Of(label[first.Length..])).Length > 0) return true;
        }

        return false;
    }
}
