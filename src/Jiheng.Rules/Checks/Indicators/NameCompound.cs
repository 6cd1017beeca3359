using Jiheng.Domain.Documents;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Sources;
using Jiheng.Rules.Words;

namespace Jiheng.Rules.Checks.Indicators;

internal static class NameCompound
{
    private const NameWords Measurable = NameWords.Rate | NameWords.Degree | NameWords.Count | NameWords.Volume | NameWords.Duration;
    private static readonly System.Buffers.SearchValues<char> Joints = System.Buffers.SearchValues.Create("、，,；;和与及");

    public static CheckRule Rule { get; } = new()
    {
        Code = "NAME-COMPOUND",
        Title = "一条指标只衡量一件事",
        Severity = Severity.Warning,
        AppliesTo = FormKind.AnyTarget,
        Sources = [LegalSources.CaiYu2015No88, LegalSources.CaiYu2021No101],
        Advice = "拆成几条指标，各写各的指标值。",
        ExamineIndicator = (exam, row) =>
        {
            var rest = exam.Facts(row).Core;
            int measures = 0, sentences = 1;
            while (!rest.IsEmpty)
            {
                var joint = rest.IndexOfAny(Joints);
                var part = joint < 0 ? rest : rest[..joint];
                if (joint > 0 && rest[joint] is '；' or ';' && joint + 1 < rest.Length) sentences++;
                // A whole name with one measure is the usual case and needs no second look.
                if (joint < 0 && measures == 0) break;
                if ((Lexicon.Name(part) & Measurable) != 0) measures++;
                if (joint < 0) break;
                rest = rest[(joint + 1)..];
            }

            if (measures > 1) exam.Find(row, "name", $"“{row.Name}”把 {measures} 个指标写在了一行。");
            else if (sentences > 1) exam.Find(row, "name", $"“{row.Name}”把 {sentences} 件事写在了一行。");
        },
    };
}
