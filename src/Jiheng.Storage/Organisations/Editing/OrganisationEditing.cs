using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Databases;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations.Planning;
using Jiheng.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Organisations.Editing;

/// <summary>Makes of one change the plan of an import that tells of nothing but the organisations around it, so that the planner alone
/// says what is allowed. What it would word for a file is said here before.</summary>
internal sealed class OrganisationEditing(LibraryContext context, RegisterState seen, EditNote note, CancellationToken cancel)
{
    private readonly Neighbourhood around = new(context);
    private readonly ProblemList problems = new();

    /// <exception cref="LibraryException">It is not there, or somebody else changed it since it was seen.</exception>
    /// <exception cref="EditRefusedException">It is not allowed, or changes nothing.</exception>
    public async Task<OrganisationPlan> PlanAsync(OrganisationEdit edit)
    {
        var subject = edit is ExistingOrganisationEdit existing ? await SubjectAsync(existing).ConfigureAwait(false) : null;
        var told = await LineAsync(edit, subject).ConfigureAwait(false);
        Refuse(problems.Sorted());
        var others = around.Rows.Where(row => row.LastYear is null && row.Id != subject?.Id).Select(around.Line);
        var plan = OrganisationPlanner.Plan(around.Rows, seen, [.. others, .. told is null ? [] : new[] { told }], new ImportOptions(note.Year, edit is CloseOrganisation, note.Reason));
        Refuse(plan.Problems);
        if (plan.Changes.Count == 0) throw new EditRefusedException([new ImportProblem(0, null, "和现在的一样，没有改动。", "请改了再保存。")]);
        return plan;
    }

    private static void Refuse(IReadOnlyList<ImportProblem> found)
    {
        if (found.Count > 0) throw new EditRefusedException(found);
    }

    private async Task<StoredOrganisation> SubjectAsync(ExistingOrganisationEdit edit)
    {
        await around.AddAsync([edit.Id], cancel).ConfigureAwait(false);
        var subject = around[edit.Id];
        if (subject.Revision != edit.Revision) throw LibraryException.Changed();
        if (edit is ReopenOrganisation != subject.LastYear is not null)
            problems.Add(subject.LastYear is null ? $"“{subject.Name}”没有撤销，不用恢复。" : $"“{subject.Name}”已经撤销或合并。", "请刷新页面，看看它现在的样子。");
        return subject;
    }

    // The line that tells the change; none for what is to be closed by its absence.
    private async Task<OrganisationEntry?> LineAsync(OrganisationEdit edit, StoredOrganisation? subject) => edit switch
    {
        AddOrganisation add => await AddedAsync(add).ConfigureAwait(false),
        RenameOrganisation rename => around.Line(subject!) with { Name = rename.Name },
        MoveOrganisation move => await MovedAsync(move, subject!).ConfigureAwait(false),
        RecodeOrganisation recode => await RecodedAsync(around.Line(subject!), subject!, recode.Code).ConfigureAwait(false),
        ReassignOrganisation reassign => around.Line(subject!) with { Office = await NamedAsync(reassign.OfficeId, OrganisationColumn.Office).ConfigureAwait(false) },
        MergeOrganisation merge => await MergedAsync(merge, subject!).ConfigureAwait(false),
        ReopenOrganisation reopen => await ReopenedAsync(reopen, subject!).ConfigureAwait(false),
        _ => await ClosedAsync(subject!).ConfigureAwait(false),
    };

    private async Task<OrganisationEntry> AddedAsync(AddOrganisation add)
    {
        if (add.ParentId is null && !OrganisationRules.MayBeRoot(add.Kind)) problems.Add(0, OrganisationColumn.Parent, "没有填写上级编码。", "最上面只能是区划，请到上级的页面添加。");
        var parent = await NamedAsync(add.ParentId, OrganisationColumn.Parent).ConfigureAwait(false);
        var division = add.Kind == OrganisationKind.Division ? add.Code : DivisionOf(parent);
        await HolderAsync(add.Kind, division, add.Code).ConfigureAwait(false);
        return new OrganisationEntry(0)
        {
            Division = division, Code = add.Code, Name = add.Name, Kind = Glossary.Label(add.Kind), Parent = parent,
            Office = await NamedAsync(add.OfficeId, OrganisationColumn.Office).ConfigureAwait(false),
        };
    }

