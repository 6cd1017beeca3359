using Jiheng.Domain.People;

namespace Jiheng.Tests.Web.Access;

/// <summary>What every endpoint asks for, said here a second time and by hand: so that a new endpoint, or one whose mark was changed, has
/// to be thought of twice.</summary>
internal static class AccessMatrix
{
    private const string Read = "project.name";

    public static IReadOnlyDictionary<string, Access> Endpoints { get; } = new Dictionary<string, Access>
    {
        // The door, and what shows nothing of anybody.
        ["GET /icons.svg"] = Access.Anyone,
        ["GET /sign-in"] = Access.Anyone,
        ["POST /sign-in"] = Access.Anyone,
        ["POST /sign-in/demo"] = Access.Anyone,
        ["GET /sign-in/code"] = Access.Anyone,
        ["POST /sign-in/code"] = Access.Anyone,
        ["GET /sign-in/enrol"] = Access.Anyone,
        ["POST /sign-in/enrol"] = Access.Anyone,
        ["GET /sign-in/password"] = Access.Anyone,
        ["POST /sign-in/password"] = Access.Anyone,
        ["GET /set-up"] = Access.Anyone,
        ["POST /set-up"] = Access.Anyone,
        ["GET /templates"] = Access.Anyone,
        ["GET /api/openapi.json"] = Access.Anyone,
        ["GET /api/layouts"] = Access.Anyone,
        ["GET /api/layouts/{layout}/template"] = Access.Anyone,
        ["GET /api/rules"] = Access.Anyone,
        ["GET /api/rules/{code}"] = Access.Anyone,

        // Everybody who is in.
        ["GET /"] = Access.SignedIn,
        ["GET /components"] = Access.SignedIn,
        ["GET /rules"] = Access.SignedIn,
        ["GET /rules/{code}"] = Access.SignedIn,
        ["GET /account"] = Access.SignedIn,
        ["POST /account/password"] = Access.SignedIn with { Fields = [("present", "falsch")] },
        ["GET /account/factor"] = Access.SignedIn,
        ["POST /account/factor"] = Access.SignedIn,
        ["POST /account/sessions/end-others"] = Access.SignedIn with { TestedIn = "SignInTests, because it would end the session of this test" },
        ["POST /account/sessions/{id:long}/end"] = Access.SignedIn with { TestedIn = "SignInTests, for the same reason" },
        ["POST /sign-out"] = Access.SignedIn with { TestedIn = "SignInTests, for the same reason" },

        ["GET /notices"] = Access.SignedIn,
        ["GET /notices/count"] = Access.SignedIn,
        ["POST /notices/{id:long}/open"] = Access.SignedIn with { MayLackParts = true },
        ["POST /notices/read"] = Access.SignedIn,
        ["POST /notices/mailbox"] = Access.SignedIn with { Fields = [("address", "")] },

        // Files, forms, sets.
        ["GET /check"] = Access.To(Privilege.EditForms),
        ["GET /library"] = Access.To(Privilege.ReadForms),
        ["GET /library/files"] = Access.To(Privilege.ReadForms),
        ["GET /library/download"] = Access.To(Privilege.ReadForms) with { Query = "?format=csv" },
        ["GET /statistics"] = Access.To(Privilege.ReadForms),
        ["GET /bin"] = Access.To(Privilege.EditForms),
        ["GET /sets/{id:long}"] = Access.To(Privilege.ReadForms, Target.Set),
        ["GET /sets/{id:long}/files"] = Access.To(Privilege.ReadForms, Target.Set),
        ["GET /sets/{id:long}/statistics"] = Access.To(Privilege.ReadForms, Target.Set),
        ["GET /sets/{id:long}/report"] = Access.To(Privilege.ReadForms, Target.Set),
        ["GET /sets/{id:long}/download"] = Access.To(Privilege.ReadForms, Target.Set) with { Query = "?format=csv" },
        ["POST /sets/{id:long}/recheck"] = Access.To(Privilege.EditForms, Target.Set),
        ["GET /sets/{id:long}/experts"] = Access.To(Privilege.AssignForms, Target.Set),
        ["POST /sets/{id:long}/experts"] = Access.To(Privilege.AssignForms, Target.Set),
        ["POST /sets/{id:long}/experts/{person:long}/withdraw"] = Access.To(Privilege.AssignForms, Target.Set) with { MayLackParts = true },
        ["POST /sets"] = Access.To(Privilege.EditForms),
        ["POST /sets/{id:long}/documents"] = Access.To(Privilege.EditForms, Target.Set) with { Body = "一份文字" },
        ["POST /sets/{id:long}/text"] = Access.To(Privilege.EditForms, Target.Set) with { Fields = [("text", "一份文字")] },
        ["GET /indicators"] = Access.To(Privilege.ReadForms),
        ["GET /indicators/choices"] = Access.To(Privilege.ReadForms) with { Query = "?q=培训" },
        ["GET /forms/{id:long}"] = Access.To(Privilege.ReadForms, Target.Form),
        ["GET /forms/{id:long}/source"] = Access.To(Privilege.ReadForms, Target.Form),
        ["GET /forms/{id:long}/ledger"] = Access.To(Privilege.ReadForms, Target.Form),
        ["GET /forms/{id:long}/layouts"] = Access.To(Privilege.ReadForms, Target.Form),
        ["GET /forms/{id:long}/report"] = Access.To(Privilege.ReadForms, Target.Form),
        ["GET /forms/{id:long}/download"] = Access.To(Privilege.ReadForms, Target.Form) with { Query = "?format=csv" },
        ["GET /forms/{id:long}/compare"] = Access.To(Privilege.ReadForms, Target.Form),
        ["GET /forms/{id:long}/compare/{other:long}"] = Access.To(Privilege.ReadForms, Target.Form) with { MayLackParts = true },
        ["POST /forms/{id:long}/fields"] = Access.To(Privilege.EditForms, Target.Form) with { Fields = [("kind", "correct"), ("path", Read), ("before", ""), ("after", "改过的名称")] },
        ["POST /forms/{id:long}/undo"] = Access.To(Privilege.EditForms, Target.Form) with { RefusesForeign = true },
        ["POST /forms/{id:long}/redo"] = Access.To(Privilege.EditForms, Target.Form) with { RefusesForeign = true },

        // The same for programs.
        ["POST /api/check"] = Access.To(Privilege.ReadForms) with { Body = "一份文字" },
        ["GET /api/forms"] = Access.To(Privilege.ReadForms),
        ["GET /api/forms/{id:long}"] = Access.To(Privilege.ReadForms, Target.Form),
        ["GET /api/forms/{id:long}/document"] = Access.To(Privilege.ReadForms, Target.Form) with { Query = "?format=html" },
        ["GET /api/forms/{id:long}/layouts"] = Access.To(Privilege.ReadForms, Target.Form),
        ["POST /api/forms/{id:long}/corrections"] = Access.To(Privilege.EditForms, Target.Form) with { Json = """{"kind":"correct","field":"project.name","after":"改过的名称"}""" },
        ["DELETE /api/forms/{id:long}/corrections/{cid:long}"] = Access.To(Privilege.EditForms, Target.Form) with { MayLackParts = true },
        ["GET /api/documents"] = Access.To(Privilege.ReadForms),
        ["POST /api/documents"] = Access.To(Privilege.EditForms) with { Body = "一份文字" },
        ["GET /api/documents/{id:long}"] = Access.To(Privilege.ReadForms, Target.Document),
        ["GET /api/documents/{id:long}/content"] = Access.To(Privilege.ReadForms, Target.Document),
        ["GET /api/documents/{id:long}/reviewed"] = Access.To(Privilege.ReadForms, Target.Document),
        ["DELETE /api/documents/{id:long}"] = Access.To(Privilege.EditForms, Target.Document),
        ["POST /api/documents/{id:long}/restore"] = Access.To(Privilege.EditForms, Target.Document),
        ["DELETE /api/bin"] = Access.To(Privilege.EditForms),
        ["GET /api/sets"] = Access.To(Privilege.ReadForms),
        ["POST /api/sets"] = Access.To(Privilege.EditForms) with { Json = """{"name":"新的"}""" },
        ["GET /api/sets/{id:long}"] = Access.To(Privilege.ReadForms, Target.Set),
        ["PATCH /api/sets/{id:long}"] = Access.To(Privilege.EditForms, Target.Set) with { Json = """{"name":"改过的"}""" },
        ["DELETE /api/sets/{id:long}"] = Access.To(Privilege.EditForms, Target.Set),
        ["POST /api/sets/{id:long}/restore"] = Access.To(Privilege.EditForms, Target.Set),
        ["GET /api/statistics"] = Access.To(Privilege.ReadForms),

        // Projects, and what is handed in for them.
        ["GET /projects"] = Access.To(Privilege.ReadForms),
        ["GET /projects/export"] = Access.To(Privilege.ReadForms) with { Query = "?format=csv" },
        ["GET /projects/new"] = Access.To(Privilege.FileForms),
        ["POST /projects/new"] = Access.To(Privilege.FileForms),
        ["GET /projects/{id:long}"] = Access.To(Privilege.ReadForms, Target.Project),
        ["POST /projects/{id:long}"] = Access.To(Privilege.FileForms, Target.Project) with { Fields = [("name", "改过的项目"), ("first-year", "2025"), ("revision", "0")] },
        ["GET /filings"] = Access.To(Privilege.ReadForms),
        ["GET /filings/export"] = Access.To(Privilege.ReadForms) with { Query = "?format=csv" },
        ["GET /lists/{list}/views"] = Access.To(Privilege.ReadForms) with { MayLackParts = true },
        ["POST /lists/{list}/columns"] = Access.To(Privilege.ReadForms) with { MayLackParts = true },
        ["POST /lists/{list}/views"] = Access.To(Privilege.ReadForms) with { MayLackParts = true },
        ["POST /lists/{list}/views/{id:long}/rename"] = Access.To(Privilege.ReadForms) with { MayLackParts = true },
        ["POST /lists/{list}/views/{id:long}/default"] = Access.To(Privilege.ReadForms) with { MayLackParts = true },
        ["POST /lists/{list}/views/{id:long}/delete"] = Access.To(Privilege.ReadForms) with { MayLackParts = true },
        ["POST /filings/progress/remind"] = Access.To(Privilege.ReviewForms) with { MayLackParts = true },
        ["GET /filings/progress"] = Access.To(Privilege.ReadForms),
        ["GET /filings/new"] = Access.To(Privilege.FileForms, Target.Project) with { Query = "?project={id}" },
        ["POST /filings/new"] = Access.To(Privilege.FileForms, Target.Project) with { Fields = [("project", "{id}"), ("year", "2026"), ("kind", "Monitoring"), ("layout", "monitoring-2019")] },
        ["GET /filings/{id:long}"] = Access.To(Privilege.ReadForms, Target.Filing),
        ["GET /filings/{id:long}/compare"] = Access.To(Privilege.ReadForms, Target.Filing) with { Query = "?from=draft&to=draft" },
        ["GET /filings/{id:long}/versions/{number:int}"] = Access.To(Privilege.ReadForms, Target.Filing) with { MayLackParts = true },
        ["GET /filings/{id:long}/versions/{number:int}/document"] = Access.To(Privilege.ReadForms, Target.Filing) with { MayLackParts = true },
        ["POST /filings/pass"] = Access.To(Privilege.ReviewForms),
        ["POST /filings/return"] = Access.To(Privilege.ReviewForms),
        ["POST /filings/undo"] = Access.To(Privilege.ReviewForms),
        ["GET /filings/{id:long}/edit"] = Access.To(Privilege.FileForms, Target.Filing),
        ["POST /filings/{id:long}/edits"] = Access.To(Privilege.FileForms, Target.Filing) with { Json = """{"seen":0,"key":"a","edits":[{"kind":"set","path":"project.name","before":"","after":"改过的名称"}]}""" },
        ["GET /filings/{id:long}/edits"] = Access.To(Privilege.FileForms, Target.Filing) with { Query = "?seen=0" },
        ["POST /filings/{id:long}/presence"] = Access.To(Privilege.FileForms, Target.Filing),
        ["POST /filings/{id:long}/presence/leave"] = Access.To(Privilege.FileForms, Target.Filing),
        ["POST /filings/{id:long}/edits/undo"] = Access.To(Privilege.FileForms, Target.Filing) with { Query = "?seen=0" },
        ["POST /filings/{id:long}/edits/redo"] = Access.To(Privilege.FileForms, Target.Filing) with { Query = "?seen=0" },
        ["GET /filings/{id:long}/start"] = Access.To(Privilege.FileForms, Target.Filing),
        ["POST /filings/{id:long}/start"] = Access.To(Privilege.FileForms, Target.Filing) with { Body = "一份文字" },
        ["GET /filings/{id:long}/start/file/{key}"] = Access.To(Privilege.FileForms, Target.Filing) with { MayLackParts = true },
        ["POST /filings/{id:long}/start/file/{key}"] = Access.To(Privilege.FileForms, Target.Filing) with { MayLackParts = true },
        ["GET /filings/{id:long}/start/from/{other:long}"] = Access.To(Privilege.FileForms, Target.Filing) with { MayLackParts = true },
        ["POST /filings/{id:long}/start/from/{other:long}"] = Access.To(Privilege.FileForms, Target.Filing) with { MayLackParts = true },
        ["POST /filings/{id:long}/submit"] = Access.To(Privilege.FileForms, Target.Filing) with { Fields = [("seen", "0"), ("note", "按批复")] },
        ["POST /filings/{id:long}/recall"] = Access.To(Privilege.FileForms, Target.Filing),
        ["POST /filings/{id:long}/adjust"] = Access.To(Privilege.FileForms, Target.Filing) with { Fields = [("note", "预算追加")] },
        ["POST /filings/{id:long}/drop"] = Access.To(Privilege.FileForms, Target.Filing) with { MayLackParts = true },
        ["POST /filings/{id:long}/pass"] = Access.To(Privilege.ReviewForms, Target.Filing) with { Fields = [("version", "1")] },
        ["POST /filings/{id:long}/return"] = Access.To(Privilege.ReviewForms, Target.Filing) with { Fields = [("version", "1"), ("note", "请补充")] },
        ["POST /filings/{id:long}/undo"] = Access.To(Privilege.ReviewForms, Target.Filing),
        ["POST /filings/{id:long}/experts"] = Access.To(Privilege.AssignForms, Target.Filing),
        ["POST /filings/{id:long}/withdraw"] = Access.To(Privilege.AssignForms, Target.Filing),
        ["GET /filings/{id:long}/review"] = Access.To(Privilege.ReviewForms, Target.Filing) with { MayLackParts = true },
        ["POST /filings/{id:long}/review"] = Access.To(Privilege.ReviewForms, Target.Filing) with { Fields = [("version", "1"), ("revision", "0"), ("kind", "General"), ("conclusion", "Good")] },
        ["GET /filings/{id:long}/reviews/{version:int}/{level:int}"] = Access.To(Privilege.ReadForms, Target.Filing) with { MayLackParts = true },
        ["POST /filings/{id:long}/remark"] = Access.To(Privilege.EditForms, Target.Filing) with { Fields = [("path", ""), ("text", "请补充")] },
        ["POST /filings/{id:long}/settle"] = Access.To(Privilege.EditForms, Target.Filing) with { MayLackParts = true },

        // Organisations, people, years, overrides: who may see them sees all, who sets years and rules up does so for his own division.
        ["GET /organisations"] = Access.To(Privilege.ReadOrganisations),
        ["GET /organisations/below"] = Access.To(Privilege.ReadOrganisations),
        ["GET /organisations/choices"] = Access.To(Privilege.ReadOrganisations),
        ["GET /organisations/export"] = Access.To(Privilege.ReadOrganisations) with { Query = "?format=csv" },
        ["GET /organisations/{id:long}"] = Access.To(Privilege.ReadOrganisations, Target.Organisation),
        ["GET /organisations/{id:long}/below"] = Access.To(Privilege.ReadOrganisations, Target.Organisation),
        ["GET /organisations/add"] = Access.To(Privilege.ManageOrganisations),
        ["POST /organisations/add"] = Access.To(Privilege.ManageOrganisations),
        ["GET /organisations/import"] = Access.To(Privilege.ManageOrganisations),
        ["POST /organisations/import"] = Access.To(Privilege.ManageOrganisations),
        ["GET /organisations/import/{key}"] = Access.To(Privilege.ManageOrganisations) with { MayLackParts = true },
        ["POST /organisations/import/{key}"] = Access.To(Privilege.ManageOrganisations) with { MayLackParts = true },
        ["POST /organisations/{id:long}/{form}"] = Access.To(Privilege.ManageOrganisations, Target.Organisation),
        ["GET /people"] = Access.To(Privilege.ReadPeople),
        ["GET /people/{account}"] = Access.To(Privilege.ReadPeople),
        ["GET /people/~/add"] = Access.To(Privilege.ManagePeople),
        ["POST /people/~/add"] = Access.To(Privilege.ManagePeople),
        ["GET /people/~/export"] = Access.To(Privilege.ReadPeople) with { Query = "?format=csv" },
        ["GET /people/~/import"] = Access.To(Privilege.ReadPeople),
        ["POST /people/~/import"] = Access.To(Privilege.ReadPeople),
        ["GET /people/~/import/{key}"] = Access.To(Privilege.ReadPeople) with { MayLackParts = true },
        ["POST /people/~/import/{key}"] = Access.To(Privilege.ReadPeople) with { MayLackParts = true },
        ["POST /people/{account}/change"] = Access.To(Privilege.ManagePeople),
        ["POST /people/{account}/disable"] = Access.To(Privilege.ManagePeople),
        ["POST /people/{account}/enable"] = Access.To(Privilege.ManagePeople),
        ["POST /people/{account}/roles"] = Access.To(Privilege.GrantRoles),
        ["GET /years"] = Access.To(Privilege.ReadOrganisations),
        ["GET /years/new"] = Access.To(Privilege.SetUpYears),
        ["POST /years"] = Access.To(Privilege.SetUpYears),
        ["GET /years/{id:long}"] = Access.To(Privilege.ReadOrganisations, Target.Year),
        ["POST /years/{id:long}"] = Access.To(Privilege.SetUpYears, Target.Year),
        ["POST /years/{id:long}/next"] = Access.To(Privilege.SetUpYears, Target.Year),
        ["GET /overrides"] = Access.To(Privilege.ReadOrganisations),
        ["GET /overrides/new"] = Access.To(Privilege.SetUpRules),
        ["POST /overrides"] = Access.To(Privilege.SetUpRules) with { MayLackParts = true },
        ["GET /overrides/{id:long}"] = Access.To(Privilege.ReadOrganisations, Target.Override),
        ["POST /overrides/{id:long}"] = Access.To(Privilege.SetUpRules, Target.Override),
        ["GET /overrides/{id:long}/preview"] = Access.To(Privilege.SetUpRules, Target.Override),
        ["GET /overrides/{id:long}/switch-on"] = Access.To(Privilege.SetUpRules, Target.Override),
        ["POST /overrides/{id:long}/switch-on"] = Access.To(Privilege.SetUpRules, Target.Override),
        ["GET /overrides/{id:long}/withdraw"] = Access.To(Privilege.SetUpRules, Target.Override),
        ["POST /overrides/{id:long}/withdraw"] = Access.To(Privilege.SetUpRules, Target.Override),

        // Administrators.
        ["GET /accounts"] = Access.To(Privilege.ManageAccounts),
        ["GET /accounts/sign-ins"] = Access.To(Privilege.ManageAccounts),
        ["POST /accounts/{id:long}/password"] = Access.To(Privilege.ManageAccounts, Target.Citizen),
        ["POST /accounts/{id:long}/unlock"] = Access.To(Privilege.ManageAccounts, Target.Citizen),
        ["POST /accounts/{id:long}/factor"] = Access.To(Privilege.ManageAccounts, Target.Citizen),
        ["POST /accounts/{id:long}/sessions"] = Access.To(Privilege.ManageAccounts, Target.Citizen),
        ["GET /audit"] = Access.To(Privilege.ReadAudit),
        ["GET /audit/download"] = Access.To(Privilege.ReadAudit),
    };
}

