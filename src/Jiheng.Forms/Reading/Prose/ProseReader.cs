using System.Text.RegularExpressions;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Heads;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Prose;

/// <summary>Targets told in sentences: 数量指标:…种植数量>=17600株;…。时效指标:…. Only for documents that have no table.</summary>
internal static partial class ProseReader
{
    private const int FewestLevels = 3;

    public static PerformanceForm? TryRead(DocumentGrid grid)
    {
        var lines = grid.Rows.Where(row => row.Shape is RowShape.Line or RowShape.CellLine || row.Cells.Count(cell => cell.Text.Length > 0) == 1)
            .Select(row => row.Cells.First(cell => cell.Text.Length > 0 || row.Cells.Count == 1)).ToList();
        var indicators = new List<Indicator>();
        var levels = new Levels();
        foreach (var line in lines) ReadLine(line, levels, indicators);
        if (levels.Seen < FewestLevels || indicators.Count < FewestLevels || indicators.Count(indicator => indicator.Target is not null) < FewestLevels) return null;

        var notes = new ReadingNotes();
        var whole = string.Join('\n', lines.Select(line => line.Text));
        var signature = Signature(lines);
        var form = new PerformanceForm
        {
            Kind = FormKind.TargetDeclaration,
            Title = lines.Select(line => Title().Match(line.Text)).FirstOrDefault(match => match.Success)?.Value,
            FiscalYear = signature.Year,
            Project = new Project { Name = NameIn(whole), Unit = signature.Unit },
            Funding = AmountIn(whole) is { } amount ? new Funding { PrintedUnit = MoneyUnit.WanYuan, Unit = MoneyUnit.WanYuan, Year = new FundingSources { Total = amount } } : null,
            Goals = Goal().Match(whole) is { Success: true } goal ? new PerformanceGoals { Annual = goal.Groups[1].Value.Trim() } : PerformanceGoals.None,
            Indicators = indicators,
        };
        if (form.FiscalYear is not null) notes.Inferred.Add("fiscalYear");
        notes.Inferred.Add("project.name");
        notes.Hint("READ-PROSE", "绩效目标以文字叙述，指标由句子拆分得出。", indicators[0].Provenance.Start, "请逐条确认拆分结果。");
        return notes.Close(form, []);
    }

    private static void ReadLine(GridCell line, Levels levels, List<Indicator> indicators)
    {
        var text = line.Text;
        var from = -1;
        foreach (Match match in LevelLabel().Matches(text))
        {
            if (from >= 0) AddClauses(text[from..match.Index], line.Place, levels, indicators);
            levels.Enter(match.Groups[1].Value);
            from = match.Index + match.Length;
        }

        if (from >= 0) AddClauses(text[from..], line.Place, levels, indicators);
    }

    private static void AddClauses(string text, Place place, Levels levels, List<Indicator> indicators)
    {
        foreach (var clause in text.Split([';', '；', '。'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var item in Items(clause.Trim(',', '，', ' ')))
            {
                var (name, value) = NameValue.Split(item, words: false);
                if (name.Length < 2) continue;
                indicators.Add(new Indicator
                {
                    Name = name,
                    Level1 = levels.First,
                    Level2 = levels.Second,
                    PrintedLevel1 = levels.FirstText,
                    PrintedLevel2 = levels.SecondText,
                    Target = ValueText.Parse(value),
                    Provenance = new Provenance { Start = place },
                });
            }
        }
    }

    // Two indicators in one clause: a comma after a value begins the next one.
    private static IEnumerable<string> Items(string clause)
    {
        var start = 0;
        for (var i = clause.IndexOfAny([',', '，']); i >= 0; i = clause.IndexOfAny([',', '，'], i + 1))
        {
            if (NameValue.Split(clause[start..i], words: false).Value is null) continue;
            yield return clause[start..i];
            start = i + 1;
        }

        if (start < clause.Length) yield return clause[start..];
    }

    private static (string? Unit, int? Year) Signature(List<GridCell> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (PeriodText.Day(lines[i].Text, last: false) is { } day && lines[i].Text.Length <= 12 && CellFit.EndsAsOrganisation(lines[i - 1].Text.Trim()) && lines[i - 1].Text.Length <= 40)
                return (lines[i - 1].Text.Trim(), day.Year);
        }

        return (null, null);
    }

    private static string? NameIn(string text)
    {
        var names = ProjectName().Matches(text).Select(match => match.Groups[1].Value).ToList();
        return names.Count == 0 ? null : names.GroupBy(name => name).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Length).First().Key;
    }

    private static Money? AmountIn(string text) => Amount().Match(text) is { Success: true } match && MoneyText.TryRead(match.Groups[1].Value, MoneyUnit.WanYuan, out var money) ? money : null;

    [GeneratedRegex("((?:产出|效益|满意度|成本|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|经济成本|社会成本|生态环境成本)(?:指标|目标))\\s*[:：,，]")]
    private static partial Regex LevelLabel();

    [GeneratedRegex("实施([^，,。;；、\\s]{4,50}?项目)")]
    private static partial Regex ProjectName();

    [GeneratedRegex("资金([0-9.,]+万元)")]
    private static partial Regex Amount();

    [GeneratedRegex("总体绩效目标[是为]?[:：]([^。]+。)")]
    private static partial Regex Goal();

    [GeneratedRegex("关于[^，。\\n]{4,60}绩效目标[^，。\\n]{0,8}公示")]
    private static partial Regex Title();

    private sealed class Levels
    {
        public int Seen { get; private set; }

        public IndicatorLevel1 First { get; private set; }

        public IndicatorLevel2 Second { get; private set; }

        public string? FirstText { get; private set; }

        public string? SecondText { get; private set; }

        public void Enter(string label)
        {
            Seen++;
            var level = Vocabulary.LevelOf(LabelKey.Of(label));
            if (level.Level2 != IndicatorLevel2.Unknown && !(level.Level2 is IndicatorLevel2.ServiceSatisfaction && label.StartsWith("满意", StringComparison.Ordinal)))
            {
                (Second, SecondText) = (level.Level2, label);
                if (First == IndicatorLevel1.Unknown || LevelTaxonomy.ParentOf(Second) is var parent && parent != First && First != IndicatorLevel1.Cost) First = LevelTaxonomy.ParentOf(Second);
            }
            else
            {
                (First, FirstText, Second, SecondText) = (level.Level1, label, IndicatorLevel2.Unknown, null);
            }
        }
    }
}
