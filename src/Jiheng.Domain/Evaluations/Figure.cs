namespace Jiheng.Domain.Evaluations;

/// <summary>A printed number that must stay as printed: points, scores, rates, totals.</summary>
/// <param name="Value">The exact value.</param>
/// <param name="Text">What is on the form, such as "97.97" or "10.00分".</param>
public readonly record struct Figure(decimal Value, string Text)
{
    /// <summary>Digits after the decimal point as printed; 0 for "96", 2 for "96.00".</summary>
    public int Decimals => Text.IndexOf('.', StringComparison.Ordinal) is var dot && dot < 0
        ? 0
        : Text.AsSpan(dot + 1).IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? Text.Length - dot - 1 : end;

    public static Figure Of(decimal value) => new(value, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => Text;
}
