namespace Jiheng.Rules.Checks.Goals;

/// <summary>Quotations in messages.</summary>
internal static class Quoted
{
    private const int Longest = 24;

    /// <summary>The text, cut where it is too long for a message.</summary>
    public static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…");
}
