using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Editing;

/// <summary>Where a field was read.</summary>
public static class FieldPlace
{
    /// <summary>The place of a field, or of the block or row that holds it; unknown where the form tells none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="path">The field, named as in the JSON: "project.name", "indicators[3].target".</param>
    public static Place Of(PerformanceForm form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (IndicatorPath.TryParse(path, out var at)) return at.Find(form) is { } row ? row.Provenance.Of(at.Field) : default;
        // A period is read as its days.
        if (path == "project.period") path = "project.startDate";
        if (form.Provenance.Places.TryGetValue(path, out var own)) return own;
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return form.Provenance.Start;
        var ofBlock = path.StartsWith("funding.", StringComparison.Ordinal) ? form.Funding?.Provenance.Of(path[(dot + 1)..]) ?? default : default;
        return ofBlock == default ? form.Provenance.Of(path[..dot]) : ofBlock;
    }
}
