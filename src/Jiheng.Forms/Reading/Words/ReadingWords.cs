namespace Jiheng.Forms.Reading.Words;

/// <summary>The reader's word lists, each file loaded once. What a list is for stands at its top.</summary>
internal static class ReadingWords
{
    /// <summary>What may stand alone as a value.</summary>
    public static WordFile Values { get; } = WordFile.Load("values", "定性值", "方向");

    /// <summary>How names of indicators and of organisations end, and which rates may pass 100 %.</summary>
    public static WordFile Names { get; } = WordFile.Load("names", "指标名称结尾", "单位名称结尾", "可超过一百的比率");

    /// <summary>What headings are made of, beside a project's name.</summary>
    public static WordFile Titles { get; } = WordFile.Load("titles", "表名用词", "不独特的词", "资金名称结尾", "地名结尾");

    /// <summary>What else, beside the glossary, names a level.</summary>
    public static WordFile Levels { get; } = WordFile.Load("levels", "平常话", "含词推断");

    /// <summary>Which level a name's words speak for.</summary>
    public static WordFile Affinity { get; } = WordFile.Load(
        "affinity", "数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续影响", "满意度", "投诉", "可持续影响的值", "时效的单位");

    /// <summary>Units that follow a number.</summary>
    public static WordFile Units { get; } = WordFile.Load("units", "计量单位");

    /// <summary>What else, beside the glossary, is or is not a label.</summary>
    public static WordFile Labels { get; } = WordFile.Load("labels", "连写时另认", "连写时不认", "像列名的结尾", "预算数列", "填表单位", "表侧竖排");

    /// <summary>What stands on a page below a form.</summary>
    public static WordFile Page { get; } = WordFile.Load("page", "填表说明", "网页文字");
}
