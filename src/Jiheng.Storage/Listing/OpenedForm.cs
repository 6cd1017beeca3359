using Jiheng.Domain.Documents;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Listing;

/// <summary>A form with all that was seen of it.</summary>
/// <param name="Row">Its line in the list.</param>
/// <param name="AsRead">The form exactly as read, before any correction.</param>
/// <param name="Results">Findings, ledger and score as shown last, corrections included.</param>
/// <param name="Corrections">What people said, in their order, undone ones included.</param>
public sealed record OpenedForm(FormRow Row, PerformanceForm AsRead, ResultSnapshot Results, IReadOnlyList<Correction> Corrections);
