namespace Jiheng.Forms.Comparing;

/// <summary>One side of a difference.</summary>
/// <param name="Path">Where it stands in this version of the form, named as in the JSON: "goals.annual", "indicators[3].target"; for a row
/// that is new, gone or moved the row: "indicators[3]".</param>
/// <param name="Row">The name of the row in this version; null for a field that stands once.</param>
/// <param name="Text">What is printed; for a row its name, for a row that moved its place: 第 4 行. Null where nothing is printed.</param>
public sealed record DifferenceSide(string Path, string? Row, string? Text);
