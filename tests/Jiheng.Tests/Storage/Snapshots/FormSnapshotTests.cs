using System.Collections;
using System.Reflection;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Evaluations;
using Jiheng.Domain.Funds;
using Jiheng.Domain.Goals;
using Jiheng.Domain.Indicators;
using Jiheng.Domain.Projects;
using Jiheng.Forms.Reading;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Tests.Storage.Snapshots;

public sealed class FormSnapshotTests
{
    [Fact]
    public void Samples_come_back_as_they_were() => Assert.All(Directory.GetFiles(Checkout.Sample(""), "*.txt"), ComesBack);

    private static readonly PlaceFrame Frame = new(FrameKind.Table, 2, "表", new PageBox(1.5f, 2, 3, 4));

    [Fact]
    public void Real_documents_come_back_as_they_were()
    {
        var shared = TestFolders.NeedShared();
        string[] files = [.. Directory.GetFiles(Path.Combine(shared, "seeds")), .. Directory.GetFiles(Path.Combine(shared, "real-forms", "texts"))];
        Assert.NotEmpty(files);
        Assert.All(files, ComesBack);
    }

    [Fact]
    public void A_form_with_every_field_comes_back_as_it_was()
    {
        var form = Full();
        Assert.Empty(Unset(form, "form"));
        Assert.Empty(DeepComparison.Differences(form, Again(form)));
    }

    [Fact]
    public void An_empty_form_comes_back_as_it_was()
    {
        var form = new PerformanceForm { Kind = FormKind.None, Project = Project.Unnamed };
        Assert.Empty(DeepComparison.Differences(form, Again(form)));
    }

    [Fact]
    public void A_form_written_before_causes_were_known_has_none()
    {
        var form = new PerformanceForm { Kind = FormKind.Monitoring, Project = Project.Unnamed, Indicators = [new Indicator { Name = "培训人次" }] };
        var written = System.Text.Json.JsonSerializer.Serialize(form, SnapshotTypes.Plain.PerformanceForm);
        var before = written.Replace("\"causes\":[],", "", StringComparison.Ordinal);
        Assert.NotEqual(written, before);
        Assert.Empty(System.Text.Json.JsonSerializer.Deserialize(before, SnapshotTypes.Plain.PerformanceForm)!.Indicators[0].Causes);
    }

    [Theory]
    [InlineData("0.0000")]
    [InlineData("100.00")]
    [InlineData("-0.10")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Numbers_keep_their_last_digit(string number)
    {
        var points = Figure.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        var form = new PerformanceForm { Kind = FormKind.SelfEvaluation, Project = Project.Unnamed, Evaluation = new Evaluation { TotalScore = points } };
        Assert.Empty(DeepComparison.Differences(form, Again(form)));
    }

    [Fact]
    public void The_comparison_sees_a_lost_place()
    {
        var form = Full();
        Assert.Equal([".Provenance.Places[title].Column"], DeepComparison.Differences(form, form with { Provenance = form.Provenance with { Places = new Dictionary<string, Place> { ["title"] = new(3, 9, Frame) } } }));
    }

    private static void ComesBack(string file)
    {
        foreach (var form in DocumentReader.Read(Path.GetFileName(file), File.ReadAllBytes(file)).Forms)
            Assert.Empty(DeepComparison.Differences(form, Again(form)));
    }

    private static PerformanceForm Again(PerformanceForm form) => FormSnapshot.Read(FormSnapshot.Write(form));

    private static PerformanceForm Full()
    {
        var provenance = new Provenance { Places = new Dictionary<string, Place> { ["title"] = new(3, 4, Frame) }, Inferred = ["target"], Start = new(1, 2, Frame) };
        var value = new IndicatorValue
        {
            Text = "≥90.00％", Nature = ValueNature.Tier, Operator = ComparisonOperator.MoreThan, PrintedOperator = "＞", Number = 90.00m, Unit = "％",
            Tier = QualitativeTier.PartlyReached, Words = "“好”\n<b>&",
        };
        var indicator = new Indicator
        {
            Name = "培训次数", Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quality, PrintedLevel1 = "产出", PrintedLevel2 = "质量", Description = "说明", Basis = "依据",
            Direction = "正向", Remark = "备注", Target = value, PeriodTarget = value, Actual = value, Expected = "预计", Likelihood = Likelihood.Possible, Causes = [DeviationCause.Staff],
            Points = new(10.0m, "10.0分"), Score = new(9.50m, "9.50"), Deviation = "𠮷偏差", Provenance = provenance,
        };
        var sources = new FundingSources { Total = new(1), Fiscal = new(2), CurrentYearFiscal = new(3), CarriedOver = new(4), Other = new(long.MaxValue) };
        return new PerformanceForm
        {
            Kind = FormKind.SelfEvaluation, Title = "标题", FiscalYear = 2023, Layout = "L-1",
            Project = new Project
            {
                Name = "名", NameAsPrinted = " 名 ", Code = "C", Category = "类", Nature = "性", Department = "部", DepartmentCode = "1", Unit = "位", UnitCode = "2",
                Division = "处", StartDate = new(2023, 1, 1), EndDate = new(2023, 12, 31), Purpose = "用途",
            },
            Funding = new Funding
            {
                PrintedUnit = MoneyUnit.WanYuan, Unit = MoneyUnit.YiYuan, Whole = sources, Year = sources, Provenance = provenance,
                Execution =
                [
                    new FundingExecution
                    {
                        Source = FundingSource.Other, InitialBudget = new(5), AdjustedBudget = new(6), Executed = new(7), Expected = new(8),
                        RatePercent = new(99.760m, "99.760%"), Points = new(10m, "10"), Score = new(9.98m, "9.98"), Line = 7,
                    },
                ],
            },
            Goals = new PerformanceGoals { Overall = "总", Annual = "年", Actual = "实" },
            Schedule = [new(6, 50.0m), new(12, null)],
            Indicators = [indicator],
            GoalsByTask = [new TaskGoal { Name = "任务", Goal = "目标", Content = "内容", Amount = new(9), Fiscal = new(8), Other = new(7), Indicators = [indicator] }],
            Safeguards = ["措施"],
            Evaluation = new Evaluation { TotalScore = new(97.970m, "97.970"), TotalPoints = new(100m, "100"), Grade = Grade.Fair, GradeText = "中", Conclusion = "结论", Problems = "问题", Measures = "措施" },
            Dates = new FormDates { Reported = new(2024, 1, 2), Approved = new(2023, 2, 3), Published = new(2024, 3, 4), StageEndMonth = 7 },
            PrintedLabels = ["标签"], EmptyLabels = ["空"],
            Diagnostics = [new("READ-X", Severity.Warning, "话", new(5, 6, Frame), "建议")],
            Provenance = provenance,
        };
    }

    // A property that is added to the model must be added to Full() too, or the test above would prove nothing of it.
    private static IEnumerable<string> Unset(object thing, string path)
    {
        if (thing is string || thing.GetType().IsPrimitive || thing is Enum or decimal or DateOnly) yield break;
        if (thing is IEnumerable items)
        {
            var any = false;
            foreach (var item in items)
            {
                if (any) yield break;
                any = true;
                foreach (var unset in Unset(item!, $"{path}[]")) yield return unset;
            }

            if (!any) yield return path;
            yield break;
        }

        foreach (var property in thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            if (property.GetValue(thing) is not { } value || (value is Enum && Convert.ToInt32(value, null) == 0)) yield return $"{path}.{property.Name}";
            else foreach (var unset in Unset(value, $"{path}.{property.Name}")) yield return unset;
        }
    }
}
