using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Checks.Texts;

internal static class TextPunct
{
    public static CheckRule Rule { get; } = new()
    {
        Code = "TEXT-PUNCT",
        Title = "文字应通顺，没有多余的标点、空格和转换残迹",
        Severity = Severity.Hint,
        AppliesTo = FormKind.Any,
        Sources = [LegalSources.ReviewPractice],
        Advice = "对照原件改正；从 PDF 复制的文字要逐句核对。",
        Examine = exam =>
        {
            if (exam.Form.Project.NameAsPrinted is { Length: > 0 } name && name != name.Trim()) exam.Find("project.name", "项目名称前后有空格。", suggestion: name.Trim());
            foreach (var (field, label, text) in FormTexts.Of(exam.Form))
            {
                foreach (var defect in TextDefects.Of(text)) exam.Find(field, $"{label}：{defect}。");
            }

            for (var i = 0; i < exam.Indicators.Count; i++)
            {
                var indicator = exam.Indicators[i];
                if (TextDefects.DoubledStop(indicator.Name) is { } doubled) exam.Find(indicator, "name", $"指标名称：标点重复或多余：“{doubled}”。");
                if (indicator.Deviation is { } deviation && TextDefects.DoubledStop(deviation) is { } other) exam.Find(indicator, "deviation", $"偏差原因：标点重复或多余：“{other}”。");
            }

            if (Interleaved.In(exam.Form) is { } torn) exam.Find("goals.annual", $"两栏目标的文字混在一起：“{torn}”被拆到了两栏。", "对照原件，把两栏目标分开重新录入。");
            if (MixedWidth.In(exam.Form) is { } mixed) exam.Find("form", $"中文里混用了半角标点{mixed}。", "中文里统一用全角标点。");
        },
    };
}
