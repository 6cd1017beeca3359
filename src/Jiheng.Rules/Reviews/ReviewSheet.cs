using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Filings;
using Jiheng.Domain.Terms;
using Jiheng.Rules.Data;
using Jiheng.Rules.Sources;

namespace Jiheng.Rules.Reviews;

/// <summary>绩效目标审核表: what reviewers ask of declared targets, as it stands in Reviews/target-review.yaml.</summary>
/// <param name="Parts">The four parts in their order.</param>
/// <param name="Grades">The grades, the best first.</param>
/// <remarks>Source: 财预〔2015〕88号, the review sheets in its annexes (条款待核对).</remarks>
public sealed record ReviewSheet(IReadOnlyList<ReviewPart> Parts, IReadOnlyList<ReviewGrade> Grades)
{
    private const decimal Whole = 100;

    /// <summary>The sheet that comes with the product.</summary>
    public static ReviewSheet Targets { get; } = Parse(EmbeddedYaml.Text("Reviews.target-review.yaml"));

    public static LegalReference Source { get; } = LegalSources.CaiYu2015No88.At("附件 绩效目标审核表");

    public IEnumerable<ReviewItem> Items => Parts.SelectMany(part => part.Items);

    /// <summary>What a grade means.</summary>
    public ReviewGrade Of(Grade grade) => Grades.First(each => each.Grade == grade);

    /// <summary>What an opinion comes to by this sheet.</summary>
    public ReviewVerdict Judge(ReviewOpinion opinion)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        var missing = Items.Where(item => opinion.Of(item.Name)?.IsGiven(opinion.Kind) is not true).Select(item => item.Name).ToList();
        decimal? points = opinion.Kind == ReviewSheetKind.Key ? opinion.Answers.Sum(answer => answer.Points ?? 0) : null;
        Grade? proposed = missing.Count > 0 ? null
            : points is { } sum ? Grades.First(grade => sum >= grade.From).Grade
            : opinion.Answers.Max(answer => answer.Grade);
        return new ReviewVerdict(missing, points, proposed, opinion.Conclusion is { } conclusion ? Of(conclusion) : null);
    }

    /// <summary>What is wrong with an opinion, in sentences; none where it can be kept, be it unfinished.</summary>
    public IEnumerable<string> Problems(ReviewOpinion opinion)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        foreach (var answer in opinion.Answers)
        {
            if (Items.FirstOrDefault(item => item.Name == answer.Item) is not { } item) yield return $"审核表里没有“{answer.Item}”这一项，请刷新页面。";
            else if (answer.Points is { } points && (points < 0 || points > item.Points || decimal.Round(points, 1) != points)) yield return $"“{item.Name}”的得分应在 0 到 {item.Points} 之间，至多一位小数，而不是 {points}。";
        }

        if (opinion.Answers.GroupBy(answer => answer.Item).FirstOrDefault(same => same.Count() > 1) is { } twice) yield return $"“{twice.Key}”填了两次，请刷新页面。";
    }

    /// <exception cref="FormatException">Something is missing, unknown or told twice; the message tells the line.</exception>
    internal static ReviewSheet Parse(string yaml)
    {
        var file = YamlMap.Parse(yaml, "应有“部分”和“等级”两个列表。");
        var sheet = new ReviewSheet([.. file.Maps("部分").Select(Part)], [.. file.Maps("等级").Select(ReadGrade)]);
        file.NothingElse();
        if (sheet.Items.Sum(item => item.Points) != Whole) throw file.Wrong($"各项分值合计应是 {Whole}，而不是 {sheet.Items.Sum(item => item.Points)}。");
        if (!sheet.Grades.Select(grade => grade.Grade).SequenceEqual(Enum.GetValues<Grade>())) throw file.Wrong("“等级”应是优、良、中、差，从高到低各一次。");
        if (sheet.Grades.Zip(sheet.Grades.Skip(1)).Any(pair => pair.First.From <= pair.Second.From) || sheet.Grades[^1].From != 0) throw file.Wrong("“最低分”应从高到低，最低一级是 0。");
        if (sheet.Items.SelectMany(item => item.Rules).CountBy(code => code).FirstOrDefault(code => code.Value > 1) is { Key: { } twice }) throw file.Wrong($"规则 {twice} 列了两次。");
        if (sheet.Items.CountBy(item => item.Name).FirstOrDefault(name => name.Value > 1) is { Key: { } same }) throw file.Wrong($"“{same}”列了两次。");
        return sheet;
    }

    private static ReviewPart Part(YamlMap part)
    {
        var read = new ReviewPart(part.Required("名称"), [.. part.Maps("项目").Select(Item)]);
        part.NothingElse();
        return read;
    }

    private static ReviewItem Item(YamlMap item)
    {
        var read = new ReviewItem(item.Required("名称"), item.Number("分值") ?? throw item.Wrong("缺少“分值”。"), item.Required("要点"), item.Texts("规则"));
        item.NothingElse();
        return read;
    }

    private static ReviewGrade ReadGrade(YamlMap grade)
    {
        var read = new ReviewGrade(grade.Choice("名称", GradeWords) ?? throw grade.Wrong("缺少“名称”。"), grade.Required("要点"), grade.Required("处理"),
            grade.Choice("可通过", YesNo) ?? throw grade.Wrong("缺少“可通过”。"), grade.Number("最低分") ?? throw grade.Wrong("缺少“最低分”。"));
        grade.NothingElse();
        return read;
    }

    private static Dictionary<string, Grade> GradeWords => Enum.GetValues<Grade>().ToDictionary(grade => Glossary.Label(grade));

    private static Dictionary<string, bool> YesNo => new() { ["是"] = true, ["否"] = false };
}
