using System.Globalization;
using System.Text;

namespace Jiheng.Tests.Forms.Writing;

/// <summary>Texts as people type them, and as nobody should: quotes, tags, formulas, rare characters.</summary>
/// <param name="Odd">The characters that stand between the words.</param>
internal sealed record GeneratedTexts(string[] Odd)
{
    /// <summary>What every format must bear.</summary>
    public static GeneratedTexts Any { get; } = new(["", "、", "（试点）", "“", "”", "<b>", "&amp;", "]]>", "‰", "㎡", "Ⅲ", "𠮷", "😀", "'", "\"", "\\", "#", "=1+1", "@", "—", "·", "ＡＢ", "café", "_x000D_"]);

    /// <summary>What the fonts of a page hold.</summary>
    public static GeneratedTexts OnPaper { get; } = new(["", "、", "（试点）", "“", "”", "<b>", "&amp;", "‰", "Ⅲ", "'", "\"", "#", "=1+1", "@", "—", "·"]);

    private static readonly string[] Words_ = ["培训", "人数", "设备", "采购", "满意", "完成", "覆盖", "抽检", "宣传", "活动", "整治", "河道", "网格", "系统", "建设", "维护", "补助", "发放", "及时", "质量"];
    private static readonly string[] Signs = ["≥", "≤", "=", ">", "<"];
    private static readonly string[] Described = ["完成", "显著提升", "逐步改善", "是/否", "达成年度指标"];

    public string Name(Random random) => random.Next(20) == 0 ? Run(random, 120) : Run(random, random.Next(4, 16));

    public string Words(Random random, int shortest, int longest) => Run(random, random.Next(shortest, longest));

    public static string Sign(Random random) => Signs[random.Next(Signs.Length)];

    public static string Number(Random random) => random.Next(3) == 0 ? (random.Next(1, 99999) / 100m).ToString("0.00", CultureInfo.InvariantCulture) : random.Next(1, 9999).ToString(CultureInfo.InvariantCulture);

    public static string Value(Random random) => random.Next(4) == 0 ? Described[random.Next(Described.Length)] : Sign(random) + Number(random) + (random.Next(3) switch { 0 => "%", 1 => "(次)", _ => "人次" });

    private string Run(Random random, int length)
    {
        var text = new StringBuilder("关于");
        while (text.Length < length)
        {
            text.Append(Words_[random.Next(Words_.Length)]);
            if (random.Next(4) == 0) text.Append(Odd[random.Next(Odd.Length)]);
        }

        return text.Append("情况").ToString();
    }
}
