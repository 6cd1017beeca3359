using Jiheng.Domain.Documents;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Drawing;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;
using Jiheng.Tests.Storage.Snapshots;

namespace Jiheng.Tests.Forms.Editing.Drafts;

/// <summary>Drafts and what people do to them, at random: sensible texts, odd ones, and such as no field can hold.</summary>
internal static class RandomDrafts
{
    private static readonly string?[] Texts =
    [
        null, "", " ", "12", "12.5", "1,200", "０.5", "≥95%", "≤30天", "95%以上", "显著提升", "是/否", "很多", "2026-03-01", "2026-01-01至2026-12-31", "2026年1月", "1-7月", "万元", "元", "亿元", "定性", "≥", ">=", "公里",
        "产出指标", "产出", "成本指标", "数量指标", "别的", "√", "×", "确定能", "经费保障、人员保障", "优", "优秀", "0.000001", "99999999999999999999", "两\r\n行", "<b>粗</b>", "[042]水利局", "😀",
    ];

    public static PerformanceForm Head { get; } = new() { Kind = FormKind.None, Project = new Project { Name = "水渠清淤", NameAsPrinted = "水渠清淤", Code = "1303", Department = "水利局", Unit = "水利站" } };

    public static DraftForm Empty(FormLayout layout) => DraftForm.Empty(layout, 2026, Head.Project);

    // Layouts with tasks are few, and have most of what can be done.
    private static readonly string[] Plans = ["mof-2015-department-declaration", "hebei-department-plan"];

    public static DraftForm Empty(Random random) => Empty(random.Next(3) == 0 ? LayoutCatalogue.Find(Plans[random.Next(Plans.Length)])! : LayoutCatalogue.Drawn[random.Next(LayoutCatalogue.Drawn.Count)]);

    public static IEnumerable<DrawnCell> Cells(DraftForm draft) => DraftDrawing.Draw(draft, []).Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells);

    public static string? Text(Random random) => Texts[random.Next(Texts.Length)];

    /// <summary>What a person might do next, as a page tells it.</summary>
    public static DraftEdit Next(Random random, DraftForm draft)
    {
        var form = draft.Form;
        var list = random.Next(3) switch { 1 when form.GoalsByTask.Count > 0 => RowsOf.Tasks, 2 when form.Safeguards.Count > 0 => RowsOf.Safeguards, _ => RowsOf.Indicators };
        int? task = list == RowsOf.Indicators && form.GoalsByTask.Count > 0 && random.Next(2) == 0 ? random.Next(form.GoalsByTask.Count) : null;
        var count = list switch { RowsOf.Tasks => form.GoalsByTask.Count, RowsOf.Safeguards => form.Safeguards.Count, _ => task is { } at ? form.GoalsByTask[at].Indicators.Count : form.Indicators.Count };
        return random.Next(8) switch
        {
            0 => Added(random, list, random.Next(count + 1)) with { Task = task },
            1 when count > 0 => new RemoveRow(random.Next(count), DraftForm.BlankRow) { List = list, Task = task },
            2 when count > 0 => new MoveRow(random.Next(count), random.Next(count)) { List = list, Task = task },
            3 when random.Next(5) == 0 => new ReplaceForm(form, Empty(random).Form),
            _ => Typing(random, draft),
        };
    }

    private static AddRow Added(Random random, RowsOf list, int at) => list switch
    {
        RowsOf.Tasks => new AddRow(at, DraftForm.BlankRow) { List = list, Goal = random.Next(2) == 0 ? null : new TaskGoal { Name = "任务" + random.Next(100), Goal = "畅通", Indicators = [Row(random)] } },
        RowsOf.Safeguards => new AddRow(at, DraftForm.BlankRow) { List = list, Safeguard = random.Next(2) == 0 ? null : "措施" + random.Next(100) },
        _ => new AddRow(at, Row(random)),
    };

    public static SetField Typing(Random random, DraftForm draft)
    {
        var cells = Cells(draft).Where(cell => cell.Path is not null).ToArray();
        return new SetField(cells[random.Next(cells.Length)].Path!, null, Text(random));
    }

    public static Indicator Row(Random random) => random.Next(2) == 0 ? DraftForm.BlankRow : new Indicator { Name = "培训人次" + random.Next(100), Level1 = IndicatorLevel1.Output, PrintedLevel1 = "产出指标", Target = ValueText.Parse("≥5次") };

    /// <summary>The draft after what a person did.</summary>
    public static DraftForm Done(DraftForm draft, IEnumerable<DraftEdit> edits) => edits.Aggregate(draft, DraftEditor.Apply);

    public static void Same(DraftForm expected, DraftForm actual) => Assert.Empty(DeepComparison.Differences(expected, actual));
}
