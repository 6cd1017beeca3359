using System.Text.Json;
using Jiheng.Exchange.Contract;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Records;

namespace Jiheng.Web.Features.Downloads;

/// <summary>The JSON of a form in the library: the contract's shapes of read, check and score in one object, with what the library knows beside.</summary>
internal static class LibraryFormJson
{
    public static void Write(Utf8JsonWriter json, DownloadedForm form)
    {
        json.WriteStartObject();
        json.WriteNumber("id", form.Row.Id);
        json.WriteNumber("documentId", form.Row.DocumentId);
        json.WriteString("file", form.Row.FileName);
        json.WriteNumber("form", form.Row.Position);
        json.WriteNumber("revision", form.Row.Revision);
        json.WritePropertyName("data");
        FormJson.Write(json, form.Answer.Form);
        CheckJson.WriteFields(json, form.Answer);
        json.WritePropertyName("evaluation");
        if (form.Scored is { } scored) ScoreJson.Write(json, new ScoredEntry(form.Row.FileName, form.Row.Position, scored));
        else json.WriteNullValue();
        json.WriteStartArray("corrections");
        foreach (var correction in form.Corrections) Write(json, correction);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.WriteNumber("id", correction.Id);
        json.WriteString("kind", correction.Kind == CorrectionKind.Confirmed ? "confirm" : "correct");
        json.WriteString("field", correction.Field);
        json.WriteString("before", correction.Before);
        json.WriteString("after", correction.After);
        json.WriteString("madeAt", correction.MadeAt);
        if (correction.UndoneAt is { } undone) json.WriteString("undoneAt", undone);
        else json.WriteNull("undoneAt");
        json.WriteEndObject();
    }
}