/// <summary>What the number in an address means.</summary>
internal enum Target
{
    None,
    Form,
    Document,
    Set,
    Project,
    Filing,

    /// <summary>A person without any right, of whom nothing is lost</summary>
    Citizen,

    Organisation,
    Year,
    Override,
}

/// <summary>What an endpoint asks for, and what to send it.</summary>
internal sealed record Access
{
    public static Access Anyone { get; } = new() { IsForAnyone = true };

    public static Access SignedIn { get; } = new();

    public bool IsForAnyone { get; private init; }

    /// <summary>Null: nothing but being signed in, or not even that.</summary>
    public Privilege? Privilege { get; private init; }

    public Target Target { get; private init; }

    /// <summary>Whether the record belongs to a unit.</summary>
    public bool IsOwned => Target is Target.Form or Target.Document or Target.Set or Target.Project or Target.Filing;

    public string Query { get; init; } = "";

    public (string Name, string Value)[]? Fields { get; init; }

    public string? Body { get; init; }

    public string? Json { get; init; }

    /// <summary>Whether a foreign number is refused by the sentence that there is nothing to do.</summary>
    public bool RefusesForeign { get; init; }

    /// <summary>Whether there may be nothing of the second number in the address.</summary>
    public bool MayLackParts { get; init; }

    /// <summary>Where it is tested instead, and why; null: here.</summary>
    public string? TestedIn { get; init; }

    public static Access To(Privilege privilege, Target target = Target.None) => new() { Privilege = privilege, Target = target };
}
