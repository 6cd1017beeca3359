using System.Globalization;
using Jiheng.Domain.Organisations;
using Jiheng.Domain.Terms;
using Jiheng.Storage;
using Jiheng.Storage.Importing;
using Jiheng.Storage.Organisations;
using Jiheng.Storage.Organisations.Editing;

namespace Jiheng.Web.Features.Organisations;

/// <summary>What the forms of organisations say, as changes. An organisation is named by its code, which is looked up here.</summary>
internal sealed class OrganisationForm(DocumentLibrary library, IFormCollection values, CancellationToken cancel)
{
    /// <summary>The forms that there are.</summary>
    public static IReadOnlyList<string> Names { get; } = ["add", "rename", "move", "recode", "reassign", "merge", "close", "reopen"];

    /// <summary>What may stand below a kind.</summary>
    public static IReadOnlyList<OrganisationKind> Below(OrganisationKind above) => [.. Enum.GetValues<OrganisationKind>().Where(kind => OrganisationRules.Above(kind).Contains(above))];

    /// <summary>What the code of one below looks like.</summary>
    public static string CodeHint(OrganisationRow above) => above.Kind switch
    {
        OrganisationKind.Division => "区划 6 位数字；部门 3 位数字，例如 414",
        OrganisationKind.FinanceBureau => "部门 3 位数字；处室 1 到 6 位数字或字母",
        _ => $"上级编码加 3 位，例如 {above.Code.Plain}001",
    };

    /// <summary>The change that a form means.</summary>
    /// <param name="form">Which form: the last part of its address.</param>
    /// <param name="id">Of which organisation.</param>
    /// <exception cref="EditRefusedException">A field cannot be understood.</exception>
    public async Task<OrganisationEdit> ReadAsync(string form, long id) => form switch
    {
        "add" => Added(id),
        "rename" => new RenameOrganisation(id, Revision, Text("name")),
        "move" => new MoveOrganisation(id, Revision, await NamedAsync("parent", OrganisationColumn.Parent), Text("code") is { Length: > 0 } code ? code : null),
        "recode" => new RecodeOrganisation(id, Revision, Text("code")),
        "reassign" => new ReassignOrganisation(id, Revision, Office),
        "merge" => new MergeOrganisation(id, Revision, await NamedAsync("into", OrganisationColumn.MergedInto)),
        "close" => new CloseOrganisation(id, Revision),
        "reopen" => new ReopenOrganisation(id, Revision, Text("parent").Length == 0 ? null : await NamedAsync("parent", OrganisationColumn.Parent)),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>A new organisation below another one, or at the top.</summary>
    public AddOrganisation Added(long? parent) => new(parent, Enum.TryParse<OrganisationKind>(Text("kind"), out var kind) && Enum.IsDefined(kind) ? kind
        : throw Refused(OrganisationColumn.Kind, "没有选择类型。", "请选择类型。"), Text("code"), Text("name"), Office);

    public EditNote Note() => new(
        int.TryParse(Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : throw new EditRefusedException([new ImportProblem(0, null, "没有写明从哪个年度起。", "请填写 4 位数字的年度。")]),
        Text("reason") is { Length: > 0 } reason ? reason : null);

    // What is no number is no revision of anything.
    private int Revision => int.TryParse(Text("revision"), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0;

    private long? Office => long.TryParse(Text("office"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private string Text(string name) => values[name].ToString().Trim();

    private async Task<long> NamedAsync(string field, OrganisationColumn column)
    {
        var code = Text(field);
        var found = code.Length == 0 ? [] : await library.Organisations.FindAsync(code, cancel);
        // Closed ones count only where no other is meant.
        if (found.Count > 1 && found.Exists(row => row.LastYear is null)) found.RemoveAll(row => row.LastYear is not null);
        return found switch
        {
            [var only] => only.Id,
            [] => throw Refused(column, code.Length == 0 ? "没有填写。" : $"没有编码为“{code}”的机构。", "请填写编码，或输入名称后从列出的机构里选择。"),
            _ => throw Refused(column, $"编码 {code} 有几个机构：{string.Join("、", found.Take(3).Select(row => $"{row.Key} {row.Name}"))}。", "请写完整的编码，例如 370102/414001。"),
        };
    }

    private static EditRefusedException Refused(OrganisationColumn column, string message, string advice) => new([new ImportProblem(0, Glossary.Label(column), message, advice)]);
}
