namespace Jiheng.Rules.Parameters;

/// <summary>A figure that rules use and that a finance bureau may set anew for a year.</summary>
/// <param name="Id">Such as "satisfaction.floor"; the key in the parameter files.</param>
/// <param name="Label">What it is, in Chinese, with its unit.</param>
/// <param name="History">Ordered by day; the value in force is the last one not after the day asked for.</param>
public sealed record Parameter(string Id, string Label, IReadOnlyList<DatedValue> History)
{
    /// <summary>The value in force on a day; before the first entry the first one holds.</summary>
    public DatedValue On(DateOnly day)
    {
        var value = History[0];
        for (var i = 1; i < History.Count && History[i].From <= day; i++) value = History[i];
        return value;
    }
}

/// <summary>One entry of a parameter's history.</summary>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Value">The figure.</param>
/// <param name="Source">The document that sets it, as text.</param>
public readonly record struct DatedValue(DateOnly From, decimal Value, string Source);
