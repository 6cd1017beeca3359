using System.Text.RegularExpressions;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;
using Jiheng.Forms.Reading.Words;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>A project's name in the heading of its form: 农村饮水安全巩固项目绩效目标表. Most headings name only the kind of form, a place
/// or an organisation, so that a name is taken only where words of its own are left.</summary>
internal static partial class TitleName
{
    private const int FewestOfProject = 4;
    private const int FewestOfAmount = 2;
    private const int ShortPlace = 4;

    // Longest first: 部门预算 must go before 部门.
    private static readonly string[] FormWords = [.. ReadingWords.Titles["表名用词"].OrderByDescending(word => word.Length)];
    private static readonly IReadOnlyList<string> CommonWords = ReadingWords.Titles["不独特的词"];
    private static readonly WordEndings Amounts = new(ReadingWords.Titles["资金名称结尾"]);
    private static readonly WordEndings Places = new(ReadingWords.Titles["地名结尾"]);

    /// <summary>The name in a heading; null where it names none.</summary>
    public static string? In(string? title)
    {
        if (title is null || title.Contains("整体", StringComparison.Ordinal)) return null;
        var text = Leading().Replace(LabelKey.Close(title), "");
        if (FormBegins(text) is not (> 0 and var end)) return null;
        var name = text[..end];
        foreach (var tail in (ReadOnlySpan<string>)["区域", "支出"])
        {
            if (name.EndsWith(tail, StringComparison.Ordinal)) name = name[..^2];
        }

        // A heading that ends in no such word may name a field of work as well.
        var project = name.EndsWith("项目", StringComparison.Ordinal);
        var bare = project ? name[..^2] : name;
        var amount = Amounts.End(bare);
        if (!(project || amount) || !HasOwnWords(bare, amount ? FewestOfAmount : FewestOfProject)) return null;
        // 培训经费 + 项目支出绩效自评表: the second is the form's own name.
        return amount ? bare : name;
    }

    // The last 绩效: a project may be about 绩效 itself.
    private static int FormBegins(string text)
    {
        var at = text.LastIndexOf("绩效", StringComparison.Ordinal);
        if (at < 0) at = text.LastIndexOf("自评", StringComparison.Ordinal);
        return at < 0 ? text.LastIndexOf("申报", StringComparison.Ordinal) : at;
    }

    private static bool HasOwnWords(string name, int fewest)
    {
        var own = Without(Asides().Replace(name, " "), FormWords);
        if (own.Length == 0 || IsWhose(own[(own.LastIndexOf(' ') + 1)..])) return false;
        var rest = Without(own, CommonWords);
        return rest.Count(char.IsLetter) >= fewest && !(rest.Length <= ShortPlace && IsWhose(rest));
    }

    private static string Without(string text, IReadOnlyList<string> words)
    {
        foreach (var word in words) text = text.Replace(word, " ", StringComparison.Ordinal);
        return text.Trim();
    }

    private static bool IsWhose(string words) => Places.End(words) || CellFit.EndsAsOrganisation(words);

    // 附件2-1:, 附表3, 表一、, 12., and then the year.
    [GeneratedRegex(@"^((附[件表]?|表)[\d一二三四五六七八九十]*([-—]\d+)?[:：.．、]?|\d+[.．、])?([(（]?\d{4}([-—]\d{4})?年度?[)）]?)?")]
    private static partial Regex Leading();

    [GeneratedRegex(@"[(（][^)）]*[)）]?|\d{4}年度?|第[\d一二三四五六七八九十]+批|[“”""]")]
    private static partial Regex Asides();
}