    private async Task<OrganisationEntry> MovedAsync(MoveOrganisation move, StoredOrganisation subject)
    {
        await around.AddDeepestAsync(subject, cancel).ConfigureAwait(false);
        var line = around.Line(subject) with { Parent = await NamedAsync(move.ParentId, OrganisationColumn.Parent).ConfigureAwait(false) };
        if (move.Code is null || move.Code == line.Code) return line;
        return await RecodedAsync(subject.Kind == OrganisationKind.Division ? line : line with { Division = DivisionOf(line.Parent) }, subject, move.Code).ConfigureAwait(false);
    }

    private async Task<OrganisationEntry> RecodedAsync(OrganisationEntry line, StoredOrganisation subject, string code)
    {
        if (subject.Kind == OrganisationKind.Division) problems.Add(0, OrganisationColumn.Code, "区划的编码是它下面全部编码的一部分，不能在这里单独换。", "请导出机构，在文件里改好编码并填写“原编码”，再导入。");
        await HolderAsync(subject.Kind, line.Division, code).ConfigureAwait(false);
        if (line.Division != DivisionOf(subject.Code) && await BelowAsync(subject).ConfigureAwait(false) is { Count: > 0 } below)
            problems.Add(0, OrganisationColumn.Parent, $"它还有 {below.Count} 个下级，编码都属于原来的区划。", "带着下级调整到别的区划，请用导入一次改完。");
        return line with { Code = code, FormerCode = code == line.Code && line.Division == DivisionOf(subject.Code) ? "" : subject.Code };
    }

    private async Task<OrganisationEntry> MergedAsync(MergeOrganisation merge, StoredOrganisation subject)
    {
        if (merge.SuccessorId == subject.Id) problems.Add(0, OrganisationColumn.MergedInto, "不能并入自己。", "请选择别的机构。");
        await RefuseLeftAloneAsync(subject).ConfigureAwait(false);
        return around.Line(subject) with { MergedInto = await NamedAsync(merge.SuccessorId, OrganisationColumn.MergedInto).ConfigureAwait(false) };
    }

    private async Task<OrganisationEntry> ReopenedAsync(ReopenOrganisation reopen, StoredOrganisation subject)
    {
        var line = around.Line(subject) with { Parent = await NamedAsync(reopen.ParentId ?? subject.ParentId, OrganisationColumn.Parent).ConfigureAwait(false) };
        // The office may have gone meanwhile.
        return subject.OfficeId is { } office && around[office].LastYear is not null ? line with { Office = "" } : line;
    }

    private async Task<OrganisationEntry?> ClosedAsync(StoredOrganisation subject)
    {
        await RefuseLeftAloneAsync(subject).ConfigureAwait(false);
        return null;
    }

    // What an import finds by lines whose parent or office is missing.
    private async Task RefuseLeftAloneAsync(StoredOrganisation subject)
    {
        if (await BelowAsync(subject).ConfigureAwait(false) is { Count: > 0 } below)
            problems.Add($"“{subject.Name}”还有 {below.Count} 个下级，例如“{below.Example}”。", "请先把下级调整到别处，或先撤销、合并它们；一次要改很多时，请用导入。");
        var charges = context.Organisations.Where(row => row.OfficeId == subject.Id && row.LastYear == null);
        if (await charges.CountAsync(cancel).ConfigureAwait(false) is > 0 and var count)
            problems.Add($"还有 {count} 个机构由“{subject.Name}”归口，例如“{await charges.Select(row => row.Name).FirstAsync(cancel).ConfigureAwait(false)}”。", "请先给它们换归口处室；一次要改很多时，请用导入。");
    }

    private async Task<(int Count, string Example)> BelowAsync(StoredOrganisation subject)
    {
        var below = context.Organisations.Where(row => row.ParentId == subject.Id && row.LastYear == null);
        return (await below.CountAsync(cancel).ConfigureAwait(false), await below.OrderBy(row => row.Path).Select(row => row.Name).FirstOrDefaultAsync(cancel).ConfigureAwait(false) ?? "");
    }

    private Task HolderAsync(OrganisationKind kind, string division, string code) =>
        OrganisationCode.Of(kind, division, code) is { } known ? around.AddHolderAsync(known.Key, cancel) : Task.CompletedTask;

    private async Task<string> NamedAsync(long? id, OrganisationColumn column)
    {
        if (id is not { } known) return "";
        await around.AddAsync([known], cancel).ConfigureAwait(false);
        if (around[known].LastYear is not null) problems.Add(0, column, $"“{around[known].Name}”（{around[known].Code}）已经撤销或合并。", "请选择现有的机构。");
        return around[known].Code;
    }

    private static string DivisionOf(string key) => key.Split('/')[0];
}
