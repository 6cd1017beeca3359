using Jiheng.Domain.Documents;
using Jiheng.Domain.Terms;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Web.Components.Forms;

/// <summary>A finding with the number that ties its card to its cell.</summary>
/// <param name="Number">From 1, in the order of the cards.</param>
/// <param name="Path">The path of the cell: "indicators[3].target".</param>
/// <param name="RowName">The indicator's name; null where the finding is about the form.</param>
/// <param name="Shown">What was found.</param>
public sealed record NumberedFinding(int Number, string Path, string? RowName, ShownFinding Shown)
{
    public Severity Severity => Shown.Severity;

    public string Message => Shown.Message;

    /// <summary>Where, in the words of the form.</summary>
    public string Where
    {
        get
        {
            var label = FieldWords.Of(Shown.Field) ?? Shown.Field;
            return $"{(RowName is null ? label : $"“{RowName}”的{label}")}（{Shown.Where.ToChinese()}）";
        }
    }
}
