using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Forms.Layouts;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Storage;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Projects;

namespace Jiheng.Web.Demo;

/// <summary>What the units of the city declared: for the year that is over all of it approved, for the other in every state.</summary>
/// <remarks>Each step is done by the person whose it is, through the services that people use.</remarks>
internal sealed class DemoFilings(DemoHands hands, DemoClock clock, IReadOnlyList<DemoDeclared> projects)
{
    private const int SampleOf = 30;
    // Before the deadline, however many there are.
    private static readonly TimeSpan TimeOfAll = TimeSpan.FromDays(10);
    // When each level gets to it, in the autumn before the year.
    private static readonly (int Month, int Day)[] Reviews = [(10, 8), (10, 20), (11, 8), (12, 5)];
    private static readonly FormLayout Layout = LayoutCatalogue.Find("sichuan-declaration")!;
    private readonly Checker checker = new();

    /// <summary>The projects of the city with their units. Units of the finance bureau itself have nobody between them and its offices.</summary>
    public static IReadOnlyList<DemoDeclared> ProjectsOf(DemoExtent extent) =>
    [
        .. DemoProjects.All.SelectMany(project => DemoTree.Units.Where(project.Fits).Select(unit => new DemoDeclared(unit, project))),
        .. DemoCommonProjects.All.SelectMany(project => DemoTree.Departments.SelectMany(department => department.Units).Where(DemoReform.Keeps).Select(unit => new DemoDeclared(unit, project)))
            .Where((_, index) => extent == DemoExtent.Whole || index % SampleOf == 0),
    ];

    private static Role[] Levels => [.. Domain.Years.BudgetYear.UsualLevels];

    /// <summary>Puts the projects into the register.</summary>
    public async Task<IReadOnlyList<long>> RegisterAsync(Action step, CancellationToken cancel)
    {
        List<long> ids = [];
        foreach (var ((unit, project), index) in projects.Select((each, index) => (each, index)))
        {
            var clerk = await ClerkAsync(unit, cancel);
            ids.Add(await clerk.Projects.AddAsync(0, new ProjectEntry(project.Name, $"{DemoTree.Division}24T{index + 1:0000}", DemoTree.FirstYear, null), cancel));
            step();
        }

        return ids;
    }

    /// <summary>How many steps a year takes for each project.</summary>
    public static int StepsOfYear => 1 + Reviews.Length;

    /// <summary>Files a year: first all units, then the reviewers one after the other.</summary>
    /// <param name="numbers">The projects' numbers in the register.</param>
    /// <param name="year">The budget year, which is open.</param>
    /// <param name="isOver">Whether all of it is approved.</param>
    /// <param name="step">Called after each of <see cref="StepsOfYear"/> for each project.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task RunAsync(IReadOnlyList<long> numbers, int year, bool isOver, Action step, CancellationToken cancel)
    {
        List<Filed> filed = [];
        for (var index = 0; index < projects.Count; index++)
        {
            var stage = isOver ? DemoStage.Approved : (DemoStage)(index % Enum.GetValues<DemoStage>().Length);
            filed.Add(new Filed(await FileAsync(numbers[index], projects[index], year, stage, index, cancel), stage, index));
            GoOn(step);
        }

        for (var level = 0; level < Reviews.Length; level++)
        {
            clock.GoTo(new(year - 1, Reviews[level].Month, Reviews[level].Day, 1, 0, 0, TimeSpan.Zero));
            foreach (var each in filed)
            {
                await ReviewAsync(each, level, cancel);
                GoOn(step);
            }
        }

        clock.GoTo(new(year, 6, 10, 1, 0, 0, TimeSpan.Zero));
        foreach (var each in filed.Where(each => each.Stage == DemoStage.Adjusting))
            await (await ClerkAsync(projects[each.Index].Unit, cancel)).FilingWay.AdjustAsync(each.Id, "年中追加预算，相应调整数量指标。", cancel);
    }

    private void GoOn(Action step)
    {
        clock.GoOn(TimeOfAll / projects.Count);
        step();
    }

    // Its number; 0 where nothing is there.
    private async Task<long> FileAsync(long projectId, DemoDeclared of, int year, DemoStage stage, int index, CancellationToken cancel)
    {
        if (stage == DemoStage.Missing) return 0;
        var clerk = await ClerkAsync(of.Unit, cancel);
        var department = DemoReform.NameOf(DemoTree.Departments.FirstOrDefault(each => each.Code == of.Unit.Department)?.Name ?? of.Unit.Name);
        var form = DemoFaults.InDeclaration(DemoForms.Declaration(of.Project, of.Unit, department, year), index) with { Title = Layout.Label, Layout = Layout.Code };
        var state = State(form);
        var id = await clerk.Filings.BeginAsync(projectId, year, Layout.Code, state, cancel);
        if (stage != DemoStage.Draft) await clerk.FilingWay.SubmitAsync(id, 0, state, state.Checked.Findings.Any(finding => finding.Severity == Severity.Error) ? "已知问题，按主管部门意见先报送。" : null, cancel);
        return id;
    }

    private async Task ReviewAsync(Filed each, int level, CancellationToken cancel)
    {
        var unit = projects[each.Index].Unit;
        if (level < Passed(each.Stage)) await DecideAsync(each.Id, unit, Levels[level], FilingAction.Pass, null, cancel);
        else if (level == 0 && each.Stage == DemoStage.Returned) await DecideAsync(each.Id, unit, Role.UnitReviewer, FilingAction.Return, DemoFaults.Remark(each.Index), cancel);
    }

    private async Task DecideAsync(long id, DemoUnit unit, Role role, FilingAction action, string? reason, CancellationToken cancel)
    {
        var account = role switch
        {
            Role.UnitReviewer => DemoPeople.UnitReviewerOf(unit.Code),
            Role.DepartmentReviewer => DemoPeople.ReviewerOf(unit.Department),
            Role.FinanceOffice => DemoPeople.OfficeOf(OfficeOf(unit)),
            _ => DemoPeople.Offered(role),
        };
        await (await hands.OfAsync(account, Privilege.ReviewForms, cancel)).FilingWay.DecideAsync(id, role, action, 1, reason, cancel);
    }

    private Task<DocumentLibrary> ClerkAsync(DemoUnit unit, CancellationToken cancel) => hands.OfAsync(DemoPeople.ClerkOf(unit.Code), Privilege.FileForms, cancel);

    private DraftState State(PerformanceForm form)
    {
        var draft = DraftForm.Of(form);
        return new DraftState(draft, checker.Check(new CheckSubject(form.Project.Name ?? "", 0, FilledForm.Of(draft))));
    }

    private static string OfficeOf(DemoUnit unit) => unit.Office.Length > 0 ? unit.Office : DemoTree.Departments.First(each => each.Code == unit.Department).Office;

    // How many levels agreed.
    private static int Passed(DemoStage stage) => stage switch
    {
        DemoStage.AtDepartment => 1,
        DemoStage.AtOffice => 2,
        DemoStage.AtPerformance => 3,
        DemoStage.Approved or DemoStage.Adjusting => 4,
        _ => 0,
    };

    private sealed record Filed(long Id, DemoStage Stage, int Index);
}

/// <summary>A project that a unit declares.</summary>
internal sealed record DemoDeclared(DemoUnit Unit, DemoProject Project);

/// <summary>How far a filing of the year that is going on has come.</summary>
internal enum DemoStage
{
    AtUnit,
    Approved,
    AtDepartment,
    AtOffice,
    Draft,
    AtPerformance,
    Returned,
    Missing,
    Adjusting,
}
