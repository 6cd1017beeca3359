using Jiheng.Domain.Documents;

namespace Jiheng.Storage.Snapshots;

/// <summary>A form as compressed JSON from which every field comes back as it was: provenance, fen, trailing zeros, printed texts.</summary>
public static class FormSnapshot
{
    public static byte[] Write(PerformanceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Compressed.Json(form, SnapshotTypes.Plain.PerformanceForm);
    }

    /// <exception cref="System.Text.Json.JsonException">The snapshot was written by a version that knows other fields.</exception>
    public static PerformanceForm Read(byte[] snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Compressed.Json(snapshot, SnapshotTypes.Plain.PerformanceForm);
    }
}
