using Jiheng.Domain.Filings;
using Jiheng.Domain.People;
using Jiheng.Storage.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jiheng.Storage.Filings;

/// <summary>What became of filings: versions and steps.</summary>
public sealed class FilingHistory
{
    private readonly LibrarySession session;

    internal FilingHistory(LibrarySession session) => this.session = session;

    /// <summary>The versions of a filing, the first one first.</summary>
    public Task<List<VersionRow>> VersionsAsync(long id, CancellationToken cancel = default) => session.ReadAsync(context => context.FilingVersions.Where(row => row.FilingId == id).OrderBy(row => row.Number)
        .Select(row => new VersionRow(row.Number, row.Round, row.Account, row.Name, row.At, row.Hash, row.Note, row.Errors, row.Warnings, row.Hints, row.AmountFen)).ToListAsync(cancel), cancel);

    /// <summary>A version as it was handed in; null where there is none of the number.</summary>
    public Task<OpenedVersion?> VersionAsync(long id, int number, CancellationToken cancel = default) => session.ReadAsync(async context =>
        await context.FilingVersions.FirstOrDefaultAsync(row => row.FilingId == id && row.Number == number, cancel).ConfigureAwait(false) is { } row
            ? new OpenedVersion(Compressed.Expand(row.Content), row.Hash, ResultSnapshot.Read(row.Results)) : null, cancel);

    /// <summary>All steps of a filing, the first one first, those that were taken back included.</summary>
    public Task<List<StepRow>> StepsAsync(long id, CancellationToken cancel = default) => session.ReadAsync(context => context.FilingSteps.Where(row => row.FilingId == id).OrderBy(row => row.Id)
        .Select(row => new StepRow(row.Id, row.Action, row.Version, row.Round, row.Level, row.Role, row.Account, row.Name, row.At, row.Reason, row.UndoneAt)).ToListAsync(cancel), cancel);
}

/// <summary>A version as lists show it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Round">0 for the declaration, then counts its adjustments.</param>
/// <param name="Account">Who handed it in.</param>
/// <param name="Name">His name.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Hash">SHA-256 of its document, as the audit log tells it.</param>
/// <param name="Note">What the unit said of it; null: nothing.</param>
/// <param name="Errors">How many errors it had.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Hints">How many hints.</param>
/// <param name="AmountFen">The amount for the year in fen.</param>
public sealed record VersionRow(int Number, int Round, string Account, string Name, DateTime At, string Hash, string? Note, int Errors, int Warnings, int Hints, long? AmountFen);

/// <summary>A version with what it holds.</summary>
/// <param name="Bytes">Its document, byte by byte as it was hashed.</param>
/// <param name="Hash">The hash that was kept.</param>
/// <param name="Results">What was found in it that day.</param>
public sealed record OpenedVersion(byte[] Bytes, string Hash, ResultSnapshot Results)
{
    /// <summary>Whether the bytes are those that were hashed.</summary>
    public bool IsUnchanged => VersionDocument.HashOf(Bytes) == Hash;

    public VersionDocument Document => VersionDocument.Read(Bytes);
}

/// <summary>A step on the way of a filing.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Action">What was done.</param>
/// <param name="Version">The version that it was about; 0: none.</param>
/// <param name="Round">0 for the declaration, then counts its adjustments.</param>
/// <param name="Level">Which level decided, from 0.</param>
/// <param name="Role">In which role; null: the unit.</param>
/// <param name="Account">Who.</param>
/// <param name="Name">His name.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Reason">His words; null: none.</param>
/// <param name="UndoneAt">When it was taken back; null: it holds.</param>
public sealed record StepRow(long Id, FilingAction Action, int Version, int Round, int Level, Role? Role, string Account, string Name, DateTime At, string? Reason, DateTime? UndoneAt);
