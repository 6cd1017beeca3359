using System.Globalization;
using Jiheng.Domain.Documents;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>Titles of forms and the budget year that they print.</summary>
internal static class FormTitle
{
    /// <summary>Whether the token is the title of a form, such as 财政项目支出绩效自评表.</summary>
    public static bool Is(Token token)
    {
        var key = token.Key;
        if (key.Length is < 4 or > 44 || token.Columns.Length > 0 || key.AsSpan().IndexOfAny("，、；") >= 0 || key.StartsWith('关')) return false;
        if (key.Contains("汇总表", StringComparison.Ordinal) || key.Contains("http", StringComparison.Ordinal)) return false;
        var subject = key.Contains("绩效", StringComparison.Ordinal) || key.Contains("自评", StringComparison.Ordinal) || key.Contains("项目申报", StringComparison.Ordinal);
        if (!subject || (token.Field is not null && key is not "整体绩效目标")) return false;
        if (key.EndsWith('表') || key.EndsWith("自评价", StringComparison.Ordinal) || key.EndsWith("申报书", StringComparison.Ordinal) || key.EndsWith("申报", StringComparison.Ordinal)) return true;
        return key.EndsWith("绩效目标", StringComparison.Ordinal) && key.Contains("整体", StringComparison.Ordinal);
    }

    /// <summary>The year that a title or the line below it prints: (2023年度), 2022年度项目支出绩效自评表.</summary>
    public static int? YearIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('年'); at >= 0; at = Next(text, at))
        {
            var digits = text[..at].TrimEnd(" )）").TrimEnd();
            if (digits.Length < 4 || (at + 1 < text.Length && text[at + 1] != '度' && !IsTitleYear(text, at))) continue;
            if (digits.Length > 4 && char.IsAsciiDigit(digits[^5])) continue;
            if (int.TryParse(digits[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2099) return year;
        }

        return null;
    }

    public static FormKind KindOf(string? title, bool hasScores, bool hasLikelihood)
    {
        var text = LabelKey.Close(title ?? "");
        var whole = text.Contains("整体", StringComparison.Ordinal);
        if (text.Contains("监控", StringComparison.Ordinal) || text.Contains("运行监", StringComparison.Ordinal) || hasLikelihood) return FormKind.Monitoring;
        if (text.Contains("自评", StringComparison.Ordinal)) return whole ? FormKind.DepartmentSelfEvaluation : FormKind.SelfEvaluation;
        if (text.Contains("评价", StringComparison.Ordinal) && !text.Contains("目标", StringComparison.Ordinal)) return hasScores ? FormKind.SelfEvaluation : FormKind.Evaluation;
        if (whole) return hasScores ? FormKind.DepartmentSelfEvaluation : FormKind.DepartmentPlan;
        return hasScores ? FormKind.SelfEvaluation : FormKind.TargetDeclaration;
    }

    // "2024年项目支出…": a year without 度 counts where a title's words follow.
    private static bool IsTitleYear(ReadOnlySpan<char> text, int at)
    {
        var rest = text[(at + 1)..];
        return rest.Contains("绩效", StringComparison.Ordinal) && rest.Length < 40;
    }

    private static int Next(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('年') is var next && next < 0 ? -1 : at + 1 + next;
}
