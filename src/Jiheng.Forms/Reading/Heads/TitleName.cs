using System.Text.RegularExpressions;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Heads;

/// <summary>A project's name in the heading of its form: 农村饮水安全巩固项目绩效目标表. Most headings name only the kind of form, a place
/// or an organisation, so that a name is taken only where words of its own are left.</summary>
internal static partial class TitleName
{
    private const int FewestOfProject = 4;
    private const int FewestOfAmount = 2;
    private const int ShortPlace = 4;

    /// <summary>What headings say of the form itself; longest first.</summary>
    private static readonly string[] FormWords =
    [
        "国有资本经营", "中央对地方", "其他运转类", "特定目标类", "一般公共预算", "政府性基金", "共同事权", "部门预算", "转移支付", "提前下达", "运转类", "人员类", "公用经费", "经常性", "一次性", "自治区",
        "部门", "单位", "预算", "决算", "财政", "专项", "项目", "支出", "资金", "经费", "区域", "政策", "年度", "年初", "本级", "中央", "省级", "市级", "县级", "区级", "镇级", "乡级", "地方", "上级", "对下", "下达",
        "一级", "二级", "三级", "重点", "一般", "其他", "公共", "补助", "申报", "批复", "调整", "新增", "延续", "各", "本", "全", "及", "和", "的", "类",
    ];

    /// <summary>Words that say something of a project, but not which one it is.</summary>
    private static readonly string[] CommonWords = ["为民办实事", "民生实事", "基础设施", "基本建设", "扶贫", "建设", "工程", "服务", "采购", "购买", "业务", "实施", "投资", "惠民"];

    private static readonly string[] Amounts = ["经费", "资金", "补助", "补贴", "费", "专项", "工程", "奖补", "贷款"];
    private static readonly char[] PlaceEnds = ['省', '市', '县', '区', '州', '盟', '旗', '镇', '乡', '村'];

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
        var amount = Array.Exists(Amounts, word => bare.EndsWith(word, StringComparison.Ordinal));
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

    private static string Without(string text, string[] words)
    {
        foreach (var word in words) text = text.Replace(word, " ", StringComparison.Ordinal);
        return text.Trim();
    }

    private static bool IsWhose(string words) => Array.IndexOf(PlaceEnds, words[^1]) >= 0 || CellFit.EndsAsOrganisation(words);

    // 附件2-1:, 附表3, 表一、, 12., and then the year.
    [GeneratedRegex(@"^((附[件表]?|表)[\d一二三四五六七八九十]*([-—]\d+)?[:：.．、]?|\d+[.．、])?([(（]?\d{4}([-—]\d{4})?年度?[)）]?)?")]
    private static partial Regex Leading();

    [GeneratedRegex(@"[(（][^)）]*[)）]?|\d{4}年度?|第[\d一二三四五六七八九十]+批|[“”""]")]
    private static partial Regex Asides();
}
