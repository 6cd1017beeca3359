using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Comparing;

/// <summary>A value of a form as it is compared.</summary>
/// <param name="Path">Its field.</param>
/// <param name="Label">What the form calls it.</param>
/// <param name="Text">What is printed.</param>
/// <param name="Key">What is compared: equal for values that say the same.</param>
internal readonly record struct ComparedCell(string Path, string Label, string? Text, string Key)
{
    /// <summary>A value that is compared by its text.</summary>
    public static ComparedCell Of(string path, string label, string? text) => new(path, label, text, Blanks.Without(text));

    /// <summary>The difference between two values of one field; null where there is none.</summary>
    public static FormDifference? Difference(ComparedCell before, ComparedCell after, string? rowBefore = null, string? rowAfter = null) => before.Key == after.Key ? null
        : new FormDifference(FormChange.Changed, after.Label, new DifferenceSide(before.Path, rowBefore, before.Text), new DifferenceSide(after.Path, rowAfter, after.Text));
}
