namespace Jiheng.Forms.Reading.RunOn;

/// <summary>Units by which a run of characters is parted where nothing else parts it. Longest first.</summary>
internal static class UnitWords
{
    private static readonly string[] All =
    [
        .. new[]
        {
            "%", "％", "‰", "百分比", "万平方米", "平方米", "立方米", "万立方米", "平方公里", "公里", "千米", "厘米", "毫米", "米", "km", "m", "㎡", "亩", "万亩", "公顷", "吨", "万吨", "公斤", "千克", "斤", "人次", "万人次", "人", "万人", "名", "位", "户", "万户", "家", "个工作日", "工作日", "个月", "个", "万个",
            "次", "次/年", "次/月", "次/天", "次/周", "场", "场次", "件", "万件", "条", "万条", "份", "万份", "册", "本", "套", "台", "辆", "座", "处", "所", "栋", "间", "项", "类", "种", "批次", "批", "组", "期", "篇", "株", "万株", "头", "只", "羽", "粒", "万粒", "尾", "棵", "眼", "口", "盏", "根", "块", "幅", "支", "队",
            "班", "课时", "学时", "年", "天", "日", "小时", "分钟", "秒", "元", "万元", "亿元", "万", "元/人", "元/亩", "元/户", "元/天", "元/年", "元/月", "元/人/年", "元/平方米", "元/公里", "万元/公里", "万元/个", "万元/年", "人/次", "度", "千瓦", "分", "倍", "级", "层", "孔", "眼井", "张", "艘", "门", "间数", "单", "起", "例", "宗", "枚",
        }.OrderByDescending(unit => unit.Length),
    ];

    /// <summary>The length of the unit that a text starts with; 0 where it starts with none.</summary>
    public static int At(ReadOnlySpan<char> text)
    {
        foreach (var unit in All)
        {
            if (text.StartsWith(unit, StringComparison.Ordinal)) return unit.Length;
        }

        return 0;
    }
}
