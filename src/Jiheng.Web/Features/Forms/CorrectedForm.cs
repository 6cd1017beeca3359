using Jiheng.Domain.Documents;
using Jiheng.Forms.Editing;
using Jiheng.Storage.Corrections;
using Jiheng.Storage.Listing;
using Jiheng.Storage.Records;

namespace Jiheng.Web.Features.Forms;

/// <summary>What was read, with what people said of it laid over it.</summary>
internal static class CorrectedForm
{
    public static PerformanceForm Of(OpenedForm opened) => Of(opened.AsRead, opened.Corrections);

    public static PerformanceForm Of(PerformanceForm form, IEnumerable<Correction> corrections)
    {
        foreach (var correction in corrections)
        {
            if (correction.UndoneAt is null) form = With(form, correction.Kind, correction.Field, correction.After);
        }

        return form;
    }

    /// <exception cref="FormatException">The field cannot hold the text.</exception>
    public static PerformanceForm With(PerformanceForm form, CorrectionKind kind, string path, string? after) =>
        kind == CorrectionKind.Confirmed ? FieldEditor.Confirm(form, path) : FieldEditor.Set(form, path, after);
}
