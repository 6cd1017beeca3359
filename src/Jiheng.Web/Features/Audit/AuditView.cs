using System.Globalization;
using Jiheng.Domain.Audit;
using Jiheng.Domain.Terms;
using Jiheng.Storage;
using Jiheng.Storage.Audit;
using Jiheng.Storage.Listing;
using Jiheng.Web.Features.Documents;

namespace Jiheng.Web.Features.Audit;

/// <summary>What the page of the audit log shows.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Query">The same as typed, for the addresses of other pages.</param>
/// <param name="Page">Which page.</param>
/// <param name="Entries">The entries on it.</param>
/// <param name="Length">How many entries the log has.</param>
/// <param name="Hash">The hash of the last.</param>
public sealed record AuditView(AuditFilter Filter, AuditQuery Query, PageRequest Page, Page<AuditEntry> Entries, long Length, string Hash)
{
    internal static async Task<AuditView> ReadAsync(DocumentLibrary library, IQueryCollection query, CancellationToken cancel)
    {
        var (page, asked) = (FilterQuery.Page(query), AuditQuery.Of(query));
        var filter = asked.Filter();
        var (length, hash) = await library.Audit.HeadAsync(cancel);
        return new AuditView(filter, asked, page, await library.Audit.ListAsync(filter, page, cancel), length, hash);
    }

    /// <summary>Where the thing can be seen that an entry speaks of; null where it has no page.</summary>
    public static string? PageOf(string subject) => subject.Split('/') switch
    {
        ["form", var id, ..] => $"/forms/{id}",
        ["set", var id] => $"/sets/{id}",
        ["year", var id] => $"/years/{id}",
        ["override", var id] => $"/overrides/{id}",
        ["organisation", .. var code] => $"/organisations?q={Uri.EscapeDataString(code[^1].TrimStart('@'))}&closed=1",
        ["person", var account] => $"/people/{Uri.EscapeDataString(account)}",
        ["document", var id] => $"/library?document={id}",
        _ => null,
    };

    /// <summary>What an action is called; its code where a later version wrote it.</summary>
    public static string NameOf(string action) => Enum.TryParse<AuditAction>(action.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known) ? Glossary.Label(known) : action;
}

/// <summary>The fields of the search as they were typed.</summary>
public sealed record AuditQuery(string? Who, string? Action, string? Subject, string? From, string? To)
{
    internal static AuditQuery Of(IQueryCollection query) => new(One(query, "who"), One(query, "action"), One(query, "subject"), One(query, "from"), One(query, "to"));

    internal AuditFilter Filter() => new()
    {
        Who = Who,
        Action = Enum.TryParse<AuditAction>(Action, out var action) && Enum.IsDefined(action) ? action : null,
        Subject = Subject,
        From = Day(From)?.ToUniversalTime(),
        Before = Day(To)?.AddDays(1).ToUniversalTime(),
    };

    /// <summary>The address of another page of the same search.</summary>
    public string Address(int page) => "/audit" + QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new("who", Who), new("action", Action), new("subject", Subject), new("from", From), new("to", To), new("page", page.ToString(CultureInfo.InvariantCulture)),
    }.Where(field => field.Value is not null));

    // Days are those of the people at this machine.
    private static DateTime? Day(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var day) ? day : null;

    private static string? One(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
