using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiheng.Forms.Editing.Drafts;

/// <summary>Drafts and their changes as JSON from which every field comes back as it was.</summary>
public static class DraftJson
{
    // Chinese as it is: half the size of escapes, and it can be read.
    private static readonly DraftJsonContext Plain = new(new JsonSerializerOptions(DraftJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A change as JSON; "kind" says which.</summary>
    public static string Write(DraftEdit edit) => JsonSerializer.Serialize(edit, Plain.DraftEdit);

    /// <summary>A draft as JSON.</summary>
    public static string Write(DraftForm draft) => JsonSerializer.Serialize(draft, Plain.DraftForm);

    /// <summary>A change from its JSON.</summary>
    /// <exception cref="JsonException">It is no change, or was written by a version that knows other fields.</exception>
    public static DraftEdit ReadEdit(string json) => JsonSerializer.Deserialize(json, Plain.DraftEdit) ?? throw new JsonException("A change is never null.");

    /// <summary>A draft from its JSON.</summary>
    /// <exception cref="JsonException">It is no draft, or was written by a version that knows other fields.</exception>
    public static DraftForm ReadForm(string json) => JsonSerializer.Deserialize(json, Plain.DraftForm) ?? throw new JsonException("A draft is never null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    IgnoreReadOnlyProperties = true,
    AllowOutOfOrderMetadataProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DraftEdit))]
[JsonSerializable(typeof(DraftForm))]
internal sealed partial class DraftJsonContext : JsonSerializerContext;
