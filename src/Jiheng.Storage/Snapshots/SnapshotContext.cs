using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiheng.Domain.Documents;
using Jiheng.Domain.Filings;
using Jiheng.Forms.Editing.Drafts;
using Jiheng.Storage.Filings;
using Jiheng.Storage.Listing;

namespace Jiheng.Storage.Snapshots;

/// <summary>How snapshots are written as JSON: what can be computed is left out, what is unknown on reading is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PerformanceForm))]
[JsonSerializable(typeof(ResultSnapshot))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
[JsonSerializable(typeof(FormFilter))]
[JsonSerializable(typeof(DraftForm))]
[JsonSerializable(typeof(VersionDocument))]
[JsonSerializable(typeof(ReviewOpinion))]
internal sealed partial class SnapshotContext : JsonSerializerContext;

/// <summary>The types of the snapshots.</summary>
internal static class SnapshotTypes
{
    /// <summary>Chinese as it is: half the size of escapes, and it can be read.</summary>
    public static SnapshotContext Plain { get; } = new(new JsonSerializerOptions(SnapshotContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
